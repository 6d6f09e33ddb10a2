import { cutText } from '../messages/cut-text.ts';
import {
  type AssessRequest,
  type AssessTerms,
  BATCH_CHARS,
  BATCH_TEXTS,
  type TextToAssess,
} from '../messages/engine.ts';
import type { ShownAnswer, ShownMark, ShownReply } from '../messages/shown-marks.ts';
import { textSignature } from '../messages/text-signature.ts';
import { atEnd } from './at-end.ts';
import type { Clock } from './clock.ts';

/** Most texts that wait here; near the visible part stand fewer. */
export const WAITING_CAP = 300;
/** Rest between two batches, in milliseconds: keeps a page that changes all the time within its share of the worker. */
export const BATCH_REST_MS = 40;
/** No answer after so long counts as none, in milliseconds. A cold worker on a slow machine takes a second or two. */
export const PATIENCE_MS = 6000;
/** Times between the attempts for one batch, in milliseconds; after the last attempt its texts go unassessed. */
export const RETRY_AFTER_MS: readonly number[] = [100, 500, 2000];
/** The browser ends an idle worker after 30 seconds; one that may be about to end is woken ahead after so long. */
export const QUIET_MS = 20_000;

/** The marks of a text; undefined when the engine gave no answer. */
export type Answered = (marks: readonly ShownMark[] | undefined) => void;

export interface EngineClient {
  /** Asks for the marks of a text; the returned function takes the question back. */
  ask(text: TextToAssess, answered: Answered): () => void;
  /** Nothing was sent for a while: the worker may be asleep. */
  readonly quiet: boolean;
  /** Wakes the worker and has the engine made ready, before the next text needs it. */
  wake(): void;
  /** The last batch got no answer. */
  readonly silent: boolean;
}

export interface EngineClientOptions {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Sends one message to the worker and resolves to its answer: `browser.runtime.sendMessage` in the product. */
  readonly send: (request: AssessRequest) => Promise<ShownReply | undefined>;
  /** What the person has chosen, at the time of sending. */
  readonly terms: () => AssessTerms;
  /** False once the extension is gone: nothing is sent any more, and nobody answers. */
  readonly isAlive: () => boolean;
}

interface Question {
  readonly text: TextToAssess;
  readonly answered: Answered;
}

/**
 * The answers of a reply, if it is about exactly these texts. It comes from our own worker, so this guards against a
 * mix-up, not against an attacker.
 */
function answersTo(asked: readonly TextToAssess[], reply: ShownReply | undefined) {
  const answers: readonly ShownAnswer[] = reply?.answers ?? [];
  const fits =
    reply?.answers?.length === asked.length &&
    asked.every((text, i) => answers[i]?.signature === textSignature(text));
  return fits ? answers : undefined;
}

/**
 * The way from a page to the engine in the worker. Texts go in batches, one batch under way at a time, by single
 * messages: a long-lived port would keep the page out of the back/forward cache and die with the worker. Whatever
 * becomes of the worker, each question is answered once or taken back, and the page never waits.
 */
export function createEngineClient(options: EngineClientOptions): EngineClient {
  const { clock, signal } = options;
  const waiting = new Set<Question>();
  const taken = new WeakSet<Question>();
  let busy = false;
  let silent = false;
  let lastSent = Number.NEGATIVE_INFINITY;
  let restEnd = 0;

  const nextBatch = (): readonly Question[] => {
    const batch: Question[] = [];
    let chars = 0;
    for (const question of waiting) {
      chars += question.text.text.length;
      if (batch.length === BATCH_TEXTS || (batch.length > 0 && chars > BATCH_CHARS)) break;
      batch.push(question);
      waiting.delete(question);
    }
    return batch;
  };

  /** One message and one reply, or undefined after `PATIENCE_MS`. Never throws. */
  const exchange = (texts: readonly TextToAssess[], done: (reply?: ShownReply) => void): void => {
    // Let go of at the answer: the timer for patience must not keep the units, and their nodes, for six seconds.
    let waits: typeof done | undefined = done;
    const once = (reply?: ShownReply): void => {
      const tell = waits;
      waits = undefined;
      if (tell && !signal.aborted) tell(reply);
    };
    clock.after(PATIENCE_MS, () => once(), signal);
    lastSent = clock.now();
    // `async`, because a context that is gone throws at once.
    const send = async () => options.send({ type: 'assess', terms: options.terms(), texts });
    send().then(once, () => once());
  };

  const rest = (): void => {
    restEnd = clock.now() + BATCH_REST_MS;
    busy = false;
    pump();
  };

  const attempt = (asked: readonly Question[], failures: number): void => {
    const batch = asked.filter((question) => !taken.has(question));
    if (batch.length === 0 || signal.aborted || !options.isAlive()) {
      rest();
      return;
    }
    const texts = batch.map(({ text }) => text);
    exchange(texts, (value) => {
      const answers = answersTo(texts, value);
      const again = RETRY_AFTER_MS[failures];
      if (!answers && again !== undefined) {
        clock.after(again, () => attempt(batch, failures + 1), signal);
        return;
      }
      silent = !answers;
      for (const [i, question] of batch.entries()) {
        if (!taken.has(question)) question.answered(answers?.[i]?.marks);
      }
      rest();
    });
  };

  const pump = (): void => {
    if (busy || waiting.size === 0 || signal.aborted) return;
    busy = true;
    const start = (): void => attempt(nextBatch(), 0);
    const wait = restEnd - clock.now();
    if (wait > 0) clock.after(wait, start, signal);
    // What else is asked in this task goes along.
    else queueMicrotask(start);
  };

  atEnd(signal, () => waiting.clear());

  return {
    ask(text, answered) {
      const question = { text: cutText(text), answered };
      if (waiting.size >= WAITING_CAP) answered(undefined);
      else {
        waiting.add(question);
        pump();
      }
      return () => {
        taken.add(question);
        waiting.delete(question);
      };
    },
    get quiet() {
      return !busy && clock.now() - lastSent >= QUIET_MS;
    },
    wake() {
      if (!signal.aborted && options.isAlive()) exchange([], () => {});
    },
    get silent() {
      return silent;
    },
  };
}
