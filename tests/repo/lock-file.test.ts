import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const entrySchema = z.looseObject({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  link: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const lockSchema = z.looseObject({
  lockfileVersion: z.literal(3),
  packages: z.record(z.string(), entrySchema),
});
const manifestSchema = z.looseObject({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  optionalDependencies: z.record(z.string(), z.string()),
});

const root = new URL('../../', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, root), 'utf8'));

describe('package-lock.json', () => {
  const lock = lockSchema.parse(read('package-lock.json'));
  const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

  it('pins every package with a sha512 integrity hash', () => {
    expect(installed.length).toBeGreaterThan(50);
    const loose = installed.filter(
      ([, entry]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(entry.integrity ?? ''),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  // .npmrc leaves the address out for packages of the npm registry; anything with an address comes from elsewhere.
  it('takes every package from the npm registry, never from git, a file or another address', () => {
    const elsewhere = installed.filter(
      ([, entry]) =>
        entry.link === true || entry.resolved !== undefined || !/^\d+\.\d+\.\d+/.test(entry.version ?? ''),
    );
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  it('holds every platform’s optional packages, so that "npm ci" works on each of them', () => {
    const missing = installed.flatMap(([, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter(
        (name) => lock.packages[`node_modules/${name}`] === undefined,
      ),
    );
    expect(missing).toEqual([]);
  });

  it('agrees with package.json', () => {
    const manifest = manifestSchema.parse(read('package.json'));
    expect(manifestSchema.parse(lock.packages[''])).toMatchObject({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
      optionalDependencies: manifest.optionalDependencies,
    });
  });
});

describe('package.json', () => {
  it('names exact versions only', () => {
    const manifest = manifestSchema.parse(read('package.json'));
    const ranges = Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(ranges).toEqual([]);
  });
});
