// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  createViewportGate,
  distanceToView,
  FAR_SCREENS,
  KNOWN_ELEMENTS,
  NEAR_SCREENS,
} from '../../../lib/feed/viewport.ts';
import { createWorkQueue } from '../../../lib/feed/work-queue.ts';
import { fakeClock } from './support/fake-clock.ts';

const tops = new WeakMap<Element, () => number>();

/** An element of the page, 100 px high, at `top`. */
function unitAt(top: () => number): Element {
  const element = document.createElement('div');
  document.body.append(element);
  tops.set(element, top);
  return element;
}

const SCREEN = 1000;

function setUp() {
  const asked = { places: 0 };
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(SCREEN);
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    asked.places += 1;
    return new DOMRect(0, tops.get(this)?.() ?? 0, 600, 100);
  });
  const clock = fakeClock();
  const life = new AbortController();
  const { signal } = life;
  const near: Element[] = [];
  const queue = createWorkQueue({
    clock,
    signal,
    onError: (error) => {
      throw error;
    },
  });
  const gate = createViewportGate({
    document,
    clock,
    queue,
    signal,
    onLooked: () => {},
    onNear: (element, isNear) => {
      if (isNear) near.push(element);
      else near.splice(near.indexOf(element), 1);
    },
  });
  let scrolled = 0;
  const scrollTo = (top: number): void => {
    scrolled = top;
    document.dispatchEvent(new Event('scroll'));
    clock.pass(100);
  };
  /** Units of the page, their upper edges so far from its top. */
  const units = (...at: readonly number[]): readonly Element[] => {
    const made = at.map((top) => unitAt(() => top - scrolled));
    for (const unit of made) gate.add(unit);
    gate.settle();
    return made;
  };
  return { clock, life, near, gate, asked, scrollTo, units };
}

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('distanceToView', () => {
  it('is nothing for what shows, and the gap for what does not', () => {
    expect(distanceToView(-50, 50, 800)).toBe(0);
    expect(distanceToView(-300, -200, 800)).toBe(200);
    expect(distanceToView(900, 1000, 800)).toBe(100);
  });
});

describe('createViewportGate', () => {
  it('takes what shows and what is ahead, and nothing far', () => {
    const { near, units, scrollTo } = setUp();
    const [shown, ahead, far] = units(
      100,
      SCREEN + NEAR_SCREENS * SCREEN,
      SCREEN + NEAR_SCREENS * SCREEN + 50,
    );
    expect(near).toEqual([shown, ahead]);
    scrollTo(50);
    expect(near).toEqual([shown, ahead, far]);
  });

  it('says of a unit that is far behind that it is no longer near', () => {
    const { near, units, scrollTo } = setUp();
    units(0);
    scrollTo(FAR_SCREENS * SCREEN);
    expect(near).toHaveLength(1);
    scrollTo(FAR_SCREENS * SCREEN + 101);
    expect(near).toEqual([]);
  });

  it('notices what moves without a word', () => {
    const { clock, near, gate } = setUp();
    let top = 9 * SCREEN;
    gate.add(unitAt(() => top));
    gate.settle();
    top = 10;
    clock.pass(1100);
    expect(near).toHaveLength(1);
  });

  it('asks for few places while the page only changes, and for none on a page without units', () => {
    const { clock, gate, asked, units } = setUp();
    clock.pass(60_000);
    document.dispatchEvent(new Event('scroll'));
    clock.pass(100);
    expect(asked.places).toBe(0);
    units(0, 200);
    for (let i = 0; i < 100; i += 1) {
      gate.settle();
      clock.pass(10);
    }
    expect(asked.places).toBeLessThan(10);
  });

  it('remembers a bounded number of elements and forgets removed ones', () => {
    const { gate, scrollTo, asked } = setUp();
    for (let i = 0; i < KNOWN_ELEMENTS + 50; i += 1) gate.add(unitAt(() => i * 120));
    scrollTo(1);
    expect(asked.places).toBe(KNOWN_ELEMENTS);
    document.body.replaceChildren();
    scrollTo(2);
    scrollTo(3);
    expect(asked.places).toBe(KNOWN_ELEMENTS);
  });

  it('ends with its life', () => {
    const { life, near, asked, units, scrollTo } = setUp();
    units(9 * SCREEN);
    life.abort();
    const { places } = asked;
    scrollTo(9 * SCREEN);
    expect(near).toEqual([]);
    expect(asked.places).toBe(places);
  });
});
