import { MERGED_FROM } from '../facts.ts';
import { closes } from './alias.ts';
import { INSISTS } from './claim-end.ts';
import type { ClaimContext, Finding } from './finding.ts';
import { gate, isShut } from './gates.ts';
import type { Mention } from './mentions.ts';
import { mergeVerb } from './merge-verb.ts';
import { agrees, merger } from './verdict.ts';

const SIZE_LEADS = new Set(
  'mới là gồm do từ có được bao nay giờ hiện gộp sáp nhập hợp nhất cả tới đến hình thành lập thì cũng thiệt thật ra thực chất chính thức đó ấy á chắc chắn đúng các cụ bác ạ đều vốn'.split(
    ' ',
  ),
);

/** Numbers of former units that one of today may be made of. */
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

/** "4 tỉnh gộp lại thành Lâm Đồng mới": the number before what was made of them. */
function madeOfSome(context: ClaimContext, unit: Mention): Finding | undefined {
  const { facts, words, day, sentence } = context;
  const least = Math.max(sentence.from, unit.from - 10);
  for (let at = unit.from - 3; at >= least; at -= 1) {
    const size = SIZES.get(words[at] ?? '') ?? MORE.get(words[at] ?? '');
    if (size === undefined || words[at + 1] !== 'tỉnh') continue;
    const told = words.slice(at + 2, unit.from).join(' ');
    const record = facts.unitOn(unit.id, day);
    if (!BECAME.test(told) || record === undefined || record.formedFrom.length < 2) return undefined;
    const right = record.formedFrom.length === size;
    const verdict = right ? agrees(record) : merger(context, record, `${record.name}: ${size} tỉnh`);
    return { ...verdict, from: at, to: unit.to };
  }
  return undefined;
}

const BECAME =
  /^(?:thành )?(?:cũ |đã |được |này |mới ){0,2}(?:gộp|nhập|sáp nhập|hợp nhất|hợp)(?: (?:lại|chung|với nhau|nhau|làm một|rồi)){0,2} (?:thành|ra|nên)(?: tỉnh)?$/u;

/** "An Giang mới do ba tỉnh nhập lại": how many units a unit of today was made of. */
export function sizeFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  if (isShut(context, NUMBERS)) return [];
  const { facts, words, day, sentence } = context;
  if (day < MERGED_FROM) return [];
  for (const unit of mentions) {
    if (unit.kind !== 'unit' || !facts.units.has(unit.id) || unit.era === 'former') continue;
    const made = madeOfSome(context, unit);
    if (made !== undefined) return [made];
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
      const noun = words[at + 2] === 'thành' ? at + 3 : at + 2;
      let named = noun;
      while (named < Math.min(sentence.to, at + 12) && LISTED.has(words[named] ?? '.')) named += 1;
      const behind = words.slice(named, named + 5);
      const [verb] = mergeVerb(behind);
      const before = words.slice(unit.to, at);
      const formed = before.some((one) => ['gồm', 'do', 'từ', 'gộp', 'nhập'].includes(one));
      if (
        !(
          verb >= 0 ||
          (formed && (closes(words[noun]) || words[noun] === 'cũ' || INSISTS.has(words[noun] ?? '')))
        ) ||
        behind.includes('khác')
      )
        break;
      const record = facts.unitOn(unit.id, day);
      if (record === undefined) break;
      const parts = record.formedFrom.length;
      const verdict =
        parts === size ? agrees(record) : merger(context, record, `${record.name}: ${size} tỉnh`);
      return [{ ...verdict, from: unit.from, to: noun }];
    }
  }
  return [];
}
