import { MERGED_FROM } from '../facts.ts';
import type { Slot } from '../slots/types.ts';
import { districtDiffers } from './district-differs.ts';
import { type ClaimContext, type Finding, inSentence, remembers, says, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';

/** What a city below the province had until the level ended. */
const BODIES = [
  'ủy ban thành phố',
  'ủy ban nhân dân thành phố',
  'ubnd thành phố',
  'ubnd tp',
  'chính quyền thành phố',
  'thành phố thuộc tỉnh',
  'thành phố trực thuộc tỉnh',
];

const STILL = new Set(['vẫn', 'còn']);
const STILL_THERE = gate(STILL);

const UNDONE = new Set(
  'không chưa hết hồi đâu nếu nên cũ trụ nhà quen gọi biển tòa đất sân trước từng'.split(' '),
);

/** "Nha Trang, Đà Lạt vẫn còn nguyên ủy ban thành phố": cities below the province, which ended with the districts. */
export function cityBelowFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence, words, day } = context;
  const record = facts.policies.get('no-district-level');
  if (isShut(context, STILL_THERE)) return [];
  const [town] = inSentence(reading.slots.towns, sentence);
  if (record === undefined || town === undefined || day < MERGED_FROM) return [];
  const named = bodyIn(context, town);
  if (named === undefined) return [];
  const from = Math.min(town.from, named.from);
  const { to } = named;
  if (to - from > REACH || !saysAny(context, from, to + 3, STILL)) return [];
  // "Vẫn còn", "vẫn là", "còn nguyên"; not "còn" alone.
  const still = words
    .slice(from, to + 3)
    .some(
      (word, k, list) =>
        (word === 'vẫn' && AFTER_STILL.has(list[k + 1] ?? '')) ||
        (word === 'còn' && list[k + 1] === 'nguyên'),
    );
  if (!still || saysAny(context, from - 4, to + 4, UNDONE) || remembers(context, from, to)) return [];
  return [districtDiffers(record, from, to)];
}

/** Where the body is named: by a phrase, or as "UBND thành phố Biên Hòa". */
function bodyIn(context: ClaimContext, town: Slot): Pick<Slot, 'from' | 'to'> | undefined {
  const { words, sentence, reading } = context;
  const prefix = reading.text.tokens[town.from]?.text;
  if (prefix === 'thành' || prefix === 'tp') {
    let from = town.from;
    while (from > sentence.from && OFFICES.has(words[from - 1] ?? '')) from -= 1;
    // "Quán gần ủy ban thành phố Đà Lạt" speaks of the inn.
    const opens =
      from === sentence.from || !/\p{L}/u.test(words[from - 1] ?? '') || STILL.has(words[from - 1] ?? '');
    if (opens && (from < town.from || goesOn(words, town.to))) return { from, to: town.to };
  }
  const body = BODIES.find((phrase) => says(context, sentence.from, sentence.to, phrase));
  if (body === undefined) return undefined;
  let to = sentence.from + 1;
  while (!says(context, sentence.from, to, body)) to += 1;
  return { from: to - body.split(' ').length, to };
}

/** "Thành phố Thủ Đức vẫn hoạt động": the city itself is said to be there still. */
function goesOn(words: readonly string[], at: number): boolean {
  if (words[at] !== 'vẫn') return false;
  const next = `${words[at + 1] ?? ''} ${words[at + 2] ?? ''}`;
  return next === 'hoạt động' || next === 'tồn tại' || next === 'còn nguyên';
}

const OFFICES = new Set(['ubnd', 'ủy', 'ban', 'nhân', 'dân', 'chính', 'quyền']);

const AFTER_STILL = new Set(['còn', 'có', 'là', 'giữ', 'hoạt', 'làm', 'tồn']);

/** Tokens from the cities to the body. */
const REACH = 18;
