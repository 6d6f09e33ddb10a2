import { MERGED_FROM } from '../facts.ts';
import { endsClaim } from './claim-end.ts';
import { type ClaimContext, compared, type Finding, has, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';

const OLD = '63';

const OLD_NUMBER = gate([OLD]);

/** Behind the old number when provinces, or nothing else, are counted. */
const PROVINCES = new Set(['tỉnh', ',', 'thành', 'phố', '/', 'tp', 'đơn', 'vị', 'cấp', 'cái', '']);

/** Words that bring the number of today: "63 tỉnh, năm nay chỉ còn 32". */
const TODAY = new Set('nay giờ hiện còn thành xuống về → > lại chỉ mới có'.split(' '));

/** How far behind the old number the new one may stand, and those words before it. */
const REACH = 14;
const NEAR = 5;

/** They make the two a matter of somebody's own: "đi hết 63 tỉnh, giờ còn 5", or a part. */
const OTHERS = new Set(
  'đi qua ghé ship giao shop khách tui tôi em anh chị bạn team đội đoàn tham dự chưa nữa đại chi đạt thi thí trường tuổi kg cân điểm ký kí số'
    .split(' ')
    .concat('nhánh'),
);

/** "Trước 63 nay 36", "năm ngoái có 63 tỉnh, năm nay chỉ còn 32": the old number of provinces and the one told of today. */
export function thenNowFindings(context: ClaimContext): Finding[] {
  if (isShut(context, OLD_NUMBER)) return [];
  const { words, sentence, facts, day, reading } = context;
  const { tokens } = reading.text;
  const from = words.indexOf(OLD, sentence.from);
  if (from < 0 || from >= sentence.to || day < MERGED_FROM) return [];
  let counted = from + 1;
  while (counted < from + 6 && PROVINCES.has(words[counted] ?? '')) counted += 1;
  const named = words.slice(from + 1, counted).includes('tỉnh');
  if (!(named || has(context, 'ctx/restructuring') || FORMERLY.has(words[from - 1] ?? ''))) return [];
  for (let at = counted; at < Math.min(sentence.to, from + REACH); at += 1) {
    if (tokens[at]?.kind !== 'number') continue;
    const value = Number(words[at]);
    if (!Number.isInteger(value) || value < 10 || value > 62) return [];
    if (!saysAny(context, Math.max(counted, at - NEAR), at, TODAY)) return [];
    if (saysAny(context, sentence.from, at + 5, OTHERS)) return [];
    const to = words[at + 1] === 'tỉnh' ? at + (words[at + 2] === 'thành' ? 3 : 2) : at + 1;
    if (!endsClaim(context, { to })) return [];
    const record = facts.countsOn('provincial-units', day).at(-1);
    if (record === undefined) return [];
    const right = record.value === value;
    const values = right
      ? {}
      : { claimed: String(value), value: String(record.value), subject: 'provincial-units' };
    return [{ ...compared(right, 'count'), values, record, from, to }];
  }
  return [];
}

const FORMERLY = new Set(['trước', 'xưa', 'cũ', 'từ']);
