import type { IsoDate } from '../text/iso-date.ts';

export type SiteId = 'facebook' | 'zalo' | 'tiktok' | 'youtube';

export type UnitKind = 'post' | 'comment' | 'reply' | 'video' | 'short' | 'message' | 'live';

/**
 * One thing a person can read on a site. It has no author field: nothing behind the reader can depend on who wrote.
 */
export interface Unit {
  readonly kind: UnitKind;
  /** Identity of the content, not of the element: stable over re-rendering, different after recycling. */
  readonly key: string;
  /** How `key` was made: the site's own id, or a hash of the text where the page gives none (counted by health). */
  readonly keyFrom: 'site' | 'text';
  /** Text as seen: emoji kept, line breaks kept, UI words, decoys and hidden copies left out. NFC is not applied. */
  readonly text: string;
  /** Absolute addresses linked from the text or its link card. */
  readonly links: readonly string[];
  readonly postedOn?: IsoDate | undefined;
  readonly permalink?: string | undefined;
  /** The site shows only the first part ("Xem thêm"); the unit is read again once expanded. */
  readonly truncated: boolean;
  /** Text of a post shared or quoted inside this unit, kept apart from `text`. */
  readonly quoted?: string | undefined;
  /** The element whose text was read; marks are placed by it. */
  readonly body: Element;
}

/** Why an element that looks like a unit could not be read. Unread is never shown as safe. */
export type NotReadableReason =
  | 'empty'
  | 'loading'
  | 'hidden'
  | 'no-text'
  | 'ambiguous'
  | 'too-large'
  | 'private';

export type ReadResult =
  | { readonly ok: true; readonly unit: Unit }
  | { readonly ok: false; readonly reason: NotReadableReason };

/**
 * One way of finding something on a page, as inert data.
 */
export interface Anchor {
  readonly selector: string;
  /** Where and when the structure was seen, and the evidence mark of platforms.md: "home 2026-06 [S]". */
  readonly seen: string;
  /** True when the anchor depends on the site's language. */
  readonly language?: boolean;
}

/** A kind of page within a site: "home", "group", "watch", "shorts", "chat-group" … or "other". */
export type Surface = string;

/** An element that may hold a unit, with the anchor that found it. */
export interface Candidate {
  readonly element: Element;
  readonly kind: UnitKind;
  /** Name of the strategy that found it, for health counts. */
  readonly strategy: string;
}

export interface SiteAdapter {
  readonly id: SiteId;
  /** Whether this adapter reads the page at `url`. */
  matches(url: URL): boolean;
  surface(url: URL, document: Document): Surface;
  /** Surfaces that are private conversations: read only when the person asks. */
  isPrivate(surface: Surface): boolean;
  /** Ordered strategies by unit kind. Inert data: tests rename each in turn. */
  readonly anchors: Readonly<Record<string, readonly Anchor[]>>;
  /** All candidate units inside `root` (root itself included), each unit once, in document order. Pure reading, no layout. */
  find(root: ParentNode): readonly Candidate[];
  /** Reads one candidate. Never throws; never takes text of another unit. */
  read(candidate: Candidate, url: URL): ReadResult;
  /** Controls that share, forward or comment; language-free selectors where known. */
  readonly shareControls: readonly Anchor[];
  /** The unit element that a share control belongs to, if it can be told. */
  unitOfControl(control: Element): Element | null;
  /** True for mutations that cannot change any unit (counters, progress bars): skipped early. */
  ignores(record: MutationRecord): boolean;
  /** Names of DOM events on `document` that the site fires after its own navigation. */
  readonly navigationEvents: readonly string[];
}
