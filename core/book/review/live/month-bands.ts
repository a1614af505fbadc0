import { chartMonths } from "../page/focus-chart.ts";
import { middleStep, steps } from "../page/words.ts";
import type { Constants } from "./constants.ts";
import { abs, blank, exp, ifElse, index, int, isBlank, max, min, round, type Term } from "./formulas.ts";
import { type Column, type HiddenCells, lineNumber, type Quantity } from "./hidden-cells.ts";

/** What was usual in each month, for KPIs whose months have limits of their own: a column for each of them. */
export interface MonthBands {
  /** For each KPI of the book its place among these, from 1; 0 where it is not. */
  readonly place: Quantity;
  /** On the lines of a chart, `""` where nothing is known: what was expected, and how far from it a limit is. */
  readonly middle: Column;
  readonly half: Column;
  /** 1 where both are logarithms; nothing where they never are. */
  readonly logarithms: Quantity | null;
  /** On the lines of the last twelve months: which of the steps a month has. */
  readonly steps: Column;
}

const stripMonths = 12;

/** @param valueAt the figure of a month by its line in a chart, from 1 */
export function monthBands(
  hidden: HiddenCells,
  { narrow }: Constants,
  title: string,
  howMany: number,
  { place, middle, half, logarithms }: Omit<MonthBands, "steps">,
  valueAt: (line: Term) => string,
): MonthBands {
  const line = `${lineNumber}+${chartMonths - stripMonths}`;
  const [expected, toLimit, value] = [index(middle.all, line), index(half.all, line), valueAt(line)];
  const isLogarithm = logarithms ? `${logarithms}=1` : "1=0";
  const isNarrow = ifElse(
    isLogarithm,
    `1-${exp(`0-2*${toLimit}`)}<=${narrow}`,
    `2*${toLimit}<=${narrow}*(${abs(expected)}+${toLimit})`,
  );
  const [up, down] = [exp(toLimit), exp(`0-${toLimit}`)];
  const share = ifElse(
    isLogarithm,
    `(${value}/${exp(expected)}-${down})/(${up}-${down})`,
    `(${value}-${expected}+${toLimit})/(2*${toLimit})`,
  );
  const quarter = hidden
    .section(`${title}: quarter of the usual range`, howMany, stripMonths, howMany)
    .columnPerKpi(stripMonths, ifElse(isBlank(toLimit), blank, isNarrow, blank, round(`${share}*4`, 6)));
  return {
    place,
    middle,
    half,
    logarithms,
    steps: hidden
      .section(`${title}: step`, howMany, stripMonths, howMany)
      .columnPerKpi(
        stripMonths,
        ifElse(
          isBlank(quarter),
          steps.indexOf(middleStep) + 1,
          `${quarter}>4`,
          6,
          `${quarter}<0`,
          1,
          `2+${min(3, int(quarter))}`,
        ),
      ),
  };
}

/** One line of a chart for a KPI: lower limit, middle and upper limit; `""` where nothing is known. */
export function bandOn(line: Term, { middle, half, logarithms }: MonthBands, place: Term) {
  const at = max(1, place);
  const [expected, toLimit] = [index(middle.ofAllKpis, line, at), index(half.ofAllKpis, line, at)];
  return {
    isKnown: `${toLimit}<>""`,
    /** A test: the three are logarithms. Nothing where they never are. */
    areLogarithms: logarithms && `${index(logarithms.all, 1, at)}=1`,
    lower: `${expected}-${toLimit}`,
    middle: expected,
    upper: `${expected}+${toLimit}`,
  };
}
