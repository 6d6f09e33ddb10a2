import { MERGED_FROM } from '../facts.ts';
import { wordsOf } from '../slots/name-index.ts';
import { type ClaimContext, type Finding, remembers, says, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import type { Mention } from './mentions.ts';
import { labels, merger, naming, unitOf } from './verdict.ts';

/** Words of today, by which a name is told as the one in use. */
const TODAY = new Set(['giờ', 'nay', 'hiện', 'rồi', 'mới', 'luôn', 'sau', 'chung', 'nhập', 'gộp']);

/** Behind the name they say that the units beside it bear it. */
const TAKES = ['lấy tên', 'đặt tên', 'mang tên', 'lấy chung tên', 'chung tên'];

/** What brings the members of a unit. */
const LISTS = new Set([':', 'gồm', '(', '+', '=', '–', '-']);

/** Between a name and the list of its members: "… mới nha, gồm". */
const BEFORE_LIST = new Set(['mới', 'nha', 'nhé', 'nghen', ',', 'rồi', 'đó', 'nè']);

/** Before a name they give it. */
const GIVES = new Set(['tên', 'gọi', 'đặt', 'thành', 'lấy']);

/** What `givenName` sees first, but for names that have the word for their kind in them. */
const GIVING = gate([...GIVES, 'tỉnh', 'phố']);

/** Between those and the name. */
const LIGHT = new Set('là mới chung ghép tỉnh gọi tên luôn bằng thì nó được : chừ giờ'.split(' ').concat(''));

/** Bodies that bear names of their own, and rivers and plains. */
const OTHERS = new Set(
  'hàng quán nhóm hội đội clb công trường page báo đài đường cầu sông bằng quân khu giải team shop phường xã chợ đoàn tuyến vui đùa con bé cháu tiệm hãng'.split(
    ' ',
  ),
);

/** Wished, planned, denied, joked. */
const NOT_TOLD = new Set(
  'giá ước nên sao nếu lỡ phải tưởng không chưa chẳng đề dự sẽ sắp đùa vui nhớ thích xưa hồi thời thuở từng'.split(
    ' ',
  ),
);

interface Name {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** "tỉnh", "thành phố" stand before it. */
  readonly asUnit: boolean;
}

/** The capitalised words from `start` on of which at least one belongs to no known name; undefined for fewer than two. */
function capitals(context: ClaimContext, from: number, start: number, asUnit: boolean): Name | undefined {
  const { tokens } = context.reading.text;
  let to = start;
  let known = true;
  while (to < context.sentence.to && to < start + 4) {
    const token = tokens[to];
    if (token?.kind !== 'word' || token.letterCase === 'lower') break;
    if (context.words[to] !== '') known = false;
    to += 1;
  }
  if (known || to - start < 2) return undefined;
  return { from, to, text: context.reading.spelledOf(start, to), asUnit };
}

/** "Tên tỉnh mới …" right before "là", and nothing else that bears a name. */
function isNamed(before: readonly string[]): boolean {
  return before.includes('tên') && !before.some((one) => OTHERS.has(one));
}

/** "Tỉnh mình nay tên Hà Tuyên". */
const CALLED =
  /(?:^| )tỉnh (?:mình |ta |nhà |em |tui |mới |của mình )?(?:giờ |nay |đã |bây giờ |từ nay )?(?:đổi |lấy |mang |có )?(?:tên|gọi)(?: mới)?(?: là| thành)? ?$/u;

/** A name in the sentence that is given to a unit and is none of the known ones, or one of a province that is no more. */
function givenName(context: ClaimContext, mentions: readonly Mention[]): Name | undefined {
  const { words, sentence, facts, reading } = context;
  for (const mention of mentions) {
    if (mention.kind !== 'unit' || facts.unitOf(mention.id) !== undefined) continue;
    const called = CALLED.test(
      words.slice(Math.max(sentence.from, mention.from - 7), mention.from).join(' '),
    );
    if (!mention.prefixed && !called) continue;
    if (mention.era === 'former') continue;
    return { from: mention.from, to: mention.to, text: facts.nameOf(mention.id), asUnit: true };
  }
  const { tokens } = reading.text;
  for (let at = sentence.from; at + 2 < sentence.to; at += 1) {
    const word = words[at] ?? '';
    const unit = word === 'tỉnh' ? at + 1 : word === 'thành' && words[at + 1] === 'phố' ? at + 2 : 0;
    if (unit > 0) {
      const name = capitals(context, at, unit, true);
      if (name !== undefined) return name;
    }
    if (!GIVES.has(word) && !(word === 'là' && isNamed(words.slice(Math.max(sentence.from, at - 12), at))))
      continue;
    let start = at + 1;
    while (start < Math.min(sentence.to, at + 5) && tokens[start]?.letterCase === 'lower') {
      if (!LIGHT.has(words[start] ?? '')) break;
      start += 1;
    }
    const name = capitals(context, at, start, false);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** True for a name put together from syllables of several of the names: "Quảng Đà". */
export function composedOf(name: string, members: readonly string[]): boolean {
  const parts = members.map((member) => wordsOf(member).bares);
  const { bares } = wordsOf(name);
  return (
    bares.every((bare) => parts.some((part) => part.includes(bare))) &&
    !parts.some((part) => bares.every((bare) => part.includes(bare)))
  );
}

/** "TỈNH AN KIÊN KÍNH CHÀO": the part of a shouted line that is put together from the names. */
function shortened(context: ClaimContext, given: Name, names: readonly string[]): Name {
  const start = given.to - wordsOf(given.text).bares.length;
  for (let to = given.to; to - start >= 2; to -= 1) {
    const text = context.reading.spelledOf(start, to);
    if (composedOf(text, names)) return { ...given, to, text };
  }
  return given;
}

/** "Quán Quảng Đà", "trường tỉnh Minh Hải"; "xã tui giờ thuộc tỉnh …", "quê quán …" speak of the unit. */
function ofOthers(context: ClaimContext, name: Name): boolean {
  const { words, sentence } = context;
  const other = words
    .slice(Math.max(sentence.from, name.from - 4), name.from)
    // "Công bố thành lập tỉnh …" speaks of no firm.
    .some((word, k, near) => OTHERS.has(word) && !(word === 'công' && near[k + 1] === 'bố'));
  if (!other) return false;
  return !['thuộc', 'quê quán'].some((phrase) => says(context, name.from - 4, name.from, phrase));
}

/** "… nay thành một tỉnh Nam Thái", "… gộp lại lấy tên tỉnh …". */
function becomes({ words, sentence }: ClaimContext, { from }: Name): boolean {
  return words
    .slice(Math.max(sentence.from, from - 4), from)
    .some((word) => GIVES.has(word) || word === 'là');
}

/** Behind "phải" they tell what is to be written: "mục thường trú phải là …". */
const WRITTEN = new Set(['là', 'ghi', 'đề', 'điền', 'viết', 'khai', 'sửa', 'đổi', 'gọi']);

function untold({ words, sentence }: ClaimContext, to: number): boolean {
  for (let at = sentence.from; at < to; at += 1) {
    if (!NOT_TOLD.has(words[at] ?? '')) continue;
    const duty = words[at] === 'phải' && WRITTEN.has(words[at + 1] ?? '') && words[at - 1] !== 'không';
    if (!duty) return true;
  }
  return false;
}

/** "Chớ có tỉnh Sông Bé nào nữa đâu". */
function deniedWithName({ words, sentence }: ClaimContext, { from, to }: Name): boolean {
  const before = words.slice(Math.max(sentence.from, from - 3), from);
  return before.includes('có') && words.slice(to, Math.min(sentence.to, to + 4)).includes('đâu');
}

/**
 * "Chừ gọi là thành phố Quảng Đà rồi, Quảng Nam với Đà Nẵng lấy tên ghép": a name that no unit has, told as that of a unit
 * whose members stand beside it.
 */
export function composedNameFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const { facts, words, sentence, day } = context;
  if (day < MERGED_FROM) return [];
  if (isShut(context, GIVING) && !mentions.some((one) => one.prefixed)) return [];
  const given = givenName(context, mentions);
  if (given === undefined) return [];
  const members = mentions.filter((one) => one.to <= given.from || one.from >= given.to);
  const units = new Set(members.map((one) => unitOf(context, one)));
  const [id] = units;
  const record = id === undefined ? undefined : facts.unitOn(id, day);
  if (record === undefined) return [];
  const several = units.size > 1;
  if (several ? units.has(undefined) : record.formedFrom.length < 2) return [];
  const names = (several ? members.map((one) => one.id) : record.formedFrom).map((one) => facts.nameOf(one));
  const name = shortened(context, given, names);
  const distinct = new Set(members.filter((one) => one.kind === 'unit').map((one) => one.id));
  const listed = distinct.size >= 2 && saysAny(context, sentence.from, sentence.to, LISTS);
  const today = saysAny(context, sentence.from, sentence.to, TODAY);
  // "… vì Nam Định với Ninh Bình lấy tên đó".
  const taken = TAKES.some((phrase) => says(context, given.to, sentence.to, phrase));
  const joined = distinct.size >= 2 && (today || listed || taken);
  const placed =
    name.asUnit &&
    today &&
    /(?:^| )(?:thuộc|của|là|thành|về|tên|gọi)(?: dân| người| đất| xứ)?$/u.test(
      words.slice(0, name.from).slice(-3).join(' '),
    );
  const address = name.asUnit && members.some((one) => one.to === name.from - 1 && words[one.to] === ',');
  if (!joined && !placed && !address) return [];
  const composed = composedOf(name.text, names);
  if (several && !(composed && name.asUnit && joined && today && becomes(context, name))) return [];
  const known = mentions.some((one) => one.from === name.from);
  let behind = name.to;
  while (BEFORE_LIST.has(words[behind] ?? '') && behind < sentence.to) behind += 1;
  if (!composed && !known && !(name.asUnit && joined && today && LISTS.has(words[behind] ?? ''))) return [];
  if (
    ofOthers(context, name) ||
    untold(context, name.to) ||
    remembers(context, name.from, name.to) ||
    says(context, name.to, sentence.to, 'tên thật') ||
    says(context, name.to, sentence.to, 'không được') ||
    says(context, name.to, sentence.to, 'hồi trước') ||
    context.words[name.to] === 'ngày' ||
    deniedWithName(context, name)
  )
    return [];
  const before = members.filter((one) => one.to <= name.from);
  const all = [...(before.length > 0 ? before : members), name];
  return [
    {
      ...(several ? merger(context, record, labels(context, members)) : naming(record, name.text)),
      from: Math.min(...all.map((one) => one.from)),
      to: Math.max(...all.map((one) => one.to)),
    },
  ];
}
