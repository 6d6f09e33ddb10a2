/** The part of a bundle's options that is used here; `codeSplitting` is false for what must stay in one piece. */
interface OutputOptions {
  readonly codeSplitting?: unknown;
}

/** The part of a Vite plugin that is used here. */
interface OutputPlugin {
  readonly name: string;
  outputOptions(options: OutputOptions): OutputOptions;
}

/**
 * The weights of the models are data, and the comparison of claims with records is most of the engine's code: on pages
 * each gets files of its own, so that none has to read the engine as one large script. Mergers and counts, with all that
 * they need, come first: a cut along the imports, since pieces that need each other cannot be loaded in turn. What a page
 * starts with and the claims use too stays apart from them (`entriesAware`). The worker stays in one piece.
 */
export function engineChunks(): OutputPlugin {
  return {
    name: 'engine-chunks',
    outputOptions: (options) =>
      options.codeSplitting === undefined
        ? {
            ...options,
            codeSplitting: {
              groups: [
                { name: 'model-weights', test: /\/lib\/(?:assess\/model|text)\/\w+-model\.ts$/ },
                {
                  name: 'mergers',
                  test: /\/lib\/assess\/claims\/(?:merger|count|level)\.ts$/,
                  entriesAware: true,
                },
                { name: 'claims', test: /\/lib\/assess\/claims\//, entriesAware: true },
              ],
            },
          }
        : options,
  };
}
