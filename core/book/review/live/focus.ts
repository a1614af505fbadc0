import type { Language } from "../../../base/text.ts";
import { leastLimitValues } from "../../kpi/schema.ts";
import { tables } from "../../sheets/layout.ts";
import { chartHeadings, chartMonths } from "../page/focus-chart.ts";
import { words } from "../page/words.ts";
import type { Constants } from "./constants.ts";
import { type Address, type CalcGrid, type Column, formula, months, type Quantity } from "./grid.ts";
import type { Kpis } from "./kpis.ts";
import { type ChosenMonth, noMonth } from "./month.ts";
import { type MonthColumns, monthInYear, yearOf } from "./months.ts";
import { sideOf, type Verdict } from "./verdict.ts";

/** The KPI that the page draws, with a signal for each of its months, as KPI_SIGNALS gives them. */
export interface Focus {
  /** Its number among the KPIs, from 1; 0 where there is none. */
  readonly kpi: Address;
  /** For each known value 1 where it is high, −1 where it is low, 0 for usual variation. */
  readonly signals: Column;
  /** What is drawn, headings first: the month's words, the value, mean, limits, target, and the value where it is a signal. */
  readonly chart: { readonly row: number; readonly column: number };
  readonly title: Address;
}

export const chartColumns = 7;

export function focus(
  grid: CalcGrid,
  constants: Constants,
  columns: MonthColumns,
  kpis: Kpis,
  chosen: ChosenMonth,
  verdict: Verdict,
  firstLine: Address,
  language: Language,
): Focus {
  const band = grid.band("Focus", 2);
  const { focus: input } = tables;
  const kpi = band.value(
    "KPI",
    formula(
      `IF(${input.name}&""="",${firstLine},IFERROR(MATCH(${input.name},${kpis.code.all},0),IFERROR(MATCH(${input.name},${kpis.name.all},0),${firstLine})))`,
    ),
  );
  const of = (label: string, quantity: Quantity): Address =>
    band.value(label, formula(`IF(${kpi}=0,"",INDEX(${quantity.all},1,MAX(1,${kpi})))`));
  const known = of("known values", verdict.known);
  // A text is more than any number, so that `""` would pass a comparison alone.
  const enough = `AND(ISNUMBER(${known}),${known}>=${leastLimitValues})`;
  const limits = {
    mean: of("mean", verdict.mean),
    lower: of("lower limit", verdict.lower),
    upper: of("upper limit", verdict.upper),
    lowerNear: of("near the lower limit", verdict.lowerNear),
    upperNear: of("near the upper limit", verdict.upperNear),
    scale: of("largest value", verdict.scale),
  };
  const since = of("counts from", verdict.since);
  const unit = of("unit", kpis.unit);
  const name = of("name", kpis.name);
  const baseline = of("limits from", verdict.baseline);
  const targetColumn = of("column in Targets", kpis.targetColumn);
  const factor = band.value("drawn times", formula(`IF(${unit}="%",100,1)`));
  const firstPacked = verdict.packed[0] as Column;
  const lastPacked = verdict.packed[verdict.packed.length - 1] as Column;
  const packed = `${firstPacked.at(0)}:${lastPacked.at(months - 1)}`;
  const signals = signalColumns(grid, constants, { kpi, known, enough, packed, limits });
  const title = band.value(
    "title",
    formula(
      `IF(${kpi}=0,"",${name}&IF(${unit}="",""," ("&${unit}&")")&IF(${enough},", ${words.limitsFrom[language]} "&${baseline}&" ${words.values[language]}",""))`,
    ),
  );
  const figures = `${(chosen.figures[0] as Column).at(0)}:${(chosen.figures[chosen.figures.length - 1] as Column).at(months - 1)}`;
  const counts = `${(verdict.counts[0] as Column).at(0)}:${(verdict.counts[verdict.counts.length - 1] as Column).at(months - 1)}`;
  const places = grid.band("Chart: months", 4);
  const each = [...Array(chartMonths).keys()];
  const month = places.column(
    0,
    "month",
    each.map((index) => formula(`${chosen.month}-${chartMonths - 1 - index}`)),
  );
  const place = places.column(
    1,
    "its place",
    each.map((index) => formula(`IFERROR(MATCH(${month.at(index)},${columns.ordered.all},0),0)`)),
  );
  const value = places.column(
    2,
    "value",
    each.map((index) =>
      formula(`IF(OR(${kpi}=0,${place.at(index)}=0),"",INDEX(${figures},MAX(1,${place.at(index)}),MAX(1,${kpi})))`),
    ),
  );
  const signal = places.column(
    3,
    "signal",
    each.map((index) => {
      const counted = `INDEX(${counts},MAX(1,${place.at(index)}),MAX(1,${kpi}))`;
      return formula(
        `IF(OR(${value.at(index)}="",${month.at(index)}<MAX(0,${since})),0,IF(${counted}=0,0,INDEX(${signals.all},${counted})))`,
      );
    }),
  );
  // A sum of products takes no number format over: the axis of a chart would follow it, and read 1,600%.
  const times = (text: string): string => `SUMPRODUCT((${text})*${factor})`;
  const drawn = (test: string, text: string): string => `IF(${test},${times(text)},NA())`;
  const firstKnown = band.value(
    "month of the first value that counts",
    formula(`IF(${kpi}=0,0,IFERROR(INDEX(${columns.ordered.all},MATCH(1,INDEX(${counts},0,MAX(1,${kpi})),0)),0))`),
  );
  const chartBand = grid.band("Chart", chartColumns);
  const chart = chartBand.block([
    chartHeadings(language),
    ...each.map((index) => {
      const at = month.at(index);
      const inPhase = `AND(${enough},${at}>=${firstKnown})`;
      const target = `INDEX(${tables.targets.name},IFERROR(MATCH(${at},${columns.ofTargets.all},0)+1,1),${targetColumn})`;
      return [
        `IF(OR(${kpi}=0,${chosen.month}=${noMonth}),"",INDEX(${constants.shortMonths},${monthInYear(at)})&" "&RIGHT(${yearOf(at)},2))`,
        drawn(`${value.at(index)}<>""`, value.at(index)),
        drawn(inPhase, limits.mean),
        drawn(inPhase, limits.lower),
        drawn(inPhase, limits.upper),
        `IF(${kpi}=0,NA(),IF(ISNUMBER(${target}),${times(target)},NA()))`,
        drawn(`${signal.at(index)}<>0`, value.at(index)),
      ].map(formula);
    }),
  ]);
  return { kpi, signals, chart, title };
}

interface SignalSource {
  readonly kpi: Address;
  readonly known: Address;
  readonly enough: string;
  readonly packed: Address;
  readonly limits: Readonly<Record<"mean" | "lower" | "upper" | "lowerNear" | "upperNear" | "scale", Address>>;
}

/** The four rules for every known value: runs are counted forwards and handed back, so that each value knows its own. */
function signalColumns(
  grid: CalcGrid,
  constants: Constants,
  { kpi, known, enough, packed, limits }: SignalSource,
): Column {
  const band = grid.band("Focus: signals", 12);
  const each = [...Array(months).keys()];
  let offset = 0;
  const columnOf = (heading: string, text: (index: number, own: Column) => string): Column => {
    const own = band.columnAt(offset, months);
    return band.column(
      offset++,
      heading,
      each.map((index) => formula(text(index, own))),
    );
  };
  const exists = (index: number): string => `AND(${enough},${constants.counted.at(index)}<=${known})`;
  const { mean, lower, upper, lowerNear, upperNear, scale } = limits;
  const value = columnOf("value", (index) => `IF(${exists(index)},INDEX(${packed},${index + 1},MAX(1,${kpi})),"")`);
  const side = (heading: string, low: string, high: string): Column =>
    columnOf(
      heading,
      (index) => `IF(${value.at(index)}="",0,${sideOf(value.at(index), low, high, constants.limitError, scale)})`,
    );
  const ofMean = side("side of the mean", mean, mean);
  const outside = side("outside", lower, upper);
  const beyondNear = side("beyond near", lowerNear, upperNear);
  const near = columnOf("near a limit", (index) => `IF(${outside.at(index)}<>0,0,${beyondNear.at(index)})`);
  const move = columnOf("move", (index) =>
    index === 0
      ? "0"
      : `IF(${value.at(index)}="",0,IF(${value.at(index)}>${value.at(index - 1)},1,IF(${value.at(index)}<${value.at(index - 1)},-1,0)))`,
  );
  /** For each value how long its run of equal signs is, the whole run through. */
  const runs = (heading: string, sign: Column): Column => {
    const soFar = columnOf(`${heading} so far`, (index, own) =>
      index === 0
        ? `ABS(${sign.at(0)})`
        : `IF(${sign.at(index)}=0,0,IF(${sign.at(index)}=${sign.at(index - 1)},${own.at(index - 1)}+1,1))`,
    );
    return columnOf(heading, (index, own) =>
      index === months - 1
        ? soFar.at(index)
        : `IF(AND(${sign.at(index)}<>0,${sign.at(index + 1)}=${sign.at(index)}),${own.at(index + 1)},${soFar.at(index)})`,
    );
  };
  const moves = runs("moves alike", move);
  const sides = runs("values on one side", ofMean);
  // Seven values make six moves. The later of two trends that share a turning point takes it.
  const trend = (index: number): string => {
    const arriving = `IF(${moves.at(index)}>=6,${move.at(index)},0)`;
    return index === months - 1 ? arriving : `IF(${moves.at(index + 1)}>=6,${move.at(index + 1)},${arriving})`;
  };
  const pair = (index: number): string => {
    const windows = [index - 2, index - 1, index].filter((start) => start >= 0 && start + 2 < months);
    const fits = windows.map((start) => {
      const [one, two, three] = [start, start + 1, start + 2];
      return `AND(ABS(${ofMean.at(one)}+${ofMean.at(two)}+${ofMean.at(three)})=3,ABS(${near.at(one)})+ABS(${near.at(two)})+ABS(${near.at(three)})>=2)`;
    });
    return `IF(${near.at(index)}=0,0,IF(OR(${fits.join(",")}),${ofMean.at(index)},0))`;
  };
  const others = columnOf("trend", (index) => trend(index));
  return columnOf("signal", (index) => {
    const shift = `IF(${sides.at(index)}>=7,${ofMean.at(index)},0)`;
    const rest = `IF(${others.at(index)}<>0,${others.at(index)},IF(${pair(index)}<>0,${pair(index)},${shift}))`;
    return `IF(${value.at(index)}="",0,IF(${outside.at(index)}<>0,${outside.at(index)},${rest}))`;
  });
}
