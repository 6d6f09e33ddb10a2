import type { Assessment, Mark, Reason } from '../assess/types.ts';
import { describeCitation, describeRecord, describeVia } from '../i18n/describe-record.ts';
import { formatPartialDate } from '../i18n/format-partial-date.ts';
import { type NoteTexts, noteTexts } from '../i18n/note-texts.ts';
import { whyTexts } from '../i18n/why-texts.ts';
import type {
  CheckPlace,
  ExplainedAssessment,
  ExplainedMark,
  ExplainedReason,
  RecordShown,
} from '../messages/engine.ts';
import type { FactRecord, PackFacts, Source } from '../packs/types.ts';

/** Where a claim of each topic can be looked up first. Shown only while the pack offers them as confirmed. */
const BY_TOPIC: Readonly<Record<string, readonly string[]>> = {
  restructuring: ['xaydungchinhsach.chinhphu.vn', 'sapnhap.bando.com.vn', 'vanban.chinhphu.vn'],
  events: ['xaydungchinhsach.chinhphu.vn', 'vanban.chinhphu.vn'],
  emergency: ['xaydungchinhsach.chinhphu.vn', 'bocongan.gov.vn'],
  'public-services': ['vanban.chinhphu.vn', 'xaydungchinhsach.chinhphu.vn', 'bocongan.gov.vn'],
};
const FOR_SCAMS = ['bocongan.gov.vn', 'chongluadao.vn'];
const GENERAL = ['vanban.chinhphu.vn', 'xaydungchinhsach.chinhphu.vn'];

type Facts = Pick<PackFacts, 'records' | 'sources' | 'asOf'>;

function placeOf(source: Source): CheckPlace | undefined {
  const [domain] = source.domains;
  if (domain === undefined || !source.offered || source.status !== 'confirmed') return undefined;
  return { name: source.names[0] ?? domain, url: `https://${domain}/`, settles: source.settles.join(', ') };
}

/** Says everything that a badge, a card, a pause and the panel say about an assessment. */
export type Explain = (assessment: Assessment) => ExplainedAssessment;

/** Explanations over the facts of a pack, one a language, made when first needed. */
export function createExplainers(facts: Facts): (language: 'vi' | 'en') => Explain {
  const made = new Map<string, Explain>();
  return (language) => {
    const explain = made.get(language) ?? createExplainer(facts, language);
    made.set(language, explain);
    return explain;
  };
}

/** Turns reasons into sentences, records and places to check. */
function createExplainer(facts: Facts, language: 'vi' | 'en'): Explain {
  const records = new Map<string, FactRecord>(facts.records.map((record) => [record.id, record]));
  const notes: NoteTexts = noteTexts(language);
  const why = whyTexts(language);

  const nameOf = (unitId: string, former: boolean): string => {
    const wanted = former ? 'former-unit' : 'unit';
    const found = facts.records.findLast(
      (record): record is Extract<FactRecord, { unitId: string; name: string; unitType: string }> =>
        record.kind === wanted && record.unitId === unitId,
    );
    if (!found) return unitId;
    return former ? found.name : `${found.unitType} ${found.name}`;
  };

  const byDomain = (domain: string): CheckPlace | undefined => {
    const source = facts.sources.find((item) => item.domains.includes(domain));
    return source && placeOf(source);
  };

  const topicOf = (reason: Reason): string | undefined =>
    reason.record && records.get(reason.record.recordId)?.topic;

  const show = (recordId: string): RecordShown | undefined => {
    const record = records.get(recordId);
    if (!record) return undefined;
    const via = describeVia(record.via, language);
    return {
      statement: describeRecord(record, language, nameOf),
      citation: [describeCitation(record.citation), via].filter(Boolean).join('; '),
      asOf: formatPartialDate(record.via?.asOf ?? facts.asOf),
      url: record.citation.url,
      ...(record.kind === 'rumour' && { rumour: { claim: record.claim, refutedOn: record.refutedOn } }),
    };
  };

  const places = (mark: Mark): readonly CheckPlace[] => {
    const topics = mark.reasons.map((reason) => reason.values['topic'] ?? topicOf(reason));
    const domains =
      mark.kind === 'scam'
        ? FOR_SCAMS
        : [...topics.flatMap((topic) => (topic === undefined ? [] : (BY_TOPIC[topic] ?? []))), ...GENERAL];
    return [...new Set(domains)].flatMap((domain) => byDomain(domain) ?? []);
  };

  /** Said with the reason itself: whose record it is counts before anything else. */
  const viaOf = (reason: Reason): Readonly<Record<string, string>> => {
    const via = reason.record && records.get(reason.record.recordId)?.via;
    return via ? { pack: via.pack, trust: via.trust } : {};
  };

  const explainReason = (reason: Reason): ExplainedReason => ({
    ...reason,
    said: notes(reason.note, { ...reason.values, ...viaOf(reason) }),
    why: why(reason.note),
    ...(reason.record && { shown: show(reason.record.recordId) }),
  });

  const explainMark = (mark: Mark): ExplainedMark => ({
    ...mark,
    reasons: mark.reasons.map(explainReason),
    places: places(mark),
  });

  return ({ marks, agrees }) => ({
    marks: marks.map(explainMark),
    agrees: agrees.flatMap(({ recordId }) => show(recordId) ?? []),
  });
}
