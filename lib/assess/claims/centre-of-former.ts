import type { Hit } from '../reading.ts';
import type { ProvinceSlot } from '../slots/types.ts';
import { type ClaimContext, saysAny } from './finding.ts';
import type { Place } from './places.ts';

/** Units below the provinces, which have centres of their own. */
const SMALLER = new Set(['xã', 'phường', 'huyện', 'quận', 'thị', 'thành', 'tp', 'khu', 'cụm', 'vùng']);

const INSIDE = new Set(['', 'bên', 'ở', 'của', 'thuộc', 'tỉnh', ',', '(', 'đất']);

/** They state, where a bare "thì" behind the place would only suppose. */
const STANDS = new Set(['luôn', 'vẫn', 'đã', 'giờ', 'nay', 'rồi', 'hết']);

/** The name of the former unit that a place is told to lie in, or that is the place itself. */
function formerName(
  { words }: ClaimContext,
  target: Place,
  names: readonly ProvinceSlot[],
): ProvinceSlot | undefined {
  return names.find(
    (name) =>
      name.unitId === target.former &&
      (name.era === 'former' || words[name.to] === 'cũ') &&
      (name.from === target.from ||
        (name.from >= target.to &&
          name.from - target.to <= 3 &&
          words.slice(target.to, name.from).every((word) => INSIDE.has(word)))),
  );
}

/** Before a seat that is told of; "gần trung tâm", "kho hàng trung tâm" speak of something else. */
const LEADS = new Set(
  'vì mà thì là và giờ nay nhưng chứ do tại bởi cái nên còn rằng biết ra vậy đâu luôn nha rồi'
    .split(' ')
    .concat(''),
);

function opensClause({ words, sentence }: ClaimContext, from: number): boolean {
  const before = words[from - 1] ?? '';
  return from === sentence.from || !/\p{L}/u.test(before) || LEADS.has(before);
}

/**
 * True when the unit that a centre is said of is told by what it was before: "trung tâm hành chính vẫn nằm Long Xuyên bên An
 * Giang cũ". What would be ("trung tâm tỉnh mà đặt ở Bắc Ninh cũ thì …") is not said of any.
 */
export function placedByFormer(
  context: ClaimContext,
  noun: Hit,
  target: Place,
  names: readonly ProvinceSlot[],
): boolean {
  const { words } = context;
  const former = formerName(context, target, names);
  if (former === undefined || target.from < noun.to) return false;
  if (saysAny(context, noun.to, noun.to + 3, SMALLER) || words.slice(noun.to, target.from).includes('mà'))
    return false;
  const between = words.slice(noun.to, target.from);
  if (between.includes(',') || between.includes('(') || !opensClause(context, noun.from)) return false;
  if (
    /^,? ?của (?:xã|phường|huyện)/u.test(
      words
        .slice(former.to, former.to + 4)
        .join(' ')
        .replace(/^cũ /u, ''),
    )
  )
    return false;
  const result = words.slice(former.to, former.to + 3).includes('thì');
  return !result || saysAny(context, noun.to, former.to + 2, STANDS);
}
