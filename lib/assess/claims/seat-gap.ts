import type { UnitRecord } from '../../packs/types.ts';
import type { ClaimContext } from './finding.ts';
import type { Mention } from './mentions.ts';
import type { Seat } from './seat-words.ts';
import { isFormer } from './verdict.ts';
import { wordSet } from './word-set.ts';

/** Between a seat and its place they change nothing. */
export const LIGHT = wordSet(
  'tức mới đã giờ nay hiện vừa được cũng thì lại bị hết luôn hẳn ta nhà mình cả rồi chính thức toàn bộ vẫn lận tuốt tận đều tít mãi cứ nguyên xưa thành phố tp thị xã đất phía nó này đó tỉnh sau sáp nhập hợp nhất khi xong các họ quyết định anh em chú bác hiện nay',
);

const AT = wordSet('ngay ở tại bên trên dưới ngoài trong về lên xuống ra vào qua sang là');

const SITS = wordSet(
  'đặt đóng nằm ngồi dời chuyển dọn rời dồn kéo gom tập trung làm việc đô tọa lạc chọn lấy bê đưa trụ sở đặt về di',
);

/** What sits, and does not only come by. */
const STAYS = wordSet('chạy đặt đóng nằm ngồi dời chuyển dọn rời dồn kéo gom đô tọa bê đưa di');

/** It points at a place named before. */
const THERE = wordSet('đây đó đấy ấy bển trển đấy này nớ kia ngoải dưởi trỏng bển');

/** Before a place they lead to it. */
export const WAYS = wordSet('ở tại bên trên dưới ngoài trong về lên xuống ra vào qua sang tận');

/** The current merged unit that a place which is not its seat lies in; undefined for the seat and for a name that may mean the whole. */
export function elsewhere(context: ClaimContext, place: Mention): UnitRecord | undefined {
  const { facts, words, day } = context;
  if (place.kind === 'zone') return undefined;
  const unitId = facts.unitOf(place.id);
  const record = unitId === undefined ? undefined : facts.unitOn(unitId, day);
  if (record === undefined || record.formedFrom.length < 2 || record.centreIn === place.id) return undefined;
  if (!record.formedFrom.includes(place.id)) return undefined;
  const own = place.kind === 'unit' && !isFormer(context, place);
  if (own && place.era !== 'former' && words[place.to] !== 'cũ') {
    const { text } = context.reading;
    const lead = text.tokens[place.from]?.text ?? '';
    const before = words[place.from - 1] ?? '';
    if (!((lead === 'thành' || lead === 'tp' || before === 'phố') && record.unitType === 'tỉnh'))
      return undefined;
  }
  return record;
}

/** True when tokens `[from, to)` hold nothing but light words, verbs of sitting and the unit. */
export function bare(
  { words }: ClaimContext,
  mentions: readonly Mention[],
  unitId: string,
  from: number,
  to: number,
): { readonly sits: boolean; readonly at: boolean } | undefined {
  let sits = false;
  let at = false;
  for (let k = from; k < to; k += 1) {
    const inside = mentions.find((one) => one.from <= k && one.to > k);
    if (inside !== undefined) {
      if (inside.kind !== 'unit' || inside.id !== unitId) return undefined;
      k = inside.to - 1;
      continue;
    }
    const word = words[k] ?? '';
    // "Ở trung tâm tỉnh, tức thành phố Tây Ninh cũ".
    if (word === ',' && words[k + 1] === 'tức') at = true;
    else if (STAYS.has(word)) sits = true;
    else if (AT.has(word)) at = true;
    else if (!SITS.has(word) && !LIGHT.has(word) && /\S/u.test(word)) return undefined;
  }
  return { sits, at };
}

/** One past "… ở đó", "… trên ấy" behind a seat, or 0. */
export function pointsBack(
  context: ClaimContext,
  mentions: readonly Mention[],
  seat: Seat,
  unitId: string,
): number {
  const { words, sentence } = context;
  for (let at = seat.to + 1; at < Math.min(sentence.to, seat.to + 12); at += 1) {
    if (!THERE.has(words[at] ?? '') || !WAYS.has(words[at - 1] ?? '')) continue;
    const gap = bare(context, mentions, unitId, seat.to, at);
    return gap !== undefined && (gap.sits || gap.at) ? at + 1 : 0;
  }
  return 0;
}

/** Where the words of a seat go on: behind "không còn ở A nữa mà" they tell where it is now. */
export function turned({ words }: ClaimContext, from: number, to: number): number {
  const turn = words.indexOf('mà', from);
  return turn > 0 && turn < to && words.slice(from, turn).includes('không') ? turn + 1 : from;
}
