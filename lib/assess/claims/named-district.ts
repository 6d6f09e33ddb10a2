import type { ClaimContext } from './finding.ts';

/** Behind "vẫn còn" and "vẫn hoạt động" they end the claim. */
const CLOSES = new Set([
  '',
  ',',
  '.',
  '!',
  'nha',
  'nhé',
  'đó',
  'mà',
  'chứ',
  'đấy',
  'nguyên',
  'bình',
  'như',
  'ngon',
]);

/** True where the claim ends at `at`, with or without "nguyên": "vẫn còn nguyên quán phở" speaks of the inn. */
export function closed(words: readonly string[], at: number, end: number): boolean {
  if (words[at] === 'nguyên' && words[at + 1] === 'bộ' && words[at + 2] === 'máy') return true;
  if (at >= end || !CLOSES.has(words[at] ?? '')) return at >= end;
  return words[at] !== 'nguyên' || at + 1 >= end || CLOSES.has(words[at + 1] ?? '');
}

/** "Huyện Củ Chi vẫn còn nha", "quận 1 vẫn hoạt động bình thường": one past the claim, or 0. */
export function namedDistrict(context: ClaimContext, at: number): number {
  const { words, sentence, reading } = context;
  if (words[at] !== 'huyện' && words[at] !== 'quận') return 0;
  let to = at + 1;
  while (to < at + 4 && to < sentence.to) {
    const token = reading.text.tokens[to];
    if (token?.kind !== 'number' && !(token?.kind === 'word' && token.letterCase === 'title')) break;
    to += 1;
  }
  if (to === at + 1) return 0;
  while (['thì', 'giờ', 'nay', 'hiện', 'đến'].includes(words[to] ?? '')) to += 1;
  const pair = `${words[to] ?? ''} ${words[to + 1] ?? ''}`;
  const whole = pair === 'vẫn hoạt' || pair === 'vẫn tồn';
  const end = whole ? to + 3 : to + 2;
  if (!whole && pair !== 'vẫn còn') return 0;
  return closed(words, end, sentence.to) ? end : 0;
}

/** Between "quận" and what is said of it: "quận ở HN với SG thì vẫn còn", "quận nội thành vẫn hoạt động". */
const WHICH = new Set(
  'ở tại trong trên thành phố tp nội ngoại đô thị trung tâm lớn mấy các hn sg hcm tphcm hà với và thì mà cũng là của dưới hai giờ nay hiện , cả'
    .split(' ')
    .concat(''),
);

const KEPT = new Set(['còn', 'giữ', 'hoạt', 'tồn', 'nguyên']);

/** "Chỉ bỏ huyện thôi, quận ở Hà Nội vẫn còn nguyên": one past the claim, or 0. Tokens from "quận" on. */
export function bareDistricts({ words, sentence }: ClaimContext, at: number): number {
  if (words[at] === 'huyện') {
    const behind = words.slice(at + 1, at + 6).join(' ');
    return /^vẫn (?:hoạt động|làm việc) bình thường/u.test(behind) ? at + 6 : 0;
  }
  if (words[at] !== 'quận') return 0;
  let to = at + 1;
  while (to < Math.min(sentence.to, at + 10) && WHICH.has(words[to] ?? '')) to += 1;
  if (words[to] !== 'vẫn' || !KEPT.has(words[to + 1] ?? '')) return 0;
  const end = words[to + 1] === 'hoạt' || words[to + 1] === 'tồn' ? to + 3 : to + 2;
  return closed(words, end, sentence.to) ? end : 0;
}

/** Between "huyện" and what is to be done with it. */
const COMING = new Set(
  'sắp sẽ được lại cũng sang năm tới tháng sau chuẩn bị đang thì cho chính thức đã'.split(' '),
);

const AGAIN = /^(?:lập lại|tái lập|khôi phục|mở lại|phục hồi|thành lập lại)(?: |$)/u;

/** "Huyện sắp được lập lại": one past the claim, or 0. Tokens from "huyện" on, which opens its clause. */
export function districtAgain({ words, sentence }: ClaimContext, at: number): number {
  let to = at + 1;
  while (to < Math.min(sentence.to, at + 7) && COMING.has(words[to] ?? '')) to += 1;
  if (to === at + 1 || !AGAIN.test(words.slice(to, to + 3).join(' '))) return 0;
  return Math.min(sentence.to, to + 2);
}
