import { MERGED_FROM } from '../facts.ts';
import { closes } from './alias.ts';
import { INSISTS } from './claim-end.ts';
import type { ClaimContext, Finding } from './finding.ts';
import { gate, isShut } from './gates.ts';
import type { Mention } from './mentions.ts';
import { mergeVerb } from './merge-verb.ts';
import { agrees, merger } from './verdict.ts';

const SIZE_LEADS = new Set(
  'mới là gồm do từ có được bao nay giờ hiện gộp sáp nhập hợp nhất cả tới đến hình thành lập'.split(' '),
);

export const SIZES = new Map([
  ['hai', 2],
  ['2', 2],
  ['ba', 3],
  ['3', 3],
]);

/** In a list of names. */
const LISTED = new Set(['', ',', 'và', 'với', 'cùng']);

/** More than any unit was made of. */
const MORE = new Map([
  ['bốn', 4],
  ['4', 4],
  ['năm', 5],
  ['5', 5],
]);

const NUMBERS = gate([...SIZES.keys(), ...MORE.keys()]);

/** "An Giang mới do ba tỉnh nhập lại": how many units a unit of today was made of. */
export function sizeFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  if (isShut(context, NUMBERS)) return [];
  const { facts, words, day, sentence } = context;
  if (day < MERGED_FROM) return [];
  for (const unit of mentions) {
    if (unit.kind !== 'unit' || !facts.units.has(unit.id) || unit.era === 'former') continue;
    for (let at = unit.to; at < Math.min(sentence.to - 1, unit.to + 8); at += 1) {
      const word = words[at] ?? '';
      const size = SIZES.get(word) ?? MORE.get(word);
      if (size === undefined) {
        if (!SIZE_LEADS.has(word)) break;
        continue;
      }
      // A name takes the noun before it in: "hai tỉnh Bến Tre, Vĩnh Long".
      if (words[at + 1] !== 'tỉnh' && context.reading.text.tokens[at + 1]?.text !== 'tỉnh') break;
      // "Do hai tỉnh Bến Tre, Vĩnh Long nhập thành": the names stand before the verb.
      let named = at + 2;
      while (named < Math.min(sentence.to, at + 12) && LISTED.has(words[named] ?? '.')) named += 1;
      const behind = words.slice(named, named + 5);
      const [verb] = mergeVerb(behind);
      const before = words.slice(unit.to, at);
      const made = before.some((one) => ['gồm', 'do', 'từ', 'gộp', 'nhập'].includes(one));
      if (
        !(
          verb >= 0 ||
          (made && (closes(words[at + 2]) || words[at + 2] === 'cũ' || INSISTS.has(words[at + 2] ?? '')))
        ) ||
        behind.includes('khác')
      )
        break;
      const record = facts.unitOn(unit.id, day);
      if (record === undefined) break;
      const parts = record.formedFrom.length;
      const verdict =
        parts === size ? agrees(record) : merger(context, record, `${record.name}: ${size} tỉnh`);
      return [{ ...verdict, from: unit.from, to: at + 2 }];
    }
  }
  return [];
}
