import { type ClaimContext, type Finding, inSentence, remembers, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import { places } from './places.ts';
import { datedLater, PLANS } from './plans.ts';
import { centreAt } from './verdict.ts';

/** Bodies of which a unit has one, in its centre; the words right before the unit's name. */
const BODIES = [
  'ubnd',
  'ủy ban',
  'ủy ban nhân dân',
  'hđnd',
  'trụ sở',
  'trụ sở ubnd',
  'trụ sở của',
  'cơ quan',
  'bộ máy',
  'đầu não',
  'đầu não của',
  'bộ máy của',
].map((words) => words.split(' '));

/** "Tỉnh ủy Quảng Trị". */
const PARTY = [
  ['tỉnh', 'ủy'],
  ['thành', 'ủy'],
];

const SITS = new Set(['đóng', 'đặt', 'nằm']);
const SITTING = gate(SITS);

const LIGHT = new Set([
  '',
  'mới',
  'giờ',
  'nay',
  'hiện',
  'bây',
  'đang',
  'vẫn',
  'thì',
  'đã',
  'được',
  'tỉnh',
  'trụ',
  'sở',
  ')',
  '(',
  'chính',
  'lại',
]);

const AT = new Set(['ở', 'tại', 'bên', 'trên', 'dưới', 'ngoài']);

function endsWith(words: readonly string[], at: number, tail: readonly string[]): boolean {
  return tail.every((word, k) => words[at - tail.length + k] === word);
}

/** True when a name at tokens from `from` on, with "tỉnh" in it or before it, is that of a whole unit's body. */
function isSeated(words: readonly string[], from: number): boolean {
  const at = words[from - 1] === 'tỉnh' ? from - 1 : from;
  return (
    BODIES.some((body) => endsWith(words, at, body)) || PARTY.some((body) => endsWith(words, from, body))
  );
}

/** "UBND tỉnh Đồng Tháp đóng tại Cao Lãnh", "Tỉnh ủy Quảng Trị đặt ở Đông Hà": the seat of the one body of a unit. */
export function seatFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence, words } = context;
  const findings: Finding[] = [];
  if (isShut(context, SITTING) || datedLater(context)) return findings;
  const list = places(context);
  for (const name of inSentence(reading.slots.provinces, sentence)) {
    const record = facts.units.has(name.unitId) ? facts.unitOn(name.unitId, context.day) : undefined;
    if (record === undefined || record.formedFrom.length < 2 || !isSeated(words, name.from)) continue;
    let at = name.to;
    while (at < sentence.to && LIGHT.has(words[at] ?? '')) at += 1;
    if (!SITS.has(words[at] ?? '')) continue;
    at += 1;
    while (at < sentence.to && ['trụ', 'sở'].includes(words[at] ?? '')) at += 1;
    if (!AT.has(words[at] ?? '')) continue;
    const place = list.find((one) => one.from > at && one.from - at <= 3);
    const former = place?.former;
    if (place === undefined || former === undefined || facts.unitOf(former) !== record.unitId) continue;
    if (remembers(context, name.from, place.to) || saysAny(context, name.from - 4, place.from, PLANS))
      continue;
    findings.push({
      ...centreAt(context, record, place.name, record.centreIn === former),
      from: name.from,
      to: place.to,
    });
  }
  return findings;
}
