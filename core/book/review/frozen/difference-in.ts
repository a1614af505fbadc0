import { type Language, numberIn } from "../../../base/text.ts";
import { figureIn, isPercent } from "../../figures/units.ts";

/** A difference with its sign, percentages in points. */
export function differenceIn(language: Language, difference: number, unit: string): string {
  const size = Math.abs(difference);
  const words = isPercent(unit) ? `${numberIn(language, size * 100, 2)}\u00a0pts` : figureIn(language, size, unit);
  const isZero = !/[1-9]/.test(
    isPercent(unit) ? numberIn(language, size * 100, 2) : numberIn(language, size, size >= 1000 ? 0 : 2),
  );
  return isZero ? words : `${difference > 0 ? "+" : "−"}${words}`;
}
