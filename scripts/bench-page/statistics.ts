/** Value below which the share `q` of `values` lies, between neighbours; NaN of nothing. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export interface Spread {
  readonly median: number;
  /** Distance between the first and the third quartile. */
  readonly iqr: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const round = (value: number): number => Number(value.toFixed(2));
  return {
    median: round(quantile(values, 0.5)),
    iqr: round(quantile(values, 0.75) - quantile(values, 0.25)),
  };
}
