import type { Choice } from "../../../base/choice.ts";
import type { Text } from "../../../base/text.ts";
import { fieldOf } from "../../kpi/fields.ts";
import type { FieldKey } from "../../kpi/schema.ts";
import { monthHeading, tables } from "../../sheets/layout.ts";
import { type ActionField, actionFields, entries, states } from "../../tables/actions.ts";
import {
  blank,
  find,
  ifElse,
  ifError,
  index,
  isNumber,
  joined,
  month,
  numberIn,
  type Term,
  trim,
  year,
} from "./formulas.ts";
import type { Address, Column, HiddenCells } from "./hidden-cells.ts";

/** People move columns and choose words in either language: where each field stands, and what each word means. */

export interface Columns {
  /** A cell of the table of KPIs, as text; `""` where the column is missing. @param row its row, 1 for the headings */
  definitionText(field: FieldKey, row: Term): string;
  /** The same as a number, `""` where it is none. */
  definitionNumber(field: FieldKey, row: Term): string;
  /** The same day as the number of its month, 0 where it is none. */
  definitionMonth(field: FieldKey, row: Term): string;
  /** The number of a word of a list, counted from 1; 0 where the cell is blank or the word is unknown. */
  definitionChoice(field: FieldKey, row: Term): string;
  actionText(field: ActionField, row: Term): string;
  actionNumber(field: ActionField, row: Term): string;
  actionMonth(field: ActionField, row: Term): string;
  /** @param otherwise the number where the cell is blank or the word is unknown */
  actionChoice(field: "entry" | "state", row: Term, otherwise: number): string;
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

export function columns(hidden: HiddenCells): Columns {
  const section = hidden.section("Columns", 4);
  const place = (table: string, { en, fr }: Text, otherwise: string): Address => {
    const headings = index(table, 1, 0);
    const [inEnglish, inFrench] = section.labelled(`${table} ${en}`, [en, fr]).split(":") as [Address, Address];
    return section.value(`${table} ${en}: column`, find(inEnglish, headings, find(inFrench, headings, otherwise)));
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
  const cell = (table: string, column: Address | undefined, row: Term): string =>
    index(table, row, column ?? missingColumn);
  const text = (read: string): string => ifError(joined(read, blank), blank);
  const monthOf = (read: string): string => ifElse(isNumber(read), `${year(read)}*12+${month(read)}`, 0);
  const wordsOf = wordLists(hidden);
  const choice = (list: string, read: string, otherwise: number): string => {
    const { typed, numbers } = wordsOf(list);
    return ifError(index(numbers.all, `MATCH(${trim(read)},${typed.all},0)`), otherwise);
  };
  const definition = (field: FieldKey, row: Term): string => cell(definitions.name, inDefinitions.get(field), row);
  const action = (field: ActionField, row: Term): string => cell(actions.name, inActions.get(field), row);
  return {
    definitionText: (field, row) => text(definition(field, row)),
    definitionNumber: (field, row) => numberIn(definition(field, row)),
    definitionMonth: (field, row) => monthOf(definition(field, row)),
    definitionChoice: (field, row) => choice(field, definition(field, row), 0),
    actionText: (field, row) => text(action(field, row)),
    actionNumber: (field, row) => numberIn(action(field, row)),
    actionMonth: (field, row) => monthOf(action(field, row)),
    actionChoice: (field, row, otherwise) => choice(field, action(field, row), otherwise),
    resultMonths: place(results.name, monthHeading, "1"),
    targetMonths: place(targets.name, monthHeading, "1"),
  };
}

interface WordList {
  readonly typed: Column;
  readonly numbers: Column;
}

/** The words of each list with their numbers, in the order in which the lists name them. */
function wordLists(hidden: HiddenCells): (list: string) => WordList {
  const choices: [string, readonly Choice[]][] = [
    ...(["role", "kind", "direction", "targetAppliesTo", "frequency"] as const).map(
      (key): [string, readonly Choice[]] => [key, fieldOf(key).choices ?? []],
    ),
    ["entry", entries],
    ["state", states],
  ];
  const section = hidden.section("Words", choices.length * 2);
  const lists = new Map(
    choices.map(([key, options]): [string, WordList] => {
      const typed = options.flatMap(({ en, fr }, at) =>
        [...new Set([...en, ...fr])].map((word): [string, number] => [word, at + 1]),
      );
      const [words, numbers] = [typed.map(([word]) => word), typed.map(([, number]) => number)];
      return [key, { typed: section.list(key, words), numbers: section.list("", numbers) }];
    }),
  );
  return (list) => lists.get(list) as WordList;
}

/** The number that `Columns` gives a word. */
export const numberOf = (choices: readonly Choice[] | undefined, key: string): number =>
  (choices ?? []).findIndex((option) => option.key === key) + 1;
