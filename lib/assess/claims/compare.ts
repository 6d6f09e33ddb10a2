import type { IsoDate } from '../../text/iso-date.ts';
import type { Facts } from '../facts.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { TextStance } from '../stance.ts';
import { anniversaryFindings, hostFindings } from './commemoration.ts';
import { countFindings, furtherMergerFindings } from './count.ts';
import { documentFindings, eventFindings, passingFindings, tooEarlyFindings } from './document.ts';
import { disowned } from './disown.ts';
import { dutyFindings } from './duty.ts';
import type { ClaimContext, Finding } from './finding.ts';
import { keptFindings } from './kept.ts';
import { levelFindings } from './level.ts';
import { mergerFindings } from './merger.ts';

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
  levelFindings,
  tooEarlyFindings,
  dutyFindings,
];

/** Claims about what stands: numbers, dates, documents. */
const PLAIN_RULES: readonly Rule[] = [countFindings, documentFindings, passingFindings, eventFindings, anniversaryFindings, hostFindings];

const ENDS_ASKING = new Set(['à', 'hả', 'hở', 'hử', 'ư', 'chăng', 'nhỉ']);
const PROPOSES = new Set(['đề nghị', 'đề xuất', 'kiến nghị', 'xin cho', 'hãy cho']);
const BEFORE_SHOULD = new Set(['tôi', 'mình', 'em', 'tui', 'thì', 'cũng', 'vẫn', 'chỉ', 'nước', 'phủ', 'ương', 'bộ', 'ta']);

/** "Cho em hỏi …": what the text then tells is what it asks about. */
function asksOpenly(reading: Reading): boolean {
  return reading.all('ask/open').some((hit) => hit.form.endsWith('hỏi') && (hit.form.startsWith('cho ') || hit.form.startsWith('xin ')));
}

/** A last word that asks: "ủa Vĩnh Phúc về Hà Nội à". */
function endsAsking(words: readonly string[], sentence: Sentence): boolean {
  for (let at = sentence.to - 1; at > sentence.from; at -= 1) {
    const word = words[at] ?? '';
    if (/\p{L}/u.test(word)) return ENDS_ASKING.has(word);
  }
  return false;
}

/** "Đề nghị cho …", "theo tôi nên …": somebody's proposal. */
function proposes(words: readonly string[], { from, to }: Sentence): boolean {
  if (PROPOSES.has(`${words[from] ?? ''} ${words[from + 1] ?? ''}`)) return true;
  for (let at = from; at < to; at += 1) if (words[at] === 'nên' && (at - from <= 1 || BEFORE_SHOULD.has(words[at - 1] ?? ''))) return true;
  return false;
}

/** "Đừng tin …": what follows is not the writer's claim. */
function disbelieves(words: readonly string[], { from, to }: Sentence): boolean {
  for (let at = from; at + 1 < to; at += 1) {
    if (words[at] !== 'đừng' && words[at] !== 'chớ') continue;
    for (let k = at + 1; k <= at + 3; k += 1) if (words[k] === 'tin' || words[k] === 'nghe') return true;
  }
  return false;
}

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
  if (asksOpenly(reading)) return [];
  const findings: Finding[] = [];
  const words = frameWords(reading);
  for (const [index, sentence] of reading.sentences.entries()) {
    const own = stance.sentences[index];
    if (own === undefined || own.asks || own.refutes || isJoke(reading, sentence) || endsAsking(words, sentence) || disbelieves(words, sentence)) continue;
    const context: ClaimContext = { reading, facts, sentence, stance: own, day, posted, words };
    const claimed: Finding[] = [];
    for (const rule of PLAIN_RULES) claimed.push(...rule(context));
    if (!own.wishes && !proposes(words, sentence)) for (const rule of CHANGE_RULES) claimed.push(...rule(context));
    findings.push(...claimed.filter((finding) => finding.outcome === 'agrees' || !disowned(context, finding)));
  }
  return findings;
}
