/**
 * Zalo writes emoji as short codes and draws them by a background picture. The codes whose meaning is known become the
 * emoji that they show; others stay as they are.
 */
const MEANINGS: Readonly<Record<string, string>> = {
  '/-strong': '👍',
  '/-weak': '👎',
  '/-heart': '❤️',
  '/-break': '💔',
  '/-rose': '🌹',
  '/-ok': '👌',
  '/-v': '✌️',
  '/-thanks': '🙏',
  '_()_': '🙏',
  '/-punch': '👊',
  '/-bd': '🎂',
  '/-beer': '🍺',
  '/-loveu': '🤟',
  ':>': '😆',
  ':d': '😁',
  ':)': '🙂',
  ':))': '😄',
  ':-d': '😄',
  ';-d': '😄',
  ':-((': '😭',
  ':((': '😭',
  ':(': '🙁',
  ':-(': '🙁',
  ':o': '😮',
  ':-o': '😮',
  ':-h': '😡',
  ':-*': '😘',
  ':*': '😘',
  ';-)': '😉',
  ';)': '😉',
  ';xx': '😍',
  'b-)': '😎',
  ':-bye': '👋',
  ':p': '😛',
};

/** The emoji of a code, or the code itself. */
export function emojiOfCode(code: string): string {
  const trimmed = code.trim();
  return MEANINGS[trimmed.toLowerCase()] ?? trimmed;
}
