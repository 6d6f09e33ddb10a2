import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import { createEngineHost } from '../../../lib/engine/engine-host.ts';
import { WARM_UP } from '../../../lib/engine/warm-up.ts';
import { readAssessReply } from '../../../lib/messages/assess-reply.ts';
import type { AssessReply, AssessRequest, TextToAssess } from '../../../lib/messages/engine.ts';
import type { ShownMark, ShownReply } from '../../../lib/messages/shown-marks.ts';
import { textSignature } from '../../../lib/messages/text-signature.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import type { Pack } from '../../../lib/packs/types.ts';

const DIFFERS = 'Bà con lưu ý nhé: Phú Yên đã sáp nhập với Khánh Hòa, ghi địa chỉ cho đúng.';
const RIGHT = 'Cả nước có 34 tỉnh, thành phố trực thuộc trung ương từ ngày 12/6/2025.';

/** A text that the person has hidden the marks of. */
const HIDDEN = `${DIFFERS} Ẩn.`;

function ask(...texts: string[]): AssessRequest {
  return {
    type: 'assess',
    terms: { level: 'balanced', language: 'vi', topicsOff: [] },
    texts: texts.map((text): TextToAssess => ({ text, links: [] })),
  };
}

/** The marks of the first text, as a page of a site gets them. */
function shownMarks(reply: AssessReply | ShownReply): readonly ShownMark[] {
  const [answer] = ('answers' in reply && reply.answers) || [];
  return answer?.marks.flatMap((mark) => ('face' in mark ? mark : [])) ?? [];
}

function setUp(loadPack: () => Promise<Pack> = async () => corePack) {
  const seen = { replaced: 0, loads: 0, days: 0 };
  const host = createEngineHost({
    loadPack: () => {
      seen.loads += 1;
      return loadPack();
    },
    today: () => {
      seen.days += 1;
      return '2026-11-22';
    },
    now: () => performance.now(),
    soon: (task) => setImmediate(task),
    hidden: async () => (text) => text === HIDDEN,
    onReplaced: () => {
      seen.replaced += 1;
    },
  });
  return { host, seen };
}

describe('createEngineHost', () => {
  it('answers each text in order, with marks that say everything themselves', async () => {
    const { host } = setUp();
    const request = ask('Chúc cả nhà ngủ ngon', DIFFERS);
    const reply = readAssessReply(await host.answer('own-page', request), request.texts);
    expect(reply?.answers.map(({ marks }) => marks.map(({ kind }) => kind))).toEqual([[], ['differs']]);
    const [reason] = reply?.answers[1]?.marks[0]?.reasons ?? [];
    expect(reason?.said).not.toBe('');
    expect(reason?.shown?.citation).toContain('202/2025/QH15');
    expect(reply?.factsAsOf).toBe(corePack.asOf);
  });

  it('loads its pack once, for the first question, an empty one too', async () => {
    const { host, seen } = setUp();
    expect(seen.loads).toBe(0);
    expect(await host.answer('own-page', ask())).toEqual({ answers: [], factsAsOf: corePack.asOf });
    await host.answer(8, ask(DIFFERS));
    expect(seen.loads).toBe(1);
  });

  it('reads a text of its own when it is woken, once, and not when it has read one already', async () => {
    const later = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    const days = async (...requests: AssessRequest[]): Promise<number> => {
      const { host, seen } = setUp();
      for (const request of requests) {
        await host.answer(7, request);
        await later();
      }
      return seen.days;
    };
    // Each answer asks for the day, and so does each text of its own.
    expect(await days(ask())).toBe(2);
    expect(await days(ask(), ask())).toBe(3);
    expect(await days(ask(DIFFERS), ask())).toBe(2);
    const { marks } = createAssessor(corePack).assess(WARM_UP, { readOn: '2026-11-22', level: 'balanced' });
    expect(marks.map(({ kind }) => kind)).toEqual(['differs', 'scam']);
  });

  it('gives the tab of a site what it shows, and what agrees to its own pages only', async () => {
    const { host } = setUp();
    const request = ask(DIFFERS, RIGHT);
    const own = readAssessReply(await host.answer('own-page', request), request.texts);
    expect(own?.answers[1]?.agrees.length).toBeGreaterThan(0);
    const shown = await host.answer(7, request);
    expect(shown).toMatchObject({
      answers: request.texts.map((text) => ({ signature: textSignature(text) })),
    });
    const [mark] = shownMarks(shown);
    expect(mark).toMatchObject({ kind: 'differs', rules: [expect.any(String)] });
    expect(JSON.stringify(mark?.face)).toContain('Khác văn bản chính thức');
    expect(JSON.stringify(mark?.step)).toMatch(/"href":"https:/);
    expect(Object.keys(mark ?? {})).not.toContain('next');
    expect(JSON.stringify(shown)).not.toContain('agrees');
  });

  it('shows no mark on the sites of a text that the person has hidden', async () => {
    const { host } = setUp();
    const request = ask(HIDDEN, DIFFERS);
    const shown = await host.answer(7, request);
    expect('answers' in shown && shown.answers?.map(({ marks }) => marks.length)).toEqual([0, 1]);
    const own = readAssessReply(await host.answer('own-page', request), request.texts);
    expect(own?.answers[0]?.marks).toHaveLength(1);
  });

  it('refuses what is malformed, too long, or more than its share', async () => {
    const { host } = setUp();
    for (const bad of [
      { type: 'assess' },
      { ...ask('x'), more: 1 },
      ask(...Array.from({ length: 17 }, () => 'x')),
      ask('x'.repeat(40_001)),
      ask('x'.repeat(35_000), 'x'.repeat(35_000)),
      { ...ask('x'), terms: { level: 'loud', language: 'vi', topicsOff: [] } },
    ])
      expect(await host.answer(7, bad)).toEqual({ refused: true });
    const flood = await Promise.all(Array.from({ length: 500 }, () => host.answer(9, ask('x', 'y', 'z'))));
    expect(flood.filter((reply) => 'refused' in reply).length).toBeGreaterThan(100);
    // Another tab is served meanwhile.
    expect('refused' in (await host.answer(7, ask(DIFFERS)))).toBe(false);
  });

  it('puts another pack in its place and says so; a bad one changes nothing', async () => {
    const { host, seen } = setUp();
    const kinds = async () => {
      return shownMarks(await host.answer(7, ask(DIFFERS))).length;
    };
    expect(await kinds()).toBe(1);
    const empty: Pack = { ...corePack, records: [], claims: [], scams: [], signals: [] };
    host.replacePack(empty);
    expect(seen.replaced).toBe(1);
    expect(await host.currentPack()).toBe(empty);
    expect(await kinds()).toBe(0);
    const broken: Pack = { ...corePack };
    Object.defineProperty(broken, 'records', {
      get: () => {
        throw new Error('broken');
      },
    });
    expect(() => host.replacePack(broken)).toThrow();
    expect(await host.currentPack()).toBe(empty);
    expect(seen.replaced).toBe(1);
  });

  it('tries to load again after a failure', async () => {
    let fails = true;
    const { host } = setUp(async () => {
      if (fails) throw new Error('storage');
      return corePack;
    });
    await expect(host.answer(7, ask(DIFFERS))).rejects.toThrow();
    fails = false;
    expect('refused' in (await host.answer(7, ask(DIFFERS)))).toBe(false);
  });
});
