import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { unzipSync } from 'fflate';

/** Name of each file with the SHA-256 of its content, in hexadecimal. */
export type FileHashes = ReadonlyMap<string, string>;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What stores add when they sign a package; not part of what was built. */
const ADDED_BY_STORES = /^(?:META-INF\/|_metadata\/)/;

/** A Chrome package (CRX 3) is a zip behind a header whose length stands in bytes 8 to 11. */
function zipOf(bytes: Uint8Array): Uint8Array {
  const isCrx = new TextDecoder().decode(bytes.subarray(0, 4)) === 'Cr24';
  if (!isCrx) return bytes;
  return bytes.subarray(12 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true));
}

/**
 * Files of a package (.zip, .xpi or .crx) without what a store adds.
 *
 * @throws Error when the bytes are not a readable package.
 */
export function hashesOfPackage(bytes: Uint8Array): FileHashes {
  const files = Object.entries(unzipSync(zipOf(bytes)));
  return new Map(
    files
      .filter(([name]) => !name.endsWith('/') && !ADDED_BY_STORES.test(name))
      .map(([name, content]) => [name, sha256(content)]),
  );
}

/** Files of an unpacked extension. */
export function hashesOfFolder(folder: string): FileHashes {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join('/'), sha256(readFileSync(path))];
    }),
  );
}

export interface Difference {
  readonly file: string;
  readonly kind: 'only in the package' | 'only in the build' | 'other content';
}

/** Where a package and a build differ, by file name. */
export function differences(inPackage: FileHashes, inBuild: FileHashes): readonly Difference[] {
  const names = [...new Set([...inPackage.keys(), ...inBuild.keys()])].sort();
  return names.flatMap((file): Difference[] => {
    if (!inBuild.has(file)) return [{ file, kind: 'only in the package' }];
    if (!inPackage.has(file)) return [{ file, kind: 'only in the build' }];
    return inPackage.get(file) === inBuild.get(file) ? [] : [{ file, kind: 'other content' }];
  });
}
