import type { PolicyTarget } from './policy-files.ts';

/** Ids and addresses in the examples of docs/trien-khai; an agency puts its own in their place. */
export const EXAMPLE_TARGET: PolicyTarget = {
  chromeId: 'abcdefghijklmnopabcdefghijklmnop',
  edgeId: 'abcdefghijklmnopabcdefghijklmnop',
  firefoxId: 'kiem-tin@kiemtin.example',
  chromeUpdates: 'https://clients2.google.com/service/update2/crx',
  edgeUpdates: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
  firefoxPackage: 'https://addons.mozilla.org/firefox/downloads/latest/kiem-tin/latest.xpi',
};
