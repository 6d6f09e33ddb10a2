import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compilePack } from '../../lib/assess/pack-table.ts';
import { writePack } from '../../lib/assess/pack-text.ts';
import { corePack } from '../../lib/packs/core/index.ts';
import { EXTENSION_DIR } from './support/browser.ts';

const manifestSchema = z.looseObject({
  manifest_version: z.literal(3),
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()).optional(),
  optional_host_permissions: z.array(z.string()).optional(),
  web_accessible_resources: z.array(z.unknown()).optional(),
  externally_connectable: z.unknown().optional(),
  content_scripts: z.array(
    z.looseObject({
      matches: z.array(z.string()),
      js: z.array(z.string()),
      run_at: z.string(),
      all_frames: z.boolean(),
    }),
  ),
  content_security_policy: z.object({ extension_pages: z.string() }),
});

const firefoxDir = join(EXTENSION_DIR, '../firefox-mv3');
const manifestOf = (dir: string) =>
  manifestSchema.parse(JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')));
/** The content scripts of all sites. */
const contentScript = ['facebook', 'zalo', 'tiktok', 'youtube']
  .map((site) => readFileSync(join(EXTENSION_DIR, `content-scripts/${site}.js`), 'utf8'))
  .join('\n');

describe.each([
  ['Chrome', EXTENSION_DIR],
  ['Firefox', firefoxDir],
])('manifest for %s', (_name, dir) => {
  const manifest = manifestOf(dir);

  it('asks for nothing beyond the promised permissions', () => {
    const allowed = new Set(['storage', 'sidePanel', 'contextMenus', 'activeTab']);
    expect(manifest.permissions.filter((name) => !allowed.has(name))).toEqual([]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
  });

  it('has one content script for each site on its explicit hosts, from document_start, in the top frame', () => {
    expect(manifest.content_scripts).toHaveLength(4);
    for (const { js, matches } of manifest.content_scripts) {
      const [site] = /(facebook|zalo|tiktok|youtube)(?=\.js$)/.exec(js.join()) ?? [];
      expect(js).toEqual([`content-scripts/${site}.js`]);
      expect(matches.filter((address) => !address.includes(`.${site}.`))).toEqual([]);
    }
    expect(manifest.content_scripts.flatMap(({ matches }) => matches).sort()).toEqual([
      'https://chat.zalo.me/*',
      'https://web.facebook.com/*',
      'https://www.facebook.com/*',
      'https://www.tiktok.com/*',
      'https://www.youtube.com/*',
    ]);
    for (const { run_at, all_frames } of manifest.content_scripts) {
      expect([run_at, all_frames]).toEqual(['document_start', false]);
    }
  });

  it('exposes no file and no message channel to web pages', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('forbids every connection from extension pages', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});

describe('docs/store/permissions.md', () => {
  const rows = readFileSync(join(EXTENSION_DIR, '../../docs/store/permissions.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  const listed = (pattern: RegExp): string[] =>
    rows.flatMap((row) =>
      (pattern.test(row) ? [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)] : []).flatMap(
        ([, name]) => name ?? [],
      ),
    );
  const manifests = [EXTENSION_DIR, firefoxDir].map(manifestOf);

  it('justifies each permission that a manifest asks for, and no other', () => {
    const wanted = new Set(manifests.flatMap(({ permissions }) => permissions));
    expect(listed(/^\| `/).sort()).toEqual([...wanted].sort());
  });

  it('names the hosts of the content script, and no other', () => {
    const hosts = manifests.flatMap((manifest) => manifest.content_scripts.flatMap(({ matches }) => matches));
    const wanted = new Set(hosts.map((match) => new URL(match.replace('*', '')).host));
    expect(listed(/^\| content scripts/).sort()).toEqual([...wanted].sort());
  });
});

describe('built worker', () => {
  const worker = readFileSync(join(EXTENSION_DIR, 'background.js'), 'utf8');

  it('holds the core pack compiled', () => {
    const { vocabulary, slots } = writePack(compilePack(corePack));
    // Quotes, dollars and backslashes may be written in more than one way.
    const pieces = [vocabulary.lexicon.steps, vocabulary.further, slots.places.words].flatMap((text) =>
      text.split(/[\\'"`$\n\t]/),
    );
    expect(pieces.length).toBeGreaterThan(100);
    expect(pieces.filter((piece) => !worker.includes(piece))).toEqual([]);
  });

  it('contains no database library', () => {
    expect(worker.includes('Dexie')).toBe(false);
  });
});

describe('built content script', () => {
  it('contains no framework, database or schema library', () => {
    // Strings that survive minification in the libraries themselves.
    for (const trace of [
      'react.element',
      'react.transitional.element',
      'useState',
      'Dexie',
      'ZodError',
      '_zod',
      'zustand',
    ]) {
      expect(contentScript.includes(trace), trace).toBe(false);
    }
  });

  it('announces itself to nobody and hears no event with its id', () => {
    expect(contentScript.match(/content-script-started|postMessage|dispatchEvent|wxt:/)).toBeNull();
  });

  it('contains nothing that could reach the network', () => {
    const reach =
      /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|new Image\b|RTCPeerConnection|\bimport\s*\(|importScripts|\.src\s*=/;
    expect(contentScript.match(reach)).toBeNull();
  });

  it('writes no HTML strings and evaluates no code', () => {
    const risky = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\s*\(|new Function\b/;
    expect(contentScript.match(risky)).toBeNull();
  });

  it('is valid for the stores: no characters that they reject as "not UTF-8"', () => {
    expect(/[\uFFFE\uFFFF]/.test(contentScript)).toBe(false);
  });
});

/** Scripts that a page loads before it can show anything: those of its HTML and all that they import, not what comes on demand. */
function startScripts(page: string): string[] {
  const html = readFileSync(join(EXTENSION_DIR, page), 'utf8');
  const queue = [...html.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].flatMap(([, name]) => name ?? []);
  const seen = new Set<string>();
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const code = readFileSync(join(EXTENSION_DIR, name), 'utf8');
    for (const [, next] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      queue.push(`chunks/${next}`);
  }
  return [...seen];
}

describe('extension pages', () => {
  const startBytes = (page: string): number =>
    startScripts(page).reduce((sum, name) => sum + statSync(join(EXTENSION_DIR, name)).size, 0);

  it('the popup starts with less than 350 kB of script', () => {
    expect(startScripts('popup.html').length).toBeGreaterThan(2);
    expect(startBytes('popup.html')).toBeLessThan(350_000);
  });

  it('the side panel starts with less than 350 kB', () => {
    expect(startBytes('sidepanel.html')).toBeLessThan(350_000);
  });

  it('what comes on demand stays below 450 kB a piece', () => {
    const names = readdirSync(join(EXTENSION_DIR, 'chunks'));
    expect(names.length).toBeGreaterThan(5);
    for (const name of names)
      expect(statSync(join(EXTENSION_DIR, 'chunks', name)).size, name).toBeLessThan(450_000);
  });
});
