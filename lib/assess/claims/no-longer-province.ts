import { type ClaimContext, type Finding, inSentence, remembers, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import { PLANS } from './plans.ts';
import { statusDiffers } from './status-differs.ts';

const NO_LONGER =
  /^(?:(?:nay|giờ|hiện|thì|đã|cũng|bây|từ|đây|,) ){0,3}(?:không còn|hết|thôi không còn|không phải)(?: là)?(?: một)? tỉnh(?: nữa)?(?= (?:,|mà|rồi|nha|nhé|nghen|luôn|đâu|[.!;)])|$)/u;

/** "X không còn là tỉnh mà đã là …": one past the words by which a unit is said to be no province any more, or `from`. */
export function pastNoLonger({ words, sentence }: ClaimContext, from: number): number {
  const rest = words.slice(from, Math.min(sentence.to, from + 12)).filter((word) => word !== '');
  const said = NO_LONGER.exec(rest.join(' '));
  if (said === null) return from;
  let left = said[0].split(' ').length;
  let at = from;
  for (; left > 0 && at < sentence.to; at += 1) if (words[at] !== '') left -= 1;
  return words[at] === 'mà' ? at + 1 : at;
}

const NO_MORE = gate(['không', 'hết']);

/** What is no claim about a unit as it is. */
const NOT_TOLD = new Set('nếu lỡ giá tưởng ước mai khi lúc ngày sao hả thử bao'.split(' '));

/** Before a name: what is called after it. */
const THINGS = new Set('trường quán đội clb hàng ty viện đài báo chợ ga'.split(' '));

/** "Cao Bằng không còn là tỉnh nữa", "giờ phải gọi là thành phố Cao Bằng, không còn là tỉnh nữa": said of a province. */
export function noLongerProvinceFindings(context: ClaimContext): Finding[] {
  if (isShut(context, NO_MORE)) return [];
  const { reading, facts, sentence, words, day } = context;
  for (const name of inSentence(reading.slots.provinces, sentence)) {
    if (name.viaTag || name.era === 'former') continue;
    const record = facts.units.has(name.unitId) ? facts.unitOn(name.unitId, day) : undefined;
    if (record?.unitType !== 'tỉnh') continue;
    const to = pastNoLonger(context, name.to + (words[name.to] === ',' ? 1 : 0));
    if (to <= name.to + 2) continue;
    if (saysAny(context, sentence.from, name.from, PLANS) || saysAny(context, sentence.from, to, NOT_TOLD))
      continue;
    if (saysAny(context, name.from - 3, name.from, THINGS) || remembers(context, name.from, to)) continue;
    return [statusDiffers(record, name.from, to)];
  }
  return [];
}
