import type { Level, Mark, Reason } from '../assess/types.ts';
import type { IsoDate } from '../text/iso-date.ts';

/*
 * What is asked of the engine in the worker, and what it answers to pages of the extension. A page of a site asks the
 * same and gets what it shows (`shown-marks.ts`); it holds no record, phrase or weight of its own.
 */

/** A text as it was read: what the assessment sees of a unit, nothing else. */
export interface TextToAssess {
  readonly text: string;
  readonly links: readonly string[];
  readonly postedOn?: IsoDate | undefined;
}

/** What the person has chosen about marks. It travels with each question, so no answer follows an older choice. */
export interface AssessTerms {
  readonly level: Level;
  /** Language of everything said in the answer. */
  readonly language: 'vi' | 'en';
  /** Topics about which nothing is marked. */
  readonly topicsOff: readonly string[];
}

/** A small batch of texts; an empty one wakes the worker and makes the engine ready. */
export interface AssessRequest {
  readonly type: 'assess';
  readonly terms: AssessTerms;
  readonly texts: readonly TextToAssess[];
}

/** An official record as the card and the panel show it. All fields are ready to read. */
export interface RecordShown {
  /** What the record says, in a sentence. */
  readonly statement: string;
  /** Title, number, issuer and date of its source, in one line. */
  readonly citation: string;
  /** Day up to which the record was checked, dd/mm/yyyy. */
  readonly asOf: string;
  readonly url?: string | undefined;
  /** A documented rumour: something that authorities answered before, never a comparison. */
  readonly rumour?: { readonly claim: string; readonly refutedOn: string } | undefined;
}

/** Somewhere a reader can check. */
export interface CheckPlace {
  readonly name: string;
  readonly url: string;
  /** What it can settle. */
  readonly settles?: string | undefined;
}

/** A reason with all that is said about it. */
export interface ExplainedReason extends Reason {
  /** Explanation in a sentence or two. */
  readonly said: string;
  /** Why it is worth checking, for this kind of reason. */
  readonly why: string;
  readonly shown?: RecordShown | undefined;
}

export interface ExplainedMark extends Mark {
  readonly reasons: readonly ExplainedReason[];
  readonly places: readonly CheckPlace[];
}

export interface ExplainedAssessment {
  readonly marks: readonly ExplainedMark[];
  /** Records that the text states correctly. */
  readonly agrees: readonly RecordShown[];
}

/** The answer to one text. `signature` is taken of the text that was assessed (`text-signature.ts`). */
export interface AssessAnswer extends ExplainedAssessment {
  readonly signature: number;
}

/** One answer for each text, in order; or, when a page asks more than its share, none. */
export type AssessReply =
  | {
      readonly answers: readonly AssessAnswer[];
      /** Day up to which the facts were gathered. */
      readonly factsAsOf: IsoDate;
    }
  | { readonly refused: true };

/** Most texts in one batch. */
export const BATCH_TEXTS = 16;
/** Most characters of all texts of a batch together, in UTF-16 units; one text alone may be as long as `TEXT_LENGTH`. */
export const BATCH_CHARS = 60_000;
/** Longest link, in UTF-16 units. */
export const LINK_LENGTH = 4000;
