import type { Reading } from './reading.ts';
import type { LinkClass } from './slots/link-class.ts';
import type { NamedSourceSlot } from './slots/types.ts';
import type { Level } from './types.ts';

/** What a text offers a reader who wants to look its claim up. */
export interface Credit {
  /** A link to an official domain or a listed outlet. */
  readonly link: boolean;
  /** A document number that can be looked up. */
  readonly document: boolean;
  /** A named agency or outlet that is credited with the statement. */
  readonly named: NamedSourceSlot | undefined;
  /** A body with a proper name that speaks for itself: "Công ty Thủy điện Bản Vẽ thông báo". */
  readonly ownBody: boolean;
}

const COUNTING: ReadonlySet<LinkClass> = new Set(['official', 'press', 'factcheck', 'listed']);
const HEAD_MARKS = new Set([':', '|', '-', '–', '—', ']']);

/** Before a school or a hospital they say where something is. */
const LEADS_THERE = new Set(['từ', 'trên', 'xem', 'coi', 'mở', 'đọc', 'tra', 'cổng']);

/** "Đánh số lại theo xã, Trường …": what leads the one does not lead the other. */
function parted(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (reading.text.tokens[at]?.text === ',') return true;
  return false;
}

/** True behind "theo", "nguồn", "thông tin từ" in the same sentence, with two words between at most. */
function isLed(reading: Reading, { from, isPlace }: NamedSourceSlot, start: number): boolean {
  const first = Math.max(start, from - 4);
  if (!isPlace) {
    const before = reading.last('credit/before', first, from);
    return before !== undefined && from - before.to <= 2 && !parted(reading, before.to, from);
  }
  return reading
    .all('credit/before')
    .some(
      (hit) =>
        hit.from >= first &&
        hit.to <= from &&
        from - hit.to <= 2 &&
        !parted(reading, hit.to, from) &&
        !LEADS_THERE.has(hit.form),
    );
}

/** Named body followed by a word of saying, or led by "theo", "nguồn", or at the head of a title. */
function isCredited(reading: Reading, slot: NamedSourceSlot): boolean {
  const { tokens } = reading.text;
  const sentence = reading.sentenceAt(slot.from);
  const start = sentence?.from ?? 0;
  const end = sentence?.to ?? tokens.length;
  if (isLed(reading, slot, start)) return true;
  // "Nguồn: Tuổi Trẻ" and "(Tuổi Trẻ)".
  const previous = tokens[slot.from - 1];
  if (previous?.kind === 'mark' && (previous.text === '(' || previous.text === ':')) {
    const lead = tokens[slot.from - 2]?.text;
    if (previous.text === '(' || lead === 'nguồn' || lead === 'theo' || lead === 'source') return true;
  }
  // A name may have taken the first syllable of what follows it: "Trường THPT Chu Văn An khẳng | định".
  const after = reading.first('credit/after', slot.to - 1, Math.min(end, slot.to + 6));
  if (after !== undefined && after.from - slot.to <= 3) return true;
  const next = tokens[slot.to];
  const atHead = slot.from - start <= 1;
  if (next?.kind === 'mark' && HEAD_MARKS.has(next.text) && (atHead || next.text === ':')) return true;
  // A line that is only the name, as under a quotation or over a title.
  if (slot.from <= start + 1 && slot.to >= end - 1) return true;
  return false;
}

const LEVELS = new Set(['tỉnh', 'phường', 'xã', 'thành', 'tp', 'quận', 'huyện', 'đảo']);

/** "Trạm Y tế phường Trúc Đoài thông báo": a lead word, a proper name, a word of announcing. */
function speaksForItself(reading: Reading): boolean {
  const { tokens } = reading.text;
  for (const lead of reading.all('body/lead')) {
    const sentence = reading.sentenceAt(lead.from);
    if (sentence === undefined || lead.from - sentence.from > 2) continue;
    if (tokens[lead.from]?.letterCase !== 'title' && tokens[lead.from]?.letterCase !== 'upper') continue;
    const said = reading.first('body/says', lead.to, Math.min(sentence.to, lead.to + 12));
    if (said === undefined) continue;
    for (let at = lead.to; at < said.from; at += 1) {
      const token = tokens[at];
      if (token === undefined) continue;
      const proper = token.letterCase === 'title' && tokens[at + 1]?.kind === 'word' && at + 1 < said.from;
      if (proper || LEVELS.has(token.text)) return true;
    }
  }
  return false;
}

/** Reads the sources of a text. Which of them count depends on the level and on pressing or hiding. */
export function readCredit(
  reading: Reading,
  pageLinks: readonly string[],
  linkClassOf: (url: string) => LinkClass,
): Credit {
  let link = pageLinks.some((url) => COUNTING.has(linkClassOf(url)));
  for (const slot of reading.slots.links) if (COUNTING.has(linkClassOf(slot.url))) link = true;
  const document = reading.slots.documents.some((slot) => slot.complete);
  if (speaksForItself(reading)) return { link, document, named: undefined, ownBody: true };
  const named = reading.slots.namedSources.find((slot) => isCredited(reading, slot));
  return { link, document, named, ownBody: false };
}

/** True when a reader could open or look up where the claim comes from. */
export function isSourced(credit: Credit, level: Level, pressed: boolean): boolean {
  if (credit.link || credit.document) return true;
  if (level === 'strict') return false;
  return (credit.named !== undefined || credit.ownBody) && !pressed;
}
