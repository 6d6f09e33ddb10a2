/** `npm run -s pack:sign -- FILE --key KEYFILE [--out FILE]`: see HELP. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadPack } from '../lib/pack-kit/load-pack.ts';
import { keyPairSchema, keyPrint, openSigned, signPack } from '../lib/pack-kit/signature.ts';
import { corePack } from '../lib/packs/core/index.ts';
import { parsedOrStop, readText, stopWith, today } from './support/pack-arguments.ts';

const HELP = `Cách dùng: npm run -s pack:sign -- TỆP --key TỆP_KHÓA [--out TỆP_RA]

Ký một gói đã kiểm tra. Tệp ra mặc định thêm -da-ky vào tên: su-kien.json → su-kien-da-ky.json.
Mã kết thúc: 0 đã ký, 1 gói còn lỗi, 2 gọi lệnh sai hoặc không đọc được tệp.`;

const { values, positionals } = parsedOrStop(
  () =>
    parseArgs({
      allowPositionals: true,
      options: {
        key: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    }),
  HELP,
);
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const [path, ...more] = positionals;
if (path === undefined || more.length > 0 || values.key === undefined) stopWith(HELP);

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const pair = keyPairSchema.safeParse(parsedJson(readText(values.key)));
if (!pair.success)
  stopWith(`${values.key} không phải là tệp khóa. Tạo bằng: npm run -s pack:keys -- "Tên cơ quan"`);

const opened = await openSigned(readText(path));
if (opened.state === 'broken') stopWith(`${path} mang một chữ ký hỏng. Ký lại từ tệp gói gốc.`);
const loaded = loadPack(opened.text, { core: corePack, earlier: corePack.records, day: today() });
if (loaded.state === 'refused') {
  console.error(`Gói còn lỗi nên chưa ký. Xem: npm run -s pack:check -- ${path}`);
  process.exit(1);
}
const out = values.out ?? path.replace(/(?:\.json)?$/, '-da-ky.json');
writeFileSync(out, await signPack(opened.text, pair.data));
console.log(`Đã ký “${loaded.file.title}” ${loaded.file.version} bằng khóa ${await keyPrint(pair.data.publicKey)} (${pair.data.name}).
Tệp để phát hành: ${out}`);
