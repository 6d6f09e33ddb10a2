import * as z from 'zod/mini';
import { policySchema } from '../../lib/store/policy-schema.ts';

/**
 * What each key says in `chrome://policy` and to whoever writes one. Kept beside the schema: a key without a line here
 * does not compile.
 */
const DESCRIPTIONS: Readonly<Record<keyof typeof policySchema.shape, string>> = {
  sites: 'Trang được đọc, từng trang một: {"value": true|false, "locked": true|false}.',
  level: 'Mức nhắc: quiet (ít), balanced (vừa), strict (kỹ).',
  sharePrompt: 'Hỏi một câu trước khi chia sẻ bài có dấu.',
  privateChats: 'Tin nhắn riêng: on-request (chỉ khi người dùng bấm nút), never (không bao giờ).',
  language: 'Ngôn ngữ của Kiểm Tin: vi, en.',
  province: 'Tên tỉnh, thành phố nơi làm việc, như trong danh mục 34 đơn vị.',
  agencyContact: 'Đầu mối của cơ quan để hỏi về thông tin chưa rõ.',
  draftRetentionDays: 'Số ngày giữ bản nháp kể từ lần sửa cuối: 30, 90, 180, 365; 0 là giữ đến khi xóa.',
  packs: 'Gói dữ liệu của cơ quan: mỗi phần tử là toàn bộ nội dung một tệp gói.',
  trustedKeys: 'Khóa công khai (Ed25519, base64) mà chữ ký trên gói dữ liệu được công nhận.',
};

/** Keywords that browsers accept in a schema of managed storage; any other would keep the extension from loading. */
const KEYWORDS = ['type', 'properties', 'items', 'enum', 'description'];

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function plain(schema: unknown): unknown {
  if (!isRecord(schema)) return schema;
  const { enum: allowed } = schema;
  const type = Array.isArray(allowed) && schema['type'] === undefined ? typeof allowed[0] : schema['type'];
  const kept = Object.entries({ ...schema, type: type === 'number' ? 'integer' : type }).flatMap(
    ([name, value]) => {
      if (!KEYWORDS.includes(name)) return [];
      if (name === 'properties' && isRecord(value))
        return [[name, Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))]];
      return [[name, name === 'items' ? plain(value) : value]];
    },
  );
  return Object.fromEntries(kept);
}

/** The schema of the policy in the form that browsers read: the text of `public/managed_schema.json`. */
export function managedSchema(): unknown {
  const json = plain(z.toJSONSchema(policySchema, { io: 'input' }));
  const properties = isRecord(json) && isRecord(json['properties']) ? json['properties'] : {};
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(DESCRIPTIONS).map(([name, description]) => {
        const shape = properties[name];
        return [name, { ...(isRecord(shape) && shape), description }];
      }),
    ),
  };
}
