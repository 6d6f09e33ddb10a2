import { interned } from '../../text/interned.ts';
import { enlist, WORD } from '../../text/traits.ts';
import { WordMemo } from '../../text/word-memo.ts';
import type { Reading } from '../reading.ts';
import { RESPELT } from '../word-lists.ts';

/** Everyday and regional spellings of the small words that frames are read by. */
const SPOKEN = new Map(
  `r=rồi rùi=rồi vs=với vơi=với h=giờ ko=không k=không kg=không hok=không hong=không hông=không hổng=không hem=không khum=không chẳng=không chả=không
  đc=được dc=được vô=vào zô=vào dô=vào dzô=vào dìa=về zề=về zìa=về chớ=chứ sát=sáp xáp=sáp xát=sáp săp=sáp nhâp=nhập n=nhưng lun=luôn kêu=gọi ghép=gộp gom=gộp dồn=gộp
  giừ=giờ dừ=giờ nỏ=không dới=với zới=với wới=với zậy=vậy dồi=rồi gòi=rồi ruì=rồi ➡=→ ➜=→ ⇒=→ mãi=vẫn cx=cũng đâu=đâu hổm=hôm lak=là bh=giờ bgiờ=giờ bgio=giờ bjờ=giờ bjo=giờ ròi=rồi roài=rồi gồi=rồi chừ=giờ bây=giờ bữa=giờ`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [written = '', meant = ''] = pair.split('=');
      return [written, interned(meant)];
    }),
);

/** What the small words of a frame are when a text is written without diacritics. */
const BARE = new Map(
  `đã sáp nhập hợp nhất gộp với vào về thành là giờ rồi cũng và tên mới gọi lấy đổi tách khỏi không chưa thuộc trong gồm cũ ở đặt tại bên một đều hết
  chứ như phải đâu tỉnh sẽ nên nếu lại còn từ vẫn giữ nguyên đứng riêng mang trở chia lập được bị có phố trực trung ương huyện cấp xã sau trước khi thì mà đó hay của người những dân hiện phần hàng đơn trụ tâm chính`
    .split(/\s+/)
    .map((word): [string, string] => [
      word.replace(/đ/g, 'd').normalize('NFD').replace(/\p{M}/gu, ''),
      interned(word),
    ]),
);
BARE.set('nha', 'nhà')
  .set('sat', 'sáp')
  .set('xap', 'sáp')
  .set('vo', 'vào')
  .set('nam', 'nằm')
  .set('cung', 'cùng')
  .set('dac', 'đặc');

/** Words that are one or the other by what follows them. */
const MENDED = new Set(['xác', 'sác', 'sáp', 'sắp', 'bay'].map(interned));

enlist(RESPELT, 'text', SPOKEN.keys());
enlist(RESPELT, 'text', BARE.keys());
enlist(RESPELT, 'text', MENDED);

const remembered = new WordMemo(({ text }) => {
  const written = SPOKEN.get(text);
  const bare = BARE.get(text) ?? written;
  const mended = [text, written, bare].some((word) => word !== undefined && MENDED.has(word));
  return bare === undefined && !mended ? undefined : { written, bare, mended };
});

/** "Bay gio" is bây giờ; "xác nhập" is meant as sáp nhập; "sáp" with no "nhập" behind it as sắp, and "sắp xếp" is no plan. */
function mended(word: string, next: string | undefined, accented: boolean): string {
  const merging = next === 'nhập';
  if ((word === 'xác' || word === 'sác') && merging) return 'sáp';
  if (word === 'bay' && next === 'giờ') return 'giờ';
  const meant = word === 'sáp' && !merging && !accented ? 'sắp' : word;
  return meant === 'sắp' && (next === 'xếp' || next === 'xep') ? 'sắp xếp' : meant;
}

/**
 * The words of a text as frames read them: one spelling for each small word, with and without diacritics; empty for a
 * word that belongs to a name of a place ("Bình Định" holds no "định") and for an emoji that says nothing.
 */
export function frameWords(reading: Reading): readonly string[] {
  const { tokens, traits } = reading.text;
  const words: string[] = [];
  /** Places of words that are mended when the next one is known. */
  const unsure: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const trait = traits[at] ?? 0;
    if (token === undefined) continue;
    // Nearly all words are read as they are written.
    if ((trait & (WORD | RESPELT)) === WORD) words.push(token.text);
    else if (token.kind === 'emoji') words.push(token.text.includes('➡') ? '→' : '');
    else if (token.kind !== 'word') {
      if (token.kind === 'tag') unsure.push(words.length);
      words.push(SPOKEN.get(token.text) ?? token.text);
    } else {
      const meant = remembered.of(token);
      if (meant === undefined) {
        words.push(token.text);
        continue;
      }
      if (meant.mended) unsure.push(words.length);
      words.push((token.bareWindow && !token.accented ? meant.bare : meant.written) ?? token.text);
    }
  }
  for (const at of unsure) words[at] = mended(words[at] ?? '', words[at + 1], tokens[at]?.accented === true);
  for (const list of [reading.slots.provinces, reading.slots.towns, reading.slots.zones]) {
    for (const slot of list) for (let at = slot.from; at < slot.to; at += 1) words[at] = '';
  }
  return words;
}
