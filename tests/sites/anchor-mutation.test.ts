import { describe, expect, test } from 'vitest';
import type { PageReading } from './read-page.ts';
import { adapterOf, parsePage, readPage } from './read-page.ts';
import { samplePages } from './sample-pages.ts';

/*
 * What a site does to us one day, done beforehand: every anchor in turn loses its name on every page. A fallback may
 * then find the unit, or it is not found; a text of something else is never taken for it.
 */

/** Takes from `element` what the last part of `selector` asks for, until it no longer matches. */
function unname(element: Element, selector: string): Element {
  let named = element;
  for (const option of selector.split(/,(?![^[]*\])/)) {
    if (!named.matches(option)) continue;
    const child = /^:has\(> (.+)\)$/.exec(option)?.[1];
    if (child !== undefined) {
      for (const part of [...named.children]) if (part.matches(child)) unname(part, child);
      continue;
    }
    const last = option.split(/[ >](?![^[(]*[\])])/).at(-1) ?? option;
    for (const [, name] of last.matchAll(/\[([\w-]+)/g)) if (name !== undefined) named.removeAttribute(name);
    for (const [, name] of last.matchAll(/(?<![\w"=-])\.([\w-]+)/g))
      if (name !== undefined) named.classList.remove(name);
    if (/#[\w-]+/.test(last.replace(/\[[^\]]*\]/g, ''))) named.removeAttribute('id');
    const tag = /^[a-z][a-z0-9-]*/.exec(last)?.[0];
    if (named.matches(option) && tag !== undefined) {
      const renamed = named.ownerDocument.createElement('x-renamed');
      for (const { name, value } of [...named.attributes]) renamed.setAttribute(name, value);
      renamed.append(...named.childNodes);
      named.replaceWith(renamed);
      named = renamed;
    }
  }
  return named;
}

function textsOf(reading: PageReading): readonly string[] {
  return reading.units.flatMap(({ text, quoted }) =>
    quoted === undefined ? [text] : [text, ...quoted.split('\n\n')],
  );
}

interface Outcome {
  readonly kept: number;
  readonly lost: number;
}

describe.each(samplePages())('$name', ({ url, html }) => {
  const before = readPage(parsePage(html), url);
  const known = textsOf(before);

  test('the page gives units to lose', () => {
    expect(before.units.length).toBeGreaterThan(0);
  });

  test('without any one anchor: fewer units or the same, never another text', () => {
    const outcomes: Outcome[] = [];
    for (const [group, anchors] of Object.entries(adapterOf(url).anchors)) {
      for (const { selector } of anchors) {
        const page = parsePage(html);
        const named = [...page.querySelectorAll(selector)];
        if (named.length === 0) continue;
        for (const element of named) unname(element, selector);
        const after = readPage(page, url);
        for (const text of textsOf(after)) {
          expect(
            known.some((other) => other.includes(text)),
            `${group} ${selector} gave: ${text}`,
          ).toBe(true);
        }
        expect(after.units.length, `${group} ${selector}`).toBeLessThanOrEqual(before.units.length);
        outcomes.push({ kept: after.units.length, lost: before.units.length - after.units.length });
      }
    }
    // At least half of all losses of a name are made good by another anchor.
    const whole = outcomes.filter(({ lost }) => lost === 0).length;
    expect(whole / outcomes.length).toBeGreaterThan(0.5);
  });
});
