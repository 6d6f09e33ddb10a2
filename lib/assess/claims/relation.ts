import { mergeRelation } from './merge-relation.ts';
import { mergeVerb } from './merge-verb.ts';
import { NO_RELATION, type Relation } from './relation-types.ts';
import { negatedBefore } from './relation-words.ts';
import { stateRelation } from './state-relation.ts';
import { WordPairs } from './word-pairs.ts';

/** What people only think or write: "… mà nhiều người vẫn nghĩ nhập B". */
const THOUGHT = new Set(['nghĩ', 'tưởng', 'ngỡ', 'đồn', 'đoán', 'nhầm', 'lộn']);

/** "… mà bạn ghi nhập C". */
const WRITES = new Set(['ghi', 'viết', 'nói', 'bảo', 'kêu', 'khoanh', 'chọn', 'đăng']);

/** Words that only tell what kind of place comes: "về với thủ đô Hà Nội". */
const CALLED = new WordPairs(
  'thủ đô,cố đô,hàng xóm,láng giềng,tỉnh bạn,ông bạn,anh bạn,đất tổ,xứ dừa,đất mỏ,xứ lạng,xứ thanh,xứ nghệ,đất cảng,đất võ,quê lúa,đất sen,phố núi,đất mũi,xứ trầm,xứ nhãn,quan họ'.split(
    ',',
  ),
);

function withoutCalling(words: readonly string[]): readonly string[] {
  const end = words.length - 2;
  return end > 0 && CALLED.stand(words, end) ? words.slice(0, end) : words;
}

/** Reads one stretch of words between two lists. */
export function relationOf(raw: readonly string[]): Relation {
  const words = withoutCalling(
    raw.filter(
      (word) => word !== '' && word !== '"' && word !== '“' && word !== '”' && word !== '(' && word !== ')',
    ),
  );
  if (words.length === 0 || words.length > 14) return NO_RELATION;
  if (words.some((word) => word === 'hay' || word === 'hoặc'))
    return { kind: 'either', by: 'state', negated: false };
  // "Giờ chung một nhà ở Sài Gòn": where they live.
  if (words.at(-1) === 'ở' && HOUSES.has(words.at(-2) ?? '')) return NO_RELATION;
  if (contrasts(words) || thoughtOnly(words)) return { kind: 'contrast', by: 'state', negated: true };
  const split = splitRelation(words);
  if (split !== undefined) return split;
  const [at, to] = mergeVerb(words);
  return at >= 0 ? mergeRelation(words, at, to) : stateRelation(words);
}

const HOUSES = new Set(['nhà', 'phòng', 'trọ', 'xóm', 'hộ', 'căn']);

/** Of which a contrast has one. */
const CONTRASTING = new Set(['chứ', 'phải', 'có', 'thay']);

/** "Nhiều người vẫn nghĩ nhập", "bạn ghi nhầm nhập": not what is told. */
function thoughtOnly(words: readonly string[]): boolean {
  const at = words.findIndex((word) => THOUGHT.has(word));
  if (at > 0 && mergeVerb(words.slice(at + 1))[0] >= 0) return true;
  const wrote = words[0] === 'mà' ? words.findIndex((word) => WRITES.has(word)) : -1;
  return wrote > 0 && mergeVerb(words.slice(wrote + 1))[0] >= 0;
}

/** "A tách khỏi B", "A không còn thuộc B", "A hết thuộc B". */
function splitRelation(words: readonly string[]): Relation | undefined {
  for (let k = 0; k < words.length; k += 1) {
    // "A tách đi nhập về B" tells where it went.
    if (words[k] === 'tách' && mergeVerb(words.slice(k + 1))[0] >= 0) return undefined;
    if (words[k] === 'tách' || (words[k] === 'ra' && words[k + 1] === 'khỏi'))
      return { kind: 'split', by: 'merge', negated: negatedBefore(words, k) };
    if (
      words[k] === 'không' &&
      words[k + 1] === 'còn' &&
      ['thuộc', 'là', 'chung', 'nằm'].includes(words[k + 2] ?? '')
    )
      return { kind: 'split', by: 'state', negated: false };
    if (
      words[k] === 'hết' &&
      (words[k + 1] === 'thuộc' ||
        (words[k + 1] === 'chung' && ['với', 'nhà', 'tỉnh'].includes(words[k + 2] ?? '')))
    )
      return { kind: 'split', by: 'state', negated: false };
  }
  return undefined;
}

/** "chứ không phải", "đâu phải", "không phải" with nothing but that: the name after it is denied. */
function contrasts(words: readonly string[]): boolean {
  if (!words.some((word) => CONTRASTING.has(word))) return false;
  const text = ` ${words.join(' ')} `;
  if (/ chứ (?:không|đâu|có|nào|chưa|hề|làm|ai) /u.test(text)) return true;
  if (/ (?:không|đâu|nào) (?:phải|có) (?:là |về |vào |với |của |ở |tỉnh |nhập |sáp nhập )?$/u.test(text))
    return words.length <= 5;
  return text.includes(' thay vì ');
}
