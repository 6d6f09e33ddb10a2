import type { Answer } from './deck.ts';
import { inverseNormal } from './inverse-normal.ts';

/** How often something was asked and answered. A person's answer counts once; a room's answers count as hands. */
export interface Response {
  /** What is right. */
  readonly answer: Answer;
  readonly chosen: Answer;
  /** How many chose it; 1 when left out. */
  readonly times?: number | undefined;
}

/** Which way the answers lean. `even`: neither. `few`: too few answers of one side to tell. */
export type Leaning = 'even' | 'trusting' | 'wary' | 'few';

/** How well posts that need care are told from those that do not. */
export interface Discernment {
  /** Answers given. */
  readonly asked: number;
  /** Answers that chose the very right one of the four. */
  readonly right: number;
  /** Answers to posts that need care (check, scam), and those among them that took care. */
  readonly careful: number;
  readonly hits: number;
  /** Answers to posts that need none (share, opinion), and those among them that distrusted the post. */
  readonly harmless: number;
  readonly falseAlarms: number;
  /** Mean of the shares of hits and of harmless posts left in peace, 0–1; both sides weigh the same. */
  readonly balanced: number | undefined;
  /** Sensitivity d′: 0 = no better than chance, higher = tells them apart better. Undefined unless both sides were asked. */
  readonly sensitivity: number | undefined;
  /** Criterion c: below 0 leans to distrust, above 0 to trust, 0 leans to neither. */
  readonly bias: number | undefined;
  readonly leaning: Leaning;
}

/** Whether a choice treats a post as one that needs care. */
export function takesCare(answer: Answer): boolean {
  return answer === 'check' || answer === 'scam';
}

/** Answers on each side that are needed before a leaning is told. */
const ENOUGH = 4;
/** Criterion from which answers lean: about one false alarm more than a miss in seven posts of each side. */
const LEANS = 0.3;

function leaningOf(bias: number | undefined, careful: number, harmless: number): Leaning {
  if (bias === undefined || careful < ENOUGH || harmless < ENOUGH) return 'few';
  if (bias > LEANS) return 'trusting';
  return bias < -LEANS ? 'wary' : 'even';
}

/**
 * Scores answers by discernment, not by suspicion: distrusting everything scores as badly as trusting everything.
 *
 * d′ = z(H) − z(F) and c = −(z(H) + z(F)) / 2, where H and F are the shares of hits and false alarms after the
 * log-linear correction, (count + 0.5) / (number + 1), which keeps them finite when a share is 0 or 1.
 *
 * Sources: H. Stanislaw and N. Todorov, "Calculation of signal detection theory measures", Behavior Research Methods,
 * Instruments, & Computers 31 (1999), 137–149; M. J. Hautus, "Corrections for extreme proportions and their biasing
 * effects on estimated values of d′", ibid. 27 (1995), 46–51.
 */
export function scoreAnswers(responses: readonly Response[]): Discernment {
  let [right, careful, hits, harmless, falseAlarms] = [0, 0, 0, 0, 0];
  for (const { answer, chosen, times = 1 } of responses) {
    if (answer === chosen) right += times;
    const alarm = takesCare(chosen) ? times : 0;
    if (takesCare(answer)) {
      careful += times;
      hits += alarm;
    } else {
      harmless += times;
      falseAlarms += alarm;
    }
  }
  const asked = careful + harmless;
  const counts = { asked, right, careful, hits, harmless, falseAlarms };
  if (careful === 0 || harmless === 0) {
    return { ...counts, balanced: undefined, sensitivity: undefined, bias: undefined, leaning: 'few' };
  }
  const hitScore = inverseNormal((hits + 0.5) / (careful + 1));
  const alarmScore = inverseNormal((falseAlarms + 0.5) / (harmless + 1));
  // Adding 0 turns a negative zero into a plain one.
  const bias = -(hitScore + alarmScore) / 2 + 0;
  return {
    ...counts,
    balanced: (hits / careful + (harmless - falseAlarms) / harmless) / 2,
    sensitivity: hitScore - alarmScore + 0,
    bias,
    leaning: leaningOf(bias, careful, harmless),
  };
}
