import type { Language } from "../../core/base/text.ts";
import type { Refused } from "../../core/book/sheets/ornaments.ts";
import type { PanelHost } from "../../sidebar/base/host.ts";
import type { AnswerTo, Call } from "../server/calls.ts";
import { wayRefusal } from "./way-refusals.ts";

/** The panel's way to the spreadsheet, in the browser: the one function of the script that answers it. */

interface Runner {
  withSuccessHandler(handler: (json: string) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  smartKpi(json: string): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** @param file the identifier of the spreadsheet, once it is known */
export function sheetsHost(language: Language, file = (): string => ""): PanelHost {
  let refused: readonly Refused[] = [];
  return {
    program: "sheets",
    language,
    get file() {
      return file();
    },
    snapshot: () => ask({ call: "snapshot" }),
    async perform(command, request) {
      const answer = await ask({ call: "perform", command, request, refused });
      if ("refused" in answer && answer.refused)
        refused = [...new Map([...refused, ...answer.refused].map((each) => [each.ornament, each])).values()];
      return answer;
    },
    insert: (formula) => ask({ call: "insert", formula }),
    message: (month, inLanguage) => ask({ call: "message", month, language: inLanguage }),
    sources: () => ask({ call: "sources" }),
    sheetCells: (title) => ask({ call: "sheet-cells", title }),
    sharing: () => ask({ call: "sharing" }),
    why: () => ask({ call: "why" }),
    check: () => ask({ call: "check" }),
  };
}

/** Parts that the page leaves out. It rejects where there isn't an answer: who asked says so. */
export const partsAsked = (language: Language) => async (names: readonly string[]) => {
  const answer = await ask({ call: "parts", language, names });
  if ("problem" in answer) throw new Error(answer.problem.en);
  return answer.value;
};

/** Never rejects: the script answers its own errors as sentences, so a failure lies on the way there. */
const ask = <const C extends Call>(call: C): Promise<AnswerTo<C>> =>
  new Promise((resolve) => {
    google.script.run
      .withSuccessHandler((json) => resolve(JSON.parse(json) ?? { problem: wayRefusal(undefined) }))
      .withFailureHandler((error) => resolve({ problem: wayRefusal(error) }))
      .smartKpi(JSON.stringify(call));
  });
