import { tables } from "../../sheets/layout.ts";
import { objectiveFields } from "../../tables/objectives.ts";
import { verdictNumbers } from "../page/words.ts";
import { blank, count, find, ifElse, index, isBlank, max, or, smallest, sumProduct, trim } from "./formulas.ts";
import { type Address, type Column, type HiddenCells, lineNumber, type Quantity, tableRow } from "./hidden-cells.ts";
import type { Kpis } from "./kpis.ts";
import type { ChosenMonth } from "./month.ts";
import type { Notes } from "./notes.ts";
import type { Status } from "./status.ts";

/** In which order the page shows the KPIs: by objective, the one in most trouble first, and worst first within it. */
export interface Order {
  /** The KPI of each line of the page, counted from 1; 0 where the book has fewer. */
  readonly lines: Column;
  readonly count: Address;
}

const objectives = 10;

export function order(
  hidden: HiddenCells,
  kpis: Kpis,
  { due }: ChosenMonth,
  { status }: Status,
  verdict: Quantity,
  { lacksFigure }: Notes,
): Order {
  const { rowsPerKpi } = kpis;
  const rows = hidden.section("Objectives", 4);
  const [nameField] = objectiveFields;
  const heading = nameField?.heading ?? { en: "", fr: "" };
  const table = tables.objectives.name;
  const section = hidden.section("Objectives: column", 2);
  const headings = index(table, 1, 0);
  const [en, fr] = [section.constant("heading", heading.en), section.constant("heading", heading.fr)];
  const column = section.value("column of names", find(en, headings, find(fr, headings, 1)));
  const numbers = rows.list(
    "",
    [...Array(objectives).keys()].map((line) => line + 1),
  );
  const names = rows.column("name", objectives, trim(`${index(table, tableRow, column)}&""`));
  // Equal signs compare whole words in any case; lookups would take * and ? of a name for any letters.
  const isNamed = `(${names.all}=${kpis.objective})`;
  const fromEnd = sumProduct(max(`${isNamed}*(${objectives + 1}-${numbers.all})`));
  const objective = rowsPerKpi.quantity(
    "row of the objective",
    ifElse(isBlank(kpis.objective), objectives + 1, `${objectives + 1}-${fromEnd}`),
  );
  const severity = rowsPerKpi.quantity(
    "severity",
    ifElse(
      `${kpis.row}=0`,
      10,
      `${due}=0`,
      7,
      or(`${status}=3`, `${status}=6`, `${status}=8`),
      1,
      `${lacksFigure}=1`,
      2,
      `${verdict}=${verdictNumbers.worse}`,
      3,
      `${status}=2`,
      4,
      or(`${status}=4`, `${status}=5`),
      5,
      6,
    ),
  );
  const worst = rowsPerKpi.quantity(
    "worst of its objective",
    `10-${sumProduct(max(`(${objective.all}=${objective})*(10-${severity.all})`))}`,
  );
  const key = rowsPerKpi.quantity(
    "order key",
    ifElse(`${kpis.row}=0`, blank, `${worst}*10^6+${objective}*10^4+${severity}*100+${kpis.rank}`),
  );
  const next = `MATCH(${smallest(key.all, lineNumber)},${key.all},0)`;
  const lines = hidden
    .section("Lines of the page", 1)
    .column("KPI", objectives, ifElse(`${count(key.all)}<${lineNumber}`, 0, next));
  return { lines, count: section.value("reviewed KPIs", count(key.all)) };
}
