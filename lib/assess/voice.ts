import { CAPITALS, EMOJI, enlist, WORD } from '../text/traits.ts';
import { WordMemo } from '../text/word-memo.ts';
import type { FeatureSink } from './model/linear-model.ts';
import type { Reading } from './reading.ts';
import { VOICED } from './word-lists.ts';

const GROUPS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['v:first-person', new Set('tôi mình tui tao t mk'.split(' '))],
  ['v:em', new Set(['em', 'e'])],
  ['v:second-person', new Set('bạn anh chị bác cô chú quý a c mẹ'.split(' '))],
  ['v:kin', new Set('ba má bố mẹ vợ chồng con cháu ông bà ngoại nội cụ dì cậu thím'.split(' '))],
  [
    'v:story',
    new Set(
      'kể cười khóc ngồi đứng nhìn nghe thấy ngủ nấu ăn uống nhớ thương bảo hỏi gọi xem mặc đi về'.split(' '),
    ),
  ],
  ['v:soft', new Set('nha nhé nè ạ nghen nghe nhen hen đó đấy á luôn lắm quá ghê'.split(' '))],
  [
    'v:shop',
    new Set('shop ship size sale freeship order combo menu quán tiệm khách bán mua giá hàng đơn'.split(' ')),
  ],
];

/** Groups of a word, one bit each. */
const GROUPS_OF = new Map<string, number>();
for (const [k, [, words]] of GROUPS.entries())
  for (const word of words) GROUPS_OF.set(word, (GROUPS_OF.get(word) ?? 0) | (1 << k));

enlist(VOICED, 'text', GROUPS_OF.keys());

const remembered = new WordMemo(({ text }) => GROUPS_OF.get(text));

/** How the text speaks: of oneself, to somebody, of the family, of goods. Shares of words, at most 1 each. */
export function addVoice(features: FeatureSink, reading: Reading): void {
  const { tokens, traits } = reading.text;
  const counts = new Array<number>(GROUPS.length).fill(0);
  let words = 0;
  let upper = 0;
  let laughs = 0;
  for (let at = 0; at < traits.length; at += 1) {
    const trait = traits[at] ?? 0;
    if ((trait & EMOJI) !== 0 && /[😂🤣🤡🤪😜😝😆😅]/u.test(tokens[at]?.text ?? '')) laughs = 1;
    if ((trait & WORD) === 0) continue;
    words += 1;
    if ((trait & CAPITALS) !== 0) upper += 1;
    const token = (trait & VOICED) === 0 ? undefined : tokens[at];
    if (token === undefined) continue;
    const groups = remembered.of(token) ?? 0;
    for (let k = 0; groups >> k !== 0; k += 1)
      if (((groups >> k) & 1) !== 0) counts[k] = (counts[k] ?? 0) + 1;
  }
  for (let k = 0; k < GROUPS.length; k += 1) {
    const name = GROUPS[k]?.[0];
    if (name !== undefined && words > 0) features.set(name, Math.min(1, ((counts[k] ?? 0) / words) * 8));
  }
  features.set('v:length', Math.min(1, Math.log2(1 + words) / 8));
  if (words > 0 && upper / words > 0.6) features.set('v:capitals', 1);
  if (laughs > 0) features.set('v:laughs', 1);
}
