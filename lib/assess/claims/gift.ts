import type { DocumentRecord } from '../../packs/types.ts';
import { anyIn } from '../slots-in.ts';
import { clauseEnd } from './clause.ts';
import { type ClaimContext, compared, type Finding, inSentence, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';

/** The one gift to every citizen that a record speaks of, and the year of its occasion. */
const GIFT = '149/cđ-ttg';
const YEAR = 2025;

/** "100.000 đồng" in the subject of the record, in đồng. */
function amountOf(record: DocumentRecord): { readonly text: string; readonly value: number } | undefined {
  const found = /(\d[\d.]*) đồng/u.exec(record.subject);
  return found === null ? undefined : { text: found[0], value: Number((found[1] ?? '').replaceAll('.', '')) };
}

/** True when the sentence speaks of the national day of that year. */
function onOccasion(context: ClaimContext): boolean {
  const { words, sentence, reading, day, posted } = context;
  const text = ` ${words.slice(sentence.from, sentence.to).join(' ')} `;
  const dates = inSentence(reading.slots.dates, sentence);
  const feast = text.includes(' quốc khánh ') || dates.some((date) => date.day === 2 && date.month === 9);
  if (!feast) return false;
  if (dates.some((date) => date.basis === 'stated' && date.year === YEAR)) return true;
  if (dates.some((date) => date.basis === 'stated' && date.year !== undefined)) return false;
  if (text.includes(' 80 năm ') || text.includes(' năm 2025 ')) return true;
  const year = Number(day.slice(0, 4));
  if (/ năm (?:ngoái|trước|rồi) /u.test(text)) return year === YEAR + 1;
  return posted && year === YEAR && day >= '2025-08-20' && day <= '2025-09-30';
}

const EACH =
  / (?:mỗi|một|từng|1) (?:người|công dân|đầu người|nhân khẩu)| toàn dân | (?:người|một|1) (?:một|1)? ?người /u;

/** "Mỗi hộ 100 nghìn": the record gives it to each person. */
const HOUSEHOLD =
  / (?:mỗi|từng) (?:hộ|nhà|gia đình|hộ gia đình) (?:dân )?(?:(?:thì|cũng|đều) )?(?:(?:được|nhận|là|có|tặng|lãnh) ){0,2}$/u;

const STATE = new Set(['nước', 'phủ', 'tướng']);

/** By these it is told as the state's. */
const GIVEN = gate([...STATE, 'mỗi', 'quà']);

/** "Mỗi người 200.000 đồng, nhà tui năm người lãnh 1 triệu": the amount that is told of each. */
const EACH_BEFORE =
  / (?:mỗi|một|từng|1) (?:người|công dân|đầu người|nhân khẩu|hộ|nhà|gia đình)(?: \S+){0,3} $/u;

/** The words before an amount. */
function leadOf({ words, sentence }: ClaimContext, at: number): string {
  return ` ${words.slice(Math.max(sentence.from, at - 6), at).join(' ')} `;
}

/** Somebody else's gift, or one to some. */
const OTHERS = new Set(
  'cụ công nghèo ty phường xã thôn lớp trường shop viên trẻ cán cựu tổ hội chùa chủ sếp nhóm khách liệt hưu già học'.split(
    ' ',
  ),
);

const OF_STATE = new Set(['dân', 'điện', 'văn', 'bố', 'khai']);

/** "Công ty", "công nhân"; every "công dân" had it. */
function ofOthers({ words, sentence }: ClaimContext, to: number): boolean {
  for (let at = sentence.from; at < Math.min(sentence.to, to); at += 1)
    if (OTHERS.has(words[at] ?? '') && !(words[at] === 'công' && OF_STATE.has(words[at + 1] ?? '')))
      return true;
  return false;
}

/** "2/9 năm ngoái nhà nước tặng mỗi người dân 500k": the amount of the gift of 2/9/2025. */
export function giftFindings(context: ClaimContext): Finding[] {
  const { reading, sentence, words, facts } = context;
  if (isShut(context, GIVEN) || !anyIn(reading.slots.amounts, sentence.from, sentence.to)) return [];
  const amounts = inSentence(reading.slots.amounts, sentence).filter(({ kind }) => kind === 'money');
  const [amount, other] =
    amounts.length > 1 ? amounts.filter((one) => EACH_BEFORE.test(leadOf(context, one.from))) : amounts;
  if (amount === undefined || other !== undefined) return [];
  const record = facts.documents.get(GIFT);
  const right = record === undefined ? undefined : amountOf(record);
  if (record === undefined || right === undefined || !onOccasion(context)) return [];
  const text = ` ${words.slice(sentence.from, sentence.to).join(' ')} `;
  const household = HOUSEHOLD.test(leadOf(context, amount.from));
  if (!(household || EACH.test(text)) || !/ (?:tặng|quà|cho|nhận|phát|được|là) /u.test(text)) return [];
  if (ofOthers(context, clauseEnd(context, amount.to, 8))) return [];
  const state =
    saysAny(context, sentence.from, amount.from, STATE) || / mỗi (?:người dân|công dân) | quà /u.test(text);
  if (!state || amount.value < 10_000 || amount.value > 10_000_000 || amount.upTo !== undefined) return [];
  const same = amount.value === right.value && !household;
  const [feast] = inSentence(reading.slots.dates, sentence);
  return [
    {
      ...compared(same, 'count'),
      values: same
        ? {}
        : {
            claimed: reading.textOf(household ? amount.from - 2 : amount.from, amount.to),
            value: household ? `mỗi người ${right.text}` : right.text,
            subject: 'gift',
          },
      record,
      from: Math.min(feast?.from ?? amount.from, amount.from),
      to: Math.max(feast?.to ?? amount.to, amount.to),
    },
  ];
}
