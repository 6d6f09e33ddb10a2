import { describe, expect, test } from 'vitest';
import type { NotReadableReason } from '../../lib/sites/contract.ts';
import { healthOf, type ReadingCounts } from '../../lib/sites/health.ts';
import { structureReport } from '../../lib/sites/structure-report.ts';
import { adapterOf, fixturePage } from './read-page.ts';

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

describe('structure report', () => {
  const url = 'https://chat.zalo.me/';
  const page = fixturePage('zalo/2026-09_group-chat.html');
  const read = counts(6, { empty: 1 });
  const report = structureReport(page.body, adapterOf(url), 'chat-group', read, healthOf('zalo', read, true));

  test('says how the page is built', () => {
    expect(report).toContain('zalo / chat-group: ok');
    expect(report).toContain('8 × bubble: [id^="bb_msg_id_"]');
    expect(report).toMatch(/div\[id class data-component data-node-type\]/);
  });
  test('holds no text, no value of an attribute and no address', () => {
    const words = new Set<string>();
    const names = new Set(
      [...page.querySelectorAll('*')].flatMap((element) => [
        element.localName,
        ...element.getAttributeNames(),
      ]),
    );
    for (const element of page.body.querySelectorAll('*')) {
      for (const node of element.childNodes)
        if (node.nodeType === 3) words.add((node.textContent ?? '').trim());
      for (const name of ['id', 'title', 'href', 'data-qid', 'src'])
        words.add(element.getAttribute(name) ?? '');
    }
    const outline = report.slice(report.indexOf('\nbody'));
    expect(outline.length).toBeGreaterThan(200);
    for (const word of words) if (word.length > 3 && !names.has(word)) expect(outline).not.toContain(word);
  });
  test('stays short', () => expect(report.split('\n').length).toBeLessThan(300));
});
