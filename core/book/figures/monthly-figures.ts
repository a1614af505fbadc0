import type { Month } from "../../base/months.ts";
import { oneFigure } from "./added-up.ts";
import { columnCalled, columnsOfKpi } from "./choose-columns.ts";
import { countedLines, withZeros } from "./counted-lines.ts";
import type { FigureColumn } from "./figure-column.ts";
import { type Entry, ofColumns, ofLine, type Took } from "./found-figures.ts";
import { noTableAtAll } from "./questions.ts";
import { ratios } from "./ratios.ts";
import { onceForEach, withoutOlder, withoutRepeated, withoutTotals } from "./repeated-lines.ts";
import { ofMonths } from "./said-of-months.ts";
import type { Ask, MonthFigure, MonthlyFigures, Question, Said, Table } from "./table.ts";

/**
 * The figures of a KPI for each month of a table: found, added up by the kind of the KPI, with what was decided, and
 * what only a person can answer. While a question is open there are no figures.
 */
export function monthlyFigures(given: Table, ask: Ask): MonthlyFigures {
  const table = tableFor(given, ask);
  const said: Said[] = [
    ...given.said.filter(({ name }) => name === "encoding"),
    ...table.said.filter(({ name }) => name !== "encoding" && name !== "delimiter"),
  ];
  const asked: Question[] = [];
  const took: Took = {};
  const answer = (figures: readonly MonthFigure[] = []): MonthlyFigures => {
    const questions = asked.filter(({ kind }, index) => asked.findIndex((each) => each.kind === kind) === index);
    return { figures: questions.length > 0 ? [] : figures, said, questions, took };
  };
  if (table.problem) {
    asked.push(...noTableAtAll(table));
    return answer();
  }
  const found = table.across ? ofLine(table, ask, asked, said, took) : ofColumns(table, ask, asked, said, took);
  if (!found) return answer();
  const { entries, aggregate, heading, figures, parts, ofRate } = found;
  took.aggregate = aggregate;
  const counting = { table, answers: ask.answers, figures, aggregate, asked, said };
  const single = withoutRepeated(entries, counting);
  const latest = withoutOlder(single, counting);
  const distinct = aggregate === "sum" ? onceForEach(latest, counting) : latest;
  const apart = withoutTotals(distinct, { ...counting, figures: figures ?? parts?.[0] });
  const months = byMonth(apart);
  const result =
    aggregate === "count"
      ? countedLines(table, ask, months, asked, said)
      : parts && ofRate
        ? ratios(table, ask, months, parts, ofRate, asked, said)
        : oneFigure(table, ask, months, figures as FigureColumn, aggregate, heading, asked, said);
  const all = aggregate === "count" ? withZeros(table, ask, result) : result;
  said.push(
    ...ofMonths(table, all, apart, found.byDay && aggregate !== "last" && (aggregate !== "count" || !ask.filter)),
  );
  return answer(all);
}

/** The first table, or one below it that has the columns which were asked for. */
function tableFor(table: Table, ask: Ask): Table {
  const wanted = [ask.column, ask.dateColumn, ...(ask.of ?? []), ask.filter?.column].filter(
    (name): name is string => typeof name === "string",
  );
  const has = (each: Table): boolean =>
    wanted.length > 0
      ? wanted.every((name) => columnCalled(each.columns, name))
      : columnsOfKpi(each, ask.kpi).length > 0;
  return table.others && !has(table) ? (table.others.find(has) ?? table) : table;
}

function byMonth(entries: readonly Entry[]): Map<Month, Entry[]> {
  const months = new Map<Month, Entry[]>();
  for (const entry of entries) {
    const lines = months.get(entry.month);
    if (lines) lines.push(entry);
    else months.set(entry.month, [entry]);
  }
  return new Map([...months].sort(([one], [other]) => (one < other ? -1 : 1)));
}
