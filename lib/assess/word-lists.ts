import { listTrait } from '../text/traits.ts';

/*
 * Lists of words of which a reader wants to know before it looks at a token. A word that is in none of them is passed over;
 * one that is in a list may still say nothing where it stands.
 */

/** Words by which values are read. */
export const LABELLED = listTrait(0);
/** First words of names of places. */
export const PLACED = listTrait(1);
/** First words of names of sources. */
export const SOURCED = listTrait(2);
/** Words that frames read as another one. */
export const RESPELT = listTrait(3);
/** Words that open a gate before a rule. */
export const GATED = listTrait(4);
/** Words with which somebody may be asked for something. */
export const ASKING = listTrait(5);
/** Words that tell who speaks, and to whom. */
export const VOICED = listTrait(6);
