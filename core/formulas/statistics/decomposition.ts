/**
 * Why a product of factors changed: the additive logarithmic mean Divisia index (LMDI-I). Its effects add up to the
 * change, and do not depend on the order of the factors. Source: Ang 2005, Energy Policy 33, 867–871.
 */

/** ln(a ÷ b) of positive numbers. For close ones, their difference keeps digits that their ratio loses. */
function logarithmOfRatio(a: number, b: number): number {
  if (a < b) return -logarithmOfRatio(b, a);
  return a > 2 * b ? Math.log(a) - Math.log(b) : Math.log1p((a - b) / b);
}

/** (a − b) ÷ (ln a − ln b), between the geometric and the arithmetic mean; a if both are equal, 0 if one is 0. */
export const logarithmicMean = (a: number, b: number): number => (a === b ? a : (a - b) / logarithmOfRatio(a, b));

const productOf = (factors: readonly number[]): number => factors.reduce((product, factor) => product * factor, 1);

/**
 * How much of the change of a product comes from each of its factors.
 * @param before factors, none negative
 * @param after the same factors later
 */
export function factorEffects(before: readonly number[], after: readonly number[]): number[] {
  const [first, last] = [productOf(before), productOf(after)];
  if (first === 0 && last === 0) return before.map(() => 0);
  if (first === 0 || last === 0) {
    // The limit of the logarithms: a factor of 0 takes all of it; several share it.
    const vanished = first === 0 ? before : after;
    const zeros = vanished.filter((factor) => factor === 0).length;
    return vanished.map((factor) => (factor === 0 ? (last - first) / zeros : 0));
  }
  const weight = logarithmicMean(last, first);
  return before.map((factor, index) => weight * logarithmOfRatio(after[index] as number, factor));
}
