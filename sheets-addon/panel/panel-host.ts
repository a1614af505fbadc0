import type { Language } from "../../core/base/text.ts";
import type { PanelHost } from "../../sidebar/base/host.ts";
import type { AnswerTo, Call } from "../server/calls.ts";

/** The panel's way to the spreadsheet, in the browser: the one function of the script that answers it. */

interface Runner {
  withSuccessHandler(handler: (json: string) => void): Runner;
  withFailureHandler(handler: () => void): Runner;
  smartKpi(json: string): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** @param file the identifier of the spreadsheet, once it is known */
export const sheetsHost = (language: Language, file = (): string => ""): PanelHost => ({
  program: "sheets",
  language,
  get file() {
    return file();
  },
  snapshot: () => ask({ call: "snapshot" }),
  perform: (command, request) => ask({ call: "perform", command, request }),
  insert: (formula) => ask({ call: "insert", formula }),
  message: (month, inLanguage) => ask({ call: "message", month, language: inLanguage }),
  sources: () => ask({ call: "sources" }),
  sharing: () => ask({ call: "sharing" }),
  why: () => ask({ call: "why" }),
});

/** Never rejects: the script answers its own errors as sentences, so a failure lies on the way there. */
const ask = <const C extends Call>(call: C): Promise<AnswerTo<C>> =>
  new Promise((resolve) => {
    google.script.run
      .withSuccessHandler((json) => resolve(JSON.parse(json)))
      .withFailureHandler(() => resolve({ problem: notReached }))
      .smartKpi(JSON.stringify(call));
  });

const notReached = {
  en: "Google Sheets did not answer. Check the connection, then do it again: what was written is not written twice.",
  fr: "Google Sheets n'a pas répondu. Vérifiez la connexion, puis recommencez : ce qui est écrit ne le sera pas deux fois.",
};
