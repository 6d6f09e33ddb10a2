import { WORD } from '../text/traits.ts';
import type { Token } from '../text/types.ts';
import type { Finding } from './claims/finding.ts';
import { cuesIn, holdsAny } from './claims/rules.ts';
import { speaksOfRecords } from './claims/spoken-records.ts';
import { firstFrom, type Reading, type Sentence } from './reading.ts';
import { anyIn } from './slots-in.ts';

/** Tokens `[from, to)` that stand within a claim and say nothing of it. */
export interface Aside {
  readonly from: number;
  readonly to: number;
}

/** More tokens between two marks are a clause of their own. */
const LONGEST = 10;

const OPENS = new Map([
  ['(', ')'],
  ['[', ']'],
  [',', ','],
  ['–', '–'],
  ['-', '-'],
]);

const words = (line: string): ReadonlySet<string> => new Set(line.split(/\s+/));

/** What goes on behind an aside: verbs of claims, and the small words before them. */
const GOES_ON = words(
  `sáp sát nhập gộp hợp về thuộc trực nằm đặt đóng ở là lên thành vẫn có còn chỉ chưa được đã giờ nay bây hiện vừa mới mang lấy
  tên do bởi bỏ ban ký chấm bắt chính hết không phải bắt ai cũng sẽ tách kỷ tròn quy khôi gồm đổi đổi chung trở đâu
  sap sat nhap gop hop ve thuoc truc nam dat dong la len thanh van co con chi chua duoc da gio nay bay hien vua moi mang lay ten`,
);

/** An aside with one of them may take back, ask, suppose or go on with what is told: it is left where it stands. */
const WEIGHS = words(
  `không ko k hổng hông chưa chẳng chả đâu chớ đừng nếu giả lỡ ví tưởng ngỡ nghĩ đoán đồn nghi hình chắc lẽ liệu sao gì ai nào mấy
  cũ trước xưa hồi thời từng còn và với cùng hay hoặc nhưng chứ tỉnh huyện thành thuộc nhập gộp sáp tách đổi mơ giỡn đùa bịa phịa xạo
  giá nên muốn ước mong mai sẽ sắp định tính dự đề nhầm lộn sai bậy phải trừ riêng ngoài khác cả tức gọi đòi thèm game phim truyện
  là ở có thì mới hết hả à nhỉ ư khong ko chua neu tuong sao ai nao xua hoi`,
);

/** Particles by which a subject is set before what is told of it: "Hải Dương nè, …". */
const HAILS = words('nè nha nhé nghen nhen hen ha hỉ nghe á ạ đó đấy ấy mà hả ơi');

/** Of which a set-off subject may carry the hearers: "… nha mọi người, …". */
const HEARERS = words('mọi người các bác cụ bà con cả nhà anh em chị mình cô chú mấy ơi ạ tụi bây');

/** Before the hearers they urge, or tell a whole claim already. */
const URGED = words('đi rồi thôi xong luôn đâu di roi thoi');

function goesOn(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.letterCase !== 'title' && GOES_ON.has(token.text);
}

/** "Đợt sắp xếp", "tài liệu", "hôm trước" weigh nothing. */
function isLight(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text;
  if (word === 'sắp') return tokens[at + 1]?.text === 'xếp';
  const before = tokens[at - 1]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  if (word === 'hay') return OFTEN.has(next) || SELF.has(before);
  if (word === 'dự' || word === 'đoán' || word === 'đồn')
    return before === 'như' || tokens[at - 2]?.text === 'như';
  if (word === 'có') return tokens[at - 1]?.text === '(' && PAPERS.has(next);
  if (word === 'mấy') return HEARERS.has(next) || CALLED.has(next);
  if (word === 'là') return KNOWN.has(next);
  if (word === 'nghĩ') return next === 'mà';
  if (word === 'tính') return next === 'đến' || next === 'tới';
  if (word === 'ở') return next === 'xa';
  if (word === 'nghi') return before === 'khỏi';
  if (word === 'mới') return next === 'đây' || next === 'nhất';
  if (word === 'cùng') return before === 'cuối';
  return (word === 'liệu' && MATERIAL.has(before)) || (word === 'trước' && DAYS.has(before));
}

const OFTEN = words('ra thi hỏi gặp ghê quá lắm thiệt thật');
const SELF = words('mình tui tôi em anh chị tao');
const PAPERS = words('công văn giấy quyết thông nghị');
const KNOWN = words('thấy biết rõ hiểu ra');
const CALLED = words('bạn bồ mẹ ní má đứa chú');
const MATERIAL = words('tài dữ số tư');
const DAYS = words('hôm bữa lần bài đợt tuần');

/** Where the aside that opens at `at` ends, or 0. */
function closed(reading: Reading, { to }: Sentence, at: number): number {
  const { tokens } = reading.text;
  const mark = OPENS.get(tokens[at]?.text ?? '');
  if (mark === undefined || tokens[at]?.kind !== 'mark') return 0;
  for (let end = at + 1; end < Math.min(to, at + LONGEST); end += 1) {
    const token = tokens[end];
    if (token === undefined || token.kind === 'number' || token.kind === 'link') return 0;
    if (token.kind === 'mark' && token.text === mark) {
      const empty = end === at + 1;
      if (empty || !goesOn(tokens[end + 1])) return 0;
      return named(reading, at, end) ? 0 : end + 1;
    }
    if (token.kind === 'word' && WEIGHS.has(token.text) && !isLight(tokens, end)) {
      // "(Ai thi nhớ học)" calls those whom it concerns.
      if (!(token.text === 'ai' && end === at + 1 && tokens[at]?.text === '(')) return 0;
    }
    if (token.kind === 'mark' && token.text !== '"') return 0;
  }
  return 0;
}

/** "Hải Dương nè , sáp nhập", "… các bác ạ , …": where the particles before the comma at `comma` begin, or `comma`. */
function hailedFrom({ text: { tokens } }: Reading, from: number, comma: number): number {
  let at = comma;
  while (at > from && comma - at < 6) {
    const word = tokens[at - 1]?.text ?? '';
    if (!HAILS.has(word) && !HEARERS.has(word)) break;
    at -= 1;
  }
  return tokens.slice(at, comma).some(({ text }) => HAILS.has(text)) ? at : comma;
}

/** True when the name of a place stands in tokens `[from, to)`. */
function named({ slots }: Reading, from: number, to: number): boolean {
  return [slots.provinces, slots.towns, slots.zones].some((list) => anyIn(list, from, to));
}

/** True when a number in figures stands in tokens `[from, to)`. */
function numbered({ text: { tokens } }: Reading, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind === 'number');
}

/** "Sóc Trăng và Bạc Liêu: sáp nhập …". */
function namedBefore({ slots }: Reading, at: number): boolean {
  return [slots.provinces, slots.towns, slots.zones].some((list) => list.some(({ to }) => to === at));
}

/** Between a name and its verb they change nothing: "A và B rốt cuộc sáp nhập". */
const AFFIRMS = new Set(
  'rốt cuộc,cuối cùng,thật ra,thực ra,thiệt ra,hóa ra,té ra,rõ ràng,đích thị,thật sự,thiệt sự,quả là,quả thật,quả thực,đúng là,thực chất,chắc chắn,nói chung'.split(
    ',',
  ),
);

/** The asides of a sentence. */
function asidesOf(reading: Reading, sentence: Sentence): Aside[] {
  const { tokens, traits } = reading.text;
  const found: Aside[] = [];
  const placed = named(reading, sentence.from, sentence.to);
  for (let at = sentence.from + 1; at + 1 < sentence.to; at += 1) {
    const isWord = ((traits[at] ?? 0) & WORD) !== 0;
    if (isWord && !placed) continue;
    const token = tokens[at];
    if (isWord && AFFIRMS.has(`${token?.text} ${tokens[at + 1]?.text ?? ''}`)) {
      if (namedBefore(reading, at) && goesOn(tokens[at + 2])) found.push({ from: at, to: at + 2 });
      continue;
    }
    if (token?.kind !== 'mark') continue;
    const end = closed(reading, sentence, at);
    if (end > 0) {
      found.push({ from: at, to: end });
      at = end - 1;
    } else if ((token.text === ',' || token.text === ':') && goesOn(tokens[at + 1])) {
      const from = hailedFrom(reading, sentence.from, at);
      const alone = from === at && token.text === ':' && namedBefore(reading, at);
      if (alone) found.push({ from: at, to: at + 1 });
      if (from > sentence.from && from < at && !URGED.has(tokens[from - 1]?.text ?? ''))
        found.push({ from, to: at + 1 });
    }
  }
  return found;
}

/** True when what stands on both sides of an aside may be one claim. A gate: it spares work, and no claim. */
function mayJoin(reading: Reading, { from, to }: Sentence, aside: Aside): boolean {
  const { tokens } = reading.text;
  const next = tokens[aside.to];
  // "Ai cũng" tells; whoever else is spoken of is only called: "…, ai cần thì nhắn".
  if (next?.text === 'ai' && tokens[aside.to + 1]?.text !== 'cũng') return false;
  // It stands for "còn" only without diacritics.
  if (next?.text === 'con' && !next.bareWindow) return false;
  if (namedBefore(reading, aside.from) || speaksOfRecords(reading, from, to)) return true;
  return (
    named(reading, from, aside.from) && (named(reading, aside.to, to) || numbered(reading, aside.to, to))
  );
}

/**
 * Asides within sentences in which nothing was found: "Hải Dương, xin nhắc lại, sáp nhập với …", "đặc khu A (nhớ ghi sổ)
 * thuộc …". Only such as neither deny nor ask, name nothing and stand before a verb.
 */
export function asidesIn(reading: Reading, findings: readonly Finding[]): readonly Aside[] {
  const all: Aside[] = [];
  const { tokens } = reading.text;
  let cues: readonly string[] | undefined;
  for (const sentence of reading.sentences) {
    const found = asidesOf(reading, sentence).filter((aside) => mayJoin(reading, sentence, aside));
    // "Hải Dương... sáp nhập với Hưng Yên": dots that only hesitate.
    const last = sentence.to - 1;
    if (tokens[last]?.text === '…' && sentence.words <= LONGEST && goesOn(tokens[sentence.to]))
      if (tokens[sentence.to]?.letterCase === 'lower') found.push({ from: last, to: sentence.to });
    if (found.length === 0) continue;
    if (findings.some(({ from, to }) => from < sentence.to && to > sentence.from)) continue;
    cues ??= cuesIn(reading);
    // Leaving out words brings nothing into a sentence that a record could be compared with.
    if (holdsAny(reading, cues, sentence.from, sentence.to)) all.push(...found);
  }
  return all;
}

/** Sentences around one that a finding in it may reach into, and tokens before those to which a name may go back. */
const REACH = 2;
const CARRIED = 40;

/**
 * True for the sentences of a text without its asides whose findings may stand across the place of one; the others have been
 * compared before, and one reads them in vain.
 */
export function besideAsides(reading: Reading, asides: readonly Aside[]): (sentence: Sentence) => boolean {
  const { sentences } = reading;
  let left = 0;
  const beside = asides.map((aside) => {
    const join = aside.from - left;
    left += aside.to - aside.from;
    const index = Math.max(0, firstFrom(sentences, join) - 1);
    return {
      from: (sentences[Math.max(0, index - REACH)]?.from ?? 0) - CARRIED,
      to: sentences[Math.min(sentences.length - 1, index + REACH)]?.to ?? 0,
    };
  });
  return ({ from, to }) => beside.some((one) => to > one.from && from < one.to);
}

/** The places of the tokens that are left without the asides. */
export function placesWithout(size: number, asides: readonly Aside[]): readonly number[] {
  const places: number[] = [];
  let next = 0;
  for (let at = 0; at < size; at += 1) {
    while ((asides[next]?.to ?? size) <= at) next += 1;
    const aside = asides[next];
    if (aside === undefined || at < aside.from) places.push(at);
  }
  return places;
}
