/** `npm run -s pack:diff -- OLD NEW [--json]`: see HELP. */
import { parseArgs } from 'node:util';
import { packProblemText } from '../lib/i18n/pack-problem-texts.ts';
import { diffPacks } from '../lib/pack-kit/diff-packs.ts';
import { loadPack } from '../lib/pack-kit/load-pack.ts';
import { openSigned } from '../lib/pack-kit/signature.ts';
import { corePack } from '../lib/packs/core/index.ts';
import type { PackFile } from '../lib/packs/format/types.ts';
import { parsedOrStop, readText, stopWith, today } from './support/pack-arguments.ts';

const HELP = `Cách dùng: npm run -s pack:diff -- TỆP_CŨ TỆP_MỚI [--json]

Cho biết hai gói khác nhau ở đâu. Nhận cả tệp đã ký.
Mã kết thúc: 0 giống nhau, 1 khác nhau, 2 gọi lệnh sai hoặc một tệp không dùng được.`;

const { values, positionals } = parsedOrStop(
  () =>
    parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    }),
  HELP,
);
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const [before, after, ...more] = positionals;
if (before === undefined || after === undefined || more.length > 0) stopWith(HELP);

async function read(path: string): Promise<PackFile> {
  const opened = await openSigned(readText(path));
  if (opened.state === 'broken')
    stopWith(`${path}: ${packProblemText({ code: 'signature-broken', values: {} }, 'vi').what}`);
  const loaded = loadPack(opened.text, { core: corePack, earlier: corePack.records, day: today() });
  if (loaded.state === 'refused') stopWith(`${path} còn lỗi. Xem: npm run -s pack:check -- ${path}`);
  return loaded.file;
}

const PARTS: Readonly<Record<string, string>> = {
  header: 'đầu gói',
  records: 'dữ kiện',
  corrections: 'bản sửa',
  claims: 'nội dung cần kiểm',
  topics: 'chủ đề',
  sources: 'nguồn',
  contacts: 'nơi liên hệ',
  guidance: 'hướng dẫn',
};
const SIGNS = { added: '+', changed: '~', removed: '−' } as const;

const changes = diffPacks(await read(before), await read(after));
if (values.json) console.log(JSON.stringify(changes, null, 2));
else if (changes.length === 0) console.log('Hai gói giống nhau.');
else {
  for (const { part, id, change, label, fields } of changes) {
    console.log(`${SIGNS[change]} ${PARTS[part] ?? part}  ${id}  ${label}`);
    for (const { field, before: was, after: is } of fields)
      console.log(`    ${field}: ${was || '(trống)'} → ${is || '(trống)'}`);
  }
}
process.exitCode = changes.length === 0 ? 0 : 1;
