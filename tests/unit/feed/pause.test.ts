// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createLayer } from '../../../lib/feed/layer.ts';
import { createPause, PAUSE_MS } from '../../../lib/feed/pause.ts';
import { pageTexts } from '../../../lib/i18n/page-texts.ts';
import { fakeClock } from './support/fake-clock.ts';
import { SHOWN_MARK } from './support/shown-mark.ts';

function setUp() {
  document.body.innerHTML = '<p>Bài</p><button></button>';
  const body = document.querySelector('p');
  const control = document.querySelector('button');
  if (!body || !control) throw new Error('no page');
  const clock = fakeClock();
  const life = new AbortController();
  const counts = { dismissed: 0, answered: 0 };
  const pause = createPause({
    document,
    layer: createLayer({ document, signal: life.signal, style: '', onLost: () => {} }),
    clock,
    signal: life.signal,
    texts: () => pageTexts('vi'),
    rhythm: {
      mayAsk: () => true,
      dismissed: () => {
        counts.dismissed += 1;
      },
      answered: () => {
        counts.answered += 1;
      },
    },
    onCheck: () => {},
  });
  const unit = {
    kind: 'post',
    key: 'k',
    keyFrom: 'site',
    text: 'Bài',
    links: [],
    truncated: false,
    body,
  } as const;
  const show = pause.prepare({ element: body, unit, marks: [SHOWN_MARK] }, control, false);
  return { pause, clock, counts, show, life };
}

describe('createPause', () => {
  it('shows nothing until the press is complete', () => {
    const { pause, show } = setUp();
    expect(pause.openFor).toBeUndefined();
    show();
    expect(pause.openFor).toBeDefined();
  });

  it('goes by itself when nobody touches it, and counts that as dismissed', () => {
    const { pause, clock, counts, show } = setUp();
    show();
    clock.pass(PAUSE_MS - 1);
    expect(pause.openFor).toBeDefined();
    clock.pass(2);
    expect(pause.openFor).toBeUndefined();
    expect(counts).toEqual({ dismissed: 1, answered: 0 });
  });

  it('goes with the runtime', () => {
    const { pause, show, life } = setUp();
    show();
    life.abort();
    expect(pause.openFor).toBeUndefined();
  });
});
