import type { Language } from "../../../base/text.ts";
import type { PlanCell } from "../../sheets/plan.ts";
import { firstLines } from "../page/first-page.ts";
import {
  type ActionColumn,
  actionAt,
  type HeadColumn,
  headAt,
  type KpiColumn,
  kpiAt,
  kpiRows,
  type PageCell,
  pageHeight,
  pageWidth,
} from "../page/page-cells.ts";
import type { ActionWords } from "./action-lines.ts";
import { blank, cut, ifElse, quoted, type Term } from "./formulas.ts";
import { ofLine } from "./head.ts";
import { type Column, formula, type HiddenCells, type Quantity } from "./hidden-cells.ts";
import type { KpiWords } from "./kpi-words.ts";
import type { Order } from "./order.ts";

/** What the page shows, in formulas. */
export interface Shown {
  readonly words: KpiWords;
  readonly order: Order;
  readonly head: Readonly<Record<HeadColumn, Term>>;
  readonly actionWords: ActionWords;
  /** The whole note of each line. */
  readonly notes: Column;
}

/** The block of the page. */
export function pageBlock(hidden: HiddenCells, { words, order, head, actionWords, notes }: Shown, language: Language) {
  const cells = Array.from({ length: pageHeight }, () => new Array<PlanCell>(pageWidth).fill(""));
  const put = ({ row, column }: PageCell, text: Term): void => {
    (cells[row] as PlanCell[])[column] = formula(`${text}`);
  };
  const first = firstLines(language);
  const { lines } = order;
  for (let line = 0; line < kpiRows; line++) {
    /** @param text of a line that has a KPI */
    const show = (name: KpiColumn, text: string): void => {
      const none = name.endsWith("Code") ? 0 : blank;
      const step = first[line]?.[name];
      const empty =
        step === undefined ? none : ifElse(`${order.count}=0`, typeof step === "number" ? step : quoted(step), none);
      put(kpiAt(line, name), ifElse(`${lines.at(line)}=0`, empty, text));
    };
    for (const [name, quantity] of Object.entries(words.line) as [KpiColumn, Quantity][]) {
      const shown = ofLine(quantity, lines.at(line));
      // An objective is named once, above its KPIs.
      const isRepeated = name === "objective" && line > 0;
      show(name, isRepeated ? ifElse(`${shown}=${ofLine(quantity, lines.at(line - 1))}`, blank, shown) : shown);
    }
    show("note", cut(notes.at(line), words.longestNote));
  }
  for (const [line, each] of actionWords.lines.entries())
    for (const [name, text] of Object.entries(each) as [ActionColumn, string][]) put(actionAt(line, name), text);
  for (const [name, text] of Object.entries(head) as [HeadColumn, Term][]) put(headAt(name), text);
  return hidden.section("Page", pageWidth, pageHeight).block(cells);
}
