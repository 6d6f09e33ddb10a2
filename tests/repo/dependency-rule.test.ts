import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, ROOT, reachableFrom, sourceFiles } from './support/import-graph.ts';

/**
 * What each folder may import (docs/architecture.md). `types` after a slash: type-only imports, which vanish in the
 * build. `text` holds the base types (spans, days) and is open to everyone.
 */
const RULE: Readonly<Record<string, readonly string[]>> = {
  'lib/text': [],
  'lib/lexicon': ['lib/text'],
  'lib/assess': ['lib/text', 'lib/lexicon', 'lib/packs/types'],
  'lib/packs': ['lib/text', 'lib/lexicon', 'lib/assess/types'],
  'lib/pack-kit': ['lib/text', 'lib/lexicon', 'lib/assess', 'lib/packs', 'lib/store'],
  'lib/sites': ['lib/text'],
  'lib/i18n': ['lib/text', 'lib/assess/types', 'lib/sites/types', 'lib/packs/types'],
  'lib/messages': ['lib/text', 'lib/assess/types', 'lib/sites/types', 'lib/packs/types', 'lib/store/types'],
  'lib/store': ['lib/text', 'lib/assess/types', 'lib/sites/types', 'lib/packs/types', 'lib/messages/types'],
  'lib/engine': ['lib/text', 'lib/assess', 'lib/messages', 'lib/i18n', 'lib/packs/types'],
  'lib/feed': ['lib/text', 'lib/sites', 'lib/assess/types', 'lib/messages', 'lib/i18n'],
  'lib/diagnosis': ['lib/messages/types', 'lib/sites/types'],
  'lib/guidance': ['lib/text', 'lib/assess/types', 'lib/packs'],
  'lib/report': ['lib/text', 'lib/assess/types', 'lib/packs'],
  'lib/training': ['lib/text', 'lib/assess/types', 'lib/packs'],
  components: [
    'components',
    'lib/text',
    'lib/assess',
    'lib/packs',
    'lib/pack-kit',
    'lib/diagnosis',
    'lib/guidance',
    'lib/report',
    'lib/training',
    'lib/store',
    'lib/messages',
    'lib/i18n',
    'lib/sites/types',
  ],
};

/** Folders that must stay free of page, browser, clock and chance. */
const PURE = ['lib/text', 'lib/lexicon', 'lib/assess'] as const;

const files = sourceFiles('lib', 'components', 'entrypoints');
const folderOf = (path: string): string =>
  Object.keys(RULE).find((folder) => path === folder || path.startsWith(`${folder}/`)) ?? '';

describe('dependency rule', () => {
  it('covers every folder of lib and components', () => {
    expect(files.length).toBeGreaterThan(20);
    const outside = files.filter((path) => !path.startsWith('entrypoints/') && folderOf(path) === '');
    expect(outside).toEqual([]);
  });

  it('holds for every import between folders', () => {
    const broken = files.flatMap(importsOf).filter((edge) => {
      if (edge.external || edge.from.startsWith('entrypoints/')) return false;
      const from = folderOf(edge.from);
      const to = folderOf(edge.to);
      if (from === to) return false;
      const allowed = RULE[from] ?? [];
      return !(allowed.includes(to) || (edge.typeOnly && allowed.includes(`${to}/types`)));
    });
    expect(broken.map((edge) => `${edge.from} → ${edge.to}`)).toEqual([]);
  });

  it('lets nothing import an entrypoint', () => {
    const broken = files
      .flatMap(importsOf)
      .filter((edge) => !edge.external && edge.to.startsWith('entrypoints/'))
      // What the content scripts of the sites share is started by each of them and by nothing else.
      .filter((edge) => !(edge.from.endsWith('.content.ts') && edge.to === 'entrypoints/watch/watch-page.ts'))
      .filter((edge) => edge.from.split('/')[1] !== edge.to.split('/')[1]);
    expect(broken).toEqual([]);
  });

  const SITES = ['facebook', 'zalo', 'tiktok', 'youtube'];

  it.each(SITES)('keeps React, Dexie and zod out of reach of the content script of %s', (site) => {
    const reached = reachableFrom(`entrypoints/${site}.content.ts`);
    expect(reached.size).toBeGreaterThan(3);
    const heavy = [...reached].filter((to) => /^(react|react-dom|dexie|zod|zustand)(\/|$)/.test(to));
    expect(heavy).toEqual([]);
  });

  it.each(SITES)('gives the content script of %s no other site, no engine, no words and no facts', (site) => {
    const reached = [...reachableFrom(`entrypoints/${site}.content.ts`)];
    const readers = reached.filter((to) => SITES.some((name) => to.startsWith(`lib/sites/${name}/`)));
    expect(readers.length).toBeGreaterThan(3);
    expect(readers.filter((to) => !to.startsWith(`lib/sites/${site}/`))).toEqual([]);
    const heavy = reached.filter((to) => /^lib\/(assess|lexicon|packs|engine|guidance|training)\//.test(to));
    expect(heavy).toEqual([]);
    // Of the reading of Vietnamese only the fingerprint of a text: it is how dismissed marks and answers are known.
    expect(reached.filter((to) => to.startsWith('lib/text/'))).toEqual(['lib/text/fingerprint.ts']);
  });

  it('keeps the engine out of the first scripts of every page: the worker has the only one', () => {
    for (const page of ['popup', 'sidepanel']) {
      const reached = [...reachableFrom(`entrypoints/${page}/main.tsx`)];
      expect(reached.filter((to) => /^lib\/(assess|lexicon|engine)\//.test(to))).toEqual([]);
    }
    expect(reachableFrom('entrypoints/background/index.ts').has('lib/engine/engine-host.ts')).toBe(true);
  });

  it('notices a broken rule (the check can fail)', () => {
    const reached = reachableFrom('entrypoints/popup/main.tsx');
    expect([...reached].some((to) => to.startsWith('react'))).toBe(true);
  });
});

describe('pure folders', () => {
  const FORBIDDEN =
    /\b(document|window|globalThis\.(?:document|window)|browser|chrome|localStorage|navigator|performance|setTimeout|setInterval|queueMicrotask|requestAnimationFrame|crypto)\s*[.([]|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b/;

  it.each(PURE)('%s uses no page, browser, clock or chance', (folder) => {
    const paths = sourceFiles(folder);
    expect(paths.length).toBeGreaterThan(0);
    const hits = paths.flatMap((path) =>
      readFileSync(join(ROOT, path), 'utf8')
        .split('\n')
        .map((line, i) => ({ line, at: `${path}:${i + 1}` }))
        .filter(
          ({ line }) => !/^\s*(\/\/|\*|\/\*|import |export \{|\} from )/.test(line) && FORBIDDEN.test(line),
        )
        .map(({ at, line }) => `${at} ${line.trim()}`),
    );
    expect(hits).toEqual([]);
  });

  it('imports no package at run time', () => {
    const external = PURE.flatMap((folder) => sourceFiles(folder))
      .flatMap(importsOf)
      .filter((edge) => edge.external && !edge.typeOnly);
    expect(external).toEqual([]);
  });
});
