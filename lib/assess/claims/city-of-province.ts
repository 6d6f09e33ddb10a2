import { MERGED_FROM } from '../facts.ts';
import { districtDiffers } from './district-differs.ts';
import { type ClaimContext, type Finding, inSentence, remembers, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import { statusDiffers } from './status-differs.ts';

/** "Buôn Ma Thuột hiện có 13 phường, là thành phố trực thuộc tỉnh …": where that "là" stands. */
function laterIs({ words, sentence }: ClaimContext, from: number): number | undefined {
  for (let at = from; at < Math.min(sentence.to, from + 16); at += 1)
    if (words[at] === 'là' && words[at - 1] === ',') return at;
  return undefined;
}

const BELONGS = gate(['thuộc', 'trong']);

/** Between a name and "là thành phố thuộc tỉnh". */
const LIGHT = new Set(
  ['', ','].concat('vẫn giờ nay hiện thì cũng chỉ nó còn mình mới bây tại lúc này mãi đang đó ta'.split(' ')),
);

const TODAY = new Set(['vẫn', 'giờ', 'nay', 'hiện', 'còn']);

/** One past "(là) thành phố (trực) thuộc tỉnh" at `at`, or 0. */
function cityOfProvince(context: ClaimContext, at: number): number {
  const { words, reading } = context;
  let to = words[at] === 'là' ? at + 1 : at;
  if (words[to] === 'một' || words[to] === '1') to += 1;
  if (words[to] === 'thành' && words[to + 1] === 'phố') to += 2;
  else if (words[to] === 'tp') to += words[to + 1] === '.' ? 2 : 1;
  else return 0;
  if (words[to] === 'loại') to += 2;
  if (words[to] === 'trong') return cityInCity(words, to);
  if (words[to] === 'trực') to += 1;
  if (words[to] !== 'thuộc') return 0;
  to += 1;
  if (words[to] === 'thành' && words[to + 1] === 'phố') return to + 2;
  // The name of the province takes the word for it: "thuộc tỉnh Thừa Thiên Huế".
  return words[to] === 'tỉnh' || words[to] === '' || reading.text.tokens[to]?.bare === 'tinh' ? to + 1 : 0;
}

/** "Thành phố trong lòng thành phố": one past it, or 0. */
function cityInCity(words: readonly string[], at: number): number {
  const to = words[at + 1] === 'lòng' ? at + 2 : at + 1;
  return words[to] === 'thành' && words[to + 1] === 'phố' ? to + 2 : 0;
}

const INWARD = new Set(['trước', 'lòng', 'tim', 'ức', 'trí', 'mãi', 'nhớ', 'nghĩ', 'hồi']);

/** "Trong lòng em Huế vẫn là …", "với tôi …", "trước 2025 …": what is felt, or what was. */
export function feltOrFormer(context: ClaimContext, from: number): boolean {
  const { words, sentence } = context;
  return (
    saysAny(context, sentence.from, from, INWARD) ||
    // "Năm 2023 Huế còn là thành phố thuộc tỉnh".
    inSentence(context.reading.slots.dates, sentence).some(
      (date) =>
        date.to <= from && date.lead !== 'from' && date.basis === 'stated' && (date.year ?? 9999) < 2025,
    ) ||
    /^(?:đối )?với (?:em|tôi|mình|tui|anh|chị|con|nhiều|dân|người)(?: |$)/u.test(
      words.slice(sentence.from, from).join(' '),
    )
  );
}

/** "Vẫn là TP Thủ Đức trực thuộc TP.HCM": the name has "TP" in it. */
function stillCity(
  { words, reading }: ClaimContext,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const noun = reading.text.tokens[from]?.bare ?? '';
  if ((noun !== 'tp' && noun !== 'thanh') || words[from - 1] !== 'là' || words[from - 2] !== 'vẫn')
    return false;
  return words[to] === 'thuộc' || (words[to] === 'trực' && words[to + 1] === 'thuộc');
}

/**
 * "Huế vẫn là thành phố thuộc tỉnh Thừa Thiên Huế", "Biên Hòa giờ vẫn là thành phố thuộc tỉnh": a city of today said to be one
 * below a province, or a former city below the province said to be one still.
 */
export function cityOfProvinceFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence, words, day } = context;
  if (day < MERGED_FROM || isShut(context, BELONGS)) return [];
  const ended = facts.policies.get('no-district-level');
  const names = [
    ...inSentence(reading.slots.provinces, sentence),
    ...inSentence(reading.slots.towns, sentence),
    ...inSentence(reading.slots.zones, sentence),
  ];
  for (const name of names) {
    if (
      ended !== undefined &&
      !('unitId' in name) &&
      stillCity(context, name) &&
      !remembers(context, name.from, name.to)
    )
      return [districtDiffers(ended, name.from, name.to)];
    let at = name.to;
    while (at < sentence.to && LIGHT.has(words[at] ?? '')) at += 1;
    if (!('unitId' in name) && words[at] !== 'là') at = laterIs(context, name.to) ?? at;
    const to = cityOfProvince(context, at);
    if (to === 0 || remembers(context, name.from, at) || feltOrFormer(context, name.from)) continue;
    if (!('unitId' in name)) {
      if (ended !== undefined && saysAny(context, name.to, at, TODAY))
        return [districtDiffers(ended, name.from, to)];
      continue;
    }
    const record = facts.unitOn(name.unitId, day);
    if (record?.unitType === 'thành phố' && name.era !== 'former' && !name.viaTag)
      return [statusDiffers(record, name.from, to)];
  }
  return [];
}
