import type { MarkKind } from '../assess/types.ts';
import type { SiteId } from '../sites/contract.ts';

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

/** What an extension page may ask of the content script in a tab. */
export type PageRequest =
  | { readonly type: 'page-status' }
  /** Read the private conversation that is on the screen, once. */
  | { readonly type: 'check-conversation' }
  | { readonly type: 'scroll-to-next-mark'; readonly kind?: MarkKind | undefined };

/** Answer to each request. */
export interface PageReplies {
  readonly 'page-status': PageStatus;
  readonly 'check-conversation': { readonly unitsRead: number; readonly marked: number };
  readonly 'scroll-to-next-mark': { readonly found: boolean };
}
