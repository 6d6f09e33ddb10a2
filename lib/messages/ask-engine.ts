import { readAssessReply } from './assess-reply.ts';
import { cutText } from './cut-text.ts';
import type { AssessRequest, AssessTerms, ExplainedAssessment, TextToAssess } from './engine.ts';

/** One text assessed for a page of the extension. */
export interface AssessedText extends ExplainedAssessment {
  /** Day up to which the facts were gathered, ISO. */
  readonly factsAsOf: string;
}

/** Asks the engine about one text; rejects when the worker gives no proper answer. */
export type AskEngine = (text: TextToAssess, terms: AssessTerms) => Promise<AssessedText>;

/** The worker may be ended while it answers; a second message starts it again. */
const ATTEMPTS = 3;
const PATIENCE_MS = 5000;

/**
 * The way from the extension's own pages to the engine. The content script has its own (`lib/feed/engine-client.ts`),
 * which works in batches.
 *
 * @param send `browser.runtime.sendMessage`
 */
export function askEngineBy(send: (message: unknown) => Promise<unknown>): AskEngine {
  return async (text, { level, language, topicsOff }) => {
    const cut = cutText(text);
    const request: AssessRequest = { type: 'assess', terms: { level, language, topicsOff }, texts: [cut] };
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<undefined>((resolve) => {
        timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
      });
      const reply = await Promise.race([send(request).catch(() => undefined), late]);
      clearTimeout(timer);
      const read = readAssessReply(reply, [cut]);
      const [answer] = read?.answers ?? [];
      if (read && answer) return { marks: answer.marks, agrees: answer.agrees, factsAsOf: read.factsAsOf };
    }
    throw new Error('The engine gave no answer.');
  };
}
