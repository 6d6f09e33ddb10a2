import type { IsoDate } from '../../text/iso-date.ts';
import { type Facts, MERGER_PASSED } from '../facts.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { TextStance } from '../stance.ts';
import { answeredDateFindings } from './answered-date.ts';
import { answeredNumberFindings } from './answered-number.ts';
import { answeredPlaceFindings } from './answered-place.ts';
import { carriedPlace } from './carried.ts';
import { carriedDocumentFindings } from './carried-document.ts';
import { carriedNameFindings } from './carried-name.ts';
import { centreRowFindings } from './centre-rows.ts';
import { correctedFindings } from './corrected.ts';
import { deniedBehind } from './denied-behind.ts';
import { disowned } from './disown.ts';
import { DOUBTED_NEAR, doubtsOf, near, REFUTED_NEAR } from './doubts.ts';
import { figureFindings } from './figure.ts';
import { type ClaimContext, type Finding, reread } from './finding.ts';
import { flatDenials } from './flat-denial.ts';
import { openGates } from './gates.ts';
import { hostFindings } from './host.ts';
import { disbelieves, isJoke, proposedNumber, proposes, takenBack, wished } from './not-meant.ts';
import { askedAfter, asksOpenly, endsAsking, isOption, questionFrom } from './questioning.ts';
import { answerBehind, answeredCount, type Quiz, quizOf } from './quiz.ts';
import { answeredKept } from './quiz-kept.ts';
import {
  CHANGE_RULES,
  cuesIn,
  DOCUMENT_RULES,
  holdsAny,
  namesPlace,
  OTHER_CHANGE_RULES,
  PLAIN_RULES,
  type Rule,
} from './rules.ts';
import { isMended } from './typo-mended.ts';
import { undoneBehind } from './undone-behind.ts';
import { frameWords } from './words.ts';

/** What a text asks and answers itself, read as one statement. */
function quizFindings(context: ClaimContext, quiz: Quiz, asked: readonly string[]): Finding[] {
  const counted = answeredCount(context, quiz, asked.slice(quiz.sentence.from, quiz.answer));
  if (counted.length > 0) return counted;
  const kept = answeredKept(context, quiz, asked);
  if (kept.length > 0) return kept;
  // "Tỉnh nào nhỏ nhất nước? Đáp án: …": what is asked for stands behind the word that asks.
  const best = figureFindings(reread(context, context.sentence, asked)).filter(
    (finding) => finding.to > quiz.answer,
  );
  if (best.length > 0) return best;
  return [...DOCUMENT_RULES, ...CHANGE_RULES, hostFindings]
    .flatMap((rule) => rule(context))
    .filter((finding) => finding.to > quiz.answer);
}

/** What a sentence says of the place that was named right before it. */
function carriedFindings(context: ClaimContext, before: Sentence | undefined): Finding[] {
  const carried = carriedPlace(context, before);
  if (carried === undefined) return [];
  const { sentence, words, said } = carried;
  const whole = reread(context, sentence, words);
  // Whether the writer stands behind it is told by the sentence that says it.
  const own = context.sentence.from;
  return CHANGE_RULES.flatMap((rule) => rule(whole)).filter(
    (finding) =>
      finding.from === sentence.from &&
      finding.to > said &&
      !wished(whole, finding) &&
      (finding.outcome === 'agrees' || !disowned(context, { ...finding, from: Math.max(own, finding.from) })),
  );
}

/** Adds what the rules find: nothing, for most rules in most sentences. */
function addFound(findings: Finding[], rules: readonly Rule[], context: ClaimContext): void {
  for (const rule of rules) {
    const found = rule(context);
    if (found.length > 0) findings.push(...found);
  }
}

/** A centre told before the merger is that of the unit as it was then, which no record has. */
function beforeMerger({ rule }: Finding, day: IsoDate): boolean {
  return rule === 'differs/centre' && day < MERGER_PASSED;
}

/**
 * Compares what a text asserts with the records, sentence by sentence.
 *
 * @param day the day of the post if known, else of reading; `posted` tells which
 * @param isMeant the sentences that are compared, if not all
 */
export function compareClaims(
  reading: Reading,
  facts: Facts,
  stance: TextStance,
  day: IsoDate,
  posted: boolean,
  isMeant: (sentence: Sentence) => boolean = () => true,
): Finding[] {
  const cues = cuesIn(reading);
  if (!holdsAny(reading, cues, 0, reading.text.tokens.length) || asksOpenly(reading)) return [];
  const findings: Finding[] = [];
  const words = frameWords(reading);
  const { refuting, doubting } = doubtsOf(reading, stance);
  const size = reading.sentences.length;
  for (let index = 0; index < size; index += 1) {
    const sentence = reading.sentences[index];
    const own = stance.sentences[index];
    if (sentence === undefined || own === undefined || !isMeant(sentence)) continue;
    // The answer of a quiz may hold all that can be compared: "VN có mấy đặc khu? 14."
    const behind = sentence.asks ? (reading.sentences[index + 2] ?? reading.sentences[index + 1]) : undefined;
    const to = behind?.to ?? sentence.to;
    if (!holdsAny(reading, cues, sentence.from, to)) continue;
    const open = openGates(reading.text.tokens, words, sentence, reading.text.traits);
    const context: ClaimContext = { reading, facts, sentence, stance: own, day, posted, words, open };
    if (sentence.asks) {
      const answer = answerBehind(words, reading.sentences, index);
      const dated = answeredDateFindings(context, answer);
      if (dated.length > 0) {
        findings.push(...dated);
        continue;
      }
      const quiz = quizOf(words, sentence, answer);
      if (quiz !== undefined) {
        findings.push(...quizFindings(reread(context, quiz.sentence, quiz.words), quiz, words));
        continue;
      }
    }
    const until = own.asks ? questionFrom(context) : sentence.to;
    if (isOption(context, reading.sentences[index - 1])) continue;
    if (
      until === sentence.from ||
      endsAsking(context) ||
      askedAfter(stance, reading.sentences, index, words) ||
      (takenBack(words, reading.sentences[index + 1]) &&
        !isMended(reading, words, sentence, reading.sentences[index + 1]))
    )
      continue;
    const claimed: Finding[] = [];
    addFound(claimed, DOCUMENT_RULES, context);
    claimed.push(...carriedDocumentFindings(context, reading.sentences[index - 1]));
    const doubted = near(refuting, index, REFUTED_NEAR, size) || near(doubting, index, DOUBTED_NEAR, size);
    if (!doubted && !isJoke(reading, sentence) && !disbelieves(context)) {
      addFound(claimed, PLAIN_RULES, context);
      claimed.push(...answeredNumberFindings(context, reading.sentences[index - 1]));
      if (!proposes(context)) {
        const placed = namesPlace(context);
        const changes: Finding[] = [];
        addFound(changes, placed ? CHANGE_RULES : OTHER_CHANGE_RULES, context);
        for (const finding of changes) if (!wished(context, finding)) claimed.push(finding);
        if (placed)
          claimed.push(
            ...carriedNameFindings(context, [...findings, ...claimed]),
            ...centreRowFindings(context, reading.sentences[index - 1]),
            ...answeredPlaceFindings(context, reading.sentences[index - 1]),
          );
        if (placed && until === sentence.to && claimed.every((finding) => finding.outcome === 'agrees'))
          findings.push(...carriedFindings(context, reading.sentences[index - 1]));
      }
    } else if (!near(doubting, index, DOUBTED_NEAR, size)) {
      claimed.push(...flatDenials(context, refuting, index));
      if (until === sentence.to) findings.push(...correctedFindings(context));
    }
    for (const finding of claimed)
      if (
        (until === sentence.to || finding.to <= until) &&
        (finding.outcome === 'agrees' ||
          !(
            beforeMerger(finding, day) ||
            disowned(context, finding) ||
            deniedBehind(context, finding) ||
            undoneBehind(context, finding) ||
            proposedNumber(context, finding)
          ))
      )
        findings.push(finding);
  }
  return findings;
}
