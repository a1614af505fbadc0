import type { Choice } from "../../../base/choice.ts";
import type { Text } from "../../../base/text.ts";
import { fieldOf } from "../../kpi/fields.ts";
import type { FieldKey } from "../../kpi/schema.ts";
import { monthHeading, tables } from "../../sheets/layout.ts";
import { type ActionField, actionFields, entries, states } from "../../tables/actions.ts";
import { type Address, type CalcGrid, formula } from "./grid.ts";

/** People move columns and choose words in either language: where each field stands, and what each word means. */

export interface Columns {
  /** A cell of the table of KPIs, as text; `""` where the column is missing. @param row its row, 1 for the headings */
  definitionText(field: FieldKey, row: string): string;
  /** The same as a number, `""` where it is none. */
  definitionNumber(field: FieldKey, row: string): string;
  /** The same day as the number of its month, 0 where it is none. */
  definitionMonth(field: FieldKey, row: string): string;
  /** The number of a word of a list, counted from 1; 0 where the cell is blank or the word is unknown. */
  definitionChoice(field: FieldKey, row: string): string;
  actionText(field: ActionField, row: string): string;
  actionNumber(field: ActionField, row: string): string;
  actionMonth(field: ActionField, row: string): string;
  /** @param otherwise the number where the cell is blank or the word is unknown */
  actionChoice(field: "entry" | "state", row: string, otherwise: number): string;
  readonly resultMonths: Address;
  readonly targetMonths: Address;
}

const definitionFields = [
  "code",
  "name",
  "role",
  "objective",
  "measures",
  "kind",
  "numerator",
  "denominator",
  "unit",
  "direction",
  "startValue",
  "target",
  "targetAppliesTo",
  "start",
  "deadline",
  "watchShare",
  "frequency",
  "priority",
  "benchmarkLow",
  "benchmarkHigh",
  "limitsFrom",
  "processChanged",
] as const satisfies readonly FieldKey[];

const neededActionFields = [
  "month",
  "code",
  "entry",
  "why",
  "action",
  "owner",
  "due",
  "state",
  "monthClosed",
  "decisionAsked",
  "decisionTaken",
] as const satisfies readonly ActionField[];

/** The number of a column or row that no table has: what is read there is an error, which every reader takes for blank. */
export const missingColumn = "10^4";

export function columns(grid: CalcGrid): Columns {
  const band = grid.band("Columns", 4);
  const place = (table: string, { en, fr }: Text, otherwise: string): Address => {
    const headings = `INDEX(${table},1,0)`;
    const { at } = band.line(`${table} ${en}`, [en, fr]);
    return band.value(
      `${table} ${en}: column`,
      formula(`IFERROR(MATCH(${at(0)},${headings},0),IFERROR(MATCH(${at(1)},${headings},0),${otherwise}))`),
    );
  };
  const placesOf = <K extends string>(table: string, fields: readonly { key: K; heading: Text }[]): Map<K, Address> =>
    new Map(fields.map(({ key, heading }) => [key, place(table, heading, missingColumn)]));
  const { definitions, actions, results, targets } = tables;
  const inDefinitions = placesOf(
    definitions.name,
    definitionFields.map((key) => ({ key: key as FieldKey, heading: fieldOf(key).heading })),
  );
  const inActions = placesOf(
    actions.name,
    actionFields.filter(({ key }) => (neededActionFields as readonly string[]).includes(key)),
  );
  const cell = (table: string, column: Address | undefined, row: string): string => `INDEX(${table},${row},${column})`;
  const text = (read: string): string => `IFERROR(${read}&"","")`;
  const number = (read: string): string => `IF(ISNUMBER(${read}),${read},"")`;
  const month = (read: string): string => `IF(ISNUMBER(${read}),YEAR(${read})*12+MONTH(${read}),0)`;
  const wordsOf = wordLists(grid);
  const choice = (list: string, read: string, otherwise: number): string => {
    const { typed, numbers } = wordsOf(list);
    return `IFERROR(INDEX(${numbers},MATCH(TRIM(${read}),${typed},0)),${otherwise})`;
  };
  const definition = (field: FieldKey, row: string): string => cell(definitions.name, inDefinitions.get(field), row);
  const action = (field: ActionField, row: string): string => cell(actions.name, inActions.get(field), row);
  return {
    definitionText: (field, row) => text(definition(field, row)),
    definitionNumber: (field, row) => number(definition(field, row)),
    definitionMonth: (field, row) => month(definition(field, row)),
    definitionChoice: (field, row) => choice(field, definition(field, row), 0),
    actionText: (field, row) => text(action(field, row)),
    actionNumber: (field, row) => number(action(field, row)),
    actionMonth: (field, row) => month(action(field, row)),
    actionChoice: (field, row, otherwise) => choice(field, action(field, row), otherwise),
    resultMonths: place(results.name, monthHeading, "1"),
    targetMonths: place(targets.name, monthHeading, "1"),
  };
}

interface WordList {
  readonly typed: Address;
  readonly numbers: Address;
}

/** The words of each list with their numbers, in the order in which the lists name them. */
function wordLists(grid: CalcGrid): (list: string) => WordList {
  const choices: [string, readonly Choice[]][] = [
    ...(["role", "kind", "direction", "targetAppliesTo", "frequency"] as const).map(
      (key): [string, readonly Choice[]] => [key, fieldOf(key).choices ?? []],
    ),
    ["entry", entries],
    ["state", states],
  ];
  const band = grid.band("Words", choices.length * 2);
  const lists = new Map(
    choices.map(([key, options], index): [string, WordList] => {
      const typed = options.flatMap(({ en, fr }, at) =>
        [...new Set([...en, ...fr])].map((word): [string, number] => [word, at + 1]),
      );
      const cells = band.column(
        index * 2,
        key,
        typed.map(([word]) => word),
      );
      const numbers = band.column(
        index * 2 + 1,
        "",
        typed.map(([, number]) => number),
      );
      return [key, { typed: cells.all, numbers: numbers.all }];
    }),
  );
  return (list) => lists.get(list) as WordList;
}

/** The number that `Columns` gives a word. */
export const numberOf = (choices: readonly Choice[] | undefined, key: string): number =>
  (choices ?? []).findIndex((option) => option.key === key) + 1;
