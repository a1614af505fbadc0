/**
 * What part of a year each of its periods brings: the mean of its part of each past year, every year weighing alike.
 * @param years the figures of whole years, as many in each, none negative; a year of zeros is left out
 * @returns as many shares as a year has figures, adding up to 1; `undefined` where no year is left
 */
export function seasonalShares(years: readonly (readonly number[])[]): number[] | undefined {
  const shares = years.flatMap((year) => {
    const total = year.reduce((sum, figure) => sum + figure, 0);
    return total > 0 ? [year.map((figure) => figure / total)] : [];
  });
  return shares[0]?.map((_, place) => shares.reduce((sum, year) => sum + (year[place] as number), 0) / shares.length);
}
