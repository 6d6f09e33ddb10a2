import { MERGED_FROM } from '../facts.ts';
import { feltOrFormer } from './city-of-province.ts';
import { type ClaimContext, type Finding, has, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import { joins } from './joins.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { mergeVerb } from './merge-verb.ts';
import { unchanged } from './verdict.ts';

const AFTER_KEEP = new Set(
  'tên trạng giá vị hương nét bản lịch mức mã biển số trung cái đội cách màu kiểu'.split(' '),
);

const KEPT_STILL = new Set(['vẫn', 'còn', 'đứng', 'lại']);

/** The first words of what `keepsAt` reads. */
const KEEPS = new Set('độc giữ đứng vẫn trở tái lập lại một 1 không chưa đâu có nhập sáp khỏi'.split(' '));
const KEEPING = gate(KEEPS);

/** One past the end of words that say "was kept as it was" from `at` on, or 0. */
function keepsAt(words: readonly string[], at: number): number {
  const word = words[at] ?? '';
  if (!KEEPS.has(word)) return 0;
  const next = words[at + 1] ?? '';
  if (word === 'giữ' && next === 'nguyên') return AFTER_KEEP.has(words[at + 2] ?? '') ? 0 : at + 2;
  if (word === 'đứng' && (next === 'riêng' || next === 'một'))
    return ['hết', 'thôi', 'còn', 'khỏi'].includes(words[at - 1] ?? '') ? 0 : at + 2;
  if (word === 'độc' && next === 'lập') return KEPT_STILL.has(words[at - 1] ?? '') ? at + 2 : 0;
  if (word === 'vẫn' && next === 'là' && words[at + 2] === 'tỉnh' && words[at + 3] === 'riêng') return at + 4;
  if (word === 'vẫn' && next === 'là' && words[at + 2] === 'một' && words[at + 3] === 'tỉnh') return at + 4;
  // "Đà Nẵng thì khỏi sáp nhập", "không có tên trong danh sách sáp nhập".
  if (word === 'khỏi') {
    const [verb, to] = mergeVerb(words.slice(at + 1, at + 5));
    return verb === 0 || (verb === 1 && SPARED.has(next)) ? at + 1 + to : 0;
  }
  if (word === 'không' && next === 'có' && words[at + 2] === 'tên') return notListed(words, at + 3);
  if (word === 'trở' && next === 'lại' && words.slice(at, at + 6).includes('riêng')) return at + 2;
  if (
    ((word === 'tái' && next === 'lập') || (word === 'lập' && next === 'lại')) &&
    words[at + 2] === 'tỉnh' &&
    !words.slice(Math.max(0, at - 6), at).some((one) => one === 'năm' || one === 'niệm' || one === 'ngày') &&
    !words.slice(at + 3, at + 6).some((one) => /^(?:19|200|201)\d+$/u.test(one))
  )
    return at + 3;
  if (word === 'lại' && next === 'là' && words[at + 2] === 'tỉnh') return at + 3;
  if ((word === 'một' || word === '1') && next === 'mình')
    return words[at + 2] === 'một' || words[at + 2] === '1' ? at + 3 : 0;
  if (word === 'không' || word === 'chưa' || word === 'đâu') {
    let k = at + 1;
    while (
      [
        'có',
        'phải',
        'bị',
        'được',
        'hề',
        'cần',
        'thuộc',
        'nằm',
        'trong',
        'diện',
        'dính',
        'tham',
        'gia',
      ].includes(words[k] ?? '')
    )
      k += 1;
    const [verb, to] = mergeVerb(words.slice(k, k + 3));
    if (verb === 0) return k + to;
    // "không nhận thêm tỉnh nào", "không gộp thêm ai"
    if (
      word === 'không' &&
      ['nhận', 'ôm', 'gánh', 'lấy'].includes(words[k] ?? '') &&
      words[k + 1] === 'thêm' &&
      ['tỉnh', 'ai', 'nơi'].includes(words[k + 2] ?? '')
    )
      return k + 3;
    if ((words[k] === 'thay' || words[k] === 'có') && words[k + 1] === 'đổi' && word === 'không')
      return words[k + 2] === 'tên' ? 0 : k + 2;
  }
  // "nhập ai đâu", "nhập với tỉnh nào đâu"
  if (word === 'nhập' || word === 'sáp') {
    const verb = word === 'sáp' ? at + 1 : at;
    const whom = NOBODY.exec(words.slice(verb + 1, verb + 6).join(' '));
    if (words[verb] === 'nhập' && whom !== null) return verb + 1 + whom[0].split(' ').length;
  }
  // "có sáp nhập với ai đâu"
  if (word === 'có' && words.slice(at, at + 7).includes('đâu')) {
    const [verb, to] = mergeVerb(words.slice(at + 1, at + 4));
    if (verb === 0) return at + 1 + to;
  }
  return 0;
}

const SPARED = new Set(['phải', 'bị', 'cần']);

const LIST_OF_MERGED =
  /^(?:trong|ở|nằm trong) (?:cái )?(?:danh sách|số|diện|nhóm) (?:(?:23|các|những|mấy|52|tỉnh|thành|phố|đơn vị|địa phương|phải|bị|được|,) ){0,7}(?:sáp nhập|hợp nhất)(?= |$)/u;

/** "… không có tên trong danh sách các tỉnh thành sáp nhập", from behind "tên": one past it, or 0. */
function notListed(words: readonly string[], from: number): number {
  const said = LIST_OF_MERGED.exec(words.slice(from, from + 14).join(' '));
  return said === null ? 0 : from + said[0].split(' ').length;
}

const NOBODY = /^(?:với |vào |về )?(?:ai|tỉnh nào|đứa nào|nhà nào|chỗ nào) đâu(?= |$)/u;

/** "Tên Quảng Trị vẫn giữ nguyên", "vẫn mang tên cũ, không thay đổi": the name is what stayed. */
function ofName({ words, sentence }: ClaimContext, mention: Mention, at: number): boolean {
  if (words[at] !== 'giữ' && words[at + 1] !== 'thay' && words[at + 1] !== 'có') return false;
  return words.slice(Math.max(sentence.from, mention.from - 3), at).includes('tên');
}

function finding(context: ClaimContext, mention: Mention, from: number, to: number): Finding | undefined {
  const { facts, day } = context;
  const unit = mention.kind === 'unit' ? facts.unitOf(mention.id) : undefined;
  const record = unit === undefined ? undefined : facts.unitOn(unit, day);
  if (record === undefined) return undefined;
  const right = record.change === 'unchanged';
  return {
    ...unchanged(record, facts.nameOf(mention.id), right),
    from,
    to,
  };
}

/** Words that may stand between a name and "giữ nguyên": "Ninh Bình thì vẫn đứng riêng". */
const BETWEEN = new Set(
  'thì vẫn được cũng đều , : – - là mình ta vốn này nay giờ cứ lại tỉnh cũ ( mà đã còn tui tụi bọn em chúng tôi bây rồi choa một trong những các thuộc nhóm diện danh sách số y nguyên như chứ'
    .split(' ')
    .concat(''),
);

/** The beginning of what a unit is said to be: "Thái Nguyên, tỉnh duy nhất …", "Bến Tre, một trong 11 tỉnh …". */
const CALLED = new Set([',', 'là', '–', '-', '(', 'thuộc', 'nằm', 'vốn', 'vẫn', 'cũng', 'may']);

const A_UNIT = new Set(['tỉnh', 'phương', 'vị']);

/** What may stand around the noun without changing what is said. */
const OF_KIND = new Set(
  'một 1 trong số ít những các 11 mười địa đơn hành chính thành phố duy nhất hiếm hoi may mắn ở vùng này miền tây bắc trung nam bộ đông quanh đây khu vực mình ta nước cả của mà được nhỏ xứ đó nhóm diện tỉnh là'.split(
    ' ',
  ),
);

/** "…, tỉnh duy nhất ở vùng này": tokens between a name and the words that say it was kept. */
function attributed(words: readonly string[], from: number, to: number): boolean {
  if (to - from > 14 || !CALLED.has(words[from] ?? '')) return false;
  const said = words.slice(from + 1, to);
  return (
    said.some((word) => A_UNIT.has(word)) &&
    said.every((word) => OF_KIND.has(word) || CALLED.has(word) || A_UNIT.has(word))
  );
}

/** Things that stand in a place and have mergers of their own. */
const THINGS = new Set(
  'quán ty trường xưởng shop lớp nhóm nhánh viện máy tiệm hội đội xã phường chợ kho team phòng vé giá lịch độ giọng món bánh sản'.split(
    ' ',
  ),
);

const IN = new Set(['ở', 'tại', 'ngay', 'bên', 'trên', 'dưới']);

/** "Quán em ở Thái Nguyên, không sáp nhập gì cả" speaks of the inn, "Thái Nguyên mà không sáp nhập thì …" of nothing real. */
function speaksOfElse(context: ClaimContext, mention: Mention, at: number, to: number): boolean {
  const { words, sentence } = context;
  if (feltOrFormer(context, mention.from)) return true;
  // "Quán ở Hải Phòng giữ nguyên như cũ", "vé Cần Thơ giữ nguyên".
  const led = words[mention.from - 1] ?? '';
  const thing = THINGS.has(led) || (IN.has(led) && saysAny(context, mention.from - 4, mention.from, THINGS));
  if (thing && !attributed(words, mention.to, at)) return true;
  if (words[at - 1] === 'mà' && saysAny(context, to, to + 8, new Set(['thì']))) return true;
  if (words[at] === 'chưa' && saysAny(context, mention.from - 4, mention.from, new Set(['trước'])))
    return true;
  return (
    words[mention.to] === ',' &&
    IN.has(words[mention.from - 1] ?? '') &&
    !attributed(words, mention.to, at) &&
    saysAny(context, sentence.from, mention.from, THINGS)
  );
}

/** A place inside an unchanged group: "quê tôi Sơn La nằm trong đó". */
const ASIDE = new Set(['trong', 'ngoài']);

const SUPPOSED = new Set(['nếu', 'giá', 'ước', 'tưởng', 'lẽ']);

/** Units said to have been kept as they were, before or behind the words that say so. */
export function keptFindings(context: ClaimContext): Finding[] {
  if (isShut(context, KEEPING)) return [];
  const { words, sentence } = context;
  if (context.day < MERGED_FROM || has(context, 'past')) return [];
  let mentions: Mention[] | undefined;
  const findings: Finding[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const to = keepsAt(words, at);
    if (to === 0) continue;
    if (mentions === undefined && saysAny(context, sentence.from, sentence.to, SUPPOSED)) return [];
    mentions ??= mentionsIn(context);
    findings.push(...before(context, mentions, at, to), ...behind(context, mentions, at, to));
    at = to - 1;
  }
  return findings;
}

/** "…, không nhập với ai", "…, đợt vừa rồi đâu có nhập với ai đâu". */
function opensClause(words: readonly string[], at: number): boolean {
  if (!DENIES.has(words[at] ?? '')) return false;
  let start = at;
  while (OCCASION.has(words[start - 1] ?? '')) start -= 1;
  return words[start - 1] === ',' || words[start - 1] === 'chứ';
}

const DENIES = new Set(['không', 'đâu', 'có', 'chưa']);

const OCCASION = new Set(['đợt', 'lần', 'vừa', 'rồi', 'này', 'qua', 'năm', 'ngoái', 'hè', 'đó', 'vụ']);

function before(context: ClaimContext, mentions: readonly Mention[], at: number, to: number): Finding[] {
  const { words, sentence } = context;
  // "không sáp nhập với B" is a claim about the two, which the frames read.
  if (
    mentions.some(
      (mention) =>
        mention.from >= to && mention.from - to <= 3 && !words.slice(to, mention.from).includes(','),
    )
  )
    return [];
  const list: Mention[] = [];
  for (let k = mentions.length - 1; k >= 0; k -= 1) {
    const mention = mentions[k];
    if (mention === undefined || mention.to > at) continue;
    if (ofName(context, mention, at)) return [];
    const next = list[0];
    if (next === undefined && speaksOfElse(context, mention, at, to)) return [];
    if (next === undefined ? !near(context, mention.to, at) : !joins(words.slice(mention.to, next.from)))
      break;
    list.unshift(mention);
  }
  // "Tiền Giang mình hên ghê, không phải nhập với ai hết": a clause of its own about the one unit of the sentence.
  const [only] = mentions;
  if (only !== undefined && only.to <= at && speaksOfElse(context, only, at, to)) return [];
  const units = new Set(mentions.map((mention) => mention.id));
  if (
    list.length === 0 &&
    only?.kind === 'unit' &&
    units.size === 1 &&
    only.from - sentence.from <= 2 &&
    at - only.to <= 16 &&
    opensClause(words, at) &&
    words.slice(only.to, at).filter((word) => word === ',').length <= 2
  )
    list.push(only);
  if (
    saysAny(context, to, to + 3, ASIDE) &&
    words.slice(Math.max(sentence.from, at - 8), at).includes('tỉnh')
  )
    return [];
  // "A với B không nhập với nhau" is so where they are no unit together.
  const apart = new Set(list.map((mention) => context.facts.unitOf(mention.id))).size > 1;
  if (apart && words.slice(to, Math.min(sentence.to, to + 3)).includes('nhau')) return [];
  return list
    .map((mention) => finding(context, mention, mention.from, to))
    .filter((one) => one !== undefined);
}

function near(context: ClaimContext, from: number, to: number): boolean {
  if (attributed(context.words, from, to)) return true;
  if (to - from > 7) return false;
  for (let at = from; at < to; at += 1)
    if (!BETWEEN.has(context.words[at] ?? '') && (keepsAt(context.words, at) === 0 || to - from > 7))
      return false;
  return true;
}

/** Between "giữ nguyên" and the units that were. */
const LEADS_LIST = new Set([':', 'gồm', 'là', 'có']);

const KEPT_ARE = new Set(['tỉnh', 'thành', 'vị', 'nơi', 'sách', 'phương']);

/** "11 tỉnh giữ nguyên gồm A, B, C", "các tỉnh không sáp nhập: A, B". */
function behind(context: ClaimContext, mentions: readonly Mention[], at: number, to: number): Finding[] {
  const { words } = context;
  const lead = words.slice(to, to + 6).findIndex((word) => LEADS_LIST.has(word));
  if (lead < 0 || !saysAny(context, at - 6, at, KEPT_ARE)) return [];
  const list: Mention[] = [];
  for (const mention of mentions) {
    if (mention.from <= to) continue;
    const previous = list.at(-1);
    if (
      previous === undefined ? mention.from - to > lead + 3 : !joins(words.slice(previous.to, mention.from))
    )
      break;
    list.push(mention);
  }
  return list
    .map((mention) => finding(context, mention, mention.from, mention.to))
    .filter((one) => one !== undefined);
}
