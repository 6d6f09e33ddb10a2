import { clauseEnd } from './clause.ts';
import { type ClaimContext, EACH, has, saysAny } from './finding.ts';
import type { MergeFrame } from './frames.ts';
import type { Mention } from './mentions.ts';
import { likeBefore } from './merger-time.ts';
import { NOW_WORDS } from './merger-verdict.ts';
import { notTold } from './not-told.ts';
import { TAKES_IN } from './relation-words.ts';
import { ofRoute, speaksOfOneself, speaksOfSeat } from './spoken-of.ts';
import { isFormer } from './verdict.ts';

const TRAVEL = new Set([
  'xe',
  'bay',
  'chạy',
  'đi',
  'đường',
  'km',
  'cây',
  'chuyến',
  'tàu',
  'vé',
  'ship',
  'hàng',
  'chở',
  'lịch',
  'tour',
  'phượt',
  'máy',
  'khách',
  'chơi',
  'quê',
  'làm',
  'học',
  'ở',
  'giao',
  'gửi',
  'lấy',
  'bão',
  'gió',
  'mưa',
  'mua',
]);

const WRONG_AFTER = new Set(['sai', 'bậy', 'nhầm', 'bịa', 'xạo', 'láo', 'giả', 'lộn', 'vớ']);

const FORMS = new Set([
  'khai',
  'địa',
  'ghi',
  'mục',
  'đơn',
  'phiếu',
  'hồ',
  'tờ',
  'form',
  'tỉnh',
  'điền',
  'thẻ',
  'danh',
  'mẫu',
]);

const RESOLVED = new Set(['quyết', 'chốt', 'nhập', 'gộp', 'đợt']);

const DECIDED = new Set(['quyết', 'chốt']);

const SETTLED = new Set(['rồi', 'luôn', 'hết', 'giờ', 'nay', 'đã']);

const JOINED = new Set(['một', '1']);

const DISTANCE = new Set(['tiếng', 'phút', 'km', 'cây']);

/** What somebody goes to a place for. */
const ERRANDS = new Set(
  'mua bán thăm ăn chơi học làm khám du tắm họp coi xem đón nhận nhậu hát thi cưới rước tránh cứu bốc lấy tham'.split(
    ' ',
  ),
);

/** "Vân Đồn qua Hải Phòng có cao tốc rồi". */
const WAYS = new Set(['có', 'mất', 'bằng', 'bao', 'tốn']);

/** "Tui nói thiệt, Sóc Trăng giờ là …": who speaks stands before the comma, and is not spoken of. */
function ownClause({ words, sentence }: ClaimContext, { from }: MergeFrame): number {
  return words[from - 1] === ',' && SPEAKING.has(words[from - 2] ?? '') ? from : sentence.from;
}

const SPEAKING = new Set(['thiệt', 'thật', 'nghe', 'này', 'nè', 'ơi', 'nha', 'nhé', 'biết', 'rồi', 'bảo']);

/** A bare "về", "vào" tells of a merger only in a text about it, and not of a journey. */
export function believable(context: ClaimContext, frame: MergeFrame, frames: readonly MergeFrame[]): boolean {
  // "Tỉnh lỵ Lào Cai bây giờ là Yên Bái" tells of a seat, which has its own rule.
  if (frame.by === 'state' && speaksOfSeat(context, frame.from - 5, frame.from)) return false;
  if (ofRoute(context, frame)) return false;
  if (frame.by === 'people')
    return (
      has(context, 'merge/verb') ||
      overnight(context, frame) ||
      !speaksOfOneself(context, ownClause(context, frame), frame.to)
    );
  const [part] = frame.parts;
  if (frame.by === 'form')
    return (
      (isFormerPart(context, frame) ||
        (part?.kind === 'town' && frame.target?.prefixed === true) ||
        context.reading.first('merge/verb', frame.from, context.sentence.to) !== undefined) &&
      saysAny(context, context.sentence.from, context.sentence.to, FORMS)
    );
  if (frame.by !== 'motion') return true;
  if (part !== undefined && context.words[part.from - 1] === 'từ') return false;
  if (frame.kind === 'with' && saysAny(context, frame.to, frame.to + 3, JOINED)) return true;
  if (settledTogether(context, frame)) return true;
  const clause = clauseEnd(context, frame.to, 4);
  if (toldAsGone(context, frame)) return true;
  if (ERRANDS.has(context.words[frame.to] ?? '') || WAYS.has(context.words[frame.to] ?? '')) return false;
  if (saysAny(context, frame.to, clause, DISTANCE)) return false;
  if (
    part?.kind === 'zone' &&
    frame.target?.kind === 'unit' &&
    (saysAny(context, frame.from, clause, SETTLED) ||
      saysAny(context, clause, context.sentence.to, DECIDED)) &&
    !saysAny(context, frame.from - 3, clause, TRAVEL)
  )
    return true;
  const now = saysAny(context, frame.from, frame.to, NOW_WORDS);
  if (now && !saysAny(context, frame.from - 4, clause, TRAVEL)) return true;
  if (frame.kind === 'with' && saysAny(context, frame.from, frame.to, TAKES_IN))
    return (
      (frame.parts.some((one) => isFormer(context, one)) ||
        saysAny(context, context.sentence.from, context.sentence.to, RESOLVED)) &&
      !/\d|trong|trọn/u.test(context.words[frame.to] ?? '')
    );
  if (part?.kind === 'town' && saysAny(context, frame.to, context.sentence.to, ROUND))
    return !saysAny(context, frame.from - 2, frame.to + 4, TRAVEL);
  // "Từ ngày Cam Ranh về Lâm Đồng, …", "Cam Ranh về Lâm Đồng rồi nha".
  if (part?.kind === 'town' && frame.target?.kind === 'unit' && toldOfTown(context, frame, part)) return true;
  if (frame.parts.some((part) => part.kind === 'town') && !context.reading.has('ctx/restructuring'))
    return (
      frames.filter((one) => one.by === 'motion').length > 1 &&
      !saysAny(context, context.sentence.from, context.sentence.to, TRAVEL)
    );
  // "Kể từ khi Sóc Trăng về với Cà Mau, …".
  if (
    isFormerPart(context, frame) &&
    part !== undefined &&
    SINCE.has(`${context.words[part.from - 2] ?? ''} ${context.words[part.from - 1] ?? ''}`)
  )
    return true;
  if (insists(context, frame)) return true;
  if (saysAny(context, frame.from - 2, frame.to + 4, TRAVEL)) return false;
  if (context.reading.has('ctx/restructuring')) return true;
  if (
    isFormerPart(context, frame) &&
    saysAny(context, frame.from, frame.to + 2, new Set(['rồi', 'hết', 'luôn', 'đã']))
  )
    return true;
  const chorus =
    (frames.filter((one) => one.by === 'motion').length > 1 &&
      !saysAny(context, context.sentence.from, context.sentence.to, TRAVEL)) ||
    saysAny(context, frame.from, frame.to, new Set(['đều', 'chung']));
  return (
    chorus ||
    (isFormerPart(context, frame) &&
      opensClause(context, frame) &&
      !saysAny(context, context.sentence.from, frame.from, CARRIES))
  );
}

/** "Từ dân A thành dân B sau một đêm", "nhà em ở A, giờ thành dân B rồi": nobody moved. */
function overnight(context: ClaimContext, { parts: [part], to }: MergeFrame): boolean {
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

/** "Hà Giang không còn là tỉnh riêng, đã về Lào Cai", "dân Bình Thuận, từ ngày nhập vào A", "… do Bến Tre về A". */
function toldAsGone(context: ClaimContext, { parts: [part], target, to }: MergeFrame): boolean {
  const { words } = context;
  if (part === undefined || target === undefined || saysAny(context, to, to + 3, DISTANCE)) return false;
  const between = words.slice(part.to, target.from).filter((word) => word !== '');
  if (SINCE_JOINED.test(between.join(' '))) return true;
  if (!isFormer(context, part)) return false;
  if (NO_MORE.test(between.join(' '))) return true;
  return CAUSES.has(words[part.from - 1] ?? '') && between.length === 1 && words[to] !== 'có';
}

const SINCE_JOINED =
  /(?:^|[ ,])(?:từ|sau|kể từ)(?: \S+){0,2} (?:nhập|gộp|nhất)(?: chung| tỉnh| lại)? (?:vào|về|với|qua|sang|theo)$/u;

const NO_MORE =
  /^(?:giờ |nay |đã )?(?:không còn|hết|thôi)(?: là| làm)?(?: một)? tỉnh(?: riêng)? , (?:mà )?(?:đã|nay|giờ|cũng)?\s?(?:về|vào|theo|sang|qua)$/u;

const CAUSES = new Set(['do', 'vì', 'bởi']);

/** True when a town is told to have gone to a unit: since a day, or "rồi" and nothing more. */
function toldOfTown(context: ClaimContext, frame: MergeFrame, { from }: Mention): boolean {
  const { words, sentence } = context;
  if (saysAny(context, from - 4, clauseEnd(context, frame.to, 4), TRAVEL)) return false;
  if (SINCE.has(`${words[from - 2] ?? ''} ${words[from - 1] ?? ''}`)) return true;
  if (words[frame.to] !== 'rồi' || !(from === sentence.from || words[from - 1] === ',')) return false;
  const next = words[frame.to + 1] ?? '';
  return frame.to + 1 >= sentence.to || !/[\p{L}\d]/u.test(next) || PARTICLES.has(next);
}

const PARTICLES = new Set(['nha', 'nhé', 'đó', 'đấy', 'nè', 'mà', 'bà', 'các', 'mọi', 'mấy', 'nghen']);

/** "Long An đi với Tiền Giang chứ không có đi Tây Ninh đâu": what is said of a former unit against another one. */
function insists(context: ClaimContext, frame: MergeFrame): boolean {
  const { words, sentence } = context;
  if (words[frame.to] !== 'chứ' || !DENIES.has(words[frame.to + 1] ?? '')) return false;
  const named = words.slice(frame.to + 2, Math.min(sentence.to, frame.to + 7)).includes('');
  return named && isFormerPart(context, frame) && opensClause(context, frame);
}

const DENIES = new Set(['không', 'đâu', 'có', 'nào', 'chưa']);

/** "… theo đợt sắp xếp vừa rồi". */
const ROUND = new Set(['sắp xếp']);

const SINCE = new Set('từ khi,từ ngày,từ hồi,từ lúc,từ dạo,từ giờ,từ hôm,từ đợt,kể từ,sau khi'.split(','));

/** "Lai Châu về với Điện Biên rồi mà": two provinces, and what closes a statement right behind them. */
function settledTogether(context: ClaimContext, frame: MergeFrame): boolean {
  const { sentence } = context;
  return (
    frame.kind === 'with' &&
    frame.parts.length === 2 &&
    frame.parts.every((part) => part.kind === 'unit') &&
    closesBehind(context, frame) &&
    opensClause(context, frame) &&
    !saysAny(context, sentence.from, frame.from, CARRIES) &&
    !speaksOfOneself(context, sentence.from, frame.from)
  );
}

/** "… rồi mà" behind the two names, or "đã" between them and no word behind. */
function closesBehind({ words, sentence }: ClaimContext, frame: MergeFrame): boolean {
  if (frame.to >= sentence.to) return false;
  const done = words[frame.to] === 'rồi';
  if (!done && !words.slice(frame.from, frame.to).includes('đã')) return false;
  const next = words[done ? frame.to + 1 : frame.to] ?? '';
  return (done && frame.to + 1 >= sentence.to) || !/\p{L}/u.test(next) || (done && INSISTS.has(next));
}

const INSISTS = new Set(['mà', 'nha', 'nhé', 'còn', 'nghen', 'nhen', 'đó', 'đấy', 'chứ']);

const CARRIES = new Set(['chở', 'ship', 'giao', 'xe', 'chuyến', 'tuyến', 'vé', 'tải', 'gửi', 'bay']);

/** Before the name of a place that is itself what is spoken of. */
export const BEFORE_SUBJECT = new Set(
  'mà thì rồi là quê xứ dân cả tỉnh nói nghe bảo kêu nhà người và còn giờ nay chứ ơi nha nhưng vì do với hết đất cho tới lại con rằng biết dè ngờ'.split(
    ' ',
  ),
);

/** False for "vải Bắc Giang về Lạng Sơn": something that comes from the place. */
function opensClause(context: ClaimContext, frame: MergeFrame): boolean {
  const word = frame.from <= context.sentence.from ? '' : (context.words[frame.from - 1] ?? '');
  return !/\p{L}/u.test(word) || BEFORE_SUBJECT.has(word);
}

function isFormerPart(context: ClaimContext, frame: MergeFrame): boolean {
  const [part] = frame.parts;
  return part !== undefined && isFormer(context, part);
}

/** Behind "như" they tell what it is only like. */
const LIKENED = new Set(['về', 'nhập', 'gộp', 'chung', 'một', 'là', 'sáp', 'cùng']);

/** "Thanh Hóa với Nghệ An như về một nhà". */
function isSimile({ words, sentence }: ClaimContext, { from, to }: MergeFrame): boolean {
  for (let at = Math.max(sentence.from, from); at < Math.min(sentence.to, to + 1); at += 1)
    if (words[at] === 'như' && LIKENED.has(words[at + 1] ?? '')) return true;
  return false;
}

export function supposed(context: ClaimContext, frame: MergeFrame): boolean {
  const { sentence, words } = context;
  if (notTold(context, frame)) return true;
  // "Ngày trước Phú Quốc thuộc Kiên Giang": words of memory right before it, and none of today within it.
  const remembered = ['before-merger', 'past'].some((classId) => {
    const hit = context.reading.last(classId, Math.max(sentence.from, frame.from - 4), frame.from);
    return (
      hit !== undefined &&
      // "Thời sự" is the news.
      !(hit.to - hit.from === 1 && EACH.has(words[hit.to] ?? '')) &&
      !words.slice(hit.to, frame.from).includes(',') &&
      !likeBefore(context, hit.from)
    );
  });
  if (remembered && !saysAny(context, frame.from, frame.to, NOW_OR_DONE)) return true;
  if (isSimile(context, frame)) return true;
  // "Bến Tre ơi, về với Tiền Giang" calls.
  if (
    frame.by !== 'state' &&
    frame.parts.some((one) => words[one.to] === 'ơi') &&
    !saysAny(context, frame.from, frame.to + 3, NOW_OR_DONE)
  )
    return true;
  // "A mà nhập với B thì gần hơn".
  const part = frame.parts.find((one) => words[one.to] === 'mà');
  if (
    part !== undefined &&
    saysAny(context, part.to, frame.to + 5, new Set(['thì'])) &&
    !saysAny(context, part.to, frame.to + 5, NOW_OR_DONE)
  )
    return true;
  // "A có nhập B đâu"
  const end = context.words[frame.to] === 'đâu' ? context.words.slice(frame.from, frame.to) : [];
  if (end.includes('có') && frame.to < sentence.to && !frame.negated) return true;
  const after = Math.min(sentence.to, frame.to + 7);
  for (let at = frame.to; at < after; at += 1) {
    const word = context.words[at] ?? '';
    // "A nhập B mà bạn ghi nhập C là sai": another one is judged.
    if (word === '' && at > frame.to + 1) break;
    if ((word === 'là' || word === 'nói') && WRONG_AFTER.has(context.words[at + 1] ?? '')) return true;
  }
  return false;
}

/** "…, tên Hà Giang chỉ còn trong bài hát": the name that a frame would end in is told as gone. */
export function nameIsGone({ words }: ClaimContext, frame: MergeFrame): boolean {
  return (
    frame.target !== undefined &&
    words[frame.target.from - 1] === 'tên' &&
    GONE.test(words.slice(frame.to, frame.to + 3).join(' '))
  );
}

const GONE = /^(?:thì |giờ |đã |chỉ |cũ )?(?:còn|mất|bỏ|biến|hết|không|thôi|lùi|đi vào|thành)(?: |$)/u;

const NOW_OR_DONE = new Set(['giờ', 'nay', 'hiện', 'đã', 'rồi']);
