import type { ClaimContext, Finding } from './finding.ts';
import { saysAny } from './finding.ts';

/** Words before a claim that make it a supposition, a fear or somebody else's talk. */
const SUPPOSES = new Set(['nếu', 'tưởng', 'lỡ', 'liệu', 'ngỡ', 'giả', 'mơ', 'thử', 'sợ', 'lo', 'ngại', 'ví']);
const TALK = new Set([
  'tin đồn',
  'cứ đồn',
  'lại đồn',
  'toàn đồn',
  'đồn đoán',
  'đồn thổi',
  'đồn nhau',
  'ai bảo',
  'ai nói',
  'ai đồn',
  'ai gọi',
  'chẳng lẽ',
  'không lẽ',
  'lẽ nào',
  'hay là',
  'kiểu như',
  'làm gì',
  'đâu có',
  'không có',
  'sao lại',
  'thay vì',
  'vẽ ra',
  'bịa ra',
  'bịa chuyện',
]);
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
const WRONG = new Set([
  'sai',
  'bậy',
  'nhầm',
  'bịa',
  'xạo',
  'láo',
  'giả',
  'lộn',
  'vớ',
  'điêu',
  'đồn',
  'xàm',
  'nhảm',
]);
/** "A nhập với B thì hợp lý": what would be. */
const JUDGES = new Set(
  'tiện hay tốt vui khổ chết sao ổn được hợp đẹp mạnh giàu thích buồn xa gần ngon quá càng mới chắc cũng đỡ đâu ai'.split(
    ' ',
  ),
);
const STANDS = new Set(['đã', 'giờ', 'nay', 'rồi', 'hiện']);

/** Behind a claim they bring what is so after all. */
const TURNS = new Set(['rốt cuộc', 'thật ra', 'thực ra', 'hóa ra', 'ai dè', 'ai ngờ', 'té ra', 'cuối cùng']);
const ASKS = new Set(['hả', 'à', 'ư', 'chăng', 'nhỉ', 'hở', 'hử']);

/** True when the writer does not stand behind what the words say. */
export function disowned(context: ClaimContext, finding: Finding): boolean {
  const { words, sentence } = context;
  const start = Math.max(sentence.from, finding.from - 6);
  if (saysAny(context, start, finding.from, SUPPOSES)) return true;
  for (let at = start; at + 1 < finding.from + 1; at += 1) {
    if (TALK.has(`${words[at] ?? ''} ${words[at + 1] ?? ''}`) && words[at - 1] !== 'phải') return true;
  }
  let last = finding.from - 1;
  while (last > start && ['"', '“', '”', '', "'", '‘'].includes(words[last] ?? '')) last -= 1;
  if (NAMES_IT.has(words[last] ?? '')) return true;
  const end = Math.min(sentence.to, finding.to + 7);
  for (let at = finding.to; at < end; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    if ((word === 'là' || word === 'toàn' || word === 'đều' || word === 'nói') && WRONG.has(next))
      return true;
    if (
      word === 'thì' &&
      at - finding.to <= 2 &&
      JUDGES.has(next) &&
      !saysAny(context, finding.from, finding.to, STANDS)
    )
      return true;
    if (word === 'có' && (next === 'thật' || next === 'đúng')) return true;
    if (ASKS.has(word) && at - finding.to <= 5) return true;
    if (TURNS.has(`${word} ${next}`)) return true;
    if (word === 'cười' && ['buồn', 'mắc', 'tức', 'mà'].includes(words[at - 1] ?? '')) return true;
    if (word === 'không' && (next === 'tin' || next === 'ạ' || next === 'vậy' || next === 'nhỉ')) return true;
  }
  return false;
}
