import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION_DIR } from '../support/chromium.ts';

export interface Arm {
  readonly name: string;
  /** Folder of an unpacked extension; null for a browser without any. */
  readonly dir: string | null;
}

/** An extension whose content script does nothing: what it costs to have one at all. */
function emptyExtension(): string {
  const dir = mkdtempSync(join(tmpdir(), 'kiemtin-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty content script',
    version: '1',
    content_scripts: [
      {
        matches: ['facebook', 'youtube', 'tiktok']
          .map((site) => `https://www.${site}.com/*`)
          .concat('https://chat.zalo.me/*'),
        js: ['empty.js'],
        run_at: 'document_start',
      },
    ],
  };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(dir, 'empty.js'), '');
  return dir;
}

/** The arms of every series, then those of `--arm NAME=DIR`. */
export function armsOf(others: readonly string[]): readonly Arm[] {
  const given = others.map((value): Arm => {
    const at = value.indexOf('=');
    if (at < 1) throw new Error(`--arm wants NAME=DIR, not "${value}".`);
    return { name: value.slice(0, at), dir: value.slice(at + 1) };
  });
  return [
    { name: 'none', dir: null },
    { name: 'empty', dir: emptyExtension() },
    { name: 'ours', dir: EXTENSION_DIR },
    ...given,
  ];
}
