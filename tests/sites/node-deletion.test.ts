import { describe, expect, test } from 'vitest';
import { seeded } from '../generators/markup.ts';
import { adapterOf, parsePage, readPage } from './read-page.ts';
import { samplePages } from './sample-pages.ts';

const ROUNDS = 30;

/** True when `part` can be had from `whole` by leaving out characters: then nothing in it came from elsewhere. */
function isLeftOf(part: string, whole: string): boolean {
  let at = 0;
  for (const character of part.replace(/\s+/g, '')) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe.each(samplePages())('$name', ({ url, html }) => {
  const adapter = adapterOf(url);
  const whole = readPage(parsePage(html), url).units.flatMap(({ text, quoted }) => [
    text,
    ...(quoted === undefined ? [] : quoted.split('\n\n')),
  ]);

  test(`${ROUNDS} rounds of deleted nodes: never throws, never the text of another unit`, () => {
    const random = seeded(7);
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = parsePage(html);
      const share = random() * 0.12;
      for (const element of [...page.body.querySelectorAll('*')]) if (random() < share) element.remove();
      for (const candidate of adapter.find(page)) {
        const result = adapter.read(candidate, new URL(url));
        if (!result.ok) continue;
        // Without its panel a description is read from the page's snippet, which ends in dots.
        const text = result.unit.text.replace(/\.{3}$/, '');
        expect(
          whole.some((known) => isLeftOf(text, known)),
          `round ${round}: ${text}`,
        ).toBe(true);
      }
    }
  });

  test('nodes in another order: never throws', () => {
    const random = seeded(11);
    const page = parsePage(html);
    const elements = [...page.body.querySelectorAll('*')];
    for (let move = 0; move < 40; move += 1) {
      const one = elements[Math.floor(random() * elements.length)];
      const other = elements[Math.floor(random() * elements.length)];
      if (one !== undefined && other !== undefined && !one.contains(other)) other.append(one);
    }
    for (const candidate of adapter.find(page)) adapter.read(candidate, new URL(url));
  });
});
