/** Name and version of the browser, as far as it says: "Edge 143". Nothing else of what it says about itself. */
export function browserName(userAgent: string): string {
  const known: readonly (readonly [RegExp, string])[] = [
    [/Edg\/(\d+)/, 'Edge'],
    [/coc_coc_browser\/(\d+)/, 'Cốc Cốc'],
    [/Firefox\/(\d+)/, 'Firefox'],
    [/Chrom(?:e|ium)\/(\d+)/, 'Chrome'],
  ];
  for (const [pattern, name] of known) {
    const version = pattern.exec(userAgent)?.[1];
    if (version) return `${name} ${version}`;
  }
  return '?';
}
