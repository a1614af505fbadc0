import { tables } from "../../sheets/layout.ts";
import { objectiveFields } from "../../tables/objectives.ts";
import { type Address, type CalcGrid, type Column, formula, type Quantity } from "./grid.ts";
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
  grid: CalcGrid,
  kpis: Kpis,
  { due }: ChosenMonth,
  { status }: Status,
  verdict: Quantity,
  { lacksFigure }: Notes,
): Order {
  const { band } = kpis;
  const rows = grid.band("Objectives", 4);
  const [nameField] = objectiveFields;
  const heading = nameField?.heading ?? { en: "", fr: "" };
  const headings = `INDEX(${tables.objectives.name},1,0)`;
  const words = grid.band("Objectives: column", 2);
  const [en, fr] = [words.value("heading", heading.en), words.value("heading", heading.fr)];
  const column = words.value(
    "column of names",
    formula(`IFERROR(MATCH(${en},${headings},0),IFERROR(MATCH(${fr},${headings},0),1))`),
  );
  const each = [...Array(objectives).keys()];
  const numbers = rows.column(
    0,
    "",
    each.map((index) => index + 1),
  );
  const names = rows.column(
    1,
    "name",
    each.map((index) => formula(`TRIM(INDEX(${tables.objectives.name},${index + 2},${column})&"")`)),
  );
  // Equal signs compare whole words in any case; lookups would take * and ? of a name for any letters.
  const objective = band.quantity(
    "row of the objective",
    (slot) =>
      `IF(${kpis.objective(slot)}="",${objectives + 1},${objectives + 1}-SUMPRODUCT(MAX((${names.all}=${kpis.objective(slot)})*(${objectives + 1}-${numbers.all}))))`,
  );
  const severity = band.quantity(
    "severity",
    (slot) =>
      `IF(${kpis.row(slot)}=0,10,IF(${due(slot)}=0,7,IF(OR(${status(slot)}=3,${status(slot)}=6,${status(slot)}=8),1,IF(${lacksFigure(slot)}=1,2,IF(OR(${verdict(slot)}=4,${verdict(slot)}=5),3,IF(${status(slot)}=2,4,IF(OR(${status(slot)}=4,${status(slot)}=5),5,6)))))))`,
  );
  const worst = band.quantity(
    "worst of its objective",
    (slot) => `10-SUMPRODUCT(MAX((${objective.all}=${objective(slot)})*(10-${severity.all})))`,
  );
  const key = band.quantity(
    "order key",
    (slot) =>
      `IF(${kpis.row(slot)}=0,"",${worst(slot)}*10^6+${objective(slot)}*10^4+${severity(slot)}*100+${kpis.rank(slot)})`,
  );
  const lines = grid.band("Lines of the page", 1).column(
    0,
    "KPI",
    each.map((index) =>
      formula(`IF(COUNT(${key.all})<${index + 1},0,MATCH(SMALL(${key.all},${index + 1}),${key.all},0))`),
    ),
  );
  const count = words.value("reviewed KPIs", formula(`COUNT(${key.all})`));
  return { lines, count };
}
