import type { PackLayer } from '../packs/compose-layers.ts';
import type { PackFile } from '../packs/format/types.ts';
import type { Pack } from '../packs/types.ts';
import type { IsoDate } from '../text/iso-date.ts';
import type { PackGround } from './load-pack.ts';
import { PACK_CHECKS, type PackVersionRow } from './pack-rows.ts';
import type { KnownKey } from './prepare-import.ts';

/** Why a pack that is there is not used. */
export interface UnusedPack {
  readonly packId: string;
  readonly title: string;
  /** `key-gone`: the key of its signature is trusted no more. `replaced`: the agency sets a pack of the same id. */
  readonly why: 'key-gone' | 'refused' | 'replaced';
  readonly from: 'imported' | 'agency';
}

/** The layers in force, lowest first, and the packs that are left out. */
export interface LoadedLayers {
  readonly layers: readonly PackLayer[];
  readonly unused: readonly UnusedPack[];
}

/** What layers are made of. */
export interface LayerStock {
  readonly core: Pack;
  /** Versions in force, in their order. */
  readonly rows: readonly PackVersionRow[];
  /** Texts of the packs that the policy carries. */
  readonly agencyTexts: readonly string[];
  readonly trustedKeys: readonly KnownKey[];
  readonly day: IsoDate;
}

/** The schema and the checks are made ready only where there is something to check: most starts of the worker go without. */
async function checked(text: string, { core, day }: LayerStock): Promise<PackFile | undefined> {
  const { readLayer } = await import('./read-layer.ts');
  const ground: PackGround = { core, earlier: core.records, day };
  return readLayer(text, ground);
}

async function agencyLayers(stock: LayerStock): Promise<LoadedLayers> {
  const layers: PackLayer[] = [];
  const unused: UnusedPack[] = [];
  for (const given of stock.agencyTexts) {
    const file = await checked(given, stock);
    if (file && !layers.some((layer) => layer.file.id === file.id)) layers.push({ file, trust: 'agency' });
    else unused.push({ packId: '', title: '', why: 'refused', from: 'agency' });
  }
  return { layers, unused };
}

/**
 * The layers on top of the core pack. A row that went through the present checks is used as it is; an older one is
 * checked again.
 */
export async function loadLayers(stock: LayerStock): Promise<LoadedLayers> {
  const agency = await agencyLayers(stock);
  const layers: PackLayer[] = [];
  const unused = [...agency.unused];
  for (const row of stock.rows) {
    const leave = (why: UnusedPack['why']): void => {
      unused.push({ packId: row.packId, title: row.file.title, why, from: 'imported' });
    };
    if (agency.layers.some(({ file }) => file.id === row.packId)) leave('replaced');
    else if (row.key !== undefined && !stock.trustedKeys.some(({ key }) => key === row.key))
      leave('key-gone');
    else {
      const trust = row.key === undefined ? 'local' : 'signed';
      if (row.checks === PACK_CHECKS) {
        layers.push({ file: row.file, trust });
        continue;
      }
      const file = await checked(row.text, stock);
      if (file) layers.push({ file, trust });
      else leave('refused');
    }
  }
  return { layers: [...layers, ...agency.layers], unused };
}
