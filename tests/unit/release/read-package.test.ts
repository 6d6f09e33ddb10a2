import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { differences, hashesOfFolder, hashesOfPackage } from '../../../scripts/support/read-package.ts';

const FILES: Zippable = { 'manifest.json': strToU8('{}'), 'chunks/a.js': strToU8('1') };

function compare(changed: Zippable, built: Zippable = FILES): readonly string[] {
  return differences(hashesOfPackage(zipSync(changed)), hashesOfPackage(zipSync(built))).map(
    ({ file, kind }) => `${kind}: ${file}`,
  );
}

describe('comparing a package with a build', () => {
  it('finds nothing between equal files, however they are packed', () => {
    expect(compare(FILES)).toEqual([]);
    expect(
      differences(hashesOfPackage(zipSync(FILES, { level: 0 })), hashesOfPackage(zipSync(FILES))),
    ).toEqual([]);
  });

  it('names what was changed, added and left out', () => {
    expect(compare({ ...FILES, 'chunks/a.js': strToU8('2') })).toEqual(['other content: chunks/a.js']);
    expect(compare({ ...FILES, 'chunks/b.js': strToU8('') })).toEqual(['only in the package: chunks/b.js']);
    expect(compare({ 'manifest.json': strToU8('{}') })).toEqual(['only in the build: chunks/a.js']);
  });

  it('leaves out what stores add when they sign', () => {
    expect(
      compare({
        ...FILES,
        'META-INF/mozilla.rsa': strToU8('x'),
        '_metadata/verified_contents.json': strToU8('{}'),
      }),
    ).toEqual([]);
  });

  it('reads a Chrome package behind its header', () => {
    const zip = zipSync(FILES);
    const header = new Uint8Array(12 + 5);
    header.set(strToU8('Cr24'));
    new DataView(header.buffer).setUint32(4, 3, true);
    new DataView(header.buffer).setUint32(8, 5, true);
    expect(differences(hashesOfPackage(new Uint8Array([...header, ...zip])), hashesOfPackage(zip))).toEqual(
      [],
    );
  });

  it('refuses what is no package', () => {
    expect(() => hashesOfPackage(strToU8('not a zip'))).toThrow();
  });

  it('reads a folder by the same names', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kiem-tin-'));
    writeFileSync(join(folder, 'manifest.json'), '{}');
    expect(
      differences(hashesOfFolder(folder), hashesOfPackage(zipSync({ 'manifest.json': strToU8('{}') }))),
    ).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
