import type { UnitRecord } from '../../packs/types.ts';
import { MERGED_FROM } from '../facts.ts';
import type { ProvinceSlot } from '../slots/types.ts';
import { feltOrFormer } from './city-of-province.ts';
import { type ClaimContext, type Finding, inSentence, remembers } from './finding.ts';
import { gate, isShut } from './gates.ts';
import { statusDiffers } from './status-differs.ts';
import { unchanged } from './verdict.ts';

/** Between a name and "là tỉnh". */
const LIGHT = new Set(['', 'vẫn', 'đang', 'giờ', 'nay', 'hiện', 'thì', 'cũng', 'chỉ', 'nó', 'còn', 'mình']);

/** Behind "là tỉnh" they end the claim; "là tỉnh lớn", "là tỉnh nào" say something else. */
const ENDS = new Set([
  'nên',
  'vì',
  'chứ',
  'nha',
  'nhé',
  'nghen',
  'mà',
  'thôi',
  'rồi',
  'luôn',
  'đó',
  'đấy',
  ',',
  '.',
  '!',
  ';',
  ')',
]);

/** "Tỉnh Sóc Trăng hiện nay vẫn là tỉnh": a unit of before the merger said to be one still. */
function formerStill(context: ClaimContext, name: ProvinceSlot): Finding | undefined {
  const { facts, words, sentence, day } = context;
  if (name.viaTag || name.era !== undefined || facts.units.has(name.unitId)) return undefined;
  let at = name.to;
  while (at < sentence.to && LIGHT.has(words[at] ?? '')) at += 1;
  const still = words.slice(name.to, at).includes('vẫn');
  const stands = still || words[at - 1] === 'còn' ? standsAt(context, name, at) : 0;
  if (stands > 0) return formerStands(context, name, stands);
  const one = words[at + 1] === 'một' || words[at + 1] === '1' ? at + 2 : at + 1;
  if (!still || words[at] !== 'là' || words[one] !== 'tỉnh') return undefined;
  const to = words[one + 1] === 'riêng' || words[one + 1] === 'độc' ? one + 2 : one + 1;
  if (to === one + 1 && to < sentence.to && !ENDS.has(words[to] ?? '')) return undefined;
  if (feltOrFormer(context, name.from) || remembers(context, name.from, name.from)) return undefined;
  const record = facts.unitOn(facts.unitOf(name.unitId) ?? '', day);
  if (record === undefined) return undefined;
  return {
    ...unchanged(record, facts.nameOf(name.unitId), false),
    from: name.from,
    to,
  };
}

/** "Tỉnh Hậu Giang vẫn còn (nguyên)", "Hậu Giang còn nguyên chứ nhập gì": one past it, or 0. */
function standsAt({ words, sentence }: ClaimContext, { prefix }: ProvinceSlot, at: number): number {
  if (words[at - 1] !== 'còn') return 0;
  const to = words[at] === 'nguyên' ? at + (words[at + 1] === 'vẹn' ? 2 : 1) : at;
  const behind = words.slice(to, Math.min(sentence.to, to + 5)).join(' ');
  const joinsNone =
    /^(?:, )?(?:chứ |có |đâu |không |chưa |mà ){1,4}(?:có |phải |bị |hề )?(?:sáp nhập|nhập|gộp)/u.test(
      behind,
    );
  if (to > at && joinsNone) return to;
  if (prefix !== 'tỉnh') return 0;
  return to >= sentence.to || ENDS.has(words[to] ?? '') ? to : 0;
}

function formerStands(context: ClaimContext, name: ProvinceSlot, to: number): Finding | undefined {
  const { facts, day } = context;
  if (feltOrFormer(context, name.from) || remembers(context, name.from, name.from)) return undefined;
  const record = facts.unitOn(facts.unitOf(name.unitId) ?? '', day);
  if (record === undefined) return undefined;
  return { ...unchanged(record, facts.nameOf(name.unitId), false), from: name.from, to };
}

/** "Biên Hòa vẫn là tỉnh Đồng Nai": where "vẫn là" begins before the name that has "tỉnh" in it, or 0. */
function stillNamed({ words, reading, sentence }: ClaimContext, from: number): number {
  const is = words[from - 1] === 'là' || words[from - 1] === 'thuộc';
  if (reading.text.tokens[from]?.bare !== 'tinh' || !is || words[from - 2] !== 'vẫn') return 0;
  return from - 2 > sentence.from ? from - 2 : 0;
}

/** "Bắc Ninh bây giờ là thành phố chứ không còn là tỉnh": a province said to be none any more. */
function noProvince(context: ClaimContext, name: ProvinceSlot, record: UnitRecord): Finding | undefined {
  const { words, sentence } = context;
  if (record.unitType !== 'tỉnh' || name.era === 'former' || name.viaTag) return undefined;
  let at = name.to;
  while (at < sentence.to && (LIGHT.has(words[at] ?? '') || words[at] === 'đã' || words[at] === 'bây'))
    at += 1;
  if (words[at] !== 'là' && words[at] !== 'thành' && words[at] !== 'lên') return undefined;
  const behind = words.slice(at, Math.min(sentence.to, at + 14)).join(' ');
  if (!NO_PROVINCE.test(behind) || remembers(context, name.from, at + 4)) return undefined;
  return statusDiffers(record, name.from, Math.min(sentence.to, at + 3));
}

const NO_PROVINCE =
  /^(?:là|thành|lên) (?:thành phố|tp)(?: trực thuộc (?:trung ương|tw))?(?: (?!thuộc|của)\S+){0,2} (?:chứ )?(?:không (?:còn|phải)(?: là)?|hết(?: là)?|thôi không(?: còn)?) tỉnh(?: |$)/u;

const IS_OR_STILL = gate(['là', 'vẫn', 'thành', 'lên', 'còn']);

/** "… giờ là tỉnh Cần Thơ chứ thành phố gì nữa". */
const NO_CITY =
  /^(?:rồi |thôi )?(?:, )?(?:chứ|đâu|có)(?: có| phải| còn){0,2} (?:là )?thành phố(?: \S+){0,2} (?:gì|đâu|nào|nữa)(?: |$)/u;

function isProvince({ words, reading }: ClaimContext, from: number): boolean {
  return reading.text.tokens[from]?.bare === 'tinh' && words[from - 1] === 'là';
}

/** "Huế là tỉnh chứ đâu phải thành phố": a city of today said to be a province. */
export function stillProvinceFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence, words, day } = context;
  if (day < MERGED_FROM || isShut(context, IS_OR_STILL)) return [];
  for (const name of inSentence(reading.slots.provinces, sentence)) {
    const gone = formerStill(context, name);
    if (gone !== undefined) return [gone];
    const record = facts.unitOn(name.unitId, day);
    const turned = record === undefined ? undefined : noProvince(context, name, record);
    if (turned !== undefined) return [turned];
    const own = words[name.from - 1] === 'thuộc' && stillNamed(context, name.from) > 0;
    if (record?.unitType !== 'thành phố' || (name.era === 'former' && !own) || name.viaTag) continue;
    if (feltOrFormer(context, name.from)) continue;
    const still = stillNamed(context, name.from);
    if (still > 0 && !remembers(context, still, name.to)) return [statusDiffers(record, still, name.to)];
    if (
      NO_CITY.test(words.slice(name.to, Math.min(sentence.to, name.to + 9)).join(' ')) &&
      isProvince(context, name.from)
    )
      return [statusDiffers(record, name.from, name.to)];
    let at = name.to;
    while (at < sentence.to && LIGHT.has(words[at] ?? '')) at += 1;
    if (words[at] === 'tỉnh' && words[at - 1] === 'vẫn') at -= 1;
    else if (words[at] !== 'là' || words[at + 1] !== 'tỉnh') continue;
    if (at + 2 < sentence.to && !ENDS.has(words[at + 2] ?? '')) continue;
    if (remembers(context, name.from, at + 2)) continue;
    return [statusDiffers(record, name.from, at + 2)];
  }
  return [];
}
