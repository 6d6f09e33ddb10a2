import { describe, expect, it } from 'vitest';
import { createToolbarReport, type ToolbarState } from '../../../lib/feed/toolbar-report.ts';
import { fakeClock } from './support/fake-clock.ts';

describe('createToolbarReport', () => {
  it('tells each change once and at most once a second', () => {
    const clock = fakeClock();
    const told: ToolbarState[] = [];
    let marks = 0;
    const report = createToolbarReport(
      clock,
      new AbortController().signal,
      () => ({ marks, grey: false }),
      (state) => told.push(state),
    );
    for (let i = 0; i < 50; i += 1) {
      marks = Math.floor(i / 10);
      report.soon();
      clock.pass(100);
    }
    clock.pass(2000);
    expect(told.at(-1)).toEqual({ marks: 4, grey: false });
    expect(told.length).toBeLessThanOrEqual(6);
    report.soon();
    clock.pass(5000);
    expect(told.length).toBeLessThanOrEqual(6);
  });
});
