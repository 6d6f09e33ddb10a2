import type { TeencodeCondition } from './teencode-table.ts';
import type { Token } from './types.ts';
import { wordShape } from './word-shape.ts';

/** The keys of words, worked out when first asked for: few texts have an abbreviation that depends on them. */
function keysOf(words: string): () => ReadonlySet<string> {
  let keys: ReadonlySet<string> | undefined;
  return () => {
    keys ??= new Set(words.split(' ').map((word) => wordShape(word).key));
    return keys;
  };
}

/** Words beside which "ck", "tk", "mk" speak of banking. */
const banking = keysOf(
  'stk qr otp momo bank banking vietcombank vcb bidv agribank vietinbank techcombank tcb mb mbbank acb vpbank tpbank ' +
    'sacombank hdbank vib shb msb tiền khoản ngân phí cọc ví mã hàng nạp rút chuyển',
);

/** Words that make the whole passage one about paying. */
const accounts = keysOf(
  'stk momo bank banking vietcombank vcb bidv agribank vietinbank techcombank mbbank vpbank tpbank sacombank',
);

const NEAR = 3;

const PASSAGE = 25;

function isBankText(index: number, tokens: readonly Token[]): boolean {
  const last = Math.min(tokens.length - 1, index + PASSAGE);
  for (let i = Math.max(0, index - PASSAGE); i <= last; i += 1) {
    const token = tokens[i];
    if (token !== undefined && i !== index && accounts().has(token.key)) return true;
  }
  return false;
}

function nearMoney(index: number, tokens: readonly Token[]): boolean {
  const last = Math.min(tokens.length - 1, index + NEAR);
  for (let i = Math.max(0, index - NEAR); i <= last; i += 1) {
    const token = tokens[i];
    if (token === undefined || i === index) continue;
    if (token.kind === 'number') return true;
    if (token.kind === 'word' && banking().has(token.key)) return true;
  }
  return false;
}

/** True when the word at `index` may be read so among its neighbours. */
export function holds(condition: TeencodeCondition, index: number, tokens: readonly Token[]): boolean {
  switch (condition) {
    case 'always':
      return true;
    case 'money':
      return nearMoney(index, tokens);
    case 'unlessMoney':
      return !nearMoney(index, tokens);
    case 'bankText':
      return !nearMoney(index, tokens) && isBankText(index, tokens);
    case 'number':
      return tokens[index + 1]?.kind === 'number';
    case 'afterNumber':
      return tokens[index - 1]?.kind === 'number';
    case 'notAfterNumber':
      return tokens[index - 1]?.kind !== 'number';
    case 'capital':
      return tokens[index]?.letterCase !== 'lower';
  }
}
