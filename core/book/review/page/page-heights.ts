import { actionLines, kpiRows } from "./page-cells.ts";
import { manyKpis } from "./words.ts";

/** The heights of the page, in pixels: regardless of the number of KPIs, they fill a landscape A4 page. */

/** How many KPIs have their lines on the page: five at least, so that a page with a single one looks complete. */
export const linesShown = (kpis: number): number => Math.min(kpiRows, Math.max(leastShown, kpis));

export const leastShown = 5;

/** On a page of many KPIs the objective is hidden and texts have one line. */
export interface Heights {
  readonly isCompact: boolean;
  readonly figures: number;
  readonly details: number;
  readonly legend: number;
  /** How many lines the actions have, and the height of each. */
  readonly lines: number;
  readonly line: number;
}

/** Of most rows: Sheets takes it as the height that rows have anyway, so that it costs no call. */
export const usual = 22;
export const message = 36;
export const space = 8;
/** Hidden on a page of many KPIs. */
export const objective = 16;

/** 1,154 pixels wide, in the shape of what A4 leaves within its margins. */
const whole = 791;
const leastLine = 29;

/** Whether the legend has one line: more lines than five leave no room for two. */
export const hasShortLegend = (kpis: number): boolean => kpis > leastShown;

export function heightsFor(kpis: number): Heights {
  const shown = linesShown(kpis);
  const isCompact = shown >= manyKpis;
  const [figures, details] = isCompact ? [30, 16] : [30, 30];
  const legend = hasShortLegend(kpis) ? 17 : 30;
  const ofKpi = (isCompact ? 0 : objective) + figures + details;
  // Title, cause, counts, headings; the line for hidden KPIs, which goes where all are shown; the headings of the rest.
  const above = 6 * usual + message + space + shown * ofKpi;
  const below = (shown < kpiRows ? 2 : 1) * usual + space + legend;
  const left = whole - above - below;
  const lines = Math.min(actionLines, Math.max(3, Math.floor(left / leastLine)));
  return { isCompact, figures, details, legend, lines, line: Math.floor(left / lines) };
}
