import { type ClaimContext, saysAny } from './finding.ts';
import type { MergeFrame } from './merge-frame.ts';

/** "Từ dân A thành dân B sau một đêm", "nhà em ở A, giờ thành dân B rồi": nobody moved. */
export function overnight(context: ClaimContext, { parts: [part], to }: MergeFrame): boolean {
  const { words, sentence } = context;
  if (part === undefined || saysAny(context, sentence.from, sentence.to, MOVED)) return false;
  if (OVERNIGHT.test(words.slice(to, Math.min(sentence.to, to + 6)).join(' '))) return true;
  return words[part.from - 1] === 'ở' && HOME.has(words[part.from - 3] ?? '') && words[to] === 'rồi';
}

const MOVED = new Set(
  'chuyển dọn chồng vợ dâu rể mua thuê trọ gốc trước hồi sang lập cưới lấy theo khẩu định bỏ'.split(' '),
);

const OVERNIGHT = /^(?:chỉ )?(?:sau|qua|trong) (?:một|1) đêm(?: |$)|^(?:lúc|hồi) nào không hay/u;

const HOME = new Set(['nhà', 'quê', 'cả']);
