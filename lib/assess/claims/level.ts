import type { PolicyRecord } from '../../packs/types.ts';
import { MERGED_FROM } from '../facts.ts';
import {
  type ClaimContext,
  compared,
  type Finding,
  has,
  inSentence,
  remembers,
  says,
  saysAny,
} from './finding.ts';

const NOT = new Set(['không', 'chưa', 'đừng', 'đâu', 'khỏi', 'bỏ', 'hết', 'từng', 'làm']);
const AGAIN = new Set([
  'khôi phục',
  'lập lại',
  'tái lập',
  'phục hồi',
  'dựng lại',
  'trả lại',
  'mở lại',
  'quay lại',
  'trở lại',
  'quay về',
  'có lại',
  'phục dựng',
]);
const FOUNDS = new Set(['khôi phục', 'lập lại', 'tái lập']);
const STILL_HAS = new Set(['vẫn còn', 'vẫn có', 'vẫn giữ', 'chưa bỏ', 'giữ lại', 'không bỏ']);
const STILL = new Set([
  'vẫn còn',
  'vẫn hoạt',
  'vẫn tồn',
  'vẫn có',
  'vẫn làm',
  'vẫn chạy',
  'vẫn như',
  'vẫn giữ',
  'còn hoạt',
  'còn tồn',
  'còn nguyên',
  'chưa bỏ',
  'chưa bị',
  'chưa giải',
  'giữ lại',
  'đang hoạt',
]);

/** Where the district level is named at `at`: one past its end, or 0. */
function levelAt(words: readonly string[], at: number): number {
  const word = words[at];
  const next = words[at + 1];
  if (word === 'cấp' && (next === 'huyện' || next === 'quận'))
    return words[at + 2] === 'huyện' ? at + 3 : at + 2;
  if (word === 'quận' && (next === 'huyện' || (next === '/' && words[at + 2] === 'huyện')))
    return next === 'huyện' ? at + 2 : at + 3;
  if (
    ['các', 'mấy', 'những', 'nhiều', 'chính', 'ubnd'].includes(word ?? '') &&
    (next === 'huyện' || next === 'quận')
  )
    return at + 2;
  if (word === 'thị' && next === 'xã') {
    const more = words.slice(at + 2, at + 7).join(' ');
    return more === 'và thành phố thuộc tỉnh' ? at + 7 : at + 2;
  }
  if (word === 'quyền' && (next === 'huyện' || next === 'quận')) return at + 2;
  return 0;
}

/** Words after which "cấp huyện" is what is spoken of, and not what qualifies another noun ("cán bộ cấp huyện"). */
const OPENS = new Set([
  '',
  'tới',
  'sau',
  ',',
  ':',
  '-',
  '–',
  '(',
  'thì',
  'mà',
  'là',
  'rằng',
  'quyền',
  'nói',
  'bảo',
  'nghe',
  'giờ',
  'nay',
  'chứ',
  'rồi',
  'nhưng',
  'và',
  'còn',
  'vẫn',
  'ủa',
  'lại',
  'ơi',
  'nha',
  'nhé',
  'kể',
  'báo',
  'biết',
  'tin',
  'vì',
  'do',
]);
const FILLS = new Set([
  'lại',
  'các',
  'chính',
  'quyền',
  'đơn',
  'vị',
  'hành',
  'mô',
  'hình',
  'bộ',
  'máy',
  'cả',
  'tổ',
  'chức',
]);

function isSubject(context: ClaimContext, at: number): boolean {
  return at === context.sentence.from || OPENS.has(context.words[at - 1] ?? '');
}

function pairAt(words: readonly string[], at: number): string {
  return `${words[at] ?? ''} ${words[at + 1] ?? ''}`;
}

function differs(record: PolicyRecord, from: number, to: number): Finding {
  return {
    ...compared(false, 'district-level'),
    values: { statement: record.statement },
    record,
    from,
    to,
  };
}

/** The district level said to exist still, to be back, or to come back. */
function existing(context: ClaimContext, record: PolicyRecord): Finding | undefined {
  const { words, sentence, reading } = context;
  if (
    says(context, sentence.from, sentence.to, 'có bỏ đâu') ||
    says(context, sentence.from, sentence.to, 'đâu có bỏ') ||
    says(context, sentence.from, sentence.to, 'có giải thể đâu')
  ) {
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const to = levelAt(words, at);
      if (to > 0) return differs(record, at, to);
    }
  }
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const to = levelAt(words, at);
    if (to === 0) continue;
    for (let k = Math.max(sentence.from, at - 5); k < Math.min(sentence.to - 1, to + 6); k += 1) {
      if (k >= at - 1 && k < to && k !== at - 1) continue;
      const pair = pairAt(words, k);
      const behind = k >= to;
      const group = ['các', 'mấy', 'những', 'nhiều'].includes(words[at] ?? '');
      const said = behind
        ? isSubject(context, at) &&
          (group
            ? pair === 'vẫn hoạt' ||
              (pair === 'hoạt động' && words.slice(k, k + 4).includes('trở')) ||
              (pair === 'thành lập' && /^(?:trở )?lại/u.test(words.slice(k + 2, k + 4).join(' '))) ||
              (AGAIN.has(pair) && FOUNDS.has(pair))
            : AGAIN.has(pair) || STILL.has(pair))
        : words.slice(k + 2, at).every((word) => FILLS.has(word)) &&
          (group ? FOUNDS.has(pair) : AGAIN.has(pair) || STILL_HAS.has(pair));
      if (
        !said ||
        saysAny(context, Math.min(k, at) - 3, Math.min(k, at), NOT) ||
        (behind && saysAny(context, to, k, NOT))
      )
        continue;
      if (
        words
          .slice(Math.min(k + 2, to), Math.max(at, k))
          .some((word) => word === ',' || word === ':' || word === 'trụ' || word === 'nhà')
      )
        continue;
      return differs(record, Math.min(at, k), Math.max(to, k + 2));
    }
    at = to - 1;
  }
  const back = reading.first('district/back', sentence.from, sentence.to);
  const led =
    back !== undefined &&
    (levelAt(words, back.from) === 0
      ? words[back.from] !== 'huyện' || isSubject(context, back.from)
      : isSubject(context, back.from));
  if (back !== undefined && led && !saysAny(context, back.from - 3, back.from, NOT))
    return differs(record, back.from, back.to);
  return undefined;
}

const THREE_CONTEXT = new Set(['chính', 'tỉnh', 'huyện', 'hành', 'quận']);

/** "Chính quyền ba cấp", "tỉnh, huyện, xã" as the levels of today. */
function threeLevels(context: ClaimContext, record: PolicyRecord): Finding | undefined {
  const { reading, sentence } = context;
  const three = reading.first('district/three', sentence.from, sentence.to);
  const denied =
    three !== undefined &&
    (reading.first('neg', Math.max(sentence.from, three.from - 4), three.from) !== undefined ||
      saysAny(context, three.from - 4, three.from, new Set(['không', 'bỏ', 'hết', 'từ', 'thay'])));
  if (
    three !== undefined &&
    !denied &&
    !has(context, 'district/two') &&
    saysAny(context, sentence.from, sentence.to, THREE_CONTEXT)
  ) {
    const administrative = saysAny(context, sentence.from, sentence.to, new Set(['huyện', 'quyền', 'chính']));
    if (administrative && !saysAny(context, sentence.from, sentence.to, new Set(['trường', 'học', 'sinh'])))
      return differs(record, three.from, three.to);
  }
  const at = (phrase: string): boolean => says(context, sentence.from, sentence.to, phrase);
  const gone = saysAny(
    context,
    sentence.from,
    sentence.to,
    new Set(['bỏ', 'không', 'hết', 'trước', 'chuyển', 'giao', 'hồi', 'cũ', 'thi', 'giải']),
  );
  if (
    at('cấp tỉnh') &&
    at('cấp huyện') &&
    at('cấp xã') &&
    !gone &&
    (at('chính quyền') || at('hành chính') || at('gồm'))
  )
    return differs(record, sentence.from, sentence.to);
  const triple = reading.first('district/triple', sentence.from, sentence.to);
  if (
    triple !== undefined &&
    (has(context, 'now') || saysAny(context, sentence.from, sentence.to, new Set(['gồm', 'cấp'])))
  )
    return differs(record, triple.from, triple.to);
  return undefined;
}

/** The day on which the district level ended and two levels began. */
function changeOver(context: ClaimContext): Finding | undefined {
  const { reading, facts, sentence } = context;
  const end = reading.first('district/end', sentence.from, sentence.to);
  const noun = reading.first('district/noun', sentence.from, sentence.to);
  const two = reading.first('district/two', sentence.from, sentence.to);
  const start = reading.first('start', sentence.from, sentence.to);
  const ended = end !== undefined && noun !== undefined && Math.abs(noun.from - end.from) <= 6;
  const started = two !== undefined && start !== undefined;
  if (!ended && !started) return undefined;
  const event = facts.events.get('district-level-end') ?? facts.events.get('two-tier-start');
  const anchor = ended
    ? { from: Math.min(noun.from, end.from), to: Math.max(noun.to, end.to) }
    : { from: Math.min(two?.from ?? 0, start?.from ?? 0), to: Math.max(two?.to ?? 0, start?.to ?? 0) };
  const date = inSentence(reading.slots.dates, sentence).find(
    (one) =>
      one.from >= anchor.from - 4 &&
      one.from - anchor.to <= 8 &&
      one.lead !== 'before' &&
      (one.precision === 'day' || one.precision === 'month' || one.precision === 'year'),
  );
  if (event === undefined || date?.start === undefined || date.end === undefined) return undefined;
  const { start: first, end: last } = date;
  const right = ['2025-06-12', '2025-06-16', event.on].some((one) => first <= one && one <= last);
  if (!right && (date.basis !== 'stated' || end?.form === 'hết')) return undefined;
  return {
    ...compared(right, 'event-date'),
    values: { event: event.name, claimed: reading.textOf(date.from, date.to), date: event.on },
    record: event,
    from: anchor.from,
    to: Math.max(anchor.to, date.to),
  };
}

/** The levels of local government. */
export function levelFindings(context: ClaimContext): Finding[] {
  const { facts, day, reading, sentence } = context;
  const record = facts.policies.get('no-district-level');
  if (record === undefined) return [];
  const named =
    reading.first('district/noun', sentence.from, sentence.to) ??
    reading.first('district/three', sentence.from, sentence.to) ??
    reading.first('district/two', sentence.from, sentence.to) ??
    reading.first('district/back', sentence.from, sentence.to) ??
    reading.first('district/triple', sentence.from, sentence.to);
  if (named === undefined) return [];
  const dated = inSentence(reading.slots.dates, sentence).some(
    (date) => date.start !== undefined && date.start < MERGED_FROM && date.basis === 'stated',
  );
  const claimed =
    day >= MERGED_FROM && !dated ? (existing(context, record) ?? threeLevels(context, record)) : undefined;
  const finding =
    (claimed !== undefined && !remembers(context, claimed.from, claimed.to) ? claimed : undefined) ??
    changeOver(context);
  return finding === undefined ? [] : [finding];
}
