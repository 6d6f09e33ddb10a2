import { type ClaimContext, saysAny } from './finding.ts';
import type { Mention } from './mentions.ts';
import { wordSet } from './word-set.ts';

/** "Lên tỉnh", "giấy tờ cấp tỉnh": business that is done at the seat. */
const ERRAND =
  /(?:^| )(?:(?:lên|ra|xuống|về|vào|với|cấp|việc|gặp) (?:tỉnh|trên tỉnh)|(?:nộp|làm) (?:\S+ )?(?:tỉnh|các sở))(?: |$)/u;

/** Between the errand and the verb by which one goes there. */
const FILLS = wordSet(
  'làm giấy tờ hồ sơ nộp đi họp có việc gì xin thủ tục cấp là thì phải cứ chạy toàn mất công bắt xe đều giờ nay mới lại hết luôn tuốt tận mãi xa ngược vòng , dân bà con tụi tui em mình ai cũng muốn kí ký đóng dấu sang tên sổ chứ không',
);

const GOES = wordSet('lên xuống ra vào qua về sang đi tới đến mò');

/** Between that verb and the place. */
const STRAIGHT = wordSet('tận tuốt mãi thẳng bên trên dưới ngoài trong phố thành tp lại');

const MOST_FILLS = 9;

/** True when the words between an errand and a place only lead there. */
function leadsThere(said: readonly string[]): boolean {
  let at = said.length - 1;
  while (at > 0 && !GOES.has(said[at] ?? '') && STRAIGHT.has(said[at] ?? '')) at -= 1;
  return GOES.has(said[at] ?? '') && at <= MOST_FILLS && said.slice(0, at).every((word) => FILLS.has(word));
}

/** They tell that it is so today. */
const TODAY = wordSet('giờ nay hiện mới sau');

/** "Giờ muốn lên tỉnh phải xuống tận Tuy Hòa": the seat is where one has to go. */
export function errand(context: ClaimContext, mentions: readonly Mention[], place: Mention): number {
  const { words, sentence, facts } = context;
  const unitId = facts.unitOf(place.id);
  if (mentions.some((one) => one.kind === 'zone' || facts.unitOf(one.id) !== unitId)) return -1;
  const start = Math.max(sentence.from, place.from - 16);
  for (let at = place.from - 2; at >= start; at -= 1) {
    if (words[at] !== 'tỉnh' && words[at] !== 'sở') continue;
    const lead = words.slice(Math.max(sentence.from, at - 3), at + 1).join(' ');
    const said = words.slice(at + 1, place.from);
    if (!ERRAND.test(lead) || !leadsThere(said)) continue;
    if (said.includes('không') || (said.includes('chứ') && !said.includes('là'))) return -1;
    return saysAny(context, sentence.from, place.to + 6, TODAY) ? Math.max(sentence.from, at - 2) : -1;
  }
  return -1;
}
