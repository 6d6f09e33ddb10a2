import type { IsoDate } from '../../lib/text/iso-date.ts';

/** Today in the reader's own calendar. */
export const today = (): IsoDate => new Date().toLocaleDateString('sv-SE');
