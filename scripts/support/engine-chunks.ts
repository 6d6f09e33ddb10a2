/** The part of a bundle's options that is used here; `codeSplitting` is false for what must stay in one piece. */
interface OutputOptions {
  readonly codeSplitting?: unknown;
}

/** The part of a Vite plugin that is used here. */
interface OutputPlugin {
  readonly name: string;
  outputOptions(options: OutputOptions): OutputOptions;
}

/** The words of the language, and pieces of the reading that nothing at the start of a page needs. */
const LANGUAGE =
  /\/lib\/assess\/(?:language\/|(?:facts|reading|stance|credit|claim-subjects|fine-classes)\.ts)|\/lib\/assess\/claims\/(?:only-voiced|document-subjects|named-district|mistake-told|quiz-key|unit-pool|relation-words|claim-end|reminders|longed-for|doubts|anaphor|denied-behind|judged-relation|gates|word-set|finding|verdict|seat-words|nicknames|disown|unsure|told-later|not-told|count-scope)\.ts/;

/**
 * The weights of the models and the words of the language, with the pieces that are read by them, get files of their own on
 * pages, so that none has to read the engine as one large script. The worker stays in one piece.
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
                { name: 'model-weights', test: /\/lib\/assess\/model\/\w+-model\.ts$/ },
                { name: 'language', test: LANGUAGE },
              ],
            },
          }
        : options,
  };
}
