import type { PackFacts } from '../../packs/types.ts';
import type { NameIndex } from './name-index.ts';
import { buildNameIndex } from './name-index.ts';
import type { NamedSourceSlot } from './types.ts';

export type SourceName =
  | {
      readonly what: 'source';
      readonly kind: NamedSourceSlot['kind'];
      readonly id: string;
      /** True for a name of ordinary words, which counts only with its capitals or after "báo". */
      readonly common: boolean;
      /** Which of its words are capitalised. */
      readonly capitals: readonly boolean[];
    }
  | {
      readonly what: 'agency';
      readonly id: string;
      /** True for two letters that are an ordinary word in lower case: "CA". */
      readonly acronym: boolean;
      readonly follow: 'none' | 'listed' | 'place' | 'proper';
      readonly listed: NameIndex<true> | undefined;
    };

function isCommon(name: string): boolean {
  return name.includes(' ') && !name.toLowerCase().startsWith('báo ');
}

/** Names of agencies and outlets, ready for look-up. */
export function buildSourceIndex(pack: Pick<PackFacts, 'sources' | 'agencies'>): NameIndex<SourceName> {
  const names: [string, SourceName][] = [];
  for (const { id, class: kindOfSource, names: written } of pack.sources) {
    const kind =
      kindOfSource === 'press' || kindOfSource === 'listed'
        ? 'outlet'
        : kindOfSource === 'factcheck'
          ? 'factcheck'
          : 'official-site';
    for (const name of written) {
      const capitals = name.split(' ').map((word) => word !== word.toLowerCase());
      names.push([name, { what: 'source', kind, id, common: isCommon(name), capitals }]);
    }
  }
  for (const { id, follow, leads, names: followers } of pack.agencies) {
    const listed =
      followers.length === 0 ? undefined : buildNameIndex(followers.map((name) => [name, true] as const));
    for (const lead of leads) {
      const acronym = lead.length === 2 && lead === lead.toUpperCase();
      names.push([lead, { what: 'agency', id, acronym, follow, listed }]);
    }
  }
  return buildNameIndex(names);
}
