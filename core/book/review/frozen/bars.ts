import { bars, noBar } from "../page/words.ts";

/** Figures as bars of text that start at zero; `·` stands for one that is not known. */
export function barsOf(figures: readonly (number | null)[]): string {
  const highest = figures.reduce<number>((most, figure) => Math.max(most, figure ?? 0), 0);
  return figures
    .map((figure) => {
      if (figure === null) return noBar;
      const level = highest === 0 ? 1 : Math.max(1, Math.round((figure / highest) * bars.length));
      return bars[level - 1];
    })
    .join("");
}
