import { MERGED_FROM } from '../facts.ts';
import { decides } from './decides.ts';
import { type ClaimContext, type Finding, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import { mentionsIn } from './mentions.ts';
import { namedClauses } from './named-clauses.ts';
import { datedLater, PLANS } from './plans.ts';
import { centreAt, nameOf } from './verdict.ts';

const MOVING = gate(['dời', 'chuyển', 'đưa', 'rời', 'đặt', 'dọn', 'đóng', 'bê']);

/** A word of every name of a seat, of those below. */
const SEATS = gate(['lỵ', 'lị', 'phủ', 'tâm', 'sở', 'ubnd', 'ủy']);

/** The seat of a unit, written `@` in what follows. */
const SEAT =
  /(?<![^ ])(?:tỉnh lỵ|tỉnh lị|thủ phủ|lỵ sở|trung tâm(?: hành chính| hành chánh| chính trị| đầu não){1,2}(?: của)?(?: tỉnh)?|trụ sở(?: của)? tỉnh|trụ sở ubnd tỉnh|ubnd tỉnh|ủy ban tỉnh)(?![^ ])/gu;

/** The same where it may be a part of a town, a bus station or a market, written `%`. */
const CENTRE = /(?<![^ ])trung tâm(?: của)?(?: tỉnh)?(?![^ ])/gu;

/** Before the name of a province, which holds the word "tỉnh" itself, and not before that of a firm; written `&`. */
const BODY_OF = /(?<![^ ])(?:trụ sở|ubnd|trụ sở ubnd|ủy ban)(?: của)? (?=§)/gu;

/** They change nothing in what is told. */
const LIGHT = new Set(
  'mới đã giờ nay hiện vừa được cũng thì lại bị hết luôn hẳn ta người nhà mình cả của tỉnh rồi thức chính tuốt tận bên trên dưới ở đất toàn bộ đi vẫn'.split(
    ' ',
  ),
);

const VERB = /(?<![^ ])(?:dời|chuyển|đưa|rời|đặt|dọn|đóng|bê)(?![^ ])/gu;

/** "Tỉnh lỵ Lâm Đồng dời về Phan Thiết", "trung tâm An Giang rời Rạch Giá qua Long Xuyên". */
const SEAT_MOVES =
  /(?:^| )([@%&]) §(\d{1,4}) #(?: (?:từ|khỏi|bỏ|§\d{1,4})){0,3} (?:xuống|lên|về|vào|ra|qua|sang) §(\d{1,4})(?= |$)/u;

/** "Đã dời tỉnh lỵ Khánh Hòa vô Phan Rang". */
const SEAT_IS_MOVED =
  /(?:^| )# ([@%&]) §(\d{1,4})(?: (?:từ|khỏi|bỏ|§\d{1,4})){0,3} (?:xuống|lên|về|vào|ra|qua|sang) §(\d{1,4})(?= |$)/u;

/** "Tỉnh Ninh Bình dời trung tâm về Nam Định". */
const UNIT_MOVES =
  /(?:^| )()§(\d{1,4}) # [@%](?: (?:từ|khỏi|bỏ|§\d{1,4})){0,3} (?:xuống|lên|về|vào|ra|qua|sang) §(\d{1,4})(?= |$)/u;

/** Before the seat or the unit; after other words it is a market, a bus station or a firm that moves. */
const LEADS = new Set(
  'vì là rằng mà thì nha bác ơi này việc cái khi từ do bởi nên còn và nhưng chứ tại kể ra nghe hả vậy biết thấy nói đây đó nữa nước họ'
    .split(' ')
    .concat(''),
);

/** A clause with its seats as `@`, `%` and `&`, its verbs of moving as `#` and without the light words. */
function plain(text: string): string {
  return text
    .replace(SEAT, '@')
    .replace(CENTRE, '%')
    .replace(BODY_OF, '& ')
    .replace(VERB, '#')
    .split(' ')
    .filter((word) => !LIGHT.has(word))
    .join(' ');
}

/** In the clause they show a wish, a question, a supposition or what once was. */
const NOT_TOLD = new Set(
  'nếu giá ước mong đừng hay sao nào đâu gì chưa không phải ai chi tưởng lỡ mơ hồi xưa thuở từng trước định tính bàn đề nghe đồn đòi xin ủng thử khỏi cần muốn đáng hẵng thà chừng bao'.split(
    ' ',
  ),
);

/** Behind the place, in its own clause: "… chi cho xa" asks; a house or an office there is not the seat. */
const NOT_BEHIND = /^ (?:cũ )?(?:thì|là|hay|được không|chi|làm|nhé không|khám|học)(?: |$)/u;

/** "… dời về Phan Thiết thì dân đi xa lắm": only supposed. */
const SUPPOSING = /§\d{1,4}(?: cũ)? (?:thì|mà) /u;

/** Before the place; behind it "nên" tells what came of it. */
const URGES = new Set(['nên']);

/** A place may be meant by the clause before it, which the rule does not see: "giá như …, tỉnh lỵ …". */
const SUPPOSES = new Set(['nếu', 'giá', 'ước', 'tưởng', 'lỡ', 'chi']);

/** Where the seat of a unit is told to have gone, in words of moving. */
export function centreMovedFindings(context: ClaimContext): Finding[] {
  const { sentence, words, day, facts } = context;
  if (day < MERGED_FROM || isShut(context, MOVING) || isShut(context, SEATS)) return [];
  if (datedLater(context)) return [];
  const mentions = mentionsIn(context);
  if (mentions.length < 2) return [];
  for (const { text, from, to } of namedClauses(context, mentions)) {
    const frame = plain(text);
    const told = SEAT_MOVES.exec(frame) ?? SEAT_IS_MOVED.exec(frame) ?? UNIT_MOVES.exec(frame);
    if (told === null || NOT_BEHIND.test(frame.slice(told.index + told[0].length))) continue;
    const unit = mentions[Number(told[2])];
    const lead = frame.slice(0, told.index).split(' ').at(-1) ?? '';
    if (told[1] === '&' && unit?.kind === 'unit' && !unit.prefixed) continue;
    if (told[1] !== '@' && !LEADS.has(lead) && !(told[1] === '' && unit?.kind === 'unit' && unit.prefixed))
      continue;
    const place = mentions[Number(told[3])];
    if (
      SUPPOSING.test(text) ||
      unit?.kind !== 'unit' ||
      unit.era === 'former' ||
      place === undefined ||
      place.kind === 'zone'
    )
      continue;
    const record = facts.units.has(unit.id) ? facts.unitOn(unit.id, day) : undefined;
    if (record === undefined || record.formedFrom.length < 2 || !record.formedFrom.includes(place.id))
      continue;
    // "Về Gia Lai" says where only when the town or the former unit of that name is meant.
    const old = place.era === 'former' || words[place.to] === 'cũ';
    if (place.kind === 'unit' && place.id === unit.id && !old && !place.prefixed) continue;
    if (saysAny(context, from, place.to, URGES)) continue;
    if (saysAny(context, from, to, NOT_TOLD) || saysAny(context, from, to, PLANS)) continue;
    if (saysAny(context, sentence.from, from, SUPPOSES) || decides(context, from, to)) continue;
    return [
      {
        ...centreAt(context, record, nameOf(context, place), record.centreIn === place.id),
        from: Math.min(unit.from, place.from),
        to: place.to,
      },
    ];
  }
  return [];
}
