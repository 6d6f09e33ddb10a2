import { describe, expect, test } from 'vitest';
import { diagnosisText } from '../../../lib/diagnosis/diagnosis-text.ts';
import { healthOf } from '../../../lib/diagnosis/health.ts';
import type { ReadingCounts } from '../../../lib/messages/types.ts';
import type { NotReadableReason } from '../../../lib/sites/contract.ts';

const counts = (
  read: number,
  unreadable: Partial<Record<NotReadableReason, number>> = {},
  more: Partial<ReadingCounts> = {},
): ReadingCounts => ({
  hits: {},
  read,
  unreadable,
  textKeys: 0,
  ...more,
});

describe('health', () => {
  test('a page that reads well is ok, and so is one with too little to say', () => {
    expect(healthOf('facebook', counts(20, { 'no-text': 5 }), true).state).toBe('ok');
    expect(healthOf('tiktok', counts(0, { loading: 3 }), true).state).toBe('ok');
    expect(healthOf('youtube', counts(0), false).state).toBe('ok');
    expect(healthOf('youtube', counts(1, { 'no-text': 3 }), true).state).toBe('ok');
  });
  test('nothing found where something should be', () => {
    expect(healthOf('youtube', counts(0), true)).toEqual({
      state: 'unreadable',
      causes: ['nothing-found'],
      groups: [],
    });
  });
  test('found and none read', () => {
    expect(healthOf('facebook', counts(0, { 'no-text': 9 }), true)).toEqual({
      state: 'unreadable',
      causes: ['nothing-read'],
      groups: [],
    });
  });
  test('mostly without text, or ambiguous', () => {
    expect(healthOf('tiktok', counts(3, { 'no-text': 9 }), true).causes).toEqual(['mostly-without-text']);
    expect(healthOf('tiktok', counts(9, { ambiguous: 3 }), true).causes).toEqual(['ambiguous']);
  });
  test('a fallback does the work', () => {
    const health = healthOf(
      'youtube',
      counts(20, {}, { hits: { 'comment-text:#content-text': 12, 'card:ytd-video-renderer': 8 } }),
      true,
    );
    expect(health).toEqual({ state: 'degraded', causes: ['fallback-strategies'], groups: ['comment-text'] });
    const facebook = healthOf('facebook', counts(25, {}, { hits: { 'header:x': 25 } }), true);
    expect(facebook.groups).toEqual(['header']);
  });
  test('keys from texts only matter where the site gives ids', () => {
    expect(healthOf('zalo', counts(10, {}, { textKeys: 6 }), true).causes).toEqual(['keys-from-text']);
    expect(healthOf('facebook', counts(10, {}, { textKeys: 10 }), true).state).toBe('ok');
  });
});

test('the text of a diagnosis says how the page was read, then how it is built', () => {
  const text = diagnosisText({
    site: 'tiktok',
    surface: 'video',
    mayRead: true,
    counts: counts(3, { 'no-text': 9, empty: 1 }, { textKeys: 2 }),
    anchors: ['2 × video: [id]'],
    outline: ['html[lang]', ' body'],
  });
  expect(text.split('\n')).toEqual([
    'tiktok / video: degraded (mostly-without-text)',
    'read 3, keys from text 2, not read: no-text 9, empty 1',
    '',
    '2 × video: [id]',
    '',
    'html[lang]',
    ' body',
  ]);
});
