import { type Language, numberIn } from "../../../base/text.ts";
import { aroundFigures, isPercent } from "../../figures/units.ts";
import type { KpiMonth } from "./month-overview.ts";

/** The figures of one KPI as they are read beside each other: on a line of the page, in the panel, in a sentence. */
export interface LineFigures {
  readonly actual: string;
  /** `max. 8.0%` where lower is better, `3 – 5` for a band. */
  readonly target: string;
  /** The same without `max.` */
  readonly targetFigure: string;
  /** Actual − target as both are shown. */
  readonly gap: string;
  /** The same month last year, and the change since then as both are shown. */
  readonly lastYear: string;
  readonly change: string;
  /** The target at the deadline. */
  readonly finalTarget: string;
}

/**
 * All figures of a line have the same decimals and the same scale, so that they can be compared: as many decimals as
 * the actual needs (none from 100 on, one from 10 on, two below), more if another figure is smaller or if actual and
 * target would look equal, and none that all figures do without. Large ones are written in thousands or millions.
 */
export function lineFigures(of: Line, language: Language): LineFigures {
  const { kpi, due, actual, figure, target, lastYear } = of;
  const { direction, benchmarkLow: low, benchmarkHigh: high } = kpi;
  const isBand = direction === "neutral" && low !== null && high !== null;
  const shown = due ? actual : figure;
  const first = isBand ? low : target;
  const second = isBand ? high : direction === "neutral" ? null : kpi.target;
  const figures = [shown, first, second, lastYear?.figure ?? null];
  const digits = digitsFor(figures, isPercent(kpi.unit));
  const [own, against, last, before] = figures.map((each) => (each === null ? null : digits.of(each)));
  const largest = Math.max(0, ...figures.map((each) => Math.abs(each ?? 0)));
  const isTooLong = kpi.unit.length > (largest >= tenThousand ? longestUnit.large : longestUnit.small);
  const unit = isTooLong ? "" : kpi.unit;
  const written = (parts: number | null | undefined): string =>
    parts == null ? "" : inUnit(language, parts, digits, unit, "figure");
  const difference = (parts: number): string => inUnit(language, parts, digits, unit, "difference");
  const most = direction === "decrease" ? mostly : "";
  const limit = (words: string): string => (words === "" ? "" : `${most}${words}`);
  const targetFigure = isBand ? `${written(against)} – ${written(last)}` : written(against);
  return {
    actual: written(own),
    target: isBand ? targetFigure : limit(targetFigure),
    targetFigure,
    gap: isBand || of.gap === null || own == null || against == null ? "" : difference(own - against),
    lastYear: written(before),
    change: own == null || before == null ? "" : changeOf(language, own, before, kpi.unit, difference),
    finalTarget: isBand ? "" : limit(written(last)),
  };
}

/** A longer unit is left out: the columns of the page would cut the first digits of its figures. */
export const longestUnit = { small: 6, large: 4 } as const;
/** From this figure on, the line has no room for more. */
export const tenThousand = 10_000;

/** Before a target that is not to be exceeded, in both languages. */
export const mostly = "max.\u00a0";

/** Thousands from this figure on where no other figure of the line is below the second; likewise millions. */
export const scales = [
  { scale: 1e6, from: 1e8, others: 1e7, letter: "M" },
  { scale: 1e3, from: 1e5, others: 1e4, letter: "k" },
] as const;

/** What the figures of a line are made of. */
type Line = Pick<KpiMonth, "kpi" | "due" | "actual" | "figure" | "target" | "gap" | "lastYear">;

interface Digits {
  /** The number of decimals. */
  readonly decimals: number;
  readonly scale: number;
  /** A figure in units of its last decimal. */
  readonly of: (figure: number) => number;
}

function digitsFor(figures: readonly (number | null)[], percent: boolean): Digits {
  const known = figures.filter((figure): figure is number => figure !== null);
  const sizeOf = (figure: number): number => Math.round(Math.abs(figure) * (percent ? 100 : 1) * 1e6) / 1e6;
  const [first = 0] = known.map(sizeOf);
  const smallest = Math.min(...known.map(sizeOf).filter((size) => size > 0));
  const { scale } = (!percent && scales.find(({ from, others }) => first >= from && smallest >= others)) || {
    scale: 1,
  };
  const parts = (figure: number, decimals: number): number => rounded((sizeOf(figure) / scale) * 10 ** decimals);
  const [shown, target] = figures;
  const differ = (decimals: number): boolean =>
    shown != null && target != null && parts(shown, decimals) !== parts(target, decimals);
  const fewest = Math.max(
    decimalsFor(first / scale, [10, 100]),
    decimalsFor(Number.isFinite(smallest) ? smallest / scale : 0, [1, 10]),
  );
  const limit = [fewest, mostDecimals, 2 * mostDecimals].find((decimals) => differ(decimals)) ?? fewest;
  const all = known.map((figure) => parts(figure, limit));
  let unused = 0;
  while (unused < limit && all.every((each) => each % 10 ** (unused + 1) === 0)) unused++;
  const decimals = limit - unused;
  return { decimals, scale, of: (figure) => Math.sign(figure) * (parts(figure, limit) / 10 ** unused) };
}

const mostDecimals = 2;

const decimalsFor = (size: number, [one, none]: readonly [number, number]): number =>
  size >= none ? 0 : size >= one ? 1 : mostDecimals;

/** Halves round up, regardless of what the last binary digit says. */
const rounded = (parts: number): number => Math.round(Math.round(parts * 1e6) / 1e6);

function inUnit(
  language: Language,
  parts: number,
  { decimals, scale }: Pick<Digits, "decimals" | "scale">,
  unit: string,
  kind: "figure" | "difference",
): string {
  const size = Math.abs(parts);
  const whole = numberIn(language, Math.floor(size / 10 ** decimals), 0);
  const rest = `${size % 10 ** decimals}`.padStart(decimals, "0");
  const number = decimals === 0 ? whole : `${whole}${language === "fr" ? "," : "."}${rest}`;
  const sign = parts < 0 ? "−" : parts > 0 && kind === "difference" ? "+" : "";
  const letter = scales.find((each) => each.scale === scale)?.letter ?? "";
  const scaled = letter === "" ? number : `${number}${language === "fr" ? "\u00a0" : ""}${letter}`;
  // English takes 1.0 for more than one; what is in thousands is more than one in both languages.
  const isWhole = decimals === 0 || language === "fr";
  const { before, after } = aroundFigures(language, unit, isWhole && scale === 1 ? size / 10 ** decimals : null);
  return `${sign}${before}${scaled}${kind === "difference" && isPercent(unit) ? "\u00a0pts" : after}`;
}

/** Percentages by points; all else by percent, with one decimal below ten. A share of nothing says nothing. */
function changeOf(
  language: Language,
  now: number,
  before: number,
  unit: string,
  difference: (parts: number) => string,
): string {
  if (isPercent(unit)) return difference(now - before);
  if (before <= 0) return "";
  const share = (now / before - 1) * 100;
  const number = numberIn(language, Math.abs(share), Math.round(Math.abs(share) * 1e6) / 1e6 < 9.95 ? 1 : 0);
  const sign = number === "0" ? "" : share > 0 ? "+" : "−";
  return `${sign}${number}${aroundFigures(language, "%", null).after}`;
}
