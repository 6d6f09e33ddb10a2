import type { Held } from './endure.ts';

export interface Verdict {
  /** Kilobytes that the page gains with each thousand units, by the line of least squares after the first looks. */
  readonly heapKbPerThousand: number;
  readonly workerKbPerThousand: number;
  readonly nodesPerThousand: number;
  /** What grows or was wrong, in words; empty when all is well. */
  readonly faults: readonly string[];
}

/** Share of the looks that are not counted: code warms up, and what is remembered up to a bound fills. */
const WARM_UP = 0.25;
/** Growth that counts as none: kilobytes, since a heap breathes by some hundreds. */
const SLACK_KB = 1500;
/** Nodes that left the page go in rounds of some ten thousands; a unit has about fifty of them. */
const SLACK_NODES = 20_000;
/** What is near the visible part differs from look to look. */
const SLACK_THINGS = 60;

function slopePerThousand(held: readonly Held[], value: (look: Held) => number): number {
  const n = held.length;
  const meanX = held.reduce((sum, { units }) => sum + units, 0) / n;
  const meanY = held.reduce((sum, look) => sum + value(look), 0) / n;
  const over = held.reduce((sum, look) => sum + (look.units - meanX) * (value(look) - meanY), 0);
  const under = held.reduce((sum, { units }) => sum + (units - meanX) ** 2, 0);
  return under === 0 ? 0 : (over / under) * 1000;
}

/** The least that was held in the second half over the least in the first: what leaks does not come back down. */
function rise(held: readonly Held[], value: (look: Held) => number): number {
  const half = Math.floor(held.length / 2);
  const least = (looks: readonly Held[]): number => Math.min(...looks.map(value));
  return least(held.slice(half)) - least(held.slice(0, half));
}

/** Says whether what was held over a run stays flat. */
export function verdictOf(all: readonly Held[]): Verdict {
  const held = all.slice(Math.floor(all.length * WARM_UP));
  const last = held.at(-1);
  if (!last || held.length < 4) throw new Error('Too few looks for a trend.');
  const trends = [
    ['heapKb', SLACK_KB],
    ['workerKb', SLACK_KB],
    ['nodes', SLACK_NODES],
    ['listeners', SLACK_THINGS],
    ['mutationObservers', SLACK_THINGS],
    ['intersectionObservers', SLACK_THINGS],
    ['resizeObservers', SLACK_THINGS],
    ['abortSignals', SLACK_THINGS],
  ] as const;
  const slope = (name: (typeof trends)[number][0]): number => slopePerThousand(held, (look) => look[name]);
  const round = (value: number): number => Number(value.toFixed(1));
  return {
    heapKbPerThousand: round(slope('heapKb')),
    workerKbPerThousand: round(slope('workerKb')),
    nodesPerThousand: round(slope('nodes')),
    faults: [
      ...trends.flatMap(([name, slack]) => {
        const grown = rise(held, (look) => look[name]);
        return grown > slack ? [`${name} grew by ${Math.round(grown)}`] : [];
      }),
      ...(all.some(({ wrong, missing }) => wrong + missing > 0) ? ['badges were wrong or missing'] : []),
      ...(all.every(({ badges }) => badges === 0) ? ['no badge was ever seen: nothing was tested'] : []),
      ...(last.assessed < last.units / 4 ? [`only ${last.assessed} texts were assessed`] : []),
      ...(all.some(({ highlights }) => highlights > 0) ? ['a highlight or style sheet in the document'] : []),
    ],
  };
}
