import type { Choice } from "../../base/choice.ts";
import type { Language, Text } from "../../base/text.ts";
import { choices } from "../kpi/choices.ts";
import { type Field, fieldOf, fields, fieldsInView } from "../kpi/fields.ts";
import type { FieldKey } from "../kpi/schema.ts";
import { spellingsOf } from "../review/live/columns.ts";
import {
  and,
  blank,
  count,
  countIf,
  countIfs,
  date,
  find,
  ifElse,
  ifError,
  index,
  int,
  isBlank,
  isGiven,
  isNumber,
  joined,
  middle,
  mod,
  or,
  quoted,
  rows,
  sumProduct,
  trim,
  word,
} from "../review/live/formulas.ts";
import { filledIn, unreadDatesIn } from "../review/live/unread.ts";
import { bad, navy, quiet, soft, watch } from "../sheets/colors.ts";
import { reviewedKpis, sheetTitles, shownMonthName, tables } from "../sheets/layout.ts";
import type { Area, Edit } from "../sheets/plan.ts";
import { type ActionField, actionFields, dateFields, entries, states } from "../tables/actions.ts";
import { objectiveFields } from "../tables/objectives.ts";
import { fieldsOfFormulas } from "../tables/unread-fields.ts";
import { belowState, cellAt, formula, headHeight, rowsBelowIn, type SheetHead } from "./sheet-head.ts";

/**
 * What is above the headings of KPIs, Actions and Objectives. Hidden rows hold the words that rules look up, and what
 * the line of state is made of: formulas find their columns as the sheet is made, and follow them when they are moved.
 */

export type RecordsKey = "objectives" | "definitions" | "actions";

/** The rows of the sheet, from 0, in each of the three: two of the title, then these. */
const words = 2;
const numbers = 3;
/** Of KPIs also the code of each row, and what the row is. */
const codesRow = 4;
const kindsRow = 5;

/** A column of a new sheet: its cells with the heading, and the first cell below it, whose row moves. */
const columnsOf = <K extends string>(all: readonly Field<K>[], headings: number, key: keyof typeof tables) => {
  const at = (field: K): number => all.findIndex((each) => each.key === field);
  return {
    all: (field: K): string =>
      `${cellAt(headings, at(field), "row")}:${cellAt(headings + tables[key].rows, at(field), "row")}`,
    first: (field: K): string => cellAt(headings + 1, at(field), "column"),
    at,
  };
};

/** In how many rows all of it holds. */
const product = (...tests: readonly string[]): string =>
  sumProduct([...tests.map((test) => `(${test})`), "1"].join("*"));
const anyOf = (cells: string, listed: readonly string[]): string =>
  listed.map((each) => `(${cells}=${quoted(each)})`).join("+");

/**
 * How many rows answer some questions: pairs of cells and of what they must say. Counted by COUNTIFS, since a product
 * of tests would compare each cell with each word.
 */
type Rows = (...asked: readonly string[]) => string;
/** Those of them in which a cell holds something. */
const given =
  (cells: string, rows: Rows): Rows =>
  (...asked) =>
    `${rows(...asked)}-${rows(...asked, cells, blank)}`;

/** The spellings of some options, each once: upper and lower case are the same to every program. */
const spelled = (options: readonly Choice[], ...keys: readonly string[]): string[] => [
  ...new Map(
    options
      .filter(({ key }) => keys.includes(key))
      .flatMap(spellingsOf)
      .map((word) => [word.toLowerCase(), word]),
  ).values(),
];

/** Whether a cell holds one of the words of the hidden row. */
const isListed = (cell: string, listed: readonly string[]): string =>
  isNumber(`MATCH(${trim(cell)},${cellAt(words, 0, "both")}:${cellAt(words, listed.length - 1, "both")},0)`);

/** A number with its noun: one is singular in both languages, and so is none in French. */
const counted = (number: string, one: Text, more: Text, language: Language): string =>
  joined(
    number,
    ifElse(
      language === "fr" ? `${number}<2` : `${number}=1`,
      quoted(` ${one[language]}`),
      quoted(` ${more[language]}`),
    ),
  );

const measureWords = spelled(choices.role, "measure");
const closedWords = spelled(states, "done", "dropped");
const actionWords = spelled(entries, "action");

/** The bands above the headings of the KPIs, each at its first field. */
const bands: readonly (readonly [from: FieldKey, says: Text])[] = [
  ["code", { en: "What", fr: "Quoi" }],
  ["unit", { en: "How it is measured", fr: "Comment il se mesure" }],
  ["target", { en: "Target", fr: "Cible" }],
  ["owner", { en: "Who", fr: "Qui" }],
  [
    "role",
    { en: "More: rates, benchmarks, usual range, source", fr: "Plus : taux, repères, plage habituelle, source" },
  ],
];

/** The fields that the page computes with. */
const numbersOfKpis = [...fieldsOfFormulas.numbers, ...fieldsOfFormulas.restricted];
const monthsOfKpis = fieldsOfFormulas.months;

const needed = ["code", "name", "unit", "direction"] as const satisfies readonly FieldKey[];

export const kpisState = {
  kpis: { en: "{n} of {most} KPIs", fr: "{n} KPI sur {most}" },
  measure: { en: "measure", fr: "mesure" },
  measures: { en: "measures", fr: "mesures" },
  whole: { en: "Nothing is missing.", fr: "Il ne manque rien." },
  twice: {
    en: " ▲ {first} has a second row, which isn't read.",
    fr: " ▲ {first} a une deuxième ligne, qui n'est pas lue.",
  },
  moreTwice: {
    en: " ▲ {n} rows repeat a code and aren't read, the first one {first}.",
    fr: " ▲ {n} lignes répètent un code et ne sont pas lues, à commencer par {first}.",
  },
  text: {
    en: " ▲ A cell isn't a number or a date and isn't read.",
    fr: " ▲ Une cellule n'est ni un nombre ni une date et n'est pas lue.",
  },
  texts: {
    en: " ▲ {n} cells aren't numbers or dates and aren't read.",
    fr: " ▲ {n} cellules ne sont ni des nombres ni des dates et ne sont pas lues.",
  },
  missing: { en: "▲ Missing: {list}.", fr: "▲ Il manque : {list}." },
} as const satisfies Record<string, Text>;

function kpisHead(language: Language): SheetHead {
  const of = columnsOf(fields as readonly Field<FieldKey>[], headingsOf.definitions, "definitions");
  const [code, role] = [of.all("code"), of.all("role")];
  const measure = anyOf(role, measureWords);
  const cell = (column: number): string => cellAt(numbers, column, "both");
  const [kpis, measures] = [cell(0), cell(1)];
  const rowsOf = tables.definitions.rows;
  const inRow = (row: number, at: number): string => cellAt(row, at, "both");
  const across = (row: number): string => `${inRow(row, 0)}:${inRow(row, rowsOf - 1)}`;
  const eachRow = (text: (at: number) => string) => [...Array(rowsOf).keys()].map((at) => formula(text(at)));
  const [twice, below, texts] = [2, 3, 4].map((at) => cell(at + needed.length)) as [string, string, string];
  // With the heading, which is a text.
  const textsIn = ([...numbersOfKpis, ...monthsOfKpis] as const).map((field) => {
    const cells = of.all(field);
    return `${rows(cells)}-1-${count(cells)}-${countIf(cells, blank)}`;
  });
  const isKind = { kpi: 1, measure: 2, again: 3 } as const;
  const ofKind = (kind: keyof typeof isKind): string => countIf(across(kindsRow), isKind[kind]);
  const toldTwice = { n: twice, first: index(across(codesRow), 1, find(isKind.again, across(kindsRow), 1)) };
  const missing = needed.map((key, index) => ({ heading: fieldOf(key).heading[language], count: cell(2 + index) }));
  const listed = middle(
    joined(
      ...missing.map(({ heading, count }) =>
        ifElse(`${count}=0`, blank, joined(quoted(`, ${heading} (`), count, quoted(")"))),
      ),
    ),
    3,
    200,
  );
  const all = missing.map(({ count }) => count).join("+");
  return {
    title: sheetTitles.kpis[language],
    says: {
      en: "One row for each KPI, and for each measure used in a rate. The + above the sheet opens more columns.",
      fr: "Une ligne par KPI, et par mesure qui sert à calculer un taux. Le + au-dessus de la feuille ouvre d'autres colonnes.",
    },
    state: joined(
      filledIn(kpisState.kpis, language, { n: kpis, most: quoted(`${reviewedKpis}`) }),
      quoted(", "),
      counted(measures, kpisState.measure, kpisState.measures, language),
      quoted(". "),
      ifElse(
        `${all}+${twice}+${texts}+${below}=0`,
        quoted(kpisState.whole[language]),
        `${all}=0`,
        blank,
        filledIn(kpisState.missing, language, { list: listed }),
      ),
      ifElse(
        `${twice}=0`,
        blank,
        `${twice}=1`,
        filledIn(kpisState.twice, language, toldTwice),
        filledIn(kpisState.moreTwice, language, toldTwice),
      ),
      ifElse(
        `${texts}=0`,
        blank,
        `${texts}=1`,
        quoted(kpisState.text[language]),
        filledIn(kpisState.texts, language, { n: texts }),
      ),
      belowState(below, language),
    ),
    isWarning: `${all}+${twice}+${texts}+${below}>0`,
    rows: [
      { cells: measureWords },
      {
        cells: [
          formula(ofKind("kpi")),
          formula(ofKind("measure")),
          ...needed.map((key) =>
            formula(
              key === "code"
                ? product(`${of.all("name")}<>""`, `${code}=""`)
                : product(`${code}<>""`, `${of.all(key)}=""`, ...(key === "direction" ? [`${measure}=0`] : [])),
            ),
          ),
          formula(ofKind("again")),
          formula(rowsBelowIn("definitions", code.split(":")[0] as string)),
          formula(textsIn.join("+")),
        ],
      },
      { cells: eachRow((at) => ifError(word(index(code, at + 2)), blank)) },
      {
        cells: eachRow((at) => {
          const isAgain = `MATCH(${inRow(codesRow, at)},${across(codesRow)},0)<>${at + 1}`;
          const kind = ifElse(isListed(index(of.all("role"), at + 2), measureWords), isKind.measure, isKind.kpi);
          return ifElse(isBlank(inRow(codesRow, at)), 0, isAgain, isKind.again, kind);
        }),
      },
      {
        height: 22,
        style: { fill: soft, color: navy, bold: true, size: 9, vertical: "middle" },
        cells: fields.map(({ key }) => bands.find(([from]) => from === key)?.[1][language]),
      },
    ],
  };
}

export const actionsState = {
  open: { en: "open", fr: "ouverte" },
  opens: { en: "open", fr: "ouvertes" },
  overdue: { en: "{n} overdue", fr: "{n} en retard" },
  decision: { en: "decision to take", fr: "décision à prendre" },
  decisions: { en: "decisions to take", fr: "décisions à prendre" },
  dates: { en: "All dates can be read.", fr: "Toutes les dates sont lisibles." },
  text: {
    en: "▲ A date can't be read. Type it again as a date.",
    fr: "▲ Une date est illisible. Ressaisissez-la comme date.",
  },
  texts: {
    en: "▲ {n} dates can't be read. Type them again as dates.",
    fr: "▲ {n} dates sont illisibles. Ressaisissez-les comme dates.",
  },
} as const satisfies Record<string, Text>;

const actionsOf = columnsOf(actionFields, headHeight(2), "actions");
/** The first day after the month under review; 0 where the book has no page. */
const dayAfter = cellAt(numbers, 0, "both");

function actionsHead(language: Language): SheetHead {
  const { all } = actionsOf;
  const cell = (column: number): string => cellAt(numbers, column, "both");
  const [open, overdue, decisions, texts] = [1, 2, 3, 4].map(cell) as [string, string, string, string];
  const below = cell(5 + actionWords.length);
  const notClosed: Rows = (...asked) => {
    const state = closedWords.flatMap((word) => [all("state"), quoted(`<>${word}`)]);
    return countIfs(all("monthClosed"), blank, ...state, ...asked);
  };
  const actions: Rows = (...asked) =>
    ["", ...actionWords]
      .map((entry) => given(all("action"), notClosed)(all("entry"), quoted(entry), ...asked))
      .join("+");
  const month = ifError(shownMonthName, 0);
  const dates = dateFields.map((field) => {
    const cells = all(field);
    return unreadDatesIn(cells, `${rows(cells)}-1`);
  });
  return {
    title: sheetTitles.actions[language],
    says: {
      en: "One row for each cause, action or decision. To close an action, fill in its state and month.",
      fr: "Une ligne par cause, action ou décision. Pour clôturer une action, indiquez son état et son mois.",
    },
    state: joined(
      counted(open, actionsState.open, actionsState.opens, language),
      ifElse(`${dayAfter}=0`, blank, joined(quoted(", "), filledIn(actionsState.overdue, language, { n: overdue }))),
      quoted(", "),
      counted(decisions, actionsState.decision, actionsState.decisions, language),
      quoted(". "),
      ifElse(
        `${texts}=0`,
        quoted(actionsState.dates[language]),
        `${texts}=1`,
        quoted(actionsState.text[language]),
        filledIn(actionsState.texts, language, { n: texts }),
      ),
      belowState(below, language),
    ),
    isWarning: `${texts}+${below}>0`,
    rows: [
      { cells: closedWords },
      {
        cells: [
          formula(ifElse(`${month}=0`, 0, date(int(`(${month}-1)/12`), `${mod(`${month}-1`, 12)}+2`, 1))),
          formula(actions()),
          formula(actions(all("due"), `"<"&${dayAfter}`)),
          formula(given(all("decisionAsked"), notClosed)(all("decisionTaken"), blank)),
          formula(dates.join("+")),
          ...actionWords,
          formula(rowsBelowIn("actions", all("month").split(":")[0] as string)),
        ],
      },
    ],
  };
}

export const objectivesState = {
  one: { en: "objective", fr: "objectif" },
  more: { en: "objectives", fr: "objectifs" },
} as const satisfies Record<string, Text>;

function objectivesHead(language: Language): SheetHead {
  const names = columnsOf(objectiveFields, headHeight(1), "objectives").all("name");
  const number = `${product(`${names}<>""`)}-1`;
  const below = cellAt(words, 0, "both");
  return {
    title: sheetTitles.objectives[language],
    says: {
      en: "What the company wants: one row for each objective. The score is computed from the KPIs that serve it.",
      fr: "Ce que veut l'entreprise : une ligne par objectif. Le score se calcule à partir des KPI qui le servent.",
    },
    state: joined(
      counted(number, objectivesState.one, objectivesState.more, language),
      quoted("."),
      belowState(below, language),
    ),
    isWarning: `${below}>0`,
    rows: [{ cells: [formula(rowsBelowIn("objectives", names.split(":")[0] as string))] }],
  };
}

const heads = { objectives: objectivesHead, definitions: kpisHead, actions: actionsHead } as const;

export const recordsHead = (key: RecordsKey, language: Language): SheetHead => heads[key](language);

/** The row of the headings of each sheet, from 0. */
const headingsOf = { definitions: headHeight(5), actions: headHeight(2) } as const;

/** What is quiet, late or to be decided, by rules. */
export function recordsRules(key: RecordsKey): Edit[] {
  if (key === "objectives") return [];
  const { name, rows } = tables[key];
  const below = (column: number, columns: number): Area => ({ row: 1, column, rows, columns });
  if (key === "definitions") {
    const role = columnsOf(fields as readonly Field<FieldKey>[], headingsOf.definitions, "definitions").first("role");
    return [
      {
        kind: "rule",
        name,
        area: below(0, fields.length),
        formula: isListed(role, measureWords),
        style: { color: quiet, bold: false },
      },
      { kind: "fold", name, area: { row: 0, column: fieldsInView, rows: 1, columns: fields.length - fieldsInView } },
    ];
  }
  const { first, at } = actionsOf;
  const isClosedState = isListed(first("state"), closedWords);
  const isOpen = [isBlank(first("monthClosed")), `NOT(${isClosedState})`];
  const isAction = or(isBlank(first("entry")), `${first("entry")}=${cellAt(numbers, 5, "both")}`);
  const isOverdue = and(
    isGiven(first("action")),
    isAction,
    isNumber(first("due")),
    `${first("due")}<${dayAfter}`,
    ...isOpen,
  );
  const rule = (field: ActionField, test: string, style: object): Edit => ({
    kind: "rule",
    name,
    area: below(at(field), 1),
    formula: test,
    style,
  });
  return [
    rule("action", isOverdue, { color: bad.color, bold: true }),
    rule("due", isOverdue, { color: bad.color, bold: true }),
    rule("decisionAsked", and(isGiven(first("decisionAsked")), isBlank(first("decisionTaken")), ...isOpen), {
      ...watch,
      bold: true,
    }),
    {
      kind: "rule",
      name,
      area: below(0, actionFields.length),
      formula: ifElse(isGiven(first("monthClosed")), "1=1", isClosedState),
      style: { color: quiet },
    },
  ];
}
