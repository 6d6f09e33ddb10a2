import type { MarkKind } from '../assess/types.ts';
import type { Span } from '../text/types.ts';
import type { CheckPlace } from './engine.ts';

/*
 * What a page of a site gets to know of the marks of its texts: sentences and addresses in the order in which badge,
 * card and pause show them. The worker composes it; a page chooses no word and counts nothing out.
 */

/** An explanation and all the words that it is about, safe to show. */
export interface ShownReason {
  readonly quotes: readonly string[];
  readonly note: string;
}

export interface ShownRecord {
  /** What the record says, in a sentence. */
  readonly statement: string;
  /** Its source and the day up to which it was checked, in one line. */
  readonly citation: string;
  readonly url?: string | undefined;
  /** Something that authorities answered before, never a comparison. */
  readonly isRumour: boolean;
}

export interface ShownMark {
  readonly kind: MarkKind;
  readonly label: string;
  /** What the badge is called by those who hear it. */
  readonly name: string;
  /** Said where no reason says it more exactly. */
  readonly lead: string;
  readonly advice?: string | undefined;
  readonly reasons: readonly ShownReason[];
  readonly why: readonly string[];
  readonly records: readonly ShownRecord[];
  readonly places: readonly CheckPlace[];
  /** The one step that the card puts forward. */
  readonly step?: { readonly label: string; readonly url: string } | undefined;
  /** Words to underline, in the text that was asked about. */
  readonly spans: readonly Span[];
  /** Names of the rules behind the mark. */
  readonly rules: readonly string[];
}

/** The answer to one text; the most pressing mark first. */
export interface ShownAnswer {
  /** Taken of the text that was assessed (`text-signature.ts`). */
  readonly signature: number;
  readonly marks: readonly ShownMark[];
}

/** One answer for each text, in order; none when a page asks more than its share. */
export interface ShownReply {
  readonly refused?: true | undefined;
  readonly answers?: readonly ShownAnswer[] | undefined;
}
