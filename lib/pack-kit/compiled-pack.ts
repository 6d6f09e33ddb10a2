import type { PackTable } from '../assess/pack-table.ts';
import { readPack } from '../assess/pack-text.ts';
import { corePack } from '../packs/core/index.ts';
import type { Pack } from '../packs/types.ts';
import { CORE_TABLE } from './core-table.ts';

/** What a pack compiles to, as far as the build has compiled it: the core pack alone, with nothing laid over it. */
export function compiledPack(pack: Pack): PackTable | undefined {
  return pack === corePack && CORE_TABLE !== undefined ? readPack(CORE_TABLE) : undefined;
}
