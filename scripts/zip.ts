/** `npm run zip`: the packages for the stores, the sources for reviewers, and a list of all that was built with. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUTPUT = join(ROOT, '.output');

function run(command: string, args: readonly string[]): string {
  const result = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (result.status !== 0) {
    process.stderr.write(`${result.stdout}${result.stderr}`);
    process.exit(1);
  }
  return result.stdout;
}

const wxt = join(ROOT, 'node_modules/.bin/wxt');
run(wxt, ['zip']);
run(wxt, ['zip', '-b', 'firefox']);
// The components of the product itself, without the tools that only build and test it; time and serial number left out,
// so that the same sources give the same list.
const sbom: Record<string, unknown> = JSON.parse(
  run('npm', ['sbom', '--package-lock-only', '--omit=dev', '--omit=optional', '--sbom-format=cyclonedx']),
);
const { serialNumber: _serial, metadata, ...components } = sbom;
const { timestamp: _time, ...made } = Object(metadata);
writeFileSync(
  join(OUTPUT, 'sbom.cdx.json'),
  `${JSON.stringify({ ...components, metadata: made }, null, 2)}\n`,
);
for (const name of readdirSync(OUTPUT).filter((entry) => /\.(?:zip|json)$/.test(entry))) {
  const bytes = readFileSync(join(OUTPUT, name));
  const hash = createHash('sha256').update(bytes).digest('hex');
  process.stdout.write(`${hash}  .output/${name}  ${bytes.length} bytes\n`);
}
