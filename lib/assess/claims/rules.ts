import { firstFrom, type Reading } from '../reading.ts';
import type { Slot } from '../slots/types.ts';
import { anniversaryFindings } from './anniversary.ts';
import { askedWithinFindings } from './asked-within.ts';
import { bodyAgeFindings } from './body-age.ts';
import { centreFindings } from './centre.ts';
import { errandFindings } from './centre-errand.ts';
import { centreMovedFindings } from './centre-moved.ts';
import { centreNamedFindings } from './centre-named.ts';
import { seatFindings } from './centre-seat.ts';
import { centreThereFindings } from './centre-there.ts';
import { centreToldFindings } from './centre-told.ts';
import { unnamedCentreFindings } from './centre-unnamed.ts';
import { cityBelowFindings } from './city-below.ts';
import { cityDemotedFindings } from './city-demoted.ts';
import { cityFoundedFindings } from './city-founded.ts';
import { cityOfProvinceFindings } from './city-of-province.ts';
import { cityOrdinalFindings } from './city-ordinal.ts';
import { statusFindings } from './city-status.ts';
import { originFindings } from './commemoration.ts';
import { comparedUnitFindings } from './compared-units.ts';
import { countFindings } from './count.ts';
import { countRowFindings } from './count-rows.ts';
import { denialFindings } from './denial.ts';
import { documentFindings, passingFindings } from './document.ts';
import { issuerFindings } from './document-issuer.ts';
import { matterFindings } from './document-matter.ts';
import { serialFindings } from './document-serial.ts';
import { dutyFindings } from './duty.ts';
import { dutyAtOnceFindings } from './duty-at-once.ts';
import { elapsedFindings } from './elapsed.ts';
import { eventFindings, passDateFindings, startDateFindings } from './event-day.ts';
import { fateShareFindings } from './fate-shares.ts';
import { figureFindings } from './figure.ts';
import type { ClaimContext, Finding } from './finding.ts';
import { furtherMergerFindings } from './further-merger.ts';
import { giftFindings } from './gift.ts';
import { hostFindings } from './host.ts';
import { hostListFindings } from './host-list.ts';
import { keptFindings } from './kept.ts';
import { keptLikeFindings } from './kept-like.ts';
import { keptOnlyFindings } from './kept-only.ts';
import { levelFindings } from './level.ts';
import { measureFindings } from './measure.ts';
import { speaksOfUnits } from './mentions.ts';
import { mergedRowFindings } from './merged-rows.ts';
import { mergerFindings } from './merger.ts';
import { milestoneFindings } from './milestone.ts';
import { milestoneEarlyFindings } from './milestone-early.ts';
import { noLongerProvinceFindings } from './no-longer-province.ts';
import { noZoneFindings } from './no-zones.ts';
import { numberIsFindings } from './number-is.ts';
import { numberOfFindings } from './number-of.ts';
import { originYearFindings } from './origin-year.ts';
import { rankFindings } from './rank.ts';
import { shareFindings } from './share-of-all.ts';
import { splitDateFindings } from './split-date.ts';
import { stillProvinceFindings } from './still-province.ts';
import { sumFindings } from './sum.ts';
import { thenNowFindings } from './then-now.ts';
import { tooEarlyFindings } from './too-early.ts';
import { unitBeganFindings } from './unit-began.ts';
import { kindsFindings } from './unit-kinds.ts';
import { yearlyDayFindings } from './yearly-day.ts';
import { zoneRowFindings } from './zone-rows.ts';
import { zoneStatusFindings } from './zone-status.ts';

/**
 * Reads one kind of claim. One that can find nothing without certain words begins with a gate of them (`gates.ts`), which
 * spares it most sentences; a new rule may do without.
 */
export type Rule = (context: ClaimContext) => Finding[];

/** Claims that something was or will be changed; a wish for it claims nothing. */
export const OTHER_CHANGE_RULES: readonly Rule[] = [
  furtherMergerFindings,
  levelFindings,
  tooEarlyFindings,
  milestoneFindings,
  milestoneEarlyFindings,
  dutyFindings,
  dutyAtOnceFindings,
];

/** Of these, the ones that speak of a named place: not run for a sentence that names none. */
export const CHANGE_RULES: readonly Rule[] = [
  mergerFindings,
  keptFindings,
  keptLikeFindings,
  keptOnlyFindings,
  centreFindings,
  centreMovedFindings,
  centreNamedFindings,
  seatFindings,
  centreThereFindings,
  unnamedCentreFindings,
  errandFindings,
  centreToldFindings,
  denialFindings,
  statusFindings,
  cityOfProvinceFindings,
  stillProvinceFindings,
  noLongerProvinceFindings,
  zoneStatusFindings,
  noZoneFindings,
  figureFindings,
  measureFindings,
  rankFindings,
  comparedUnitFindings,
  cityBelowFindings,
  cityDemotedFindings,
  mergedRowFindings,
  countRowFindings,
  zoneRowFindings,
  askedWithinFindings,
  ...OTHER_CHANGE_RULES,
];

/** Claims about what stands: numbers and dates. */
export const PLAIN_RULES: readonly Rule[] = [
  countFindings,
  numberOfFindings,
  kindsFindings,
  thenNowFindings,
  shareFindings,
  fateShareFindings,
  numberIsFindings,
  sumFindings,
  cityOrdinalFindings,
  cityFoundedFindings,
  unitBeganFindings,
  eventFindings,
  passDateFindings,
  startDateFindings,
  anniversaryFindings,
  originFindings,
  originYearFindings,
  yearlyDayFindings,
  bodyAgeFindings,
  splitDateFindings,
  hostFindings,
  hostListFindings,
  elapsedFindings,
  giftFindings,
];

/** Number and date of a document, which stand whatever the text refutes otherwise. */
export const DOCUMENT_RULES: readonly Rule[] = [
  documentFindings,
  passingFindings,
  issuerFindings,
  matterFindings,
  serialFindings,
];

/** Phrases by which a sentence may speak of a record without naming a place, a number or a document. */
const CUES = [
  'merge/verb',
  'district/noun',
  'district/three',
  'district/two',
  'district/back',
  'district/triple',
  'district/town',
  'paper/id',
  'merge/more',
  'pass/body',
];

/** True when the first slot of a list at `from` or later ends by `to`. */
function firstIn(list: readonly Slot[], from: number, to: number): boolean {
  const slot = list[firstFrom(list, from)];
  return slot !== undefined && slot.to <= to;
}

/** True when a sentence names a place, or may name one by its capitals. */
export function namesPlace(context: ClaimContext): boolean {
  const { from, to } = context.sentence;
  const { provinces, towns, zones } = context.reading.slots;
  if (firstIn(provinces, from, to) || firstIn(towns, from, to) || firstIn(zones, from, to)) return true;
  return speaksOfUnits(context);
}

/** Those of the cues that stand in a text. */
export function cuesIn(reading: Reading): readonly string[] {
  const documents = reading.under('doc/').map((id) => `doc/${id}`);
  return CUES.filter((classId) => reading.has(classId)).concat(documents);
}

/**
 * True when tokens `[from, to)` hold anything that some rule could compare.
 *
 * @param cues what `cuesIn` gives for the text
 */
export function holdsAny(reading: Reading, cues: readonly string[], from: number, to: number): boolean {
  const { provinces, towns, zones, counts, documents, dates } = reading.slots;
  if (firstIn(provinces, from, to) || firstIn(towns, from, to) || firstIn(zones, from, to)) return true;
  if (firstIn(counts, from, to) || firstIn(documents, from, to) || firstIn(dates, from, to)) return true;
  if (cues.some((id) => reading.first(id, from, to) !== undefined)) return true;
  const { tokens } = reading.text;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'number') return true;
    // "Đặc khu giờ có mười hai thôi": a number in words behind its noun is in no slot.
    const before = token?.text === 'khu' ? 'đặc' : token?.text === 'ương' ? 'trung' : undefined;
    if (before !== undefined && tokens[at - 1]?.text === before) return true;
  }
  return false;
}
