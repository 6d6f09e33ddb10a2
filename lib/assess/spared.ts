import type { Hit, Reading } from './reading.ts';

const SPARES = new Set('khỏi đỡ hết đừng chớ không miễn khoi dung'.split(' '));
/** "Ai thắc mắc thì …", "bác nào thắc mắc cứ …": those who ask are answered. */
const WHOEVER = new Set(['ai', 'nào', 'nao']);
const ANSWERED = new Set('thì cứ hãy inbox ib nhắn gọi hỏi lên coi xem đọc vào thi cu'.split(' '));
/** Between "thắc mắc" and what to do then: "còn thắc mắc gì thì …". */
const WHAT_ELSE = new Set(['gì', 'chi', 'thêm', 'nữa', 'gi']);

/** "Ai rành thêm thì bổ sung": who knows more may add it. */
function addsWhoKnows({ text: { tokens } }: Reading, from: number): boolean {
  for (let at = from; at < from + 3; at += 1)
    if (tokens[at]?.text === 'thì') return ADDS.has(tokens[at + 1]?.text ?? '');
  return false;
}

const ADDS = new Set(['bổ', 'thêm', 'góp', 'lướt', 'thôi', 'khỏi', 'cười', 'like']);

/** "Có ai bỏ đâu": nobody did. */
function isNobody({ text: { tokens } }: Reading, from: number): boolean {
  for (let at = from + 1; at < from + NOBODY_WITHIN; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (text === 'đâu') return !WHERE.has(tokens[at - 1]?.text ?? '') && tokens[at + 1]?.text !== '?';
    if (MARKS.has(text)) return false;
  }
  return false;
}

const NOBODY_WITHIN = 6;

/** With "đâu" they ask after a place. */
const WHERE = new Set('ở đi về tới từ nằm thuộc đến ra vô vào qua chỗ là biết'.split(' '));

/** "… cho họ hàng khỏi thắc mắc", "để khỏi ai thắc mắc", "… nên đừng thắc mắc": nobody has to ask. */
export function isSpared(reading: Reading, hit: Hit): boolean {
  if (hit.form === 'ai rành' || hit.form === 'ai biết' || hit.form === 'ai rõ')
    return addsWhoKnows(reading, hit.to);
  if (hit.form === 'có ai') return isNobody(reading, hit.to);
  if (hit.form !== 'thắc mắc') return false;
  const { tokens } = reading.text;
  for (let at = hit.from - 1; at >= hit.from - 3; at -= 1)
    if (SPARES.has(tokens[at]?.text ?? '')) return true;
  const before = tokens[hit.from - 1]?.text ?? '';
  if (!WHOEVER.has(before) && !(before === 'còn' && WHOEVER.has(tokens[hit.from - 2]?.text ?? '')))
    return false;
  let at = hit.to;
  while (WHAT_ELSE.has(tokens[at]?.text ?? '')) at += 1;
  return ANSWERED.has(tokens[at]?.text ?? '');
}

/** Behind one of these another clause begins. */
const MARKS = new Set([',', ':', '–', '-', '|']);
