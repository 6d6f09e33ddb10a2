import { lineFinder, offsetsOf, pointerOf } from '../packs/format/read-json.ts';
import type { PlacedProblem, Problem } from './problem.ts';

/** False for a problem of the pack as a whole, which stands at no line. */
export function hasPlace({ pointer, line, column }: PlacedProblem): boolean {
  return pointer !== '' || line > 1 || column > 1;
}

/** Most problems that are placed: more would help nobody and cost time. */
const MOST = 100;

/**
 * Says where in the file each problem is, in the order of the file.
 *
 * @param offsets known offsets, for problems that were found while reading
 */
export function placeProblems(
  text: string,
  problems: readonly Problem[],
  offsets: ReadonlyMap<Problem, number> = new Map(),
): readonly PlacedProblem[] {
  const errorsFirst = [
    ...problems.filter((problem) => problem.level === 'error'),
    ...problems.filter((problem) => problem.level !== 'error'),
  ].slice(0, MOST);
  const pointers = errorsFirst.filter((problem) => !offsets.has(problem)).map(({ path }) => pointerOf(path));
  const places = pointers.length === 0 ? new Map<string, number>() : offsetsOf(text, pointers);
  const lineOf = lineFinder(text);
  return errorsFirst
    .map((problem) => {
      const pointer = pointerOf(problem.path);
      const at = offsets.get(problem) ?? places.get(pointer) ?? 0;
      return { placed: { ...problem, pointer, ...lineOf(at) }, at };
    })
    .sort((a, b) => a.at - b.at)
    .map(({ placed }) => placed);
}
