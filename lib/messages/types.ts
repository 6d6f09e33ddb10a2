import type { MarkKind } from '../assess/types.ts';
import type { NotReadableReason, SiteId, UnitKind } from '../sites/contract.ts';
import type { IsoDate } from '../text/iso-date.ts';
import type { PauseCounts } from './page-setup.ts';

/** How well the page can be read. Anything but `ok` means that an unmarked post may simply be unread. */
export type Health = 'ok' | 'degraded' | 'unreadable' | 'waiting' | 'given-up';

/** Why a page is not `ok`; the popup has a sentence for each. */
export type HealthReason =
  /** Nothing that looks like a post has been found. */
  | 'no-units'
  /** Posts are found, but most give no text. */
  | 'no-text'
  /** Posts are read, but most lack the site's own identity. */
  | 'fallback-keys'
  /** The page keeps removing our marks. */
  | 'layer-removed'
  /** The page changes so fast that reading it would slow it down. */
  | 'flood'
  /** The site's reader failed too often. */
  | 'errors'
  /** Posts are read, but the part of the extension that looks at their words does not answer. */
  | 'engine-silent'
  /** As many marks as one page may carry are shown. */
  | 'mark-cap'
  /** The person switched this site off. */
  | 'site-off';

/** Answer to `page-status`. */
export interface PageStatus {
  readonly site: SiteId;
  readonly surface: string;
  readonly health: Health;
  readonly reason?: HealthReason | undefined;
  readonly unitsRead: number;
  /** Marked units on the page now, by kind. */
  readonly marks: Readonly<Record<MarkKind, number>>;
  /** Nothing is read at the moment: the tab is hidden, the site is switched off, or the page was given up. */
  readonly paused: boolean;
  /** A private conversation: nothing is read until the person asks. */
  readonly private: boolean;
}

/** Answer to `list-units`: everything that can be read on the page, as the product reads it. For diagnosis. */
export interface PageUnits {
  readonly site: SiteId;
  readonly surface: string;
  readonly health: Health;
  readonly units: readonly {
    readonly kind: UnitKind;
    readonly key: string;
    readonly text: string;
    readonly permalink?: string | undefined;
    readonly marks: readonly MarkKind[];
  }[];
}

/** What was counted on one page. */
export interface ReadingCounts {
  /** Candidates by the strategy that found them, in the form of `Candidate.strategy` ("comment:…"). */
  readonly hits: Readonly<Record<string, number>>;
  /** Candidates that were read. */
  readonly read: number;
  readonly unreadable: Readonly<Partial<Record<NotReadableReason, number>>>;
  /** Units whose key had to be made from their text. */
  readonly textKeys: number;
}

/**
 * Answer to `diagnose`: how the page was read and how it is built (`lib/diagnosis` makes a text of it). Names of tags and
 * attributes only.
 */
export interface PageDiagnosis {
  readonly site: SiteId;
  readonly surface: string;
  /** False in a private conversation: units were counted there, and none was read. */
  readonly mayRead: boolean;
  readonly counts: ReadingCounts;
  /** Each anchor with the number of times that it was found. */
  readonly anchors: readonly string[];
  /** The page as indented names of tags and attributes. */
  readonly outline: readonly string[];
}

/**
 * Answer to `explain-unit`. It carries what was read, not what was concluded: the panel assesses the text itself, so
 * a page's renderer that was taken over can put no mark, record or sentence of its own into the panel.
 */
export type UnitToExplain =
  | {
      readonly state: 'unit';
      readonly site: SiteId;
      readonly kind: UnitKind;
      readonly key: string;
      readonly text: string;
      readonly links: readonly string[];
      readonly postedOn?: IsoDate | undefined;
      /** The page shows only a part of the text. */
      readonly truncated: boolean;
    }
  /** Nothing was asked for in this tab, or what was asked for is gone from the page or hidden. */
  | { readonly state: 'none' | 'gone'; readonly private: boolean };

/** What an extension page may ask of the content script in a tab. */
export type PageRequest =
  | { readonly type: 'page-status' }
  /** Read the private conversation that is on the screen, once. */
  | { readonly type: 'check-conversation' }
  /** Read the whole page, private or not, and say what was read. Sent by `npm run inspect` only. */
  | { readonly type: 'list-units' }
  /** Describe how the page is built, without a word of what is written on it. */
  | { readonly type: 'diagnose' }
  | { readonly type: 'scroll-to-next-mark'; readonly kind?: MarkKind | undefined }
  /** Give the marked unit with this key; without a key, the one whose full explanation was asked for last. */
  | { readonly type: 'explain-unit'; readonly key?: string | undefined };

/** Answer to each request. */
export interface PageReplies {
  readonly 'page-status': PageStatus;
  readonly 'check-conversation': { readonly unitsRead: number; readonly marked: number };
  readonly 'list-units': PageUnits;
  readonly diagnose: PageDiagnosis;
  readonly 'scroll-to-next-mark': { readonly found: boolean };
  readonly 'explain-unit': UnitToExplain;
}

/** What the content script may ask of the worker: to show the panel for the unit with this key, after a real press. */
export interface OpenPanelRequest {
  readonly type: 'open-panel';
  readonly key: string;
}

/** What a page of a site asks of the worker for itself, and what it says about a mark that the person pressed. */
export type PageNote =
  /** Asks for the settings, words and looks of this page. */
  | { readonly type: 'page-setup' }
  /** "Ẩn với bài này": the marks of this text are hidden from now on. A fingerprint of it is kept. */
  | { readonly type: 'dismiss'; readonly text: string }
  /** How often the pause asks is kept for the next page. */
  | ({ readonly type: 'pause' } & PauseCounts)
  /** "Dấu này chưa đúng": what is kept of it says `lib/store/wrong-marks.ts`. */
  | {
      readonly type: 'not-right';
      readonly text: string;
      readonly rules: readonly string[];
      readonly withText: boolean;
    };

/** What the content script tells the worker, to be shown on the toolbar. */
export interface ToolbarNote {
  readonly type: 'toolbar';
  /** Marks in view. */
  readonly marks: number;
  /** Nothing is read, or the page cannot be read. */
  readonly grey: boolean;
}

/** Key in `storage.session` of words chosen in the menu that wait for the panel (`panel-selection.ts`). */
export const SELECTION_KEY = 'panel-selection';
/** Longest key of a unit in a message, in UTF-16 units. */
export const KEY_LENGTH = 500;
/** Longest text of a unit in a message: more than is ever assessed. */
export const TEXT_LENGTH = 40_000;
/** Longest line of a diagnosis in a message, in UTF-16 units. */
export const DIAGNOSIS_LINE = 1000;
/** Most links of a unit in a message. */
export const LINKS = 60;
