import { MERGED_FROM } from '../facts.ts';
import { beginsNumber, numberWords } from '../slots/number-value.ts';
import { REGION } from './count-scope.ts';
import { type ClaimContext, compared, type Finding, has, inSentence, remembers, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';

/** What `fate` reads off the words behind a number, by the first words that tell it. */
const TELLS = gate(
  'nhập gộp ghép nhất mới yên nguyên giữ cũ ngoài sáp hình sinh đẻ đời không khỏi chẳng đâu'.split(' '),
);

/** What is counted, where the provinces were counted before: "24 cái", "10 nơi", "10 tỉnh kia". */
const NOUN =
  /^(?:(?:tỉnh thành|tỉnh|thành|đơn vị|cái|nơi|chỗ|địa phương|em|anh|thằng|đứa) )?(?:(?:kia|này|đó|còn lại|khác) )?(?:(?:là|thì|đều|được|bị|vẫn|đã|vừa|phải|tỉnh|đơn vị|có) ){0,3}/u;

const FORMED =
  /^(?:mới(?: lập| toanh| tinh)?(?: [,;)]|$)|(?:hình thành|sinh|đẻ|ra đời|mới) ?(?:ra )?(?:do|từ|nhờ|sau|qua) |(?:do|từ|nhờ|qua) (?:việc |đợt )?(?:sáp nhập|hợp nhất|nhập|gộp|ghép)|(?:sáp nhập|hợp nhất|nhập|gộp|ghép)(?: lại| xong| chung| vào nhau| với nhau| mà ra| mà thành| thành| mới| rồi){0,2}(?: (?:,|;|và|với|còn|\))|$))/u;

const STAYED =
  /^(?:đứng yên|nằm yên|ở yên|để yên|giữ nguyên|giữ|y nguyên|nguyên|đứng ngoài|cũ|như cũ|(?:không|khỏi|chẳng|đâu)(?: (?:phải|bị|có|cần|hề|dính|đụng|đổi|gì|nhập|gộp|sáp nhập|thay đổi)){0,4}(?: [,;)]| nha| nhé| thôi| mà| đó|$))/u;

interface Share {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly fate: 'formed' | 'stayed' | undefined;
}

/** Looks so far behind a number for what is told of what it counts. */
const REACH = 9;

/** The numbers of the sentence from `from` on, with what is told of what they count. */
function shares({ words, sentence, reading }: ClaimContext, from: number): Share[] {
  const found: Share[] = [];
  for (let at = from; at < sentence.to; at += 1) {
    const figure = reading.text.tokens[at]?.kind === 'number';
    if (!figure && !beginsNumber(words[at] ?? '')) continue;
    const number = figure ? { value: Number(words[at]), to: at + 1 } : numberWords(words, at);
    if (number === undefined || !(number.value >= 4 && number.value <= 30)) continue;
    const behind = words
      .slice(number.to, Math.min(sentence.to, number.to + REACH))
      .filter((word) => word !== '')
      .join(' ');
    const said = behind.replace(NOUN, '');
    const fate = FORMED.test(said) ? 'formed' : STAYED.test(said) ? 'stayed' : undefined;
    found.push({ from: at, to: number.to, value: number.value, fate });
    at = number.to - 1;
  }
  return found;
}

/** Of what is wished, supposed or only a part. */
const NOT_TOLD = new Set('nếu giá ước giả đề phương lớp bạn khách nhân viên hộ'.split(' '));

/**
 * "Trong 34 tỉnh thành thì 24 cái là do sáp nhập mà ra, 10 cái kia đứng yên": all provinces told in two parts, those that
 * were formed and those that stayed.
 */
export function fateShareFindings(context: ClaimContext): Finding[] {
  if (isShut(context, TELLS) || context.day < MERGED_FROM) return [];
  const { sentence, facts, day, reading } = context;
  const all = facts.countsOn('provincial-units', day).at(-1);
  const formed = facts.countsOn('merged-units', day).at(-1);
  const stayed = facts.countsOn('unchanged-units', day).at(-1);
  if (all === undefined || formed === undefined || stayed === undefined) return [];
  const whole = inSentence(reading.slots.counts, sentence).find(
    (count) => count.value === all.value && count.subjects[0] === 'provincial-units',
  );
  if (whole === undefined || has(context, 'tell/foreign')) return [];
  if (
    saysAny(context, sentence.from, sentence.to, REGION) ||
    saysAny(context, sentence.from, sentence.to, NOT_TOLD)
  )
    return [];
  const parts = shares(context, whole.to);
  for (const part of parts) {
    if (part.fate === undefined) continue;
    // Two parts that make up the whole are the two; of one alone it must be the number behind the whole.
    const other = parts.find((one) => one !== part && one.value + part.value === all.value);
    if (other === undefined && part !== parts[0]) continue;
    if (other !== undefined && other.fate === part.fate) continue;
    const record = part.fate === 'formed' ? formed : stayed;
    if (remembers(context, whole.from, part.to)) return [];
    const right = part.value === record.value;
    const subject = part.fate === 'formed' ? 'merged-units' : 'unchanged-units';
    const values = right ? {} : { claimed: String(part.value), value: String(record.value), subject };
    return [{ ...compared(right, 'count'), values, record, from: part.from, to: part.to }];
  }
  return [];
}
