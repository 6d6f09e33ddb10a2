/** The part of a Vite plugin that is used here. */
interface LoadPlugin {
  readonly name: string;
  readonly apply: (config: object, env: { readonly mode: string }) => boolean;
  load(id: string): Promise<string | undefined>;
}

const MODULE = /\/lib\/pack-kit\/core-table\.ts$/;

/**
 * Compiles the core pack when the product is built, so that the worker only unpacks it. The text is
 * made anew by every build out of the same sources and stands in no file, so it cannot go stale. `wxt dev` leaves the
 * module as it is and compiles at run time.
 */
export function coreTable(): LoadPlugin {
  return {
    name: 'core-table',
    apply: (_config, { mode }) => mode === 'production',
    async load(id) {
      if (!MODULE.test(id.split('?')[0] ?? id)) return undefined;
      const { compilePack } = await import('../../lib/assess/pack-table.ts');
      const { writePack } = await import('../../lib/assess/pack-text.ts');
      const { corePack } = await import('../../lib/packs/core/index.ts');
      const text = writePack(compilePack(corePack));
      return `export const CORE_TABLE = ${JSON.stringify(text)};`;
    },
  };
}
