import { folded } from "../../base/text.ts";
import { isAverage, isGeneric, isOtherFigure, meansSame } from "./column-names.ts";
import { isSameName, plainName } from "./plain-name.ts";
import { noSuchColumn, whichColumn } from "./questions.ts";
import type { Ask, Column, Question, QuestionKind, Table } from "./table.ts";
import { currencyOf, isPercent } from "./units.ts";

/** Which column is meant: by its key, its heading, the names of the KPI, the words of other tools; else it is asked. */

type Kpi = Ask["kpi"];

/** The column of a name that somebody chose. */
export function columnCalled(columns: readonly Column[], name: string): Column | undefined {
  const wanted = folded(name);
  return (
    columns.find(({ key }) => key === name) ??
    only(columns.filter(({ key }) => folded(key) === wanted)) ??
    only(columns.filter(({ heading }) => folded(heading) === wanted)) ??
    only(columns.filter(({ heading }) => plainName(heading) === plainName(name)))
  );
}

const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);

export const holdsFigures = ({ kind }: Column): boolean => kind === "numbers" || kind === "percentages";

/** Whether a heading is one of the names of a KPI: its code, its name or another name people have for it. */
export const namesOf = ({ code, name, alsoCalled = [] }: Kpi): string[] => [name, code, ...alsoCalled].filter(Boolean);

/**
 * The column of a KPI's figures, where its heading tells; several where more than one may be meant, none where none
 * does.
 */
export function columnsOfKpi(table: Table, kpi: Kpi): readonly Column[] {
  const names = namesOf(kpi);
  const isAsked = (heading: string): boolean => names.some((name) => folded(name) === folded(heading));
  const columns = table.columns.filter(
    (column) => holdsFigures(column) && (isAsked(column.heading) || !isOtherFigure(column.heading)),
  );
  const others = table.columns.filter(({ kind }) => kind === "texts");
  const levels: ((column: Column) => boolean)[] = [
    ({ heading }) => names.some((name) => folded(name) === folded(heading)),
    ({ heading }) => names.some((name) => isSameName(name, heading)),
    ({ heading }) => names.some((name) => meansSame(name, heading)),
  ];
  for (const fits of levels) {
    const found = columns.filter(fits);
    if (found.length > 1) return fitting(found, kpi);
    if (found.length === 1) return found;
  }
  // Nothing in it is a figure: better said of the column that is meant than that there is none.
  const unreadable = others.filter(({ heading }) => names.some((name) => meansSame(name, heading)));
  if (unreadable.length > 0) return unreadable;
  const [single, second] = columns;
  return single && !second && isGeneric(single.heading) ? [single] : [];
}

/** Of columns of one name, those that can hold what the KPI counts. */
function fitting(columns: readonly Column[], { kind, unit }: Kpi): readonly Column[] {
  const fits = columns.filter((column) =>
    kind === "rate" || isPercent(unit)
      ? column.kind === "percentages" || isAverage(column.heading)
      : column.kind !== "percentages",
  );
  const inCurrency = fits.filter(({ currency }) => currency !== undefined && currency === currencyOf(unit));
  return inCurrency.length > 0 ? inCurrency : fits.length === 0 ? columns : fits;
}

export interface Chosen {
  readonly column?: Column;
  /** The lines are counted: there is no column of figures. */
  readonly countLines?: true;
  readonly question?: Question;
}

export function chooseColumn(table: Table, ask: Ask): Chosen {
  const columns = table.columns.filter(holdsFigures);
  const answer = ask.answers?.column;
  if (answer === "lines") return { countLines: true };
  const wanted = answer ?? ask.column ?? undefined;
  if (wanted !== undefined) {
    const column = columnCalled(table.columns, wanted);
    return column ? { column } : { question: noSuchColumn("column", wanted, columns) };
  }
  if (ask.aggregate === "count") return { countLines: true };
  const found = columnsOfKpi(table, ask.kpi);
  const [column] = found;
  if (column && found.length === 1) return { column };
  const flow = ask.kpi.kind === "flow" && ask.aggregate === undefined;
  return {
    question: whichColumn(ask.kpi.name || ask.kpi.code, found.length > 1 ? found : columns, found.length > 1, flow),
  };
}

/** The two columns of a rate, each as asked for or answered; the other way round if somebody says so. */
export function chooseParts(table: Table, ask: Ask): readonly [Column, Column] | readonly Question[] | undefined {
  const { numerator = ask.of?.[0], denominator = ask.of?.[1] } = ask.answers ?? {};
  if (numerator === undefined || denominator === undefined) return undefined;
  const columns = table.columns.filter(holdsFigures);
  const questions: Question[] = [];
  const part = (kind: QuestionKind, name: string): Column | undefined => {
    const column = columnCalled(table.columns, name);
    if (!column) questions.push(noSuchColumn(kind, name, columns));
    return column;
  };
  const [above, below] = [part("numerator", numerator), part("denominator", denominator)];
  if (!above || !below) return questions;
  return ask.answers?.swapped === below.key ? [below, above] : [above, below];
}

/** The column of dates that was asked for, or the ones that may be meant. */
export function dateColumns(table: Table, ask: Ask): readonly Column[] | Question {
  const dates = table.columns.filter(({ kind }) => kind === "dates");
  const wanted = ask.answers?.["date-column"] ?? ask.dateColumn ?? undefined;
  if (wanted === undefined) return dates;
  const column = columnCalled(table.columns, wanted);
  return column ? [column] : noSuchColumn("date-column", wanted, dates);
}
