import type { ClaimContext } from './finding.ts';
import { gate, isShut } from './gates.ts';
import type { Mention } from './mentions.ts';

/** What provinces are called without their names; a capital where the words alone may mean something else. */
const NICKNAMES: readonly (readonly [name: string, unitId: string])[] = [
  ['xứ dừa', 'ben-tre'],
  ['quê dừa', 'ben-tre'],
  ['xứ Lạng', 'lang-son'],
  ['xứ Thanh', 'thanh-hoa'],
  ['xứ Nghệ', 'nghe-an'],
  ['quê Bác', 'nghe-an'],
  ['đất Tổ', 'phu-tho'],
  ['đất Cảng', 'hai-phong'],
  ['đất Mũi', 'ca-mau'],
  ['đất mỏ', 'quang-ninh'],
  ['vùng mỏ', 'quang-ninh'],
  ['quê lúa', 'thai-binh'],
  ['đất sen hồng', 'dong-thap'],
  ['xứ sen', 'dong-thap'],
  ['xứ quan họ', 'bac-ninh'],
  ['đất quan họ', 'bac-ninh'],
  ['quê quan họ', 'bac-ninh'],
  ['miền quan họ', 'bac-ninh'],
  ['dân quan họ', 'bac-ninh'],
  ['đất võ', 'binh-dinh'],
  ['xứ võ', 'binh-dinh'],
  ['xứ hoa vàng', 'phu-yen'],
  ['xứ trầm', 'khanh-hoa'],
  ['xứ nhãn', 'hung-yen'],
  ['phố Hiến', 'hung-yen'],
  ['thành Nam', 'nam-dinh'],
  ['thủ đô', 'ha-noi'],
];

interface Nickname {
  readonly words: readonly string[];
  /** Which of them are written with a capital. */
  readonly titled: readonly boolean[];
  readonly unitId: string;
}

const BY_FIRST = new Map<string, Nickname[]>();
for (const [name, unitId] of NICKNAMES) {
  const written = name.split(' ');
  const words = written.map((word) => word.toLowerCase());
  const titled = written.map((word, k) => word !== words[k]);
  const [first = ''] = words;
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { words, titled, unitId }]);
}

const OF_COUNTRY = new Set(['của', 'nước', 'các', 'gió', 'kháng', 'cũ', 'mới', 'xưa', 'thứ', 'hành']);

const CALLED = gate(BY_FIRST.keys());

/** The mentions with those of nicknames among them, when a unit is named in the sentence as well. */
export function withNicknames(context: ClaimContext, mentions: readonly Mention[]): readonly Mention[] {
  const { words, sentence, reading } = context;
  if (mentions.length === 0 || isShut(context, CALLED)) return mentions;
  const { tokens } = reading.text;
  const found: Mention[] = [];
  for (let at = sentence.from; at + 1 < sentence.to; at += 1) {
    const known = BY_FIRST.get(words[at] ?? '')?.find(
      (name) =>
        at + name.words.length <= sentence.to &&
        name.words.every((word, k) => words[at + k] === word) &&
        name.titled.every((title, k) => !title || tokens[at + k]?.letterCase === 'title'),
    );
    if (known === undefined) continue;
    const to = at + known.words.length;
    // "Xứ dừa Bến Tre" names the province itself.
    if (mentions.some((one) => one.from <= to + 1 && one.to >= at && one.id === known.unitId)) continue;
    if (mentions.some((one) => one.from === to)) continue;
    // "Thủ đô Viêng Chăn", "thủ đô nước bạn": the capital of another country.
    if (known.unitId === 'ha-noi' && (tokens[to]?.letterCase === 'title' || OF_COUNTRY.has(words[to] ?? '')))
      continue;
    found.push({
      from: at,
      to,
      kind: 'unit',
      id: known.unitId,
      era: undefined,
      prefixed: false,
      townId: undefined,
    });
  }
  return found.length === 0 ? mentions : [...mentions, ...found].sort((a, b) => a.from - b.from);
}
