import type { ClaimContext } from './finding.ts';

/** "12 đặc khu của Việt Nam": the country is named right behind `to`, where a count ends. */
export function ofCountry({ words, reading, sentence }: ClaimContext, to: number): boolean {
  const country = reading.first('country', to, Math.min(sentence.to, to + 4));
  return (
    country !== undefined && words.slice(to, country.from).every((word) => word === 'của' || word === 'khắp')
  );
}
