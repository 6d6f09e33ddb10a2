import type { CountSubject } from '../../packs/types.ts';
import { bareOf, syllableKey } from '../../text/key.ts';
import { numberWords, plainValue } from './number-value.ts';
import type { Reading } from './reading.ts';
import { isPartOfName, isTaken, markAt, placeOf, take } from './reading.ts';
import type { CountSlot } from './types.ts';

interface Noun {
  readonly to: number;
  readonly subjects: readonly CountSubject[];
  readonly noun: string;
}

const ALL_UNITS: readonly CountSubject[] = ['provincial-units'];
/** "34 tỉnh" is said for all units; "28 tỉnh" for the provinces without the cities. */
const PROVINCES_OR_ALL: readonly CountSubject[] = ['provincial-units', 'provinces'];
const NONE: readonly CountSubject[] = [];

/** Index of the next word of a list ("xã, phường và đặc khu"), past one comma, slash, dash or "và". */
function nextInList(reading: Reading, i: number): number {
  const mark = markAt(reading, i);
  if (mark === ',' || mark === '/' || mark === '-' || mark === '–') {
    return reading.labels[i + 1] === 'và' ? i + 2 : i + 1;
  }
  return reading.labels[i] === 'và' || reading.labels[i] === 'với' ? i + 1 : i;
}

function isNumberAt(reading: Reading, i: number): boolean {
  return reading.tokens[i]?.kind === 'number';
}

/** "tỉnh", "tỉnh thành", "tỉnh, thành phố" at `i`. */
function provinceNoun(reading: Reading, i: number): Noun {
  const { labels } = reading;
  const next = nextInList(reading, i + 1);
  if (labels[next] === 'thành' && !isNumberAt(reading, next - 1)) {
    const to = labels[next + 1] === 'phố' ? next + 2 : next + 1;
    // "34 tỉnh thành còn 16", but "28 tỉnh thành 27": here "thành" is the verb.
    if (to > next + 1 || !isNumberAt(reading, to)) return { to, subjects: ALL_UNITS, noun: 'tỉnh thành' };
  }
  if (labels[next] === 'tp' && next > i + 1) return { to: next + 1, subjects: ALL_UNITS, noun: 'tỉnh thành' };
  return { to: i + 1, subjects: PROVINCES_OR_ALL, noun: 'tỉnh' };
}

function cityNoun(reading: Reading, i: number, to: number): Noun {
  const { labels } = reading;
  let at = to;
  if (labels[at] === 'trực' && labels[at + 1] === 'thuộc') at += 2;
  if (labels[at] === 'trung' && labels[at + 1] === 'ương') {
    return { to: at + 2, subjects: ['central-cities'], noun: 'thành phố trực thuộc trung ương' };
  }
  if (labels[at] === 'tw')
    return { to: at + 1, subjects: ['central-cities'], noun: 'thành phố trực thuộc trung ương' };
  const subjects = at > to ? (['central-cities'] as const) : NONE;
  return { to: Math.max(at, to, i + 1), subjects, noun: 'thành phố' };
}

/** "xã", "xã phường", "xã, phường, đặc khu", "phường", "đặc khu" at `i`. */
function communeNoun(reading: Reading, i: number): Noun | undefined {
  const { labels } = reading;
  let kinds = 0;
  let to = i;
  let first = '';
  for (let at = i; ; ) {
    const label = labels[at];
    const width =
      label === 'xã' || label === 'phường' ? 1 : label === 'đặc' && labels[at + 1] === 'khu' ? 2 : 0;
    if (width === 0) break;
    if (kinds === 0) first = width === 2 ? 'đặc khu' : (label ?? '');
    kinds += 1;
    to = at + width;
    at = nextInList(reading, to);
  }
  if (kinds === 0) return undefined;
  if (kinds > 1) return { to, subjects: ['commune-units'], noun: 'xã, phường, đặc khu' };
  const subject: CountSubject = first === 'xã' ? 'communes' : first === 'phường' ? 'wards' : 'special-zones';
  return { to, subjects: [subject], noun: first };
}

/** "đơn vị", "đơn vị hành chính cấp tỉnh", "nơi", "địa phương" at `i`. */
function unitNoun(reading: Reading, i: number, to: number): Noun {
  const { labels } = reading;
  let at = to;
  if (labels[at] === 'hành' && labels[at + 1] === 'chính') at += 2;
  if (labels[at] === 'cấp') {
    if (labels[at + 1] === 'tỉnh') return { to: at + 2, subjects: ALL_UNITS, noun: 'đơn vị cấp tỉnh' };
    if (labels[at + 1] === 'xã') return { to: at + 2, subjects: ['commune-units'], noun: 'đơn vị cấp xã' };
  }
  // "Cấp xã thì có 3.321 đơn vị": the level stands before the number.
  for (let k = i - 1; k >= Math.max(1, i - 8); k -= 1) {
    if (labels[k - 1] !== 'cấp') continue;
    if (labels[k] === 'xã') return { to: at, subjects: ['commune-units'], noun: 'đơn vị cấp xã' };
    if (labels[k] === 'tỉnh') return { to: at, subjects: ALL_UNITS, noun: 'đơn vị cấp tỉnh' };
  }
  return { to: at, subjects: NONE, noun: 'đơn vị' };
}

function levelNoun(reading: Reading, i: number): Noun {
  const { labels } = reading;
  for (let k = Math.max(0, i - 12); k < Math.min(labels.length, i + 8); k += 1) {
    const label = labels[k];
    if ((label === 'chính' && labels[k + 1] === 'quyền') || (label === 'mô' && labels[k + 1] === 'hình')) {
      return { to: i + 1, subjects: ['government-levels'], noun: 'cấp' };
    }
  }
  return { to: i + 1, subjects: NONE, noun: 'cấp' };
}

/** The administrative noun at `i`, if one stands there. */
function nounAt(reading: Reading, i: number): Noun | undefined {
  const { labels } = reading;
  switch (labels[i]) {
    case 'tỉnh':
      return provinceNoun(reading, i);
    case 'thành':
      if (labels[i + 1] === 'phố') return cityNoun(reading, i, i + 2);
      return undefined;
    case 'tp':
      return cityNoun(reading, i, i + 1);
    case 'xã':
    case 'phường':
    case 'đặc':
      return communeNoun(reading, i);
    case 'đơn':
      return labels[i + 1] === 'vị' ? unitNoun(reading, i, i + 2) : undefined;
    case 'nơi':
      return { to: i + 1, subjects: NONE, noun: 'nơi' };
    case 'địa':
      return labels[i + 1] === 'phương' ? { to: i + 2, subjects: NONE, noun: 'địa phương' } : undefined;
    case 'cấp':
      return levelNoun(reading, i);
    case 'huyện':
    case 'quận':
      return { to: i + 1, subjects: NONE, noun: labels[i] ?? '' };
    case 'phiếu':
      return { to: i + 1, subjects: ['votes-for-amendment'], noun: 'phiếu' };
    default:
      return undefined;
  }
}

interface Number {
  readonly value: number;
  readonly to: number;
}

function numberAt(reading: Reading, i: number): Number | undefined {
  const token = reading.tokens[i];
  if (token?.kind === 'number') {
    const votes = /^(\d{3})\/(\d{3})$/.exec(token.text);
    if (votes !== null && reading.labels[i + 1] === 'phiếu') return { value: Number(votes[1]), to: i + 1 };
    const value = plainValue(token.text);
    return value === undefined || !Number.isInteger(value) ? undefined : { value, to: i + 1 };
  }
  return reading.labels[i] === undefined ? undefined : numberWords(reading.labels, i);
}

/** What is said right after a count of units: that they stayed, or were formed by merging. */
function fate(reading: Reading, to: number): CountSubject | undefined {
  const { labels } = reading;
  for (let i = to; i < Math.min(labels.length, to + 6); i += 1) {
    const token = reading.tokens[i];
    if (token?.kind === 'number' || token?.kind === 'break') return undefined;
    if (token?.kind === 'mark' && '.;:!?'.includes(token.text)) return undefined;
    if (labels[i] === 'giữ' && labels[i + 1] === 'nguyên') return 'unchanged-units';
    const verb = isMergeVerb(labels, i);
    if (verb && i > to && negated(labels, to, i)) return 'unchanged-units';
    if (labels[i] === 'hình' && labels[i + 1] === 'thành') return 'merged-units';
    if (labels[i] === 'do' && isMergeVerb(labels, i + 1)) return 'merged-units';
  }
  return undefined;
}

function isMergeVerb(labels: Reading['labels'], i: number): boolean {
  const first = labels[i];
  return (first === 'sáp' || first === 'sát' || first === 'xáp') && labels[i + 1] === 'nhập';
}

function negated(labels: Reading['labels'], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (labels[i] === 'không') return true;
  return false;
}

/** "từ 52 tỉnh, thành cũ", after a count that speaks of merging. */
function isOrigin(reading: Reading, i: number, to: number): boolean {
  const { labels } = reading;
  if (labels[i - 1] === 'do' && labels[to] === 'cũ') return true;
  if (labels[i - 1] !== 'từ') return false;
  if (labels[to] === 'cũ') return true;
  for (let k = i - 2; k >= Math.max(0, i - 8); k -= 1)
    if (labels[k] === 'hình' || labels[k] === 'hợp') return true;
  return false;
}

function isNational(reading: Reading, from: number, to: number): boolean {
  const { labels } = reading;
  for (let i = from; i < to; i += 1) {
    const next = labels[i + 1];
    switch (labels[i]) {
      case 'cả':
        if (next === 'nước') return true;
        break;
      case 'toàn':
        if (next === 'quốc') return true;
        break;
      case 'nước':
        if (next === 'mình' || next === 'ta') return true;
        break;
      case 'việt':
        if (next === 'nam') return true;
        break;
      default:
    }
  }
  return false;
}

function endsSentence(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (token?.kind === 'break') return true;
  return (
    token?.kind === 'mark' &&
    (token.text === '.' || token.text === '!' || token.text === '?' || token.text === '…')
  );
}

/** A text without full stops must not be read again for every number in it. */
const SENTENCE_REACH = 40;

/** First and one past the last token of the sentence around `[from, to)`. */
function sentenceAround(reading: Reading, from: number, to: number): readonly [number, number] {
  let start = from;
  const least = Math.max(0, from - SENTENCE_REACH);
  while (start > least && !endsSentence(reading, start - 1)) start -= 1;
  let end = to;
  const most = Math.min(reading.tokens.length, to + SENTENCE_REACH);
  while (end < most && !endsSentence(reading, end)) end += 1;
  return [start, end];
}

const ARROWS = new Set(['→', '>', '⇒', '➡', '➜', '➔']);
const CHANGE_WORDS = new Set(['còn', 'xuống', 'thành', 'rút', 'giảm']);
const FILLERS = new Set(['chỉ', 'lại', 'đúng', 'khoảng', 'là', 'gần', 'hơn', 'thì', 'sẽ', 'nay']);

/** The number that "còn", "xuống", "→" lead to from `i`, with the noun after it: "34 tỉnh | còn 16". */
function changeFrom(
  reading: Reading,
  i: number,
): { readonly at: number; readonly number: Number } | undefined {
  let changes = false;
  for (let k = i; k < Math.min(reading.tokens.length, i + 6); k += 1) {
    const token = reading.tokens[k];
    if (token === undefined) return undefined;
    const label = reading.labels[k];
    if (token.kind === 'mark' && ARROWS.has(token.text)) changes = true;
    else if (
      token.kind === 'emoji' &&
      /[\u27a1\u2b95]/.test(reading.original.slice(token.span.start, token.span.end))
    )
      changes = true;
    else if (label !== undefined && CHANGE_WORDS.has(label)) changes = true;
    else if (changes) {
      if (isTaken(reading, k)) return undefined;
      const number = numberAt(reading, k);
      if (number !== undefined) return { at: k, number };
      if (label === undefined || !FILLERS.has(label)) return undefined;
    } else if (token.kind === 'mark' && token.text === '.' && reading.labels[k + 1] === 'nay') {
      // "63 tỉnh, thành. Nay còn 34": the change is told in the next sentence.
    } else if (
      !(token.kind === 'mark' && (token.text === '-' || token.text === '=' || token.text === ',')) &&
      (label === undefined || !FILLERS.has(label))
    ) {
      return undefined;
    }
  }
  return undefined;
}

type Draft = { -readonly [K in keyof CountSlot]: CountSlot[K] };

function draft(
  reading: Reading,
  from: number,
  to: number,
  value: number,
  subjects: readonly CountSubject[],
  noun: string,
): Draft {
  return { ...placeOf(reading, from, to), value, subjects, noun, national: false };
}

/** After these a number is the name of one thing, not a count: "lớp 3", "đợt 2", "cấp 12", "số 15". */
const NAMED_BY_NUMBER = new Set(
  'đợt tổ lớp mức bài trang phố kỳ tập điều khoản bước câu tầng phòng km lộ số cấp thứ môn'.split(' '),
);
/** Words that carry a label and may yet be what is counted. */
const COUNTED_LABELS = new Set(
  'năm ngày tháng tuần người điều câu phòng bài lớp đợt ví chợ làng chị em anh bà cô mẹ'.split(' '),
);

/** Reads counts of administrative units and, for other nouns written right after a number, their plain value. */
export function readCounts(reading: Reading): CountSlot[] {
  const drafts: Draft[] = [];
  const { tokens, labels } = reading;
  let pending: Draft | undefined;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || isTaken(reading, i)) continue;
    const digits = token.kind === 'number';
    if (digits ? isPartOfName(reading, i) : labels[i] === undefined) continue;
    const number = numberAt(reading, i);
    if (number === undefined) continue;
    const noun = nounAt(reading, number.to);
    if (noun === undefined && !digits && pending === undefined) continue;
    const to = noun?.to ?? number.to;
    const change = changeFrom(reading, to);
    const other = noun === undefined && change === undefined ? otherNoun(reading, i, number.to) : '';
    const subjects = noun === undefined ? inherited(reading, i, number.to) : subjectsOf(reading, i, noun);
    const slot = draft(reading, i, to, number.value, subjects, noun?.noun ?? other);
    if (pending !== undefined) linkChange(pending, slot);
    pending = change === undefined ? undefined : slot;
    const says = noun !== undefined || change !== undefined || slot.changedFrom !== undefined;
    if (says || other !== '' || subjects.length > 0) {
      drafts.push(slot);
      take(reading, i, to);
    }
    i = change === undefined ? to - 1 : change.at - 1;
  }
  return finish(reading, drafts);
}

/** "… thành phố trực thuộc trung ương, cả nước có 8": a number that ends its clause counts what was just named. */
function inherited(reading: Reading, i: number, to: number): readonly CountSubject[] {
  const { labels, tokens } = reading;
  if (labels[i - 1] !== 'có' && labels[i - 1] !== 'thành' && labels[i - 1] !== 'là') return NONE;
  const next = tokens[to];
  if (next !== undefined && next.kind !== 'mark' && next.kind !== 'break' && next.kind !== 'emoji')
    return NONE;
  for (let k = i - 2; k >= Math.max(0, i - 12) && !endsSentence(reading, k); k -= 1) {
    if (labels[k] !== 'trực' || labels[k + 1] !== 'thuộc') continue;
    return isNational(reading, k, i) ? ['central-cities'] : NONE;
  }
  return NONE;
}

/** Small words that end a sentence and are never counted: "còn 16 thôi nha". */
const PARTICLES = 'thôi nha nhé nhen nghen nè rồi đó đấy á à ạ hả luôn vậy mà ta không hông khum'.split(' ');
const PARTICLE_KEYS = new Set(PARTICLES.map(syllableKey));
const PARTICLE_BARES = new Set(PARTICLES.map(bareOf));

function otherNoun(reading: Reading, from: number, to: number): string {
  if (NAMED_BY_NUMBER.has(reading.labels[from - 1] ?? '')) return '';
  const token = reading.tokens[to];
  if (token?.kind !== 'word' || !token.spaceBefore) return '';
  if (PARTICLE_KEYS.has(token.key) || (token.bareWindow && PARTICLE_BARES.has(token.bare))) return '';
  const label = reading.labels[to];
  return label === undefined || COUNTED_LABELS.has(label) ? token.text : '';
}

function subjectsOf(reading: Reading, i: number, noun: Noun | undefined): readonly CountSubject[] {
  if (noun === undefined) return NONE;
  const units =
    noun.subjects[0] === 'provincial-units' ||
    noun.noun === 'nơi' ||
    noun.noun === 'đơn vị' ||
    noun.noun === 'địa phương';
  if (units) {
    if (isOrigin(reading, i, noun.to)) return ['units-merged-from'];
    const said = fate(reading, noun.to);
    if (said !== undefined) return [said];
  }
  return noun.subjects;
}

/** In "34 tỉnh còn 16" both numbers count the same thing, whichever of them the noun stands at. */
function linkChange(from: Draft, to: Draft): void {
  const known = to.subjects.length > 0 ? to.subjects : from.subjects;
  if (known.length === 0 || (to.noun !== '' && to.subjects.length === 0)) return;
  from.changesTo = to.value;
  to.changedFrom = from.value;
  if (from.subjects.length === 0) from.subjects = known;
  if (to.subjects.length === 0) to.subjects = known;
}

/** "28 tỉnh và 6 thành phố": side by side they are provinces and central cities. */
function pairUp(drafts: readonly Draft[]): void {
  for (let k = 0; k + 1 < drafts.length; k += 1) {
    const a = drafts[k];
    const b = drafts[k + 1];
    if (a === undefined || b === undefined || b.from - a.to > 3) continue;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (one.noun === 'tỉnh' && other.noun.startsWith('thành phố')) {
        one.subjects = ['provinces'];
        other.subjects = ['central-cities'];
      }
    }
  }
}

/** Below these a number cannot be meant for the whole country unless the sentence says so: "hai xã", "12 tỉnh". */
const LEAST: Partial<Readonly<Record<CountSubject, number>>> = {
  'provincial-units': 15,
  provinces: 15,
  communes: 1000,
  'commune-units': 1000,
  wards: 400,
};

function finish(reading: Reading, drafts: readonly Draft[]): CountSlot[] {
  pairUp(drafts);
  for (const slot of drafts) {
    if (slot.subjects.length === 0) continue;
    const [start, end] = sentenceAround(reading, slot.from, slot.to);
    slot.national = isNational(reading, start, end);
    if (!slot.national && slot.changedFrom === undefined && slot.changesTo === undefined) {
      slot.subjects = slot.subjects.filter((subject) => slot.value >= (LEAST[subject] ?? 0));
    }
  }
  return drafts.slice();
}
