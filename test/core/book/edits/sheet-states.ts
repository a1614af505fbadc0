import type { Cell } from "../../../../core/base/cells.ts";
import { dayFromIso, firstDayOf, isoDayOf, monthAfter } from "../../../../core/base/months.ts";
import { isProblem } from "../../../../core/base/problem.ts";
import type { Language, Text } from "../../../../core/base/text.ts";
import { type CommandName, perform, type Requests } from "../../../../core/book/commands/index.ts";
import { gridStates } from "../../../../core/book/edits/month-grid-head.ts";
import { actionsState, kpisState, objectivesState } from "../../../../core/book/edits/records-head.ts";
import { belowWords } from "../../../../core/book/edits/sheet-head.ts";
import { fieldOf, fields } from "../../../../core/book/kpi/fields.ts";
import { savingIssues } from "../../../../core/book/kpi/saving-issues.ts";
import { pageState } from "../../../../core/book/review/live/live-page.ts";
import { applied } from "../../../../core/book/sheets/apply.ts";
import { type BookTableKey, reviewedKpis, sheetTitles, tables } from "../../../../core/book/sheets/layout.ts";
import type { Edit, PlanCell } from "../../../../core/book/sheets/plan.ts";
import type { Snapshot, TableSnapshot } from "../../../../core/book/sheets/snapshot.ts";
import { actionFields, isStillOpen } from "../../../../core/book/tables/actions.ts";
import type { GridKey } from "../../../../core/book/tables/month-grid.ts";
import { readBook } from "../../../../core/book/tables/read.ts";
import { fieldsOfFormulas } from "../../../../core/book/tables/unread-fields.ts";
import { conversion, leads, signups, visits } from "../commands/try-commands.ts";

/** New books with what people type into them, and what the line below each title says of it by the core. */
export interface StateBook {
  readonly name: string;
  readonly language: Language;
  readonly edits: readonly Edit[];
  readonly snapshot: Snapshot;
  /** What the second row of each sheet says. */
  readonly states: Readonly<Partial<Record<BookTableKey, string>>>;
}

const today = dayFromIso("2026-10-05") as { day: number };

class Making {
  snapshot: Snapshot;
  readonly edits: Edit[] = [];

  constructor(language: Language) {
    this.snapshot = { language, tables: {} };
    this.command("start-book", { language });
  }

  command<Name extends CommandName>(name: Name, request: Requests[Name]): void {
    const plan = perform(name, this.snapshot, request, today);
    if (isProblem(plan)) throw new Error(plan.says.en);
    this.add(...plan.edits);
  }

  type(key: BookTableKey, row: number, column: number, ...cells: PlanCell[]): void {
    this.add({ kind: "write", name: tables[key].name, row, column, cells: cells.map((cell) => [cell]) });
  }

  /** A row right below the table: no row of it. */
  typeBelow(key: BookTableKey, ...cells: PlanCell[]): void {
    this.edits.push({ kind: "write", name: tables[key].name, row: tables[key].rows + 1, column: 0, cells: [cells] });
    const table = this.snapshot.tables[key] as TableSnapshot;
    this.snapshot = {
      ...this.snapshot,
      tables: { ...this.snapshot.tables, [key]: { ...table, below: [cells as Cell[]] } },
    };
  }

  private add(...edits: readonly Edit[]): void {
    this.edits.push(...edits);
    this.snapshot = applied(this.snapshot, { edits });
  }
}

const cases: readonly (readonly [name: string, type: (book: Making) => void])[] = [
  ["an empty book", () => {}],
  [
    "a book with figures",
    (book) => {
      book.command("save-kpis", { kpis: [leads, visits, signups, conversion].map((kpi) => ({ kpi })) });
      book.type("results", 3, 1, 58, 60, 61);
      book.command("make-review", { month: null, company: "Cave" });
    },
  ],
  [
    "a text among the figures",
    (book) => {
      book.command("save-objective", { objective: { name: "Grow" } });
      book.command("save-kpis", { kpis: [leads, visits].map((kpi) => ({ kpi })) });
      book.type("results", 3, 1, 58, "60 leads", 61);
    },
  ],
  [
    "actions of every kind, and KPIs of which something is missing",
    (book) => {
      book.command("save-kpis", { kpis: [leads, visits, signups, conversion].map((kpi) => ({ kpi })) });
      const figures = [{ code: "LEADS", value: 40 }];
      book.command("record-results", { month: shownMonth, figures });
      book.command("make-review", { month: shownMonth, company: "Cave" });
      const { definitions, actions } = { definitions: fields, actions: actionFields };
      const column = (all: readonly { readonly key: string }[], key: string): number =>
        all.findIndex((field) => field.key === key);
      book.type("definitions", 1, column(definitions, "name"), null);
      book.type("definitions", 1, column(definitions, "direction"), null);
      book.type("definitions", 4, column(definitions, "direction"), null);
      const french = book.snapshot.language === "fr";
      const row = (at: number, cells: Readonly<Record<string, PlanCell>>): void => {
        for (const [key, cell] of Object.entries(cells)) book.type("actions", at, column(actions, key), cell);
      };
      const month = { day: 46_266 };
      row(1, { month, code: "LEADS", action: "Call them", owner: "Ann", due: { day: 46_280 } });
      row(2, {
        month,
        code: "LEADS",
        entry: "Action",
        action: "Call others",
        due: { day: 46_360 },
        state: "in progress",
      });
      row(3, { month, code: "LEADS", action: "Called", due: { day: 46_270 }, state: french ? "terminée" : "Done" });
      row(4, { month, code: "LEADS", action: "Wrote", due: { day: 46_270 }, monthClosed: { day: 46_296 } });
      row(5, { month, code: "LEADS", entry: french ? "Observation" : "Observe", due: { day: 46_270 } });
      row(6, { month, code: "LEADS", decisionAsked: "A stand?" });
      row(7, { month, code: "LEADS", decisionAsked: "Two?", decisionTaken: "No." });
      row(9, { month: "September 2026", code: "LEADS", action: "Late", due: "soon" });
    },
  ],
  [
    "codes twice, a KPI without a code, and rows below the tables",
    (book) => {
      book.command("save-kpis", { kpis: [leads, visits, signups, conversion].map((kpi) => ({ kpi })) });
      const [, ...rows] = book.snapshot.tables.definitions?.cells ?? [];
      const again = (row: number, code: Cell, at: number): void => {
        const cells = [code, ...(rows[at]?.slice(1) ?? [])];
        for (const [column, cell] of cells.entries()) book.type("definitions", row, column, cell as PlanCell);
      };
      again(5, "leads ", 0);
      again(6, null, 0);
      if (book.snapshot.language === "en") again(7, "Visits", 1);
      const column = (key: string): number => fields.findIndex((field) => field.key === key);
      book.type("definitions", 1, column("target"), "50 leads");
      if (book.snapshot.language === "fr") book.type("definitions", 2, column("deadline"), "déc. 2026");
      book.typeBelow("definitions", "BELOW", "Below");
      book.typeBelow("results", "Total", 5);
      book.typeBelow("targets", { day: 48_000 }, 5);
      book.typeBelow("actions", { day: 46_266 }, "LEADS");
      book.typeBelow("objectives", "Grow");
    },
  ],
  [
    "texts in two columns, and a column of somebody's own",
    (book) => {
      book.command("save-kpis", { kpis: [leads, visits, signups].map((kpi) => ({ kpi })) });
      book.type("results", 5, 3, "n", 4, "", "x");
      book.type("results", 9, 2, "12 visits", { formula: '=""' }, { formula: "=1+1" });
      book.type("results", 0, 5, "Comment", "a good start");
      book.type("targets", 7, 1, "100", 101);
    },
  ],
];

/** The month of the pages that these books have. */
const shownMonth = "2026-09";

export const stateBooks: readonly StateBook[] = (["en", "fr"] as const).flatMap((language) =>
  cases.map(([name, type]): StateBook => {
    const making = new Making(language);
    type(making);
    const { snapshot, edits } = making;
    const states = {
      definitions: stateOfKpis(snapshot),
      objectives: stateOfObjectives(snapshot),
      results: gridState(snapshot, "results"),
      targets: gridState(snapshot, "targets"),
      actions: stateOfActions(snapshot),
    };
    return { name: `${name}, ${language}`, language, edits, snapshot, states };
  }),
);

function gridState(snapshot: Snapshot, key: GridKey): string {
  const book = readBook(snapshot);
  const { language } = book;
  const { unread } = key === "results" ? book.results : book.targets;
  const words = unread.cells === 0 ? gridStates.numbers : unread.cells === 1 ? gridStates.one : gridStates.more;
  return words[language].replace("{n}", `${unread.cells}`).replace("{first}", unread.first) + saidBelow(snapshot, key);
}

/** How many texts are in the columns of KPIs that hold numbers or months. */
function textsOfKpis({ tables: read }: Snapshot): number {
  const { numbers, restricted, months } = fieldsOfFormulas;
  const wanted: readonly string[] = [...numbers, ...restricted, ...months];
  const [, ...rows] = read.definitions?.cells ?? [];
  return rows.flatMap((cells) =>
    cells.filter((cell, at) => wanted.includes(fields[at]?.key ?? "") && typeof cell === "string"),
  ).length;
}

/** Only one row is typed below a table. */
function saidBelow({ tables: read, language }: Snapshot, key: BookTableKey): string {
  return read[key]?.below === undefined ? "" : belowWords.one[language];
}

function counted(language: Language, number: number, one: Text, more: Text): string {
  return `${number} ${(number === 1 || (number === 0 && language === "fr") ? one : more)[language]}`;
}

function stateOfKpis(snapshot: Snapshot): string {
  const { kpis, language, unreadRows } = readBook(snapshot);
  const all = [...kpis.values()].map(({ kpi }) => kpi);
  const reviewed = all.filter(({ role }) => role === "kpi").length;
  const missing = all.flatMap((kpi) => savingIssues(kpi).filter(({ name }) => name === "needed"));
  const { codesTwice, first, withoutCode } = unreadRows;
  const below = saidBelow(snapshot, "definitions");
  const listed = (["code", "name", "unit", "direction"] as const).flatMap((key) => {
    const many = key === "code" ? withoutCode : missing.filter(({ field }) => field === key).length;
    return many === 0 ? [] : [`${fieldOf(key).heading[language]} (${many})`];
  });
  const { kpis: of, measure, measures, whole, missing: some, twice, moreTwice, text, texts } = kpisState;
  const typed = textsOfKpis(snapshot);
  const toldTexts = typed === 0 ? "" : (typed === 1 ? text : texts)[language].replace("{n}", `${typed}`);
  const toldTwice = codesTwice === 0 ? "" : (codesTwice === 1 ? twice : moreTwice)[language];
  const isWhole = listed.length === 0 && codesTwice === 0 && typed === 0 && below === "";
  return [
    of[language].replace("{n}", `${reviewed}`).replace("{most}", `${reviewedKpis}`),
    `, ${counted(language, all.length - reviewed, measure, measures)}. `,
    isWhole ? whole[language] : listed.length === 0 ? "" : some[language].replace("{list}", listed.join(", ")),
    toldTwice.replace("{n}", `${codesTwice}`).replace("{first}", first),
    toldTexts,
    below,
  ].join("");
}

function stateOfObjectives(snapshot: Snapshot): string {
  const { objectives, language } = readBook(snapshot);
  return `${counted(language, objectives.length, objectivesState.one, objectivesState.more)}.${saidBelow(snapshot, "objectives")}`;
}

function stateOfActions(snapshot: Snapshot): string {
  const { actions, language } = readBook(snapshot);
  const open = actions.filter((each) => each.entry === "action" && each.action !== "" && isStillOpen(each));
  const month = pageState(snapshot) === "none" ? undefined : shownMonth;
  const after = month === undefined ? "" : isoDayOf(firstDayOf(monthAfter(month)));
  const overdue = open.filter(({ due }) => due !== null && due < after).length;
  const decisions = actions.filter(
    (each) => each.decisionAsked !== "" && each.decisionTaken === "" && isStillOpen(each),
  );
  const texts = actionDates(snapshot).filter((cell) => typeof cell === "string").length;
  const { open: one, opens, overdue: late, decision, decisions: more, dates, text, texts: some } = actionsState;
  return [
    counted(language, open.length, one, opens),
    month === undefined ? "" : `, ${late[language].replace("{n}", `${overdue}`)}`,
    `, ${counted(language, decisions.length, decision, more)}. `,
    (texts === 0 ? dates : texts === 1 ? text : some)[language].replace("{n}", `${texts}`),
    saidBelow(snapshot, "actions"),
  ].join("");
}

/** What is in the columns of dates. */
function actionDates(snapshot: Snapshot): Cell[] {
  const [, ...rows] = snapshot.tables.actions?.cells ?? [];
  return rows.flatMap((cells) =>
    actionFields.flatMap(({ cell }, column) => (cell === "month" || cell === "day" ? [cells[column] ?? null] : [])),
  );
}

/** Where a program's answers differ from the core. */
export const wrongStates = (
  { name, language, states }: StateBook,
  at: (sheet: string, row: number, column: number) => unknown,
): string[] =>
  Object.entries(states).flatMap(([key, says]) => {
    const found = at(sheetTitles[tables[key as BookTableKey].sheet][language], 1, 1);
    return found === says ? [] : [`${name}, ${key}: “${JSON.stringify(found)}” is not “${says}”`];
  });
