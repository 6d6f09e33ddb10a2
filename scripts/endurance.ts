/**
 * `npm run endurance`: hours of scrolling, compressed. Units of a practice page are replaced by others without an end, and
 * what the page holds after garbage was collected is printed at equal distances.
 */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { endure } from './endurance/endure.ts';
import { verdictOf } from './endurance/verdict.ts';

const SITES = ['facebook', 'zalo', 'tiktok', 'youtube'] as const;
const HELP = `Usage: npm run endurance [-- --units 50000] [-- --site facebook|zalo|tiktok|youtube] [-- --looks 20] [-- --every 60]

Prints one JSON line for each look, and one with the verdict for each site. --every is the time, in milliseconds, in which
the units in view stand still. The exit code is 1 when something grows.
`;

const { values } = parseArgs({
  options: {
    units: { type: 'string', default: '50000' },
    site: { type: 'string' },
    looks: { type: 'string', default: '20' },
    every: { type: 'string', default: '60' },
    help: { type: 'boolean', short: 'h' },
  },
});
const count = z.coerce.number().int().min(1);
const asked = z
  .object({ units: count, looks: count.min(6), every: count, site: z.enum(SITES).optional() })
  .safeParse(values);
if (values.help || !asked.success) {
  process.stderr.write(HELP);
  process.exit(values.help ? 0 : 2);
}
const { units, looks, every: everyMs, site: only } = asked.data;
for (const site of SITES.filter((name) => only === undefined || only === name)) {
  const started = Date.now();
  const held = await endure({
    site,
    units,
    looks,
    everyMs,
    onLook: (look) => process.stdout.write(`${JSON.stringify({ site, ...look })}\n`),
  });
  const verdict = verdictOf(held);
  const seconds = Math.round((Date.now() - started) / 1000);
  process.stdout.write(`${JSON.stringify({ site, seconds, ...verdict })}\n`);
  if (verdict.faults.length > 0) process.exitCode = 1;
}
