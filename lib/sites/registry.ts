import type { SiteAdapter } from './contract.ts';
import { facebook } from './facebook/index.ts';
import { tiktok } from './tiktok/index.ts';
import { youtube } from './youtube/index.ts';
import { zalo } from './zalo/index.ts';

const ADAPTERS: readonly SiteAdapter[] = [facebook, zalo, tiktok, youtube];

/** The adapter that reads the page at `url`, or null for every other page. */
export function adapterFor(url: URL): SiteAdapter | null {
  return ADAPTERS.find((adapter) => adapter.matches(url)) ?? null;
}
