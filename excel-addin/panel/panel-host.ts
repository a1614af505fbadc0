import { isProblem, type Problem } from "../../core/base/problem.ts";
import type { Language } from "../../core/base/text.ts";
import type { Ornament, Refused } from "../../core/book/sheets/ornaments.ts";
import { sheetGone } from "../../core/book/tables/refusals.ts";
import type { Answered, PanelHost } from "../../sidebar/base/host.ts";
import { readSnapshot } from "../read/snapshot.ts";
import { noWorkbook, refusal, tooOld } from "./refusals.ts";

/** The panel's way to the workbook. It never rejects: what goes wrong is answered as a sentence. */
export function excelHost(language: Language): PanelHost {
  const refused = new Map<Ornament, Refused>();
  return {
    program: "excel",
    language,
    // A workbook that was never saved has no address.
    file: typeof Office === "undefined" ? "" : (Office.context?.document?.url ?? ""),
    snapshot: () => asked(readSnapshot),
    async perform(command, request) {
      const answer = await answered(async () => (await painter()).performed(command, request, refused));
      return "problem" in answer ? answer : answer.value;
    },
    insert: (formula) => asked(async (context) => (await painter()).insertIn(context, formula)),
    message: (month, inLanguage) => asked(async (context) => (await painter()).messageIn(context, month, inLanguage)),
    sources: () => asked(async (context) => (await painter()).readSources(context)),
    sheetCells: (title) =>
      asked(async (context) => (await (await painter()).readSheetCells(context, title)) ?? sheetGone(title)),
    sharing: () => asked(async (context) => (await painter()).sharingIn(context)),
    why: () => asked(async (context) => (await painter()).whyIn(context)),
    whenSelected,
    check: () =>
      answered(async () => {
        const { checkInstallation } = await import("./check.ts");
        return checkInstallation(await (await fetch("check.json")).json());
      }),
  };
}

/** Outside of a workbook, as in a browser without Excel, nothing is ever selected. */
function whenSelected(tell: () => void): () => void {
  const document = typeof Office === "undefined" ? undefined : Office.context?.document;
  const event = document && Office.EventType.DocumentSelectionChanged;
  if (!document || !event) return () => {};
  document.addHandlerAsync(event, tell);
  return () => document.removeHandlerAsync(event, { handler: tell });
}

/** The commands and what paints their plans: a third of the panel, needed only once somebody does something. */
const painter = () => import("./perform.ts");

const asked = <T>(work: (context: Excel.RequestContext) => Promise<T | Problem>): Promise<Answered<T>> =>
  answered(() => Excel.run(work));

async function answered<T>(run: () => Promise<T | Problem>): Promise<Answered<T>> {
  if (typeof Excel === "undefined") return { problem: noWorkbook };
  try {
    if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) return { problem: tooOld };
    const value = await run();
    return isProblem(value) ? { problem: value.says } : { value };
  } catch (thrown) {
    return { problem: refusal(thrown) };
  }
}
