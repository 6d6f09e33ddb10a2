import type { ClaimContext } from './finding.ts';
import type { Mention } from './mentions.ts';
import type { MergeFrame } from './merge-frame.ts';
import { mergeVerb } from './merge-verb.ts';
import { TURNS } from './not-told.ts';
import { isFormer } from './verdict.ts';

/** What was thought first. */
const THOUGHT = new Set(['tưởng', 'ngỡ', 'nghĩ', 'đinh', 'nhớ']);

/** Between the turn and where the place went after all. */
const GOES = new Set(
  'là lại nhập sáp về vào với gộp thuộc nằm trong qua nó bị được tỉnh cho của theo chung đâu'
    .split(' ')
    .concat(''),
);

const VERBS = new Set(['nhập', 'về', 'gộp', 'thuộc', 'vào', 'của', 'trong', 'qua', 'theo']);

/** "Tưởng Phú Yên nhập Khánh Hòa, hóa ra nhập Gia Lai": what is told of the place is the second. */
export function turnedFrames(
  { words, sentence }: ClaimContext,
  mentions: readonly Mention[],
): readonly MergeFrame[] {
  const [part] = mentions;
  if (mentions.length < 3 || part === undefined) return [];
  const lead = words.slice(Math.max(sentence.from, part.from - 4), part.from);
  if (!lead.some((word) => THOUGHT.has(word))) return [];
  for (let at = part.to; at + 2 < sentence.to; at += 1) {
    if (!TURNS.has(`${words[at] ?? ''} ${words[at + 1] ?? ''}`)) continue;
    const target = mentions.find((one) => one.from >= at + 2);
    if (target?.kind !== 'unit' || target.from - at > 9) return [];
    const between = words.slice(at + 2, target.from);
    if (!between.every((word) => GOES.has(word)) || !between.some((word) => VERBS.has(word))) return [];
    const frame = { by: 'merge', negated: false, from: target.from, to: target.to } as const;
    // "… thực ra nhập với Long An": with the other, and not under its name.
    return between.includes('với')
      ? [{ ...frame, parts: [part, target], target: undefined, kind: 'with' }]
      : [{ ...frame, parts: [part], target, kind: 'into' }];
  }
  return [];
}

const GONE =
  /(?:^| )(?:làm gì còn|đâu còn|đâu có còn|hết còn|không còn|lấy đâu ra|(?:đừng|khỏi|thôi|chớ|ngưng)(?: có)? (?:ghi|gọi|kêu|viết|đề|khai|điền|dùng)(?: là| tên)?)(?: tỉnh)?$/u;

const NOW_IS =
  /^(?:nữa |đâu |mà )?, (?:bây |nó )?(?:giờ|nay|chừ|từ (?:\S+ ){1,3}?)(?:nó |mình |ta |là |thành |thuộc |về |vào |toàn |đều |tỉnh | ){0,4}$/u;

const ALL_OF_IT = new Set(['hết', 'rồi', 'luôn', 'cả', 'tuốt', 'ráo']);

/** "Làm gì còn Quảng Nam, giờ Quảng Ngãi hết rồi": a name that is gone, and what stands in its place. */
export function goneFrames(context: ClaimContext, mentions: readonly Mention[]): readonly MergeFrame[] {
  const { words, sentence } = context;
  const [part, target] = mentions;
  if (part?.kind !== 'unit' || target?.kind !== 'unit' || !isFormer(context, part)) return [];
  if (target.from - part.to > 9 || !ALL_OF_IT.has(words[target.to] ?? '') || target.to >= sentence.to)
    return [];
  const lead = words.slice(Math.max(sentence.from, part.from - 5), part.from).join(' ');
  const now = words.slice(part.to, target.from).filter((word) => word !== '');
  if (!GONE.test(lead) || !NOW_IS.test(`${now.join(' ')} `)) return [];
  return [
    { parts: [part], target, kind: 'into', by: 'merge', negated: false, from: target.from, to: target.to },
  ];
}

const THERE = new Set(['đó', 'đấy', 'bển', 'trển', 'dưới', 'bên']);

/** "Nộp cho thuế tỉnh Khánh Hòa, Bình Thuận sáp nhập về đó mà": the unit that was named before it. */
export function thereFrames(context: ClaimContext, mentions: readonly Mention[]): readonly MergeFrame[] {
  const { words, sentence } = context;
  for (const [k, part] of mentions.entries()) {
    const target = mentions[k - 1];
    if (part.kind !== 'unit' || target?.kind !== 'unit' || !isFormer(context, part)) continue;
    const said = words.slice(part.to, Math.min(sentence.to, part.to + 7));
    const [at, to] = mergeVerb(said);
    if (at < 0 || at > 2 || said.slice(0, at).some((word) => NOT_DONE.has(word))) continue;
    if (!['về', 'vào', 'với', 'qua'].includes(said[to] ?? '') || !THERE.has(said[to + 1] ?? '')) continue;
    if (words.slice(target.to, part.from).some((word) => NOT_DONE.has(word))) continue;
    const from = Math.min(target.from, part.from);
    return [{ parts: [part], target, kind: 'into', by: 'merge', negated: false, from, to: part.to + to + 2 }];
  }
  return [];
}

const NOT_DONE = new Set(['không', 'chưa', 'sẽ', 'nếu', 'đừng', 'hay', 'nên', 'chứ', 'tưởng']);
