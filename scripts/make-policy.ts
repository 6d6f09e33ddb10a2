import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parsePolicy } from '../lib/store/policy-schema.ts';
import { EXAMPLE_TARGET } from './support/example-target.ts';
import { policyFiles, updateFiles } from './support/policy-files.ts';

/*
 * `npm run policy -- POLICY.json [--out FOLDER] [--chrome-id ID] [--edge-id ID] [--host https://…] [--version V]`
 * writes one policy in the form of every browser (docs/trien-khai.md). With --host the packages come from that folder
 * of the agency's own server instead of the stores.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'chinh-sach' },
    'chrome-id': { type: 'string', default: EXAMPLE_TARGET.chromeId },
    'edge-id': { type: 'string' },
    host: { type: 'string' },
    version: { type: 'string', default: '0.1.0' },
  },
});

const [path] = positionals;
if (path === undefined) {
  console.error('Thiếu tệp chính sách. Ví dụ: npm run policy -- docs/trien-khai/chinh-sach.json');
  process.exit(2);
}
let given: unknown;
try {
  given = JSON.parse(readFileSync(path, 'utf8'));
} catch (error) {
  console.error(`Không đọc được ${path}: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
const { policy, packs, ignored } = parsePolicy(given);
if (ignored.length > 0) {
  console.error(`Các khóa sau không đúng mẫu (docs/trien-khai.md, mục 3): ${ignored.join(', ')}`);
  process.exit(1);
}
const { host, version, out } = values;
const chromeId = values['chrome-id'];
const edgeId = values['edge-id'] ?? chromeId;
if (![chromeId, edgeId].every((id) => /^[a-p]{32}$/.test(id))) {
  console.error('Mã tiện ích phải gồm 32 chữ cái từ a đến p (xem chrome://extensions).');
  process.exit(1);
}
const target = {
  ...EXAMPLE_TARGET,
  chromeId,
  edgeId,
  ...(host !== undefined && {
    chromeUpdates: `${host}/update.xml`,
    edgeUpdates: `${host}/update.xml`,
    firefoxPackage: `${host}/kiem-tin-${version}-firefox.xpi`,
  }),
};
const files = {
  ...policyFiles({ ...policy, ...(packs.length > 0 && { packs }) }, target),
  ...(host !== undefined && updateFiles(target, version, host)),
};
for (const [name, text] of Object.entries(files)) {
  const file = join(resolve(out), name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(file);
}
