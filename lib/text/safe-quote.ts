/** Longest quotation in a card, in characters as a reader counts them, roughly. */
const QUOTE_LENGTH = 180;

/**
 * Controls that reorder or hide text (bidirectional marks, zero-width and tag characters, soft hyphen) and the
 * private-use glyphs that sites mix in. A quotation must read the same for everybody.
 */
const HIDDEN = /\u034F|\u17B4|\u17B5|[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u115F\u1160\u3164\uFFA0]/gu;
/** More than three combining marks on one letter is decoration; Vietnamese needs two. */
const PILED = /(\p{M}{3})\p{M}+/gu;
const JOINED_EMOJI = /\p{Extended_Pictographic}\uFE0F?(?:\u200D\p{Extended_Pictographic}\uFE0F?)+/gu;

function strip(text: string): string {
  return text.replace(HIDDEN, (found) => (found === '\n' || found === '\t' ? ' ' : ''));
}

/** Words of a page made safe to show as text in our own interface: one line, no tricks, cut at a word. */
export function safeQuote(words: string, length = QUOTE_LENGTH): string {
  const head = words.slice(0, length * 8);
  let plain = '';
  let from = 0;
  // Joiners inside an emoji keep it one picture; elsewhere they only hide.
  for (const match of head.matchAll(JOINED_EMOJI)) {
    plain += strip(head.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  plain += strip(head.slice(from));
  const line = plain.normalize('NFC').replace(PILED, '$1').replace(/\s+/gu, ' ').trim();
  const letters = [...line];
  if (letters.length <= length) return line;
  const cut = letters.slice(0, length).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
