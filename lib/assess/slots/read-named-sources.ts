import { SOURCED } from '../word-lists.ts';
import type { NameIndex } from './name-index.ts';
import { matchName } from './name-index.ts';
import type { Reading } from './reading.ts';
import { markAt, placeOf } from './reading.ts';
import { isCommon, type SourceName } from './source-index.ts';
import type { NamedSourceSlot, Slot } from './types.ts';

const LEVELS = new Set(['tỉnh', 'tp', 'xã', 'phường', 'quận', 'huyện']);

/** One past a level word at `i` ("phường", "thành phố", "đặc khu", "thị trấn"); `i` when none stands there. */
function levelAt(reading: Reading, i: number): number {
  const label = reading.labels[i];
  if (label === undefined) return i;
  if (LEVELS.has(label)) return i + 1;
  const next = reading.labels[i + 1];
  if (label === 'thành' && next === 'phố') return i + 2;
  if (label === 'đặc' && next === 'khu') return i + 2;
  return label === 'thị' && next === 'trấn' ? i + 2 : i;
}

/**
 * One past a proper name at `i`. Each of its words is a capital with, often, a small second syllable; commas, "và"
 * and "&" join them: "Văn hóa, Thể thao và Du lịch Gia Lai | thông báo".
 */
function properAt(reading: Reading, i: number): number {
  let to = i;
  // Capitals since the last small word: after an odd number of them a small word is a second syllable.
  let capitals = 0;
  for (let k = i; k < Math.min(reading.tokens.length, i + 14); k += 1) {
    const token = reading.tokens[k];
    if (token === undefined) break;
    const joins =
      to > i && (token.text === ',' || token.text === '&' || token.text === '-' || token.text === 'và');
    if (joins) {
      capitals = 0;
    } else if (token.kind !== 'word') break;
    else if (token.letterCase !== 'lower') {
      to = k + 1;
      const acronym = token.letterCase === 'upper' && token.text.length > 1;
      capitals = acronym ? 0 : capitals + 1;
    } else if (capitals % 2 === 1 && to === k) {
      to = k + 1;
      capitals = 0;
    } else break;
  }
  return to;
}

/** True when the words are capitalised where the name is: "Nhân Dân" is a newspaper, "nhân dân" the people. */
function capitalised(reading: Reading, from: number, to: number, name: string): boolean {
  const words = name.split(' ');
  const lowerCase = (word: string | undefined): boolean => word === undefined || word === word.toLowerCase();
  const shouted = (word: string | undefined): boolean => word === undefined || word !== word.toUpperCase();
  let word = 0;
  for (let i = from; i < to; i += 1) {
    const token = reading.tokens[i];
    if (token?.kind !== 'word') continue;
    // A shouted line says nothing about capitals; "CSGT" is written so.
    if (token.letterCase === 'upper' && token.text.length > 1 && words.length > 1 && shouted(words[word]))
      return false;
    if (!lowerCase(words[word]) && token.letterCase === 'lower') return false;
    word += 1;
  }
  return true;
}

/** One past the level and the place at `i` ("tỉnh Đắk Lắk", "phường", "TP.HCM", "Huế"); `i` when none stands there. */
function areaAt(reading: Reading, i: number, places: ReadonlyMap<number, Slot>): number {
  const place = places.get(i);
  if (place !== undefined) return place.to;
  const level = levelAt(reading, i);
  if (level === i) return i;
  // "TP.HCM", but not the full stop of "Công an phường. Dữ liệu …".
  const dot = markAt(reading, level) === '.' && reading.labels[level - 1] === 'tp' ? level + 1 : level;
  const proper = properAt(reading, dot);
  return places.get(dot)?.to ?? (proper > dot ? proper : level);
}

/**
 * One past the agency that begins with a lead ending before `to`, or 0 when it stays unnamed.
 *
 * @param isOrdinary the lead is an ordinary word, after which only a listed name counts
 */
function agencyEnd(
  reading: Reading,
  name: Extract<SourceName, { what: 'agency' }>,
  to: number,
  places: ReadonlyMap<number, Slot>,
  isOrdinary: boolean,
): number {
  if (name.follow === 'none') return to;
  if (name.follow === 'place') {
    const area = areaAt(reading, to, places);
    return area > to ? area : 0;
  }
  const listed = matchName(name.listed(), reading.tokens, to)?.to ?? to;
  const named = name.follow === 'proper' ? Math.max(listed, properAt(reading, to)) : listed;
  if (listed === to && (name.follow === 'listed' || isOrdinary)) return 0;
  const end = areaAt(reading, named, places);
  return end > to ? end : 0;
}

const SPEAKERS_OF_PEOPLE = new Set(['đoàn', 'công', 'giáo']);

/** Reads named agencies, outlets and fact-checkers. `placed` are the places already read. */
export function readNamedSources(
  reading: Reading,
  index: NameIndex<SourceName>,
  placed: readonly Slot[],
): NamedSourceSlot[] {
  const places = new Map(placed.map((slot) => [slot.from, slot]));
  const slots: NamedSourceSlot[] = [];
  const { tokens, traits } = reading;
  for (let i = 0; i < tokens.length; i += 1) {
    if (((traits[i] ?? 0) & SOURCED) === 0) continue;
    const match = matchName(index, tokens, i);
    if (match === undefined) continue;
    const name = match.value;
    if (name.what === 'source') {
      const newspaper = reading.labels[i - 1] === 'báo';
      const common = isCommon(name.name);
      if (common && !newspaper && !capitalised(reading, i, match.to, name.name)) continue;
      if (common && SPEAKERS_OF_PEOPLE.has(reading.labels[i - 1] ?? '')) continue;
      const from = newspaper ? i - 1 : i;
      // "VTV24", "VOV1": the channel is written onto the name.
      const to =
        tokens[match.to]?.kind === 'number' && tokens[match.to]?.spaceBefore === false
          ? match.to + 1
          : match.to;
      slots.push({ ...placeOf(reading, from, to), kind: name.kind, id: name.id });
      i = to - 1;
      continue;
    }
    // "ca" is a case, a shift, a song; "CA" is the police.
    if (name.acronym && tokens[i]?.letterCase !== 'upper') continue;
    // "bo" in a text without diacritics is father, leave or ox far more often than a ministry.
    if (match.bare && match.syllables === 1 && name.follow !== 'listed') continue;
    // "Trụ sở huyện cũ", "CẢNH BÁO CÁC MẸ": such a word tells by its capital only.
    const isOrdinary = name.isWord && tokens[i]?.letterCase !== 'title';
    const to = agencyEnd(reading, name, match.to, places, isOrdinary);
    if (to === 0) continue;
    slots.push({ ...placeOf(reading, i, to), kind: 'agency', id: name.id, isPlace: name.isPlace });
    i = to - 1;
  }
  return slots;
}
