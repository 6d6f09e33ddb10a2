import type { ClaimContext, Finding } from './finding.ts';
import { mentionsIn } from './mentions.ts';
import { agrees, nameOf, naming } from './verdict.ts';

const GIVES = new Set(['lấy', 'là', 'đặt', 'mang', 'giữ', 'luôn', ':']);

const BETWEEN = new Set(['', 'chung', 'mới', 'tỉnh', 'gọi', 'thì', 'nó', 'vẫn', 'cũng', 'của']);

/** "Tên chung lấy …", "tên tỉnh mới là …" right before token `at`. */
function isNamed({ words, sentence }: ClaimContext, at: number): boolean {
  let k = at - 1;
  while (k > sentence.from && GIVES.has(words[k] ?? '')) k -= 1;
  if (k === at - 1) return false;
  while (k > sentence.from && BETWEEN.has(words[k] ?? '')) k -= 1;
  return words[k] === 'tên';
}

/** "A với B nhập một thì ai chả biết. … tên chung lấy A nha": the name of what was just said to have merged. */
export function carriedNameFindings(context: ClaimContext, told: readonly Finding[]): Finding[] {
  const { sentence, facts } = context;
  const merged = told.findLast(
    (finding) =>
      finding.rule === 'agrees/merger' && finding.to <= sentence.to && sentence.from - finding.to < 40,
  );
  if (merged === undefined || merged.record.kind !== 'unit') return [];
  const record = merged.record;
  for (const mention of mentionsIn(context)) {
    if (mention.from < merged.to || mention.kind !== 'unit') continue;
    if (!isNamed(context, mention.from) || facts.unitOf(mention.id) !== record.unitId) continue;
    const verdict = mention.id === record.unitId ? agrees(record) : naming(record, nameOf(context, mention));
    return [{ ...verdict, from: mention.from, to: mention.to }];
  }
  return [];
}
