import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, type Finding, has, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import type { Mention } from './mentions.ts';
import { agrees, isFormer, nameOf, naming } from './verdict.ts';

/** Directly before a name, back to "tên": "tên tỉnh mới vẫn giữ là", "giữ lại tên tỉnh". */
const LEADS = new Set(
  'mình tui ta tên tỉnh mới chung nguyên chốt giữ lấy là chọn mang đặt gọi lại luôn vẫn được thì cũng thành của đều và : cứ theo đúng cái có hẳn'.split(
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

const NAME = gate(['tên', 'mới']);

/** "Tên tỉnh giữ Yên Bái luôn", "hai tỉnh nhập lại, giữ tên Kiên Giang": the name that a merged unit is said to bear. */
export function chosenNameFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  if (isShut(context, NAME)) return [];
  const { facts, words, sentence, day } = context;
  if (day < MERGED_FROM) return [];
  for (const unit of mentions) {
    if (unit.kind !== 'unit' || unit.era === 'former' || facts.unitOf(unit.id) === undefined) continue;
    const made = madeName(context, unit.to);
    const own = facts.unitOn(facts.unitOf(unit.id) ?? '', day);
    if (made > 0 && own !== undefined && !saysAny(context, unit.from - 4, made, DENIES)) {
      const verdict = isFormer(context, unit) ? naming(own, nameOf(context, unit)) : agrees(own);
      return [{ ...verdict, from: unit.from, to: made }];
    }
    let from = unit.from;
    while (from > sentence.from && from > unit.from - REACH && LEADS.has(words[from - 1] ?? '')) from -= 1;
    const lead = words.slice(from, unit.from);
    const bare =
      isFormer(context, unit) &&
      !LISTS_ON.has(words[unit.to] ?? '') &&
      IS_NEW_UNIT.test(lead.join(' ').trim());
    // "Tên mới của Quảng Nam và Đà Nẵng: …": whose name it is, and not the name.
    if ((!lead.includes('tên') && !bare) || OF_WHOM.test(lead.join(' '))) continue;
    const keeps = lead.some((word) => KEEPS.has(word));
    const merged = has(context, 'merge/verb') || saysAny(context, from - 6, from, NEW);
    // "Tên tỉnh mới là …"; "tên tỉnh là …" alone is what any old paper says.
    const said =
      bare || keeps
        ? bare ||
          merged ||
          lead.includes('chung') ||
          lead.includes('tỉnh') ||
          saysAny(context, from - 3, from, UNIT)
        : (lead.includes('mới') && lead.includes('tỉnh') && (lead.includes('là') || lead.at(-1) === 'tên')) ||
          (saysAny(context, from - 1, from, TODAY) && saysAny(context, sentence.from, sentence.to, UNIT));
    if (!said) continue;
    if (saysAny(context, from - 4, unit.from, DENIES) || saysAny(context, from - 6, from, OTHERS)) continue;
    const record = facts.unitOn(facts.unitOf(unit.id) ?? '', day);
    if (record === undefined || takenBack(context, unit.to)) continue;
    const verdict = isFormer(context, unit) ? naming(record, nameOf(context, unit)) : agrees(record);
    return [{ ...verdict, from, to: unit.to }];
  }
  return [];
}

/** "Tỉnh mới là Đắk Nông". */
const IS_NEW_UNIT = /^tỉnh mới (?:giờ |nay |thì |vẫn )?là(?: tỉnh)?$/u;

const LISTS_ON = new Set([',', 'và', 'với', '+', '-', '–', '/', 'cũ']);

const OF_WHOM = / của(?: tỉnh)?$/u;

const NEW = new Set(['nhập', 'gộp', 'sáp']);
const TODAY = new Set(['giờ', 'nay']);
const UNIT = new Set(['tỉnh']);
const OLD = new Set(['cũ', 'không', 'hay']);

/** "…, không phải Quảng Ngãi", "… chứ không lấy Đồng Tháp". */
function insists(words: readonly string[], at: number): boolean {
  return words[at] === 'không' && (words[at + 1] === 'phải' || words[at - 1] === 'chứ');
}

/** "… cũ", "… không?", "… hay …"; "…, không phải Quảng Ngãi" only insists. */
function takenBack({ words, sentence }: ClaimContext, to: number): boolean {
  for (let at = to; at < Math.min(sentence.to, to + 2); at += 1)
    if (OLD.has(words[at] ?? '') && !insists(words, at)) return true;
  return false;
}

/** "Đắk Nông được chọn làm tên chung": one past the name's calling, or 0. */
function madeName({ words, sentence }: ClaimContext, to: number): number {
  let at = to;
  while (at < to + 3 && ['được', 'đã', 'mới', 'là', 'tỉnh'].includes(words[at] ?? '')) at += 1;
  const calls =
    ['chọn', 'lấy', 'giữ'].includes(words[at] ?? '') && words[at + 1] === 'làm' && words[at + 2] === 'tên';
  const whole = ['chung', 'tỉnh', 'mới', 'gọi'].includes(words[at + 3] ?? '');
  return calls && whole && at + 4 <= sentence.to ? at + 4 : 0;
}
