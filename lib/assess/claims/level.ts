import { MERGED_FROM } from '../facts.ts';
import type { DateSlot } from '../slots/types.ts';
import { abroad } from './abroad.ts';
import { changeOver } from './change-over.ts';
import { definedDistrict } from './district-defined.ts';
import { districtErrand } from './district-errand.ts';
import { keptInTowns } from './district-kept.ts';
import { restoredDistrict } from './district-restored.ts';
import { runningDistrict } from './district-running.ts';
import { standingDistrict } from './district-standing.ts';
import { countedDistricts } from './districts-counted.ts';
import { endedEarly } from './ended-early.ts';
import { existingDistrict } from './existing-district.ts';
import { type ClaimContext, type Finding, inSentence, remembers } from './finding.ts';
import { stillDistrict } from './still-district.ts';
import { threeLevels, wrongLevels } from './three-levels.ts';

/** "Tháng 6 năm ngoái vẫn còn huyện, giờ thì hết rồi". */
function endedSince({ words, sentence }: ClaimContext, { to }: Finding): boolean {
  const comma = words.indexOf(',', to);
  return (
    comma >= 0 &&
    comma < sentence.to &&
    ENDED.test(words.slice(comma + 1, Math.min(sentence.to, comma + 8)).join(' '))
  );
}

/** "Hiến pháp sửa đổi 2025", "Luật Tổ chức chính quyền địa phương 2025": the year is a part of the name. */
function isOfLaw({ words }: ClaimContext, { precision, from, year }: DateSlot): boolean {
  const before = words[from - 1] ?? '';
  return (
    precision === 'year' && year === 2025 && (before === 'đổi' || before === 'luật' || before === 'phương')
  );
}

const ENDED =
  /^(?:đến |tới )?(?:giờ|nay)(?: này| mới| thì){0,2} (?:là )?(?:hết|bỏ|không còn|giải thể|dẹp|xóa)(?: |$)/u;

/** The levels of local government. */
export function levelFindings(context: ClaimContext): Finding[] {
  const { facts, day, reading, sentence } = context;
  const record = facts.policies.get('no-district-level');
  if (record === undefined || reading.under('district/').length === 0) return [];
  const named =
    reading.first('district/noun', sentence.from, sentence.to) ??
    reading.first('district/three', sentence.from, sentence.to) ??
    reading.first('district/two', sentence.from, sentence.to) ??
    reading.first('district/back', sentence.from, sentence.to) ??
    reading.first('district/triple', sentence.from, sentence.to) ??
    reading.first('district/town', sentence.from, sentence.to);
  if (named === undefined) return [];
  const dated = inSentence(reading.slots.dates, sentence).some(
    (date) =>
      date.start !== undefined &&
      date.start < MERGED_FROM &&
      date.basis === 'stated' &&
      !isOfLaw(context, date),
  );
  const claimed =
    day >= MERGED_FROM && !dated
      ? (existingDistrict(context, record) ??
        threeLevels(context, record) ??
        wrongLevels(context, record) ??
        runningDistrict(context, record) ??
        restoredDistrict(context, record) ??
        definedDistrict(context, record) ??
        keptInTowns(context, record) ??
        standingDistrict(context, record) ??
        countedDistricts(context, record) ??
        stillDistrict(context, record) ??
        districtErrand(context, record))
      : undefined;
  const finding =
    (claimed !== undefined &&
    !remembers(context, claimed.from, claimed.to) &&
    !endedSince(context, claimed) &&
    !abroad(context)
      ? claimed
      : undefined) ??
    changeOver(context) ??
    endedEarly(context);
  return finding === undefined ? [] : [finding];
}
