import { bareOf } from '../text/key.ts';
import type { Span } from '../text/types.ts';
import {
  BARE_SURNAMES,
  COMMON_WORDS,
  EVERYDAY,
  GIVEN_NAMES,
  KEPT_PLACES,
  SECOND_HALVES,
  SURNAMES,
} from './name-words.ts';

/** Ways to speak of a person, and offices that a name follows. */
const TITLE =
  '(?:phó\\s+chủ\\s+tịch|chủ\\s+tịch|phó\\s+bí\\s+thư|bí\\s+thư|phó\\s+giám\\s+đốc|giám\\s+đốc|trưởng\\s+(?:phòng|thôn|bản|ban|công\\s+an)|tổ\\s+trưởng|hiệu\\s+trưởng|bộ\\s+trưởng|thứ\\s+trưởng|thủ\\s+tướng|đại\\s+biểu|luật\\s+sư|bác\\s+sĩ|điều\\s+tra\\s+viên|thượng\\s+tá|trung\\s+tá|thiếu\\s+tá|đại\\s+tá|đại\\s+úy|thượng\\s+úy|trung\\s+úy|thiếu\\s+úy|thượng\\s+sĩ|cán\\s+bộ|chủ\\s+(?:tài\\s+khoản|tk|shop|quán|nhà)|con\\s+trai|con\\s+gái|anh\\s+trai|chị\\s+gái|em\\s+trai|em\\s+gái|bạn\\s+trai|bạn\\s+gái|thầy\\s+giáo|cô\\s+giáo|đồng\\s+chí|họ\\s+và\\s+tên|họ\\s+tên|người\\s+tên|ông|bà|anh|chị|cô|chú|bác|cậu|mợ|dì|thím|dượng|em|cháu|bé|bạn|thầy|sư|cụ|thằng|lão|mụ|nhỏ|mẹ|má|bố|ba|cha|vợ|chồng|con|đ/c|đc|bs\\.?|ts\\.?|ths\\.?|gs\\.?|pgs\\.?|tên|mr\\.?|mrs\\.?|ms\\.?|nick|facebook|fb|zalo|tiktok|kênh)';
const CAPITAL_WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]*";
const AFTER_TITLE = new RegExp(
  `(?<![\\p{L}\\p{M}])${TITLE}(?![\\p{L}\\p{M}])(?:\\s+(?:tên|là|tôi|mình|mang\\s+tên))*\\s*[:–-]?\\s*["“']?`,
  'giu',
);
const CAPITALS = new RegExp(`${CAPITAL_WORD}(?:[ \\t]+${CAPITAL_WORD}){0,5}`, 'uy');
/** Offices, places and services that stand where a name could. */
const NO_NAME =
  /^(?:UBND|HĐND|UBMTTQ|MTTQ|VNeID|OTP|CCCD|CMND|Ủy|Uỷ|Hội|Quốc|Chính|Bộ|Sở|Ban|Cục|Tổng|Công|Mặt|Đảng|Tỉnh|Thành|TP|TP\.HCM|Facebook|Zalo|TikTok|YouTube|Việt|Nhà|Liên|Trung|Viện|Học|Trường|Thủ|Phó|Nước|PA05|C02|A05|Bệnh|Phòng|Chi|Đội|Vụ|Đoàn|Tòa|Toà|Kho|Ngân|Văn|Giáo|Y|Tài|Nội|Ngoại|Tư|Xây|Nông|Khoa|Dân|Quân|Cảnh|Chủ|Bí|Giám|Trưởng|Thứ|Thường|Đại|Thanh|BQL|BHXH|Bảo|Hiệp|Tập|Huyện|Xã|Phường|Thôn|Bản|Khu|Messenger|Telegram|Internet|Google)$/u;
/** Family names that are hardly ever another word when written small. */
const COMMON_SURNAME =
  'nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|ngô|dương|đoàn|trịnh|trương|đinh';
const MIDDLE =
  'văn|thị|hữu|đức|quang|ngọc|thanh|xuân|đình|công|minh|thế|bá|duy|gia|kim|thu|hoàng|anh|tuấn|quốc|mạnh';
const LOWER_NAME = new RegExp(
  `(?:${COMMON_SURNAME})\\s+(?:(?:${MIDDLE})\\s+){0,2}[\\p{L}\\p{M}]+(?![\\p{L}\\p{M}])`,
  'iuy',
);
/** A whole name in small letters is told by its middle word, with or without signs. */
const SMALL_NAME = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${COMMON_SURNAME}|${[...BARE_SURNAMES].join('|')}|le|vu|vo|do|ho|ly)\\s+(?:văn|thị|van|thi)\\s+[\\p{L}\\p{M}]+(?:\\s+(?:${[...GIVEN_NAMES].join('|')})(?![\\p{L}\\p{M}]))?`,
  'giu',
);
/** Family names that begin a name of three words; the others of the list are common words as well. */
const ORDINARY =
  /^(?:lại|từ|thân|ôn|ma|la|giáp|lục|ông|cung|viết|văn|trang|phương|sầm|tiêu|ứng|kha|đàm|quan|cù|âu|tôn|vi|nhan|mùa|danh|viên|vàng|cầm)$/u;
const SURNAME = [...SURNAMES]
  .filter((name) => !ORDINARY.test(name))
  .map((name) => name.charAt(0).toLocaleUpperCase('vi') + name.slice(1))
  .join('|');
/** A whole name needs no title before it. */
const FULL_NAME = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${SURNAME}|${SURNAME.toLocaleUpperCase('vi')})(?:[ \\t]+${CAPITAL_WORD}){2,4}`,
  'gu',
);
/** Names of the Ê Đê and others: "H'Hen Niê", "Y Wô Niê". */
const HIGHLAND_NAME = new RegExp(`(?<![\\p{L}\\p{M}])H['’]${CAPITAL_WORD}(?:[ \\t]+${CAPITAL_WORD})*`, 'gu');

const PLACE_BEFORE =
  /(?<![\p{L}\p{M}])(?:tỉnh|thành phố|tp\.?|thị xã|thị trấn|quận|huyện|xã|phường|đặc khu|đường|phố|trường|bệnh viện|thôn|bản|ấp|buôn|làng|khu|cầu|chợ|hồ|sông|núi|đảo|biển|đèo|ga|cảng|sân bay|kcn|công ty|cty|tập đoàn|ngân hàng|báo|đài|nhà máy|chùa|đền|thpt|thcs|tiểu học|mầm non|trung học(?: cơ sở| phổ thông)?|đại học|học viện|tư tưởng|chủ tịch)\s*$/iu;
const KEPT_NAMES = /^Hồ Chí Minh(?![\p{L}\p{M}])/iu;
/** Middle names after which any word is a name. */
const MIDDLE_ONLY = /^(?:văn|thị|hữu|đình|ngọc|minh|đức|xuân)$/u;
/** Ways to speak of many people at once: a place may follow, no name. */
const MANY = /(?<!\p{L})(?:bà con|anh em|chị em|các bạn)\s+$/iu;
/** Places that begin like a person is spoken to. */
const PLACES = /(?:Bà (?:Rịa|Nà|Đen)|Cô Tô|Ba (?:Đình|Vì|Bể|Đồn|Chẽ|Tri|Tơ)|Con Cuông)$/u;

const MEANWHILE = '(?:\\s+(?:đã|đang|vừa|cũng|có|còn|lại|hay|ấy|nó|mới|liền|cứ))*';
/** What only people do: a company or an office is not spoken of like this. */
const PEOPLE_DO =
  'bảo|kể|nhắn|khoe|rủ|dặn|gạ|hứa|xúi|tâm sự|than|cãi|chửi|ib|inbox|rep|cmt|bình luận|chia sẻ rằng|nói';
const PERSON_DOES = new RegExp(`^${MEANWHILE}\\s+(?:${PEOPLE_DO})(?![\\p{L}\\p{M}])`, 'iu');
/** What one says of somebody by name. */
const SAID = new RegExp(
  `^${MEANWHILE}\\s+(?:${PEOPLE_DO}|gọi|hỏi|đăng|viết|up|share|livestream|tố|phán|chuyển khoản|nhận tiền)(?![\\p{L}\\p{M}])`,
  'iu',
);
/** Somebody says who he is: a name in small letters may follow. */
const NAMED =
  /(?<![\p{L}\p{M}])(?:tên|tên là|tên tôi là|tên mình là|tên em là|mình là|em là|tôi là|họ tên|họ và tên|gọi là|người tên|(?:ông|bà|anh|chị|cô|chú|bác|em|bạn|cậu|thầy|cháu|bé|dì|thím|mợ))\s*:?\s+$/iu;
const AFTER_NAME =
  /^\s*(?:$|[,.;:!?()\n"”’]|(?:ở|đây|bên|nè|ạ|số|sđt|quê|sinh năm|sn|nha|nhé)(?![\p{L}\p{M}]))/iu;
const WORDS = /[\p{L}\p{M}]+/gu;

interface Word extends Span {
  readonly text: string;
  /** In small letters. */
  readonly low: string;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORDS)].map(({ index, 0: word }) => ({
    text: word,
    low: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

function isCapital(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text);
}

function isNameWord(word: Word): boolean {
  // Written small it is the verb: "chị lan bảo".
  if (word.text === 'bảo') return false;
  return GIVEN_NAMES.has(word.low) || SURNAMES.has(word.low);
}

/** Words that stand next to each other, only spaces between them. */
function adjacent(text: string, a: Word, b: Word | undefined): boolean {
  return b !== undefined && /^[ \t\u00a0]+$/.test(text.slice(a.end, b.start));
}

function isAllCaps(words: string): boolean {
  return words === words.toLocaleUpperCase('vi') && /\p{Lu}{2}/u.test(words);
}

function isFamilyName(low: string | undefined): boolean {
  return low !== undefined && SURNAMES.has(low) && !ORDINARY.test(low);
}

/** Words of a name in capitals from a text that may be in capitals throughout: only those that are known as names. */
function knownHead(name: string): string {
  const words = name.split(/(?<=\s)(?=\S)/u);
  const low = words.map((word) => word.trim().toLowerCase());
  const known = low.findIndex((word) => !GIVEN_NAMES.has(word) && !SURNAMES.has(word));
  // After "NGUYỄN VĂN" a name follows, whatever it is.
  const end = known > 1 && isFamilyName(low[0]) ? known + 1 : known;
  return words
    .slice(0, end < 0 ? words.length : end)
    .join('')
    .trimEnd();
}

const OFFICE = /chủ\s+tịch|bí\s+thư|giám\s+đốc|trưởng|cán\s+bộ|đại\s+biểu|thủ\s+tướng/iu;

function namesAfterTitles(text: string): readonly Span[] {
  return [...text.matchAll(AFTER_TITLE)].flatMap(({ index, 0: found }) => {
    const start = index + found.length;
    CAPITALS.lastIndex = start;
    LOWER_NAME.lastIndex = start;
    const written = CAPITALS.exec(text)?.[0] ?? LOWER_NAME.exec(text)?.[0];
    if (written === undefined || MANY.test(text.slice(0, start))) return [];
    const name = isAllCaps(`${found}${written}`) ? knownHead(written) : written;
    const [first = '', second = ''] = name.split(/\s/u);
    const isPlace =
      KEPT_NAMES.test(name) ||
      PLACES.test(`${found}${first}`) ||
      KEPT_PLACES.has(name.toLowerCase()) ||
      KEPT_PLACES.has(`${first} ${second}`.toLowerCase());
    if (first === '' || isPlace || COMMON_WORDS.has(name.toLowerCase())) return [];
    if (NO_NAME.test(first) && !isAfterAll(found, name, text.slice(start + name.length))) return [];
    return [{ start, end: start + name.length }];
  });
}

/** "anh Thành", "ông Bảo": a name although offices begin with the same word ("Thành ủy", "Bảo hiểm"). */
function isAfterAll(title: string, name: string, after: string): boolean {
  const [first = '', second = ''] = name.toLowerCase().split(/\s+/u);
  if (!GIVEN_NAMES.has(first)) return false;
  const next = second === '' ? (/^[ \t]+([\p{L}\p{M}]+)/u.exec(after)?.[1]?.toLowerCase() ?? '') : second;
  if (SECOND_HALVES.has(next) || COMMON_WORDS.has(`${first} ${next}`)) return false;
  return !OFFICE.test(title) || second === '' || GIVEN_NAMES.has(second);
}

function wholeNames(text: string): readonly Span[] {
  return [FULL_NAME, SMALL_NAME, HIGHLAND_NAME]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, 0: name }) => ({ start: index, end: index + name.length }))
    .filter(({ start, end }) => {
      const name = text.slice(start, end);
      if (PLACE_BEFORE.test(text.slice(Math.max(0, start - 24), start)) || KEPT_NAMES.test(name))
        return false;
      const words = name.toLowerCase().split(/\s+/u);
      if (KEPT_PLACES.has(words.slice(0, 2).join(' '))) return false;
      if (words.some((word, i) => COMMON_WORDS.has(`${word} ${words[i + 1]}`))) return false;
      // Headlines in capitals and lakes ("Hồ Gươm Xanh") begin like a name.
      return (
        !(isAllCaps(name) || words[0] === 'hồ') ||
        (GIVEN_NAMES.has(words[1] ?? '') &&
          (GIVEN_NAMES.has(words[2] ?? '') || MIDDLE_ONLY.test(words[1] ?? '')))
      );
    });
}

/** Without the words at both ends that belong to their neighbours: "Đoàn Thanh | niên", "Sở | Nội vụ". */
function trimmed(text: string, run: readonly Word[], next: Word | undefined): readonly Word[] {
  const last = run.at(-1);
  const isCut =
    last !== undefined &&
    next !== undefined &&
    adjacent(text, last, next) &&
    (!isCapital(next) || isAllCaps(last.text)) &&
    SECOND_HALVES.has(next.low);
  return isCut ? run.slice(0, -1) : run;
}

/** The parts of a run that are left when common words ("công nhân", "trung tâm") are taken out. */
function withoutCommonWords(run: readonly Word[]): readonly (readonly Word[])[] {
  const at = run.findIndex(
    // Written small, "anh hùng" may be said to somebody.
    (word, i) => word.text !== 'anh' && COMMON_WORDS.has(`${word.low} ${run[i + 1]?.low}`),
  );
  return at < 0 ? [run] : [run.slice(0, at), ...withoutCommonWords(run.slice(at + 2))];
}

/** Runs of words, all of which are names, all written with a capital or all small. */
function nameRuns(text: string, words: readonly Word[]): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  for (const [i, word] of words.entries()) {
    const before = run.at(-1);
    const goesOn =
      before !== undefined &&
      adjacent(text, before, word) &&
      isCapital(before) === isCapital(word) &&
      isNameWord(word);
    if (goesOn) run.push(word);
    else {
      if (run.length > 0) runs.push([...trimmed(text, run, word)]);
      run = isNameWord(word) ? [word] : [];
    }
    if (i === words.length - 1 && run.length > 0) runs.push(run);
  }
  return runs.flatMap(withoutCommonWords).filter((item) => item.length > 0);
}

/** Names of two words and more, without a title: "Hùng Nguyễn", "Lan Anh bảo rằng". One word only where it speaks. */
function bareNames(text: string): readonly Span[] {
  const words = wordsOf(text);
  return nameRuns(text, words).flatMap((run) => {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) return [];
    const span = { start: first.start, end: last.end };
    const low = run.map((word) => word.low).join(' ');
    const before = text.slice(Math.max(0, span.start - 24), span.start);
    const after = text.slice(span.end, span.end + 40);
    if (KEPT_PLACES.has(low) || KEPT_NAMES.test(low) || PLACE_BEFORE.test(before)) return [];
    if (isCapital(first)) {
      if (run.length > 1) return isKeptWithNeighbour(text, words, run) ? [] : [span];
      if (!EVERYDAY.has(low) && GIVEN_NAMES.has(low) && SAID.test(after)) return [span];
      return [];
    }
    // In small letters a family name, a naming word or a verb of speaking must stand by.
    const hasSurname = [first, last].some((word) => /^(?:nguyễn|huỳnh|trịnh|đặng|bùi)$/u.test(word.low));
    if (run.length > 1 && hasSurname && run.every((word, i) => i === 0 || !SECOND_HALVES.has(word.low)))
      return [span];
    if (!NAMED.test(before) && !(run.length > 1 && PERSON_DOES.test(after))) return [];
    if (EVERYDAY.has(low) || (run.length === 1 && SECOND_HALVES.has(low))) return [];
    return AFTER_NAME.test(after) || SAID.test(after) || run.length > 1 ? [span] : [];
  });
}

/** A part of a longer place or office: "Đồng Tháp Mười", "Ngân hàng Kiên Long", "Báo Thanh Niên". */
function isKeptWithNeighbour(text: string, words: readonly Word[], run: readonly Word[]): boolean {
  const at = words.indexOf(run[0] ?? { text: '', low: '', start: 0, end: 0 });
  const previous = words[at - 1];
  const first = run[0];
  if (previous && first && adjacent(text, previous, first) && isCapital(previous)) {
    if (KEPT_PLACES.has([previous, ...run].map((word) => word.low).join(' '))) return true;
    if (NO_NAME.test(previous.text) || PLACE_BEFORE.test(`${previous.text} `)) return true;
  }
  const next = words[at + run.length];
  const joined = run.map((word) => word.low);
  // "Hồ Hoàn Kiếm", "Hồ Đền Lừ": a lake, as the next word is no name.
  const last = run.at(-1);
  if (joined[0] === 'hồ' && last && adjacent(text, last, next) && next && isCapital(next)) return true;
  return joined.some((_, i) => KEPT_PLACES.has(joined.slice(i, i + 2).join(' ')) && joined.length <= 3);
}

/** Names typed without signs: "Hung Nguyen", "Tran Thi Mai". */
function plainNames(text: string): readonly Span[] {
  const runs = [
    ...text.matchAll(/(?<![\p{L}\p{M}\d.@/-])[A-Z][a-z]+(?:[ \t]+[A-Z][a-z]+){1,4}(?![\p{L}\p{M}\d])/gu),
    ...text.matchAll(UPPER_PLAIN),
  ];
  return runs.flatMap(({ index, 0: found }) => {
    const parts = found.toLowerCase().split(/\s+/u);
    const isName = BARE_SURNAMES.has(parts[0] ?? '') || BARE_SURNAMES.has(parts.at(-1) ?? '');
    const isPlace =
      BARE_PLACES.has(parts.slice(0, 2).join(' ')) || BARE_PLACES.has(parts.slice(-2).join(' '));
    return isName && !isPlace ? [{ start: index, end: index + found.length }] : [];
  });
}

/** The holder of an account as banks print it: "NGUYEN VAN A". */
const UPPER_PLAIN =
  /(?<![\p{L}\p{M}\d.@/-])(?:(?:[A-Z]{2,} )(?:VAN|THI)(?: [A-Z]+){1,2}|(?:NGUYEN|TRAN|PHAM|HUYNH|HOANG)(?: [A-Z]+){1,3}|(?!CHU |TEN |STK )[A-Z]{3,} (?:NGUYEN|TRAN|PHAM|HUYNH))(?![\p{L}\p{M}\d])/gu;
const BARE_PLACES: ReadonlySet<string> = new Set([...KEPT_PLACES].map(bareOf));

/** Two words with capitals of which the names are not known, when they do what only people do. */
function speakingNames(text: string): readonly Span[] {
  const runs = text.matchAll(
    new RegExp(`(?<![\\p{L}\\p{M}])${CAPITAL_WORD}(?:[ \\t]+${CAPITAL_WORD}){1,3}`, 'gu'),
  );
  return [...runs].flatMap(({ index, 0: found }) => {
    const end = index + found.length;
    const [first = ''] = found.split(/\s/u);
    if (NO_NAME.test(first) || KEPT_PLACES.has(found.toLowerCase()) || KEPT_NAMES.test(found)) return [];
    if (isAllCaps(found) || /^(?:Tuổi|Báo|Đài|VTV|VOV|Ai|Nghe|Theo|Hôm)/u.test(first)) return [];
    if (PLACE_BEFORE.test(text.slice(Math.max(0, index - 24), index))) return [];
    return PERSON_DOES.test(text.slice(end, end + 40)) ? [{ start: index, end }] : [];
  });
}

/**
 * Where a text names a person: after titles and relations, whole names, two words without a title, names in small
 * letters where something says that a name follows. It takes out too much rather than too little; offices, public
 * bodies and places stay, as a question needs them.
 */
export function findNames(text: string): readonly Span[] {
  return [
    ...namesAfterTitles(text),
    ...wholeNames(text),
    ...bareNames(text),
    ...plainNames(text),
    ...speakingNames(text),
  ];
}
