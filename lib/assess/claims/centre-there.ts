import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, type Finding, inSentence, remembers, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import { places } from './places.ts';
import { PLANS } from './plans.ts';
import { centreAt } from './verdict.ts';

/** Last words that point at the place named before: "ở đó", "trên nớ", "ở trển". */
const THERE = new Set(['đó', 'đấy', 'trển', 'nớ', 'bển', 'đây', 'dưởi', 'ngoải', 'trỏng', 'kia']);

const POINTS = gate([...THERE, 'dưới', 'trên', 'ngoài', 'trong']);

const AT = new Set(['ở', 'trên', 'dưới', 'ngoài', 'trong', 'bên', 'tại', 'nằm', 'đóng', 'đặt']);

/** Between a unit and where its seat is said to be. */
const LIGHT = new Set(
  'mới giờ nay hiện vẫn thì cũng đều nó đang được chính tỉnh trung tâm trụ sở hết đô'
    .split(' ')
    .concat('', ')'),
);

/** What is said to be there: "trung tâm tỉnh X", "X mới đặt tỉnh trên đó". */
const SEAT =
  /(?:^| )(?:trung tâm|tỉnh lỵ|tỉnh lị|thủ phủ|đầu não|trụ sở|ubnd)(?: hành chính| tỉnh| của| mới| lớn){0,3} *$/u;

const GOES = new Set(['lên', 'xuống', 'ra', 'vào', 'qua', 'về', 'đi', 'tới', 'đến', 'sang']);

/** Before the place: no seat of a province is meant, or one of before. */
const OLD = new Set(['cũ', 'trước', 'xưa', 'y', 'thương', 'dạy', 'tiếng', 'không', 'hay']);

/** One past the words that point back, from right behind a unit; 0 when none do. */
function pointsBack(context: ClaimContext, from: number): { readonly to: number; readonly sits: boolean } {
  const { words, sentence } = context;
  let sits = false;
  for (let at = from; at < Math.min(sentence.to, from + 9); at += 1) {
    const word = words[at] ?? '';
    if (THERE.has(word) && at > from && AT.has(words[at - 1] ?? '')) return { to: at + 1, sits };
    if (ASIDE.has(word) && words[at - 1] === 'ở' && endsClause(context, at + 1)) return { to: at + 1, sits };
    if (word === 'đặt' || word === 'đóng') sits = true;
    else if (!AT.has(word) && !LIGHT.has(word)) break;
  }
  return { to: 0, sits: false };
}

/** "… đóng ở dưới": pointing as well, where nothing follows. */
const ASIDE = new Set(['dưới', 'trên', 'ngoài', 'trong']);

function endsClause({ words, sentence }: ClaimContext, at: number): boolean {
  const next = words[at] ?? '';
  return at >= sentence.to || !/[\p{L}\d]/u.test(next) || ['mà', 'nha', 'nhé', 'chứ', 'lận'].includes(next);
}

/** "Lên tỉnh thì lên Pleiku chứ đâu, trung tâm tỉnh Gia Lai mới ở trển": the seat is where one was said to go. */
export function centreThereFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence, words, day } = context;
  if (day < MERGED_FROM || isShut(context, POINTS)) return [];
  const list = places(context);
  for (const unit of inSentence(reading.slots.provinces, sentence)) {
    const record = facts.units.has(unit.unitId) ? facts.unitOn(unit.unitId, day) : undefined;
    if (record === undefined || record.formedFrom.length < 2 || unit.era === 'former' || unit.viaTag)
      continue;
    const back = pointsBack(context, unit.to);
    if (back.to === 0) continue;
    const lead = words.slice(Math.max(sentence.from, unit.from - 6), unit.from).join(' ');
    if (!SEAT.test(lead) && !back.sits) continue;
    const before = list.filter((place) => place.to <= unit.from);
    const place = before.at(-1);
    if (place?.former === undefined || before.length > 2 || unit.from - place.to > 9) continue;
    if (!record.formedFrom.includes(place.former) || place.name === record.name) continue;
    if (!GOES.has(words[place.from - 1] ?? '') || words[place.to] === 'cũ') continue;
    if (saysAny(context, place.to, back.to, OLD) || saysAny(context, place.to, back.to, PLANS)) continue;
    if (remembers(context, place.from, back.to)) continue;
    return [
      {
        ...centreAt(context, record, place.name, record.centreIn === place.former),
        from: place.from,
        to: back.to,
      },
    ];
  }
  return [];
}
