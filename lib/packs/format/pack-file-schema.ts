import { z } from 'zod';
import { citationSchema } from '../citation-schema.ts';
import { isoDateSchema, partialDateSchema } from '../date-schema.ts';
import {
  anniversarySchema,
  belongsSchema,
  countSchema,
  documentSchema,
  eventDateSchema,
  formerUnitSchema,
  hostSchema,
  otherNameSchema,
  policySchema,
  rumourSchema,
  townSchema,
  unitSchema,
} from '../record-schema.ts';
import { checkableSlotSchema } from '../schema-patterns.ts';
import { domainSchema } from '../source-schema.ts';
import { PACK_LIMITS } from './limits.ts';

/*
 * Format 1 of a pack file. What cannot be said here cannot be done by a pack: it has no place for expressions or code,
 * for signals and patterns of fraud, for categories of harm, for zones of official domains, or for an author of a post.
 */

function build() {
  const line = z.string().trim().min(1).max(PACK_LIMITS.line);
  const prose = z.string().trim().min(1).max(PACK_LIMITS.prose);
  const form = z.string().trim().min(1).max(PACK_LIMITS.form);
  const forms = z.array(form).max(PACK_LIMITS.forms);
  const someForms = forms.min(1);

  /** Names a pack and the things in it. */
  const idSchema = z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

  /** Of an earlier layer: a record of the core pack, or one of another pack with that pack's id before it. */
  const recordIdSchema = z
    .string()
    .max(130)
    .regex(/^[a-z0-9]+([-/][a-z0-9]+)*$/);

  const topicId = z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .meta({
      description:
        'Chủ đề: restructuring (sắp xếp bộ máy), events (sự kiện, ngày lễ), emergency (thiên tai, khẩn cấp), public-services (dịch vụ công), hoặc id của một chủ đề khai trong gói này.',
    });

  const citation = citationSchema
    .extend({
      title: line.meta({ description: 'Tên văn bản, bài hoặc trang.' }),
      number: line.optional().meta({ description: 'Số và ký hiệu, ví dụ 12/QĐ-UBND.' }),
      issuer: line.meta({ description: 'Cơ quan ban hành hoặc đăng tải.' }),
      date: partialDateSchema.meta({
        description: 'Ngày, tháng hoặc năm của nguồn: YYYY-MM-DD, YYYY-MM, YYYY.',
      }),
      url: citationSchema.shape.url.meta({ description: 'Địa chỉ đầy đủ để mở ra xem.' }),
      status: z.enum(['confirmed', 'unconfirmed']).default('confirmed').meta({
        description: 'unconfirmed: chưa có người đối chiếu; dữ kiện không được dùng để so với bài.',
      }),
    })
    .meta({ description: 'Nguồn của dữ kiện. Người đọc sẽ mở đúng nguồn này.' });

  /** What every record of a file has; `validFrom` may be left out where the record says it otherwise. */
  const common = {
    id: idSchema.meta({ description: 'Tên riêng của dữ kiện trong gói, không dấu: le-hoi-hoa-ban-2027.' }),
    topic: topicId,
    validFrom: isoDateSchema.optional().meta({ description: 'Ngày bắt đầu đúng.' }),
    validTo: isoDateSchema
      .optional()
      .meta({ description: 'Ngày cuối còn đúng. Sau ngày này dữ kiện thôi được dùng để so.' }),
    reviewBy: isoDateSchema
      .optional()
      .meta({ description: 'Hạn rà soát riêng. Sau ngày này dữ kiện thôi được dùng để so.' }),
    citation,
    note: line.optional(),
  };

  const own = {
    via: true,
    id: true,
    topic: true,
    validFrom: true,
    validTo: true,
    citation: true,
    note: true,
  } as const;
  const eventOwn = { ...own, eventId: true } as const;

  const eventDate = eventDateSchema.omit(eventOwn).extend({
    ...common,
    name: line.meta({ description: 'Tên sự kiện như cơ quan công bố.' }),
    on: isoDateSchema.meta({ description: 'Ngày diễn ra hoặc khai mạc.' }),
    yearly: z.boolean().default(true).meta({
      description:
        'true (mặc định): năm nào cũng có, bài ghi năm khác thì không so. false: việc chỉ xảy ra một lần.',
    }),
    phrases: forms.meta({ description: 'Các cách bài đăng gọi sự kiện này.' }),
  });

  const anniversary = anniversarySchema.omit(eventOwn).extend({
    ...common,
    origin: isoDateSchema.meta({ description: 'Ngày gốc: số năm kỷ niệm được tính từ đây.' }),
    names: someForms,
  });

  const rumour = rumourSchema.omit({ ...own, rumourId: true, alsoTopics: true }).extend({
    ...common,
    refutedOn: partialDateSchema.meta({ description: 'Ngày cơ quan trả lời.' }),
    claim: line.meta({ description: 'Nội dung lan truyền, kể lại bằng lời của bạn, không nêu tên ai.' }),
    truth: line.meta({ description: 'Điều cơ quan trả lời.' }),
    realPolicy: line.optional(),
    cues: z.array(someForms).max(12).meta({
      description: 'Các nhóm từ: bài giống tin này khi mỗi nhóm có ít nhất một cách gọi xuất hiện.',
    }),
  });

  const addable = [
    eventDate,
    anniversary,
    rumour,
    documentSchema.omit(own).extend({ ...common, phrases: forms }),
    countSchema.omit(own).extend({ ...common, validFrom: isoDateSchema }),
    hostSchema.omit(own).extend({ ...common, seriesNames: someForms, validFrom: isoDateSchema }),
    unitSchema.omit(own).extend({ ...common, validFrom: isoDateSchema }),
    formerUnitSchema.omit(own).extend({ ...common, validFrom: isoDateSchema }),
    otherNameSchema.omit(own).extend({ ...common, validFrom: isoDateSchema }),
    townSchema.omit(own).extend({ ...common, validFrom: isoDateSchema }),
    belongsSchema.omit(own).extend({ ...common, validFrom: isoDateSchema }),
  ] as const;

  const fileRecordSchema = z.discriminatedUnion('kind', addable);

  /** The list of policies is closed, so they can only be corrected. */
  const correctedSchema = z.discriminatedUnion('kind', [
    ...addable,
    policySchema.omit(own).extend({ ...common, validFrom: isoDateSchema }),
  ]);

  const correction = z.strictObject({
    corrects: recordIdSchema.meta({ description: 'id của dữ kiện đang có mà gói này sửa.' }),
    because: line.meta({ description: 'Vì sao phải sửa; hiện trong bản xem trước.' }),
    record: correctedSchema,
  });

  const topic = z.strictObject({
    id: idSchema,
    name: line,
    phrases: someForms.meta({ description: 'Từ ngữ đặt cả bài vào chủ đề này.' }),
  });

  const claim = z.strictObject({
    id: idSchema,
    topic: topicId,
    subjects: someForms.meta({ description: 'Cụm từ tự nó đã gọi tên sự việc.' }),
    weakSubjects: forms.default([]).meta({
      description: 'Từ thường ngày chỉ tính khi trong bài có từ của chủ đề.',
    }),
    changes: forms.default([]).meta({ description: 'Điều xảy ra với sự việc: dời, hủy, cấm, tăng …' }),
    slots: z
      .array(checkableSlotSchema)
      .min(1)
      .max(8)
      .meta({ description: 'Chi tiết mà một văn bản có thể xác nhận: ngày, số tiền, con số, nơi, đơn vị …' }),
    checkAt: z.array(line).min(1).max(8).meta({ description: 'Nơi người đọc kiểm được.' }),
  });

  const source = z.strictObject({
    id: idSchema,
    class: z.enum(['official', 'press']).meta({
      description: 'official: chỉ nhận tên miền dưới gov.vn hoặc dcs.vn. press: báo, đài.',
    }),
    domains: z.array(domainSchema).min(1).max(20),
    names: z.array(line).max(20).default([]),
    settles: z.array(line).max(20).default([]),
    unitId: idSchema.optional(),
  });

  const contact = z.strictObject({
    id: idSchema,
    name: line.meta({ description: 'Tên cơ quan, bộ phận; không ghi tên người.' }),
    value: line.meta({ description: 'Số máy bàn, số tổng đài, địa chỉ trang hoặc hộp thư của cơ quan.' }),
    use: line.meta({ description: 'Dùng khi nào.' }),
    source: line.meta({ description: 'Thấy ở đâu.' }),
    sourceDate: partialDateSchema.optional(),
    province: line.optional().meta({ description: 'Tên tỉnh, thành phố như gói gốc viết.' }),
    reach: z.strictObject({ by: z.enum(['tel', 'sms', 'mail', 'web']), to: line }).optional(),
  });

  const guidance = z.strictObject({
    id: idSchema,
    title: line,
    text: z.array(prose).min(1).max(20),
    source: line,
    sourceDate: partialDateSchema.optional(),
  });

  function uniqueIds(items: readonly { readonly id: string }[]): boolean {
    return new Set(items.map((item) => item.id)).size === items.length;
  }

  function listOf<T extends z.ZodType<{ readonly id: string }>>(item: T) {
    return z.array(item).max(PACK_LIMITS.records).refine(uniqueIds, { error: 'duplicate-id' }).default([]);
  }

  const packFile = z
    .strictObject({
      $schema: z.string().max(200).optional(),
      format: z.literal('kiem-tin/pack').meta({ description: 'Luôn là kiem-tin/pack.' }),
      formatVersion: z.literal(1).meta({ description: 'Phiên bản của định dạng, luôn là 1.' }),
      id: idSchema.meta({ description: 'Tên riêng của gói, không dấu: su-kien-dien-bien.' }),
      title: line.meta({ description: 'Tên gói như người dùng đọc.' }),
      author: line.meta({ description: 'Cơ quan, tổ chức hoặc nhóm làm gói; không ghi tên người.' }),
      madeOn: isoDateSchema.meta({ description: 'Ngày làm gói; dữ kiện đúng tới ngày này.' }),
      validUntil: isoDateSchema.meta({
        description: 'Ngày cuối gói còn hiệu lực. Sau ngày này cả gói ngừng.',
      }),
      reviewBy: isoDateSchema.meta({
        description: 'Hạn rà soát chung. Sau ngày này dữ kiện của gói thôi được dùng để so.',
      }),
      version: z
        .string()
        .max(20)
        .regex(/^\d+\.\d+\.\d+$/)
        .meta({ description: 'Số phiên bản ba phần: 1.0.0. Lần sau phải lớn hơn.' }),
      language: z.literal('vi'),
      description: prose.optional(),
      topics: listOf(topic),
      records: listOf(fileRecordSchema),
      corrections: z.array(correction).max(PACK_LIMITS.records).default([]),
      claims: listOf(claim),
      sources: listOf(source),
      contacts: listOf(contact),
      guidance: listOf(guidance),
    })
    .meta({ title: 'Gói dữ liệu Kiểm Tin, định dạng 1' });

  return packFile;
}

let built: ReturnType<typeof build> | undefined;

/** The schema of a pack file as its author writes it, format 1. Built when first needed: most starts of the worker need none. */
export function packFileSchema(): ReturnType<typeof build> {
  built ??= build();
  return built;
}
