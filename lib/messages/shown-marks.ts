import type { MarkKind } from '../assess/types.ts';
import type { Span } from '../text/types.ts';

/*
 * What a page of a site gets to know of the marks of its texts: pieces of badge, card and pause, ready to be built. The
 * worker composes them; a page chooses no word and counts nothing out.
 */

/** Text, or an element with its attributes and what stands in it. */
export type Piece = string | readonly [tag: string, attributes: Readonly<Record<string, string>>, ...Piece[]];

export interface ShownMark {
  readonly kind: MarkKind;
  /** What the badge is called by those who hear it. */
  readonly name: string;
  /** What the badge shows. */
  readonly face: Piece;
  /** Its section of the card. */
  readonly section: Piece;
  /** The one step that the card puts forward: a link. */
  readonly step?: Piece | undefined;
  /** Its entry in the pause before sharing. */
  readonly noticed: Piece;
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
