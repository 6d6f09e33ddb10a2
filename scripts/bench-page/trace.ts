import type { CDPSession } from 'playwright-core';
import { z } from 'zod';

/** A task at least this long keeps the page from answering. */
const LONG_MS = 50;

const eventSchema = z.looseObject({
  name: z.string(),
  ph: z.string(),
  ts: z.number(),
  dur: z.number().optional(),
  pid: z.number(),
  tid: z.number(),
  args: z.looseObject({ data: z.looseObject({ url: z.string().optional() }).optional() }).optional(),
});
type TraceEvent = z.infer<typeof eventSchema>;

export interface ScriptShare {
  /** Time inside the extension's functions, layout that they force included, in milliseconds. */
  readonly ownMs: number;
  /** Longest stretch of it in one task. */
  readonly longestMs: number;
  /** Tasks of 50 ms and more that would have been shorter than that without the extension. */
  readonly longTasks: number;
}

const CATEGORIES = 'devtools.timeline,disabled-by-default-devtools.timeline,v8.execute';

/** Records what ran on the page until `stop` is called. */
export async function startTrace(session: CDPSession): Promise<() => Promise<ScriptShare>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const item of value) {
      const parsed = eventSchema.safeParse(item);
      if (parsed.success && parsed.data.ph === 'X') events.push(parsed.data);
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES.split(','), recordMode: 'recordAsMuchAsPossible' },
  });
  return async () => {
    const complete = new Promise<void>((resolve) => {
      session.once('Tracing.tracingComplete', () => resolve());
    });
    await session.send('Tracing.end');
    await complete;
    return shareOf(events);
  };
}

function shareOf(events: readonly TraceEvent[]): ScriptShare {
  const isOwn = (event: TraceEvent): boolean =>
    event.args?.data?.url?.startsWith('chrome-extension://') === true;
  const own = events.filter(isOwn).sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  // Calls inside calls count once.
  const outer: TraceEvent[] = [];
  for (const event of own) {
    const last = outer.at(-1);
    if (!last || last.tid !== event.tid || event.ts >= last.ts + (last.dur ?? 0)) outer.push(event);
  }
  const tasks = events.filter(({ name }) => name === 'RunTask').sort((a, b) => a.ts - b.ts);
  let longTasks = 0;
  let longestMs = 0;
  let at = 0;
  for (const task of tasks) {
    const end = task.ts + (task.dur ?? 0);
    let inside = 0;
    while (at < outer.length && (outer[at]?.ts ?? 0) < task.ts) at += 1;
    for (let i = at; i < outer.length; i += 1) {
      const call = outer[i];
      if (!call || call.ts >= end) break;
      if (call.pid === task.pid && call.tid === task.tid) inside += call.dur ?? 0;
    }
    const ownMs = inside / 1000;
    const taskMs = (task.dur ?? 0) / 1000;
    longestMs = Math.max(longestMs, ownMs);
    if (taskMs >= LONG_MS && ownMs > 0 && taskMs - ownMs < LONG_MS) longTasks += 1;
  }
  const ownMs = outer.reduce((sum, { dur }) => sum + (dur ?? 0), 0) / 1000;
  const round = (value: number): number => Number(value.toFixed(1));
  return { ownMs: round(ownMs), longestMs: round(longestMs), longTasks };
}
