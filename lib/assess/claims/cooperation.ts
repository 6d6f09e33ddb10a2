import { type ClaimContext, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';

const COOPERATE = gate(['kết', 'hợp']);

const MERGES = new Set(['nhập', 'nhất', 'gộp', 'tên']);

const ONE_UNIT =
  /(?:^| )(?:thành|tạo nên|tạo ra|lập|lập ra|làm|ra|về|còn|chung|là) (?:lập )?(?:chung )?(?:một |1 )?(?:tỉnh|thành phố|đơn vị|nhà|mối|một|1|mâm)(?: |$)|(?:nên|thành|lập)(?: tỉnh)? {2}/u;

/** "Hải Phòng kết hợp với Quảng Ninh tổ chức lễ hội": two that do something together, and no word of one unit. */
export function cooperates(context: ClaimContext, from: number, to: number): boolean {
  if (isShut(context, COOPERATE)) return false;
  const { words, sentence } = context;
  const end = Math.min(sentence.to, to + 6);
  for (let at = Math.max(sentence.from, from); at + 1 < end; at += 1) {
    const next = words[at + 1] ?? '';
    if (!(words[at] === 'kết' && next === 'hợp') && !(words[at] === 'hợp' && next === 'với')) continue;
    return (
      !saysAny(context, sentence.from, sentence.to, MERGES) &&
      !ONE_UNIT.test(words.slice(at, Math.min(sentence.to, to + 12)).join(' '))
    );
  }
  return false;
}
