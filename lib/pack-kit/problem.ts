import type { Path } from '../packs/format/read-json.ts';

/** `error`: the pack is refused. `warning`: its author should look. */
export type ProblemLevel = 'error' | 'warning';

/** Something about a pack, at its place. Texts are in `lib/i18n/packs.vi.ts`, by code. */
export interface Problem {
  readonly code: string;
  readonly level: ProblemLevel;
  readonly path: Path;
  readonly values: Readonly<Record<string, string>>;
}

/** A problem with its place in the text of the file. Lines and columns count from 1. */
export interface PlacedProblem extends Problem {
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
}

/** Builds a problem that refuses the pack. */
export function refusal(code: string, path: Path, values: Readonly<Record<string, string>> = {}): Problem {
  return { code, level: 'error', path, values };
}

/** Builds a problem that its author should look at. */
export function warning(code: string, path: Path, values: Readonly<Record<string, string>> = {}): Problem {
  return { code, level: 'warning', path, values };
}
