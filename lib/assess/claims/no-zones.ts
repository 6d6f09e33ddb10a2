import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, compared, type Finding, inSentence, remembers, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';

const ZONE = gate(['khu']);

/** Between a unit and "đặc khu". */
const NONE =
  /^(?:(?:giờ|nay|hiện|mình|thì|cũng|hoàn toàn|mới) ){0,3}(?:không có|không hề có|không còn|chưa có|đâu có|làm gì có|chẳng có) (?:một |cái )?đặc khu(?: (?:nào|hết|đâu|cả|gì|nha|nhé|mà|chứ|thôi|đó|luôn|rồi|ạ|em|chị|anh|bạn|con)){0,4}(?: [^\p{L}\d\s]|$)/u;

const OTHERWISE = new Set('nếu giá tưởng ngỡ hồi tại bảo nói sao lỡ ước'.split(' '));

/** "Lâm Đồng làm gì có đặc khu nào": a unit that has one told to have none. */
export function noZoneFindings(context: ClaimContext): Finding[] {
  const { words, sentence, reading, facts, day } = context;
  if (day < MERGED_FROM || isShut(context, ZONE)) return [];
  for (const name of inSentence(reading.slots.provinces, sentence)) {
    const record = facts.units.has(name.unitId) ? facts.unitOn(name.unitId, day) : undefined;
    if (record === undefined || record.communes.dacKhu === 0 || name.era === 'former' || name.viaTag)
      continue;
    if (!NONE.test(words.slice(name.to, Math.min(sentence.to, name.to + 14)).join(' '))) continue;
    if (saysAny(context, sentence.from, name.from, OTHERWISE) || remembers(context, name.from, name.to))
      continue;
    return [
      {
        ...compared(false, 'count'),
        values: { claimed: '0', value: String(record.communes.dacKhu), subject: 'special-zones' },
        record,
        from: name.from,
        to: Math.min(sentence.to, name.to + 5),
      },
    ];
  }
  return [];
}
