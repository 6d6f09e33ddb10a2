import { ofOwnBody } from './body-of-its-own.ts';
import { type ClaimContext, remembers, says, saysAny } from './finding.ts';
import { tellsHistory } from './merger-time.ts';
import { datedLater } from './plans.ts';
import { wordSet } from './word-set.ts';

/** Small words of time and stress between what is told. */
export const LATELY = wordSet('mới giờ nay hiện vẫn hết luôn cả rồi đều từ sau đã');

const NOW = wordSet('giờ nay hiện');

/** In the clause they show that nothing is told of today, or of a seat. */
const NOT_TOLD = wordSet(
  'án nếu ước mong đừng hay sao gì hồi thuở từng thăm khảo kiểm tiếp tham đề đòi xin ủng thà nghị tưởng đồn lỡ mơ sẽ sắp dự tính bàn chưa chẳng không đâu nên hãy cách gần hội phục đoàn nhánh phận điểm phân cựu khu',
);

/** What becomes of houses. */
const HOUSES = wordSet('bỏ trống bán thuê bị hoang xây xuống tu sửa đấu thành');

/** Behind a place its clause goes on with something else. */
export const GOES_ON = wordSet('nên thì mà vì , . ! nha nhé rồi luôn đó đấy chứ nghen nè cho từ');

/** They turn from what was thought to what is. */
const TURNS = [
  'quen chuyện',
  'quen với',
  'quen việc',
  'quen cảnh',
  'ai dè',
  'ai ngờ',
  'hóa ra',
  'té ra',
  'thật ra',
  'rốt cuộc',
  'thực ra',
];

/** Where the part of the sentence begins that the frame is told in: behind "ai dè", "hóa ra". */
function toldFrom({ words, sentence }: ClaimContext, to: number): number {
  for (let at = to - 2; at > sentence.from; at -= 1)
    if (words[at + 1] === ':' || TURNS.includes(`${words[at] ?? ''} ${words[at + 1] ?? ''}`)) return at + 2;
  return sentence.from;
}

/** "A không còn là trung tâm nữa, tỉnh lỵ …": where the clause behind the one that tells what is over begins. */
function endedBefore({ words, sentence }: ClaimContext, to: number): number {
  const comma = words[to - 1] === ',' ? to - 1 : -1;
  if (comma < 0) return sentence.from;
  return OVER.test(words.slice(Math.max(sentence.from, comma - 10), comma).join(' ')) ? comma : sentence.from;
}

const OVER = /(?:^| )(?:không còn|hết) (?:là|làm)(?: \S+){0,6}$/u;

/** True when the words around a frame tell of a wish, a visit, a branch or of what was. */
export function untold(
  context: ClaimContext,
  first: number,
  from: number,
  until: number,
  to: number,
): boolean {
  const { sentence, words } = context;
  const own: ClaimContext = { ...context, sentence: { ...sentence, from: toldFrom(context, first) } };
  let end = to;
  while (end < Math.min(sentence.to, to + 3) && !GOES_ON.has(words[end] ?? '')) end += 1;
  return (
    saysAny(own, Math.max(first - 8, endedBefore(own, first)), first, NOT_TOLD) ||
    says(own, first - 4, first, 'cơ sở') ||
    saysAny(own, from, until, NOT_TOLD) ||
    saysAny(own, to, end, HOUSES) ||
    (saysAny(own, to, end, LATELY) && says(own, to, end + 1, 'làm') && words[end + 1] !== 'việc') ||
    remembers(own, first, to) ||
    ofOwnBody(context, sentence.from, first) ||
    datedLater(context) ||
    tellsHistory(own) ||
    (words[sentence.from] === 'trước' && !saysAny(own, sentence.from, first, NOW))
  );
}
