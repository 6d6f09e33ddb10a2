import type { RecordKey } from './records.vi.ts';

/** English sentences that state an official record. Names of places and documents stay Vietnamese. */
export const recordsEn: Readonly<Record<RecordKey, string>> = {
  'unit.merged': '{unit} consists of {parts} (before 01/07/2025); its centre is in the former {centre}.',
  'unit.unchanged': '{unit} was left unchanged in 2025.',
  'former-unit': '{name} (name before 01/07/2025) is now part of {unit}.',
  'former-unit.same': '{name} kept its name in 2025.',
  'other-name': 'No province or city is named {name} today.',
  town: 'Before 01/07/2025 {name} belonged to {unit}.',
  belongs: 'The special zone {name} belongs to {unit}.',
  document: '{type} {number}: {subject}.',
  'document.issued': '{type} {number}, issued on {issued}: {subject}.',
  'event-date': '{name}: {date}.',
  anniversary: '{name}: counted from {date}.',
  host: '{series} {year}: {unit}.',

  'count.provincial-units': 'The country has {value} provinces and centrally run cities.',
  'count.provinces': 'The country has {value} provinces.',
  'count.central-cities': 'The country has {value} centrally run cities.',
  'count.commune-units': 'The country has {value} communes, wards and special zones.',
  'count.communes': 'The country has {value} communes.',
  'count.wards': 'The country has {value} wards.',
  'count.special-zones': 'The country has {value} special zones.',
  'count.unchanged-units': '{value} provinces and cities were left unchanged in 2025.',
  'count.merged-units': '{value} provinces and cities were formed by the mergers of 2025.',
  'count.units-merged-from': '{value} provinces and cities were merged in 2025.',
  'count.government-levels': 'Local government has {value} levels.',
  'count.votes-for-amendment': '{value} members voted for the amendment of the Constitution.',
  'via.local': 'from the local pack “{pack}” ({author}), unsigned',
  'via.signed': 'from the pack “{pack}” ({author}), signed',
  'via.agency': 'from the pack “{pack}”, set by your organisation',
  'via.note.local': '(From the local pack “{pack}”, unsigned.)',
  'via.note.signed': '(From the pack “{pack}”, signed.)',
  'via.note.agency': '(From the pack “{pack}”, set by your organisation.)',

  'count.since': '{statement} In force since {date}.',
};
