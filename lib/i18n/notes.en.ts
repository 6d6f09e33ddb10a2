import type { NoteTemplateKey } from './notes.vi.ts';

/** English explanations of reasons. Names and official statements stay Vietnamese. */
export const notesEn: Readonly<Record<NoteTemplateKey, string>> = {
  'differs/merger': 'The post mentions {claimed}. The record says: {unit} was formed from {from}.',
  'differs/name': 'The post uses the name {claimed}. The record names this unit {unit}.',
  'differs/unchanged': 'The record says that {unit} was merged in 2025 and did not stay as it was.',
  'differs/centre': 'The post puts the centre of {unit} in {claimed}. The record says: in {centre}.',
  'differs/belongs': 'The post puts {place} in {claimed}. The record says: in {unit}.',
  'differs/status': 'The record says that {unit} is now a {type}.',
  'differs/count': 'The post gives the number {claimed}. The official number is {value}.',
  'differs/future-merger': 'The responsible authority has answered: {statement}',
  'differs/district-level': 'The rule in force: {statement}',
  'differs/event-date': '{event}: the post says {claimed}, the record says {date}.',
  'differs/not-yet': '{document} takes effect on {date}; the post writes as if it applied before that day.',
  'differs/document-date': '{document}: the post dates it {claimed}, the official text {date}.',
  'differs/document-number': 'The post cites {claimed}. The text on {subject} has the number {document}.',
  'differs/document-issuer': 'The post says that {claimed} issued {document}. The text names {issuer}.',
  'differs/document-matter': 'The post says that {document} is about {claimed}. Its subject is: {subject}.',
  'differs/duty': 'On {paper} the responsible authority has advised: {statement}',
  'differs/anniversary': '{event}: the post counts {claimed} years; in {year} it is {value} years.',
  'differs/host': 'For {year} the post names {claimed} as host. The record says: {unit}.',
  'differs/figure': 'The figure {claimed} for {unit} does not agree with the published one.',
  'differs/other': 'This detail does not agree with what the official record says.',
  'agrees/record': 'This detail agrees with the official record.',
  'unsourced/claim':
    'This can be asked or looked up at: {checkAt}. The post does not say where it comes from.',
  'unsourced/like-rumour':
    'Authorities answered a similar story ({refutedOn}). Where to ask again: {checkAt}.',
  'unsourced/pressed':
    'The post names {source} without a link and presses readers to share. Where to compare: {checkAt}.',
  'unsourced/hidden-origin':
    'The post says that it has a source but does not say which one. Where to compare: {checkAt}.',
  'unsourced/other': 'This can be checked, but the post does not say where it comes from.',
  'scam/pattern': 'It resembles a script that authorities have warned of: {pattern}. {whatToDo}',
  'scam/real-policy':
    'The policy {policy} exists, but the way to receive it resembles a script that authorities have warned of: {pattern}. {whatToDo}',
  'scam/other': 'This is a sign often seen in scams that authorities have warned of.',
};
