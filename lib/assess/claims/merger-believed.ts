import { clauseEnd } from './clause.ts';
import { type ClaimContext, has, saysAny } from './finding.ts';
import { CARRIES, DISTANCE, TRAVEL } from './journey-words.ts';
import type { Mention } from './mentions.ts';
import type { MergeFrame } from './merge-frame.ts';
import { NOW } from './now-words.ts';
import { opensClause } from './opens-clause.ts';
import { overnight } from './overnight.ts';
import { TAKES_IN } from './relation-words.ts';
import { settledTogether } from './settled-together.ts';
import { ofRoute, speaksOfOneself, speaksOfSeat } from './spoken-of.ts';
import { toldAsGone } from './told-as-gone.ts';
import { isFormer } from './verdict.ts';

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
  const now = saysAny(context, frame.from, frame.to, NOW);
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

function isFormerPart(context: ClaimContext, frame: MergeFrame): boolean {
  const [part] = frame.parts;
  return part !== undefined && isFormer(context, part);
}
