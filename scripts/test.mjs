// `npm test` on a fresh machine: installs what it needs, then types, lint, dead code, unit, property and browser tests.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, ensureFirefox } from './support/ensure-browser.mjs';
import { ensureInstalled, ROOT, runTool, runToolBeside, say } from './support/ensure-installed.mjs';

ensureInstalled();
const env = { KIEMTIN_BROWSER: ensureBrowser(), KIEMTIN_FIREFOX: ensureFirefox() };
const artifacts = join(ROOT, 'artifacts');
mkdirSync(artifacts, { recursive: true });

let passed = 0;
let failed = 0;

/** One check that either holds or does not. What it prints comes in one piece, as others may run beside it. */
async function check(label, tool, args) {
  const { code, output } = await runToolBeside(tool, args, { env });
  const ok = code === 0;
  if (ok) passed++;
  else failed++;
  say(`\n── ${label}\n${output.trim()}\n${ok ? '✓' : '✗'} ${label}`);
  return ok;
}

/** A Vitest run; every test counts. A run that breaks without a failing test counts as one failure. */
function suite(label, args) {
  say(`\n── ${label}`);
  const report = join(artifacts, `${label}.json`);
  rmSync(report, { force: true });
  const code = runTool(
    'vitest',
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { env },
  );
  let counts = { numPassedTests: 0, numFailedTests: 0 };
  try {
    counts = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    say(`✗ ${label}: no report was written`);
  }
  passed += counts.numPassedTests;
  failed += counts.numFailedTests;
  if (code !== 0 && counts.numFailedTests === 0) failed++;
  if (code === 0 && counts.numPassedTests === 0) failed++;
}

const started = Date.now();
await check('prepare', 'wxt', ['prepare']);
// The compiler uses one core and takes as long as all the others.
await Promise.all([
  check('types', 'tsc', ['--noEmit']),
  check('lint', 'biome', ['check', '.']).then(() => check('dead code', 'knip', [])),
]);
suite('unit', ['--project', 'unit']);
suite('dom', ['--project', 'dom']);
const built =
  (await check('build for Chrome', 'wxt', ['build'])) &&
  (await check('build for Firefox', 'wxt', ['build', '-b', 'firefox']));
if (built) {
  // Browser tests mostly wait, so two files share the machine.
  suite('browser', ['--project', 'e2e', '--fileParallelism', '--maxWorkers=2']);
  suite('timed', ['--project', 'timed']);
  suite('firefox', ['--project', 'firefox']);
} else failed++;

say(`\nTook ${Math.round((Date.now() - started) / 1000)} s.`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
