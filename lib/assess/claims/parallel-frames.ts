import type { ClaimContext } from './finding.ts';
import type { Mention } from './mentions.ts';
import type { MergeFrame } from './merge-frame.ts';
import { isFormer, unitOf } from './verdict.ts';

/** What ties the two names of a row: "A có B", "B (A)", "B → A". Motion is left to the frames: lists of journeys look the same. */
const TIES = new Set(['có', '(', '→', '=', 'gồm', 'ôm', ':']);

/** Words that change nothing of how a row is built: "còn Đắk Lắk thì có Đắk Nông". */
const LIGHT = new Set(['', 'thì', 'tỉnh', 'thành', 'phố', 'tp', 'cũ', 'mới', 'nay', 'giờ', 'thêm', 'cả']);

/** Rows that have to be right before the same form counts as a claim where it is wrong. */
const LEAST_RIGHT = 2;

interface Row {
  readonly part: Mention;
  readonly whole: Mention;
  readonly form: string;
  readonly right: boolean;
}

function rowOf(context: ClaimContext, first: Mention, second: Mention): Row | undefined {
  const tie = context.words.slice(first.to, second.from).filter((word) => !LIGHT.has(word));
  if (tie.length !== 1 || !TIES.has(tie[0] ?? '')) return undefined;
  const [part, whole] =
    second.kind === 'unit' && (first.kind !== 'unit' || isFormer(context, first))
      ? [first, second]
      : [second, first];
  if (whole.kind !== 'unit' || isFormer(context, whole) || whole.era === 'former') return undefined;
  const own = unitOf(context, part);
  const other = unitOf(context, whole);
  if (own === undefined || other === undefined || part.id === whole.id) return undefined;
  return { part, whole, form: `${tie[0]} ${part === first} ${part.kind}`, right: own === other };
}

/**
 * "Quảng Ngãi có Kon Tum, Gia Lai có Bình Định, Đắk Lắk có Đắk Nông": the rows of a list that is right elsewhere. One such row
 * alone may mean anything; among right ones it is said in earnest.
 */
export function parallelFrames(context: ClaimContext, mentions: readonly Mention[]): readonly MergeFrame[] {
  if (mentions.length < 2 * (LEAST_RIGHT + 1)) return [];
  const rows: Row[] = [];
  for (let k = 0; k + 1 < mentions.length; k += 1) {
    const first = mentions[k];
    const second = mentions[k + 1];
    const row = first === undefined || second === undefined ? undefined : rowOf(context, first, second);
    if (row === undefined) continue;
    rows.push(row);
    k += 1;
  }
  return rows
    .filter(
      ({ form, right }) =>
        !right && rows.filter((other) => other.right && other.form === form).length >= LEAST_RIGHT,
    )
    .map(({ part, whole }) => ({
      parts: [part],
      target: whole,
      kind: 'into',
      by: 'merge',
      negated: false,
      from: Math.min(part.from, whole.from),
      to: Math.max(part.to, whole.to),
    }));
}
