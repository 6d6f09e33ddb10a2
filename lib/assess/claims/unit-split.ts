import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, type Finding, inSentence, remembers, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import type { Mention } from './mentions.ts';
import { statusDiffers } from './status-differs.ts';
import { isFormer, merger, nameOf } from './verdict.ts';

const SPLITS = gate(['tách', 'chia', 'trả']);

/** Right behind a unit: "đã được tách thành hai tỉnh", "tách đôi rồi". */
const INTO_PARTS =
  /^(?:(?:đã|vừa|mới|được|bị|lại|giờ|nay|chính thức|thì|cũng) ){0,4}(?:tách đôi(?= (?:rồi|nha|nhé|nghen|luôn|ra|thành|tỉnh|[,.!;])|$)|(?:chia tách|tách|chia)(?: đôi)?(?: ra| lại| tỉnh){0,2}(?: thành| làm){0,2}(?: lại)? (?:hai|ba|2|3)(?: tỉnh| đơn vị cấp tỉnh| đơn vị hành chính cấp tỉnh))(?= |$)/u;

/** Right before a unit: "Quốc hội đã chia", "chính thức tách", "đã có nghị quyết chia tách". */
const SPLIT_VERB =
  /(?:^| )(?:đã|vừa|mới|chính thức|(?:nghị quyết|quyết định)(?: mới)?(?: đã)?(?: về)?(?: việc)?)(?: chính thức)? (?:chia tách|tách|chia)$/u;

const PARTS =
  /^(?:(?:ra|thành|làm|đôi) ){1,2}(?:hai|ba|2|3)(?: tỉnh| đơn vị cấp tỉnh| đơn vị hành chính cấp tỉnh)(?= |$)/u;

const OUT_OF = /^(?:được )?(?:ra khỏi|khỏi|ra từ)$/u;

/** "Trả Quảng Nam về thành tỉnh độc lập". */
const GIVEN_BACK = /^(?:lại )?(?:(?:về|thành|làm|lại) ){1,3}(?:một )?tỉnh (?:độc lập|riêng)(?= |$)/u;

const GIVES_BACK = /(?:^| )(?:đã|vừa|mới) (?:chính thức )?trả(?: lại)?$/u;

const FROM_NOW = /^từ (?:nay|giờ|hôm nay)$/u;

const DONE = new Set('đã vừa rồi được bị nay giờ chính mới xong'.split(' '));

/** What leaves open that it has happened. */
const NOT_TOLD = new Set(
  'không chưa nên nếu lỡ giá ước sẽ sắp dự đề xin muốn hay bao sao từng xưa hồi đừng tưởng mong cần đòi chờ trình án phương năm'.split(
    ' ',
  ),
);

/** What else is divided: "bảng đấu ở Sơn La chia làm hai". */
const THINGS = new Set(
  'bảng đội giải lớp cụm sở phòng khu công ty đất đoàn xã huyện phường điện tuyến đường'.split(' '),
);

function isToldToday(context: ClaimContext, from: number, to: number): boolean {
  const { sentence, reading, day } = context;
  if (saysAny(context, sentence.from, to + 2, NOT_TOLD) || remembers(context, from, to)) return false;
  if (saysAny(context, from - 4, from, THINGS)) return false;
  return inSentence(reading.slots.dates, sentence).every(
    (date) => date.start !== undefined && date.start >= '2025-01-01' && date.start <= day,
  );
}

/** The words of tokens `[from, to)` of the sentence. */
function said({ words, sentence }: ClaimContext, from: number, to: number): string {
  return words.slice(Math.max(sentence.from, from), Math.min(sentence.to, to)).join(' ').trim();
}

/** The first token of the words that tell the split before a unit, or of the unit itself. */
function verbFrom(context: ClaimContext, { from }: Mention): number {
  const told = SPLIT_VERB.exec(said(context, from - 9, from));
  return told === null ? from : from - told[0].trim().split(' ').length;
}

/** Where a unit is told to have been split in two, by the words before or behind it: one past them, or 0. */
function splitInParts(context: ClaimContext, unit: Mention): number {
  const behind = said(context, unit.to, unit.to + 14);
  const own = INTO_PARTS.exec(behind);
  const done =
    saysAny(context, unit.to, unit.to + 14, DONE) || FROM_NOW.test(said(context, unit.from - 2, unit.from));
  if (own !== null && done) return unit.to + own[0].split(' ').length;
  const parts = PARTS.exec(behind);
  if (parts === null || !SPLIT_VERB.test(said(context, unit.from - 9, unit.from))) return 0;
  return unit.to + parts[0].split(' ').length;
}

/** "Đã có quyết định tách A ra khỏi B", "B đã trả A về thành tỉnh độc lập": one past it, or 0. */
function takenOut(context: ClaimContext, part: Mention, whole: Mention): number {
  const back = GIVEN_BACK.exec(said(context, part.to, part.to + 8));
  if (whole.to <= part.from)
    return back !== null && GIVES_BACK.test(said(context, whole.to, part.from))
      ? part.to + back[0].split(' ').length
      : 0;
  const out = OUT_OF.test(said(context, part.to, whole.from));
  return out && SPLIT_VERB.test(said(context, part.from - 9, part.from)) ? whole.to : 0;
}

/** "Sơn La vừa được tách thành hai tỉnh", "đã có quyết định tách Quảng Nam khỏi Đà Nẵng": a unit of today told as split. */
export function unitSplitFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  if (isShut(context, SPLITS)) return [];
  const { facts, day } = context;
  for (const [k, unit] of mentions.entries()) {
    if (unit.kind !== 'unit') continue;
    const record = facts.unitOn(facts.unitOf(unit.id) ?? '', day);
    if (record === undefined) continue;
    const other = mentions[k + 1];
    if (other?.kind === 'unit' && day >= MERGED_FROM && facts.unitOf(other.id) === record.unitId) {
      const [part, whole] = isFormer(context, unit) ? [unit, other] : [other, unit];
      const to = isFormer(context, part) ? takenOut(context, part, whole) : 0;
      if (to > 0 && isToldToday(context, unit.from, to))
        return [{ ...merger(context, record, nameOf(context, part)), from: verbFrom(context, unit), to }];
    }
    if (unit.id !== record.unitId || unit.era === 'former') continue;
    const to = splitInParts(context, unit);
    if (to === 0 || !isToldToday(context, unit.from, to)) continue;
    const end = Math.min(to, context.sentence.to);
    if (record.change === 'unchanged') return [statusDiffers(record, unit.from, end)];
    return [{ ...merger(context, record, record.name), from: unit.from, to: end }];
  }
  return [];
}
