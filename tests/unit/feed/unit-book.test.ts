// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Answered } from '../../../lib/feed/engine-client.ts';
import { createUnitBook } from '../../../lib/feed/unit-book.ts';
import { MARK_CAP } from '../../../lib/feed/unit-reader.ts';
import { createWorkQueue } from '../../../lib/feed/work-queue.ts';
import type { TextToAssess } from '../../../lib/messages/engine.ts';
import type { ShownMark } from '../../../lib/messages/shown-marks.ts';
import type { Candidate, SiteAdapter } from '../../../lib/sites/contract.ts';
import { fakeClock } from './support/fake-clock.ts';
import { SHOWN_MARK } from './support/shown-mark.ts';

const marksOf = (text: string): readonly ShownMark[] => (text.includes('claim') ? [SHOWN_MARK] : []);

/** An adapter for pages of `<p data-key>`; the text is the element's. */
const adapter: SiteAdapter = {
  id: 'facebook',
  matches: () => true,
  surface: () => 'home',
  isPrivate: () => false,
  anchors: {},
  find: (root): Candidate[] =>
    [...root.querySelectorAll('p')].map((element) => ({ element, kind: 'post', strategy: 'p' })),
  read: ({ element, kind }) => ({
    ok: true,
    unit: {
      kind,
      key: element.getAttribute('data-key') ?? '',
      keyFrom: 'site',
      text: element.textContent,
      links: [],
      truncated: false,
      body: element,
    },
  }),
  shareControls: [],
  unitOfControl: () => null,
  ignores: () => false,
  navigationEvents: [],
};

function setUp() {
  document.body.replaceChildren();
  const clock = fakeClock();
  const life = new AbortController();
  const shown = new Set<Element>();
  const seen = { assessed: 0, capped: false, may: true, dismissed: '' };
  /** Questions that the engine has not answered yet; `undefined` answers at once. */
  const held: { pending: { text: TextToAssess; answered: Answered; takenBack: boolean }[] | undefined } = {
    pending: undefined,
  };
  const queue = createWorkQueue({
    clock,
    signal: life.signal,
    onError: (error) => {
      throw error;
    },
  });
  const book = createUnitBook({
    adapter,
    clock,
    queue,
    gate: { add: () => {}, remove: () => {}, clear: () => {} },
    signal: life.signal,
    url: () => new URL('https://www.facebook.com/'),
    ask: (text, answered) => {
      seen.assessed += 1;
      const question = { text, answered, takenBack: false };
      if (held.pending) held.pending.push(question);
      else answered(marksOf(text.text));
      return () => {
        question.takenBack = true;
      };
    },
    isDismissed: (text) => text === seen.dismissed,
    mayRead: () => seen.may,
    show: ({ element }) => shown.add(element),
    hide: (element) => shown.delete(element),
    onRead: () => {},
    onCap: () => {
      seen.capped = true;
    },
  });
  const unit = (text: string, key = text): Element => {
    const element = document.createElement('p');
    element.textContent = text;
    element.setAttribute('data-key', key);
    document.body.append(element);
    book.scan(document);
    book.near(element, true);
    clock.pass(10);
    return element;
  };
  return { clock, book, shown, seen, held, unit };
}

describe('createUnitBook', () => {
  it('marks a unit that comes near, takes the badge away when it leaves, and reads it again when it comes back', () => {
    const { book, shown, unit, clock } = setUp();
    const element = unit('a claim');
    expect(shown.has(element)).toBe(true);
    book.near(element, false);
    expect(shown.has(element)).toBe(false);
    element.textContent = 'something else';
    book.near(element, true);
    clock.pass(200);
    expect(shown.has(element)).toBe(false);
    expect(book.marked()).toEqual([]);
  });

  it('assesses the same text once', () => {
    const { book, seen, unit, clock } = setUp();
    const element = unit('a claim');
    for (let i = 0; i < 10; i += 1) {
      book.touched(element);
      clock.pass(200);
    }
    expect(seen.assessed).toBe(1);
  });

  it('reads a unit that never rests only now and then', () => {
    const { book, seen, unit, clock } = setUp();
    const element = unit('a claim');
    for (let i = 0; i < 1000; i += 1) {
      element.textContent = `claim ${i}`;
      book.touched(element);
      clock.pass(1);
    }
    clock.pass(500);
    expect(seen.assessed).toBeLessThan(20);
    expect(book.marked()[0]?.unit.text).toBe('claim 999');
  });

  it('marks no more units than its cap', () => {
    const { book, seen, unit } = setUp();
    for (let i = 0; i < MARK_CAP + 5; i += 1) unit(`claim number ${i}`);
    expect(book.marked()).toHaveLength(MARK_CAP);
    expect(seen.capped).toBe(true);
  });

  it('does not trust the old text under a new identity after a navigation', () => {
    const { book, shown, unit, clock } = setUp();
    const element = unit('a claim', 'video-1');
    element.setAttribute('data-key', 'video-2');
    book.pageMoved();
    clock.pass(100);
    expect(shown.has(element)).toBe(false);
    // The new video really has this text: after a while it counts.
    clock.pass(4000);
    expect(shown.has(element)).toBe(true);
  });

  it('reads nothing unless it may, and what was asked for only once', () => {
    const { book, seen, shown, unit, clock } = setUp();
    seen.may = false;
    const element = unit('a claim');
    expect(seen.assessed).toBe(0);
    let answer = { marked: 0, read: 0 };
    book.readAsked(adapter.find(document), (marked, read) => {
      answer = { marked, read };
    });
    clock.pass(10);
    expect(answer).toEqual({ marked: 1, read: 1 });
    expect(shown.has(element)).toBe(true);
    element.textContent = 'another claim';
    book.touched(element);
    book.reread(element);
    clock.pass(1000);
    expect(shown.has(element)).toBe(false);
    expect(seen.assessed).toBe(1);
  });

  it('marks nothing with an answer about an older text, however late it comes', () => {
    const { book, held, shown, unit, clock } = setUp();
    held.pending = [];
    const element = unit('a claim');
    const [first] = held.pending;
    // The site uses the element for another post before the engine answers.
    element.textContent = 'harmless words';
    element.setAttribute('data-key', 'other');
    first?.answered([SHOWN_MARK]);
    clock.pass(5);
    expect(shown.has(element)).toBe(false);
    book.touched(element);
    clock.pass(500);
    const second = held.pending.at(-1);
    expect(second?.text.text).toBe('harmless words');
    // The first answer again: it was about a text that is no longer there.
    first?.answered([SHOWN_MARK]);
    second?.answered(marksOf('harmless words'));
    clock.pass(500);
    expect(shown.has(element)).toBe(false);
    expect(book.marked()).toEqual([]);
  });

  it('takes the question back when the unit leaves, and asks again when it returns', () => {
    const { book, held, shown, unit, clock } = setUp();
    held.pending = [];
    const element = unit('a claim');
    const [first] = held.pending;
    book.near(element, false);
    expect(first?.takenBack).toBe(true);
    first?.answered([SHOWN_MARK]);
    clock.pass(50);
    expect(shown.has(element)).toBe(false);
    book.near(element, true);
    clock.pass(200);
    held.pending.at(-1)?.answered([SHOWN_MARK]);
    clock.pass(50);
    expect(shown.has(element)).toBe(true);
  });

  it('asks again after a while when the engine gave no answer', () => {
    const { held, seen, shown, unit, clock } = setUp();
    held.pending = [];
    const element = unit('a claim');
    held.pending[0]?.answered(undefined);
    held.pending = undefined;
    clock.pass(5000);
    expect(seen.assessed).toBe(1);
    clock.pass(10_000);
    expect(seen.assessed).toBe(2);
    expect(shown.has(element)).toBe(true);
  });

  it('counts what was asked for only when the engine has answered', () => {
    const { book, held, seen, unit, clock } = setUp();
    seen.may = false;
    unit('a claim');
    unit('harmless words');
    held.pending = [];
    let answer: object | undefined;
    book.readAsked(adapter.find(document), (marked, read) => {
      answer = { marked, read };
    });
    clock.pass(50);
    expect(answer).toBeUndefined();
    for (const question of held.pending) question.answered(marksOf(question.text.text));
    clock.pass(50);
    expect(answer).toEqual({ marked: 1, read: 2 });
  });

  it('takes the marks of a text that the person hides away without asking about the others again', () => {
    const { book, seen, shown, unit } = setUp();
    const hidden = unit('a claim');
    const other = unit('another claim');
    seen.dismissed = 'a claim';
    book.dismissed();
    expect(shown.has(hidden)).toBe(false);
    expect(shown.has(other)).toBe(true);
    expect(seen.assessed).toBe(2);
  });
});
