import { describe, expect, test } from 'vitest';
import { anchorCounts, outlineOf } from '../../lib/sites/page-outline.ts';
import { adapterOf, fixturePage } from './read-page.ts';

describe('the outline of a page', () => {
  const url = 'https://chat.zalo.me/';
  const page = fixturePage('zalo/2026-09_group-chat.html');
  const lines = [...anchorCounts(page.body, adapterOf(url)), ...outlineOf(page.body)];
  const report = lines.join('\n');

  test('says how the page is built', () => {
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
  test('stays short', () => expect(lines.length).toBeLessThan(300));
});
