import { deniedBehind } from './denied-behind.ts';
import { disowned } from './disown.ts';
import { type ClaimContext, type Finding, saysAny } from './finding.ts';
import { mergerFindings } from './merger.ts';
import { wished } from './not-meant.ts';
import { CHANGE_RULES } from './rules.ts';

/** Right behind what holds: "… mới đúng", "… mới phải". */
const RIGHT = new Set(['đúng', 'phải', 'chuẩn', 'chính', 'là']);

/** Behind it they name what is corrected: "đính chính tin A nhập B". */
const NAMES = new Set('tin chuyện thông bài việc vụ đồn nội status clip ảnh bảng sau về'.split(' '));

const WRONG = new Set(['sai', 'nhầm', 'bịa', 'giả', 'lộn', 'bậy', 'đồn', 'không', 'chưa']);

/** Behind what is wrong they bring what holds: "… là tin giả, phải là …". */
const INSTEAD = new Set([
  'phải là',
  'đúng ra',
  'đúng là',
  'thật ra',
  'thực ra',
  'chính xác',
  'chuẩn là',
  'mà là',
]);

/** One past the comma or colon before `to`, or where the sentence begins. */
function clauseFrom(words: readonly string[], from: number, to: number): number {
  let at = to;
  while (at > from && ![',', ':', ';', '–', '-'].includes(words[at - 1] ?? '')) at -= 1;
  return at;
}

/** "Đính chính bài trước: …": what the writer said himself. */
const OWN_POST =
  /^(?:lại )?(?:bài|status|clip|tin|nội dung|chỗ)(?: viết| đăng| nhắn| của)? (?:trước|hôm|sáng|tối|chiều|hồi|lúc|em|mình|tui|tôi|nãy)/u;

/** "A nhập B, không phải C". */
function denies(rest: readonly string[]): boolean {
  const at = rest.indexOf('phải');
  return (
    at > 1 && rest[at - 1] === 'không' && (rest[at - 2] === ',' || rest[at - 2] === 'chứ') && rest[0] === ''
  );
}

const LEADS = new Set(['mới', 'đính', 'phải', 'đúng', 'thật', 'thực', 'chính', 'chuẩn', 'mà']);

/** Where what a correction puts in its place begins: behind "đính chính:", or before "mới đúng"; -1 when it puts nothing there. */
function putFrom({ words, sentence }: ClaimContext): number {
  const { from, to } = sentence;
  for (let at = from; at + 1 < to; at += 1) {
    if (words[at] === 'mới' && RIGHT.has(words[at + 1] ?? '') && at > from + 3) {
      const clause = clauseFrom(words, from, at);
      if (clause > from) return clause;
    }
    if (words[at] === ',' && INSTEAD.has(`${words[at + 1] ?? ''} ${words[at + 2] ?? ''}`))
      if (words.slice(from, at).some((word) => WRONG.has(word))) return at + 3;
    if (words[at] !== 'đính' || words[at + 1] !== 'chính') continue;
    const colon = words.indexOf(':', at);
    if (colon < 0 || colon >= to || colon - at > 8) return -1;
    const rest = words.slice(colon + 1, to);
    const instead = rest[rest.indexOf('chứ') + 1] === 'không';
    const own = OWN_POST.test(words.slice(at + 2, colon).join(' ')) && denies(rest);
    const named = !instead && !own && words.slice(at + 2, colon).some((word) => NAMES.has(word));
    const denied = rest.findIndex((word) => WRONG.has(word));
    // "…: A về B, không phải C" denies the other.
    const first = rest.indexOf(',');
    if (named) continue;
    if (denied >= 0 && (first < 0 || denied < first) && rest[denied - 1] !== 'chứ') {
      // "A không nhập B, A nhập C".
      if (first >= 0 && rest.slice(first + 1).includes('')) return colon + first + 2;
      continue;
    }
    return colon + 1;
  }
  return -1;
}

/** "Em xin đính chính: A nhập C chứ không phải B", "A nhập B là nhầm, nhập C mới đúng": what a correction says instead. */
export function correctedFindings(context: ClaimContext): Finding[] {
  const { sentence } = context;
  if (!saysAny(context, sentence.from, sentence.to, LEADS)) return [];
  const from = putFrom(context);
  if (from < 0) return [];
  const put: ClaimContext = { ...context, sentence: { ...sentence, from } };
  const stands = (own: ClaimContext) => (finding: Finding) =>
    finding.outcome === 'differs' &&
    !wished(own, finding) &&
    !disowned(own, finding) &&
    !deniedBehind(own, finding);
  const told = CHANGE_RULES.flatMap((rule) => rule(put)).filter(stands(put));
  if (told.length > 0) return told;
  // "Em ghi A nhập B là nhầm, đúng ra là nhập C": what is put in its place is told of the one named before.
  return mergerFindings(context)
    .filter(({ from: first, to }) => first < from && to > from)
    .filter(stands(context));
}
