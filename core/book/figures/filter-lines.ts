import { folded, quoted, type Text } from "../../base/text.ts";
import { asText } from "./cell-text.ts";
import { columnCalled } from "./choose-columns.ts";
import { noSuchColumn } from "./questions.ts";
import { equals, onlyWhere, quotedAll, say } from "./sentences.ts";
import type { Ask, Column, Filter, Line, Question, Said, Table } from "./table.ts";

export interface Filtered {
  readonly lines: readonly Line[];
  readonly said: readonly Said[];
  readonly question?: Question;
}

/** Whether somebody has chosen already which lines count by this column. */
export const isFilteredBy = (filter: Ask["filter"], { key }: Pick<Column, "key">): boolean =>
  filter != null && folded(filter.column) === folded(key);

/** The lines that a filter lets through. */
export function filterLines(table: Table, { filter }: Pick<Ask, "filter">): Filtered {
  if (!filter) return { lines: table.lines, said: [] };
  const column = columnCalled(table.columns, filter.column);
  if (!column)
    return {
      lines: [],
      said: [],
      question: noSuchColumn(
        "filter-column",
        filter.column,
        table.columns.filter(({ kind }) => kind === "texts"),
      ),
    };
  const lines = table.lines.filter(({ cells }) => {
    const words = asText(cells[column.index] ?? null);
    return "equals" in filter ? folded(words) === folded(filter.equals) : words !== "";
  });
  return { lines, said: [letThrough(filter, column.key, lines.length, table)] };
}

function letThrough(filter: Filter, key: string, count: number, table: Table): Said {
  const all = table.lines.length;
  const where: Text =
    "equals" in filter
      ? equals(key, filter.equals)
      : { en: `${quoted("en", key)} isn't blank`, fr: `${quoted("fr", key)} n'est pas vide` };
  if (count > 0) return onlyWhere("filter", where, count, all);
  const values = valuesIn(table, key);
  return say(
    "filter",
    `No line where ${where.en}: 0 of ${all}. Its values are ${quotedAll(values, "en")}.`,
    `Aucune ligne où ${where.fr} : 0 sur ${all}. Ses valeurs sont ${quotedAll(values, "fr")}.`,
  );
}

/**
 * The different values of a column as they stand there, in the order of their first lines: what a filter can be chosen
 * from.
 */
export function valuesIn(table: Table, key: string, most = 100): string[] {
  const column = columnCalled(table.columns, key);
  if (!column) return [];
  const values = new Map<string, string>();
  for (const { cells } of table.lines) {
    const words = asText(cells[column.index] ?? null);
    if (words !== "" && !values.has(folded(words))) values.set(folded(words), words);
    if (values.size >= most) break;
  }
  return [...values.values()];
}
