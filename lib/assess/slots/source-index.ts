import type { PackFacts } from '../../packs/types.ts';
import type { NameIndex } from './name-index.ts';
import { buildNameIndex } from './name-index.ts';
import type { NamedSourceSlot } from './types.ts';

export type SourceName =
  | {
      readonly what: 'source';
      readonly kind: NamedSourceSlot['kind'];
      readonly id: string;
      readonly common: boolean;
    }
  | {
      readonly what: 'agency';
      readonly id: string;
      readonly follow: 'none' | 'listed' | 'place' | 'proper';
      readonly listed: NameIndex<true> | undefined;
    };

/** Names of outlets that are ordinary words too: they count only with capitals or after "báo". */
function isCommon(name: string): boolean {
  return name.includes(' ') && !name.toLowerCase().startsWith('báo ');
}

/** Names of agencies and outlets, ready for look-up. */
export function buildSourceIndex(pack: Pick<PackFacts, 'sources' | 'agencies'>): NameIndex<SourceName> {
  const names: [string, SourceName][] = [];
  for (const source of pack.sources) {
    const kind =
      source.class === 'press' ? 'outlet' : source.class === 'factcheck' ? 'factcheck' : 'official-site';
    for (const name of source.names)
      names.push([name, { what: 'source', kind, id: source.id, common: isCommon(name) }]);
  }
  for (const agency of pack.agencies) {
    const listed =
      agency.names.length === 0
        ? undefined
        : buildNameIndex(agency.names.map((name) => [name, true] as const));
    for (const lead of agency.leads)
      names.push([lead, { what: 'agency', id: agency.id, follow: agency.follow, listed }]);
  }
  return buildNameIndex(names);
}
