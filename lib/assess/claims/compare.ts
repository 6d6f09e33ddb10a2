import type { IsoDate } from '../../text/iso-date.ts';
import type { Facts } from '../facts.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { TextStance } from '../stance.ts';
import { anniversaryFindings, hostFindings } from './commemoration.ts';
import { documentFindings, eventFindings, passingFindings, tooEarlyFindings } from './document.ts';
import { dutyFindings } from './duty.ts';
import type { ClaimContext, Finding } from './finding.ts';
import { keptFindings } from './kept.ts';
import { mergerFindings } from './merger.ts';
import { countFindings, districtFindings, furtherMergerFindings } from './number.ts';
import { centreFindings, centreNamedFindings, denialFindings, figureFindings, statusFindings } from './place.ts';
import { frameWords } from './words.ts';

type Rule = (context: ClaimContext) => Finding[];

/** Claims that something was or will be changed; a wish for it claims nothing. */
const CHANGE_RULES: readonly Rule[] = [
  mergerFindings,
  keptFindings,
  centreFindings,
  centreNamedFindings,
  denialFindings,
  statusFindings,
  figureFindings,
  furtherMergerFindings,
  districtFindings,
  tooEarlyFindings,
  dutyFindings,
];

/** Claims about what stands: numbers, dates, documents. */
const PLAIN_RULES: readonly Rule[] = [countFindings, documentFindings, passingFindings, eventFindings, anniversaryFindings, hostFindings];

/** A laugh behind a sentence makes no joke of it. */
const LAUGHS = new Set(['haha', 'hihi', 'hehe', 'ahihi', 'ahaha', 'kkk', 'kaka', 'lol']);

function isJoke(reading: Reading, sentence: Sentence): boolean {
  return reading.within('joke/mark', sentence.from, sentence.to).some((hit) => !LAUGHS.has(hit.form));
}

/**
 * Compares what a text asserts with the records, sentence by sentence.
 *
 * @param day the day of the post if known, else of reading; `posted` tells which
 */
export function compareClaims(reading: Reading, facts: Facts, stance: TextStance, day: IsoDate, posted: boolean): Finding[] {
  if (stance.distances || stance.refutes) return [];
  const findings: Finding[] = [];
  const words = frameWords(reading);
  for (const [index, sentence] of reading.sentences.entries()) {
    const own = stance.sentences[index];
    if (own === undefined || own.asks || own.refutes || isJoke(reading, sentence)) continue;
    const context: ClaimContext = { reading, facts, sentence, stance: own, day, posted, words };
    for (const rule of PLAIN_RULES) findings.push(...rule(context));
    if (own.wishes) continue;
    for (const rule of CHANGE_RULES) findings.push(...rule(context));
  }
  return findings;
}
