import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, type Finding, remembers, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import type { Mention } from './mentions.ts';
import { merger, naming } from './verdict.ts';

/** Provinces of 1976 to 1996 whose two halves are known by the old name to this day, with the units of 63 they became. */
const HALVES: Readonly<Record<string, readonly string[]>> = {
  'nghe-tinh': ['nghe-an', 'ha-tinh'],
  'cao-lang': ['cao-bang', 'lang-son'],
  'nghia-binh': ['quang-ngai', 'binh-dinh'],
  'phu-khanh': ['phu-yen', 'khanh-hoa'],
  'thuan-hai': ['ninh-thuan', 'binh-thuan'],
  'hai-hung': ['hai-duong', 'hung-yen'],
  'song-be': ['binh-duong', 'binh-phuoc'],
  'binh-tri-thien': ['quang-binh', 'quang-tri', 'thua-thien-hue'],
  'ha-bac': ['bac-giang', 'bac-ninh'],
  'minh-hai': ['ca-mau', 'bac-lieu'],
  'ha-tuyen': ['ha-giang', 'tuyen-quang'],
  'bac-thai': ['bac-kan', 'thai-nguyen'],
  'vinh-phu': ['vinh-phuc', 'phu-tho'],
  'cuu-long': ['vinh-long', 'tra-vinh'],
  'ha-nam-ninh': ['ha-nam', 'nam-dinh', 'ninh-binh'],
  'nam-ha': ['ha-nam', 'nam-dinh'],
  'ha-son-binh': ['ha-noi', 'hoa-binh'],
  'hoang-lien-son': ['lao-cai', 'yen-bai'],
};

/** "… trở lại rồi", "… tái sinh". */
const RETURNS = new Set([
  'trở lại',
  'quay lại',
  'tái sinh',
  'hồi sinh',
  'sống lại',
  'tái xuất',
  'lập lại',
  'tái lập',
  'có lại',
  'tái hợp',
]);

/** One past the words that say it is there again, from `at` on; 0 when they do not. A name alone may be that of anything. */
function returnsAt({ words, sentence }: ClaimContext, old: Mention, at: number): number {
  if (!RETURNS.has(`${words[at] ?? ''} ${words[at + 1] ?? ''}`) || at + 2 > sentence.to) return 0;
  const whole =
    old.prefixed ||
    words
      .slice(at + 2, Math.min(sentence.to, at + 8))
      .join(' ')
      .includes('bản đồ');
  return whole ? at + 2 : 0;
}

/** Between the name and the verb, and behind the verb. */
const LIGHT = new Set(
  'thì giờ nay đã vừa mới lại được cũng sắp sẽ chính thức hai tỉnh mình ta nhà , chốt'.split(' ').concat(''),
);

const JOINS = new Set(['nhập', 'gộp', 'sáp', 'hợp', 'tái', 'về', 'chung']);

const ONE = new Set(['một', '1', 'chung', 'lại', 'hợp', 'nhập', 'nhà', 'làm']);

const TOLD = new Set(['rồi', 'nha', 'nhé', 'luôn', 'xong', 'đã', 'chốt', 'vừa', 'sắp', 'sẽ', 'giờ', 'nay']);

const NOT_TOLD = new Set(
  'nên nếu lỡ giá ước mong không chưa đừng hay bao sao đội hội chi đồng thì xưa hồi tưởng'.split(' '),
);

const JOINING = gate([...JOINS, 'trở', 'quay', 'hồi', 'sống', 'lập', 'có']);

/** "Nghệ Tĩnh nhập lại một rồi": the two halves of an old province told as one again, which today they are not. */
export function reunitedFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  if (isShut(context, JOINING)) return [];
  const { facts, words, sentence, day } = context;
  if (day < MERGED_FROM) return [];
  for (const old of mentions) {
    const halves = HALVES[old.id];
    if (old.kind !== 'unit' || halves === undefined) continue;
    const units = new Set(halves.map((half) => facts.unitOf(half)));
    const record = facts.unitOn(facts.unitOf(halves[0] ?? '') ?? '', day);
    if (record === undefined) continue;
    let at = old.to;
    while (at < Math.min(sentence.to, old.to + 5) && LIGHT.has(words[at] ?? '')) at += 1;
    const returned = returnsAt(context, old, at);
    let to = Math.max(at + 1, returned);
    if (returned === 0) {
      if (!JOINS.has(words[at] ?? '') || at >= sentence.to || units.size < 2) continue;
      while (to < Math.min(sentence.to, at + 5) && ONE.has(words[to] ?? '')) to += 1;
      if (to === at + 1) continue;
    }
    if (!saysAny(context, old.to, to + 2, TOLD)) continue;
    if (saysAny(context, old.from - 5, to + 2, NOT_TOLD) || remembers(context, old.from, to)) continue;
    const verdict =
      units.size < 2 ? naming(record, facts.nameOf(old.id)) : merger(context, record, facts.nameOf(old.id));
    return [{ ...verdict, from: old.from, to }];
  }
  return [];
}
