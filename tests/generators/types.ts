import type { SiteId, UnitKind } from '../../lib/sites/contract.ts';

/** A text to place into a practice page. */
export interface PostSpec {
  readonly text: string;
  /** Default: the page's own kind (post, message, video …). */
  readonly kind?: UnitKind;
  /** Addresses to add as a link card (or, where a site has none, after the text). */
  readonly links?: readonly string[];
  /** Text of a post or message shared or answered inside this one. */
  readonly quoted?: string;
  /** Comments under a post, where the page shows them beside it (Facebook). */
  readonly comments?: readonly { readonly text: string; readonly reply?: boolean }[];
  /** The page shows a "Xem thêm" after the text. */
  readonly truncated?: boolean;
  /** The whole text of a truncated post. */
  readonly full?: string;
}

/** What a reader of the page must find: one for each unit on the page, in document order. */
export interface TruthUnit {
  readonly uid: string;
  readonly platform: SiteId;
  readonly kind: UnitKind;
  readonly text: string;
  readonly links: readonly string[];
  /** The unit's key when the page gives an id, else null. */
  readonly key: string | null;
  readonly truncated: boolean;
  readonly quoted?: string | undefined;
}

/** Truth of one member of a living list, folded and opened. */
export interface ListTruth {
  readonly shown: readonly TruthUnit[];
  readonly expanded: readonly TruthUnit[];
}

export interface GeneratedPage {
  /** The address under which the page has to be served. */
  readonly url: string;
  readonly html: string;
  readonly truth: readonly TruthUnit[];
  /** Strings that stand on the page and must never reach a reader's result. */
  readonly mustNotRead: readonly string[];
  /**
   * Script of a living page: adds the units of `more` on scroll and does what it is told (`LivePage`). Empty when there
   * is nothing to add; it is already in `html` unless `withScript` is false.
   */
  readonly liveScript: string;
  /** What a reader must find in each unit of the living list, by the number that the script knows it by. */
  readonly listTruth: readonly ListTruth[];
  /** What a reader must find beside the list. */
  readonly fixedTruth: readonly TruthUnit[];
  /** The same for each page that the living page can move to; `fixedTruth` is that of the first. */
  readonly pageTruth?: readonly (readonly TruthUnit[])[];
}

/** Options that every generator knows. */
export interface PageOptions {
  readonly posts: readonly PostSpec[];
  readonly seed?: number;
  readonly theme?: 'light' | 'dark';
  /** Units that the living page adds later. */
  readonly more?: readonly PostSpec[];
  /** Re-use the element of the oldest unit for a new one, as the sites do. */
  readonly recycle?: boolean;
  readonly withScript?: boolean;
  /** Carry the script of a living page even when nothing is left to add. */
  readonly alive?: boolean;
}
