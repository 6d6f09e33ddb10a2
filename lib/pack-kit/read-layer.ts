import type { PackFile } from '../packs/format/types.ts';
import { loadPack, type PackGround } from './load-pack.ts';
import { openSigned } from './signature.ts';

/** The pack in a text, signed or not, if it stands the present checks. */
export async function readLayer(text: string, ground: PackGround): Promise<PackFile | undefined> {
  const opened = await openSigned(text);
  if (opened.state === 'broken') return undefined;
  const loaded = loadPack(opened.text, ground);
  return loaded.state === 'loaded' ? loaded.file : undefined;
}
