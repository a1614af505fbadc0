import type { Cell } from "../../../../core/base/cells.ts";
import type { Month } from "../../../../core/base/months.ts";
import { headAt } from "../../../../core/book/review/page/page-cells.ts";
import { type BookTableKey, tables } from "../../../../core/book/sheets/layout.ts";
import type { Snapshot, TableSnapshot } from "../../../../core/book/sheets/snapshot.ts";
import { actionFields } from "../../../../core/book/tables/actions.ts";
import { tableOf } from "../commands/try-commands.ts";
import type { CalcValues } from "./calc-values.ts";
import { bookWith, kpi, september, usual, withInputs } from "./month-book.ts";

/** Books as people without the add-in leave them, and what the page says of each at its top and under a KPI. */
export interface HandTyped {
  readonly does: string;
  readonly snapshot: Snapshot;
  readonly month: Month;
  /** The end of the counts, the sentence at the top, and the note of the first KPI of the sheet. */
  readonly counts?: string;
  readonly message?: string;
  readonly note?: string;
  /** The status of the KPIs, in the order of the sheet. */
  readonly status?: readonly string[];
}

const figures = { LEADS: usual, CHURN: usual.map((value) => value / 10) };
const plain = bookWith(
  [kpi("LEADS"), kpi("CHURN", { direction: "decrease", unit: "CHF", target: 5, usual: "level" })],
  figures,
);
const book = withInputs(plain);
const august = withInputs(plain, "2026-08");
const inFrench = withInputs(
  bookWith([kpi("LEADS"), kpi("CHURN", { direction: "decrease", target: 5, unit: "CHF" })], figures, "fr"),
);

type Grid = "definitions" | "results" | "targets" | "actions";

function withTable(snapshot: Snapshot, key: Grid, change: (cells: readonly (readonly Cell[])[]) => Cell[][]): Snapshot {
  const { formulas: _, ...table }: TableSnapshot = tableOf(snapshot, key);
  return { ...snapshot, tables: { ...snapshot.tables, [key]: { ...table, cells: change(table.cells) } } };
}

/** Each cell by its heading, as somebody retypes it. */
const retyped = (snapshot: Snapshot, key: Grid, type: (cell: Cell, heading: Cell, row: number) => Cell): Snapshot =>
  withTable(snapshot, key, ([headings = [], ...rows]) =>
    [headings, ...rows].map((cells, row) => cells.map((cell, at) => type(cell, headings[at] ?? null, row))),
  );

const renamed = (snapshot: Snapshot, key: Grid, names: Readonly<Record<string, string>>): Snapshot =>
  retyped(snapshot, key, (cell, _, row) => (row === 0 && typeof cell === "string" ? (names[cell] ?? cell) : cell));

/** The rows of Results and Targets end with September 2026 and three months without a figure after it. */
const rowOf = (snapshot: Snapshot, month: Month): number =>
  tableOf(snapshot, "results").cells.findIndex(([cell]) => {
    const first = Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1, 1) / 86_400_000 + 25_569;
    return typeof cell === "object" && cell !== null && "day" in cell && cell.day === first;
  });

const september26 = rowOf(book, september);

const months = (snapshot: Snapshot, key: "results" | "targets", typed: Readonly<Record<number, Cell>>): Snapshot =>
  withTable(snapshot, key, (rows) => rows.map((cells, row) => [typed[row] ?? cells[0] ?? null, ...cells.slice(1)]));

/** Rows right below the tables. */
const below = (snapshot: Snapshot, rows: Partial<Record<BookTableKey, Cell[][]>>): Snapshot => ({
  ...snapshot,
  tables: {
    ...snapshot.tables,
    ...Object.fromEntries(Object.entries(rows).map(([key, typed]) => [key, withRowsBelow(snapshot, key, typed)])),
  },
});

function withRowsBelow(snapshot: Snapshot, key: string, typed: readonly (readonly Cell[])[]): TableSnapshot {
  const table = tableOf(snapshot, key as BookTableKey);
  const { rows } = tables[key as BookTableKey];
  const [headings = []] = table.cells;
  const filled = Array.from({ length: rows + 1 }, (_, at) => table.cells[at] ?? headings.map(() => null));
  const wide = typed.map((cells) => headings.map((_, at) => cells[at] ?? null));
  return { ...table, cells: filled, below: wide };
}

/** Rows at the top of Actions. */
const withActions = (snapshot: Snapshot, ...typed: readonly Readonly<Record<string, Cell>>[]): Snapshot =>
  withTable(snapshot, "actions", ([headings = [], ...rows]) => [
    [...headings],
    ...typed.map((cells) => actionFields.map(({ key }): Cell => cells[key] ?? null)),
    ...rows.slice(typed.length).map((cells) => [...cells]),
  ]);

const [inJuly, inSeptember] = [{ day: 46_204 }, { day: 46_266 }];

/** A figure that is expected: its day as somebody typed it. */
function expecting(day: Cell): Snapshot {
  const reached = retyped(book, "results", (cell, heading, at) =>
    at === september26 && heading === "LEADS" ? 500 : cell,
  );
  return withActions(reached, { month: inSeptember, code: "LEADS", entry: "Figure expected", due: day });
}

/** Two figures without their month, an entry and three headings that nobody knows. */
const typedAnew = ((): Snapshot => {
  const anew = { Owner: "Boss", Due: "By when", Why: "Because" };
  const figures = retyped(book, "results", (cell, heading, row) =>
    row === september26 + 1 || row === september26 + 2
      ? heading === "LEADS"
        ? 7
        : heading === "Month"
          ? null
          : cell
      : cell,
  );
  const inActions = withActions(figures, { code: "LEADS", entry: "Figure expcted" });
  return renamed(renamed(inActions, "definitions", anew), "actions", { Due: "By when", Why: "Because" });
})();

const longer = (snapshot: Snapshot): Snapshot =>
  withTable(snapshot, "results", ([headings = [], ...rows]) => {
    const first = { day: 33_604 };
    const sixty = Array.from({ length: 60 }, (_, at) => [202001 + Math.floor(at / 12) * 100 + (at % 12), at + 1, 4]);
    return [[...headings], ...sixty, [first, 7, 4], [20260901, 7, 4]].map((cells, row) =>
      row === 0
        ? [...headings]
        : [...cells, ...rows.slice(0, 1).flatMap((each) => each.slice(cells.length).map(() => null))],
    );
  });

export const handTyped: readonly HandTyped[] = [
  {
    does: "types headings and codes with blanks around them, in another case, without accents",
    snapshot: renamed(
      renamed(
        renamed(inFrench, "definitions", {
          "Sens souhaité": " SENS SOUHAITE\u00a0",
          Échéance: "Echeance ",
          Cible: "CIBLE ",
          Code: " code",
        }),
        "results",
        { CHURN: "\u00a0churn " },
      ),
      "targets",
      { CHURN: "Churn " },
    ),
    month: september,
    status: ["✔ Atteinte", "✖ Manquée"],
  },
  {
    does: "deletes a direction, and types another word for one",
    snapshot: retyped(book, "definitions", (cell, heading, row) =>
      heading === "Direction" && row > 0 && cell !== null ? (row === 1 ? null : "upwards") : cell,
    ),
    month: september,
    status: ["Direction missing", "Direction missing"],
    note: "The KPIs sheet doesn't say whether it should go up or down.",
  },
  {
    does: "types figures and a target as text",
    snapshot: retyped(
      retyped(book, "results", (cell, heading, row) =>
        row === september26 && heading === "LEADS" ? "45" : row === 9 && heading === "CHURN" ? "1 234,50" : cell,
      ),
      "targets",
      (cell, heading, row) => (row === september26 && heading === "CHURN" ? "8 %" : cell),
    ),
    month: september,
    counts: ` · 2 cells of Results aren't numbers, the first below LEADS · a cell of CHURN in Targets isn't a number`,
    note: `B${tableOf(book, "results").row + september26 + 1} of Results isn't a number.`,
    status: ["– No figure", "– No target"],
  },
  {
    does: "types n/a, a dash and a question mark where there is no figure",
    snapshot: retyped(
      retyped(book, "results", (cell, heading, row) => {
        if (row === september26) return heading === "LEADS" ? "N/A" : heading === "CHURN" ? "?" : cell;
        return row === september26 - 1 && heading === "LEADS" ? "–" : cell;
      }),
      "targets",
      (cell, heading, row) =>
        row > 0 && row < 9 && heading === "CHURN" ? (["--", "n.d.", "null"][row % 3] ?? cell) : cell,
    ),
    month: september,
    counts: " · a cell of CHURN in Results isn't a number",
    note: "No figure yet.",
    status: ["– No figure", "– No figure"],
  },
  {
    does: "moves a KPI far to the right",
    snapshot: withTable(book, "results", (rows) =>
      rows.map((cells) =>
        [...cells, ...new Array(60 - cells.length).fill(null), ...[1, 2].map((at) => cells[at] ?? null)].map(
          (cell, at) => (at === 1 || at === 2 ? null : cell),
        ),
      ),
    ),
    month: september,
    counts:
      " · no column of Results is read for 2 KPIs, the first one LEADS · 2 columns of Results beyond the 40th aren't read",
    status: ["– No figure", "– No figure"],
  },
  {
    does: "types months as text",
    snapshot: months(months(august, "results", typedMonths(september26)), "targets", typedMonths(september26)),
    month: "2026-08",
    counts: " · 3 months of Results can't be read · 3 months of Targets can't be read",
    status: ["! Close", "✖ Missed"],
  },
  {
    does: "inserts rows below the sixtieth month",
    snapshot: longer(withInputs(plain, "2024-12")),
    month: "2024-12",
    counts: " · Results has room for 60 months; the 2 below aren't read",
  },
  {
    does: "types a KPI twice, and one without a code",
    snapshot: withTable(book, "definitions", ([headings = [], ...rows]) => [
      [...headings],
      ...rows.map((cells, at) => {
        const [again = []] = rows;
        if (at === 2) return [" leads\u00a0", "Leads again", ...again.slice(2)];
        return at === 3 ? [null, "No code", ...again.slice(2)] : at === 4 ? ["CHURN"] : [...cells];
      }),
    ]),
    month: september,
    counts:
      " · 2 rows of KPIs repeat a code and aren't read, the first one leads · a row of KPIs has no code and isn't read",
  },
  {
    does: "types one code twice, in French",
    snapshot: withTable(inFrench, "definitions", (rows) =>
      rows.map((cells, at) => (at === 3 ? ["CHURN", ...cells.slice(1)] : [...cells])),
    ),
    month: september,
    counts: " · une deuxième ligne de CHURN dans KPI n'est pas lue",
  },
  {
    does: "types a KPI, a month and an action below the last rows",
    snapshot: below(book, {
      definitions: [["NEW", "New"]],
      results: [[{ day: 46_300 }, 5]],
      targets: [[], ["Total", 5]],
      actions: [[{ day: 46_266 }, "LEADS"]],
    }),
    month: september,
    counts: [
      " · KPIs has room for 30 rows; the one below isn't read",
      " · Results has room for 60 months; the one below isn't read",
      " · Targets has room for 60 months; the one below isn't read",
      " · Actions has room for 200 rows; the one below isn't read",
    ].join(""),
  },
  {
    does: "types a word for the day on which a figure is expected",
    snapshot: expecting("soon"),
    month: september,
    counts: "1 missed · 1 provisional · a date of Actions can't be read",
    note: "Provisional, date unknown.",
    status: ["✔ Met (provisional)", "✖ Missed"],
  },
  {
    does: "leaves the day blank on which a figure is expected",
    snapshot: expecting(null),
    month: september,
    counts: "1 missed · 1 provisional",
    note: "Provisional, date unknown.",
  },
  {
    does: "types numbers, a month and a word of KPIs that are none",
    snapshot: retyped(book, "definitions", (cell, heading, row) =>
      row === 1 && heading === "Target"
        ? "50 leads"
        : row === 1 && heading === "Deadline"
          ? "Dec 2026"
          : row === 2 && heading === "Target applies to"
            ? "sometimes"
            : row === 2 && heading === "Watch share"
              ? 200
              : cell,
    ),
    month: september,
    counts: " · 4 cells of KPIs can't be read, the first of LEADS",
  },
  {
    does: "types a share and a month in digits",
    snapshot: retyped(inFrench, "definitions", (cell, heading, row) =>
      row === 1 && heading === "Échéance" ? 202_612 : row === 2 && heading === "Seuil de vigilance" ? "90 %" : cell,
    ),
    month: september,
    counts: " · une cellule de CHURN dans KPI est illisible",
  },
  {
    does: "types figures without a month, another word for an entry, and a heading anew",
    snapshot: typedAnew,
    month: september,
    counts: [
      " · KPIs has no column Owner",
      " · 2 columns of Actions are missing, the first one Why",
      " · 2 rows of Results have figures and no month",
      " · an entry of Actions can't be read",
    ].join(""),
  },
  {
    does: "types another word above the figures of a KPI, in French",
    snapshot: renamed(inFrench, "results", { LEADS: "Prospects" }),
    month: september,
    counts: " · aucune colonne de Résultats n'est lue pour LEADS",
    note: "Pas encore de chiffre.",
  },
  {
    does: "types codes of actions that KPIs lacks",
    snapshot: withActions(
      book,
      { month: inSeptember, code: " leads\u00a0", why: "Rain", action: "Tents" },
      // Nothing of these is on the page of September: a cause of July, an action closed in July.
      { month: inJuly, code: "GONE", why: "Sold" },
      { month: inJuly, code: "GONE", action: "Sell it", state: "Done" },
      { month: inJuly, code: "Chrun ", action: "Call them" },
      { month: inSeptember, code: "LEAD", why: "A fair" },
    ),
    month: september,
    counts: " · 2 rows of Actions have a code that isn't in KPIs, the first one Chrun",
  },
  {
    does: "types the code of an action otherwise, in French",
    snapshot: withActions(inFrench, { code: "CHRUN", action: "Appeler" }),
    month: september,
    counts: " · le code CHRUN dans Actions n'est pas dans KPI",
  },
  {
    does: "types two months and a code twice",
    snapshot: renamed(
      months(months(book, "results", { [september26 + 1]: { day: 46_266 }, [september26 + 2]: "2026-08" }), "targets", {
        [september26 + 1]: "September 2026",
      }),
      "results",
      { CHURN: " leads" },
    ),
    month: september,
    counts:
      " · no column of Results is read for CHURN · 2 rows of Results repeat a month and aren't read · a second column of one code in Results isn't read · a second row of one month in Targets isn't read",
  },
  {
    does: "types the month of the page as text",
    snapshot: { ...book, tables: { ...book.tables, month: cellOf(" 2026-08 ") } },
    month: "2026-08",
  },
  {
    does: "types something else for the month of the page",
    snapshot: { ...book, tables: { ...book.tables, month: cellOf("last month") } },
    month: september,
    message: "The month above can't be read. It should look like 2026-09.",
  },
];

function typedMonths(last: number): Record<number, Cell> {
  const words = ["Sept. 2026", "AUGUST 2026", "07/2026", "2026-06", "mai 2026", "avr 2026", "2026-03-01", "202602"];
  return { ...Object.fromEntries(words.map((word, back) => [last - back, word])), 1: "soon", 2: "2024-13" };
}

function cellOf(cell: Cell): TableSnapshot {
  return { sheet: "Review", row: 0, column: 0, cells: [[cell]] };
}

/** What of a book the page does not say: a line for each. */
export function notSaid({ does, counts, message, note, status }: HandTyped, sheet: CalcValues): string[] {
  const shown = (column: "message" | "counts"): string => {
    const { row, column: at } = headAt(column);
    return `${sheet.page[row]?.[at]}`;
  };
  const found: [what: string, wanted: string | undefined, shown: string][] = [
    ["counts", counts, shown("counts")],
    ["message", message, shown("message")],
    ["note", note, sheet.quantity("note").slice(0, 1).join("")],
    ["status", status?.join(", "), sheet.quantity("status in words").slice(0, status?.length).join(", ")],
  ];
  const unsaid = found.filter(([, wanted, said]) => wanted !== undefined && !said.endsWith(wanted));
  const isQuiet =
    counts === undefined &&
    / of (Results|Targets)|^Results| · Results|read|lue?s?$|missing|no column| in KPIs/.test(shown("counts"));
  return [
    ...unsaid.map(([what, wanted, said]) => `${does}: the ${what} is “${said}”, not “${wanted}”`),
    ...(isQuiet ? [`${does}: the counts are “${shown("counts")}”`] : []),
  ];
}
