/**
 * What part of a year each period brings: the mean of its share in each past year, with equal weight for every year.
 * @param years the figures of whole years, equally many in each, none negative; a year of zeros is left out
 * @returns as many shares as a year has figures, adding up to 1; `undefined` if no year is left
 */
export function seasonalShares(years: readonly (readonly number[])[]): number[] | undefined {
  const shares = years.flatMap((year) => {
    const total = year.reduce((sum, figure) => sum + figure, 0);
    return total > 0 ? [year.map((figure) => figure / total)] : [];
  });
  return shares[0]?.map((_, place) => shares.reduce((sum, year) => sum + (year[place] as number), 0) / shares.length);
}
