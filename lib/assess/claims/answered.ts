import type { ClaimContext } from './finding.ts';

const QUOTES = new Set(['"', '”', '“', "'", '’', '»', ')', '', '–', '-', '—', ':', ',', '→', '.']);
const REJECTS = new Set(['không', 'sai', 'nhầm', 'bậy', 'trật', 'xạo', 'bịa', 'láo', 'lộn']);

const NOT_SO_BEHIND = new Set(['đâu', 'vậy', 'thế', 'ạ', 'nha', 'nhé']);

const TALK_OF = new Set(['đồn', 'giả', 'vịt', 'bịa', 'xạo']);

/** `"A về B" – không, về C`: the claim is put up to be answered. */
export function answered({ words, sentence }: ClaimContext, to: number): boolean {
  const from = words[to] === 'cũ' || words[to] === 'mới' ? to + 1 : to;
  let at = from;
  while (at < from + 4 && QUOTES.has(words[at] ?? '–') && at < sentence.to) at += 1;
  if (at === from || at >= sentence.to) return false;
  if (words[at] === 'tin' && TALK_OF.has(words[at + 1] ?? '') && at + 1 < sentence.to) return true;
  if (!REJECTS.has(words[at] ?? '')) return false;
  // "…, không phải đâu".
  if (words[at] === 'không' && words[at + 1] === 'phải')
    return NOT_SO_BEHIND.has(words[at + 2] ?? '') && at + 2 < sentence.to;
  const next = at + 1 >= sentence.to ? '.' : (words[at + 1] ?? '.');
  return [',', '.', '!', 'nha', 'nhé', 'rồi', 'đâu', 'bét', 'hết'].includes(next);
}
