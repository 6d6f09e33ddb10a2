import { type ClaimContext, compared, type Finding, hitsIn, inSentence } from './finding.ts';

/** Between a year and its host: "2026 tới Lâm Đồng", "2025: Huế". */
const TO_HOST = new Set([
  '',
  ':',
  '–',
  '-',
  'tới',
  'ở',
  'tại',
  'là',
  'về',
  'đến',
  '(',
  'thì',
  'qua',
  'do',
  'giao',
  'thuộc',
  'sang',
  'tỉnh',
  'của',
  'này',
]);

/** Before the first of them they make it a row of journeys. */
const VISITS = new Set(['đi', 'ghé', 'thăm', 'chơi', 'tới', 'về', 'qua']);

/** "Năm Du lịch quốc gia: 2024 Điện Biên, 2025 Huế, 2026 tới Lâm Đồng": a row of years, each with its host, on one side of it. */
export function hostListFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence, words } = context;
  const [series] = hitsIn(context, 'host/series');
  if (series === undefined || facts.hosts.length === 0) return [];
  const names = inSentence(reading.slots.provinces, sentence).filter((name) => !name.viaTag);
  const findings: Finding[] = [];
  // "Điện Biên 2024, Gia Lai 2025 rồi Huế 2026": each year right behind its host.
  const yearBehind = (to: number): boolean => /^20\d\d$/u.test(reading.text.tokens[to]?.text ?? '');
  const behind =
    names.filter((name) => name.to < sentence.to && yearBehind(name.to)).length >= 2 &&
    !VISITS.has(words[(names[0]?.from ?? 0) - 1] ?? '');
  let pairs = 0;
  for (const name of names) {
    let at = behind ? name.to : name.from - 1;
    while (!behind && at > sentence.from && name.from - at <= 3 && TO_HOST.has(words[at] ?? '')) at -= 1;
    const text = reading.text.tokens[at]?.text ?? '';
    const outside = at < series.to && name.to > series.from;
    if (at < sentence.from || outside || !/^20\d\d$/u.test(text)) continue;
    pairs += 1;
    const record = facts.hosts.find((one) => one.year === Number(text));
    if (record === undefined) continue;
    findings.push({
      ...compared(record.unitId === name.unitId || facts.unitOf(name.unitId) === record.unitId, 'host'),
      values: { year: text, claimed: facts.nameOf(name.unitId), unit: facts.nameOf(record.unitId) },
      record,
      from: Math.min(at, name.from),
      to: Math.max(at + 1, name.to),
    });
  }
  return pairs < 2 ? [] : findings;
}
