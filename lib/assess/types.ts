import type { IsoDate } from '../text/iso-date.ts';
import type { Span } from '../text/types.ts';

/**
 * What the assessment sees of a unit. It has no author field by construction, so no outcome can depend on who wrote.
 */
export interface AssessInput {
  readonly text: string;
  /** Absolute URLs that the page links to from the text. Addresses typed in the text are found without it. */
  readonly links: readonly string[];
  /** Day the page says the unit was posted, if it says so. */
  readonly postedOn?: IsoDate | undefined;
}

export type MarkKind = 'differs' | 'unsourced' | 'scam';

/** `quiet`: differs and scam only. `balanced`: the contract. `strict`: a merely named agency or outlet is no source. */
export type Level = 'quiet' | 'balanced' | 'strict';

export interface AssessOptions {
  /** Day of reading. */
  readonly readOn: IsoDate;
  readonly level: Level;
  /** Topics about which nothing is to be marked. Signs of a scam belong to no topic. */
  readonly topicsOff?: readonly string[] | undefined;
}

/** Points at a record of the pack. */
export interface RecordRef {
  readonly recordId: string;
}

/** What the reader can do next about a mark; the interface decides the wording. */
export type NextStep = 'open-record' | 'where-to-check' | 'ask-agency' | 'report';

/** One thing noticed, at the words. */
export interface Reason {
  /** Stable rule name, e.g. `differs/merger`, `unsourced/restructuring`, `scam/fake-police-call`. */
  readonly rule: string;
  /** The words this reason speaks of, in the original text. */
  readonly span: Span;
  /** Key of the explanation template in `lib/i18n`; `values` fill it. */
  readonly note: string;
  readonly values: Readonly<Record<string, string>>;
  /** The official record the claim was compared with, or the documented rumour it resembles. */
  readonly record?: RecordRef | undefined;
}

export interface Mark {
  readonly kind: MarkKind;
  readonly reasons: readonly Reason[];
  /** Union of the reasons' words, in order, without overlaps. */
  readonly spans: readonly Span[];
  readonly next: readonly NextStep[];
}

export interface Assessment {
  /** At most one mark a kind, in the order differs, unsourced, scam. */
  readonly marks: readonly Mark[];
  /** Records that the text states correctly. Never shown on the page, only in the panel. */
  readonly agrees: readonly RecordRef[];
}
