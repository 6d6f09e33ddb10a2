import type { Path } from '../packs/format/read-json.ts';
import type { PackFile } from '../packs/format/types.ts';

/**
 * What a text of a pack is for. `phrase`: looked for in posts. `own`: shown as what the pack says. `cited`: the title or
 * the publisher of a source, in the words of that source.
 */
export type TextRole = 'phrase' | 'own' | 'cited';

/** A text of a pack and its place. */
export interface PackText {
  readonly path: Path;
  readonly text: string;
  readonly role: TextRole;
}

const PHRASES = new Set('phrases names cues seriesNames aliases subjects weakSubjects changes'.split(' '));
const CITED = new Set(['citation', 'source']);
/** Fields that hold no words: names of things, days, addresses. */
const NO_WORDS = new Set(
  '$schema format formatVersion id madeOn validUntil reviewBy version language kind topic validFrom validTo on origin date url status refutedOn lastSeen docType number issuedOn inForceFrom corrects slots class domains unitId sourceDate reach formedFrom centreIn becamePartOf inFormerUnit placeId placeType formerUnitId townId policyId series nature unitType change'.split(
    ' ',
  ),
);

function collect(value: unknown, path: readonly PropertyKey[], role: TextRole, found: PackText[]): void {
  if (typeof value === 'string') {
    found.push({ path, text: value, role });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((item, at) => {
      collect(item, [...path, at], role, found);
    });
    return;
  }
  for (const [key, part] of Object.entries(value)) {
    if (NO_WORDS.has(key)) continue;
    const held = PHRASES.has(key) && path[0] !== 'sources' ? 'phrase' : CITED.has(key) ? 'cited' : role;
    collect(part, [...path, key], held, found);
  }
}

/** Every text of a pack that a person would read or that is looked for in posts. */
export function packTexts(file: PackFile): readonly PackText[] {
  const found: PackText[] = [];
  collect(file, [], 'own', found);
  return found;
}
