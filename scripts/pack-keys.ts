/** `npm run -s pack:keys -- "Tên cơ quan" --out TỆP`: makes a key pair; see HELP. */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { keyPrint, makeKeyPair } from '../lib/pack-kit/signature.ts';
import { parsedOrStop, stopWith } from './support/pack-arguments.ts';

const HELP = `Cách dùng: npm run -s pack:keys -- "Tên cơ quan" [--out TỆP]

Tạo một cặp khóa để ký gói. Tệp khóa (mặc định khoa-ky.json) phải giữ kín; dòng khóa công khai thì đưa cho người dùng.
Không ghi đè tệp đã có.`;

const { values, positionals } = parsedOrStop(
  () =>
    parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'khoa-ky.json' },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    }),
  HELP,
);
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const name = positionals.join(' ').trim();
if (name === '') stopWith(HELP);
if (existsSync(values.out))
  stopWith(`Tệp ${values.out} đã có. Chọn tên khác: một khóa bị ghi đè thì không lấy lại được.`);

const pair = await makeKeyPair(name);
writeFileSync(values.out, `${JSON.stringify(pair, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
console.log(`Đã tạo khóa của “${name}”.

Tệp khóa, giữ kín, không gửi cho ai:
  ${values.out}
Khóa công khai, đưa cho người dùng hoặc ghi vào chính sách:
  ${pair.publicKey}
Dấu nhận ra khóa, để đọc cho nhau nghe khi đối chiếu:
  ${await keyPrint(pair.publicKey)}`);
