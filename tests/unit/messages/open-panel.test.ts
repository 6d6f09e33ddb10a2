import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOpenPanel, type Sender } from '../../../lib/messages/open-panel.ts';
import { WATCHED_HOSTS } from '../../../lib/messages/watched-hosts.ts';

const OWN = 'abcdefghijklmnopabcdefghijklmnop';
const REQUEST = { type: 'open-panel', key: 'facebook:post:900002' };
const SENDER: Sender = {
  id: OWN,
  url: 'https://www.facebook.com/groups/1',
  frameId: 0,
  tab: { id: 7, windowId: 3 },
};

describe('readOpenPanel', () => {
  it('accepts our content script in the top frame of a watched site', () => {
    expect(readOpenPanel(REQUEST, SENDER, OWN)).toEqual({ key: REQUEST.key, tabId: 7, windowId: 3 });
  });

  it.each<[string, Partial<Sender>]>([
    ['another extension', { id: 'ponmlkjihgfedcbaponmlkjihgfedcba' }],
    ['nobody in particular', { id: undefined }],
    ['a page of the extension', { tab: undefined, url: `chrome-extension://${OWN}/popup.html` }],
    ['a page of the extension in a tab', { url: `chrome-extension://${OWN}/sidepanel.html` }],
    ['a frame inside the page', { frameId: 4 }],
    ['a sender without frame', { frameId: undefined }],
    ['another site', { url: 'https://example.com/' }],
    ['a host that ends alike', { url: 'https://evil-www.facebook.com/' }],
    ['a host that begins alike', { url: 'https://www.facebook.com.example.com/' }],
    ['an address with the host as user', { url: 'https://www.facebook.com@example.com/' }],
    ['another port', { url: 'https://www.facebook.com:8443/' }],
    ['no encryption', { url: 'http://www.facebook.com/' }],
    ['no address', { url: undefined }],
    ['a broken address', { url: 'www.facebook.com' }],
  ])('refuses %s', (_who, difference) => {
    expect(readOpenPanel(REQUEST, { ...SENDER, ...difference }, OWN)).toBeUndefined();
  });

  it.each([
    ['no key', { type: 'open-panel' }],
    ['an empty key', { type: 'open-panel', key: '' }],
    ['a key that is too long', { type: 'open-panel', key: 'x'.repeat(501) }],
    ['a key that is no text', { type: 'open-panel', key: ['x'] }],
    ['more than was agreed', { ...REQUEST, url: 'https://example.com/' }],
    ['another type', { ...REQUEST, type: 'open-tab' }],
  ])('refuses %s', (_what, message) => {
    expect(readOpenPanel(message, SENDER, OWN)).toBeUndefined();
  });

  it('throws for nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(readOpenPanel(message, SENDER, OWN)).toBeUndefined();
      }),
    );
  });

  it('knows the same hosts as the content scripts', () => {
    const source = ['facebook', 'zalo', 'tiktok', 'youtube']
      .map((site) =>
        readFileSync(new URL(`../../../entrypoints/${site}.content.ts`, import.meta.url), 'utf8'),
      )
      .join('\n');
    const hosts = [...source.matchAll(/'https:\/\/([^/]+)\/\*'/g)].map(([, host]) => host);
    expect(hosts.length).toBe(5);
    expect([...WATCHED_HOSTS].sort()).toEqual(hosts.sort());
  });
});
