import { MERGED_FROM } from '../facts.ts';
import { clauseStart } from './clause.ts';
import { type ClaimContext, type Finding, remembers, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import { type Place, places } from './places.ts';
import { centreAt } from './verdict.ts';

/** Between a place and "tỉnh lỵ": one of them tells of today. */
const LIGHT = new Set([
  'vẫn',
  'còn',
  'giờ',
  'nay',
  'hiện',
  'mới',
  'là',
  'làm',
  'thì',
  'cũng',
  'được',
  'đang',
  'chính',
  'lại',
  'thành',
]);
const TODAY = new Set(['lại', 'vẫn', 'còn', 'giờ', 'nay', 'hiện', 'mới', 'đang']);

/** What a place is called that seats the bodies of a unit, and nothing else. */
const SEAT =
  /^(?:tỉnh (?:lỵ|lị)|lỵ sở|trung tâm hành (?:chính|chánh)|thủ phủ (?:của |hành chính )?(?:tỉnh|của tỉnh))(?: |$)/u;

/** A word of each of these. */
const SEATS = gate(['lỵ', 'lị', 'tâm', 'phủ']);

/** Words of it and of whose it is: "tỉnh lỵ của tỉnh mình", "trung tâm hành chính của tỉnh mới". */
const OF_SEAT = new Set(
  'tỉnh lỵ lị sở trung tâm hành chính chánh thủ phủ của mới mình ta nhà này tụi tui em'.split(' '),
);

/** Behind it the claim ends. */
const ENDS = new Set(
  'nha nhé nghen nghe nè ạ chứ chớ đó đấy mà rồi luôn thôi như , . ! ; ) – -'.split(' ').concat(''),
);

/** Felt, imagined, of before. */
const NOT_SO = new Set(
  'nếu tưởng giá ước lòng tim hồi xưa thời trước không hết đâu hay mốt mai ai sao nghe đồn bảo nói tới cũ'.split(
    ' ',
  ),
);

/** Behind it they wish for it: "… thì tốt". */
const WISHES = new Set(['thì', 'tốt', 'hay', 'phải']);

/** One past "vẫn là tỉnh lỵ" right behind a place, or 0. */
function seatBehind({ words, sentence }: ClaimContext, from: number): number {
  let at = from;
  while (at < from + 5 && LIGHT.has(words[at] ?? '')) at += 1;
  const lead = words.slice(from, at);
  if (
    !lead.some((word) => TODAY.has(word)) ||
    !lead.some((word) => word === 'là' || word === 'làm' || word === 'thành')
  )
    return 0;
  if (!SEAT.test(words.slice(at, at + 5).join(' '))) return 0;
  while (at < sentence.to && OF_SEAT.has(words[at] ?? '')) at += 1;
  return at >= sentence.to || ENDS.has(words[at] ?? '') ? Math.min(at, sentence.to) : 0;
}

/** True when no other unit than that of the place is spoken of. */
function alone({ facts }: ClaimContext, list: readonly Place[], unitId: string): boolean {
  return list.every((one) => one.former === undefined || facts.unitOf(one.former) === unitId);
}

/** "Pleiku vẫn là tỉnh lỵ nha": the seat of the one unit that a place lies in, which need not be named. */
export function unnamedCentreFindings(context: ClaimContext): Finding[] {
  const { facts, day } = context;
  if (day < MERGED_FROM || isShut(context, SEATS)) return [];
  const list = places(context);
  for (const place of list) {
    const to = place.former === undefined ? 0 : seatBehind(context, place.to);
    const unitId = place.former === undefined ? undefined : facts.unitOf(place.former);
    const record = to === 0 || unitId === undefined ? undefined : facts.unitOn(unitId, day);
    if (record === undefined || record.formedFrom.length < 2 || unitId === undefined) continue;
    if (!alone(context, list, unitId) || remembers(context, place.from, place.from)) continue;
    // "… như cũ", "… chứ đâu" only insist.
    const tail = ['như', 'chứ'].includes(context.words[to] ?? '') ? to + 2 : to;
    if (
      saysAny(context, clauseStart(context, place.from, 4), to, NOT_SO) ||
      saysAny(context, tail, tail + 3, NOT_SO)
    )
      continue;
    if (saysAny(context, tail, tail + 3, WISHES)) continue;
    return [
      {
        ...centreAt(context, record, place.name, record.centreIn === place.former),
        from: place.from,
        to,
      },
    ];
  }
  return [];
}
