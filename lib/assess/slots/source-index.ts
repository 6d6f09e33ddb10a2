import type { PackFacts } from '../../packs/types.ts';
import { SOURCED } from '../word-lists.ts';
import { compileNames, type NameIndex, type NameTable, openNames } from './name-index.ts';
import type { NamedSourceSlot } from './types.ts';

export type SourceName =
  | {
      readonly what: 'source';
      readonly kind: NamedSourceSlot['kind'];
      readonly id: string;
      readonly name: string;
    }
  | {
      readonly what: 'agency';
      readonly id: string;
      /** True for two letters that are an ordinary word in lower case: "CA". */
      readonly acronym: boolean;
      /** True for one word that means much else: "sở" in "trụ sở", "báo" in "cảnh báo". */
      readonly isWord: boolean;
      readonly follow: 'none' | 'listed' | 'place' | 'proper';
      readonly isPlace: boolean;
      /** The names that may follow, ready for look-up when first asked for. */
      readonly listed: () => NameIndex<true>;
    };

/** True for a name of ordinary words, which counts only with its capitals or after "báo". */
export function isCommon(name: string): boolean {
  return name.includes(' ') && !name.toLowerCase().startsWith('báo ');
}

type PackSources = Pick<PackFacts, 'sources' | 'agencies'>;

/** Every name, with what it stands for. */
function namedSources(pack: PackSources): (readonly [text: string, source: SourceName])[] {
  const names: (readonly [string, SourceName])[] = [];
  for (const { id, class: kindOfSource, names: written } of pack.sources) {
    const kind =
      kindOfSource === 'press' || kindOfSource === 'listed'
        ? 'outlet'
        : kindOfSource === 'factcheck'
          ? 'factcheck'
          : 'official-site';
    for (const name of written) names.push([name, { what: 'source', kind, id, name }]);
  }
  for (const { id, follow, leads, names: followers, isPlace = false } of pack.agencies) {
    let index: NameIndex<true> | undefined;
    const listed = (): NameIndex<true> => {
      index ??= openNames(
        compileNames(followers),
        followers.map(() => true),
      );
      return index;
    };
    for (const lead of leads) {
      const acronym = lead.length === 2 && lead === lead.toUpperCase();
      const isWord = !lead.includes(' ') && lead !== lead.toUpperCase();
      names.push([lead, { what: 'agency', id, acronym, isWord, follow, isPlace, listed }]);
    }
  }
  return names;
}

function compile(names: readonly (readonly [text: string, source: SourceName])[]): NameTable {
  return compileNames(names.map(([text]) => text));
}

export function compileSources(pack: PackSources): NameTable {
  return compile(namedSources(pack));
}

/**
 * Names of agencies and outlets, ready for look-up.
 *
 * @param known what `compileSources` makes of this pack, where it was made before
 */
export function openSources(pack: PackSources, known?: NameTable): NameIndex<SourceName> {
  const names = namedSources(pack);
  return openNames(
    known ?? compile(names),
    names.map(([, source]) => source),
    SOURCED,
  );
}
