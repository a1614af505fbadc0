import type { Day } from "../../core/base/cells.ts";
import { isProblem, type Problem } from "../../core/base/problem.ts";
import { type Answers, type Ask, type CheckData, type CheckedSheet, check } from "../../core/book/check/check.ts";
import { checkTitles } from "../../core/book/check/plans.ts";
import type { PlanCell } from "../../core/book/sheets/plan.ts";
import { contentLanguage } from "../base/language.ts";
import { general, toExcel } from "../paint/plan-cells.ts";
import { cellOf, formulaOf } from "../read/snapshot.ts";

/** Runs the installation check in the open workbook. Nothing here needs more than ExcelApi 1.9. */

/** The build writes it. */
declare const SMART_KPI_VERSION: string;

export async function checkInstallation(data: CheckData): Promise<string> {
  const steps = check(data);
  let next = steps.next({ value: null } as never);
  while (!next.done) next = steps.next((await answered(next.value)) as never);
  return next.value;
}

/** Milliseconds that one question may take. */
const patience = 60_000;

async function answered(ask: Ask): Promise<object> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<object>((resolve) => {
    timer = setTimeout(() => resolve({ refused: `no answer for ${patience / 1_000} s` }), patience);
  });
  const work = (program[ask.ask] as (ask: Ask) => Promise<unknown>)(ask).then(
    (value) => ({ value }),
    (thrown: unknown) => ({ refused: wordsOf(thrown) }),
  );
  const answer = await Promise.race([work, late]);
  clearTimeout(timer);
  return answer;
}

function wordsOf(thrown: unknown): string {
  const { message = "", debugInfo } = (thrown ?? {}) as { message?: string; debugInfo?: { errorLocation?: string } };
  const { code = "" } = (thrown ?? {}) as { code?: string };
  return [code, debugInfo?.errorLocation, message].filter(Boolean).join(": ");
}

/** The commands and what paints their plans are a file of their own. */
const painter = () => import("./perform.ts");

type Program = { readonly [Kind in Ask["ask"]]: (ask: Extract<Ask, { ask: Kind }>) => Promise<Answers[Kind]> };

const program: Program = {
  facts: async () => ({
    program: "Excel",
    platform: `${Office.context.platform ?? "unknown"}`,
    version: SMART_KPI_VERSION,
    "content language": `${Office.context.contentLanguage}`,
    ExcelApi: newestSet(),
  }),
  before: () =>
    Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load("items/name");
      names.load("items/name");
      await context.sync();
      const leftOver: readonly string[] = Object.values(checkTitles);
      const kept = worksheets.items.filter(({ name }) => !leftOver.includes(name));
      for (const sheet of worksheets.items) if (leftOver.includes(sheet.name)) sheet.delete();
      const used = kept.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("rowIndex"));
      await context.sync();
      const blank = names.items.length === 0 && used.every(({ isNullObject }) => isNullObject);
      return { blank, titles: kept.map(({ name }) => name), language: contentLanguage() };
    }),
  compute: ({ title, rows }) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(title);
      const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0);
      range.formulas = rows.map((line) => line.map((cell: PlanCell) => toExcel(cell, general).input));
      await context.sync();
      try {
        return await computed(context, range);
      } finally {
        sheet.delete();
        await context.sync();
      }
    }),
  paint: ({ edits }) => Excel.run(async (context) => sentence(await (await painter()).paint(context, edits))),
  perform: ({ command, request, day }) => performedOn(command, request, day),
  sharing: async () => {
    const { prepare, repair } = await Excel.run(async (context) => (await painter()).sharingIn(context));
    return { native: prepare.native, values: prepare.values, back: repair.back };
  },
  sheets: () => Excel.run(readChecked),
  cleanUp: ({ titles }) =>
    Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const ask = (): void => {
        worksheets.load("items/name");
        names.load("items/name");
      };
      const others = () => worksheets.items.filter(({ name }) => !titles.includes(name));
      ask();
      await context.sync();
      for (const name of names.items) name.delete();
      for (const sheet of others()) sheet.delete();
      ask();
      await context.sync();
      return others().length + names.items.length;
    }),
};

/** What Excel refuses to paint is a refusal here, not a footnote. */
async function performedOn(command: string, request: unknown, day: Day): Promise<string | null> {
  const answer = await (await painter()).performed(command, request, new Map(), day);
  if (isProblem(answer)) return answer.says.en;
  const [refused] = answer.refused;
  return refused ? `${refused.ornament}: ${refused.why}` : null;
}

const sentence = (problem: Problem | undefined): string | null => problem?.says.en ?? null;

const mostWaits = 20;
const wait = 1_000;

/** Formulas of an add-in are computed after they have been written: until then their cells say so. */
async function computed(context: Excel.RequestContext, range: Excel.Range) {
  for (let waited = 0; ; waited++) {
    range.load("values");
    await context.sync();
    const isBusy = range.values.some((line) => line.some((cell) => cell === "#BUSY!" || cell === "#GETTING_DATA"));
    if (!isBusy || waited === mostWaits) return range.values.map((line) => line.map(cellOf));
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

async function readChecked(context: Excel.RequestContext): Promise<CheckedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const used = worksheets.items.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await context.sync();
  const ranges = worksheets.items.map((sheet, at) => {
    const range = used[at] as Excel.Range;
    if (range.isNullObject) return undefined;
    const [rows, columns] = [range.rowIndex + range.rowCount, range.columnIndex + range.columnCount];
    return sheet.getRangeByIndexes(0, 0, rows, columns).load("formulas,values");
  });
  await context.sync();
  return worksheets.items.map(({ name: title }, at): CheckedSheet => {
    const { formulas = [], values = [] } = ranges[at] ?? {};
    return {
      title,
      formulas: formulas.map((line, row) => line.map((each, column) => formulaOf(each, values[row]?.[column]))),
      values: values.map((line) => line.map(cellOf)),
    };
  });
}

/** `1.17`: the newest requirement set that this Excel has. */
function newestSet(): string {
  const { requirements } = Office.context;
  for (let minor = 25; minor > 0; minor--)
    if (requirements.isSetSupported("ExcelApi", `1.${minor}`)) return `1.${minor}`;
  return "none";
}
