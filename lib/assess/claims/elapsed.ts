import type { IsoDate } from '../../text/iso-date.ts';
import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, type Finding, says, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import { eventOn } from './verdict.ts';

const YEARS = new Map([
  ['một', 1],
  ['1', 1],
  ['hai', 2],
  ['2', 2],
  ['ba', 3],
  ['3', 3],
]);

/** What began, or ended, with the 34 units. */
const WHAT = [
  'hai cấp',
  '2 cấp',
  'bỏ cấp huyện',
  'cấp huyện kết thúc',
  'cấp huyện dừng',
  'cấp huyện chấm dứt',
  'không còn cấp huyện',
  'sáp nhập tỉnh',
  'sáp nhập các tỉnh',
  '34 tỉnh',
  'tỉnh mới hoạt động',
  'tỉnh mới đi vào',
  'tỉnh mới vận hành',
  'tỉnh mới ra',
  'tỉnh mới được',
  'bộ máy tỉnh mới',
  'bộ máy mới đi vào',
];

/** "Tròn một năm Quốc hội thông qua …": the day of the resolution. */
const PASSED = new Set(['qua', 'quyết', 'nút', 'hội']);

/** Between the years and what happened they make it something of a place or a person. */
const OWN = new Set('xã phường tỉnh mình em tôi tui anh chị con nhà quán lớp trường ủy ban chúng'.split(' '));

/** "Sáp nhập tỉnh của cơ quan em". */
const OWN_BEHIND = new Set(['của', 'nhà', 'em']);

const TODAY = new Set(['nay', 'này']);

/** Days by which a post may miss the day: much for "tròn một năm", little for "hôm nay tròn một năm". */
const AROUND = 60;
const AROUND_TODAY = 10;

const DAY = 24 * 60 * 60 * 1000;

function apart(one: IsoDate, other: IsoDate): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / DAY;
}

const WHOLE_YEARS = gate(['tròn', 'đúng']);

/** "Hôm nay tròn một năm chính quyền hai cấp": an anniversary of the change-over, told on another day. */
export function elapsedFindings(context: ClaimContext): Finding[] {
  const { words, sentence, facts, day, posted } = context;
  const event = facts.events.get('two-tier-start');
  if (!posted || event === undefined || day < MERGED_FROM || isShut(context, WHOLE_YEARS)) return [];
  for (let at = sentence.from; at + 2 < sentence.to; at += 1) {
    if ((words[at] !== 'tròn' && words[at] !== 'đúng') || words[at + 2] !== 'năm') continue;
    const years = YEARS.get(words[at + 1] ?? '');
    if (years === undefined || saysAny(context, at - 2, at, NEARLY)) continue;
    const end = Math.min(sentence.to, at + REACH);
    const what = WHAT.find((phrase) => says(context, at + 3, end, phrase));
    if (what === undefined) {
      const city = cityFor(context, at, years);
      if (city !== undefined) return [city];
      continue;
    }
    let to = at + 3;
    while (!says(context, at + 3, to, what)) to += 1;
    if (saysAny(context, at + 3, to - what.split(' ').length, OWN) || OWN_BEHIND.has(words[to] ?? ''))
      continue;
    if (saysAny(context, at + 3, to, PASSED)) continue;
    const on = `${Number(event.on.slice(0, 4)) + years}${event.on.slice(4)}`;
    const today =
      saysAny(context, at - 2, at, TODAY) || saysAny(context, at + 3, to, TODAY) || opensToday(context, at);
    const right = apart(on, day) <= (today ? AROUND_TODAY : AROUND);
    return [
      {
        ...eventOn(event, context.reading.textOf(at, to), right),
        from: at,
        to,
      },
    ];
  }
  return [];
}

const BECAME = [
  'lên thành phố',
  'thành thành phố',
  'trở thành thành phố',
  'lên tp',
  'trực thuộc trung ương',
  'lên trung ương',
];

/** "Đã tròn một năm Đồng Nai lên thành phố": the years behind another record of a day. */
function cityFor(context: ClaimContext, at: number, years: number): Finding | undefined {
  const { reading, facts, sentence, day } = context;
  const end = Math.min(sentence.to, at + REACH);
  const name = reading.slots.provinces.find((one) => one.from >= at + 3 && one.to <= end);
  const event = name === undefined ? undefined : facts.events.get(`${name.unitId}-city`);
  if (name === undefined || event === undefined) return undefined;
  if (name.from - at > 6 || !BECAME.some((phrase) => says(context, name.to, end, phrase))) return undefined;
  const on = `${Number(event.on.slice(0, 4)) + years}${event.on.slice(4)}`;
  const right = apart(on, day) <= AROUND;
  return {
    ...eventOn(event, reading.textOf(at, name.to), right),
    from: at,
    to: name.to,
  };
}

/** "Hôm nay 1/6/2026, vậy là tròn một năm …". */
function opensToday({ words, sentence }: ClaimContext, at: number): boolean {
  for (let k = at - 1; k > Math.max(sentence.from, at - 12); k -= 1) {
    const word = words[k] ?? '';
    if (word === 'nay') return words[k - 1] === 'hôm';
    if (/\p{L}/u.test(word) && !LEADS_ON.has(word)) return false;
  }
  return false;
}

const LEADS_ON = new Set(['vậy', 'là', 'thế', 'ngày', 'mới', 'đã', 'vừa', 'tháng', 'năm']);

const NEARLY = new Set(['gần', 'sắp', 'hơn', 'chưa', 'mai', 'tới', 'khi', 'đến']);

/** Tokens from the years within which it has to be said what began. */
const REACH = 16;
