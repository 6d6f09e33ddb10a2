import type { PolicyRecord } from '../../packs/types.ts';
import { districtDiffers } from './district-differs.ts';
import { type ClaimContext, type Finding, saysAny } from './finding.ts';
import { WordPairs } from './word-pairs.ts';

/** Before the noun: it is what is spoken of, and not "chợ huyện", "đội bóng huyện". */
const OPENS = new Set(
  ', : - – ( sau tới thì mà là rằng nói bảo nghe giờ nay chứ rồi nhưng và còn ủa ơi nha nhé vì do tại nên cái cho cấp ubnd tin ra hay thấy ghi viết khoe báo kể biết nhắn rõ chắn quên ngoài chung luôn này đây cuộc ràng ) ] * " “'
    .split(' ')
    .concat(''),
);

/** Between the noun and what happens to it. */
const LIGHT = new Set(
  'nhà mình ta em tui sắp sẽ được đã vừa mới lại cũng chuẩn bị tháng năm sau tới sang đầu cuối từ chính thức cho đang giờ nay tết qua ra hai ba'.split(
    ' ',
  ),
);

/** Said of the level only. */
const FOUNDED = new WordPairs([
  'có lại',
  'tái lập',
  'lập lại',
  'khôi phục',
  'phục hồi',
  'hồi sinh',
  'dựng lại',
]);

/** Said of its offices too. */
const RUNS = [
  'chạy lại',
  'hoạt động lại',
  'hoạt động trở lại',
  'làm việc lại',
  'làm việc trở lại',
  'vận hành lại',
  'mở lại',
  'mở cửa lại',
  'mở cửa trở lại',
  'tiếp dân lại',
].map((phrase) => phrase.split(' '));

/** Around the claim they make it a wish, a question, a house or the past. */
const OTHERWISE = new Set(
  'nên cần không chưa đừng nếu lỡ giá ước mong bao hay khỏi kỷ niệm cũ trụ quán chợ xưa hồi liệu đề xin'.split(
    ' ',
  ),
);

/** One past the verb at `at` that says that the level is back, or 0. */
function backAt(words: readonly string[], at: number, office: boolean): number {
  if (FOUNDED.stand(words, at)) return at + 2;
  if (!office) return 0;
  const run = RUNS.find((parts) => parts.every((part, k) => words[at + k] === part));
  return run === undefined ? 0 : at + run.length;
}

/** "Đầu năm sau huyện hoạt động lại". */
function worksAgain(words: readonly string[], at: number): number {
  if (words[at] !== 'hoạt' || words[at + 1] !== 'động') return 0;
  const to = words[at + 2] === 'trở' ? at + 3 : at + 2;
  return words[to] === 'lại' ? to + 1 : 0;
}

/** Five tokens before the noun, or where those end that only bring the news: "đừng quên", "mới hay", "nhiều người chưa để ý". */
function toldFrom(words: readonly string[], head: number): number {
  for (let at = head - 1; at >= head - 5; at -= 1)
    if (BRINGS.has(words[at] ?? '') || (words[at] === 'hay' && words[at - 1] === 'mới')) return at + 1;
  return head - 5;
}

const BRINGS = new Set(['quên', 'ý', ':', 'biết', 'thì']);

/** "Huyện sắp có lại rồi", "UBND huyện tháng sau mở cửa lại", "cho cấp huyện chạy lại từ 1/1/2027". */
export function restoredDistrict(context: ClaimContext, record: PolicyRecord): Finding | undefined {
  const { words, sentence } = context;
  for (let at = sentence.from; at + 1 < sentence.to; at += 1) {
    const founded = foundedAt(context, at);
    if (founded > 0) return districtDiffers(record, at, founded);
    if (words[at] !== 'huyện' && words[at] !== 'quận') continue;
    const level = ['cấp', 'quận', 'ubnd', 'ban'].includes(words[at - 1] ?? '') && at > sentence.from;
    const head = level ? at - 1 : at;
    const before = head > sentence.from ? (words[head - 1] ?? '') : '';
    const office = level && ['ubnd', 'ban'].includes(words[at - 1] ?? '');
    if (!office && !OPENS.has(before)) continue;
    let k = at + 1;
    const { tokens } = context.reading.text;
    while (!level && k < at + 4 && tokens[k]?.kind === 'word' && tokens[k]?.letterCase === 'title') k += 1;
    while (k < Math.min(sentence.to, at + 9) && (LIGHT.has(words[k] ?? '') || /^\d/u.test(words[k] ?? ''))) {
      if (backAt(words, k, level) > 0) break;
      k += 1;
    }
    const to = backAt(words, k, level) || worksAgain(words, k);
    if (to === 0 || to > sentence.to) continue;
    if (saysAny(context, toldFrom(words, head), to, OTHERWISE) || saysAny(context, to, to + 3, THINGS))
      continue;
    // "Huyện tái lập" alone may open a story.
    const when = worksAgain(words, k) > 0 ? at - 4 : at;
    if (!level && !saysAny(context, when, to + 4, TOLD)) continue;
    return districtDiffers(record, head, to);
  }
  return undefined;
}

/** "Khôi phục quận ở TP.HCM", "bộ máy ba cấp quay lại" at `at`: one past it, or 0. */
function foundedAt(context: ClaimContext, at: number): number {
  const { words, sentence } = context;
  let to = 0;
  if (FOUNDED.stand(words, at)) {
    to = at + 2;
    while (words[to] === 'lại' || words[to] === 'các') to += 1;
    if (words[to] !== 'quận' && words[to] !== 'huyện') return 0;
    to += 1;
    if (!BOUNDS.has(words[to] ?? '')) return 0;
  } else if (words[at] === 'cấp' && (words[at - 1] === 'ba' || words[at - 1] === '3')) {
    if (!WHOLE.has(words[at - 2] ?? '') || !RETURNS.has(`${words[at + 1] ?? ''} ${words[at + 2] ?? ''}`))
      return 0;
    to = at + 3;
  } else return 0;
  const told = saysAny(context, sentence.from, sentence.to, TOLD);
  return told && to <= sentence.to && !saysAny(context, at - 5, to, OTHERWISE) ? to : 0;
}

const BOUNDS = new Set(['ở', 'tại', 'trong', 'từ', 'trên', 'nội', 'cho', 'rồi', 'nha', 'nhé', ',', '.']);
const WHOLE = new Set(['máy', 'quyền', 'hình']);
const RETURNS = new Set(['quay lại', 'trở lại', 'khôi phục', 'hoạt động']);

const TOLD = new Set(['rồi', 'từ', 'sắp', 'sẽ', 'chốt', 'vừa', 'đã', 'nha', 'nhé', 'được', 'năm']);

/** Behind the verb: "huyện mở lại chợ đêm". */
const THINGS = new Set('chợ đường lễ hội cầu trường lớp đội đêm giải phố quán năm'.split(' '));
