import { type ClaimContext, compared, type Finding, hitsIn, inSentence, saysAny } from './finding.ts';
import { isNoHost } from './host-role.ts';

/** "Năm Du lịch quốc gia 2026 ở …". */
export function hostFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence } = context;
  const findings: Finding[] = [];
  const [series] = hitsIn(context, 'host/series');
  if (series === undefined || facts.hosts.length === 0) return [];
  const year = hostYear(context, series.from, series.to);
  if (year === undefined) return [];
  const record = facts.hosts.find((one) => one.year === year);
  if (record === undefined) return [];
  const names = inSentence(reading.slots.provinces, sentence).filter(
    (name) =>
      !name.viaTag &&
      Math.min(Math.abs(name.from - series.to), Math.abs(series.from - name.to)) <= 14 &&
      !isNoHost(context, name.from, name.to, series.from),
  );
  if (names.length === 0) return [];
  // "… 2026 ở Đắk Lắk mà, Gia Lai tới 2027 mới tới lượt": the name of the same clause is the host's.
  const isHost = (name: (typeof names)[number]): boolean =>
    name.unitId === record.unitId || facts.unitOf(name.unitId) === record.unitId;
  const own = names.filter((name) => !hasOtherYear(context, name.from, series.from, year));
  if (own.length === 0) return [];
  const clause = own.filter(
    (name) =>
      !context.words.slice(Math.min(series.to, name.to), Math.max(series.from, name.from)).includes(','),
  );
  const right = (clause.length > 0 ? clause : own).some(isHost);
  const [first] = clause.length > 0 ? clause : own;
  if (first === undefined) return [];
  findings.push({
    ...compared(right, 'host'),
    values: { year: String(year), claimed: facts.nameOf(first.unitId), unit: facts.nameOf(record.unitId) },
    record,
    from: Math.min(series.from, first.from),
    to: Math.max(series.to, first.to),
  });
  return findings;
}

/** "Huế làm chủ nhà năm 2025, … Năm Du lịch quốc gia 2026": a clause apart from the series that tells another year. */
function hasOtherYear({ words, sentence }: ClaimContext, at: number, series: number, year: number): boolean {
  let from = at;
  let to = at;
  while (from > sentence.from && words[from - 1] !== ',') from -= 1;
  while (to < sentence.to && words[to] !== ',') to += 1;
  if (series >= from && series < to) return false;
  return words.slice(from, to).some((word) => /^20\d\d$/u.test(word) && Number(word) !== year);
}

const NOW = new Set(['đang', 'hiện']);

/** "Năm ngoái", "năm rồi": years from that of the post. */
const AWAY = new Map([
  ['nay', 0],
  ['này', 0],
  ['ngoái', -1],
  ['rồi', -1],
  ['trước', -1],
  ['qua', -1],
]);

function hostYear(context: ClaimContext, from: number, to: number): number | undefined {
  const { tokens } = context.reading.text;
  for (let at = to; at < Math.min(context.sentence.to, to + 6); at += 1) {
    const text = tokens[at]?.text ?? '';
    // "… Năm Du lịch quốc gia, 2025 tới Huế": the next year of a row.
    if (text === ',') break;
    if (/^20\d\d$/.test(text)) return Number(text);
    if (text === 'năm' && tokens[at + 1]?.text === 'nay') return Number(context.day.slice(0, 4));
  }
  for (let at = Math.max(context.sentence.from, from - 8); at < from; at += 1) {
    const text = tokens[at]?.text ?? '';
    const away = text === 'năm' ? AWAY.get(tokens[at + 1]?.text ?? '') : undefined;
    if (away !== undefined) return Number(context.day.slice(0, 4)) + away;
    if (/^20\d\d$/.test(text)) return Number(text);
  }
  // "Ninh Bình đang là chủ nhà Năm Du lịch quốc gia": of the year of the post.
  return context.posted && saysAny(context, context.sentence.from, from, NOW)
    ? Number(context.day.slice(0, 4))
    : undefined;
}
