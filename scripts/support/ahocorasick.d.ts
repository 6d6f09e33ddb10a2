/** The package ships no types. */
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** End offset and the keywords that end there. */
    search(text: string): [number, string[]][];
  }
}
