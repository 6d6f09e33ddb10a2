import type { ClaimContext } from './finding.ts';

/** Bodies that have seats and mergers of their own, by their first two words. */
const BODIES = new Map(
  Object.entries({
    hiệp: ['hội'],
    liên: ['đoàn', 'hiệp'],
    tập: ['đoàn'],
    câu: ['lạc'],
    công: ['ty'],
    hợp: ['tác'],
    ngân: ['hàng'],
    giáo: ['phận', 'hạt', 'xứ'],
    hội: ['doanh', 'nông', 'nghề', 'chủ', 'yêu'],
    đại: ['học'],
    trường: ['đại', 'cao', 'chuyên', 'thpt', 'nghề'],
    bệnh: ['viện'],
    chi: ['nhánh', 'hội', 'bộ', 'đoàn'],
  }),
);

/** "Hiệp hội thủy sản A và B hợp nhất, trụ sở đặt tại C": a body of its own is spoken of between tokens `[from, to)`. */
export function ofOwnBody({ words }: ClaimContext, from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at += 1)
    if (BODIES.get(words[at] ?? '')?.includes(words[at + 1] ?? '') === true) return true;
  return false;
}
