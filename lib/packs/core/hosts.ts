import type { Citation, HostRecord } from '../types.ts';

type Row = readonly [year: number, unitId: string, theme: string | undefined, citation: Citation];

const ROWS: readonly Row[] = [
  [
    2024,
    'dien-bien',
    undefined,
    {
      title: 'Năm Du lịch quốc gia – Điện Biên 2024',
      issuer: 'Tỉnh Điện Biên',
      date: '2024',
      status: 'confirmed',
    },
  ],
  [
    2025,
    'hue',
    undefined,
    {
      title: 'Năm Du lịch quốc gia – Huế 2025',
      issuer: 'Báo Gia Lai',
      date: '2025-12-20',
      status: 'confirmed',
    },
  ],
  [
    2026,
    'gia-lai',
    'Đại ngàn chạm biển xanh',
    {
      title: 'Năm Du lịch quốc gia – Gia Lai 2026',
      number: '199/QĐ-BVHTTDL',
      issuer: 'Bộ Văn hóa, Thể thao và Du lịch',
      date: '2026-01-29',
      status: 'confirmed',
    },
  ],
];

/** Hosts of the National Tourism Year. A host stays the host of its year, so the records do not end. */
export const hostRecords: readonly HostRecord[] = ROWS.map(([year, unitId, theme, citation]) => ({
  kind: 'host',
  id: `host/nam-du-lich-quoc-gia/${year}`,
  topic: 'events',
  validFrom: `${year}-01-01`,
  citation,
  series: 'nam-du-lich-quoc-gia',
  seriesNames: ['năm du lịch quốc gia', 'năm dlqg', 'năm du lịch qg', 'năm dl quốc gia', 'ndlqg'],
  year,
  unitId,
  theme,
}));
