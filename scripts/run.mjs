// `node scripts/run.mjs NAME …` runs scripts/NAME.ts with the modern Node, on a machine where nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './support/ensure-browser.mjs';
import {
  ensureInstalled,
  modernNode,
  ROOT,
  runTool,
  stop,
  toolEnvironment,
} from './support/ensure-installed.mjs';

/** What a script needs besides the dependencies. */
const NEEDS = {
  demo: ['browser', 'build'],
  inspect: ['browser', 'build'],
  'bench-page': ['browser', 'build'],
  'bench-worker': ['browser', 'build'],
  screenshots: ['browser', 'build'],
  'store-pictures': ['browser', 'build'],
  endurance: ['browser', 'build'],
};

const [name, ...args] = process.argv.slice(2);
const script = join(ROOT, 'scripts', `${name}.ts`);
if (!name || !existsSync(script)) stop(`There is no script named "${name}".`);

ensureInstalled();
const env = {};
const needs = NEEDS[name] ?? [];
if (needs.includes('browser')) env.KIEMTIN_BROWSER = ensureBrowser();
if (needs.includes('build') && runTool('wxt', ['build'], { stdio: ['ignore', 'ignore', 2] }) !== 0) {
  stop('The extension could not be built; the message above says why.');
}
const result = spawnSync(modernNode(), [script, ...args], {
  stdio: 'inherit',
  env: toolEnvironment(env),
  cwd: process.cwd(),
});
process.exit(result.status ?? 1);
