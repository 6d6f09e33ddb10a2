import type { ClaimContext, Finding } from './finding.ts';
import { WordPairs } from './word-pairs.ts';

/** "Bản đồ còn ghi 72 xã, bản cũ đó": copies that were not renewed. */
const STILL_SAYS = new WordPairs(['còn ghi', 'vẫn ghi', 'còn in', 'vẫn in', 'còn để', 'còn đề', 'vẫn đề']);
const OLD_COPY = new WordPairs(['bản cũ', 'sách cũ', 'hình cũ', 'ảnh cũ', 'bảng cũ', 'biển cũ']);

/** True when the claim is only what an old map, book or sign still says. */
export function outdated(context: ClaimContext, finding: Finding): boolean {
  const { words, sentence } = context;
  for (let at = Math.max(sentence.from, finding.from - 4); at < finding.from; at += 1)
    if (STILL_SAYS.stand(words, at)) return true;
  for (let at = finding.to; at + 1 < Math.min(sentence.to, finding.to + 6); at += 1)
    if (OLD_COPY.stand(words, at)) return !saidOfAnother(context, finding.to, Math.min(sentence.to, at + 8));
  return false;
}

/** "… từ 1/3/2025, bản cũ ghi 1/7 là nhầm": another value behind a comma is what is wrong. */
export function saidOfAnother({ words, reading }: ClaimContext, from: number, to: number): boolean {
  const comma = words.slice(from, to).indexOf(',');
  if (comma < 0) return false;
  for (let at = from + comma; at < to; at += 1)
    if (words[at] === '' || reading.text.tokens[at]?.kind === 'number') return true;
  return false;
}
