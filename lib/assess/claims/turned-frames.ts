import type { ClaimContext } from './finding.ts';
import type { MergeFrame } from './frames.ts';
import type { Mention } from './mentions.ts';

/** What was thought first. */
const THOUGHT = new Set(['tưởng', 'ngỡ', 'nghĩ', 'đinh', 'nhớ']);

/** What turned out. */
const TURNS = new Set([
  'hóa ra',
  'thì ra',
  'ai dè',
  'ai ngờ',
  'té ra',
  'thật ra',
  'thực ra',
  'rốt cuộc',
  'dè đâu',
]);

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
    return [
      { parts: [part], target, kind: 'into', by: 'merge', negated: false, from: target.from, to: target.to },
    ];
  }
  return [];
}
