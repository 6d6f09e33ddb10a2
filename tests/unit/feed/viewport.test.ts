// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  createViewportGate,
  distanceToView,
  KNOWN_ELEMENTS,
  LIVE_TARGETS,
  SPARE_TARGETS,
} from '../../../lib/feed/viewport.ts';
import { fakeClock } from './support/fake-clock.ts';

/** Watches nothing; remembers what it was told to watch. */
class FakeIntersectionObserver {
  static watched = new Set<Element>();
  static report: (entries: readonly { target: Element; isIntersecting: boolean }[]) => void = () => {};
  constructor(report: typeof FakeIntersectionObserver.report) {
    FakeIntersectionObserver.report = report;
  }
  observe(element: Element): void {
    FakeIntersectionObserver.watched.add(element);
  }
  unobserve(element: Element): void {
    FakeIntersectionObserver.watched.delete(element);
  }
  disconnect(): void {
    FakeIntersectionObserver.watched.clear();
  }
}

const tops = new WeakMap<Element, () => number>();

/** An element of the page, 100 px high, at `top`. */
function unitAt(top: () => number): Element {
  const element = document.createElement('div');
  document.body.append(element);
  tops.set(element, top);
  return element;
}

function setUp() {
  vi.stubGlobal('IntersectionObserver', FakeIntersectionObserver);
  FakeIntersectionObserver.watched = new Set();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, tops.get(this)?.() ?? 0, 600, 100);
  });
  const clock = fakeClock();
  const life = new AbortController();
  const near = new Map<Element, boolean>();
  const gate = createViewportGate({
    document,
    clock,
    signal: life.signal,
    onNear: (element, isNear) => near.set(element, isNear),
  });
  return { clock, life, near, gate };
}

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('distanceToView', () => {
  it('is nothing for what shows, and the gap for what does not', () => {
    expect(distanceToView({ top: -50, bottom: 50 }, 800)).toBe(0);
    expect(distanceToView({ top: -300, bottom: -200 }, 800)).toBe(200);
    expect(distanceToView({ top: 900, bottom: 1000 }, 800)).toBe(100);
  });
});

describe('createViewportGate', () => {
  it('watches no more than its cap, and then the nearest', () => {
    const { clock, gate } = setUp();
    let scrolled = 0;
    const units = Array.from({ length: 200 }, (_, i) => unitAt(() => i * 120 - scrolled));
    for (const unit of units) gate.add(unit);
    // What has just come is watched at once, within limits, until the next choice.
    expect(gate.live).toBe(LIVE_TARGETS + SPARE_TARGETS);
    scrolled = 120 * 100;
    document.dispatchEvent(new Event('scroll'));
    clock.pass(1000);
    expect(gate.live).toBe(LIVE_TARGETS);
    expect(FakeIntersectionObserver.watched.has(units[100] ?? document.body)).toBe(true);
    expect(FakeIntersectionObserver.watched.has(units[0] ?? document.body)).toBe(false);
    expect(FakeIntersectionObserver.watched.has(units[199] ?? document.body)).toBe(false);
  });

  it('says of a unit that it drops that it is no longer near', () => {
    const { clock, gate, near } = setUp();
    let scrolled = 0;
    const units = Array.from({ length: 90 }, (_, i) => unitAt(() => i * 120 - scrolled));
    for (const unit of units) gate.add(unit);
    const first = units[0] ?? document.body;
    FakeIntersectionObserver.report([{ target: first, isIntersecting: true }]);
    expect(near.get(first)).toBe(true);
    scrolled = 120 * 80;
    document.dispatchEvent(new Event('scroll'));
    clock.pass(1000);
    expect(near.get(first)).toBe(false);
  });

  it('remembers a bounded number of elements and forgets removed ones', () => {
    const { clock, gate } = setUp();
    for (let i = 0; i < KNOWN_ELEMENTS + 50; i += 1) gate.add(unitAt(() => i * 120));
    expect(gate.size).toBe(KNOWN_ELEMENTS);
    document.body.replaceChildren();
    document.dispatchEvent(new Event('scroll'));
    clock.pass(1000);
    expect(gate.size).toBe(0);
    expect(gate.live).toBe(0);
  });

  it('ends with its life', () => {
    const { gate, life } = setUp();
    gate.add(unitAt(() => 0));
    life.abort();
    gate.add(unitAt(() => 0));
    expect(gate.size).toBe(0);
    expect(FakeIntersectionObserver.watched.size).toBe(0);
  });
});
