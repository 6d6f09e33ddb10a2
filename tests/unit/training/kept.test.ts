import { describe, expect, it } from 'vitest';
import { cutText, findWords } from '../../../lib/training/find-words.ts';
import { changeOwnDecks, loadOwnDecks, OWN_DECKS_KEY } from '../../../lib/training/own-decks.ts';
import {
  changeProgress,
  dueCards,
  loadProgress,
  NO_PROGRESS,
  PROGRESS_KEY,
  readProgress,
  withAnswer,
  withSession,
} from '../../../lib/training/progress.ts';
import {
  keepRoom,
  loadRooms,
  NO_HANDS,
  readCounts,
  roomResponses,
  writeCounts,
} from '../../../lib/training/room-counts.ts';
import { scoreAnswers } from '../../../lib/training/score.ts';
import { SAMPLE_DECK } from './sample-deck.ts';

function memory(start: Record<string, unknown> = {}) {
  const kept = { ...start };
  return {
    kept,
    get: (key: string) => Promise.resolve({ [key]: kept[key] }),
    // Storage keeps what JSON keeps.
    set: (items: Record<string, unknown>) => {
      Object.assign(kept, JSON.parse(JSON.stringify(items)));
      return Promise.resolve();
    },
  };
}

const refusing = {
  get: () => Promise.reject(new Error('closed')),
  set: () => Promise.reject(new Error('full')),
};

const NOW = '2026-11-23T08:00:00.000Z';
const missed = { answer: 'check', chosen: 'share' } as const;
const known = { answer: 'check', chosen: 'check' } as const;

describe('progress', () => {
  it('remembers what was missed until it is due, and comes back from storage', async () => {
    const area = memory();
    const progress = withAnswer(withAnswer(NO_PROGRESS, 'd/a', missed, NOW), 'd/b', known, NOW);
    expect(Object.keys(progress.cards)).toEqual(['d/a']);
    expect(dueCards(progress, NOW)).toEqual([]);
    expect(dueCards(progress, '2026-11-24T09:00:00.000Z')).toEqual(['d/a']);
    expect(await changeProgress(area, () => progress)).toBe(true);
    expect(await loadProgress(area)).toEqual(progress);
  });

  it('keeps counts of sessions and nothing that tells who or what', () => {
    const score = scoreAnswers([missed, { answer: 'share', chosen: 'share' }]);
    const { sessions } = withSession(NO_PROGRESS, score, '2026-11-23');
    expect(sessions).toEqual([
      { on: '2026-11-23', asked: 2, right: 1, careful: 1, hits: 0, harmless: 1, falseAlarms: 0 },
    ]);
  });

  it('leaves out what is damaged, and only that', () => {
    const good = withSession(
      withAnswer(NO_PROGRESS, 'd/a', missed, NOW),
      scoreAnswers([missed]),
      '2026-11-23',
    );
    const stored = {
      cards: { ...good.cards, 'd/x': { due: 'never' }, 'd/y': 5 },
      sessions: [...good.sessions, { on: '2026-11-23', name: 'x' }, null],
    };
    expect(readProgress(stored)).toEqual(good);
    for (const broken of [undefined, null, 5, 'x', [], { cards: 1, sessions: {} }]) {
      expect(readProgress(broken)).toEqual(NO_PROGRESS);
    }
  });

  it('says when storage refuses', async () => {
    expect(await loadProgress(refusing)).toEqual(NO_PROGRESS);
    expect(await changeProgress(refusing, () => NO_PROGRESS)).toBe(false);
    expect(PROGRESS_KEY).toBe('training-progress');
  });
});

describe('own decks', () => {
  it('come back, unfinished ones too, and what cannot be read stays where it is', async () => {
    const area = memory({ [OWN_DECKS_KEY]: [{ id: 'from-another-version' }] });
    const draft = { ...SAMPLE_DECK, title: '', items: [] };
    const before = await loadOwnDecks(area);
    expect(before).toEqual({ decks: [], unreadable: [{ id: 'from-another-version' }] });
    expect(await changeOwnDecks(area, () => [draft])).toBe(true);
    expect(await loadOwnDecks(area)).toEqual({
      decks: [draft],
      unreadable: [{ id: 'from-another-version' }],
    });
    expect(await changeOwnDecks(refusing, () => [])).toBe(false);
  });
});

describe('counts of a room', () => {
  const counts = {
    'phu-yen-khanh-hoa': { share: 3, check: 20, scam: 1, opinion: 0 },
    'duong-xa': { share: 2, check: 4, scam: 0, opinion: 18 },
  };

  it('are scored like answers', () => {
    expect(scoreAnswers(roomResponses(SAMPLE_DECK, counts))).toMatchObject({
      asked: 48,
      right: 38,
      careful: 24,
      hits: 21,
      harmless: 24,
      falseAlarms: 4,
    });
    expect(scoreAnswers(roomResponses(SAMPLE_DECK, {})).asked).toBe(0);
  });

  it('come back from a table, whatever parts the columns', () => {
    const table = writeCounts(SAMPLE_DECK, counts, ['Bài', 'a', 'b', 'c', 'd']);
    expect(readCounts(table, SAMPLE_DECK)).toEqual({ ok: true, counts });
    expect(readCounts('1,3,20,1,0\n\n2\t2\t4\t0\t18', SAMPLE_DECK)).toEqual({ ok: true, counts });
    expect(readCounts('"1";"3";"20";"1";"0"', SAMPLE_DECK)).toMatchObject({ ok: true });
  });

  it.each([
    ['a name', 'Câu;a;b;c;d\n1;Lan;2;3;4', 'numbers', 2],
    ['one column more', '1;1;2;3;4;Lan', 'numbers', 1],
    ['a number below zero', '1;-1;2;3;4', 'numbers', 1],
    ['a post that is not in the deck', '1;1;2;3;4\n3;1;2;3;4', 'item', 2],
    ['a post twice', '1;1;2;3;4\n1;1;2;3;4', 'twice', 2],
    ['nothing', 'Câu;a;b;c;d', 'empty', 1],
    ['too many lines', '\n'.repeat(500), 'too-big', 400],
  ])('with %s are refused at their line', (_, text, fault, line) => {
    expect(readCounts(text, SAMPLE_DECK)).toEqual({ ok: false, fault, line });
  });

  it('are kept by deck; what is damaged is left out', async () => {
    const area = memory({ 'training-rooms': { a: { x: { share: 'many' } }, b: counts } });
    expect(await loadRooms(area)).toEqual({ b: counts });
    expect(await keepRoom(area, 'mau', { 'duong-xa': NO_HANDS })).toBe(true);
    expect(await loadRooms(area)).toEqual({ b: counts, mau: { 'duong-xa': NO_HANDS } });
    expect(await loadRooms(refusing)).toEqual({});
    expect(await keepRoom(refusing, 'mau', {})).toBe(false);
  });
});

describe('words to notice', () => {
  it('are found at their first occurrence; the pieces make up the text', () => {
    const text = 'một hai một ba';
    expect(findWords(text, ['một', 'không có', ''])).toEqual([{ start: 0, end: 3 }]);
    const pieces = cutText(text, [findWords(text, ['hai một', 'một ba']), findWords(text, ['hai'])]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter((piece) => piece.covered[0]).map((piece) => piece.text)).toEqual([
      'hai',
      ' ',
      'một',
      ' ba',
    ]);
    expect(pieces.filter((piece) => piece.covered[1]).map((piece) => piece.text)).toEqual(['hai']);
    expect(cutText(text, [])).toEqual([{ text, start: 0, covered: [] }]);
    expect(cutText('', [[]])).toEqual([]);
  });
});
