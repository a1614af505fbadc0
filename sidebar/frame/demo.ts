import type { Day, Grid } from "../../core/base/cells.ts";
import { isProblem } from "../../core/base/problem.ts";
import type { Language } from "../../core/base/text.ts";
import { isForWorkbook, perform } from "../../core/book/commands/index.ts";
import { countsOf } from "../../core/book/kpi/rate-formula.ts";
import { messageToSend } from "../../core/book/review/frozen/message.ts";
import { applied } from "../../core/book/sheets/apply.ts";
import type { Snapshot } from "../../core/book/sheets/snapshot.ts";
import { readBook } from "../../core/book/tables/read.ts";
import { cellTaken, sheetGone } from "../../core/book/tables/refusals.ts";
import type { ActiveCell } from "../../core/formulas/explain/active-cell.ts";
import type { Answered, PanelHost, WorkbookWork } from "../base/host.ts";

/** A host without a spreadsheet: a book in memory, for tests and for a page that only shows the panel. */

export interface DemoOptions {
  readonly program: PanelHost["program"];
  readonly language: Language;
  readonly today: Day;
  readonly file?: string;
  /** The user's own sheets, by title. */
  readonly sheets?: Readonly<Record<string, Grid>>;
  /** The code that goes through every formula; left out, it is loaded on demand. */
  readonly workbook?: () => Promise<WorkbookWork>;
}

export interface DemoHost extends PanelHost {
  /** The current book; a test may change it behind the panel's back. */
  book: Snapshot;
  /** The active cell. */
  active: string;
  /** What a program would read for it. */
  activeCell: Partial<ActiveCell>;
  /** What was inserted, by cell. */
  readonly cells: Map<string, string>;
}

export function demoHost({
  program,
  language,
  today,
  file = "",
  sheets = {},
  workbook = () => import("../../core/book/commands/workbook.ts"),
}: DemoOptions): DemoHost {
  // Data between a panel and a spreadsheet travels as JSON, so anything JSON would lose is lost here too.
  const travelled = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
  return {
    program,
    language,
    file,
    book: { language, tables: {} },
    active: "B7",
    activeCell: {},
    cells: new Map(),
    async snapshot() {
      return { value: travelled(this.book) };
    },
    async perform(command, request): Promise<Answered<Snapshot>> {
      const run = isForWorkbook(command) ? (await workbook()).performOnWorkbook : perform;
      const plan = run(command, this.book, travelled(request), today);
      if (isProblem(plan)) return { problem: plan.says };
      this.book = calculated(applied(this.book, plan));
      return { value: travelled(this.book) };
    },
    async insert(formula) {
      if (this.cells.has(this.active)) return { problem: cellTaken(this.active).says };
      this.cells.set(this.active, formula);
      return { value: this.active };
    },
    async message(month, inLanguage) {
      const message = messageToSend(this.book, month, inLanguage);
      return isProblem(message) ? { problem: message.says } : { value: message };
    },
    async sources() {
      return { value: Object.keys(sheets) };
    },
    async sheetCells(title) {
      const cells = sheets[title];
      return cells ? { value: travelled(cells) } : { problem: sheetGone(title).says };
    },
    async sharing() {
      return { value: travelled((await workbook()).sharingOf(this.book)) };
    },
    async why() {
      const { explanation } = await workbook();
      const cell = { sheet: "Sheet1", address: this.active, formula: this.cells.get(this.active) ?? "" };
      return { value: travelled(explanation({ ...cell, language, shows: null, read: [], ...this.activeCell })) };
    },
  };
}

/** Computes rates from their counts, as a spreadsheet would with their formulas; no other formula is computed. */
function calculated(snapshot: Snapshot): Snapshot {
  const book = readBook(snapshot);
  const { results } = snapshot.tables;
  if (!results?.formulas) return snapshot;
  const cells = results.cells.map((row) => [...row]);
  for (const [code, { kpi }] of book.kpis) {
    const counts = countsOf(kpi, (each) => book.kpis.get(each)?.kpi);
    const column = book.results.columns.get(code);
    if (!counts || column === undefined) continue;
    for (const [month, row] of book.results.rows) {
      const figureOf = (each: string) => book.kpis.get(each)?.results[book.months.indexOf(month)]?.value ?? null;
      const [above, below] = [figureOf(counts.numerator), figureOf(counts.denominator)];
      const line = cells[row];
      if (line && results.formulas[row]?.[column]) line[column] = above === null || !below ? null : above / below;
    }
  }
  return { ...snapshot, tables: { ...snapshot.tables, results: { ...results, cells } } };
}
