import { ASKS_FOR } from './asking-words.ts';
import type { ClaimContext, Finding } from './finding.ts';
import { toldBefore } from './told-by-others.ts';
import { WordPairs } from './word-pairs.ts';

const TALK = new WordPairs([
  'tin đồn',
  'cứ đồn',
  'cũng đồn',
  'lại đồn',
  'toàn đồn',
  'đồn đoán',
  'đồn thổi',
  'đồn nhau',
  'ai bảo',
  'ai nói',
  'ai noi',
  'ai bao',
  'ai đồn',
  'ai dọa',
  'đà này',
  'sao không',
  'lẽ ra',
  'đáng lẽ',
  'đáng ra',
  'ai hù',
  'ai phao',
  'ai gọi',
  'chẳng lẽ',
  'không lẽ',
  'lẽ nào',
  'hay là',
  'kiểu như',
  'nghĩ vui',
  'người dọa',
  'người hù',
  'dọa phải',
  'mạng đồn',
  'phản đối',
  'ủng hộ',
  'chuyện đòi',
  'việc đòi',
  'cứ đòi',
  'tung tin',
  'tung lịch',
  'tung danh',
  'tung bản',
  'tung ảnh',
  'phao tin',
  'loan tin',
  'nói vui',
  'nói chơi',
  'đùa vui',
  'tưởng tượng',
  'làm gì',
  'đâu có',
  'không có',
  'sao lại',
  'thay vì',
  'vẽ ra',
  'bịa ra',
  'bịa chuyện',
]);

/** Before such a word they tell what it names all the same: "chưa quen chuyện …", "mình giải thích …". */
const TELLS_IT = new Set(['giải', 'quen', 'kể', 'báo', 'nhắn', 'đưa']);

/** Directly before a claim they only name it: "vụ 34 còn 16". */
const NAMES_IT = new Set([
  'vụ',
  'chuyện',
  'tin',
  'bảng',
  'ảnh',
  'clip',
  'trò',
  'nghi',
  'hỏi',
  'nhầm',
  'lộn',
  'thích',
  'muốn',
  'ưng',
  'khoái',
]);

/** "Mấy đứa hỏi trung tâm tỉnh A đâu, ở B đó": what is asked for is answered behind the comma. */
function answersItself(words: readonly string[], from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at += 1)
    if (ASKS_FOR.has(words[at] ?? '') && (words[at + 1] === ',' || words[at + 1] === 'thì')) return true;
  return false;
}

/** True when words from `start` up to the claim only speak of it: "tin đồn A nhập B", "ai bảo …", "vụ …". */
export function talkedOf({ words }: ClaimContext, finding: Finding, start: number): boolean {
  for (let at = start; at + 1 < finding.from + 1; at += 1) {
    if (
      TALK.stand(words, at) &&
      words[at - 1] !== 'phải' &&
      // "Không nói chơi, …".
      !(words[at - 1] === 'không' && words[at] === 'nói') &&
      // "Ai nói A còn, A bị xóa tên rồi" answers the talk.
      !((words[at] === 'ai' || words[at] === 'làm') && words.slice(at + 2, finding.from).includes(',')) &&
      // "A không có B đâu, B về C" goes on with what it tells.
      !(words[at] === 'không' && words[finding.from - 1] === ',' && words[finding.from - 2] === 'đâu') &&
      !toldBefore(words, at + 2, finding.from)
    )
      return true;
  }
  let last = finding.from - 1;
  while (last > start && ['"', '“', '”', '', "'", '‘'].includes(words[last] ?? '')) last -= 1;
  return (
    NAMES_IT.has(words[last] ?? '') &&
    !TELLS_IT.has(words[last - 1] ?? '') &&
    !(words[last] === 'hỏi' && answersItself(words, finding.from, finding.to))
  );
}
