import type { CountSubject } from '../../packs/types.ts';
import { REGION } from './count-scope.ts';
import { type ClaimContext, compared, type Finding, has, remembers, saysAny } from './finding.ts';
import { FIGURES, gate, isShut } from './gates.ts';

interface Whole {
  readonly subject: CountSubject;
  /** Only in these bounds the second number can be meant as all there are. */
  readonly within: (value: number) => boolean;
}

/** What is counted, by its first words. */
const NOUNS: readonly (readonly [words: readonly string[], whole: Whole])[] = [
  [['đặc', 'khu'], { subject: 'special-zones', within: (value) => value >= 11 && value <= 16 }],
  [
    ['thành', 'phố', 'trực', 'thuộc'],
    { subject: 'central-cities', within: (value) => value >= 5 && value <= 9 },
  ],
  [
    ['tỉnh'],
    {
      subject: 'provincial-units',
      within: (value) => (value >= 32 && value <= 37) || (value >= 60 && value <= 65),
    },
  ],
  [['xã'], { subject: 'commune-units', within: (value) => value >= 3000 && value <= 3600 }],
];

const UNITS = gate(['khu', 'tỉnh', 'phố', 'xã']);

const STAYED =
  /^(?:thành |, thành phố |thành phố )?(?:được |là |vẫn )?(?:giữ nguyên|đứng yên|không (?:phải |bị |có )?(?:sáp nhập|nhập|hợp nhất|gộp))(?! (?:giá|phí|mức|học|lịch|lương))/u;

/** Between the numbers and what is counted: "63/63 biển tên tỉnh thành". */
const REACH = 3;

/** "32/33 tỉnh, thành phố đã hoàn thành": the second number tells how many there are. */
export function shareFindings(context: ClaimContext): Finding[] {
  if (isShut(context, FIGURES) || isShut(context, UNITS)) return [];
  const { words, sentence, facts, day, reading } = context;
  for (let at = sentence.from; at + 1 < sentence.to; at += 1) {
    if (reading.text.tokens[at]?.kind !== 'number') continue;
    const parts = /^([\d.]{1,5})\/([\d.]{1,5})$/u.exec(words[at] ?? '');
    if (parts === null) continue;
    const part = Number(parts[1]?.replace('.', ''));
    const value = Number(parts[2]?.replace('.', ''));
    if (!(part <= value)) continue;
    const noun = nounBehind(words, at + 1);
    if (noun === undefined || !noun.whole.within(value)) continue;
    const { subject } = noun.whole;
    const records = facts.countsOn(subject, day);
    const record = records.at(-1);
    if (record === undefined || has(context, 'tell/foreign')) return [];
    if (remembers(context, at, noun.to) || saysAny(context, sentence.from, sentence.to, REGION)) return [];
    // "12/34 tỉnh thành giữ nguyên không sáp nhập": the first number counts those that stayed.
    const stayed =
      subject === 'provincial-units' &&
      STAYED.test(words.slice(noun.to, Math.min(sentence.to, noun.to + 7)).join(' '));
    const kept = stayed ? facts.countsOn('unchanged-units', day).at(-1) : undefined;
    if (kept !== undefined && kept.value !== part)
      return [
        {
          ...compared(false, 'count'),
          values: { claimed: String(part), value: String(kept.value), subject: 'unchanged-units' },
          record: kept,
          from: at,
          to: noun.to,
        },
      ];
    const right = records.some((one) => one.value === value);
    const values = right ? {} : { claimed: String(value), value: String(record.value), subject };
    return [{ ...compared(right, 'count'), values, record, from: at, to: noun.to }];
  }
  return [];
}

function nounBehind(
  words: readonly string[],
  from: number,
): { readonly whole: Whole; readonly to: number } | undefined {
  for (let at = from; at < from + REACH; at += 1) {
    const noun = NOUNS.find(([parts]) => parts.every((part, k) => words[at + k] === part));
    // "31/33 xã" of a district that was.
    if (noun !== undefined) return { whole: noun[1], to: at + noun[0].length };
    if (!/\p{L}/u.test(words[at] ?? '')) return undefined;
  }
  return undefined;
}
