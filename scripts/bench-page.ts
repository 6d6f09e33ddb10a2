/**
 * `npm run bench:page`: what the extension costs a page, as JSON. Practice pages of the four sites are read through
 * screen by screen in a browser without extensions, with an empty content script, with ours, and with any other
 * unpacked extension. Runs of the arms take turns; compare ratios within one series, never times between machines.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { armsOf } from './bench-page/arms.ts';
import { type Check, checkScene, slowdownOf, type Timing, timeScene } from './bench-page/run-scene.ts';
import { SCENES, type Scene } from './bench-page/scenes.ts';
import { type Sample, soakScene } from './bench-page/soak.ts';
import { quantile, type Spread, spreadOf } from './bench-page/statistics.ts';

const HELP = `Usage: npm run bench:page [-- --runs N] [-- --scene facebook|youtube|tiktok|zalo] [-- --throttle 4] [-- --arm NAME=DIR] [-- --soak MINUTES]

Prints JSON: medians and interquartile ranges for each scene and arm, differences to the browser without extensions,
and whether every expected mark was shown. A run that shows wrong marks has lost, however fast it was. With --throttle
it says how much slower a fixed piece of script really ran.

--soak reads up and down the page for so many minutes instead, once without extensions and once with ours, and prints
the heap after collection, the nodes and the listeners once a minute.
`;

const FIELDS = [
  'taskMs',
  'threadMs',
  'scriptMs',
  'layoutMs',
  'styleMs',
  'longTasks',
  'longestTaskMs',
  'clickMs',
  'heapMb',
  'nodes',
] as const;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    scene: { type: 'string', multiple: true },
    throttle: { type: 'string', default: '1' },
    arm: { type: 'string', multiple: true, default: [] },
    soak: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
const runs = Number(values.runs);
const throttle = Number(values.throttle);
const soakMinutes = values.soak === undefined ? undefined : Number(values.soak);
const scenes = Object.values(SCENES)
  .map((make) => make())
  .filter((scene) => values.scene === undefined || values.scene.includes(scene.name));
if (
  scenes.length === 0 ||
  !Number.isInteger(runs) ||
  runs < 1 ||
  !(throttle >= 1) ||
  soakMinutes === 0 ||
  Number.isNaN(soakMinutes)
) {
  process.stderr.write(HELP);
  process.exit(2);
}
const arms = armsOf(values.arm);

type Row = Readonly<Record<(typeof FIELDS)[number], Spread>>;

function rowOf(timings: readonly Timing[]): Row {
  const row = (field: (typeof FIELDS)[number]): Spread => spreadOf(timings.map((timing) => timing[field]));
  return {
    taskMs: row('taskMs'),
    threadMs: row('threadMs'),
    scriptMs: row('scriptMs'),
    layoutMs: row('layoutMs'),
    styleMs: row('styleMs'),
    longTasks: row('longTasks'),
    longestTaskMs: row('longestTaskMs'),
    clickMs: row('clickMs'),
    heapMb: row('heapMb'),
    nodes: row('nodes'),
  };
}

const round = (value: number): number => Number(value.toFixed(2));

function verdictOf(check: Check): object {
  return {
    right: check.missing.length === 0 && check.wrong.length === 0 && check.expectedMarks > 0,
    expectedMarks: check.expectedMarks,
    shownMarks: check.shownMarks,
    missing: check.missing,
    wrong: check.wrong,
    textToMarkMs: {
      median: round(quantile(check.textToMarkMs, 0.5)),
      p90: round(quantile(check.textToMarkMs, 0.9)),
    },
    ownScriptMs: check.share.ownMs,
    longestOwnStretchMs: check.share.longestMs,
    longTasksBecauseOfIt: check.share.longTasks,
  };
}

async function series(scene: Scene): Promise<object> {
  const timings = new Map(arms.map((arm) => [arm.name, [] as Timing[]]));
  for (let run = 0; run < runs; run += 1) {
    for (const arm of arms) {
      timings.get(arm.name)?.push(await timeScene(arm, scene, throttle));
      process.stderr.write(`${scene.name} ${arm.name} ${run + 1}/${runs}\n`);
    }
  }
  const none = timings.get('none') ?? [];
  const base = rowOf(none);
  const byArm: Record<string, object> = {};
  for (const arm of arms) {
    const own = timings.get(arm.name) ?? [];
    const row = rowOf(own);
    // Each run is compared with the run without extensions of the same round: drift of the machine hits both.
    const percent = (field: 'taskMs' | 'threadMs'): number => {
      const ratios = own.map((timing, i) => timing[field] / (none[i]?.[field] ?? Number.NaN));
      return round((quantile(ratios, 0.5) - 1) * 100);
    };
    const ours = arm.name === 'ours';
    byArm[arm.name] = {
      ...row,
      overNone: {
        taskPercent: percent('taskMs'),
        threadPercent: percent('threadMs'),
        clickMs: round(row.clickMs.median - base.clickMs.median),
        heapMb: round(row.heapMb.median - base.heapMb.median),
        nodes: round(row.nodes.median - base.nodes.median),
        longTasks: round(row.longTasks.median - base.longTasks.median),
      },
      ...(ours && { check: verdictOf(await checkScene(arm, scene, throttle)) }),
    };
  }
  return byArm;
}

/** Heap over time: what grows goes on growing, so the last samples are compared. */
async function soaked(scene: Scene, minutes: number): Promise<object> {
  const byArm: Record<string, readonly Sample[]> = {};
  for (const arm of arms) {
    if (arm.name !== 'empty') byArm[arm.name] = await soakScene(arm, scene, minutes, throttle);
  }
  const last = (name: string): number => byArm[name]?.at(-1)?.heapMb ?? Number.NaN;
  return { samples: byArm, heapOverNoneMb: round(last('ours') - last('none')) };
}

const result: Record<string, object> = {};
for (const scene of scenes) {
  result[scene.name] = await (soakMinutes === undefined ? series(scene) : soaked(scene, soakMinutes));
}
process.stdout.write(
  `${JSON.stringify(
    {
      machine: { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version },
      settings: {
        runs,
        throttle,
        ...(throttle > 1 && { slowdown: await slowdownOf(throttle) }),
        soakMinutes,
        arms: arms.map(({ name }) => name),
      },
      scenes: result,
    },
    null,
    2,
  )}\n`,
);
