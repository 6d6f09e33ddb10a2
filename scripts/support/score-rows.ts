import type { Assessor } from '../../lib/assess/create-assessor.ts';
import type { Level, MarkKind } from '../../lib/assess/types.ts';
import type { CorpusRow } from './corpus-rows.ts';

export const READING_DAY = '2026-11-21';
const KINDS: readonly MarkKind[] = ['differs', 'unsourced', 'scam'];
const OPINION_TAGS = new Set(['opinion', 'criticism', 'satire', 'question', 'wish', 'feeling']);
const REFUTATION_TAGS = new Set(['refutation', 'warning', 'victim-story']);

export interface KindScore {
  readonly precision: number;
  readonly recall: number;
  readonly right: number;
  readonly given: number;
  readonly wanted: number;
}

export interface RowError {
  readonly id: string;
  readonly gold: readonly string[];
  readonly marks: readonly string[];
  readonly tags: readonly string[];
  readonly rules: readonly string[];
  readonly text: string;
}

export interface Score {
  readonly kinds: Readonly<Record<MarkKind, KindScore>>;
  /** Share of rows with exactly the labelled set of marks. */
  readonly exact: number;
  /** Rows of opinion, criticism, satire, question, wish or feeling without a label that got a mark. */
  readonly opinionMarks: number;
  /** The same for refutations, warnings and victims' stories. */
  readonly refutationMarks: number;
  readonly errors: readonly RowError[];
}

/** Assesses labelled rows and counts what came out right. */
export function scoreRows(assessor: Assessor, rows: readonly CorpusRow[], level: Level): Score {
  const counts = { differs: [0, 0, 0], unsourced: [0, 0, 0], scam: [0, 0, 0] } satisfies Record<
    MarkKind,
    number[]
  >;
  let exact = 0;
  let opinionMarks = 0;
  let refutationMarks = 0;
  const errors: RowError[] = [];
  for (const row of rows) {
    const { marks } = assessor.assess(
      { text: row.text, links: row.links, postedOn: row.postedOn ?? undefined },
      { readOn: row.readOn ?? READING_DAY, level },
    );
    const given = new Set(marks.map((mark) => mark.kind));
    const wanted = new Set(row.gold);
    for (const kind of KINDS) {
      const tally = counts[kind];
      if (given.has(kind) && wanted.has(kind)) tally[0] = (tally[0] ?? 0) + 1;
      if (given.has(kind)) tally[1] = (tally[1] ?? 0) + 1;
      if (wanted.has(kind)) tally[2] = (tally[2] ?? 0) + 1;
    }
    if (wanted.size === 0 && given.size > 0) {
      if (row.tags.some((tag) => OPINION_TAGS.has(tag))) opinionMarks += 1;
      if (row.tags.some((tag) => REFUTATION_TAGS.has(tag))) refutationMarks += 1;
    }
    if (given.size === wanted.size && [...given].every((kind) => wanted.has(kind))) exact += 1;
    else {
      errors.push({
        id: row.id,
        gold: row.gold,
        marks: [...given],
        tags: row.tags,
        rules: marks.flatMap((mark) =>
          mark.reasons.map(
            (reason) => `${reason.rule}«${row.text.slice(reason.span.start, reason.span.end)}»`,
          ),
        ),
        text: row.text,
      });
    }
  }
  const kindScore = (kind: MarkKind): KindScore => {
    const [right = 0, given = 0, wanted = 0] = counts[kind];
    return {
      right,
      given,
      wanted,
      precision: given === 0 ? 1 : right / given,
      recall: wanted === 0 ? 1 : right / wanted,
    };
  };
  return {
    kinds: { differs: kindScore('differs'), unsourced: kindScore('unsourced'), scam: kindScore('scam') },
    exact: rows.length === 0 ? 1 : exact / rows.length,
    opinionMarks,
    refutationMarks,
    errors,
  };
}

/** A few lines for the terminal. */
export function formatScore(score: Score): string {
  const lines = KINDS.map((kind) => {
    const { precision, recall, right, given, wanted } = score.kinds[kind];
    return `  ${kind.padEnd(10)} precision ${precision.toFixed(3)} (${right}/${given})  recall ${recall.toFixed(3)} (${right}/${wanted})`;
  });
  lines.push(
    `  exact ${score.exact.toFixed(3)}  opinion marks ${score.opinionMarks}  refutation marks ${score.refutationMarks}`,
  );
  return lines.join('\n');
}
