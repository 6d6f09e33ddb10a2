import type { IsoDate } from '../text/iso-date.ts';

/** Whether a statement was seen in a published source. What is not confirmed is shown only with its note. */
export type Confirmation = 'confirmed' | 'unconfirmed';

/** Where a statement was read. `url` only when the full address is known; otherwise `label` names the place. */
export interface GuidanceSource {
  readonly label: string;
  readonly url?: string;
}

/** An official document, cited so that it can be looked up. */
export interface DocumentCitation {
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
  readonly date: IsoDate;
}

/** When a set of statements was last compared with its sources, and when a person must do so again. */
export interface Freshness {
  readonly asOf: IsoDate;
  readonly reviewBy: IsoDate;
}
