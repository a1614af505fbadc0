import type { Language } from "../../../base/text.ts";
import { tables } from "../../sheets/layout.ts";
import { middleStep, noStep, words } from "../page/words.ts";
import type { Constants } from "./constants.ts";
import {
  abs,
  and,
  blank,
  find,
  ifElse,
  ifError,
  index,
  int,
  isBlank,
  isNumber,
  joined,
  max,
  middle,
  mod,
  or,
  quoted,
  round,
} from "./formulas.ts";
import { fewLines, type HiddenCells, type Quantity } from "./hidden-cells.ts";
import { directions, type Kpis } from "./kpis.ts";
import type { ChosenMonth } from "./month.ts";
import type { MonthColumns } from "./months.ts";
import type { Status } from "./status.ts";
import type { Verdict } from "./verdict.ts";

/** The last twelve months of each KPI: where each lies in its usual range, and how many reached their target. */
export interface TwelveMonths {
  /** A sign for each month. */
  readonly strip: Quantity;
  /** `6 of 12 on target` */
  readonly onTarget: Quantity;
}

const year = [...Array(12).keys()];

export function twelveMonths(
  hidden: HiddenCells,
  { inWords: rowsPerKpi, row, sign, direction, targetColumn }: Kpis,
  { month, figures: ofKpis }: ChosenMonth,
  { ordered, ofTargets }: MonthColumns,
  verdict: Verdict,
  { isYearToDate }: Pick<Status, "isYearToDate">,
  constants: Constants,
  language: Language,
): TwelveMonths {
  const section = hidden.section("Twelve months", 2, fewLines);
  const before = (at: number): string => `${month}-${11 - at}`;
  const places = year.map((at) => section.value(`${11 - at} before`, find(before(at), ordered.all)));
  const targetRows = year.map((at) =>
    section.value(`${11 - at} before: row in Targets`, ifError(`MATCH(${before(at)},${ofTargets.all},0)+1`, 1)),
  );
  const cells = places.map((place, at) =>
    rowsPerKpi.quantity(`figure ${11 - at} before`, ifElse(`${place}=0`, blank, index(ofKpis.all, place))),
  );
  const { lastLower, lastUpper, monthBands } = verdict;
  const hasRange = and(`${lastUpper}<>""`, `${verdict.isRare}>=0`, `${verdict.patternNumber}=""`);
  const isWide = `${lastUpper}-${lastLower}>${constants.narrow}*${max(abs(lastLower), abs(lastUpper))}`;
  /** 0 where there is no range to lie in. */
  const width = rowsPerKpi.quantity(
    "width of the usual range",
    ifElse(hasRange, ifElse(isWide, `${lastUpper}-${lastLower}`, 0), 0),
  );
  const step = (cell: Quantity, at: number): string => {
    const quarter = round(`(${cell}-${lastLower})/${width}*4`, 6);
    // A width of 0 has no quarters.
    const inRange = ifError(
      middle(constants.steps, `MATCH(${quarter},${constants.stepBounds},1)`, 1),
      quoted(middleStep),
    );
    const isBefore = `${before(at)}<${verdict.firstMonth}`;
    return ifElse(isBlank(cell), quoted(noStep), isBefore, quoted(middleStep), inRange);
  };
  /** For KPIs whose months have limits of their own. */
  const ownCases = monthBands.flatMap(({ place, steps }) => {
    const signOf = (cell: Quantity, at: number): string =>
      ifElse(isBlank(cell), quoted(noStep), middle(constants.steps, index(steps.ofAllKpis, at + 1, max(1, place)), 1));
    return [`${place}>0`, joined(...cells.map(signOf))];
  });
  const reached = cells.map((cell, at) => {
    const target = index(tables.targets.name, targetRows[at] as string, targetColumn);
    const tolerance = `${constants.targetError}*${max(abs(cell), abs(target))}`;
    return ifElse(isBlank(cell), 0, isNumber(target), ifElse(`(${cell}-${target})*${sign}>=0-${tolerance}`, 101, 1), 0);
  });
  // 1 for each month with a figure and a target, and 100 more where it reached it.
  const all = rowsPerKpi.quantity("months on target", reached.join("+"));
  const [met, compared] = [int(`${all}/100`), mod(all, 100)];
  const say = (key: keyof typeof words): string => quoted(` ${words[key][language]}`);
  return {
    strip: rowsPerKpi.quantity(
      "strip of twelve months",
      ifElse(`${row}=0`, blank, ...(ownCases as [string, string]), joined(...cells.map((cell, at) => step(cell, at)))),
    ),
    onTarget: rowsPerKpi.quantity(
      "on target",
      ifElse(
        or(`${row}=0`, `${isYearToDate}=1`, `${direction}=0`, `${direction}=${directions.neutral}`, `${all}=0`),
        blank,
        joined(met, say("of"), quoted(" "), compared, say("onTarget")),
      ),
    ),
  };
}
