import type { Choice } from "../../../base/choice.ts";
import type { Text } from "../../../base/text.ts";
import { fieldOf, fields } from "../../kpi/fields.ts";
import type { FieldKey } from "../../kpi/schema.ts";
import { addedColumns, formulaColumns, monthHeading, tables } from "../../sheets/layout.ts";
import {
  type ActionField,
  actionFields,
  type DateField,
  entries,
  firstMonthInDigits,
  states,
} from "../../tables/actions.ts";
import { objectiveFields } from "../../tables/objectives.ts";
import { fieldsAsked } from "../page/fields-asked.ts";
import {
  blank,
  find,
  flag,
  ifElse,
  ifError,
  index,
  isGiven,
  isNumber,
  joined,
  length,
  month,
  numberIn,
  quoted,
  range,
  type Term,
  word,
  year,
} from "./formulas.ts";
import { type Address, type Column, fewLines, type HiddenCells, lineNumber } from "./hidden-cells.ts";
import { monthInDigits } from "./typed-months.ts";

/** People move columns and choose words in either language: where each field is, and what each word means. */

export interface Columns {
  /** A cell of the table of KPIs, as text; `""` where the column is missing. @param row its row, 1 for the headings */
  definitionText(field: FieldKey, row: Term): string;
  /** The same as a number, `""` where it is none. */
  definitionNumber(field: FieldKey, row: Term): string;
  /** The same day as the number of its month, 0 where it is none. */
  definitionMonth(field: FieldKey, row: Term): string;
  /** 1 where the cell holds something, an error for instance; 0 where it is blank or the column is missing. */
  definitionHasText(field: FieldKey, row: Term): string;
  /** The number of a word of a list, counted from 1; 0 where the cell is blank or the word is unknown. */
  definitionChoice(field: FieldKey, row: Term): string;
  /** A cell of Actions as it is: an error where the column is missing. */
  action(field: ActionField, row: Term): string;
  actionText(field: ActionField, row: Term): string;
  actionNumber(field: ActionField, row: Term): string;
  /** How many letters it has; 0 where the cell is blank or the column is missing. */
  actionLength(field: ActionField, row: Term): string;
  /** @param otherwise the number where the cell is blank or the word is unknown */
  actionChoice(field: "entry" | "state", row: Term, otherwise: Term): string;
  /** The place of a heading in Results or Targets; `missingColumn` where they do not have it. */
  placeIn(table: "results" | "targets", heading: Term): string;
  /** The headings of Results and Targets, from left to right. */
  readonly headings: Readonly<Record<"results" | "targets", Column>>;
  /** Where the codes of KPIs are, and the dates of Actions. */
  readonly placeOf: Readonly<Record<"code" | "entry" | DateField, Address>>;
  /** Where the fields of KPIs and Actions are, one below the other: `missingColumn` for those that are missing. */
  readonly places: Readonly<Record<"definitions" | "actions", Address>>;
  readonly objectiveNames: Address;
  readonly resultMonths: Address;
  readonly targetMonths: Address;
}

/**
 * The number of a column or row that no table has: what is read there is an error, which every reader takes for blank.
 */
export const missingColumn = "10000";

export function columns(hidden: HiddenCells): Columns {
  const headings = headingsOf(hidden);
  const section = hidden.section("Columns", 2, fewLines);
  const place = (key: keyof typeof headingCounts, heading: Text, otherwise: string, formerly?: Text): Address => {
    const { all } = headings[key];
    const table = tables[key].name;
    const spellings = [heading, ...(formerly ? [formerly] : [])].flatMap(({ en, fr }) => [en, fr, withoutAccents(fr)]);
    // In either language, with or without accents; upper and lower case are the same to every program.
    const [first = "", ...others] = [...new Set(spellings)].map(quoted);
    const elsewhere = others.reduceRight((rest, words) => find(words, all, rest), otherwise);
    return section.value(`${table} ${heading.en}: column`, find(first, all, elsewhere));
  };
  const placesOf = <K extends string>(
    table: keyof typeof headingCounts,
    fields: readonly { readonly key: K; readonly heading: Text; readonly formerly?: Text }[],
  ): Map<K, Address> =>
    new Map(fields.map(({ key, heading, formerly }) => [key, place(table, heading, missingColumn, formerly)]));
  const { definitions, actions } = tables;
  const inDefinitions = placesOf("definitions", fieldsAsked.definitions);
  const inActions = placesOf("actions", fieldsAsked.actions);
  const allOf = (places: ReadonlyMap<string, Address>): Address => {
    const all = [...places.values()];
    return range(all[0] as Address, all[all.length - 1] as Address);
  };
  const cell = (table: string, column: Address | undefined, row: Term): string =>
    index(table, row, column ?? missingColumn);
  const text = (read: string): string => ifError(joined(read, blank), blank);
  // A date, or a month such as 202609.
  const monthOf = (read: string): string =>
    ifElse(
      isNumber(read),
      ifElse(`${read}>=${firstMonthInDigits}`, monthInDigits(read, 0), `${year(read)}*12+${month(read)}`),
      0,
    );
  const wordsOf = wordLists(hidden);
  const choice = (list: string, read: string, otherwise: Term): string => {
    const { typed, numbers } = wordsOf(list);
    return ifError(index(numbers.all, `MATCH(${word(read)},${typed.all},0)`), otherwise);
  };
  const definition = (field: FieldKey, row: Term): string => cell(definitions.name, inDefinitions.get(field), row);
  const action = (field: ActionField, row: Term): string => cell(actions.name, inActions.get(field), row);
  return {
    definitionText: (field, row) => text(definition(field, row)),
    definitionNumber: (field, row) => numberIn(definition(field, row)),
    definitionMonth: (field, row) => monthOf(definition(field, row)),
    definitionHasText: (field, row) =>
      ifElse(
        `${inDefinitions.get(field) ?? missingColumn}=${missingColumn}`,
        0,
        ifError(flag(isGiven(word(definition(field, row)))), 1),
      ),
    definitionChoice: (field, row) => choice(field, definition(field, row), 0),
    action,
    actionText: (field, row) => text(action(field, row)),
    actionNumber: (field, row) => numberIn(action(field, row)),
    actionLength: (field, row) => ifError(length(action(field, row)), 0),
    actionChoice: (field, row, otherwise) => choice(field, action(field, row), otherwise),
    placeIn: (table, heading) => find(heading, headings[table].all, missingColumn),
    headings,
    places: { definitions: allOf(inDefinitions), actions: allOf(inActions) },
    placeOf: {
      code: inDefinitions.get("code") ?? missingColumn,
      entry: inActions.get("entry") ?? missingColumn,
      month: inActions.get("month") ?? missingColumn,
      due: inActions.get("due") ?? missingColumn,
      monthClosed: inActions.get("monthClosed") ?? missingColumn,
    },
    objectiveNames: place("objectives", objectiveFields[0]?.heading ?? { en: "", fr: "" }, "1"),
    resultMonths: place("results", monthHeading, "1"),
    targetMonths: place("targets", monthHeading, "1"),
  };
}

/** How many headings of each table are looked through: those of a new book, and some that people have added. */
const headingCounts = {
  objectives: objectiveFields.length + addedColumns,
  definitions: fields.length + addedColumns,
  results: formulaColumns,
  targets: formulaColumns,
  actions: actionFields.length + addedColumns,
} as const;

/**
 * The headings of each table in a column, without the spaces around them. Not every spreadsheet takes
 * `INDEX(table,1,0)` for a whole row.
 */
function headingsOf(hidden: HiddenCells): Readonly<Record<keyof typeof headingCounts, Column>> {
  const section = hidden.section(
    "Headings",
    Object.keys(headingCounts).length,
    Math.max(...Object.values(headingCounts)),
  );
  const columnOf = (key: keyof typeof headingCounts): Column =>
    section.column(tables[key].name, headingCounts[key], ifError(word(index(tables[key].name, 1, lineNumber)), blank));
  return {
    objectives: columnOf("objectives"),
    definitions: columnOf("definitions"),
    results: columnOf("results"),
    targets: columnOf("targets"),
    actions: columnOf("actions"),
  };
}

interface WordList {
  readonly typed: Column;
  readonly numbers: Column;
}

/** The words of each list with their numbers, in the order in which the lists name them. */
function wordLists(hidden: HiddenCells): (list: string) => WordList {
  const choices: [string, readonly Choice[]][] = [
    ...(["role", "kind", "direction", "targetAppliesTo", "frequency", "usual"] as const).map(
      (key): [string, readonly Choice[]] => [key, fieldOf(key).choices ?? []],
    ),
    ["entry", entries],
    ["state", states],
  ];
  const section = hidden.section("Words", choices.length * 2, fewLines);
  const lists = new Map(
    choices.map(([key, options]): [string, WordList] => {
      const typed = options.flatMap((option, at) =>
        spellingsOf(option).map((word): [string, number] => [word, at + 1]),
      );
      const [words, numbers] = [typed.map(([word]) => word), typed.map(([, number]) => number)];
      return [key, { typed: section.list(key, words), numbers: section.list("", numbers) }];
    }),
  );
  return (list) => lists.get(list) as WordList;
}

/** All words for an option of a list, in either language, with and without accents. */
export const spellingsOf = ({ key, en, fr }: Choice): string[] => [
  ...new Set([...en, ...fr, ...fr.map(withoutAccents), key]),
];

/** A word as people without a French keyboard type it. */
const withoutAccents = (words: string): string => words.normalize("NFD").replace(/[\u0300-\u036f]/g, "");

/** The number that `Columns` gives a word. */
export const numberOf = (choices: readonly Choice[] | undefined, key: string): number =>
  (choices ?? []).findIndex((option) => option.key === key) + 1;
