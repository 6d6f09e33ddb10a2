import type { Cells } from './cells.ts';
import { classOf, codeOf, DIGIT, FOREIGN_MARKS, LETTER, toneOf, UPPER } from './classify.ts';
import { KNOWN_WORDS } from './known-words.ts';
import { AT, DASH, DOT, UNDERSCORE } from './mark-codes.ts';
import { isSyllable } from './syllable.ts';

/**
 * Endings that make "name.ending" an address without further signs. Endings that are also Vietnamese syllables
 * ("co", "la", "in") count only where the name before them cannot be a syllable, because people drop the space
 * after a full stop.
 */
const ENDINGS = new Set(
  (
    'com net org info biz vn gov edu mil int io app dev xyz top vip cc club shop store online site website link live ' +
    'tv me ai co asia icu cyou sbs cash fun pro life work click win bet casino mobi name tk ml ga cf gq pw ws us uk ' +
    'eu jp kr cn tw hk sg th la kh my id ph ru de fr au ca in be to so ly gl gg is it nl es ch se page zone tech ' +
    'space world today news blog wiki help support center finance bank loan money market group team media digital ' +
    'host press email cloud bond lol monster quest rest buzz best one ltd ink red blue run art'
  ).split(' '),
);

/** What can stand before the first vowel of a word. */
const ONSET = /^(?:gi|qu|[bcdghklmnprstvx]{1,3})$/;

const MAX_HOST = 253;

function isHostLetter(info: number): boolean {
  return classOf(info) === LETTER && codeOf(info) < 128 && toneOf(info) === 0 && (info & FOREIGN_MARKS) === 0;
}

function isHostCell(info: number): boolean {
  if (isHostLetter(info) || classOf(info) === DIGIT) return true;
  const code = codeOf(info);
  return code === DOT || code === DASH || code === UNDERSCORE;
}

function textOf(cells: Cells, from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; i += 1) out += String.fromCharCode(codeOf(cells.info[i] ?? 0));
  return out;
}

/** Ends an address: white space, emoji, quotes, angle brackets. */
function endsAddress(info: number): boolean {
  const cls = classOf(info);
  if (cls === 3 || cls === 4 || cls === 8) return true;
  const code = codeOf(info);
  return cls === 7 && (code === 34 || code === 60 || code === 62 || code === 0xfffd || code === 0x2022);
}

/** Consumes path, query and fragment from `i`, without the punctuation that belongs to the sentence. */
function endOfPath(cells: Cells, i: number, to: number): number {
  let end = i;
  while (end < to && !endsAddress(cells.info[end] ?? 0)) end += 1;
  while (end > i && '.,;:!?\'")]}…*|'.includes(String.fromCharCode(codeOf(cells.info[end - 1] ?? 0))))
    end -= 1;
  return end;
}

function startsScheme(cells: Cells, i: number): number {
  for (const scheme of ['https://', 'http://', 'hxxps://', 'hxxp://']) {
    let k = 0;
    while (k < scheme.length && codeOf(cells.info[i + k] ?? 0) === scheme.charCodeAt(k)) k += 1;
    if (k === scheme.length) return k;
  }
  return 0;
}

/** A link found at a cell, or how far no link can begin. */
interface LinkScan {
  /** One past the last cell of the link; 0 when there is none. */
  readonly end: number;
  /** When there is none: no link begins before this cell either. */
  readonly noneBefore: number;
}

/**
 * Looks for a web address, a bare domain or an e-mail address that begins at cell `i`.
 *
 * @param to one past the last cell of the stretch without white space
 */
export function readLink(cells: Cells, i: number, to: number): LinkScan {
  const scheme = startsScheme(cells, i);
  if (scheme > 0) {
    const end = endOfPath(cells, i + scheme, to);
    if (end > i + scheme) return { end, noneBefore: 0 };
  }
  const stop = Math.min(to, i + MAX_HOST);
  let end = i;
  while (end < stop && isHostCell(cells.info[end] ?? 0)) end += 1;
  const runEnd = end;
  const none: LinkScan = { end: 0, noneBefore: runEnd };
  if (runEnd < to && codeOf(cells.info[runEnd] ?? 0) === AT && runEnd > i) {
    const host = hostEnd(cells, runEnd + 1, to, true);
    return host === 0 ? none : { end: host, noneBefore: 0 };
  }
  const host = hostEnd(cells, i, to, false);
  return host === 0 ? none : { end: host, noneBefore: 0 };
}

/** One past a host name (and its path) at cell `i`, or 0. */
function hostEnd(cells: Cells, i: number, to: number, mail: boolean): number {
  const stop = Math.min(to, i + MAX_HOST);
  let end = i;
  let lastDot = -1;
  let dots = 0;
  let dashes = 0;
  while (end < stop && isHostCell(cells.info[end] ?? 0)) {
    const code = codeOf(cells.info[end] ?? 0);
    if (code === DOT) {
      if (end === i || codeOf(cells.info[end - 1] ?? 0) === DOT) break;
      lastDot = end;
      dots += 1;
    } else if (code === DASH) dashes += 1;
    else if (code === UNDERSCORE) break;
    end += 1;
  }
  if (end > i && codeOf(cells.info[end - 1] ?? 0) === DOT) {
    end -= 1;
    dots -= 1;
    lastDot = -1;
    for (let k = end - 1; k > i && lastDot < 0; k -= 1) if (codeOf(cells.info[k] ?? 0) === DOT) lastDot = k;
  }
  if (dots < 1 || lastDot < 0) return 0;
  const after = cells.info[end] ?? 0;
  // A Vietnamese letter right after the ending: two words run together, not an address.
  if (end < to && (classOf(after) === LETTER || classOf(after) === 9)) return 0;
  for (let k = lastDot + 1; k < end; k += 1) if (!isHostLetter(cells.info[k] ?? 0)) return 0;
  const ending = textOf(cells, lastDot + 1, end);
  const path = end < to && codeOf(after) === 47;
  const name = textOf(cells, i, lastDot);
  if (!ENDINGS.has(ending)) {
    // An unknown ending needs a path and a name that no Vietnamese word looks like.
    const capital = ((cells.info[lastDot + 1] ?? 0) & UPPER) !== 0;
    if (!path || capital || ending.length < 2 || ending.length > 12 || (dashes === 0 && dots < 2)) return 0;
    if (!/[a-z]/.test(name)) return 0;
  } else if (!mail && !path && dots === 1 && dashes === 0) {
    const sentence =
      ((cells.info[lastDot + 1] ?? 0) & UPPER) !== 0 && ((cells.info[lastDot - 1] ?? 0) & UPPER) === 0;
    if (sentence) return 0;
    if (isSyllable(ending) && (isSyllable(name) || !/[a-z]/.test(name))) return 0;
    // "h.ai", "l.ink": a word with a full stop behind its first consonants.
    if (ONSET.test(name) && (isSyllable(name + ending) || KNOWN_WORDS.has(name + ending))) return 0;
  }
  return path || (end < to && (codeOf(after) === 63 || codeOf(after) === 58 || codeOf(after) === 35))
    ? endOfPath(cells, end, to)
    : end;
}
