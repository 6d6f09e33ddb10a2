import { PACK_LIMITS } from '../packs/format/limits.ts';
import { packFileSchema } from '../packs/format/pack-file-schema.ts';
import { readJson } from '../packs/format/read-json.ts';
import type { PackFile } from '../packs/format/types.ts';
import type { FactRecord, Pack } from '../packs/types.ts';
import type { IsoDate } from '../text/iso-date.ts';
import { checkBoundaries } from './boundaries/check-boundaries.ts';
import { knownDomains } from './boundaries/domains.ts';
import { checkPhrases, phrasesOf } from './check-phrases.ts';
import { checkCorrections, checkHeader, checkRecords, checkTopics } from './check-records.ts';
import { placeProblems } from './place-problems.ts';
import { type PlacedProblem, type Problem, refusal } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';

/** What the pack is going to stand on. */
export interface PackGround {
  readonly core: Pack;
  /** Records of the layers below, those of the core pack among them. */
  readonly earlier: readonly FactRecord[];
  /** Day of checking. */
  readonly day: IsoDate;
}

/** A pack that may be used, with what its author should look at; or why it is refused, with at least one error. */
export type LoadedPack =
  | { readonly state: 'loaded'; readonly file: PackFile; readonly problems: readonly PlacedProblem[] }
  | { readonly state: 'refused'; readonly problems: readonly PlacedProblem[] };

function isRefused(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.level === 'error');
}

/**
 * Reads a pack out of the text of its file: JSON, schema, boundaries, phrases, dates, references. Nothing is thrown, and
 * nothing is changed.
 */
export function loadPack(text: string, { core, earlier, day }: PackGround): LoadedPack {
  const { value, faults } = readJson(text);
  if (faults.length > 0) {
    const problems = faults.map(({ code, path, values }) => refusal(code, path, values));
    const offsets = new Map(problems.map((problem, at) => [problem, faults[at]?.at ?? 0]));
    return { state: 'refused', problems: placeProblems(text, problems, offsets) };
  }
  const parsed = packFileSchema().safeParse(value);
  if (!parsed.success) {
    return { state: 'refused', problems: placeProblems(text, schemaProblems(parsed.error, value)) };
  }
  const file = parsed.data;
  const count = phrasesOf(file).length;
  if (count > PACK_LIMITS.phrases) {
    const values = { count: String(count), most: String(PACK_LIMITS.phrases) };
    return { state: 'refused', problems: placeProblems(text, [refusal('too-many-phrases', [], values)]) };
  }
  const known = knownDomains(core);
  const problems = [
    ...checkHeader(file, day),
    ...checkTopics(file),
    ...checkBoundaries(file, known),
    ...checkCorrections(file, earlier),
    ...checkRecords(file, core, known, day),
    // What an earlier version of this pack says is no conflict.
    ...checkPhrases(
      file,
      core,
      earlier.filter(({ id }) => !id.startsWith(`${file.id}/`)),
    ),
  ];
  const placed = placeProblems(text, problems);
  return isRefused(problems)
    ? { state: 'refused', problems: placed }
    : { state: 'loaded', file, problems: placed };
}
