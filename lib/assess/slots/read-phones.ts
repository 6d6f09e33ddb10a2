import type { Reading } from './reading.ts';
import { isTaken, markAt, placeOf, take } from './reading.ts';
import type { AccountSlot, PhoneSlot } from './types.ts';

interface Run {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
}

const DIGITS = /^\d+(?:[.-]\d+)*$/;

/** Number tokens side by side, as telephone and account numbers are grouped; stops at `limit` digits. */
function runAt(reading: Reading, i: number, limit: number): Run | undefined {
  let digits = '';
  let to = i;
  for (; to < reading.tokens.length; to += 1) {
    const token = reading.tokens[to];
    if (token === undefined || token.kind !== 'number' || isTaken(reading, to) || !DIGITS.test(token.text))
      break;
    const more = token.text.replace(/[.-]/g, '');
    if (digits.length + more.length > limit) break;
    digits += more;
  }
  return digits === '' ? undefined : { from: i, to, digits };
}

function phoneKind(digits: string): PhoneSlot['kind'] | undefined {
  if (/^0[35789]\d{8}$/.test(digits)) return 'mobile';
  if (/^02\d{8,9}$/.test(digits)) return 'landline';
  return /^1[89]00\d{4,6}$/.test(digits) ? 'hotline' : undefined;
}

/** Reads telephone numbers: "0951 234 068", "0951.234.068", "+84 951 234 068", "1900 1234". */
export function readPhones(reading: Reading): PhoneSlot[] {
  const slots: PhoneSlot[] = [];
  for (const i of reading.numbers) {
    if (isTaken(reading, i)) continue;
    const first = reading.tokens[i]?.text ?? '';
    const abroad = first.startsWith('84') && markAt(reading, i - 1) === '+';
    const code = first.charCodeAt(0);
    if (code !== 48 && code !== 49 && !abroad) continue;
    // The longest group that is a number wins: "0951 234 068 2" has a stray digit after it.
    for (let limit = 12; limit >= 8; limit -= 1) {
      const run = runAt(reading, i, limit);
      if (run === undefined) break;
      const kind = phoneKind(abroad ? `0${run.digits.slice(2)}` : run.digits);
      if (kind === undefined) {
        limit = Math.min(limit, run.digits.length);
        continue;
      }
      // Digits that go on are part of a longer number, of an account.
      const longer = runAt(reading, i, 19);
      if (longer !== undefined && longer.digits.length > run.digits.length + 1 && longer.to > run.to) break;
      const from = abroad ? i - 1 : i;
      slots.push({ ...placeOf(reading, from, run.to), kind });
      take(reading, from, run.to);
      break;
    }
  }
  return slots;
}

const PAYMENT_WORDS = new Set(['stk', 'tk', 'ck']);

function speaksOfPayment(reading: Reading): boolean {
  const { labels } = reading;
  for (let i = 0; i < labels.length; i += 1) {
    const label = labels[i];
    if (label === undefined) continue;
    if (PAYMENT_WORDS.has(label) || label === 'chuyển') return true;
    if (label === 'tài' && labels[i + 1] === 'khoản') return true;
    if (label === 'ngân' && labels[i + 1] === 'hàng') return true;
  }
  return false;
}

/** Reads account numbers: 8 to 16 digits in a text that speaks of paying. */
export function readAccounts(reading: Reading): AccountSlot[] {
  const slots: AccountSlot[] = [];
  let asked = false;
  for (const i of reading.numbers) {
    if (isTaken(reading, i)) continue;
    const run = runAt(reading, i, 19);
    if (run === undefined || run.digits.length < 8 || run.digits.length > 16) continue;
    // "1.500.000.000" is money.
    if (/^\d{1,3}(?:\.\d{3})+$/.test(reading.tokens[i]?.text ?? '') && run.to === i + 1) continue;
    if (!asked && !speaksOfPayment(reading)) return slots;
    asked = true;
    slots.push({ ...placeOf(reading, run.from, run.to), digits: run.digits.length });
    take(reading, run.from, run.to);
  }
  return slots;
}
