import { MERGED_FROM } from '../facts.ts';
import type { Hit } from '../reading.ts';
import type { DateSlot, ProvinceSlot } from '../slots/types.ts';
import { ordinalOf } from './city-ordinal.ts';
import { decides } from './decides.ts';
import { ofAnother } from './event-day.ts';
import {
  type ClaimContext,
  compared,
  type Finding,
  hitsIn,
  inSentence,
  remembers,
  saysAny,
} from './finding.ts';
import { formerBeside } from './former-beside.ts';
import { hardly, neverSo } from './never-city.ts';
import { pastNoLonger } from './no-longer-province.ts';
import { datedLater, PLANS } from './plans.ts';
import { statusDiffers } from './status-differs.ts';
import { eventOn, unchanged } from './verdict.ts';
import { VISITS } from './zone-status.ts';

/** "Các thành phố trực thuộc trung ương gồm A, B, C": every name listed has to be one. */
function listedCities(context: ClaimContext, names: readonly ProvinceSlot[], cue: Hit): Finding[] {
  const { reading, facts, sentence } = context;
  const lead = reading.text.tokens.slice(cue.to, cue.to + 5).findIndex((token) => LISTS.has(token.text));
  if (lead < 0 || saysAny(context, sentence.from, cue.from, PLANS)) return [];
  const listed = names.filter((name) => name.from > cue.to && name.from < cue.to + 40);
  const [first] = listed;
  // "… thành phố trực thuộc trung ương, Đồng Nai vẫn là tỉnh": what lists stands before the first name.
  if (first === undefined || first.from - cue.to > 7 || first.from < cue.to + lead) return [];
  const findings: Finding[] = [];
  for (const name of listed) {
    const record = facts.unitOn(name.unitId, context.day);
    if (record === undefined || record.unitType === 'thành phố') continue;
    findings.push(statusDiffers(record, name.from, name.to));
  }
  return findings;
}

/** "Nha Trang giờ là thành phố trực thuộc trung ương": a town of a province said to be one. */
function townFindings(context: ClaimContext, cue: Hit): Finding[] {
  const { reading, facts, sentence, words } = context;
  if (!/trực|ương|tw/u.test(cue.form)) return [];
  const town = inSentence(reading.slots.towns, sentence)
    .filter((one) => one.to <= cue.from && cue.from - one.to <= 8)
    .at(-1);
  const unit = town === undefined ? undefined : facts.unitOf(town.inFormerUnit);
  const record = unit === undefined ? undefined : facts.unitOn(unit, context.day);
  if (town === undefined || record?.unitType !== 'tỉnh') return [];
  const between = words.slice(town.to, cue.from);
  if (between.join(' ') !== ',' && !between.some((word) => BECOMES.has(word))) return [];
  if (
    between.some((word) => DENIES.has(word)) ||
    saysAny(context, sentence.from, cue.to + 3, PLANS) ||
    decides(context, sentence.from, sentence.to) ||
    datedLater(context)
  )
    return [];
  return [statusDiffers(record, town.from, cue.to)];
}

/** "Bình Dương tách ra lên thành phố trực thuộc trung ương": a unit that went into another one. */
function formerFindings(context: ClaimContext, cue: Hit): Finding[] {
  const { reading, facts, sentence, words, day } = context;
  if (day < MERGED_FROM || !/trực|ương|tw/u.test(cue.form)) return [];
  const name = inSentence(reading.slots.provinces, sentence)
    .filter(
      (one) => !one.viaTag && !facts.units.has(one.unitId) && one.to <= cue.from && cue.from - one.to <= 6,
    )
    .at(-1);
  const record = name === undefined ? undefined : facts.unitOn(facts.unitOf(name.unitId) ?? '', day);
  if (name === undefined || record === undefined || remembers(context, name.from, cue.to)) return [];
  const between = words.slice(name.to, cue.from);
  if (
    between.some((word) => DENIES.has(word) || ELIGIBLE.has(word) || word === ',') ||
    !(between.some((word) => BECOMES.has(word)) || /lên|thành thành/u.test(cue.form)) ||
    saysAny(context, sentence.from, cue.to + 3, PLANS) ||
    decides(context, sentence.from, sentence.to) ||
    saysAny(context, cue.to, cue.to + 4, MIGHT) ||
    datedLater(context) ||
    inSentence(reading.slots.dates, sentence).some((date) => (date.start ?? day) < MERGED_FROM)
  )
    return [];
  return [
    {
      ...unchanged(record, facts.nameOf(name.unitId), false),
      from: name.from,
      to: cue.to,
    },
  ];
}

const MIGHT = new Set(['thì', 'hụt', 'được', 'mà', 'cơ', 'không', 'chưa', 'hả']);

const BECOMES = new Set(['là', 'lên', 'thành']);

const LISTS = new Set([':', 'gồm', 'là', 'có', '(', 'mới']);

const DENIES = new Set(['không', 'chưa', 'hết']);

/** "… rồi đó ông. Đúng hôm 30/4/2025": the day that opens the next sentence. */
function dayBehind({ reading, sentence, words }: ClaimContext, from: number): DateSlot | undefined {
  if (sentence.to - from > 10) return undefined;
  return reading.slots.dates.find(
    (one) =>
      one.from >= sentence.to &&
      one.from - sentence.to <= 3 &&
      one.day !== undefined &&
      one.month !== undefined &&
      words.slice(sentence.to, one.from).every((word) => BEFORE_DAY.has(word)) &&
      (BEHIND_DAY.has(words[one.to] ?? '') || !/\p{L}/u.test(words[one.to] ?? '')),
  );
}

/** The day that a change is said of: of several the one next to it, "nhập từ 1/7/2025, từ 30/4/2026 lên thành phố". */
function dayBeside(dates: readonly DateSlot[], name: ProvinceSlot, cue: Hit): DateSlot | undefined {
  const near = dates.filter(
    (one) =>
      one.day !== undefined &&
      one.month !== undefined &&
      one.lead !== 'before' &&
      Math.min(Math.abs(one.from - cue.to), Math.abs(name.from - one.to)) < 8,
  );
  return (
    near.find((one) => one.to === cue.from || (one.from >= cue.to && one.from - cue.to <= 2)) ??
    near.find((one) => one.to <= name.from && name.from - one.to <= 1) ??
    near[0]
  );
}

/** "… lên thành phố trực thuộc trung ương năm 2024", "… từ tháng 1/2026": a year or a month right behind it. */
function yearBehind(dates: readonly DateSlot[], from: number): DateSlot | undefined {
  return dates.find(
    (one) =>
      one.from >= from &&
      one.from - from <= 3 &&
      one.basis === 'stated' &&
      one.year !== undefined &&
      one.day === undefined &&
      one.lead !== 'before' &&
      one.lead !== 'until',
  );
}

/** "Đủ điều kiện lên thành phố" is no city yet. */
const ELIGIBLE = new Set(['điều', 'kiện', 'tiêu', 'chuẩn', 'xứng', 'thể', 'khả', 'đáng']);

const BEHIND_DAY = new Set(['luôn', 'nha', 'nhé', 'đó', 'đấy', 'rồi', 'nghen']);

const BEFORE_DAY = new Set(['đúng', 'hôm', 'ngày', 'từ', 'vào', 'là', 'kể', 'chính', 'xác', '']);

/** "Hồi tháng 4 rồi": the month that was, although no year is said. */
function isPast({ words }: ClaimContext, date: DateSlot): boolean {
  return date.basis !== 'stated' && (words[date.from - 1] === 'hồi' || words[date.to] === 'rồi');
}

const ALONG = new Set(['cùng', 'theo', 'chung', 'với']);

/** Between "lên thành phố cùng" and the unit that it happens with. */
const WHOLE = new Set(['cả', 'tỉnh', 'với', 'toàn', 'luôn', 'hết']);

/** "Quê mình lên thành phố trực thuộc trung ương cùng cả tỉnh X": the unit that stands behind the change. */
function alongWith(
  { words }: ClaimContext,
  names: readonly ProvinceSlot[],
  cue: Hit,
): ProvinceSlot | undefined {
  if (!ALONG.has(words[cue.to] ?? '') || !/trực|ương|tw/u.test(cue.form)) return undefined;
  return names.find(
    (name) =>
      name.from > cue.to &&
      name.from - cue.to <= 4 &&
      words.slice(cue.to + 1, name.from).every((word) => WHOLE.has(word)),
  );
}

/** Tokens from a name to what it became; farther where nothing but how it came to be stands between. */
function reachOf({ words }: ClaimContext, from: number, to: number): number {
  const between = words.slice(from, to);
  return between.includes(',') || !between.some((word) => word === 'đã' || word === 'vừa' || word === 'được')
    ? 8
    : 13;
}

/** "X đã lên thành phố …, mai cô hỏi bài": what is told as done is no plan, whatever is to come in the next clause. */
function toldUntil({ words, sentence }: ClaimContext, from: number, cue: Hit): number {
  if (!words.slice(from, cue.from).some((word) => DONE.has(word)) && words[cue.to] !== 'rồi')
    return sentence.to;
  for (let at = cue.to; at < sentence.to; at += 1) if (CLAUSE_ENDS.has(words[at] ?? '')) return at;
  return sentence.to;
}

const DONE = new Set(['đã', 'vừa', 'là', 'giờ', 'nay']);

const CLAUSE_ENDS = new Set([',', '–', '—', '-', '(', ';', ':']);

/** "X (và Y) đã lên thành phố trực thuộc trung ương". */
export function statusFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence } = context;
  const findings: Finding[] = [];
  const names = inSentence(reading.slots.provinces, sentence).filter(
    (name) => !name.viaTag && facts.units.has(name.unitId),
  );
  for (const cue of hitsIn(context, 'city')) {
    // "Lên TP.HCM": the word belongs to a name.
    if (names.some((name) => name.from < cue.to && name.to > cue.to)) continue;
    findings.push(...listedCities(context, names, cue));
    if (!/trực|ương|tw|cấp/u.test(cue.form) && saysAny(context, cue.to, cue.to + 2, VISITS)) continue;
    const before = names.filter(
      (name) => name.to <= cue.from && cue.from - name.to <= reachOf(context, name.to, cue.from),
    );
    const last = before.at(-1) ?? alongWith(context, names, cue);
    if (last === undefined) {
      findings.push(...townFindings(context, cue), ...formerFindings(context, cue));
      continue;
    }
    findings.push(...formerBeside(context, last, cue));
    const own = facts.unitOn(last.unitId, context.day);
    // In "không còn là tỉnh mà đã là thành phố" the province is denied, and not the city.
    const told = pastNoLonger(context, last.to);
    if (
      own?.unitType === 'thành phố' &&
      (saysAny(context, told, cue.from, DENIES) || hardly(context, told, cue.from)) &&
      !remembers(context, last.from, last.from) &&
      !saysAny(context, last.to, cue.from, new Set(['chỉ', 'những']))
    ) {
      findings.push(statusDiffers(own, last.from, cue.to));
      continue;
    }
    const never = neverSo(context, cue.to);
    if (own?.unitType === 'thành phố' && never > 0) {
      findings.push(statusDiffers(own, last.from, never));
      continue;
    }
    if (saysAny(context, told > last.to ? told : Math.min(last.from, cue.from - 4), cue.to, PLANS)) continue;
    if (saysAny(context, last.to, cue.from, ELIGIBLE)) continue;
    const ordinal = ordinalOf(context, cue.to, last.unitId);
    if (ordinal !== undefined) findings.push(ordinal);
    const dates = inSentence(reading.slots.dates, sentence);
    const until = toldUntil(context, last.to, cue);
    const planned =
      dates.some(
        (date) =>
          date.from < until && date.start !== undefined && date.start > context.day && !isPast(context, date),
      ) ||
      (decides(context, sentence.from, until) &&
        !dates.some(
          (date) =>
            date.basis === 'stated' &&
            date.day !== undefined &&
            date.end !== undefined &&
            date.end <= context.day,
        ));
    const list = names.filter(
      (name) => name === last || (name.to <= cue.from && last.to <= cue.from && last.from - name.to <= 6),
    );
    for (const name of list) {
      const record = facts.unitOn(name.unitId, context.day);
      if (record === undefined || planned) continue;
      if (record.unitType !== 'thành phố') {
        findings.push(statusDiffers(record, Math.min(name.from, cue.from), Math.max(name.to, cue.to)));
        continue;
      }
      const event = [...facts.events.values()].find((one) =>
        one.phrases.some((phrase) => phrase.startsWith(`${record.name.toLowerCase()} lên thành phố`)),
      );
      const date = dayBeside(dates, name, cue) ?? dayBehind(context, cue.to) ?? yearBehind(dates, cue.to);
      if (event !== undefined && date?.start !== undefined && !ofAnother(context, cue.to, date.from)) {
        const right =
          date.basis === 'stated'
            ? date.start <= event.on && event.on <= (date.end ?? date.start)
            : event.on.endsWith(
                `-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`,
              );
        findings.push({
          ...eventOn(event, reading.textOf(date.from, date.to), right),
          from: Math.min(name.from, cue.from),
          to: Math.max(cue.to, name.to, date.to),
        });
      } else
        findings.push({
          ...compared(true, 'status'),
          values: {},
          record,
          from: Math.min(name.from, cue.from),
          to: Math.max(name.to, cue.to),
        });
    }
  }
  return findings;
}
