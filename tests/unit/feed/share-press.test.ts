// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { listenToSharePresses } from '../../../lib/feed/share-press.ts';

/* Real presses cannot be made in this environment; events that say so are as near as it gets. */
function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

const WHOLE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

function press(target: Element, make: <E extends Event>(event: E) => E = trusted): void {
  for (const type of WHOLE) {
    const init = { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1 };
    target.dispatchEvent(
      make(
        type.startsWith('pointer')
          ? new PointerEvent(type, { ...init, isPrimary: true })
          : new MouseEvent(type, init),
      ),
    );
  }
}

let heard: string[] = [];
let shown = 0;
let errors = 0;
let life = new AbortController();

function setUp(prepare: (control: Element) => (() => void) | undefined): {
  control: Element;
  other: Element;
} {
  document.body.innerHTML =
    '<div><button class="share"><i></i></button><button class="other"></button></div>';
  life.abort();
  life = new AbortController();
  const { signal } = life;
  listenToSharePresses({
    window,
    signal,
    controls: [{ selector: '.share', seen: 'here' }],
    prepare,
    onError: () => {
      errors += 1;
    },
  });
  for (const type of [...WHOLE, 'keydown']) {
    document.addEventListener(type, () => heard.push(type), { signal });
  }
  const control = document.querySelector('i');
  const other = document.querySelector('.other');
  if (!control || !other) throw new Error('no controls');
  return { control, other };
}

const show = (): void => {
  shown += 1;
};

beforeEach(() => {
  heard = [];
  shown = 0;
  errors = 0;
});

describe('listenToSharePresses', () => {
  it('holds a whole press and shows the pause once', () => {
    const { control } = setUp(() => show);
    press(control);
    expect(heard).toEqual([]);
    expect(shown).toBe(1);
  });

  it('lets presses through where there is nothing to ask, and presses on other things', () => {
    const { control, other } = setUp((target) => (target.matches('.other') ? show : undefined));
    press(control);
    press(other);
    expect(heard).toEqual([...WHOLE, ...WHOLE]);
    expect(shown).toBe(0);
  });

  it('does not listen to presses that a script made', () => {
    const { control } = setUp(() => show);
    press(control, (event) => event);
    expect(heard).toEqual(WHOLE);
    expect(shown).toBe(0);
  });

  it('lets the press through when preparing fails', () => {
    const { control } = setUp(() => {
      throw new Error('broken');
    });
    press(control);
    expect(heard).toEqual(WHOLE);
    expect(errors).toBe(1);
  });

  it('lets the click through when showing fails', () => {
    const { control } = setUp(() => () => {
      throw new Error('broken');
    });
    press(control);
    expect(heard).toEqual(['click']);
    expect(errors).toBe(1);
  });

  it('never holds half a press again after that', () => {
    const { control } = setUp(() => () => {
      throw new Error('broken');
    });
    press(control);
    heard.length = 0;
    press(control);
    expect(heard).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
  });

  it('holds Enter and the space bar, but no other key and no repeated one', () => {
    const { control } = setUp(() => show);
    const key = (name: string, more: KeyboardEventInit = {}): boolean =>
      control.dispatchEvent(
        trusted(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more })),
      );
    expect(key('Enter')).toBe(false);
    expect(key(' ')).toBe(false);
    expect(shown).toBe(2);
    expect(heard).toEqual([]);
    for (const passed of [
      () => key('a'),
      () => key('Enter', { repeat: true }),
      () => key('Enter', { ctrlKey: true }),
    ])
      expect(passed()).toBe(true);
    expect(shown).toBe(2);
  });

  it('holds the click of a screen reader, which presses without a pointer', () => {
    const { control } = setUp(() => show);
    control.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 0 })));
    expect(shown).toBe(1);
    expect(heard).toEqual([]);
  });

  it('forgets a press that ends elsewhere or is broken off', () => {
    const { control, other } = setUp(() => show);
    control.dispatchEvent(
      trusted(new PointerEvent('pointerdown', { bubbles: true, button: 0, isPrimary: true })),
    );
    other.dispatchEvent(trusted(new MouseEvent('mouseup', { bubbles: true, detail: 1 })));
    control.dispatchEvent(trusted(new PointerEvent('pointercancel', { bubbles: true })));
    control.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, detail: 1 })));
    expect(heard).toEqual(['mouseup', 'click']);
    expect(shown).toBe(0);
  });
});
