import { MERGED_FROM, MERGER_PASSED } from '../facts.ts';
import type { ProvinceSlot } from '../slots/types.ts';
import { type ClaimContext, type Finding, inSentence, remembers, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import { eventOn } from './verdict.ts';

const BEGINS = gate(['động', 'hành', 'chạy', 'đời', 'lập', 'dong', 'hanh', 'chay', 'doi', 'lap']);

/** Behind the name, without diacritics: "(tỉnh) X mới (chính thức) đi vào hoạt động từ ngày". */
const BEGAN =
  /^(?:sau (?:khi )?(?:sap nhap|hop nhat) )?(?:moi )?(?:nay )?(?:(?:da|se|duoc|chinh thuc|bat dau|moi|thi|di vao|cung) ){0,4}(?:hoat dong|van hanh|ra doi|thanh lap|chay)(?: chinh thuc)? (?:(?:ke|tu|ngay|vao|hom|hoi|tinh|la) ){0,3}$/u;

/** A unit that is new, and not its old name: "X mới", "X sau sáp nhập". */
const IS_NEW = /(?:^| )(?:moi|sau (?:khi )?(?:sap nhap|hop nhat))(?: |$)/u;

/** Before the name of the unit itself; "nhà máy", "thuế", "cầu" are what else begins there. */
const BEFORE = new Set([
  '',
  'máy',
  'quyền',
  'nè',
  'nói',
  'biết',
  'là',
  'thì',
  'rằng',
  'tỉnh',
  'mới',
  'vậy',
  'của',
]);

const LOOSE = new Set(['chạy']);

function isUnit(context: ClaimContext, name: ProvinceSlot): boolean {
  const { words, sentence } = context;
  const head = name.from > sentence.from ? (words[name.from - 1] ?? '') : '';
  if (/\p{L}|\d/u.test(head) && !BEFORE.has(head)) return false;
  // "Bộ máy" and "chính quyền" are those of the unit, "nhà máy" is not.
  if (head === 'máy') return words[name.from - 2] === 'bộ';
  if (head === 'quyền') return words[name.from - 2] === 'chính';
  if (head === 'của') return saysAny(context, name.from - 4, name.from, GOVERNMENT);
  return !/[-–/&]/u.test(head);
}

const GOVERNMENT = new Set(['quyền', 'máy']);

/** "Tỉnh Quảng Trị mới đi vào hoạt động từ ngày 1/9/2025": the day on which a merged unit began. */
export function unitBeganFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence, words, day } = context;
  if (day < MERGER_PASSED || isShut(context, BEGINS)) return [];
  const event = facts.events.get('provinces-merge');
  if (event === undefined) return [];
  for (const name of inSentence(reading.slots.provinces, sentence)) {
    const record = facts.units.has(name.unitId) ? facts.unitOn(name.unitId, day) : undefined;
    if (record?.change !== 'merged' || name.viaTag || name.era === 'former' || !isUnit(context, name))
      continue;
    const date = inSentence(reading.slots.dates, sentence).find(
      (one) => one.from >= name.to && one.from - name.to <= 12,
    );
    if (date?.start === undefined || date.end === undefined || date.basis !== 'stated') continue;
    if (
      date.year === undefined ||
      date.year < 2025 ||
      (date.precision !== 'day' && date.precision !== 'month')
    )
      continue;
    if (date.lead === 'before' || date.lead === 'until' || date.lead === 'after') continue;
    const said = reading.text.tokens
      .slice(name.to, date.from)
      .map(({ bare }) => bare)
      .filter((word) => word !== '(' && word !== ')');
    const isNew =
      words[name.from - 1] === 'mới' || name.era === 'new' || IS_NEW.test(said.slice(0, 4).join(' '));
    if (!isNew || !BEGAN.test(`${said.join(' ')} `)) continue;
    if (
      saysAny(context, name.to, date.from, LOOSE) &&
      name.prefix === undefined &&
      words[name.from - 2] !== 'bộ'
    )
      continue;
    if (remembers(context, name.from, name.to)) continue;
    const { start, end } = date;
    const right = [MERGER_PASSED, MERGED_FROM].some((on) => start <= on && on <= end);
    // "Tỉnh Đồng Nai mới thành lập …" may tell of what came later.
    if (!right && record.validFrom > MERGED_FROM && start >= record.validFrom) continue;
    return [{ ...eventOn(event, reading.textOf(date.from, date.to), right), from: name.from, to: date.to }];
  }
  return [];
}
