import type { AnniversaryRecord } from '../../packs/types.ts';
import type { Token } from '../../text/types.ts';
import type { Hit } from '../reading.ts';
import { anyIn } from '../slots-in.ts';
import { type ClaimContext, has, hitsIn, inSentence } from './finding.ts';
import { gate, isShut } from './gates.ts';

const YEARS = new Set(['năm', 'nam']);

/** Names are often told without it: "72 năm Điện Biên Phủ". */
export const VICTORY = 'chiến thắng ';

/** Names that are said of other days too: they need the day of the record beside them. */
export const OF_MANY_DAYS = new Set([
  'ngày sinh bác',
  'ngày sinh của bác',
  'sinh nhật bác',
  'sinh nhật của bác',
  'bác sinh ngày',
  'thành lập đảng',
  'đảng ra đời',
  'đảng thành lập',
  'đảng được thành lập',
  'đảng ta ra đời',
  'sn bác',
  'thành lập đoàn',
  'ngày giải phóng',
  'ngày thống nhất',
  'thương binh liệt sĩ',
  'thương binh liệt sỹ',
]);

/** Before a name without "chiến thắng" they tell that the victory is meant. */
const OPENS = new Set([...YEARS, 'mừng', 'niệm', 'trận', 'lễ']);

/** Behind a name they make it that of something else: "thành lập Đảng bộ", "thành lập đoàn kinh tế". */
const OF_ANOTHER = new Set(
  'bộ ủy đoàn kinh bay nghệ tàu xe trường khoa tỉnh huyện xã phường thủ quê hương lái múa văn'.split(' '),
);

/** "Thành lập tỉnh". */
const FOUNDING = gate(['lập']);

const NO_HITS: readonly Hit[] = [];

/** Where the event of a record is named as a whole: of dozens of records a text names one or none. */
function wholeNames(context: ClaimContext, { eventId }: AnniversaryRecord): readonly Hit[] {
  const named = context.reading.under('anniversary/').includes(eventId);
  return named ? hitsIn(context, `anniversary/${eventId}`) : NO_HITS;
}

/** False when `eventNamed` gives nothing for any record: it needs a name, or a cue that goes with its short form, or "lập". */
export function mayNameEvent(context: ClaimContext): boolean {
  if (!isShut(context, FOUNDING)) return true;
  if (context.reading.under('anniversary/').some((id) => has(context, `anniversary/${id}`))) return true;
  // "Điện Biên Phủ – 73 năm" needs no cue.
  const { tokens } = context.reading.text;
  for (let at = context.sentence.from; at < context.sentence.to; at += 1)
    if (tokens[at]?.text === 'phủ' || tokens[at]?.text === 'đbp') return true;
  return false;
}

/** Names of a commemorated event in the sentence, without those that are said of another one. */
export function eventNamed(context: ClaimContext, record: AnniversaryRecord): readonly Hit[] {
  const hits = wholeNames(context, record);
  if (hits.length === 0) return foundingNamed(context, record) ?? shortNames(context, record);
  return hits.filter(
    (hit) =>
      !OF_ANOTHER.has(context.words[hit.to] ?? '') &&
      (!OF_MANY_DAYS.has(hit.form) ||
        saysDay(context, record) ||
        namesHim(context, hit) ||
        (OF_THE_PARTY.has(hit.form) && saysItsAge(context, record))),
  );
}

const OF_THE_PARTY = new Set(['thành lập đảng', 'đảng ra đời', 'đảng ta ra đời']);

const AGE_WITHIN = 3;

/** "97 năm thành lập Đảng": no other is nearly as old. */
function saysItsAge({ words, sentence, day }: ClaimContext, record: AnniversaryRecord): boolean {
  const age = Number(day.slice(0, 4)) - Number(record.origin.slice(0, 4));
  for (let at = sentence.from; at + 1 < sentence.to; at += 1)
    if (YEARS.has(words[at + 1] ?? '') && Math.abs(Number(words[at]) - age) <= AGE_WITHIN) return true;
  return false;
}

/** "Sinh nhật Bác Hồ kính yêu" is matched as a whole; "ngày sinh của Bác (Chủ tịch Hồ Chí Minh)" is he as well. */
function namesHim({ words }: ClaimContext, hit: Hit): boolean {
  return hit.form.endsWith('bác') && ['hồ', 'kính'].includes(words[hit.to] ?? '');
}

/** True when the day and the month of the record stand in the sentence. */
function saysDay({ reading, sentence }: ClaimContext, record: AnniversaryRecord): boolean {
  const [, month, day] = record.origin.split('-').map(Number);
  return inSentence(reading.slots.dates, sentence).some((date) => date.month === month && date.day === day);
}

/** "72 năm Điện Biên Phủ": the name without "chiến thắng", where something is commemorated. */
function shortNames({ reading, sentence }: ClaimContext, record: AnniversaryRecord): readonly Hit[] {
  const forms = shortForms(record);
  if (forms.length === 0) return NO_HITS;
  const cued = reading.first('anniversary/cue', sentence.from, sentence.to) !== undefined;
  const { tokens } = reading.text;
  for (const { form, parts } of forms) {
    for (let at = sentence.from; at + parts.length <= sentence.to; at += 1) {
      const before = tokens[at - 1];
      if (!parts.every((part, k) => tokens[at + k]?.text === part)) continue;
      const opens = at === sentence.from || before?.kind !== 'word' || OPENS.has(before.text);
      if (opens && (cued || YEARS.has(before?.text ?? '') || isCounted(tokens, at + parts.length)))
        return [{ from: at, to: at + parts.length, form }];
    }
  }
  return NO_HITS;
}

interface ShortForm {
  readonly form: string;
  readonly parts: readonly string[];
}

const SHORT_FORMS = new WeakMap<AnniversaryRecord, readonly ShortForm[]>();

/** The names of a victory without "chiến thắng": none for most records. */
function shortForms(record: AnniversaryRecord): readonly ShortForm[] {
  const known = SHORT_FORMS.get(record);
  if (known !== undefined) return known;
  const forms = record.names
    .filter((name) => name.startsWith(VICTORY))
    .map((name) => name.slice(VICTORY.length))
    .map((form) => ({ form, parts: form.split(' ') }));
  SHORT_FORMS.set(record, forms);
  return forms;
}

/** Between a name and the years that are counted from it. */
const COUNTS = new Set('năm nay là đã tròn vừa được cũng thế vậy tới đến giờ tính thì mới'.split(' '));
const COUNTS_WITHIN = 6;

/** "Điện Biên Phủ – 73 năm nhìn lại": the years right behind the name. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  let from = tokens[at]?.kind === 'mark' ? at + 1 : at;
  // "Điện Biên Phủ năm nay là 70 năm rồi".
  while (from < at + COUNTS_WITHIN && COUNTS.has(tokens[from]?.text ?? '')) from += 1;
  return tokens[from]?.kind === 'number' && YEARS.has(tokens[from + 1]?.text ?? '');
}

/** "LAI CHÂU – 117 NĂM THÀNH LẬP TỈNH": the province stands elsewhere in the sentence. */
function foundingNamed(context: ClaimContext, record: AnniversaryRecord): readonly Hit[] | undefined {
  const at = namedEvent(context, record);
  return at === undefined ? undefined : [{ ...at, form: record.names[0] ?? '' }];
}

/** Where the name of a commemorated event stands; "thành lập tỉnh" counts with the province anywhere in the sentence. */
export function namedEvent(
  context: ClaimContext,
  record: AnniversaryRecord,
): { readonly from: number; readonly to: number } | undefined {
  const [hit] = wholeNames(context, record);
  if (hit !== undefined) return hit;
  if (isShut(context, FOUNDING)) return undefined;
  const { words, sentence, reading, facts } = context;
  if (!anyIn(reading.slots.provinces, sentence.from, sentence.to)) return undefined;
  if (!record.names.some((name) => name.startsWith('thành lập tỉnh '))) return undefined;
  const province = inSentence(reading.slots.provinces, sentence).some((name) =>
    record.names.includes(`thành lập tỉnh ${facts.nameOf(name.unitId).toLowerCase()}`),
  );
  if (!province) return undefined;
  for (let at = sentence.from; at + 2 < sentence.to; at += 1) {
    const passive =
      words[at] === 'thành' &&
      words[at + 1] === 'lập' &&
      inSentence(reading.slots.provinces, sentence).some(
        (name) =>
          name.to <= at &&
          at - name.to <= 3 &&
          record.names.includes(`thành lập tỉnh ${facts.nameOf(name.unitId).toLowerCase()}`),
      );
    if (passive) return { from: at, to: at + 2 };
    if (
      words[at] === 'thành' &&
      words[at + 1] === 'lập' &&
      (words[at + 2] === 'tỉnh' || words[at + 2] === '')
    )
      return { from: at, to: at + 3 };
  }
  return undefined;
}
