import type { Citation, FactRecord, Via } from '../packs/types.ts';
import { formatDate } from './format-date.ts';
import { formatPartialDate } from './format-partial-date.ts';
import { recordsEn } from './records.en.ts';
import { type RecordKey, recordsVi } from './records.vi.ts';
import { translate } from './translate.ts';

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function listOf(names: readonly string[], language: 'vi' | 'en'): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/**
 * What a record says, in one sentence.
 *
 * @param nameOf name of a province-level unit, with its type where known ("tỉnh Đắk Lắk")
 */
export function describeRecord(
  record: FactRecord,
  language: 'vi' | 'en',
  nameOf: (unitId: string, former: boolean) => string,
): string {
  const dictionary: Readonly<Record<RecordKey, string>> = language === 'en' ? recordsEn : recordsVi;
  const say = (key: RecordKey, values: Readonly<Record<string, string | number>>): string =>
    translate(dictionary, key, values);
  switch (record.kind) {
    case 'unit': {
      const unit = capital(nameOf(record.unitId, false));
      if (record.change === 'unchanged') return say('unit.unchanged', { unit });
      const parts = listOf(
        record.formedFrom.map((id) => nameOf(id, true)),
        language,
      );
      return say('unit.merged', { unit, parts, centre: nameOf(record.centreIn, true) });
    }
    case 'former-unit':
      return record.becamePartOf === record.unitId
        ? say('former-unit.same', { name: record.name })
        : say('former-unit', { name: record.name, unit: nameOf(record.becamePartOf, false) });
    case 'other-name':
      return say('other-name', { name: record.name });
    case 'town':
      return say('town', { name: record.name, unit: nameOf(record.inFormerUnit, true) });
    case 'belongs':
      return say('belongs', { name: record.name, unit: nameOf(record.unitId, false) });
    case 'count': {
      const statement = say(`count.${record.subject}`, { value: record.value.toLocaleString('vi-VN') });
      return say('count.since', { statement, date: formatDate(record.validFrom) });
    }
    case 'document': {
      const values = { type: capital(record.docType), number: record.number, subject: record.subject };
      return record.issuedOn === undefined
        ? say('document', values)
        : say('document.issued', { ...values, issued: formatDate(record.issuedOn) });
    }
    case 'event-date':
      return say('event-date', { name: record.name, date: formatDate(record.on) });
    case 'anniversary':
      return say('anniversary', { name: capital(record.names[0] ?? ''), date: formatDate(record.origin) });
    case 'host': {
      const { year, unitId } = record;
      return say('host', { series: record.seriesNames[0] ?? '', year, unit: nameOf(unitId, false) });
    }
    case 'policy':
      return record.statement;
    case 'rumour':
      return record.truth;
  }
}

/** Title, number, issuer and date of a source, in one line. */
export function describeCitation(citation: Citation): string {
  const number = citation.number === undefined ? '' : `, số ${citation.number}`;
  return `${citation.title}${number}, ${citation.issuer}, ${formatPartialDate(citation.date)}`;
}

/** By which pack a record came; nothing for the core pack's own. */
export function describeVia(via: Via | undefined, language: 'vi' | 'en'): string | undefined {
  if (via === undefined) return undefined;
  const dictionary: Readonly<Record<RecordKey, string>> = language === 'en' ? recordsEn : recordsVi;
  return translate(dictionary, `via.${via.trust}`, { pack: via.pack, author: via.author });
}
