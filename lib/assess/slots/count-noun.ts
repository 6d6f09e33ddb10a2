import type { CountSubject } from '../../packs/types.ts';
import type { Reading } from './reading.ts';
import { markAt } from './reading.ts';

/** An administrative noun, what a number before it may count, and one past its last token. */
export interface CountNoun {
  readonly to: number;
  readonly subjects: readonly CountSubject[];
  readonly noun: string;
}

/** The number counts nothing that a record speaks of. */
export const NO_SUBJECTS: readonly CountSubject[] = [];

const ALL_UNITS: readonly CountSubject[] = ['provincial-units'];

/** "34 tỉnh" is said for all units; "28 tỉnh" for the provinces without the cities. */
const PROVINCES_OR_ALL: readonly CountSubject[] = ['provincial-units', 'provinces'];

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
function provinceNoun(reading: Reading, i: number): CountNoun {
  const { labels } = reading;
  const next = nextInList(reading, i + 1);
  if (labels[next] === 'thành' && !isNumberAt(reading, next - 1)) {
    const to = labels[next + 1] === 'phố' ? next + 2 : next + 1;
    // "34 tỉnh thành còn 16", but "28 tỉnh thành 27": here "thành" is the verb.
    // "Chỉ có 27 tỉnh, thành ra …" draws a conclusion.
    const concludes = labels[to] === 'ra' && to === next + 1;
    if ((to > next + 1 || !isNumberAt(reading, to)) && !concludes)
      return { to, subjects: ALL_UNITS, noun: 'tỉnh thành' };
  }
  if (labels[next] === 'tp' && next > i + 1) return { to: next + 1, subjects: ALL_UNITS, noun: 'tỉnh thành' };
  return { to: i + 1, subjects: PROVINCES_OR_ALL, noun: 'tỉnh' };
}

function cityNoun(reading: Reading, i: number, to: number): CountNoun {
  const { labels } = reading;
  let at = to;
  if (labels[at] === 'trực' && labels[at + 1] === 'thuộc') at += 2;
  if (labels[at] === 'trung' && labels[at + 1] === 'ương') {
    return { to: at + 2, subjects: ['central-cities'], noun: 'thành phố trực thuộc trung ương' };
  }
  if (labels[at] === 'tw')
    return { to: at + 1, subjects: ['central-cities'], noun: 'thành phố trực thuộc trung ương' };
  const subjects = at > to ? (['central-cities'] as const) : NO_SUBJECTS;
  return { to: Math.max(at, to, i + 1), subjects, noun: 'thành phố' };
}

/** "xã", "xã phường", "xã, phường, đặc khu", "phường", "đặc khu" at `i`. */
function communeNoun(reading: Reading, i: number): CountNoun | undefined {
  const { labels } = reading;
  let kinds = 0;
  let to = i;
  let first = '';
  for (let at = i; ; ) {
    const label = labels[at];
    const width =
      label === 'xã' || label === 'phường' ? 1 : label === 'đặc' && labels[at + 1] === 'khu' ? 2 : 0;
    // "13 đặc khu, xã em thì …": a commune of its own behind the comma.
    if (width === 0 || (first === 'đặc khu' && label === 'xã' && markAt(reading, at - 1) === ',')) break;
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
function unitNoun(reading: Reading, i: number, to: number): CountNoun {
  const { labels } = reading;
  let at = to;
  if (labels[at] === 'hành' && labels[at + 1] === 'chính') at += 2;
  if (labels[at] === 'cấp') {
    if (labels[at + 1] === 'tỉnh') return { to: at + 2, subjects: ALL_UNITS, noun: 'đơn vị cấp tỉnh' };
    if (labels[at + 1] === 'xã') return { to: at + 2, subjects: ['commune-units'], noun: 'đơn vị cấp xã' };
    if (labels[at + 1] === 'huyện') return { to: at + 2, subjects: NO_SUBJECTS, noun: 'huyện' };
  }
  // "Cấp xã thì có 3.321 đơn vị": the level stands before the number.
  for (let k = i - 1; k >= Math.max(1, i - 8); k -= 1) {
    if (labels[k - 1] !== 'cấp') continue;
    if (labels[k] === 'xã') return { to: at, subjects: ['commune-units'], noun: 'đơn vị cấp xã' };
    if (labels[k] === 'tỉnh') return { to: at, subjects: ALL_UNITS, noun: 'đơn vị cấp tỉnh' };
  }
  return { to: at, subjects: NO_SUBJECTS, noun: 'đơn vị' };
}

function levelNoun(reading: Reading, i: number): CountNoun {
  const { labels } = reading;
  for (let k = Math.max(0, i - 12); k < Math.min(labels.length, i + 8); k += 1) {
    const label = labels[k];
    if ((label === 'chính' && labels[k + 1] === 'quyền') || (label === 'mô' && labels[k + 1] === 'hình')) {
      return { to: i + 1, subjects: ['government-levels'], noun: 'cấp' };
    }
  }
  return { to: i + 1, subjects: NO_SUBJECTS, noun: 'cấp' };
}

/** The administrative noun at `i`, if one stands there. */
export function nounAt(reading: Reading, i: number): CountNoun | undefined {
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
      return { to: i + 1, subjects: NO_SUBJECTS, noun: 'nơi' };
    case 'địa':
      return labels[i + 1] === 'phương'
        ? { to: i + 2, subjects: NO_SUBJECTS, noun: 'địa phương' }
        : undefined;
    case 'cấp':
      return levelNoun(reading, i);
    case 'huyện':
    case 'quận':
      return { to: i + 1, subjects: NO_SUBJECTS, noun: labels[i] ?? '' };
    case 'phiếu':
      return { to: i + 1, subjects: ['votes-for-amendment'], noun: 'phiếu' };
    default:
      return undefined;
  }
}
