import { describe, expect, it } from 'vitest';
import {
  BEGINNING,
  itemOfSlide,
  moveOfKey,
  movePresenting,
  type PresenterMove,
  type Presenting,
  slideCount,
} from '../../../lib/training/presenting.ts';
import { drawRound, itemsOfKeys } from '../../../lib/training/session.ts';
import { SAMPLE_DECK } from './sample-deck.ts';

const ITEMS = 2;
const walk = (moves: readonly PresenterMove[], start: Presenting = BEGINNING): string => {
  const { slide, step, isBlank } = moves.reduce((state, move) => movePresenting(state, move, ITEMS), start);
  return `${slide} ${step}${isBlank ? ' blank' : ''}`;
};

describe('a presentation', () => {
  it('walks with one button: post, mark, why, next post, end, and stays at the end', () => {
    const seen: string[] = [];
    let state: Presenting = BEGINNING;
    for (let press = 0; press < 9; press += 1) {
      seen.push(`${state.slide} ${state.step}`);
      state = movePresenting(state, 'forward', ITEMS);
    }
    expect(seen).toEqual([
      '0 post',
      '1 post',
      '1 mark',
      '1 why',
      '2 post',
      '2 mark',
      '2 why',
      '3 post',
      '3 post',
    ]);
    expect(slideCount(ITEMS)).toBe(4);
    expect([0, 1, 2, 3].map((slide) => itemOfSlide(slide, ITEMS))).toEqual([undefined, 0, 1, undefined]);
  });

  it('goes back the same way, to a slide as it was left', () => {
    expect(walk(['forward', 'forward', 'back'])).toBe('1 post');
    expect(walk(['last', 'back', 'back', 'back', 'back'])).toBe('1 why');
    expect(walk(['back'])).toBe('0 post');
  });

  it('shows everything at once when answers are not hidden', () => {
    expect(walk(['forward', 'hide'])).toBe('1 why');
    expect(walk(['forward', 'hide', 'forward'])).toBe('2 why');
    expect(walk(['forward', 'hide', 'forward', 'back'])).toBe('1 why');
    expect(walk(['forward', 'hide', 'hide'])).toBe('1 post');
  });

  it('opens and covers the explanation, and leaves a blank screen with any move', () => {
    expect(walk(['forward', 'reveal'])).toBe('1 why');
    expect(walk(['forward', 'reveal', 'reveal'])).toBe('1 post');
    expect(walk(['forward', 'blank'])).toBe('1 post blank');
    expect(walk(['forward', 'blank', 'forward'])).toBe('1 post');
  });

  it('knows the keys of clickers, and which are letters', () => {
    expect(moveOfKey('PageDown')).toEqual({ move: 'forward', isLetter: false });
    expect(moveOfKey('b')).toEqual({ move: 'blank', isLetter: true });
    expect(moveOfKey('x')).toBeUndefined();
  });
});

describe('a round', () => {
  const decks = [SAMPLE_DECK, { ...SAMPLE_DECK, id: 'khac' }];

  it('draws each post at most once, in an order of chance', () => {
    const one = drawRound(decks, 15, () => 0).map((entry) => entry.key);
    const other = drawRound(decks, 15, () => 0.999).map((entry) => entry.key);
    expect(one).toHaveLength(4);
    expect(new Set(one).size).toBe(4);
    expect(other).toEqual([...one].reverse());
    expect(drawRound(decks, 3, () => 0.5)).toHaveLength(3);
  });

  it('finds posts by their keys, and passes over those that are gone', () => {
    expect(itemsOfKeys(decks, ['khac/duong-xa', 'mau/khong-co']).map((entry) => entry.key)).toEqual([
      'khac/duong-xa',
    ]);
  });
});
