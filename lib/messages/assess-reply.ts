import type { MarkKind } from '../assess/types.ts';
import type { AssessAnswer, AssessReply, ExplainedMark, TextToAssess } from './engine.ts';
import { textSignature } from './text-signature.ts';

const KINDS: readonly unknown[] = ['differs', 'unsourced', 'scam'] satisfies readonly MarkKind[];

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isSpan(value: unknown, length: number): boolean {
  if (!isObject(value)) return false;
  const { start, end } = value;
  return Number.isInteger(start) && Number.isInteger(end) && Number(start) >= 0 && Number(end) <= length;
}

function isMark(value: unknown, length: number): value is ExplainedMark {
  if (!isObject(value) || !KINDS.includes(value['kind'])) return false;
  const { reasons, spans, places, next } = value;
  return (
    Array.isArray(places) &&
    Array.isArray(next) &&
    Array.isArray(spans) &&
    spans.every((span) => isSpan(span, length)) &&
    Array.isArray(reasons) &&
    reasons.every(
      (reason: unknown) =>
        isObject(reason) &&
        typeof reason['said'] === 'string' &&
        typeof reason['why'] === 'string' &&
        isSpan(reason['span'], length),
    )
  );
}

function isAnswer(value: unknown, asked: TextToAssess | undefined): value is AssessAnswer {
  if (!asked || !isObject(value) || value['signature'] !== textSignature(asked)) return false;
  const { marks, agrees } = value;
  return (
    Array.isArray(marks) && marks.every((mark) => isMark(mark, asked.text.length)) && Array.isArray(agrees)
  );
}

/**
 * The engine's reply, if `value` is one and answers exactly the texts that were asked about. Written by hand, because
 * the content script carries no schema library; it comes from our own worker, so this guards against a mix-up (another
 * version, another text), not against an attacker.
 */
export function readAssessReply(
  value: unknown,
  asked: readonly TextToAssess[],
): Exclude<AssessReply, { refused: true }> | undefined {
  if (!isObject(value)) return undefined;
  const { answers, factsAsOf } = value;
  if (!Array.isArray(answers) || answers.length !== asked.length || typeof factsAsOf !== 'string')
    return undefined;
  const checked = answers.filter((answer, i): answer is AssessAnswer => isAnswer(answer, asked[i]));
  return checked.length === asked.length ? { answers: checked, factsAsOf } : undefined;
}
