import { type ClaimContext, saysAny } from './finding.ts';
import type { Mention } from './mentions.ts';
import { OF_TODAY } from './now-words.ts';
import { wordSet } from './word-set.ts';

/** "Lên tỉnh", "giấy tờ cấp tỉnh": business that is done at the seat. */
const ERRAND =
  /(?:^| )(?:(?:lên|ra|xuống|về|vào|với|cấp|việc|gặp) (?:tỉnh|trên tỉnh)|(?:nộp|làm) (?:\S+ )?(?:tỉnh|các sở)|(?:lên|ra|xuống|vào|tới|đến|tìm|gặp|về) (?:ubnd|tỉnh ủy|lãnh đạo|chủ tịch|ủy ban|các sở)(?: tỉnh)?)$/u;

/** Between the errand and the verb by which one goes there. */
const FILLS = wordSet(
  'làm giấy tờ hồ sơ nộp đi họp có việc gì xin thủ tục cấp là thì phải cứ chạy toàn mất công bắt xe đều giờ nay mới lại hết luôn tuốt tận mãi xa ngược vòng , dân bà con tụi tui em mình ai cũng muốn kí ký đóng dấu sang tên sổ chứ không',
);

const GOES = wordSet('lên xuống ra vào qua về sang đi tới đến mò');

/** Between that verb and the place. */
const STRAIGHT = wordSet('tận tuốt mãi thẳng bên trên dưới ngoài trong phố thành tp lại');

const MOST_FILLS = 9;

const STOPS = wordSet(', không chứ khỏi đừng nhưng xong rồi hay và từ ghé tạt');

/** Last words of an errand. */
const ENDS = wordSet('tỉnh sở ubnd ủy đạo tịch ban');

/** True when the words between an errand and a place only lead there. */
function leadsThere(said: readonly string[]): boolean {
  let at = said.length - 1;
  while (at > 0 && !GOES.has(said[at] ?? '') && STRAIGHT.has(said[at] ?? '')) at -= 1;
  if (!GOES.has(said[at] ?? '') || at > MOST_FILLS) return false;
  // Behind "thì" the way itself may be told: "thì cứ qua cầu Thái Hà sang …".
  const then = said.lastIndexOf('thì', at);
  const free = then >= 0 && said.slice(then, at).every((word) => !STOPS.has(word)) ? then : at;
  return said.slice(0, free).every((word) => FILLS.has(word));
}

/** "Giờ muốn lên tỉnh phải xuống tận Tuy Hòa": the seat is where one has to go. */
export function errand(context: ClaimContext, mentions: readonly Mention[], place: Mention): number {
  const { words, sentence, facts } = context;
  const unitId = facts.unitOf(place.id);
  if (mentions.some((one) => one.kind === 'zone' || facts.unitOf(one.id) !== unitId)) return -1;
  const start = Math.max(sentence.from, place.from - 16);
  for (let at = place.from - 2; at >= start; at -= 1) {
    if (!ENDS.has(words[at] ?? '')) continue;
    const lead = words.slice(Math.max(sentence.from, at - 3), at + 1).join(' ');
    const said = words.slice(at + 1, place.from).filter((word) => word !== '');
    if (!ERRAND.test(lead) || !leadsThere(said)) continue;
    if (said.includes('không') || (said.includes('chứ') && !said.includes('là'))) return -1;
    const merged = mentions.some((one) => one !== place && one.kind === 'unit' && one.id !== place.id);
    return merged || saysAny(context, sentence.from, place.to + 6, OF_TODAY)
      ? Math.max(sentence.from, at - 2)
      : -1;
  }
  return -1;
}
