import type { MarkKind } from '../assess/types.ts';
import type { IsoDate } from '../text/iso-date.ts';
import type { PracticePlace } from './practice-feed.ts';

/** The four choices of the practice, in the order in which they are offered. */
export const ANSWERS = ['share', 'check', 'scam', 'opinion'] as const;

/**
 * What is right to do with a post. `share`: true or harmless, nothing speaks against passing it on. `check`: states
 * something checkable that differs from the record or comes without a source. `scam`: shows the signs of a scam.
 * `opinion`: opinion, criticism, joke, question, feeling – no matter for checking.
 */
export type Answer = (typeof ANSWERS)[number];

export const PRACTICE_SITES = ['facebook', 'zalo', 'tiktok', 'youtube'] as const;
export type PracticeSite = (typeof PRACTICE_SITES)[number];

export const PRACTICE_PLACES = ['post', 'comment', 'video', 'message'] as const satisfies PracticePlace[];

/** Where the facts behind an item can be read. */
export interface ItemSource {
  /** What it is and who published it: "Công điện 149/CĐ-TTg, Thủ tướng Chính phủ". */
  readonly title: string;
  /** Day, month or year of publication, as far as known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date?: string | undefined;
  /** Full https address, only when it is known. */
  readonly url?: string | undefined;
}

/**
 * What the engine says of the item on the day it is shown, at the level `balanced`: exactly these marks, or none
 * although there is something to check, and why it stays silent (told to the room: the tool does not see everything).
 */
export type EngineSays = { readonly expects: readonly MarkKind[] } | { readonly silentBecause: string };

/** One practice post. All wording is invented; nobody in it exists. */
export interface DeckItem {
  /** Unique within its deck, small letters, digits and hyphens. Progress is kept under it: never reuse one. */
  readonly id: string;
  readonly site: PracticeSite;
  readonly kind: PracticePlace;
  /** The post as the page would show it. */
  readonly text: string;
  /** Day on which the post is read; records are compared as they stood on this day. */
  readonly shownOn: IsoDate;
  readonly answer: Answer;
  /** What to notice, told after the answer. For `share` and `opinion`: why nothing speaks against it. */
  readonly why: string;
  /** Words to notice: exact parts of `text`, each at its first occurrence. May be empty for harmless posts. */
  readonly words: readonly string[];
  /** Id of the record in the core pack that settles it. */
  readonly record?: string | undefined;
  readonly source?: ItemSource | undefined;
  /** Id of the rule of the Code that it practises (`CONDUCT_RULES` in `lib/guidance/code-of-conduct.ts`). */
  readonly rule: string;
  /** For the presenter: what to ask the room. */
  readonly notes?: string | undefined;
  readonly engine?: EngineSays | undefined;
}

/** A short lesson of a deck, shown before its posts. */
export interface Lesson {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly source?: ItemSource | undefined;
}

/** Posts to present or to practise with. */
export interface Deck {
  /** Unique, small letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** What the room will learn, two or three sentences. */
  readonly intro: string;
  readonly lesson?: Lesson | undefined;
  readonly items: readonly DeckItem[];
}

/** An item of a shipped deck says what the engine says; a test runs it. */
export interface ShippedItem extends DeckItem {
  readonly engine: EngineSays;
}

/** A deck that ships with the product. */
export interface ShippedDeck extends Deck {
  readonly items: readonly ShippedItem[];
}
