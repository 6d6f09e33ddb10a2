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
 * The weights of the models are data: on pages they get a file of their own, so that none has to read engine and
 * weights as one large script. The worker stays in one piece, as it was.
 */
export function modelChunk(): OutputPlugin {
  return {
    name: 'model-chunk',
    outputOptions: (options) =>
      options.codeSplitting === undefined
        ? {
            ...options,
            codeSplitting: {
              groups: [{ name: 'model-weights', test: /\/lib\/assess\/model\/\w+-model\.ts$/ }],
            },
          }
        : options,
  };
}
