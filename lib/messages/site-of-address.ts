import type { SiteId } from '../sites/contract.ts';

const HOSTS: readonly (readonly [SiteId, RegExp])[] = [
  ['facebook', /(?:^|\.)(?:facebook|messenger)\.com$/],
  ['zalo', /(?:^|\.)zalo\.me$/],
  ['tiktok', /(?:^|\.)tiktok\.com$/],
  ['youtube', /(?:^|\.)youtube\.com$/],
];

/** The platform of an address, by its host alone; undefined for every other page. */
export function siteOfAddress(address: string | undefined): SiteId | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return HOSTS.find(([, host]) => host.test(hostname))?.[0];
}
