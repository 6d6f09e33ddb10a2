import { bareOf } from '../../text/key.ts';
import type { Reading } from '../reading.ts';
import { anyIn, slotsIn } from '../slots-in.ts';

const words = (line: string): ReadonlySet<string> => new Set(line.split(/\s+/));

/** Words of which a claim that a record could be compared with has one, if no phrase of such claims. */
const OF_RECORDS = words(
  `tỉnh thành phố xã phường huyện quận thị cấp khu đảo sáp sát xáp nhập gộp ghép hợp dồn tách chia thuộc trực ương trung tâm thủ
  phủ lỵ trụ sở tên`,
);

/** The same beside the name of a place: "Hải Dương giờ, …, hết rồi". */
const OF_PLACES = words('đổi bỏ hết mất còn riêng nguyên giữ lên là về qua sang');

const withoutAccents = (list: ReadonlySet<string>): ReadonlySet<string> => new Set(Array.from(list, bareOf));

const BARE_OF_RECORDS = withoutAccents(OF_RECORDS);
const BARE_OF_PLACES = withoutAccents(OF_PLACES);

/** Phrases of such claims: papers, documents, days. */
const PHRASES = ['paper/id', 'pass/body', 'centre/noun', 'host/series', 'merge/verb', 'merge/more'];
const GROUPS = ['district/', 'milestone/', 'doc/', 'event/', 'anniversary/'];

/** True when tokens `[from, to)` speak of what records tell of, and do not only hold a number or the name of a place. */
export function speaksOfRecords(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading.text;
  const { documents, counts, provinces, towns, zones } = reading.slots;
  const placed = [provinces, towns, zones].some((list) => anyIn(list, from, to));
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const { text, bareWindow } = token;
    if (OF_RECORDS.has(text) || (bareWindow && BARE_OF_RECORDS.has(text))) return true;
    if (placed && (OF_PLACES.has(text) || (bareWindow && BARE_OF_PLACES.has(text)))) return true;
  }
  if (anyIn(documents, from, to)) return true;
  if (slotsIn(counts, from, to).some(({ subjects }) => subjects.length > 0)) return true;
  if (PHRASES.some((id) => reading.first(id, from, to) !== undefined)) return true;
  return GROUPS.some((group) =>
    reading.under(group).some((id) => reading.first(`${group}${id}`, from, to) !== undefined),
  );
}
