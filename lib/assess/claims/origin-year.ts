import type { AnniversaryRecord } from '../../packs/types.ts';
import type { Hit } from '../reading.ts';
import { OF_MANY_DAYS } from './anniversary-names.ts';
import { opensTelling } from './clause-lead.ts';
import { type ClaimContext, compared, type Finding, hitsIn, saysAny } from './finding.ts';

/** Between an event and its year. */
const BETWEEN = new Set(
  'năm hồi vào thành công nổ ra diễn toàn thắng lợi là xảy lúc ( được đã tháng ngày mùa thu'.split(' '),
);

/** The year right before the event. */
const BEFORE = new Set(['là', 'thì', 'nổ', 'ra', 'diễn', 'đúng', 'trúng', 'ngay', 'vào', 'năm', 'cái', ',']);

/** Over a comma the year of the one is that of the other: "cưới năm 1976, đúng năm giải phóng miền Nam". */
const SAME = new Set(['đúng', 'trúng', 'ngay', 'là']);

/** Before a name they tell of a later day: "kỷ niệm Cách mạng tháng Tám 1946", "sau … năm 1946". */
const LATER = new Set(['niệm', 'mừng', 'lễ', 'dịp', 'sau', 'trước', 'từ', 'ngày', 'tết', 'đến', 'tới', 'kể']);

/** Further away the year is that of something else. */
const NEARLY = 2;

/** The country was made one in law a year after the victory, and its day is kept every year. */
const OF_YEARS = /thống nhất|quốc khánh|ngày|tết|lễ|non sông/u;

function yearAt({ reading }: ClaimContext, at: number): number | undefined {
  const token = reading.text.tokens[at];
  return token?.kind === 'number' && /^(?:18|19)\d\d$/u.test(token.text) ? Number(token.text) : undefined;
}

/** Where the year of an event is told: right behind its name, or right before it. */
function yearBeside(context: ClaimContext, name: Hit): number | undefined {
  const { words, sentence } = context;
  let at = name.to;
  while (
    at < sentence.to &&
    at - name.to < 6 &&
    (BETWEEN.has(words[at] ?? '') || /^\d{1,2}$/u.test(words[at] ?? ''))
  )
    at += 1;
  if (at < sentence.to && yearAt(context, at) !== undefined) return at;
  at = name.from - 1;
  while (at > sentence.from && name.from - at < 5 && BEFORE.has(words[at] ?? '')) at -= 1;
  if (at < sentence.from || words[at - 1] !== 'năm' || yearAt(context, at) === undefined) return undefined;
  const between = words.slice(at + 1, name.from);
  if (between.includes(',') && !between.some((word) => SAME.has(word))) return undefined;
  return saysAny(context, name.to, name.to + 2, OVER) ? undefined : at;
}

/** "Năm 1946 Cách mạng tháng Tám đã thành công": it lay behind. */
const OVER = new Set(['đã', 'vừa', 'mới', 'xong', 'rồi']);

/** "Đảng thành lập năm 1931", and not "chi bộ Đảng …". */
function isTheParty(context: ClaimContext, { form, from }: Hit): boolean {
  return form.startsWith('đảng') && opensTelling(context, from);
}

/** "Sinh đúng năm Cách mạng tháng Tám 1946", "chiến thắng Điện Biên Phủ năm 1955": the year of the event, a little off. */
export function originYearFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence } = context;
  if (reading.under('anniversary/').length === 0) return [];
  for (const record of facts.anniversaries) {
    const origin = Number(record.origin.slice(0, 4));
    for (const name of hitsIn(context, `anniversary/${record.eventId}`)) {
      if (OF_YEARS.test(name.form) || (OF_MANY_DAYS.has(name.form) && !isTheParty(context, name))) continue;
      if (saysAny(context, name.from - 2, name.from, LATER)) continue;
      const at = yearBeside(context, name);
      const year = at === undefined ? undefined : yearAt(context, at);
      if (at === undefined || year === undefined || year === origin || Math.abs(year - origin) > NEARLY)
        continue;
      if (tellsYear(context, origin)) continue;
      return [finding(context, record, name, at)];
    }
  }
  return [];

  function tellsYear({ reading: { text } }: ClaimContext, wanted: number): boolean {
    return text.tokens.slice(sentence.from, sentence.to).some((token) => token.text.includes(String(wanted)));
  }
}

function finding({ reading }: ClaimContext, record: AnniversaryRecord, name: Hit, at: number): Finding {
  return {
    ...compared(false, 'event-date'),
    values: { event: record.citation.title, claimed: reading.textOf(at, at + 1), date: record.origin },
    record,
    from: Math.min(name.from, at),
    to: Math.max(name.to, at + 1),
  };
}
