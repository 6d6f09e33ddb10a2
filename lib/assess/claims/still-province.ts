import { MERGED_FROM } from '../facts.ts';
import { feltOrFormer } from './city-of-province.ts';
import { type ClaimContext, type Finding, inSentence, remembers } from './finding.ts';
import { statusDiffers } from './status-differs.ts';

/** Between a name and "là tỉnh". */
const LIGHT = new Set(['', 'vẫn', 'giờ', 'nay', 'hiện', 'thì', 'cũng', 'chỉ', 'nó', 'còn', 'mình']);

/** Behind "là tỉnh" they end the claim; "là tỉnh lớn", "là tỉnh nào" say something else. */
const ENDS = new Set([
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

/** "Biên Hòa vẫn là tỉnh Đồng Nai": where "vẫn là" begins before the name that has "tỉnh" in it, or 0. */
function stillNamed({ words, reading, sentence }: ClaimContext, from: number): number {
  if (reading.text.tokens[from]?.bare !== 'tinh' || words[from - 1] !== 'là' || words[from - 2] !== 'vẫn')
    return 0;
  return from - 2 > sentence.from ? from - 2 : 0;
}

/** "Huế là tỉnh chứ đâu phải thành phố": a city of today said to be a province. */
export function stillProvinceFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence, words, day } = context;
  if (day < MERGED_FROM) return [];
  for (const name of inSentence(reading.slots.provinces, sentence)) {
    const record = facts.unitOn(name.unitId, day);
    if (record?.unitType !== 'thành phố' || name.era === 'former' || name.viaTag) continue;
    if (feltOrFormer(context, name.from)) continue;
    const still = stillNamed(context, name.from);
    if (still > 0 && !remembers(context, still, name.to)) return [statusDiffers(record, still, name.to)];
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
