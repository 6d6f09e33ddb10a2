import { type ClaimContext, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import type { Mention } from './mentions.ts';
import type { MergeFrame } from './merge-frame.ts';

const TOGETHER = gate(['chung', 'cặp', 'cùng', 'ghép']);

/** Between two units of which one is said to be with the other: "đi chung với", "ở chung với", "cặp với". */
const WITH =
  /^(?:(?:cũ|tui|em|mình|nhà|quê|ta|giờ|nay|bây|thì|đã|được|bị|lại|là|cho|phải|mới|vừa|rồi) ){0,4}(?:(?:đi|để|gom|xếp|ghi|ở|về|sống|ăn ở|xếp|vô|vào|nằm|đứng|chia) )?(?:chung|cặp|bắt cặp|kết cặp|thành cặp|ghép|cùng|chung mâm|chung chiếu|chung mái|chung mái nhà|chung nhà|chung sổ|chung hộ khẩu|một nhà|chung tỉnh) với(?: tỉnh| bên)?$/u;

/** When it came to be so. */
const SINCE =
  /(?:^| )(?:sau (?:khi |đợt |vụ |hồi |ngày )?|từ (?:khi |hồi |ngày |đợt |lúc )|đợt |hồi |vụ |lúc )?(?:sáp nhập|hợp nhất|nhập tỉnh|gộp tỉnh|tỉnh mới)(?: |$)/u;

const NOT_TOLD = new Set(
  'nếu giá ước mong đừng tưởng không chưa hay hoặc nên sẽ sắp đề dự đồn trước chuyến xe tour vé tàu đoàn đội lớp'.split(
    ' ',
  ),
);

/** "Long An đi chung với Tiền Giang sau sáp nhập": two units that are with one another since the mergers. */
export function companionFrames(context: ClaimContext, mentions: readonly Mention[]): readonly MergeFrame[] {
  if (isShut(context, TOGETHER)) return [];
  const { words, sentence } = context;
  for (let k = 0; k + 1 < mentions.length; k += 1) {
    const first = mentions[k];
    const second = mentions[k + 1];
    if (first?.kind !== 'unit' || second?.kind !== 'unit' || first.id === second.id) continue;
    if (
      !WITH.test(
        words
          .slice(first.to, second.from)
          .filter((word) => word !== '')
          .join(' '),
      )
    )
      continue;
    if (
      !SINCE.test(
        words
          .slice(sentence.from, sentence.to)
          .filter((word) => word !== '')
          .join(' '),
      )
    )
      return [];
    if (
      saysAny(context, sentence.from, second.to, NOT_TOLD) ||
      saysAny(context, second.to, second.to + 3, NOT_TOLD_BEHIND)
    )
      return [];
    return [
      {
        parts: [first, second],
        target: undefined,
        kind: 'with',
        by: 'merge',
        negated: false,
        from: first.from,
        to: second.to,
      },
    ];
  }
  return [];
}

const NOT_TOLD_BEHIND = new Set(['một', 'chuyến', 'tuyến', 'lịch', 'đề', 'bảng', 'không', 'hay']);

const ONE =
  /(?:^| )(?:vì|do|tại|bởi|nhờ) (?:(?:đã|mới|vừa|là|giờ|được|hai|tỉnh) ){0,3}(?:sáp nhập|hợp nhất|nhập|gộp) (?:(?:cùng|chung|thành|làm|lại|vào|về|với nhau) ){0,2}(?:một|1) (?:tỉnh|thành phố)(?: |$)/u;

const MERGED = gate(['nhập', 'gộp', 'nhất']);

/** "Hàng Bắc Kạn gom chung tuyến Tuyên Quang vì sáp nhập cùng một tỉnh rồi": the two that were named are one. */
export function oneSinceFrames(context: ClaimContext, mentions: readonly Mention[]): readonly MergeFrame[] {
  const [first, second] = mentions;
  if (mentions.length !== 2 || isShut(context, MERGED)) return [];
  if (first?.kind !== 'unit' || second?.kind !== 'unit' || first.id === second.id) return [];
  const { words, sentence } = context;
  const end = Math.min(sentence.to, second.to + ONE_REACH);
  const said = words.slice(second.to, end).filter((word) => word !== '');
  if (!ONE.test(said.join(' ')) || saysAny(context, sentence.from, end, NOT_ONE)) return [];
  const parts = [first, second];
  return [{ parts, target: undefined, kind: 'with', by: 'merge', negated: false, from: first.from, to: end }];
}

const ONE_REACH = 18;

const NOT_ONE = new Set('nếu giá ước mong đừng tưởng không chưa hay hoặc đề đồn đâu khác'.split(' '));
