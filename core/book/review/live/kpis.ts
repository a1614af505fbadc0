import { fieldOf } from "../../kpi/fields.ts";
import { type FieldKey, leastLimitValues } from "../../kpi/schema.ts";
import { fieldsOfFormulas } from "../../tables/unread-fields.ts";
import { type Columns, missingColumn, numberOf } from "./columns.ts";
import type { Constants } from "./constants.ts";
import {
  and,
  blank,
  countIf,
  find,
  flag,
  ifElse,
  ifError,
  index,
  int,
  isBlank,
  isGiven,
  mod,
  sum,
  type Term,
  trim,
  word,
} from "./formulas.ts";
import {
  type Address,
  type Column,
  definitionRows,
  fewLines,
  type HiddenCells,
  kpiNumber,
  lineNumber,
  type Quantity,
  type Section,
  tableRow,
} from "./hidden-cells.ts";

/** The reviewed KPIs in the order of the sheet, and what their rows say. */
export interface Kpis {
  /** The section of the hidden sheet whose rows have a cell for each KPI. */
  readonly rowsPerKpi: Section;
  /** Another one, for what is said of them. */
  readonly inWords: Section;
  /** The codes of all rows, measures included, and what kind each is. */
  readonly codes: Column;
  readonly kinds: Column;
  /**
   * How many rows have the code of an earlier row, and the first such code; how many have a name and no code; how many
   * cells of the KPIs hold no number, month or word of a list where one belongs, and the code of the first such KPI.
   */
  readonly unread: Readonly<Record<"twice" | "firstTwice" | "withoutCode" | "cells" | "firstCells", Address>>;
  /** How many KPIs are reviewed, those included for which the page has no line. */
  readonly reviewed: Address;
  /** The row in the table of KPIs, 1 for the headings; 0 where the book has fewer. */
  readonly row: Quantity;
  readonly code: Quantity;
  readonly name: Quantity;
  readonly objective: Quantity;
  readonly meaning: Quantity;
  readonly owner: Quantity;
  readonly unit: Quantity;
  readonly kind: Quantity;
  /** 0 where it is missing or no word of the list. */
  readonly direction: Quantity;
  /** 1 where higher is better, −1 where lower is; where nobody has said so, nothing is judged by it. */
  readonly sign: Quantity;
  readonly appliesTo: Quantity;
  /** What its figures do by themselves. */
  readonly usual: Quantity;
  /** Every how many months there is a figure: 1, 3 or 12. */
  readonly period: Quantity;
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
export const usuals = numbersOf("usual", ["level", "trend", "season", "rare"]);
const frequencies = numbersOf("frequency", ["quarterly", "yearly"]);

function numbersOf<const K extends string>(
  field: "kind" | "direction" | "targetAppliesTo" | "frequency" | "usual",
  keys: readonly K[],
): Readonly<Record<K, number>> {
  const { choices } = fieldOf(field);
  return Object.fromEntries(keys.map((key) => [key, numberOf(choices, key)])) as Record<K, number>;
}

export function kpis(hidden: HiddenCells, said: HiddenCells, columns: Columns, constants: Constants): Kpis {
  const { definitionText, definitionNumber, definitionChoice, definitionMonth } = columns;
  const rows = hidden.section("Rows of the sheet KPIs", 4, definitionRows);
  const codes = rows.column("code", definitionRows, word(definitionText("code", tableRow)));
  const kindsOfRows = rows.column("kind", definitionRows, definitionChoice("kind", tableRow));
  const measure = numberOf(fieldOf("role").choices, "measure");
  const isSecond = `MATCH(${codes},${codes.all},0)<>${lineNumber}`;
  const isMeasure = `${definitionChoice("role", tableRow)}=${measure}`;
  const isReviewed = ifElse(isBlank(codes), 0, isSecond, 0, isMeasure, 0, 1);
  // A row without a code counts as 1, one that repeats a code as so many that the rows stay below it.
  const step = 1000;
  const hasName = isGiven(word(definitionText("name", tableRow)));
  const isUnread = ifElse(isBlank(codes), flag(hasName), isSecond, step, 0);
  const unreadSoFar = rows.column(
    "not read so far",
    definitionRows,
    (line, own) => `${line === 0 ? "0" : own.before}+${isUnread}`,
  );
  const reviewed = rows.column(
    "reviewed so far",
    definitionRows,
    (line, own) => `${line === 0 ? "0" : own.before}+${isReviewed}`,
  );
  const unreadRows = unreadSoFar.at(definitionRows - 1);
  const lines = hidden.section("Rows of KPIs that aren't read", 2, fewLines);
  const rowsPerKpi = hidden.section("KPIs", 11);
  const inWords = said.section("KPIs in words", 11);
  const row = rowsPerKpi.quantity("row", ifError(`MATCH(${kpiNumber},${reviewed.all},0)+1`, 0));
  const where = (label: string, otherwise: Term, text: Term): Quantity =>
    rowsPerKpi.quantity(label, ifElse(`${row}=0`, otherwise, text));
  const textOf = (label: string, field: FieldKey): Quantity => where(label, blank, trim(definitionText(field, row)));
  const numberFrom = (label: string, field: FieldKey): Quantity => where(label, blank, definitionNumber(field, row));
  const choiceOf = (label: string, field: FieldKey): Quantity => where(label, 0, definitionChoice(field, row));
  const monthOf = (label: string, field: FieldKey): Quantity => where(label, 0, definitionMonth(field, row));
  // A number, so that a blank code finds no KPI that is not there.
  const code = where("code", 0, index(codes.all, `${row}-1`));
  const typedName = textOf("name as typed", "name");
  const direction = choiceOf("direction", "direction");
  const watch = numberFrom("watch share as typed", "watchShare");
  const limitsFrom = numberFrom("limits from n values as typed", "limitsFrom");
  const frequency = choiceOf("frequency", "frequency");
  const priority = numberFrom("priority", "priority");
  const choices = {
    kind: choiceOf("kind", "kind"),
    targetAppliesTo: choiceOf("target applies to", "targetAppliesTo"),
    usual: choiceOf("what is usual", "usual"),
    frequency,
  };
  const months = {
    start: monthOf("start", "start"),
    deadline: monthOf("deadline", "deadline"),
    processChanged: monthOf("process changed in", "processChanged"),
  };
  const numbers = {
    startValue: numberFrom("start value", "startValue"),
    target: numberFrom("target", "target"),
    benchmarkLow: numberFrom("benchmark low", "benchmarkLow"),
    benchmarkHigh: numberFrom("benchmark high", "benchmarkHigh"),
    priority,
  };
  const isShare = and(`${watch}>0`, `${watch}<=100`);
  const isWhole = and(`${limitsFrom}>=${leastLimitValues}`, `${limitsFrom}<=1000`, `${limitsFrom}=${int(limitsFrom)}`);
  /** 1 where nothing was read of a cell that holds something. */
  const unreadIn = (field: FieldKey, isNone: string): string =>
    ifElse(isNone, columns.definitionHasText(field, row), 0);
  const restricted = (field: FieldKey, number: Quantity, isValid: string): string =>
    ifElse(isBlank(number), columns.definitionHasText(field, row), isValid, 0, 1);
  const { numbers: ofNumbers, months: ofMonths, choices: ofChoices } = fieldsOfFormulas;
  const unreadCells = inWords.quantity(
    "cells that can't be read",
    ifElse(
      `${row}=0`,
      0,
      [
        ...ofNumbers.map((field) => unreadIn(field, isBlank(numbers[field]))),
        ...ofMonths.map((field) => unreadIn(field, `${months[field]}=0`)),
        ...ofChoices.map((field) => unreadIn(field, `${choices[field]}=0`)),
        restricted("watchShare", watch, isShare),
        restricted("limitsFrom", limitsFrom, isWhole),
      ].join("+"),
    ),
  );
  const hasUnread = inWords.quantity("some can't be read", flag(`${unreadCells}>0`));
  const order = where(
    "order by priority, then by row",
    blank,
    `${ifElse(isBlank(priority), 1_000_000, priority)}*100+${kpiNumber}`,
  );
  const column = (label: string, table: "results" | "targets"): Quantity =>
    where(label, missingColumn, columns.placeIn(table, code));
  const { watchShare } = constants;
  return {
    rowsPerKpi,
    inWords,
    codes,
    kinds: kindsOfRows,
    unread: {
      twice: lines.value("rows that repeat a code", int(`${unreadRows}/${step}`)),
      firstTwice: lines.value(
        "the first such code",
        ifElse(
          `${unreadRows}<${step}`,
          blank,
          index(codes.all, `${ifError(`MATCH(${step - 1},${unreadSoFar.all},1)`, 0)}+1`),
        ),
      ),
      withoutCode: lines.value("rows without a code", mod(unreadRows, step)),
      cells: lines.value("cells that can't be read", sum(unreadCells.all)),
      firstCells: lines.value("the first KPI with one", index(code.all, 1, find(1, hasUnread.all, 1))),
    },
    reviewed: reviewed.at(definitionRows - 1),
    row,
    code,
    name: rowsPerKpi.quantity("name", ifElse(isBlank(typedName), code, typedName)),
    objective: textOf("objective", "objective"),
    meaning: textOf("what it measures", "measures"),
    owner: textOf("owner", "owner"),
    unit: textOf("unit", "unit"),
    kind: choices.kind,
    direction,
    sign: rowsPerKpi.quantity("sign of better", ifElse(`${direction}=${directions.decrease}`, -1, 1)),
    appliesTo: choices.targetAppliesTo,
    period: rowsPerKpi.quantity(
      "every how many months",
      ifElse(`${frequency}=${frequencies.quarterly}`, 3, `${frequency}=${frequencies.yearly}`, 12, 1),
    ),
    usual: choices.usual,
    numerator: textOf("numerator", "numerator"),
    denominator: textOf("denominator", "denominator"),
    startValue: numbers.startValue,
    target: numbers.target,
    ...months,
    watch: rowsPerKpi.quantity(
      "watch share",
      // 90 as a share can only mean 90 %.
      ifElse(isBlank(watch), watchShare, isShare, ifElse(`${watch}>1`, `${watch}/100`, watch), watchShare),
    ),
    low: numbers.benchmarkLow,
    high: numbers.benchmarkHigh,
    limitsFrom: rowsPerKpi.quantity("limits from n values", ifElse(isBlank(limitsFrom), 0, isWhole, limitsFrom, 0)),
    rank: where("rank", 0, `${countIf(order.all, `"<"&${order}`)}+1`),
    resultColumn: column("column in Results", "results"),
    targetColumn: column("column in Targets", "targets"),
  };
}
