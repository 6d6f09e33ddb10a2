import { describe, expect, it } from 'vitest';
import {
  BATCH_REST_MS,
  createEngineClient,
  PATIENCE_MS,
  QUIET_MS,
  RETRY_AFTER_MS,
  WAITING_CAP,
} from '../../../lib/feed/engine-client.ts';
import { type AssessRequest, BATCH_CHARS, BATCH_TEXTS } from '../../../lib/messages/engine.ts';
import type { ShownReply } from '../../../lib/messages/shown-marks.ts';
import { textSignature } from '../../../lib/messages/text-signature.ts';
import { fakeClock } from './support/fake-clock.ts';

const TERMS = { level: 'balanced', language: 'vi', topicsOff: [] } as const;

/** The worker's proper reply: nothing noticed. */
function replyTo({ texts }: AssessRequest): ShownReply {
  const answers = texts.map((text) => ({ signature: textSignature(text), marks: [] }));
  return { answers };
}

interface Sent {
  readonly request: AssessRequest;
  readonly resolve: (reply: ShownReply | undefined) => void;
  readonly reject: () => void;
}

function setUp() {
  const clock = fakeClock();
  const life = new AbortController();
  const sent: Sent[] = [];
  const seen = { alive: true };
  const client = createEngineClient({
    clock,
    signal: life.signal,
    terms: () => TERMS,
    isAlive: () => seen.alive,
    send: (request) =>
      new Promise((resolve, reject) => {
        sent.push({ request, resolve, reject: () => reject(new Error('Could not establish connection.')) });
      }),
  });
  const answers: (readonly [string, boolean])[] = [];
  const ask = (text: string) =>
    client.ask({ text, links: [] }, (marks) => answers.push([text, marks !== undefined]));
  /** Lets promises settle and time pass. */
  const pass = async (ms: number): Promise<void> => {
    for (let i = 0; i < 5; i += 1) await Promise.resolve();
    clock.pass(ms);
    for (let i = 0; i < 5; i += 1) await Promise.resolve();
  };
  return { client, clock, life, sent, seen, answers, ask, pass };
}

const last = <T>(items: readonly T[]): T => {
  const item = items.at(-1);
  if (item === undefined) throw new Error('nothing there');
  return item;
};

describe('createEngineClient', () => {
  it('sends what is read in one task as one batch, and the rest after it, one batch under way at a time', async () => {
    const { ask, sent, answers, pass } = setUp();
    for (let i = 0; i < BATCH_TEXTS + 3; i += 1) ask(`text ${i}`);
    await pass(1);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.request.texts).toHaveLength(BATCH_TEXTS);
    await pass(BATCH_REST_MS * 3);
    expect(sent).toHaveLength(1);
    sent[0]?.resolve(replyTo(sent[0].request));
    await pass(1);
    expect(answers).toHaveLength(BATCH_TEXTS);
    await pass(BATCH_REST_MS + 1);
    expect(sent[1]?.request.texts.map(({ text }) => text)).toEqual(['text 16', 'text 17', 'text 18']);
  });

  it('keeps a batch small when texts are long, and cuts what no message may carry', async () => {
    const { ask, sent, pass } = setUp();
    for (let i = 0; i < 4; i += 1) ask('x'.repeat(BATCH_CHARS));
    await pass(1);
    expect(sent[0]?.request.texts).toHaveLength(1);
    expect(sent[0]?.request.texts[0]?.text.length).toBeLessThan(BATCH_CHARS);
  });

  it('tries again when the worker was ended meanwhile, and answers each question once', async () => {
    const { ask, sent, answers, client, pass } = setUp();
    ask('a');
    await pass(1);
    sent[0]?.reject();
    await pass(1);
    await pass(RETRY_AFTER_MS[0] ?? 0);
    expect(sent).toHaveLength(2);
    sent[1]?.resolve(replyTo(sent[1].request));
    // The first exchange is over, whatever still comes of it.
    sent[0]?.resolve(replyTo(sent[0].request));
    await pass(PATIENCE_MS * 2);
    expect(answers).toEqual([['a', true]]);
    expect(client.silent).toBe(false);
  });

  it('gives up after a few attempts, says so, and goes on with the next text', async () => {
    const { ask, sent, answers, client, pass } = setUp();
    ask('a');
    for (let i = 0; i < 10; i += 1) {
      await pass(1);
      sent.at(-1)?.reject();
      await pass(2500);
    }
    expect(sent).toHaveLength(RETRY_AFTER_MS.length + 1);
    expect(answers).toEqual([['a', false]]);
    expect(client.silent).toBe(true);
    ask('b');
    await pass(50);
    last(sent).resolve(replyTo(last(sent).request));
    await pass(1);
    expect(last(answers)).toEqual(['b', true]);
    expect(client.silent).toBe(false);
  });

  it('waits no longer than its patience for an answer that never comes', async () => {
    const { ask, sent, pass } = setUp();
    ask('a');
    await pass(1);
    await pass(PATIENCE_MS);
    await pass(RETRY_AFTER_MS[0] ?? 0);
    expect(sent).toHaveLength(2);
  });

  it('takes no refusal and no answer about another text for an answer', async () => {
    const { ask, sent, answers, pass } = setUp();
    ask('a');
    const other = { ...TERMS, type: 'assess' as const, terms: TERMS, texts: [{ text: 'b', links: [] }] };
    for (const reply of [{ refused: true } as const, undefined, { answers: [] }, replyTo(other)]) {
      await pass(1);
      last(sent).resolve(reply);
      await pass(2500);
    }
    expect(answers).toEqual([['a', false]]);
  });

  it('does not send what was taken back, not even again', async () => {
    const { ask, sent, answers, pass } = setUp();
    const takeBack = ask('a');
    ask('b');
    takeBack();
    await pass(1);
    expect(sent[0]?.request.texts.map(({ text }) => text)).toEqual(['b']);
    const takeBackLater = ask('c');
    sent[0]?.resolve(replyTo(sent[0].request));
    await pass(1);
    await pass(BATCH_REST_MS + 1);
    last(sent).reject();
    takeBackLater();
    await pass(1);
    await pass(10_000);
    expect(sent).toHaveLength(2);
    expect(answers).toEqual([['b', true]]);
  });

  it('asks nothing once the extension is gone or the page is left alone', async () => {
    const { ask, sent, answers, seen, life, pass } = setUp();
    seen.alive = false;
    ask('a');
    await pass(100);
    expect(sent).toHaveLength(0);
    seen.alive = true;
    ask('b');
    await pass(100);
    life.abort();
    for (const { request, resolve } of sent) resolve(replyTo(request));
    await pass(20_000);
    expect(answers).toEqual([]);
  });

  it('lets only so many texts wait', () => {
    const { ask, answers } = setUp();
    for (let i = 0; i < WAITING_CAP + 10; i += 1) ask(`text ${i}`);
    expect(answers).toHaveLength(10);
    expect(answers.every(([, answered]) => !answered)).toBe(true);
  });

  it('wakes the worker with an empty batch, and knows when that may be needed', async () => {
    const { client, sent, pass } = setUp();
    expect(client.quiet).toBe(true);
    client.wake();
    await pass(1);
    expect(sent[0]?.request.texts).toEqual([]);
    expect(client.quiet).toBe(false);
    await pass(QUIET_MS);
    expect(client.quiet).toBe(true);
  });
});
