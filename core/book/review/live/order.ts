import { tables } from "../../sheets/layout.ts";
import { noDirection, verdictNumbers } from "../page/words.ts";
import type { Columns } from "./columns.ts";
import { blank, count, firstLine, ifElse, index, isBlank, keyOf, or, smallest, sumProduct, trim } from "./formulas.ts";
import {
  type Address,
  type Column,
  type HiddenCells,
  kpiCount,
  lineNumber,
  type Quantity,
  tableRow,
} from "./hidden-cells.ts";
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
  { objectiveNames }: Pick<Columns, "objectiveNames">,
  kpis: Kpis,
  { due }: ChosenMonth,
  { status }: Status,
  verdict: Quantity,
  { lacksFigure }: Notes,
): Order {
  const { rowsPerKpi } = kpis;
  const section = hidden.section("Objectives", 2, objectives);
  const names = section.column(
    "name",
    objectives,
    trim(`${index(tables.objectives.name, tableRow, objectiveNames)}&""`),
  );
  // Equal signs compare whole words in any case; lookups would take * and ? of a name for any letters.
  const numbers = section.column("number of the first with that name", objectives, (line) =>
    line === 0 ? lineNumber : ifElse(`${sumProduct(`(${names.part(0, line)}=${names})*1`)}=1`, lineNumber, 0),
  );
  const place = sumProduct(`(${names.all}=${kpis.objective})*${numbers.all}`);
  const isUnknown = or(isBlank(kpis.objective), `${place}=0`);
  const objective = rowsPerKpi.quantity("row of the objective", ifElse(isUnknown, objectives + 1, place));
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
      or(`${status}=4`, `${status}=5`, `${status}=${noDirection}`),
      5,
      6,
    ),
  );
  const ofObjective = rowsPerKpi.quantity("severity within the objective", keyOf(objective, severity));
  const worst = rowsPerKpi.quantity("worst of its objective", firstLine(ofObjective.all, objective));
  const key = rowsPerKpi.quantity(
    "order key",
    ifElse(`${kpis.row}=0`, blank, `${worst}*1000000+${objective}*10000+${severity}*100+${kpis.rank}`),
  );
  const next = `MATCH(${smallest(key.all, lineNumber)},${key.all},0)`;
  const lines = hidden
    .section("Lines of the page", 1, kpiCount)
    .column("KPI", kpiCount, ifElse(`${count(key.all)}<${lineNumber}`, 0, next));
  return { lines, count: count(key.all) };
}
