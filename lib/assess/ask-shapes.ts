import { bareOf } from '../text/key.ts';
import { enlist } from '../text/traits.ts';
import type { Token } from '../text/types.ts';
import { WordMemo } from '../text/word-memo.ts';
import type { Hit, Reading } from './reading.ts';
import type { AmountSlot } from './slots/types.ts';
import { ASKING } from './word-lists.ts';

/** An ask made of a verb and the thing asked for, wherever they stand near each other. */
interface AskShape {
  readonly id: string;
  readonly verbs: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  /** How many tokens may lie between them. */
  readonly reach: number;
}

/** Words as written and, for texts without diacritics, bare. */
function words(list: string): ReadonlySet<string> {
  const all = new Set<string>();
  for (const word of list.split(' ')) {
    all.add(word);
    all.add(bareOf(word));
  }
  return all;
}

const SHAPES: readonly AskShape[] = [
  {
    id: 'ask/code',
    verbs: words('đọc gửi nhắn cho báo nhập soạn điền'),
    things: words('otp mã sáu pin cvv'),
    reach: 6,
  },
  {
    id: 'ask/papers',
    verbs: words('gửi chụp quét scan điền nhập khai'),
    things: words('cccd căn hộ sổ giấy bìa thẻ'),
    reach: 5,
  },
  {
    id: 'ask/install',
    verbs: words('cài tải mở bật'),
    things: words('file tệp apk app ứng quyền phần bản'),
    reach: 4,
  },
];

const PAY = words('chuyển ck nộp đóng nạp cọc ứng thanh góp bank trả đặt đưa c0c bắn');
const OPEN = words('vào bấm vô tại truy cập nhật kích nhập đăng xác tải cài ở qua theo link');

/** The word as written, or bare where the text has no diacritics. */
function written(token: Token): string {
  return token.bareWindow ? token.bare : token.text;
}

for (const words of [PAY, OPEN, ...SHAPES.map(({ verbs }) => verbs)]) {
  enlist(ASKING, 'text', words);
  enlist(ASKING, 'bare', words);
}

/** One's own act, or somebody's told act: nobody is asked. */
const TELLS = words('mình tôi tui họ nó má bố đã vừa từng bị suýt không đừng chưa khỏi khong dung');

function isTold(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && TELLS.has(written(before));
}

/** What asks a word may begin. */
interface Role {
  readonly shapes: readonly AskShape[];
  readonly pays: boolean;
  readonly opens: boolean;
}

/** Undefined for nearly all words. */
function roleOf(word: string): Role | undefined {
  const shapes = SHAPES.filter((shape) => shape.verbs.has(word));
  const role = { shapes, pays: PAY.has(word), opens: OPEN.has(word) };
  return shapes.length > 0 || role.pays || role.opens ? role : undefined;
}

const remembered = new WordMemo(({ text, bare: letters }) => {
  const full = roleOf(text);
  const bare = roleOf(letters);
  return full === undefined && bare === undefined ? undefined : { full, bare };
});

/** Tokens from a verb to what it asks for. */
const REACH = 5;

/** The first thing of a list that stands right behind token `at`. */
function rightBehind<Thing extends { readonly from: number }>(
  things: readonly Thing[],
  at: number,
  isMeant: (thing: Thing) => boolean = () => true,
): Thing | undefined {
  return things.find((thing) => thing.from > at && thing.from - at <= REACH && isMeant(thing));
}

function isMoney({ kind }: AmountSlot): boolean {
  return kind === 'money';
}

/** Finds the asks of a text that no fixed phrase covers. */
export function askShapes(
  reading: Reading,
  untrusted: readonly Hit[],
): { readonly id: string; readonly hit: Hit }[] {
  const { tokens, traits } = reading.text;
  const { amounts } = reading.slots;
  const found: { id: string; hit: Hit }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = ((traits[at] ?? 0) & ASKING) === 0 ? undefined : tokens[at];
    if (token === undefined) continue;
    const roles = remembered.of(token);
    const role = token.bareWindow ? roles?.bare : roles?.full;
    if (role === undefined) continue;
    for (const shape of role.shapes) {
      if (isTold(tokens, at)) continue;
      for (let k = at + 1; k <= Math.min(tokens.length - 1, at + shape.reach); k += 1) {
        const thing = tokens[k];
        if (thing === undefined || thing.kind === 'break') break;
        if (thing.kind === 'word' && shape.things.has(written(thing))) {
          found.push({ id: shape.id, hit: { from: at, to: k + 1, form: '' } });
          break;
        }
      }
    }
    if (role.pays && amounts.length > 0 && !isTold(tokens, at)) {
      const amount = rightBehind(amounts, at, isMoney);
      if (amount !== undefined)
        found.push({ id: 'ask/pay-amount', hit: { from: at, to: amount.to, form: '' } });
    }
    if (role.opens && untrusted.length > 0) {
      const link = rightBehind(untrusted, at);
      if (link !== undefined) found.push({ id: 'ask/link', hit: { from: at, to: link.to, form: '' } });
    }
  }
  return found;
}
