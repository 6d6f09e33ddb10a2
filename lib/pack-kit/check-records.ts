import type { Path } from '../packs/format/read-json.ts';
import type { CorrectedRecord, PackFile } from '../packs/format/types.ts';
import type { FactRecord, Pack } from '../packs/types.ts';
import type { IsoDate } from '../text/iso-date.ts';
import { isKnownSite, type KnownDomains } from './boundaries/domains.ts';
import { type Problem, refusal, warning } from './problem.ts';

/** A pack that nobody looks at for longer than this is older than its facts. */
const LONGEST_LIFE_DAYS = 3 * 366;

function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Days of the header, and what has run out on the day of checking. */
export function checkHeader(file: PackFile, day: IsoDate): readonly Problem[] {
  const problems: Problem[] = [];
  if (file.validUntil < file.madeOn) problems.push(refusal('header-ends-first', ['validUntil']));
  if (file.reviewBy < file.madeOn) problems.push(refusal('header-review-first', ['reviewBy']));
  if (file.reviewBy > file.validUntil) problems.push(warning('header-review-late', ['reviewBy']));
  if (daysBetween(file.madeOn, file.validUntil) > LONGEST_LIFE_DAYS)
    problems.push(warning('header-long', ['validUntil']));
  if (file.madeOn > day) problems.push(warning('header-future', ['madeOn'], { day }));
  if (file.validUntil < day)
    problems.push(warning('header-expired', ['validUntil'], { date: file.validUntil }));
  else if (file.reviewBy < day)
    problems.push(warning('header-review-due', ['reviewBy'], { date: file.reviewBy }));
  return problems;
}

/** All records of a file and where they stand. */
export function recordsOf(file: PackFile): readonly (readonly [Path, CorrectedRecord])[] {
  return [
    ...file.records.map((record, at) => [['records', at], record] as const),
    ...file.corrections.map(({ record }, at) => [['corrections', at, 'record'], record] as const),
  ];
}

function dateProblems(path: Path, record: CorrectedRecord, file: PackFile, day: IsoDate): readonly Problem[] {
  const problems: Problem[] = [];
  const { validFrom, validTo, reviewBy, citation } = record;
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom)
    problems.push(refusal('record-ends-first', [...path, 'validTo']));
  if (record.kind === 'event-date' && validTo !== undefined && validTo < record.on)
    problems.push(warning('record-ends-before-event', [...path, 'validTo']));
  if (citation.date > file.madeOn) problems.push(warning('citation-future', [...path, 'citation', 'date']));
  if (reviewBy !== undefined && reviewBy < day)
    problems.push(warning('record-review-due', [...path, 'reviewBy'], { date: reviewBy }));
  if (validTo !== undefined && validTo < day)
    problems.push(warning('record-past', [...path, 'validTo'], { date: validTo }));
  return problems;
}

function sourceProblems(path: Path, record: CorrectedRecord, known: KnownDomains): readonly Problem[] {
  const { citation } = record;
  const problems: Problem[] = [];
  if (citation.url === undefined && citation.number === undefined)
    problems.push(warning('citation-not-openable', [...path, 'citation']));
  if (citation.status === 'unconfirmed')
    problems.push(warning('citation-unconfirmed', [...path, 'citation', 'status']));
  if (citation.url !== undefined && !isKnownSite(citation.url, known))
    problems.push(warning('citation-unknown-site', [...path, 'citation', 'url']));
  return problems;
}

/** Units that records may speak of. */
interface Units {
  readonly now: ReadonlySet<string>;
  readonly former: ReadonlySet<string>;
}

function unitsOf(records: readonly { readonly kind: string; readonly unitId?: string }[]): Units {
  const ids = (kind: string): Set<string> =>
    new Set(
      records.flatMap((record) =>
        record.kind === kind && record.unitId !== undefined ? [record.unitId] : [],
      ),
    );
  return { now: ids('unit'), former: ids('former-unit') };
}

function unitProblems(path: Path, record: CorrectedRecord, units: Units): readonly Problem[] {
  const wanted: (readonly [string, string, ReadonlySet<string>])[] = [];
  switch (record.kind) {
    case 'unit':
      wanted.push(['centreIn', record.centreIn, units.former]);
      for (const part of record.formedFrom) wanted.push(['formedFrom', part, units.former]);
      break;
    case 'former-unit':
      wanted.push(['becamePartOf', record.becamePartOf, units.now]);
      break;
    case 'town':
      wanted.push(['inFormerUnit', record.inFormerUnit, units.former]);
      break;
    case 'belongs':
      wanted.push(['unitId', record.unitId, units.now], ['formerUnitId', record.formerUnitId, units.former]);
      break;
    case 'host':
      wanted.push(['unitId', record.unitId, units.now]);
      break;
    default:
      break;
  }
  return wanted.flatMap(([field, unit, known]) =>
    known.has(unit) ? [] : [refusal('record-no-such-unit', [...path, field], { unit })],
  );
}

const EMPTY_MEANS_SILENT: Readonly<Record<string, 'phrases' | 'cues'>> = {
  'event-date': 'phrases',
  document: 'phrases',
  rumour: 'cues',
};

function silentProblems(path: Path, record: CorrectedRecord): readonly Problem[] {
  const field = EMPTY_MEANS_SILENT[record.kind];
  if (field === undefined) return [];
  const held = 'phrases' in record ? record.phrases : 'cues' in record ? record.cues : [];
  if (held.length > 0 || record.kind === 'document') return [];
  return [warning('record-silent', [...path, field])];
}

/** Dates, sources and references of the records. */
export function checkRecords(
  file: PackFile,
  core: Pack,
  known: KnownDomains,
  day: IsoDate,
): readonly Problem[] {
  const core_ = unitsOf(core.records);
  const own = unitsOf(file.records);
  const units: Units = {
    now: new Set([...core_.now, ...own.now]),
    former: new Set([...core_.former, ...own.former]),
  };
  return recordsOf(file).flatMap(([path, record]) => [
    ...dateProblems(path, record, file, day),
    ...sourceProblems(path, record, known),
    ...unitProblems(path, record, units),
    ...silentProblems(path, record),
  ]);
}

/** Topics that are named and not there. */
export function checkTopics(file: PackFile): readonly Problem[] {
  const topics = new Set(['restructuring', 'events', 'emergency', 'public-services']);
  const problems: Problem[] = [];
  for (const [at, { id }] of file.topics.entries()) {
    if (topics.has(id)) problems.push(refusal('topic-of-core', ['topics', at, 'id'], { topic: id }));
    topics.add(id);
  }
  const used: (readonly [Path, string])[] = [
    ...recordsOf(file).map(([path, { topic }]) => [[...path, 'topic'], topic] as const),
    ...file.claims.map(({ topic }, at) => [['claims', at, 'topic'], topic] as const),
  ];
  for (const [path, topic] of used)
    if (!topics.has(topic))
      problems.push(refusal('topic-unknown', path, { topic, known: [...topics].join(', ') }));
  return problems;
}

/** Corrections of what is not there, or of another kind, and two of one record. */
export function checkCorrections(file: PackFile, earlier: readonly FactRecord[]): readonly Problem[] {
  const known = new Map(earlier.map((record) => [record.id, record]));
  const seen = new Set<string>();
  return file.corrections.flatMap(({ corrects, record }, at) => {
    const path: Path = ['corrections', at, 'corrects'];
    const problems: Problem[] = [];
    const target = known.get(corrects);
    if (target === undefined) problems.push(warning('correction-missing', path, { id: corrects }));
    else if (target.kind !== record.kind)
      problems.push(
        refusal('correction-kind', ['corrections', at, 'record', 'kind'], {
          id: corrects,
          kind: target.kind,
        }),
      );
    else if (identityOf(target) !== identityOf(record))
      problems.push(refusal('correction-identity', ['corrections', at, 'record'], { id: corrects }));
    if (seen.has(corrects)) problems.push(refusal('correction-twice', path, { id: corrects }));
    seen.add(corrects);
    return problems;
  });
}

/** What a record is about, which a correction cannot change: that would be another record. */
function identityOf(record: FactRecord | CorrectedRecord): string {
  switch (record.kind) {
    case 'unit':
    case 'former-unit':
    case 'other-name':
      return record.unitId;
    case 'town':
      return record.townId;
    case 'belongs':
      return record.placeId;
    case 'count':
      return record.subject;
    case 'policy':
      return record.policyId;
    case 'host':
      return String(record.year);
    default:
      return '';
  }
}
