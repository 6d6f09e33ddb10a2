import type { IsoDate } from '../../text/iso-date.ts';

/** A post of the bundled sample. */
export interface SamplePost {
  readonly text: string;
  readonly links?: readonly string[];
  readonly postedOn?: IsoDate;
}
