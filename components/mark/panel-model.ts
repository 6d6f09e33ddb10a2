import type { MarkKind } from '../../lib/assess/types.ts';
import type {
  CheckPlace,
  ExplainedAssessment,
  ExplainedMark,
  ExplainedReason,
  RecordShown,
} from '../../lib/messages/engine.ts';
import { uniqueBy } from '../../lib/messages/unique-by.ts';
import { isWebAddress } from '../../lib/messages/web-address.ts';
import type { FoundRecord } from '../../lib/report/build-question.ts';
import type { HarmCategory } from '../../lib/report/harm-categories.ts';
import type { SiteId } from '../../lib/sites/contract.ts';
import type { Span } from '../../lib/text/types.ts';
import { type Piece, passagesOf, sentencesWith, textOf } from './passages.ts';

/** What the engine noticed in a text, in the panel's language. */
export interface PanelAssessment extends ExplainedAssessment {
  /** The same in Vietnamese, where that differs: questions and reports go to Vietnamese offices. */
  readonly letter?: readonly ExplainedMark[] | undefined;
}

/** Words of a page made safe to show in our own interface. */
export type Quote = (words: string, length?: number) => string;

/** The words that a finding is about, in their sentences, and what is known about them. */
export interface Claims {
  readonly passages: readonly (readonly Piece[])[];
  readonly notes: readonly string[];
}

/** What was noticed about one record, or without one. */
export type Finding = Claims &
  (
    | { readonly kind: 'plain' }
    | { readonly kind: 'record'; readonly record: RecordShown }
    /** A story that resembles this one, and what authorities answered then. */
    | {
        readonly kind: 'rumour';
        readonly record: RecordShown;
        readonly claim: string;
        /** ISO day, month or year. */
        readonly refutedOn: string;
      }
  );

/** The next thing to do besides looking it up. */
export type Door =
  | {
      readonly kind: 'ask';
      readonly offices: readonly string[];
      /** The sentences in which something was noticed, not yet redacted. */
      readonly claim: string;
      readonly record?: FoundRecord | undefined;
      readonly platform: string;
    }
  | {
      readonly kind: 'report';
      readonly excerpt: string;
      readonly signals: readonly string[];
      readonly platform: string;
      readonly proposed: HarmCategory;
    };

export interface MarkModel {
  readonly kind: MarkKind;
  readonly findings: readonly Finding[];
  readonly places: readonly CheckPlace[];
  readonly door: Door;
}

export interface PanelModel {
  /** How the text begins, to tell which one is meant. */
  readonly opening: string;
  readonly marks: readonly MarkModel[];
  /** Name of the platform; empty where it is none that is watched. */
  readonly platform: string;
  readonly agrees: readonly RecordShown[];
}

/** The most pressing first, as on the page. */
const ORDER: readonly MarkKind[] = ['scam', 'differs', 'unsourced'];
const SITES: Readonly<Record<SiteId, string>> = {
  facebook: 'Facebook',
  zalo: 'Zalo',
  tiktok: 'TikTok',
  youtube: 'YouTube',
};
const PLACES = 6;
const PASSAGES = 6;
const OPENING_LENGTH = 140;
/** Longest words that a form begins with. */
const FORM_LENGTH = 2000;
/** What a scam of this kind comes closest to; the others are plain fraud. A proposal only. */
const PROPOSALS: readonly (readonly [HarmCategory, RegExp])[] = [
  ['phishing-malware', /link|app/],
  ['account-takeover', /login/],
  ['impersonation', /fake|police|boss|shipper|deepfake/],
];

function safeRecord(record: RecordShown): RecordShown {
  return record.url === undefined || isWebAddress(record.url) ? record : { ...record, url: undefined };
}

function passagesIn(text: string, spans: readonly Span[], quote: Quote): readonly (readonly Piece[])[] {
  return uniqueBy(passagesOf(text, spans, quote), textOf).slice(0, PASSAGES);
}

function findingsOf(mark: ExplainedMark, text: string, quote: Quote): readonly Finding[] {
  const groups = new Map<string, ExplainedReason[]>();
  for (const reason of mark.reasons) {
    const id = reason.record?.recordId ?? '';
    groups.set(id, [...(groups.get(id) ?? []), reason]);
  }
  return [...groups.values()].map((reasons) => {
    const claims: Claims = {
      passages: passagesIn(
        text,
        reasons.map((reason) => reason.span),
        quote,
      ),
      notes: [...new Set(reasons.map(({ said }) => said))],
    };
    const shown = reasons[0]?.shown;
    if (!shown) return { ...claims, kind: 'plain' };
    const record = safeRecord(shown);
    return shown.rumour
      ? { ...claims, kind: 'rumour', record, ...shown.rumour }
      : { ...claims, kind: 'record', record };
  });
}

function withoutAdvice(note: string, { reasons }: ExplainedMark): string {
  return reasons.reduce((left, { values }) => left.replace(values['whatToDo'] ?? '', '').trim(), note);
}

function doorOf(
  mark: ExplainedMark,
  findings: readonly Finding[],
  text: string,
  site: SiteId | undefined,
  quote: Quote,
): Door {
  const words = quote(sentencesWith(text, mark.spans), FORM_LENGTH);
  if (mark.kind === 'scam') {
    const rules = mark.reasons
      .map((reason) => `${reason.rule} ${reason.values['patternId'] ?? ''}`)
      .join(' ');
    return {
      kind: 'report',
      excerpt: words,
      // What to do is said to the reader; the office that gets the letter needs what was noticed.
      signals: [
        ...new Set(findings.flatMap((finding) => finding.notes.map((note) => withoutAdvice(note, mark)))),
      ],
      platform: site === undefined ? '' : SITES[site],
      proposed: PROPOSALS.find(([, rule]) => rule.test(rules))?.[0] ?? 'fraud',
    };
  }
  const offices = mark.reasons.flatMap((reason) => reason.values['checkAt']?.split('; ') ?? []);
  const found = findings.find((finding) => finding.kind === 'record');
  return {
    kind: 'ask',
    offices: [...new Set(offices.filter((office) => office !== ''))],
    claim: words,
    platform: site === undefined ? '' : SITES[site],
    ...(found && {
      record: {
        statement: found.record.statement,
        citation: found.record.citation,
        asOf: found.record.asOf,
      },
    }),
  };
}

/**
 * Everything that the panel says about a text.
 *
 * @param site where the text stands; undefined for words chosen on any page
 */
export function panelModel(
  text: string,
  { marks, agrees, letter = marks }: PanelAssessment,
  site: SiteId | undefined,
  quote: Quote,
): PanelModel {
  const ordered = [...marks].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return {
    opening: quote(text, OPENING_LENGTH),
    platform: site === undefined ? '' : SITES[site],
    marks: ordered.map((mark) => {
      const inLetter = letter.find(({ kind }) => kind === mark.kind) ?? mark;
      const findings = findingsOf(mark, text, quote);
      return {
        kind: mark.kind,
        findings,
        places: uniqueBy(mark.places, (place) => place.url)
          .filter((place) => isWebAddress(place.url))
          .slice(0, PLACES),
        door: doorOf(mark, findingsOf(inLetter, text, quote), text, site, quote),
      };
    }),
    agrees: agrees.map(safeRecord),
  };
}
