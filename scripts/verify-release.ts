/**
 * `npm run verify:release -- FILE`: builds the extension from this tree and compares a package with it, file by file.
 * Exit code 0: same; 1: other; 2: nothing to compare.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { differences, hashesOfFolder, hashesOfPackage } from './support/read-package.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const [file] = process.argv.slice(2);
if (file === undefined || !existsSync(file)) {
  process.stderr.write('Usage: npm run verify:release -- FILE   (a .zip, .xpi or .crx of Kiểm Tin)\n');
  process.exit(2);
}

/** Firefox packages say so in their manifest. */
function isForFirefox(bytes: Uint8Array): boolean {
  const { 'manifest.json': manifest } = unzipSync(bytes, { filter: ({ name }) => name === 'manifest.json' });
  return manifest !== undefined && strFromU8(manifest).includes('"gecko"');
}

const bytes = readFileSync(file);
let inPackage: ReturnType<typeof hashesOfPackage>;
try {
  inPackage = hashesOfPackage(bytes);
} catch (error) {
  process.stderr.write(
    `${file} is not a readable package: ${error instanceof Error ? error.message : error}\n`,
  );
  process.exit(2);
}
const firefox = inPackage.has('manifest.json') && isForFirefox(bytes);
process.stderr.write(`Building for ${firefox ? 'Firefox' : 'Chrome'} …\n`);
const built = spawnSync(
  join(ROOT, 'node_modules/.bin/wxt'),
  ['build', ...(firefox ? ['-b', 'firefox'] : [])],
  {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  },
);
if (built.status !== 0) process.exit(2);
const inBuild = hashesOfFolder(join(ROOT, '.output', firefox ? 'firefox-mv3' : 'chrome-mv3'));
const found = differences(inPackage, inBuild);
for (const { file: name, kind } of found) process.stdout.write(`${kind}: ${name}\n`);
process.stdout.write(
  found.length === 0
    ? `Same: ${inBuild.size} files, each with the content of a fresh build.\n`
    : `Other: ${found.length} of ${inBuild.size} files.\n`,
);
process.exit(found.length === 0 ? 0 : 1);
