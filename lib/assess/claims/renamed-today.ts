import { MERGED_FROM } from '../facts.ts';
import { composedOf } from './composed-name.ts';
import { type ClaimContext, type Finding, remembers, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import type { Mention } from './mentions.ts';
import { BEFORE_SUBJECT } from './opens-clause.ts';
import { isFormer, nameOf, naming } from './verdict.ts';
import { capitalsEnd } from './written-name.ts';

/** Between a unit and "đổi tên", and between that and the new name. */
const LIGHT = new Set(
  'vừa mới được đã chính thức giờ nay hiện cũng rồi lại thành là sang ra : tỉnh phố tp mình ta luôn bị tên cái nhà nước quốc hội cho'
    .split(' ')
    .concat(''),
);

const DONE = new Set(['vừa', 'đã', 'rồi', 'giờ', 'nay', 'được', 'mới', 'luôn', 'từ']);

const NOT_TOLD = new Set(
  'không chưa nên nếu lỡ giá ước sẽ sắp dự đề xin muốn hay bao sao từng xưa hồi đừng tưởng mong thì'.split(
    ' ',
  ),
);

const MERGED = new Set(['nhập', 'gộp', 'nhất', 'giờ', 'nay']);

const NOT_TOLD_BEHIND = new Set(['không', 'chưa', 'hay', 'nếu', 'sao', 'à', 'hả', 'đi']);

/** "Đổi tên thành", "đổi lại tên là" at `at`: one past it, or 0. */
function renamesAt(words: readonly string[], at: number): number {
  if (words[at] !== 'đổi') return 0;
  const noun = words[at + 1] === 'lại' || words[at + 1] === 'luôn' ? at + 2 : at + 1;
  return words[noun] === 'tên' ? noun + 1 : 0;
}

/** The new name behind `from`, when it is no name of one of the units: a town, or the former name of the same unit. */
function newName(
  context: ClaimContext,
  unit: Mention,
  mentions: readonly Mention[],
  from: number,
): { readonly name: string; readonly to: number } | undefined {
  const { facts, reading, words, sentence } = context;
  const next = mentions.find((one) => one.from >= from);
  const composed = composedName(context, unit, from) ?? provinceName(context, unit, from);
  if (composed !== undefined) return composed;
  if (next === undefined || next.from - from > 3 || next.from >= sentence.to) return undefined;
  if (!words.slice(from, next.from).every((word) => LIGHT.has(word))) return undefined;
  if (next.kind === 'town' && facts.unitOf(next.id) === facts.unitOf(unit.id))
    return { name: nameOf(context, next), to: next.to };
  const written = reading.spelledOf(next.from, next.to);
  // Its name of before 1976, which is used for the city to this day.
  const alias = next.kind === 'unit' && next.id === unit.id && /sài gòn$/iu.test(written);
  return alias && !/sài gòn/iu.test(reading.spelledOf(unit.from, unit.to))
    ? { name: written, to: next.to }
    : undefined;
}

/** "Đắk Lắk đổi tên thành Phú Đắk": a name put together from those of the parts. */
function composedName(
  context: ClaimContext,
  unit: Mention,
  from: number,
): { readonly name: string; readonly to: number } | undefined {
  const { facts, reading, words, day } = context;
  let start = from;
  while (start < from + 4 && words[start] !== '' && LIGHT.has(words[start] ?? '')) start += 1;
  const to = capitalsEnd(context, start, 3);
  const parts = facts.unitOn(unit.id, day)?.formedFrom.map((id) => facts.nameOf(id)) ?? [];
  const name = reading.spelledOf(start, to);
  return to - start >= 2 && parts.length >= 2 && composedOf(name, parts) ? { name, to } : undefined;
}

/** "Gia Lai đổi tên thành tỉnh Tây Sơn": a name that no unit has, written as that of a province. */
function provinceName(
  context: ClaimContext,
  unit: Mention,
  from: number,
): { readonly name: string; readonly to: number } | undefined {
  const { reading, words } = context;
  let start = from;
  while (start < from + 4 && words[start] !== '' && words[start] !== 'tỉnh' && LIGHT.has(words[start] ?? ''))
    start += 1;
  if (words[start] !== 'tỉnh') return undefined;
  const to = capitalsEnd(context, start + 1, 4);
  const name = reading.spelledOf(start + 1, to);
  return to - start >= 3 && name.toLowerCase() !== nameOf(context, unit).toLowerCase()
    ? { name, to }
    : undefined;
}

const RENAMES = gate(['đổi']);

/** "Tỉnh Gia Lai vừa được đổi tên thành tỉnh Quy Nhơn": one of the 34 said to bear another name now. */
export function renamedTodayFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  if (isShut(context, RENAMES)) return [];
  const { facts, words, sentence, day } = context;
  if (day < MERGED_FROM) return [];
  for (let at = sentence.from + 1; at + 2 < sentence.to; at += 1) {
    const from = renamesAt(words, at);
    if (from === 0) continue;
    const unit = mentions.filter((one) => one.to <= at).at(-1);
    if (unit?.kind !== 'unit' || unit.era === 'former' || at - unit.to > 5) continue;
    const former = isFormer(context, unit);
    if (!words.slice(unit.to, at).every((word) => LIGHT.has(word))) continue;
    const head = unit.from > sentence.from ? (words[unit.from - 1] ?? '') : '';
    if (/\p{L}/u.test(head) && head !== 'nhập' && !BEFORE_SUBJECT.has(head)) continue;
    const record = facts.unitOn(facts.unitOf(unit.id) ?? unit.id, day);
    const named = newName(context, unit, mentions, from);
    if (record === undefined || named === undefined || named.name === record.name) continue;
    // Of a former unit only since the mergers: "Kiên Giang đổi tên thành tỉnh Hà Tiên sau sáp nhập".
    if (former && !saysAny(context, sentence.from, sentence.to, MERGED)) continue;
    const done =
      former || saysAny(context, unit.to, at, DONE) || saysAny(context, named.to, named.to + 2, DONE);
    if (!done && mentions.some((one) => one.from < named.to && one.to === named.to)) continue;
    if (saysAny(context, unit.from - 4, named.to, NOT_TOLD)) continue;
    // "…, nên con dấu phải làm lại" behind it is what follows from it.
    if (saysAny(context, named.to, named.to + 2, NOT_TOLD_BEHIND)) continue;
    if (remembers(context, unit.from, named.to)) continue;
    return [{ ...naming(record, named.name), from: unit.from, to: named.to }];
  }
  return [];
}
