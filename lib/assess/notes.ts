/**
 * Keys of the explanations, with the values that each may use. `lib/i18n` writes the texts.
 *
 * | key | values |
 * |---|---|
 * | differs/merger | claimed, unit, from |
 * | differs/name | claimed, unit |
 * | differs/unchanged | unit |
 * | differs/centre | unit, claimed, centre |
 * | differs/belongs | place, claimed, unit |
 * | differs/status | unit, type |
 * | differs/count | claimed, value, subject |
 * | differs/future-merger | statement |
 * | differs/district-level | statement |
 * | differs/event-date | event, claimed, date |
 * | differs/not-yet | document, date |
 * | differs/document-date | document, claimed, date |
 * | differs/document-number | subject, claimed, document |
 * | differs/document-issuer | document, claimed, issuer |
 * | differs/document-matter | document, claimed, subject |
 * | differs/duty | paper, statement |
 * | differs/anniversary | event, claimed, value, year |
 * | differs/host | year, claimed, unit |
 * | differs/figure | claimed, unit |
 * | agrees/record | (none) |
 * | unsourced/claim | topic, checkAt |
 * | unsourced/like-rumour | topic, checkAt, refutedOn |
 * | unsourced/pressed | topic, checkAt, source |
 * | unsourced/hidden-origin | topic, checkAt |
 * | scam/pattern | pattern, signals, whatToDo |
 * | scam/real-policy | pattern, signals, whatToDo, policy |
 *
 * `unsourced/…` also carries `pack` and `trust` when the watched matter comes from an imported pack.
 */
export const NOTE_KEYS = [
  'differs/merger',
  'differs/name',
  'differs/unchanged',
  'differs/centre',
  'differs/belongs',
  'differs/status',
  'differs/count',
  'differs/future-merger',
  'differs/district-level',
  'differs/event-date',
  'differs/not-yet',
  'differs/document-date',
  'differs/document-number',
  'differs/document-issuer',
  'differs/document-matter',
  'differs/duty',
  'differs/anniversary',
  'differs/host',
  'differs/figure',
  'agrees/record',
  'unsourced/claim',
  'unsourced/like-rumour',
  'unsourced/pressed',
  'unsourced/hidden-origin',
  'scam/pattern',
  'scam/real-policy',
] as const;

export type NoteKey = (typeof NOTE_KEYS)[number];
