import { MERGED_FROM } from '../facts.ts';
import { feltOrFormer } from './city-of-province.ts';
import { type ClaimContext, type Finding, inSentence, remembers, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import { statusDiffers } from './status-differs.ts';

const PROVINCE = gate(['tỉnh']);

/** Behind a city: "thành tỉnh rồi", "rớt xuống tỉnh lại", "xuống cấp thành tỉnh". */
const DEMOTED =
  /(?:^| )(?:(?:(?:bị )?(?:rớt|tụt|hạ|giáng|xuống|trở|quay|về|chuyển|đổi|biến|hóa) ?(?:xuống|cấp|lại|về|thành|làm|hạng){0,3} |xuống |thành |làm )(?:một |cái )?tỉnh)(?: (?:lại|thường|rồi|thôi|mà|nha|nhé|luôn|sau|nên|hết|như|đó|đấy|chứ)(?: |$)| ?[,.;!)]| ?$)/u;

/** Wished, planned, denied, or said of something else. */
const NOT_TOLD = new Set(
  'không chưa nếu giá ước đòi muốn đề sẽ sắp dự hay sao tưởng đồn bao đâu nghe lỡ đừng từng trước công đoàn lên ra chạy'.split(
    ' ',
  ),
);

/** Words from the city to what it is said to have become. */
const REACH = 12;

/** "Hải Phòng nhập Hải Dương xong thành tỉnh rồi": a city of today said to have become a province. */
export function cityDemotedFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence, words, day } = context;
  if (day < MERGED_FROM || isShut(context, PROVINCE)) return [];
  const names = inSentence(reading.slots.provinces, sentence);
  for (const name of names) {
    const record = facts.units.has(name.unitId) ? facts.unitOn(name.unitId, day) : undefined;
    if (record?.unitType !== 'thành phố' || name.viaTag || name.era === 'former') continue;
    const end = Math.min(sentence.to, name.to + REACH);
    let province = name.to;
    while (province < end && words[province] !== 'tỉnh') province += 1;
    if (province >= end) continue;
    // "Hải Dương nhập Hải Phòng, Bắc Giang nhập Bắc Ninh thành tỉnh": the last unit of today is what became one.
    if (names.some((one) => one.from > name.to && one.to <= province && facts.units.has(one.unitId)))
      continue;
    const said = words.slice(name.to, Math.min(sentence.to, province + 2)).filter((word) => word !== '');
    if (!DEMOTED.test(said.join(' ')) || feltOrFormer(context, name.from)) continue;
    if (saysAny(context, name.from - 4, province + 3, NOT_TOLD) || remembers(context, name.from, province))
      continue;
    return [statusDiffers(record, name.from, province + 1)];
  }
  return [];
}
