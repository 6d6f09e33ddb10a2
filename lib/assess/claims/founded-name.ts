import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, type Finding, remembers, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import { joins } from './joins.ts';
import type { Mention } from './mentions.ts';
import { labels, merger, naming, unitOf } from './verdict.ts';

/** What is said of a new unit, with what brings those it was made of. */
const FOUNDED =
  /^(?:ra đời|thành lập|hình thành|lập nên|khai sinh|lập) (?:từ|trên cơ sở|sau|bởi|nhờ)(?: |$)/u;

/** Between a name and that. */
const LIGHT = new Set(['chính', 'thức', 'được', 'vừa', 'đã', 'mới', ',', 'nay', 'giờ', 'là', '–', '-', '(']);

/** Between that and the first of those it was made of. */
const BEHIND = new Set(
  'từ trên cơ sở sau khi việc sự sáp nhập hợp nhất gộp của hai ba tỉnh thành phố bởi nhờ cả'
    .split(' ')
    .concat('', ':'),
);

/** Imagined, asked, planned. */
const NOT_TOLD = new Set(
  'nếu giá ước ví tưởng nên nào đề dự án sẽ không chưa chẳng đâu từng xưa hồi thời hay phải truyện phim game'.split(
    ' ',
  ),
);

/** Bodies and shops that bear such names. */
const OTHERS = new Set('quán ty nhóm nhạc clb trường hội tiệm shop đội báo đài đường'.split(' '));

const MOST_SYLLABLES = 4;

/** The name of a unit that ends right before `to`: it begins behind "tỉnh" or "thành phố". */
function nameBefore({ words, sentence, reading }: ClaimContext, to: number): number {
  const { tokens } = reading.text;
  let at = to;
  while (at > sentence.from && at > to - MOST_SYLLABLES) {
    const token = tokens[at - 1];
    if (words[at - 1] === 'tỉnh' || (words[at - 1] === 'phố' && words[at - 2] === 'thành')) break;
    if (token?.kind !== 'word' || token.letterCase === 'lower' || words[at - 1] === '') return 0;
    at -= 1;
  }
  const unit = words[at - 1] === 'tỉnh' || (words[at - 1] === 'phố' && words[at - 2] === 'thành');
  return unit && to - at >= 2 && at - 1 >= sentence.from ? at : 0;
}

/** The names of a list that begins at token `from`, by the first of them. */
function listFrom(context: ClaimContext, mentions: readonly Mention[], from: number): readonly Mention[] {
  const list: Mention[] = [];
  for (const one of mentions) {
    if (one.from < from) continue;
    const before = list.at(-1);
    const between = context.words.slice(before?.to ?? from, one.from);
    if (before === undefined ? !between.every((word) => BEHIND.has(word)) : !joins(between)) break;
    list.push(one);
  }
  return list;
}

/** A word of each of what is said of a new unit. */
const FOUNDING = gate(['đời', 'lập', 'hình', 'khai']);

/** "Tỉnh Kinh Bắc ra đời từ A và B": a name that no unit has, for the one that A and B became. */
export function foundedNameFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  if (isShut(context, FOUNDING)) return [];
  const { words, sentence, facts, day, reading } = context;
  if (day < MERGED_FROM || mentions.length < 2) return [];
  for (let at = sentence.from + 3; at + 2 < sentence.to; at += 1) {
    if (!FOUNDED.test(words.slice(at, at + 4).join(' '))) continue;
    let to = at;
    while (to > sentence.from && LIGHT.has(words[to - 1] ?? '')) to -= 1;
    // "Kinh Bắc" is on record as the name of a region, and of no unit.
    const known = mentions.find((one) => one.to === to && one.prefixed && facts.unitOf(one.id) === undefined);
    const from = known?.kind === 'unit' ? known.from + 1 : nameBefore(context, to);
    if (from === 0) continue;
    const parts = listFrom(context, mentions, at + 2);
    const units = new Set(parts.map((one) => unitOf(context, one)));
    const [id] = units;
    const record = id === undefined ? undefined : facts.unitOn(id, day);
    if (record === undefined || new Set(parts.map((one) => one.id)).size < 2) continue;
    if (
      saysAny(context, from - 6, at, NOT_TOLD) ||
      saysAny(context, from - 4, from, OTHERS) ||
      remembers(context, from, from)
    )
      continue;
    return [
      {
        ...(units.size === 1
          ? naming(record, reading.spelledOf(from, to))
          : merger(context, record, labels(context, parts))),
        from: from - 1,
        to: parts.at(-1)?.to ?? at + 2,
      },
    ];
  }
  return [];
}
