import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corePack } from '../../../lib/packs/core/index.ts';

/** Day on which packs are tried. */
export const DAY = '2026-11-22';

/** What a pack stands on when there is no other. */
export const GROUND = { core: corePack, earlier: corePack.records, day: DAY };

/** The example that the guide for authors works through. */
export const EXAMPLE_TEXT = readFileSync(
  join(import.meta.dirname, '../../../docs/vi-du/su-kien-tinh.json'),
  'utf8',
);

type Json = Record<string, unknown>;

/** The example as a value, to be changed by a test. */
export function example(): Json & { records: Json[]; claims: Json[]; contacts: Json[]; guidance: Json[] } {
  return JSON.parse(EXAMPLE_TEXT);
}

const citation = {
  title: 'Kế hoạch tổ chức',
  number: '7/KH-UBND',
  issuer: 'UBND tỉnh',
  date: '2026-10',
  url: 'https://dienbien.gov.vn/ke-hoach',
};

/** A pack with something of every kind, as a value. Invented for the tests, 2026-11-22. */
export function richPack(): Json {
  const base = example();
  return {
    ...base,
    id: 'goi-day-du',
    topics: [{ id: 'duong-deo', name: 'Đường đèo', phrases: ['đường đèo mường thín', 'đèo khe sương'] }],
    claims: [
      ...base.claims,
      {
        id: 'cam-duong',
        topic: 'duong-deo',
        subjects: ['cấm đường đèo', 'đóng đường đèo'],
        weakSubjects: ['đèo'],
        changes: ['cấm đường', 'đóng đường'],
        slots: ['date', 'place'],
        checkAt: ['Công an tỉnh'],
      },
    ],
    records: [
      ...base.records,
      {
        kind: 'anniversary',
        id: 'thanh-lap-xa',
        topic: 'events',
        origin: '1975-05-07',
        names: ['thành lập xã mường thín'],
        citation,
      },
      {
        kind: 'document',
        id: 'qd-12',
        topic: 'duong-deo',
        number: '12/QĐ-UBND',
        docType: 'quyết định',
        issuer: 'UBND tỉnh',
        issuedOn: '2026-10-05',
        subject: 'tổ chức giao thông trên đèo',
        phrases: ['tổ chức giao thông trên đèo'],
        citation,
      },
      {
        kind: 'count',
        id: 'so-xa',
        topic: 'restructuring',
        subject: 'communes',
        value: 2621,
        validFrom: '2025-07-01',
        citation,
      },
      {
        kind: 'town',
        id: 'muong-lay',
        topic: 'restructuring',
        townId: 'muong-thin',
        name: 'Mường Thín',
        aliases: [],
        inFormerUnit: 'dien-bien',
        seat: false,
        validFrom: '2000-01-01',
        citation,
      },
    ],
    corrections: [
      {
        corrects: 'event-date/emergency-112-start',
        because: 'Ngày trong công bố mới',
        record: {
          kind: 'event-date',
          id: 'tong-dai-112',
          topic: 'public-services',
          name: 'Tổng đài 112 bắt đầu hoạt động',
          on: '2025-08-24',
          yearly: false,
          phrases: ['tổng đài 112'],
          citation,
        },
      },
    ],
    sources: [
      {
        id: 'bao-muong-thin',
        class: 'press',
        domains: ['baomuongthin.vn'],
        names: ['Báo Mường Thín'],
        settles: ['tin trong tỉnh'],
      },
      {
        id: 'so-van-hoa',
        class: 'official',
        domains: ['sovhttdl.muongthin.gov.vn'],
        names: [],
        settles: ['lịch lễ hội'],
      },
    ],
  };
}
