/** `npm run -s pack:check -- FILE [--json] [--on DATE] [--try "câu"]`: see HELP. */
import { parseArgs } from 'node:util';
import { createAssessor } from '../lib/assess/create-assessor.ts';
import { packProblemText } from '../lib/i18n/pack-problem-texts.ts';
import { hasPlace } from '../lib/pack-kit/place-problems.ts';
import { type PreparedImport, prepareImport } from '../lib/pack-kit/prepare-import.ts';
import { keyPrint } from '../lib/pack-kit/signature.ts';
import { composeLayers } from '../lib/packs/compose-layers.ts';
import { corePack } from '../lib/packs/core/index.ts';
import { isDay, parsedOrStop, readText, stopWith, today } from './support/pack-arguments.ts';

const HELP = `Cách dùng: npm run -s pack:check -- TỆP [--json] [--on NĂM-THÁNG-NGÀY] [--try "một câu"]…

Kiểm tra một gói dữ liệu: cú pháp, các mục, ranh giới, cụm từ, ngày, nguồn, và tác động lên các bài mẫu.
  --json   in kết quả dạng JSON
  --on     kiểm như thể hôm nay là ngày này
  --try    cho biết một câu có bị đánh dấu không khi dùng gói; dùng được nhiều lần

Mã kết thúc: 0 dùng được (có thể có điều nên xem), 1 không dùng được, 2 gọi lệnh sai hoặc không đọc được tệp.`;

const { values, positionals } = parsedOrStop(
  () =>
    parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        on: { type: 'string', default: today() },
        try: { type: 'string', multiple: true, default: [] },
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
if (path === undefined || more.length > 0) stopWith(HELP);
if (!isDay(values.on))
  stopWith(`“${values.on}” không phải là một ngày: ghi năm-tháng-ngày, ví dụ 2027-03-13.`);

const began = performance.now();
const prepared = await prepareImport(
  readText(path),
  { core: corePack, layers: [], trustedKeys: [], day: values.on },
  () => performance.now(),
);
const ms = Math.round(performance.now() - began);

interface Tried {
  readonly text: string;
  readonly marks: readonly { readonly kind: string; readonly record?: string | undefined }[];
  readonly agrees: readonly string[];
}

function tried(outcome: PreparedImport): readonly Tried[] {
  if (outcome.state !== 'ready') return [];
  const { pack } = composeLayers(corePack, [{ file: outcome.file, trust: outcome.trust }], values.on);
  const assessor = createAssessor(pack);
  return values.try.map((text) => {
    const { marks, agrees } = assessor.assess({ text, links: [] }, { readOn: values.on, level: 'balanced' });
    return {
      text,
      marks: marks.flatMap((mark) =>
        mark.reasons.map((reason) => ({ kind: mark.kind, record: reason.record?.recordId })),
      ),
      agrees: agrees.map(({ recordId }) => recordId),
    };
  });
}

const KINDS: Readonly<Record<string, string>> = {
  differs: 'Khác văn bản chính thức',
  unsourced: 'Chưa dẫn nguồn',
  scam: 'Dấu hiệu lừa đảo',
};

async function print(outcome: PreparedImport): Promise<void> {
  const errors = outcome.problems.filter((problem) => problem.level === 'error').length;
  for (const problem of outcome.problems) {
    const { what, fix } = packProblemText(problem, 'vi');
    const place = hasPlace(problem)
      ? `Dòng ${problem.line}, cột ${problem.column}  ${problem.pointer}`
      : 'Cả gói';
    console.log(
      `${problem.level === 'error' ? '✗ LỖI' : '! NÊN XEM'}  ${place}\n    ${what}\n    → ${fix}\n`,
    );
  }
  if (outcome.state === 'refused') {
    console.log(`✗ Chưa dùng được: ${errors} lỗi.`);
    return;
  }
  const { file, sample, signer } = outcome;
  console.log(`✓ Dùng được: ${file.title}, phiên bản ${file.version}, ${file.author}`);
  console.log(
    `  ${file.records.length} dữ kiện, ${file.corrections.length} bản sửa, ${file.claims.length} nội dung cần kiểm, ${file.topics.length} chủ đề, ${file.sources.length} nguồn, ${file.contacts.length} nơi liên hệ, ${file.guidance.length} hướng dẫn`,
  );
  console.log(`  Hiệu lực đến hết ${file.validUntil}, rà soát trước ${file.reviewBy}`);
  console.log(
    `  Bài mẫu thường ngày: ${sample.perThousand.after} dấu mỗi 1.000 bài (không có gói: ${sample.perThousand.before})`,
  );
  console.log(
    `  Trong ${sample.posts} bài mẫu, ${sample.changed.length} bài đổi dấu; đọc một bài ${sample.msPerPost.after.toFixed(2)} ms (không có gói: ${sample.msPerPost.before.toFixed(2)} ms); kiểm tra mất ${ms} ms`,
  );
  for (const post of sample.changed.slice(0, 10))
    console.log(
      `    ${post.before.join('+') || 'không dấu'} → ${post.after.join('+') || 'không dấu'}: ${post.text.slice(0, 90)}`,
    );
  if (signer.state === 'unknown') console.log(`  Có chữ ký hợp lệ, khóa ${await keyPrint(signer.key)}`);
  else console.log('  Chưa có chữ ký: người nhập sẽ thấy là “gói cục bộ”.');
  for (const { text, marks, agrees } of tried(outcome)) {
    console.log(`\n  Thử: ${text}`);
    if (marks.length === 0)
      console.log(agrees.length > 0 ? `    Không dấu; trùng với ${agrees.join(', ')}` : '    Không dấu');
    for (const { kind, record } of marks)
      console.log(`    ${KINDS[kind] ?? kind}${record === undefined ? '' : `, theo ${record}`}`);
  }
}

if (values.json) {
  const problems = outcomeProblems(prepared);
  console.log(
    JSON.stringify(
      prepared.state === 'ready'
        ? {
            state: 'ready',
            id: prepared.file.id,
            version: prepared.file.version,
            signer: prepared.signer,
            problems,
            sample: prepared.sample,
            tried: tried(prepared),
            ms,
          }
        : { state: 'refused', problems, ms },
      null,
      2,
    ),
  );
} else await print(prepared);
process.exitCode = prepared.state === 'ready' ? 0 : 1;

function outcomeProblems(outcome: PreparedImport): readonly object[] {
  return outcome.problems.map((problem) => ({ ...problem, ...packProblemText(problem, 'vi') }));
}
