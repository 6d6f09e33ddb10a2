import { isLater, mergeVerb } from './merge-verb.ts';

/** `split` one left the other · `merged` they became one · `denied` they did not · `not-only` "không chỉ", "không phải". */
type VerbBehind = 'split' | 'merged' | 'denied' | 'not-only';

const NEGATES = new Set(['không', 'chưa', 'đâu']);

const TIMES = new Set(['ngày', 'tháng', 'năm', 'đầu', 'cuối', 'giữa', 'hôm', 'hồi', 'mùa', 'hè']);

/** What a verb behind a list of places says of them: "A với B đã nhập làm một"; undefined when there is none. */
export function verbBehind(words: readonly string[]): VerbBehind | undefined {
  const apart = words.indexOf('tách');
  if (
    apart >= 0 &&
    apart <= 3 &&
    !words.slice(0, apart).some((word) => ['không', 'chưa', 'từng', 'chẳng'].includes(word))
  )
    return 'split';
  const [at, to] = mergeVerb(words);
  if (
    at < 0 ||
    at > 4 ||
    (['sau', 'trước', 'khi', 'của'].includes(words[at - 1] ?? '') && !isLater(words, at - 1)) ||
    words.slice(0, at).includes('của')
  )
    return undefined;
  // "… gộp về chung một tỉnh", "… đã sáp nhập với nhau" name no other place.
  const joined = ['chung', 'một', '1', 'cùng', 'nhau'].includes(words[to + 1] ?? '');
  // "… sáp nhập vào tháng 9/2025" tells the time.
  const timed = words[to] === 'vào' && TIMES.has(words[to + 1] ?? '');
  if (['với', 'vào', 'về', 'thêm'].includes(words[to] ?? '') && !joined && !timed) return undefined;
  const before = words.slice(0, at);
  if (!before.some((word) => NEGATES.has(word))) return 'merged';
  return before.includes('chỉ') || before.includes('phải') ? 'not-only' : 'denied';
}
