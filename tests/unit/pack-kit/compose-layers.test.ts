import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import { loadPack } from '../../../lib/pack-kit/load-pack.ts';
import { composeLayers, type PackLayer } from '../../../lib/packs/compose-layers.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import type { PackFile } from '../../../lib/packs/format/types.ts';
import { packSchema } from '../../../lib/packs/pack-schema.ts';
import { DAY, example, GROUND, richPack } from './rich-pack.ts';

function fileOf(value: unknown): PackFile {
  const loaded = loadPack(JSON.stringify(value), GROUND);
  if (loaded.state === 'refused') throw new Error(JSON.stringify(loaded.problems));
  return loaded.file;
}

const layer = (value: unknown, trust: PackLayer['trust'] = 'local'): PackLayer => ({
  file: fileOf(value),
  trust,
});

/** Kinds of marks of a text under some layers, on a day. */
function marks(text: string, layers: readonly PackLayer[], day = DAY, postedOn?: string) {
  const { pack } = composeLayers(corePack, layers, day);
  return createAssessor(pack)
    .assess({ text, links: [], postedOn }, { readOn: day, level: 'balanced' })
    .marks.map((mark) => mark.kind);
}

/** The documented rumour that a text resembles, under some layers. */
function rumourOf(text: string, layers: readonly PackLayer[]): string | undefined {
  const { pack } = composeLayers(corePack, layers, DAY);
  const { marks: found } = createAssessor(pack).assess(
    { text, links: [] },
    { readOn: DAY, level: 'balanced' },
  );
  return found.flatMap((mark) => mark.reasons).find((reason) => reason.record)?.record?.recordId;
}

const WRONG_DAY = 'Ngày hội Hoa gạo Mường Thín khai mạc ngày 20/3/2027 nhé cả nhà';
const FEE = 'Từ tuần sau mỗi xe qua đèo Khe Sương phải nộp phí 200.000 đồng, ai đi nhớ mang tiền';

describe('layers', () => {
  it('are the core pack itself when there is none', () => {
    expect(composeLayers(corePack, [], DAY).pack).toBe(corePack);
    expect(composeLayers(corePack, [], DAY).changesOn).toBeUndefined();
  });

  it('make a pack that the schema of the engine accepts, and leave the core pack as it was', () => {
    const before = JSON.stringify(corePack);
    const { pack } = composeLayers(corePack, [layer(richPack()), layer(example())], DAY);
    expect(packSchema.safeParse(pack).error?.issues ?? []).toEqual([]);
    expect(JSON.stringify(corePack)).toBe(before);
    expect([pack.signals, pack.scams, pack.officialZones, pack.agencies]).toEqual([
      corePack.signals,
      corePack.scams,
      corePack.officialZones,
      corePack.agencies,
    ]);
  });

  it('mark what the example says it marks, and say by which pack', () => {
    const layers = [layer(example())];
    expect(marks(WRONG_DAY, [])).not.toContain('differs');
    expect(marks(WRONG_DAY, layers)).toEqual(['differs']);
    expect(marks('Lễ hội hoa gạo năm nay diễn ra ngày 13/3/2027', layers)).toEqual([]);
    expect(marks('Giải chạy đèo Khe Sương dời sang ngày 2/5/2027 rồi nha mọi người', layers)).toEqual([
      'differs',
    ]);
    expect(rumourOf(FEE, [])).toBeUndefined();
    expect(rumourOf(FEE, layers)).toBe('su-kien-tinh-vi-du/thu-phi-deo-khe-suong');
    expect(marks('Nghe nói đèo Khe Sương sắp thu phí hả mọi người?', layers)).toEqual([]);
    const { pack } = composeLayers(corePack, layers, DAY);
    const [mark] = createAssessor(pack).assess(
      { text: FEE, links: [] },
      { readOn: DAY, level: 'balanced' },
    ).marks;
    expect(mark?.reasons[0]).toMatchObject({
      note: 'unsourced/like-rumour',
      values: { pack: 'Sự kiện trong tỉnh (gói ví dụ)', trust: 'local' },
      record: { recordId: 'su-kien-tinh-vi-du/thu-phi-deo-khe-suong' },
    });
    const record = pack.records.find(({ id }) => id === 'su-kien-tinh-vi-du/thu-phi-deo-khe-suong');
    expect(record?.via).toEqual({
      pack: 'Sự kiện trong tỉnh (gói ví dụ)',
      author: 'Ban biên tập trang thông tin tỉnh (ví dụ)',
      trust: 'local',
      asOf: '2026-11-20',
    });
  });

  it('compare a yearly event within its year only', () => {
    const layers = [layer(example())];
    expect(marks('Ngày hội Hoa gạo Mường Thín năm ngoái khai mạc ngày 20/3/2026', layers)).not.toContain(
      'differs',
    );
    const pack = example();
    const once = { ...pack, records: [{ ...pack.records[0], yearly: false }, ...pack.records.slice(1)] };
    expect(marks('Ngày hội Hoa gạo Mường Thín khai mạc ngày 20/3/2026', [layer(once)])).toEqual(['differs']);
  });
});

describe('corrections', () => {
  const text = 'Tổng đài 112 bắt đầu hoạt động ngày 24/8/2025.';

  it('replace a record by its id, and the last one counts', () => {
    expect(marks(text, [])).toEqual(['differs']);
    expect(marks(text, [layer(richPack())])).toEqual([]);
    const again = richPack();
    const [correction] = Array.isArray(again['corrections']) ? again['corrections'] : [];
    const agency = {
      ...example(),
      id: 'co-quan',
      corrections: [{ ...correction, record: { ...correction.record, on: '2025-08-25' } }],
    };
    expect(marks(text, [layer(richPack()), layer(agency, 'agency')])).toEqual(['differs']);
  });

  it('of what is not there are named and do nothing', () => {
    const file = fileOf(richPack());
    const [correction] = file.corrections;
    if (!correction) throw new Error('the rich pack has a correction');
    const gone = { ...file, corrections: [{ ...correction, corrects: 'event-date/no-such' }] };
    const { layers, pack } = composeLayers(corePack, [{ file: gone, trust: 'local' }], DAY);
    expect(layers[0]?.missing).toEqual(['event-date/no-such']);
    expect(pack.records.some(({ id }) => id === 'event-date/no-such')).toBe(false);
  });
});

describe('time', () => {
  const withFirst = (change: object) => {
    const pack = example();
    return { ...pack, records: [{ ...pack.records[0], ...change }, ...pack.records.slice(1)] };
  };

  it('ends a record on its own days and on those of its pack', () => {
    const plain = layer(example());
    expect(marks(WRONG_DAY, [plain], '2027-03-31')).toEqual(['differs']);
    expect(marks(WRONG_DAY, [plain], '2027-04-01')).not.toContain('differs');
    const reviewed = layer(withFirst({ reviewBy: '2026-12-01' }));
    expect(marks(WRONG_DAY, [reviewed], '2026-12-01')).toEqual(['differs']);
    expect(marks(WRONG_DAY, [reviewed], '2026-12-02')).not.toContain('differs');
  });

  it('stops comparing when the review of the pack is due, and everything when the pack ends', () => {
    const long = layer({
      ...withFirst({ validTo: '2028-01-01' }),
      reviewBy: '2027-02-01',
      validUntil: '2027-03-01',
    });
    expect(marks(WRONG_DAY, [long], '2027-02-01')).toEqual(['differs']);
    expect(marks(WRONG_DAY, [long], '2027-02-02')).not.toContain('differs');
    const ended = composeLayers(corePack, [long], '2027-03-02');
    expect(ended.layers[0]).toMatchObject({ state: 'expired', reviewDue: true });
    expect([ended.contacts, ended.guidance]).toEqual([[], []]);
    expect(ended.pack.records).toHaveLength(corePack.records.length);
  });

  it('names the first day on which something changes', () => {
    const layers = [layer(example())];
    expect(composeLayers(corePack, layers, DAY).changesOn).toBe('2027-04-01');
    expect(composeLayers(corePack, layers, '2027-04-01').changesOn).toBe('2027-05-11');
    expect(composeLayers(corePack, layers, '2027-07-01').changesOn).toBeUndefined();
  });

  it('does not bring a corrected record back because the correction has run out', () => {
    const text = 'Tổng đài 112 bắt đầu hoạt động ngày 24/8/2025.';
    expect(marks(text, [layer(richPack())], '2027-07-01')).not.toContain('differs');
  });
});

describe('sources of a pack', () => {
  const listed = layer({ ...richPack(), corrections: [] });
  const claim = 'Từ ngày 1/12 thành phố cấm xe tải vào nội đô cả ngày.';
  const at = (text: string, link: string, layers: readonly PackLayer[]) =>
    createAssessor(composeLayers(corePack, layers, DAY).pack)
      .assess({ text: `${text} ${link}`, links: [link] }, { readOn: DAY, level: 'balanced' })
      .marks.map((mark) => mark.kind);

  it('are sources of claims', () => {
    expect(at(claim, 'https://baomuongthin.vn/cam-xe', [])).toEqual(['unsourced']);
    expect(at(claim, 'https://baomuongthin.vn/cam-xe', [listed])).toEqual([]);
  });

  it('never make the link of a scam look safe', () => {
    const bait =
      'VNeID thông báo tài khoản định danh của bạn sắp bị khóa trong 24h. Bấm vào link để cập nhật và nhập mã OTP:';
    expect(at(bait, 'https://baomuongthin.vn/vneid', [])).toContain('scam');
    expect(at(bait, 'https://baomuongthin.vn/vneid', [listed])).toContain('scam');
  });
});
