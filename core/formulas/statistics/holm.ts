/**
 * p-values corrected for their number, in the same order: the smallest × m, the next × (m − 1) and so on, never
 * decreasing, at most 1. Holm 1979; the same as R's `p.adjust`.
 */
export function holm(ps: readonly number[]): number[] {
  const order = ps.map((_, index) => index).sort((one, other) => (ps[one] as number) - (ps[other] as number));
  const corrected: number[] = new Array(ps.length);
  let least = 0;
  for (const [place, index] of order.entries()) {
    least = Math.max(least, Math.min(1, (ps[index] as number) * (ps.length - place)));
    corrected[index] = least;
  }
  return corrected;
}
