import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, type Finding, has, saysAny } from './finding.ts';
import type { Mention } from './mentions.ts';
import { agrees, isFormer, nameOf, naming } from './verdict.ts';

/** Directly before a name, back to "tên": "tên tỉnh mới vẫn giữ là", "giữ lại tên tỉnh". */
const LEADS = new Set(
  'tên tỉnh mới chung nguyên chốt giữ lấy là chọn mang đặt gọi lại luôn vẫn được thì cũng thành của đều và : cứ'.split(
    ' ',
  ),
);

const KEEPS = new Set(['giữ', 'chốt', 'lấy', 'chọn', 'mang', 'đặt']);

/** What else has a name: a ward, a school, a team. */
const OTHERS = new Set(
  'phường xã trường quán tiệm đội clb chợ bến ga sân đường cầu công ty bệnh viện khách sạn báo đài nhóm shop cửa hàng con bé cháu đền chùa phố khu món thương hiệu giải page kênh biển sổ thẻ bằng giấy'.split(
    ' ',
  ),
);

const DENIES = new Set(['không', 'chưa', 'đâu', 'chẳng', 'đừng', 'khỏi', 'nên', 'hết']);

const REACH = 8;

/** "Tên tỉnh giữ Yên Bái luôn", "hai tỉnh nhập lại, giữ tên Kiên Giang": the name that a merged unit is said to bear. */
export function chosenNameFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const { facts, words, sentence, day } = context;
  if (day < MERGED_FROM) return [];
  for (const unit of mentions) {
    if (unit.kind !== 'unit' || unit.era === 'former' || facts.unitOf(unit.id) === undefined) continue;
    let from = unit.from;
    while (from > sentence.from && from > unit.from - REACH && LEADS.has(words[from - 1] ?? '')) from -= 1;
    const lead = words.slice(from, unit.from);
    if (!lead.includes('tên')) continue;
    const keeps = lead.some((word) => KEEPS.has(word));
    const merged = has(context, 'merge/verb') || saysAny(context, from - 6, from, NEW);
    // "Tên tỉnh mới là …"; "tên tỉnh là …" alone is what any old paper says.
    const said = keeps
      ? merged || lead.includes('tỉnh') || saysAny(context, from - 3, from, UNIT)
      : (lead.includes('là') && lead.includes('tỉnh') && lead.includes('mới')) ||
        (saysAny(context, from - 1, from, TODAY) && saysAny(context, sentence.from, sentence.to, UNIT));
    if (!said) continue;
    if (saysAny(context, from - 4, unit.from, DENIES) || saysAny(context, from - 6, from, OTHERS)) continue;
    const record = facts.unitOn(facts.unitOf(unit.id) ?? '', day);
    if (record === undefined || saysAny(context, unit.to, unit.to + 2, OLD)) continue;
    const verdict = isFormer(context, unit) ? naming(record, nameOf(context, unit)) : agrees(record);
    return [{ ...verdict, from, to: unit.to }];
  }
  return [];
}

const NEW = new Set(['nhập', 'gộp', 'sáp']);
const TODAY = new Set(['giờ', 'nay']);
const UNIT = new Set(['tỉnh']);
const OLD = new Set(['cũ', 'không', 'hay']);
