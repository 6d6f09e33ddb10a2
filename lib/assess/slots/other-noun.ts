import { bareOf, syllableKey } from '../../text/key.ts';
import type { Reading } from './reading.ts';

/** After these a number is the name of one thing, not a count: "lớp 3", "đợt 2", "cấp 12", "số 15". */
const NAMED_BY_NUMBER = new Set(
  'đợt tổ lớp mức bài trang phố kỳ tập điều khoản bước câu tầng phòng km lộ số cấp thứ môn'.split(' '),
);

/** Words that carry a label and may yet be what is counted. */
const COUNTED_LABELS = new Set(
  'năm ngày tháng tuần người điều câu phòng bài lớp đợt ví chợ làng chị em anh bà cô mẹ'.split(' '),
);

/** Small words that end a sentence and are never counted: "còn 16 thôi nha". */
const PARTICLES = 'thôi nha nhé nhen nghen nè rồi đó đấy á à ạ hả luôn vậy mà ta không hông khum'.split(' ');

const PARTICLE_KEYS = new Set(PARTICLES.map(syllableKey));

const PARTICLE_BARES = new Set(PARTICLES.map(bareOf));

/** The word behind a number that counts something else, or nothing where the number is a name. */
export function otherNoun(reading: Reading, from: number, to: number): string {
  if (NAMED_BY_NUMBER.has(reading.labels[from - 1] ?? '')) return '';
  const token = reading.tokens[to];
  if (token?.kind !== 'word' || !token.spaceBefore) return '';
  if (PARTICLE_KEYS.has(token.key) || (token.bareWindow && PARTICLE_BARES.has(token.bare))) return '';
  const label = reading.labels[to];
  return label === undefined || COUNTED_LABELS.has(label) ? token.text : '';
}
