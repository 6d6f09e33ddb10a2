import { countFindings } from './count.ts';
import { denialFindings } from './denial.ts';
import { type ClaimContext, type Finding, saysAny } from './finding.ts';
import { levelFindings } from './level.ts';
import { noZoneFindings } from './no-zones.ts';
import { wished } from './not-meant.ts';
import { stillProvinceFindings } from './still-province.ts';

/** What somebody adds who knows better: "… hồi nào đâu", "… như xưa giờ", "… mà". */
const INSISTS = new Set([
  'đâu',
  'mà',
  'chứ',
  'xưa',
  'cũ',
  'đó',
  'nha',
  'nhé',
  'giờ',
  'nay',
  'nguyên',
  'thường',
  'nè',
  'trước',
]);

/** Between the refutation and the denial they make it what is refuted: "tin giả: …", "có người nói …". */
const TOLD = new Set([
  ':',
  '"',
  '“',
  '”',
  'nói',
  'bảo',
  'rằng',
  'là',
  'đồn',
  'đăng',
  'vụ',
  'chuyện',
  'rao',
  'kêu',
]);

const STILL = new Set(['vẫn']);

/** "Hông có chuyện 34 tỉnh, vẫn 63 tỉnh thành như cũ thôi": the number that is put in its place. */
function stillCounted(context: ClaimContext): Finding[] {
  const { words, reading, sentence } = context;
  if (!saysAny(context, sentence.from + 2, sentence.to, STILL)) return [];
  return countFindings(context).filter(
    ({ from, to }) =>
      words[from - 1] === 'vẫn' &&
      words[from - 2] === ',' &&
      ['refute/label', 'refute/deny'].every((id) => reading.first(id, to, sentence.to) === undefined),
  );
}

/** "12 đặc khu thôi má ơi, … làm gì có 13": what is denied is the number of the record itself. */
function againstRecord(context: ClaimContext): Finding[] {
  const { words, sentence } = context;
  const denied = DENIES.exec(words.slice(sentence.from, sentence.to).join(' '));
  if (denied === null) return [];
  return countFindings(context).filter(
    ({ outcome, values }) => outcome === 'differs' && values['value'] === (denied[1] ?? denied[2]),
  );
}

const DENIES =
  /(?:^| )(?:(?:làm gì|đâu|bịa|chế|chứ không|không|lấy đâu ra|đào đâu ra) (?:có |ra |phải |được )?(?:tới |đến |đủ )?(\d[\d.]*)|(\d[\d.]*)(?: [\p{L}]+){0,3} (?:ở )?đâu ra)(?: |$)/u;

/**
 * "Tin vịt đó anh. X vẫn là tỉnh như xưa giờ, lên thành phố hồi nào đâu": a denial that goes against the record itself.
 * What a text refutes is no claim of it; this is what it puts in its place.
 *
 * @param refuting the sentences in which the text refutes: all of them have to stand before, or in, this one
 */
export function flatDenials(context: ClaimContext, refuting: readonly number[], index: number): Finding[] {
  const { reading, sentence, words } = context;
  if (refuting.length === 0 || refuting.some((one) => one > index)) return [];
  const found = [...denialFindings(context), ...stillProvinceFindings(context), ...levelFindings(context)];
  const counted = [...stillCounted(context), ...againstRecord(context), ...noZoneFindings(context)];
  if (counted.length > 0) return counted;
  return found.filter((finding) => {
    if (finding.outcome !== 'differs' || wished(context, finding)) return false;
    if (!saysAny(context, finding.from, finding.to + 8, INSISTS)) return false;
    if (
      saysAny(context, sentence.from, finding.from, TOLD) &&
      !words.slice(sentence.from, finding.from).includes(',')
    )
      return false;
    const label = ['refute/label', 'refute/deny', 'refute/correct'].flatMap((id) =>
      reading.within(id, sentence.from, sentence.to),
    );
    if (label.some((hit) => hit.from >= finding.from && !/^(?:đừng|chớ)/u.test(hit.form))) return false;
    const before = label.filter((hit) => hit.to <= finding.from).at(-1);
    return before === undefined || !words.slice(before.to, finding.from).some((word) => TOLD.has(word));
  });
}
