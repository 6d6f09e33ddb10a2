import type { DocumentRecord } from '../../packs/types.ts';
import type { Hit } from '../reading.ts';
import type { DocumentSlot } from '../slots/types.ts';
import { anyIn } from '../slots-in.ts';
import {
  corrected,
  dateBefore,
  dateHeading,
  deniedDate,
  isHeld,
  matches,
  nearDate,
  opensOwn,
  otherDay,
} from './document-date.ts';
import { bareRecord, leadingRecord, matterRecord, recordOf, subjectRecord } from './document-named.ts';
import { sharesMatter } from './document-subjects.ts';
import { type ClaimContext, compared, type Finding, inSentence } from './finding.ts';
import { inForceDate } from './in-force-date.ts';

/** "16/6 không phải ngày ra Nghị quyết 202": what the number is not. */
function deniedNumber(context: ClaimContext, slot: DocumentSlot): boolean {
  const { words, sentence } = context;
  for (let at = slot.from - 2; at >= Math.max(sentence.from, slot.from - 7); at -= 1) {
    if (words[at] === ',' || words[at] === 'mà') return false;
    if (words[at + 1] === 'phải' && (words[at] === 'không' || words[at] === 'đâu')) return true;
  }
  return false;
}

/** A number that belongs to another document than the one it is told of. */
function numberFinding(context: ClaimContext, slot: DocumentSlot, named: DocumentRecord): Finding {
  return {
    ...compared(false, 'document-number'),
    values: {
      subject: named.subject,
      claimed: context.reading.textOf(slot.from, slot.to),
      document: named.number,
    },
    record: named,
    from: slot.from,
    to: slot.to,
  };
}

/** Texts of the National Assembly are numbered through its whole term: a serial is given once, in one year. */
const OF_TERM = /^(?:UBTV)?QH1[56]$/u;

/** "Nghị quyết 202/2024/QH15": a number of the records with another year. */
function otherYear({ facts }: ClaimContext, slot: DocumentSlot): DocumentRecord | undefined {
  const { sign, docType, year } = slot;
  if (!slot.complete || sign === undefined || year === undefined || !OF_TERM.test(sign)) return undefined;
  return facts.documentList.find(
    (one) =>
      one.docType === docType &&
      one.number.toLowerCase().startsWith(`${slot.serial}/`) &&
      one.number.toLowerCase().endsWith(`/${sign.toLowerCase()}`),
  );
}

/** Number, date and subject of cited documents. */
export function documentFindings(context: ClaimContext): Finding[] {
  const findings: Finding[] = [];
  const { reading, sentence } = context;
  for (const slot of inSentence(reading.slots.documents, sentence)) {
    const record = recordOf(context, slot);
    const stated = context.words[slot.from - 1] === 'là' || context.words[slot.from - 1] === 'số';
    const named =
      (stated
        ? (leadingRecord(context, slot) ?? subjectRecord(context, slot))
        : (subjectRecord(context, slot) ?? leadingRecord(context, slot))) ?? matterRecord(context, slot);
    if (record === undefined) {
      const meant = otherYear(context, slot);
      if (meant !== undefined) {
        findings.push(numberFinding(context, slot, meant));
        continue;
      }
    }
    if (named === undefined && record === undefined) continue;
    const known = record ?? bareRecord(context, slot);
    // "Văn bản lập thành phố Đồng Nai là Nghị quyết 237/NQ-UBTVQH16": one is said to be the other.
    const isBy = slot.complete && stated && named === leadingRecord(context, slot);
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
          : known !== named && (known.issuer === named.issuer || (isBy && !sharesMatter(known, named)));
      if (
        sameIssuer &&
        !deniedNumber(context, slot) &&
        // "Nghị quyết 203 và việc sắp xếp các tỉnh theo Nghị quyết 202": the subject has its own number.
        !inSentence(reading.slots.documents, sentence).some(
          (other) => other !== slot && recordOf(context, other) === named,
        ) &&
        !(known?.phrases.some((phrase) => named.phrases.includes(phrase)) ?? false)
      ) {
        findings.push(numberFinding(context, slot, named));
        continue;
      }
    }
    if (record === undefined) continue;
    const inForce = inForceDate(context, slot.from, slot.to, record);
    if (inForce !== undefined) {
      findings.push({ ...inForce, from: Math.min(inForce.from, slot.from) });
      continue;
    }
    const beside =
      slot.date ?? nearDate(context, slot) ?? dateBefore(context, slot) ?? dateHeading(context, slot);
    const near =
      beside !== undefined && (opensOwn(context, beside) || isHeld(context, slot, beside))
        ? undefined
        : beside;
    const date = near !== undefined && deniedDate(context, near) ? otherDay(context, near) : near;
    // "… ngày 1/7/2025" right behind the number, or behind "ký", is the day of issue and no other.
    const issued =
      date !== undefined &&
      (date === slot.date || context.words[date.from - 1] === 'ký') &&
      date.lead !== 'from';
    const days = [record.issuedOn, issued ? undefined : record.inForceFrom].filter(
      (day) => day !== undefined,
    );
    const wrong =
      date !== undefined &&
      days.length > 0 &&
      !days.some((day) => matches(date, day)) &&
      (record.issuedOn === undefined
        ? // Without a day of issue only the year of the number itself can be compared.
          date.year !== undefined && slot.year !== undefined && date.year !== slot.year
        : !corrected(context, record.issuedOn));
    findings.push({
      outcome: wrong ? 'differs' : 'agrees',
      rule: wrong ? 'differs/document-date' : 'agrees/document',
      note: wrong ? 'differs/document-date' : 'agrees/record',
      values: wrong
        ? {
            document: record.number,
            claimed: reading.textOf(date.from, date.to),
            date: record.issuedOn ?? record.inForceFrom ?? '',
          }
        : {},
      record,
      from: Math.min(slot.from, date?.from ?? slot.from),
      to: Math.max(slot.to, date?.to ?? 0),
    });
  }
  return findings;
}

/** "Bộ Quy tắc ứng xử … có từ 2018": the words that lead to the year. */
function existsSince({ words, sentence }: ClaimContext, from: number): Hit | undefined {
  for (let at = from; at + 1 < Math.min(sentence.to, from + 4); at += 1)
    if (words[at] === 'có' && SINCE.has(words[at + 1] ?? '')) return { from: at, to: at + 2, form: '' };
  return undefined;
}

const SINCE = new Set(['từ', 'hồi', 'năm']);

/** Words of a subject that no other document has. */
const OWN_NAME = 7;

/** "Nghị quyết sắp xếp đơn vị hành chính cấp tỉnh được thông qua ngày …": the subject instead of the number. */
export function passingFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence } = context;
  const names = reading.under('doc/');
  if (names.length === 0 || !anyIn(reading.slots.dates, sentence.from, sentence.to)) return [];
  if (anyIn(reading.slots.documents, sentence.from, sentence.to)) return [];
  const findings: Finding[] = [];
  const named = new Set(names);
  for (const record of facts.documentList) {
    if (!named.has(record.id)) continue;
    const subject = reading.first(`doc/${record.id}`, sentence.from, sentence.to);
    if (subject === undefined) continue;
    const inForce = inForceDate(context, subject.from, subject.to, record);
    if (inForce !== undefined) {
      findings.push({ ...inForce, from: Math.min(inForce.from, subject.from) });
      break;
    }
    if (record.issuedOn === undefined) continue;
    const sign = reading.first('sign/verb', sentence.from, sentence.to) ?? existsSince(context, subject.to);
    if (sign === undefined) continue;
    const date = inSentence(reading.slots.dates, sentence).find(
      (one) =>
        one.from >= sign.to &&
        (one.precision === 'day'
          ? one.from - sign.to <= 4
          : // A year alone only behind a name that is long enough to be no other document's.
            (one.precision === 'year' || one.precision === 'month') &&
            one.basis === 'stated' &&
            one.from - sign.to <= 1 &&
            subject.to - subject.from >= OWN_NAME),
    );
    if (date === undefined || (date.lead === 'from' && date.precision === 'day')) continue;
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
