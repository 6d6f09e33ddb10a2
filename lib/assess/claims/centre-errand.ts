import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, type Finding, hitsIn, remembers, saysAny } from './finding.ts';
import { type Place, places } from './places.ts';
import { PLANS } from './plans.ts';
import { centreAt } from './verdict.ts';

const GOES = new Set(['lên', 'xuống', 'ra', 'vào', 'qua', 'về', 'tới', 'sang', 'đến']);

/** Between a verb of going and the place. */
const STRAIGHT = new Set(['thẳng', 'phố', 'thành', 'tp', 'luôn', 'tận', 'bên', 'thị']);

/** Before a place they warn of the way to it. */
const REJECTS = new Set(['chứ', 'chớ', 'đừng', 'khỏi', 'không', 'ghé']);

/** Of what business one goes there. */
const ERRAND = /(?:^| )(?:(?:lên|với|cấp|hồ sơ|giấy tờ|việc) (?:tỉnh|sở)|giấy tờ|hồ sơ|thủ tục)(?: |$)/u;

const AT = new Set(['ở', 'tại', 'trên', 'dưới', 'ngoài', 'trong', 'bên']);
const HERE = new Set(['này', 'đây', 'đó', 'đấy', 'nớ', 'trển', 'ấy']);

const SITS = new Set(['đặt', 'đóng', 'nằm', 'ở', 'dời', 'dọn']);

/** Between a body of the unit and that it is there. */
const LIGHT = new Set('mới giờ nay hiện vẫn đang đều được thì cũng tỉnh chính hết đã'.split(' '));

const NOT_SO = new Set(['nếu', 'tưởng', 'hồi', 'xưa', 'trước', 'cũ', 'không', 'chưa', 'hay']);

/** One past "… đặt trên này" behind a body of the unit, or 0. */
function sitsHere({ words, sentence }: ClaimContext, from: number): number {
  let at = from;
  while (at < from + 4 && LIGHT.has(words[at] ?? '')) at += 1;
  if (!SITS.has(words[at] ?? '')) return 0;
  const there = AT.has(words[at + 1] ?? '') ? at + 2 : at + 1;
  return there < sentence.to && HERE.has(words[there] ?? '') ? there + 1 : 0;
}

/** A former unit by its name right behind "phố", where a street might be meant: "lên phố Lào Cai". */
function townAt({ reading, facts, sentence }: ClaimContext, from: number): Place | undefined {
  if (from + 2 > sentence.to) return undefined;
  const written = reading.spelledOf(from, from + 2).toLowerCase();
  for (const { unitId, name } of facts.formerUnits.values())
    if (name.toLowerCase() === written) return { from, to: from + 2, former: unitId, name };
  return undefined;
}

/** The places one is sent to, and those one is told not to go to. */
function ways(context: ClaimContext, to: number): { readonly sent: Place[]; readonly spared: Place[] } {
  const { words, sentence } = context;
  const list = places(context);
  const sent: Place[] = [];
  const spared: Place[] = [];
  for (let at = sentence.from; at < to; at += 1) {
    const goes = GOES.has(words[at] ?? '');
    if (!goes && words[at] !== 'ghé') continue;
    let k = at + 1;
    while (k < at + 4 && STRAIGHT.has(words[k] ?? '')) k += 1;
    const place =
      list.find((one) => one.from === k) ?? (words[k - 1] === 'phố' ? townAt(context, k) : undefined);
    if (place === undefined) continue;
    const rejected =
      !goes || words.slice(Math.max(sentence.from, at - 2), at).some((word) => REJECTS.has(word));
    (rejected ? spared : sent).push(place);
  }
  return { sent, spared };
}

/** "Có việc lên tỉnh thì lên thẳng A chứ ghé B làm gì, ủy ban tỉnh đặt trên này": the seat is where one is sent to. */
export function errandFindings(context: ClaimContext): Finding[] {
  const { facts, day, sentence, words } = context;
  if (day < MERGED_FROM) return [];
  for (const noun of hitsIn(context, 'centre/noun')) {
    const to = sitsHere(context, noun.to);
    if (to === 0 || !ERRAND.test(words.slice(sentence.from, noun.from).join(' '))) continue;
    const { sent, spared } = ways(context, noun.from);
    const [place] = sent;
    const unitId = place?.former === undefined ? undefined : facts.unitOf(place.former);
    const record = unitId === undefined ? undefined : facts.unitOn(unitId, day);
    if (place === undefined || sent.length !== 1 || record === undefined || record.formedFrom.length < 2)
      continue;
    if (spared.some((one) => one.former === undefined || facts.unitOf(one.former) !== unitId)) continue;
    if (saysAny(context, noun.from, to, PLANS) || saysAny(context, noun.from - 1, to, NOT_SO)) continue;
    if (remembers(context, place.from, place.from) || saysAny(context, sentence.from, place.from, NOT_SO))
      continue;
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
