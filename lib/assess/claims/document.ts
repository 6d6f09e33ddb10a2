import type { DocumentRecord, EventDateRecord } from '../../packs/types.ts';
import { MERGER_PASSED } from '../facts.ts';
import type { DateSlot, DocumentSlot } from '../slots/types.ts';
import {
  type ClaimContext,
  compared,
  type Finding,
  has,
  hitsIn,
  inSentence,
  says,
  saysAny,
} from './finding.ts';

/** A date that names every part, or a day and month whose year is the record's. */
function matches(date: DateSlot, day: string): boolean {
  if (date.basis === 'stated' && date.start !== undefined && date.end !== undefined)
    return date.start <= day && day <= date.end;
  const [, month, dayOfMonth] = day.split('-').map(Number);
  return (
    (date.month === undefined || date.month === month) && (date.day === undefined || date.day === dayOfMonth)
  );
}

function speaksOfProvinces(context: ClaimContext): boolean {
  return inSentence(context.reading.slots.counts, context.sentence).some(
    (count) => count.value === 34 && count.subjects.includes('provincial-units'),
  );
}

function recordOf(context: ClaimContext, slot: DocumentSlot): DocumentRecord | undefined {
  const exact = context.facts.documents.get(slot.number.toLowerCase());
  if (exact !== undefined) return exact;
  if (slot.complete || slot.docType === undefined) return undefined;
  // "Nghị quyết 60": only a type and a serial; the subject of the sentence has to be ours too.
  const same = context.facts.documentList.filter(
    (record) => record.docType === slot.docType && record.number.split(/[/-]/)[0] === String(slot.serial),
  );
  const [only] = same;
  const dated = slot.serial >= 100 && nearDate(context, slot)?.year === Number(only?.issuedOn?.slice(0, 4));
  return same.length === 1 &&
    (only === subjectRecord(context, slot) ||
      context.reading.has('ctx/restructuring') ||
      dated ||
      speaksOfProvinces(context))
    ? only
    : undefined;
}

/** "Nghị quyết 202" in a sentence that names the subject of a document. */
function bareRecord(context: ClaimContext, slot: DocumentSlot): DocumentRecord | undefined {
  const same = context.facts.documentList.filter(
    (record) => record.docType === slot.docType && record.number.split(/[/-]/)[0] === String(slot.serial),
  );
  return slot.complete || same.length !== 1 ? undefined : same[0];
}

const LINKS = new Set([
  'bằng',
  'theo',
  'là',
  'tại',
  'kèm',
  'qua',
  'ở',
  'trong',
  ':',
  '(',
  'số',
  'của',
  'ban',
  'hành',
  'bởi',
]);

/** A record whose subject leads to the number: "sửa Hiến pháp bằng Nghị quyết …". */
function leadingRecord(context: ClaimContext, slot: DocumentSlot): DocumentRecord | undefined {
  const { reading, facts, sentence, words } = context;
  const from = Math.max(sentence.from, slot.from - 16);
  if (
    inSentence(reading.slots.documents, sentence).some((other) => other.to <= slot.from && other.from >= from)
  )
    return undefined;
  if (!LINKS.has(words[slot.from - 1] ?? '')) return undefined;
  return facts.documentList.find((record) => {
    const hit = reading.last(`doc/${record.id}`, from, slot.from);
    return hit !== undefined && slot.from - hit.to <= 6;
  });
}

/** A record whose subject the sentence names right after the number. */
function subjectRecord(context: ClaimContext, slot: DocumentSlot): DocumentRecord | undefined {
  const { reading, facts, sentence } = context;
  const after = Math.min(sentence.to, slot.to + 16);
  return facts.documentList.find((record) => reading.first(`doc/${record.id}`, slot.to, after) !== undefined);
}

/** Number, date and subject of cited documents. */
export function documentFindings(context: ClaimContext): Finding[] {
  const findings: Finding[] = [];
  const { reading, sentence } = context;
  for (const slot of inSentence(reading.slots.documents, sentence)) {
    const record = recordOf(context, slot);
    const stated = context.words[slot.from - 1] === 'là' || context.words[slot.from - 1] === 'số';
    const named = stated
      ? (leadingRecord(context, slot) ?? subjectRecord(context, slot))
      : (subjectRecord(context, slot) ?? leadingRecord(context, slot));
    if (named === undefined && record === undefined) continue;
    const known = record ?? bareRecord(context, slot);
    if (
      named !== undefined &&
      named !== record &&
      (slot.docType ?? known?.docType ?? named.docType) === named.docType
    ) {
      const sign = named.number.split('/').at(-1)?.toLowerCase();
      const sameIssuer =
        known === undefined
          ? slot.complete &&
            (slot.number.toLowerCase().endsWith(sign ?? '—') ||
              String(slot.serial) === named.number.split(/[/-]/)[0])
          : known !== named && known.issuer === named.issuer;
      if (sameIssuer && !(known?.phrases.some((phrase) => named.phrases.includes(phrase)) ?? false)) {
        findings.push({
          ...compared(false, 'document-number'),
          values: {
            subject: named.subject,
            claimed: reading.textOf(slot.from, slot.to),
            document: named.number,
          },
          record: named,
          from: slot.from,
          to: slot.to,
        });
        continue;
      }
    }
    if (record === undefined) continue;
    const inForce = inForceDate(context, slot.to, record);
    if (inForce !== undefined) {
      findings.push({ ...inForce, from: slot.from });
      continue;
    }
    const near = slot.date ?? nearDate(context, slot) ?? dateBefore(context, slot);
    const date = near !== undefined && deniedDate(context, near) ? undefined : near;
    const days = [record.issuedOn, record.inForceFrom].filter((day) => day !== undefined);
    const wrong =
      date !== undefined &&
      days.length > 0 &&
      !days.some((day) => matches(date, day)) &&
      record.issuedOn !== undefined &&
      !corrected(context, record.issuedOn);
    findings.push({
      outcome: wrong ? 'differs' : 'agrees',
      rule: wrong ? 'differs/document-date' : 'agrees/document',
      note: wrong ? 'differs/document-date' : 'agrees/record',
      values: wrong
        ? {
            document: record.number,
            claimed: reading.textOf(date.from, date.to),
            date: record.issuedOn ?? '',
          }
        : {},
      record,
      from: Math.min(slot.from, date?.from ?? slot.from),
      to: Math.max(slot.to, date?.to ?? 0),
    });
  }
  return findings;
}

const CORRECTS = new Set(['sai', 'nhầm', 'đúng', 'lộn', 'sửa', 'đính', 'không']);

/** "… ngày 17/3/2021 là ghi sai, đúng là 17/6/2021": the text itself names the right day. */
function corrected({ reading, words }: ClaimContext, day: string): boolean {
  return (
    reading.slots.dates.some(
      (one) => one.precision === 'day' && one.start === day && one.basis === 'stated',
    ) && words.some((word) => CORRECTS.has(word))
  );
}

/** "Không phải ngày 17/3/2021", "17/3/2021 là sai". */
function deniedDate(context: ClaimContext, date: DateSlot): boolean {
  const { words } = context;
  return (
    says(context, date.from - 3, date.from, 'không phải') ||
    says(context, date.from - 3, date.from, 'đâu phải') ||
    words[date.from - 1] === 'không' ||
    (words[date.to] === 'là' && ['sai', 'nhầm', 'bịa'].includes(words[date.to + 1] ?? ''))
  );
}

/** "… có hiệu lực từ 1/7/2026" behind a document of which that day is known. */
function inForceDate(context: ClaimContext, from: number, record: DocumentRecord): Finding | undefined {
  const { reading, sentence, words } = context;
  if (record.inForceFrom === undefined) return undefined;
  const date = inSentence(reading.slots.dates, sentence).find(
    (one) =>
      one.precision === 'day' &&
      one.day !== undefined &&
      one.from >= from &&
      one.from - from <= 14 &&
      words.slice(from, one.from).join(' ').includes('hiệu lực'),
  );
  if (date === undefined || date.calendar !== 'solar') return undefined;
  const right = matches(date, record.inForceFrom);
  return {
    outcome: right ? 'agrees' : 'differs',
    rule: right ? 'agrees/document' : 'differs/document-date',
    note: right ? 'agrees/record' : 'differs/document-date',
    values: right
      ? {}
      : { document: record.number, claimed: reading.textOf(date.from, date.to), date: record.inForceFrom },
    record,
    from,
    to: date.to,
  };
}

/** "Ngày 16/6/2025, Quốc hội thông qua Nghị quyết …": the date before the number, with the verb between. */
function dateBefore(context: ClaimContext, slot: DocumentSlot): DateSlot | undefined {
  const { reading, sentence } = context;
  const date = inSentence(reading.slots.dates, sentence)
    .filter(
      (one) =>
        one.to <= slot.from && slot.from - one.to <= 9 && one.precision === 'day' && one.day !== undefined,
    )
    .at(-1);
  if (
    date === undefined ||
    date.lead === 'from' ||
    date.lead === 'until' ||
    date.lead === 'before' ||
    date.lead === 'after'
  )
    return undefined;
  if (
    inSentence(reading.slots.documents, sentence).some(
      (other) => other.from >= date.to && other.to <= slot.from,
    )
  )
    return undefined;
  return reading.first('sign/verb', date.to, slot.from) === undefined ? undefined : date;
}

const DATE_LEADS = new Set(['là', 'ngày', 'hôm', 'vào', 'ký', '(', ',', 'ra', 'được', '-', '–', 'đề']);

/** "… thông qua ngày 16/6/2025" shortly after the number. */
function nearDate(context: ClaimContext, slot: DocumentSlot): DateSlot | undefined {
  const { reading, sentence } = context;
  const year = inSentence(reading.slots.dates, sentence).find(
    (date) =>
      date.precision === 'year' &&
      date.basis === 'stated' &&
      date.from >= slot.to &&
      date.from - slot.to <= 1,
  );
  if (year !== undefined) return year;
  const plain = inSentence(reading.slots.dates, sentence).find(
    (date) =>
      date.precision === 'day' &&
      date.from >= slot.to &&
      date.from - slot.to <= 3 &&
      context.words.slice(slot.to, date.from).every((word) => DATE_LEADS.has(word)),
  );
  if (plain !== undefined) return plain;
  // "… của Quốc hội ngày 30/6/2025".
  const issued = inSentence(reading.slots.dates, sentence).find(
    (date) =>
      date.precision === 'day' &&
      date.day !== undefined &&
      date.lead === 'on' &&
      date.from > slot.to &&
      date.from - slot.to <= 10,
  );
  if (
    issued !== undefined &&
    context.words[slot.to] === 'của' &&
    !context.words.slice(slot.to, issued.from).some((word) => word === ',' || word === 'về' || word === 'và')
  )
    return issued;
  const sign = reading.first('sign/verb', slot.to, Math.min(sentence.to, slot.to + 14));
  if (sign === undefined) return undefined;
  return inSentence(reading.slots.dates, sentence).find(
    (date) =>
      date.from >= sign.to && date.from - sign.to <= 5 && date.precision === 'day' && date.lead !== 'from',
  );
}

/** "Nghị quyết sắp xếp đơn vị hành chính cấp tỉnh được thông qua ngày …": the subject instead of the number. */
export function passingFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence } = context;
  if (inSentence(reading.slots.dates, sentence).length === 0) return [];
  if (inSentence(reading.slots.documents, sentence).length > 0) return [];
  const findings: Finding[] = [];
  const named = new Set(reading.under('doc/'));
  if (named.size === 0) return [];
  for (const record of facts.documentList) {
    if (record.issuedOn === undefined || !named.has(record.id)) continue;
    const subject = reading.first(`doc/${record.id}`, sentence.from, sentence.to);
    if (subject === undefined) continue;
    const inForce = inForceDate(context, subject.to, record);
    if (inForce !== undefined) {
      findings.push({ ...inForce, from: subject.from });
      break;
    }
    const sign = reading.first('sign/verb', sentence.from, sentence.to);
    if (sign === undefined) continue;
    const date = inSentence(reading.slots.dates, sentence).find(
      (one) => one.from >= sign.to && one.from - sign.to <= 4 && one.precision === 'day',
    );
    if (date === undefined || date.lead === 'from') continue;
    const right = matches(date, record.issuedOn);
    findings.push({
      outcome: right ? 'agrees' : 'differs',
      rule: right ? 'agrees/document' : 'differs/document-date',
      note: right ? 'agrees/record' : 'differs/document-date',
      values: { document: record.number, claimed: reading.textOf(date.from, date.to), date: record.issuedOn },
      record,
      from: Math.min(subject.from, sign.from),
      to: Math.max(subject.to, date.to),
    });
    break;
  }
  return findings;
}

const NOT_YET = new Set(['sẽ', 'sắp', 'chưa', 'chờ', 'dự', 'trình', 'xem', 'đợi', 'khi', 'nếu']);

/** "Quốc hội đã thông qua sáp nhập" in a post from before the resolution. */
export function tooEarlyFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence, day } = context;
  if (!context.posted || day >= MERGER_PASSED || day < '2024-11-01') return [];
  const body = reading.first('pass/body', sentence.from, sentence.to);
  const verb = hitsIn(context, 'pass/verb').find(
    (hit) => body !== undefined && hit.from >= body.to && hit.from - body.to <= 4,
  );
  const record = facts.documents.get('202/2025/qh15');
  if (body === undefined || verb === undefined || record === undefined) return [];
  if (saysAny(context, Math.max(sentence.from, body.from - 3), verb.from, NOT_YET)) return [];
  const provincial =
    has(context, 'merge/verb') ||
    has(context, 'only-merge') ||
    inSentence(reading.slots.counts, sentence).some((count) => count.subjects.includes('provincial-units'));
  if (!provincial) return [];
  return [
    {
      ...compared(false, 'not-yet'),
      values: { document: record.number, date: record.issuedOn ?? '' },
      record,
      from: body.from,
      to: verb.to,
    },
  ];
}

/** Events that the text names anywhere, in the order of the records. */
function namedEvents({ reading, facts }: ClaimContext): readonly EventDateRecord[] {
  const named = new Set(reading.under('event/'));
  if (named.size === 0) return [];
  if (named.size === 1) return [...named].flatMap((id) => facts.events.get(id) ?? []);
  return [...facts.events.values()].filter(({ eventId }) => named.has(eventId));
}

/** "Điện Biên tách khỏi Lai Châu từ 1/1/1994", "Hiến pháp được sửa đổi ngày …": an event and a date beside it. */
export function eventFindings(context: ClaimContext): Finding[] {
  const { reading, sentence } = context;
  const findings: Finding[] = [];
  if (inSentence(reading.slots.dates, sentence).length === 0) return findings;
  const events = namedEvents(context);
  for (const event of events) {
    const named = reading.first(`event/${event.eventId}`, sentence.from, sentence.to);
    if (named === undefined) continue;
    const date = inSentence(reading.slots.dates, sentence).find(
      (one) =>
        one.basis === 'stated' &&
        one.day !== undefined &&
        one.lead !== 'before' &&
        one.lead !== 'until' &&
        one.from - named.to <= 6 &&
        named.from - one.to <= 4,
    );
    if (date === undefined) continue;
    if (event.yearly === true && date.start?.slice(0, 4) !== event.on.slice(0, 4)) continue;
    const right =
      matches(date, event.on) ||
      events.some(
        (other) =>
          other.on === date.start &&
          reading.first(`event/${other.eventId}`, sentence.from, sentence.to) !== undefined,
      );
    const document = inSentence(reading.slots.documents, sentence).length > 0 && !right;
    findings.push({
      ...compared(right, 'event-date'),
      values: { event: event.name, claimed: reading.textOf(date.from, date.to), date: event.on },
      record: event,
      from: Math.min(named.from, date.from),
      to: Math.max(named.to, date.to),
    });
    if (document) break;
  }
  return findings;
}

/** "Ngày 30/6/2025 Quốc hội chốt 34 tỉnh thành": the passing of the resolution on another day. */
export function passDateFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence } = context;
  const event = facts.events.get('resolution-202-passed');
  const body = reading.first('pass/body', sentence.from, sentence.to);
  if (event === undefined || body === undefined || inSentence(reading.slots.documents, sentence).length > 0)
    return [];
  const verb = hitsIn(context, 'pass/verb').find((hit) => hit.from >= body.to && hit.from - body.to <= 4);
  if (verb === undefined || has(context, 'plan')) return [];
  const end = Math.min(sentence.to, verb.to + 8);
  const provincial =
    reading.first('only-merge', verb.to, end) !== undefined ||
    reading.slots.counts.some(
      (count) =>
        count.from >= verb.to &&
        count.to <= end &&
        (count.value === 34 || count.changesTo === 34) &&
        count.subjects.includes('provincial-units'),
    );
  const date = inSentence(reading.slots.dates, sentence).find(
    (one) =>
      one.precision === 'day' &&
      one.basis === 'stated' &&
      one.lead !== 'from' &&
      (body.from - one.to <= 2 || one.from - end <= 2),
  );
  if (!provincial || date?.start === undefined) return [];
  const right = date.start === event.on;
  return [
    {
      ...compared(right, 'event-date'),
      values: { event: event.name, claimed: reading.textOf(date.from, date.to), date: event.on },
      record: event,
      from: Math.min(date.from, body.from),
      to: Math.max(date.to, verb.to),
    },
  ];
}

/** "34 tỉnh thành chính thức hoạt động từ 1/8/2025": the first day of the 34. */
export function startDateFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence, words } = context;
  const event = facts.events.get('provinces-merge');
  if (event === undefined) return [];
  for (const start of hitsIn(context, 'start')) {
    const from = Math.max(sentence.from, start.from - 8);
    const counted = reading.slots.counts.find(
      (count) =>
        count.from >= from &&
        count.to <= start.from &&
        count.value === 34 &&
        count.subjects.includes('provincial-units'),
    );
    const phrase = [from, from + 1, from + 2, from + 3, from + 4, from + 5, from + 6].find(
      (at) =>
        at < start.from &&
        words[at] === 'tỉnh' &&
        (words[at + 1] === 'mới' || (words[at + 1] === 'thành' && words[at + 2] === 'mới')),
    );
    const subject = counted?.from ?? phrase;
    if (subject === undefined || saysAny(context, subject, start.to, NOT_YET)) continue;
    const date = inSentence(reading.slots.dates, sentence).find(
      (one) =>
        one.basis === 'stated' &&
        one.precision === 'day' &&
        one.day !== undefined &&
        one.from >= start.to &&
        one.from - start.to <= 4 &&
        one.lead !== 'before' &&
        one.lead !== 'until',
    );
    if (date?.start === undefined || saysAny(context, start.to, date.from, DENIED_START)) continue;
    const right = date.start === event.on;
    return [
      {
        ...compared(right, 'event-date'),
        values: { event: event.name, claimed: reading.textOf(date.from, date.to), date: event.on },
        record: event,
        from: subject,
        to: date.to,
      },
    ];
  }
  return [];
}

const DENIED_START = new Set(['không', 'chứ', 'đâu']);
