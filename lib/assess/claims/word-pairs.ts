/** Pairs of words that stand side by side, looked up without putting the two together. */
export class WordPairs {
  readonly #seconds = new Map<string, Set<string>>();

  /** @param pairs each with one space between its words */
  constructor(pairs: Iterable<string>) {
    for (const pair of pairs) {
      const [first = '', second = ''] = pair.split(' ');
      const known = this.#seconds.get(first);
      if (known === undefined) this.#seconds.set(first, new Set([second]));
      else known.add(second);
    }
  }

  /** True when the words at `at` and behind it are one of the pairs. */
  stand(words: readonly string[], at: number): boolean {
    return this.#seconds.get(words[at] ?? '')?.has(words[at + 1] ?? '') === true;
  }
}
