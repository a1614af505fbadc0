import { columnLetters } from "../core/book/address.ts";
import { isProblem, type Problem } from "../core/problem.ts";
import type { Language } from "../core/text.ts";
import type { Answered, PanelHost } from "../sidebar/host.ts";
import { cellTaken, noWorkbook, refusal, tooOld } from "./refusals.ts";
import { readSnapshot } from "./snapshot.ts";
import { readSources } from "./sources.ts";

/** The panel's way to the workbook. It never rejects: what goes wrong is answered as a sentence. */
export function excelHost(language: Language): PanelHost {
  return {
    program: "excel",
    language,
    // A workbook that was never saved has no address.
    file: typeof Office === "undefined" ? "" : (Office.context?.document?.url ?? ""),
    snapshot: () => answered(readSnapshot),
    perform: (command, request) => answered(async (context) => (await painter()).performIn(context, command, request)),
    insert: (formula) => answered((context) => insertInto(context, formula)),
    message: (month, inLanguage) =>
      answered(async (context) => (await painter()).messageIn(context, month, inLanguage)),
    sources: () => answered(readSources),
    sharing: () => answered(async (context) => (await painter()).sharingIn(context)),
    why: () => answered(async (context) => (await painter()).whyIn(context)),
  };
}

/** The commands and what paints their plans: a third of the panel, needed only once something is saved. */
const painter = () => import("./perform.ts");

async function answered<T>(work: (context: Excel.RequestContext) => Promise<T | Problem>): Promise<Answered<T>> {
  if (typeof Excel === "undefined") return { problem: noWorkbook };
  try {
    if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) return { problem: tooOld };
    const value = await Excel.run(work);
    return isProblem(value) ? { problem: value.says } : { value };
  } catch (thrown) {
    return { problem: refusal(thrown) };
  }
}

/** @param formula English, with commas: so Excel takes formulas from add-ins in every language */
async function insertInto(context: Excel.RequestContext, formula: string): Promise<string | Problem> {
  const cell = context.workbook.getActiveCell();
  cell.load("formulas,values,rowIndex,columnIndex");
  await context.sync();
  const address = `${columnLetters(cell.columnIndex)}${cell.rowIndex + 1}`;
  // What another formula spilled into the cell is a value there, and no formula.
  if ([cell.formulas, cell.values].some(([row]) => row?.[0] !== "")) return cellTaken(address);
  cell.formulas = [[formula]];
  await context.sync();
  return address;
}
