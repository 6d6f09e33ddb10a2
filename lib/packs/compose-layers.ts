import type { IsoDate } from '../text/iso-date.ts';
import type { CorrectedRecord, FileClaim, PackContact, PackFile, PackGuidance } from './format/types.ts';
import type { ClaimPattern } from './patterns-types.ts';
import type { Citation, FactRecord, OfficialZone, Pack, Source, Topic, Via } from './types.ts';

/** How far a pack is vouched for; see `via-schema.ts`. */
export type PackTrust = Via['trust'];

/** A pack on top of the core pack. */
export interface PackLayer {
  readonly file: PackFile;
  readonly trust: PackTrust;
}

/** What became of a layer on a day. */
export interface LayerState {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly version: string;
  readonly trust: PackTrust;
  readonly validUntil: IsoDate;
  readonly reviewBy: IsoDate;
  /** `expired`: past its last day, so nothing of it is used. */
  readonly state: 'active' | 'expired';
  /** True when its review is due: its records are shown, and no longer compared with posts. */
  readonly reviewDue: boolean;
  /** Records that are no longer compared. */
  readonly resting: number;
  /** Ids of records that it corrects and that are not there, or are of another kind. */
  readonly missing: readonly string[];
}

/** A contact or a text of guidance, and the pack that it came by. */
export type Carried<T> = T & { readonly via: Via };

/** The core pack and its layers, as one pack for the engine and what other parts show. */
export interface ComposedPacks {
  readonly pack: Pack;
  readonly contacts: readonly Carried<PackContact>[];
  readonly guidance: readonly Carried<PackGuidance>[];
  readonly layers: readonly LayerState[];
  /** First day on which composing again gives something else; undefined when no day does. */
  readonly changesOn: IsoDate | undefined;
}

/** Kinds whose past and present forms the engine compares by the day of the claim. */
const KEPT_WHEN_PAST: ReadonlySet<FactRecord['kind']> = new Set(['unit', 'former-unit', 'count']);

function dayAfter(day: IsoDate): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function firstDay(date: string): IsoDate {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** The topic of a pack's own, under the pack's name, so that two packs never share one by accident. */
function topicOf(file: PackFile, topic: string): Topic {
  if (topic === 'restructuring' || topic === 'events' || topic === 'emergency' || topic === 'public-services')
    return topic;
  return `x-${file.id}-${topic}`;
}

function withoutEmpty<T extends object>(value: T): T {
  const kept = { ...value };
  for (const key of Object.keys(kept))
    if (Reflect.get(kept, key) === undefined) Reflect.deleteProperty(kept, key);
  return kept;
}

/** Day from which a record holds, where its author left it out. */
function beginsOn(record: CorrectedRecord): IsoDate {
  if (record.validFrom !== undefined) return record.validFrom;
  switch (record.kind) {
    case 'event-date':
      return record.on;
    case 'anniversary':
      return record.origin;
    case 'rumour':
      return firstDay(record.refutedOn);
    case 'document':
      return record.issuedOn ?? record.inForceFrom ?? firstDay(record.citation.date);
    default:
      return firstDay(record.citation.date);
  }
}

/** Ids by which the engine knows a record, taken from the record that it corrects. */
function toFact(
  file: PackFile,
  record: CorrectedRecord,
  id: string,
  via: Via,
  corrected: FactRecord | undefined,
): FactRecord {
  const { reviewBy: _reviewBy, ...held } = record;
  const citation: Citation = withoutEmpty(record.citation);
  const base = { id, topic: topicOf(file, record.topic), validFrom: beginsOn(record), citation, via };
  const eventId =
    corrected?.kind === 'event-date' || corrected?.kind === 'anniversary' ? corrected.eventId : id;
  switch (held.kind) {
    case 'event-date':
      return withoutEmpty({ ...held, ...base, eventId });
    case 'anniversary':
      return withoutEmpty({ ...held, ...base, eventId });
    case 'rumour':
      return withoutEmpty({
        ...held,
        ...base,
        rumourId: corrected?.kind === 'rumour' ? corrected.rumourId : id,
        alsoTopics: [],
      });
    default:
      return withoutEmpty({ ...held, ...base });
  }
}

function resting(fact: FactRecord): FactRecord {
  return { ...fact, citation: { ...fact.citation, status: 'unconfirmed' } };
}

function toClaim(file: PackFile, claim: FileClaim, via: Via): ClaimPattern {
  const { id, topic, ...held } = claim;
  return { ...held, id: `${topicOf(file, topic)}/${file.id}-${id}`, topic: topicOf(file, topic), via };
}

function isBelow(domain: string, zones: readonly OfficialZone[]): boolean {
  return zones.some(({ zone }) => domain === zone || domain.endsWith(`.${zone}`));
}

/**
 * Sources of a pack. An outlet that it lists can be the source of a claim and never vouches for a link; an official
 * one is official because of its zone, which no pack can widen.
 */
function toSources(file: PackFile, core: Pack): Source[] {
  const known = new Set(core.sources.flatMap((source) => source.domains));
  return file.sources.flatMap((source) => {
    const domains = source.domains.filter((domain) => {
      const official = isBelow(domain, core.officialZones);
      return !known.has(domain) && official === (source.class === 'official');
    });
    if (domains.length === 0) return [];
    return withoutEmpty({
      id: `${file.id}-${source.id}`,
      class: source.class === 'official' ? ('official' as const) : ('listed' as const),
      domains,
      names: source.names,
      settles: source.settles,
      unitId: source.unitId,
      offered: true,
      asOf: file.madeOn,
      status: 'confirmed' as const,
    });
  });
}

/** Where composing stands: the records by id, in their order, and everything else that layers add. */
interface Growing {
  readonly records: Map<string, FactRecord>;
  readonly claims: ClaimPattern[];
  readonly contexts: Pack['contexts'];
  readonly sources: Source[];
  readonly contacts: Carried<PackContact>[];
  readonly guidance: Carried<PackGuidance>[];
}

/** Days after which something of the file stops. */
function turningDays(file: PackFile): IsoDate[] {
  const days = [file.validUntil, file.reviewBy];
  for (const record of [...file.records, ...file.corrections.map((one) => one.record)]) {
    if (record.validTo !== undefined) days.push(record.validTo);
    if (record.reviewBy !== undefined) days.push(record.reviewBy);
  }
  return days;
}

function rests(file: PackFile, record: CorrectedRecord, day: IsoDate): boolean {
  if ((record.reviewBy ?? file.reviewBy) < day) return true;
  return record.validTo !== undefined && record.validTo < day && !KEPT_WHEN_PAST.has(record.kind);
}

function addLayer(growing: Growing, core: Pack, { file, trust }: PackLayer, day: IsoDate): LayerState {
  const via: Via = { pack: file.title, author: file.author, trust, asOf: file.madeOn };
  const expired = file.validUntil < day;
  const missing: string[] = [];
  let restingCount = 0;
  const put = (id: string, fact: FactRecord, rest: boolean): void => {
    if (rest) restingCount += 1;
    growing.records.set(id, rest ? resting(fact) : fact);
  };
  for (const { corrects, record } of file.corrections) {
    const known = growing.records.get(corrects);
    if (known === undefined || known.kind !== record.kind) {
      missing.push(corrects);
      continue;
    }
    // What somebody answerable has corrected is not compared again because the correction has run out.
    if (expired) growing.records.set(corrects, resting(known));
    else put(corrects, toFact(file, record, corrects, via, known), rests(file, record, day));
  }
  const state: LayerState = {
    id: file.id,
    title: file.title,
    author: file.author,
    version: file.version,
    trust,
    validUntil: file.validUntil,
    reviewBy: file.reviewBy,
    state: expired ? 'expired' : 'active',
    reviewDue: file.reviewBy < day,
    resting: 0,
    missing,
  };
  if (expired) return { ...state, resting: file.records.length + file.corrections.length };
  for (const record of file.records) {
    const id = `${file.id}/${record.id}`;
    put(id, toFact(file, record, id, via, undefined), rests(file, record, day));
  }
  for (const claim of file.claims) growing.claims.push(toClaim(file, claim, via));
  for (const { id, phrases } of file.topics) growing.contexts.push({ topic: topicOf(file, id), phrases });
  growing.sources.push(...toSources(file, core));
  growing.contacts.push(...file.contacts.map((contact) => ({ ...contact, via })));
  growing.guidance.push(...file.guidance.map((text) => ({ ...text, via })));
  return { ...state, resting: restingCount };
}

/**
 * Puts layers on the core pack, earlier ones first, so that the last correction of a record counts. Whatever a layer
 * holds, agencies' names, zones of official domains, signals and patterns of fraud stay those of the core pack.
 *
 * @param layers at most one of each pack id
 * @param day day of reading: it decides what has run out
 */
export function composeLayers(core: Pack, layers: readonly PackLayer[], day: IsoDate): ComposedPacks {
  const growing: Growing = {
    records: new Map(core.records.map((record) => [record.id, record])),
    claims: [...core.claims],
    contexts: [...core.contexts],
    sources: [...core.sources],
    contacts: [],
    guidance: [],
  };
  const states = layers.map((layer) => addLayer(growing, core, layer, day));
  let changesOn: IsoDate | undefined;
  for (const last of layers.flatMap(({ file }) => turningDays(file))) {
    if (last < day) continue;
    const next = dayAfter(last);
    if (changesOn === undefined || next < changesOn) changesOn = next;
  }
  const { records, claims, contexts, sources, contacts, guidance } = growing;
  const pack: Pack =
    layers.length === 0 ? core : { ...core, records: [...records.values()], claims, contexts, sources };
  return { pack, contacts, guidance, layers: states, changesOn };
}
