import { fieldOf } from "../../kpi/fields.ts";
import { leastLimitValues } from "../../kpi/schema.ts";
import { tables } from "../../sheets/layout.ts";
import { type Columns, missingColumn, numberOf } from "./columns.ts";
import type { Constants } from "./constants.ts";
import { type Band, type CalcGrid, type Column, definitionRows, formula, type Quantity } from "./grid.ts";

/** The reviewed KPIs in the order of the sheet, and what their rows say. */
export interface Kpis {
  readonly band: Band;
  /** The codes of all rows, measures included, and what kind each is. */
  readonly codes: Column;
  readonly kinds: Column;
  /** The row in the table of KPIs, 1 for the headings; 0 where the book has fewer. */
  readonly row: Quantity;
  readonly code: Quantity;
  readonly name: Quantity;
  readonly objective: Quantity;
  readonly meaning: Quantity;
  readonly unit: Quantity;
  readonly kind: Quantity;
  readonly direction: Quantity;
  /** 1 where higher is better or nobody has said so, −1 where lower is. */
  readonly sign: Quantity;
  readonly appliesTo: Quantity;
  readonly frequency: Quantity;
  readonly numerator: Quantity;
  readonly denominator: Quantity;
  readonly startValue: Quantity;
  readonly target: Quantity;
  /** Months as numbers; 0 where none. */
  readonly start: Quantity;
  readonly deadline: Quantity;
  readonly processChanged: Quantity;
  readonly watch: Quantity;
  readonly low: Quantity;
  readonly high: Quantity;
  readonly limitsFrom: Quantity;
  /** 1 for the KPI that comes first, by priority and then by its row; 0 for none. */
  readonly rank: Quantity;
  /** The column in Results and in Targets; `missingColumn` where it has none. */
  readonly resultColumn: Quantity;
  readonly targetColumn: Quantity;
}

export const kinds = numbersOf("kind", ["flow", "level", "rate"]);
export const directions = numbersOf("direction", ["increase", "decrease", "neutral"]);
export const appliesTo = numbersOf("targetAppliesTo", ["each-month", "year-to-date", "path"]);
export const frequencies = numbersOf("frequency", ["quarterly", "yearly"]);

function numbersOf<const K extends string>(
  field: "kind" | "direction" | "targetAppliesTo" | "frequency",
  keys: readonly K[],
): Readonly<Record<K, number>> {
  const { choices } = fieldOf(field);
  return Object.fromEntries(keys.map((key) => [key, numberOf(choices, key)])) as Record<K, number>;
}

export function kpis(grid: CalcGrid, columns: Columns, constants: Constants): Kpis {
  const { definitionText: text, definitionNumber: number, definitionChoice: choice } = columns;
  const rows = grid.band("Rows of the sheet KPIs", 3);
  const each = [...Array(definitionRows).keys()];
  const codes = rows.column(
    0,
    "code",
    each.map((index) => formula(`TRIM(${text("code", `${index + 2}`)})`)),
  );
  const kindsOfRows = rows.column(
    1,
    "kind",
    each.map((index) => formula(choice("kind", `${index + 2}`))),
  );
  const measure = numberOf(fieldOf("role").choices, "measure");
  const counts = rows.columnAt(2, definitionRows);
  rows.column(
    2,
    "reviewed so far",
    each.map((index) => {
      const code = codes.at(index);
      const before = index === 0 ? "0" : counts.at(index - 1);
      const isReviewed = `IF(${code}="",0,IF(MATCH(${code},${codes.all},0)<>${index + 1},0,IF(${choice("role", `${index + 2}`)}=${measure},0,1)))`;
      return formula(`${before}+${isReviewed}`);
    }),
  );
  const band = grid.band("KPIs", 11);
  const row = band.quantity("row", (slot) => `IFERROR(MATCH(${slot + 1},${counts.all},0)+1,0)`);
  const where = (slot: number, otherwise: string, value: string): string => `IF(${row(slot)}=0,${otherwise},${value})`;
  const textOf = (label: string, field: Parameters<typeof text>[0]): Quantity =>
    band.quantity(label, (slot) => where(slot, '""', `TRIM(${text(field, row(slot))})`));
  const numberQuantity = (label: string, field: Parameters<typeof number>[0]): Quantity =>
    band.quantity(label, (slot) => where(slot, '""', number(field, row(slot))));
  const choiceOf = (label: string, field: Parameters<typeof choice>[0]): Quantity =>
    band.quantity(label, (slot) => where(slot, "0", choice(field, row(slot))));
  const monthOf = (label: string, field: Parameters<typeof number>[0]): Quantity =>
    band.quantity(label, (slot) => where(slot, "0", columns.definitionMonth(field, row(slot))));
  // A number, so that a blank code finds no KPI that is not there.
  const code = band.quantity("code", (slot) => where(slot, "0", `INDEX(${codes.all},${row(slot)}-1)`));
  const typedName = textOf("name as typed", "name");
  const direction = choiceOf("direction", "direction");
  const watch = numberQuantity("watch share as typed", "watchShare");
  const limitsFrom = numberQuantity("limits from n values as typed", "limitsFrom");
  const priority = numberQuantity("priority", "priority");
  const order = band.quantity("order by priority, then by row", (slot) =>
    where(slot, '""', `IF(${priority(slot)}="",10^6,${priority(slot)})*100+${slot + 1}`),
  );
  const column = (label: string, table: string): Quantity =>
    band.quantity(label, (slot) =>
      where(slot, missingColumn, `IFERROR(MATCH(${code(slot)},INDEX(${table},1,0),0),${missingColumn})`),
    );
  return {
    band,
    codes,
    kinds: kindsOfRows,
    row,
    code,
    name: band.quantity("name", (slot) => `IF(${typedName(slot)}="",${code(slot)},${typedName(slot)})`),
    objective: textOf("objective", "objective"),
    meaning: textOf("what it measures", "measures"),
    unit: textOf("unit", "unit"),
    kind: choiceOf("kind", "kind"),
    direction,
    sign: band.quantity("sign of better", (slot) => `IF(${direction(slot)}=${directions.decrease},-1,1)`),
    appliesTo: choiceOf("target applies to", "targetAppliesTo"),
    frequency: choiceOf("frequency", "frequency"),
    numerator: textOf("numerator", "numerator"),
    denominator: textOf("denominator", "denominator"),
    startValue: numberQuantity("start value", "startValue"),
    target: numberQuantity("target", "target"),
    start: monthOf("start", "start"),
    deadline: monthOf("deadline", "deadline"),
    processChanged: monthOf("process changed in", "processChanged"),
    watch: band.quantity("watch share", (slot) => {
      const typed = watch(slot);
      return `IF(${typed}="",${constants.watchShare},IF(AND(${typed}>0,${typed}<=1),${typed},${constants.watchShare}))`;
    }),
    low: numberQuantity("benchmark low", "benchmarkLow"),
    high: numberQuantity("benchmark high", "benchmarkHigh"),
    limitsFrom: band.quantity("limits from n values", (slot) => {
      const typed = limitsFrom(slot);
      return `IF(${typed}="",0,IF(AND(${typed}>=${leastLimitValues},${typed}=INT(${typed})),${typed},0))`;
    }),
    rank: band.quantity("rank", (slot) => where(slot, "0", `COUNTIF(${order.all},"<"&${order(slot)})+1`)),
    resultColumn: column("column in Results", tables.results.name),
    targetColumn: column("column in Targets", tables.targets.name),
  };
}
