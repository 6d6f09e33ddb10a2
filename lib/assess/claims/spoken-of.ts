import { type ClaimContext, says, saysAny } from './finding.ts';
import type { MergeFrame } from './merge-frame.ts';

const ONESELF = new Set(['tôi', 'tui', 'mình', 'em', 'anh', 'chị', 'con', 'tớ', 'mị', 'chồng', 'vợ']);

const OURS = new Set(['mình', 'ta', 'tui']);

/** "Bà con" are the people, and not oneself. */
export function speaksOfOneself({ words }: ClaimContext, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (
      ONESELF.has(words[at] ?? '') &&
      !(words[at] === 'con' && words[at - 1] === 'bà') &&
      // "Sóc Trăng mình" is the place.
      !(words[at - 1] === '' && at > from && OURS.has(words[at] ?? '')) &&
      // "Anh chị nào ở Cam Ranh" are others.
      !words.slice(at + 1, at + 3).includes('nào')
    )
      return true;
  return false;
}

const CENTRE = new Set(['lỵ', 'lị', 'phủ']);

/** "Tỉnh lỵ", "thủ phủ", "trụ sở"; "Sở Y tế" is no seat. */
export function speaksOfSeat(context: ClaimContext, from: number, to: number): boolean {
  return (
    saysAny(context, from, to, CENTRE) ||
    // "Yên tâm đi" names no centre.
    says(context, from, to, 'trung tâm') ||
    says(context, from, to, 'trụ sở') ||
    says(context, from, to, 'lỵ sở')
  );
}

const FILLS_IN = new Set(['khai', 'điền', 'mã', 'đổi']);

const ROUTES = new Set([
  'xe',
  'chuyến',
  'tuyến',
  'vé',
  'tàu',
  'tour',
  'bay',
  'khởi',
  'lịch',
  'km',
  'phượt',
  'ship',
]);

/** "Xe: Hà Giang → Tuyên Quang 7h": an arrow of a journey. */
export function ofRoute(context: ClaimContext, frame: MergeFrame): boolean {
  const { words, sentence } = context;
  if (!words.slice(frame.from, frame.to).includes('→')) return false;
  if (saysAny(context, sentence.from, frame.from, FILLS_IN)) return false;
  return (
    saysAny(context, sentence.from, sentence.to, ROUTES) ||
    /^\d+(?:h|g|km|k|\.000)/u.test(words[frame.to] ?? '')
  );
}
