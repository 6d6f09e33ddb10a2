import { describe, expect, it } from 'vitest';
import { askPage } from '../../../lib/messages/ask-page.ts';

const status = {
  site: 'facebook',
  surface: 'home',
  health: 'ok',
  unitsRead: 3,
  marks: { differs: 1, unsourced: 0, scam: 0 },
  paused: false,
  private: false,
};

describe('askPage', () => {
  it('gives the parsed answer', async () => {
    const result = await askPage(async () => status, 1, { type: 'page-status' });
    expect(result).toEqual({ ok: true, reply: status });
  });

  it('refuses an answer that is not as agreed', async () => {
    const forged = { ...status, marks: { differs: 'many' } };
    expect(await askPage(async () => forged, 1, { type: 'page-status' })).toEqual({
      ok: false,
      code: 'bad-answer',
    });
  });

  it('turns a missing content script into a code', async () => {
    const send = () => Promise.reject(new Error('Could not establish connection.'));
    expect(await askPage(send, 1, { type: 'page-status' })).toEqual({ ok: false, code: 'no-answer' });
  });

  it('does not wait for ever', async () => {
    const send = () => new Promise<unknown>(() => {});
    expect(await askPage(send, 1, { type: 'page-status' }, 10)).toEqual({ ok: false, code: 'timeout' });
  });
});
