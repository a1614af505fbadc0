import { render } from "preact";
import { useState } from "preact/hooks";
import { languageOf, type Text } from "../../core/base/text.ts";
import * as workbook from "../../core/book/commands/workbook.ts";
import { type Panel, PanelContext } from "../../sidebar/base/context.ts";
import { demoHost } from "../../sidebar/frame/demo.ts";
import { ShareView } from "../../sidebar/share/share-view.tsx";
import { sheetOf } from "../core/book/sharing/book.ts";

/** The view alone, over two sheets in memory. */

const language = languageOf(new URLSearchParams(location.search).get("lang") ?? "en");
const today = { day: 46_300 };
const host = demoHost({ program: "sheets", language, today, workbook: async () => workbook });
host.book = {
  language,
  tables: {},
  sheets: [
    sheetOf("Ads", {
      ...{ A2: 1000, B2: 4, A3: 900, B3: 3 },
      C2: { formula: "=COCA(A2,B2)", shows: 250 },
      C3: { formula: "=ROUND(COCA(A3,B3),1)", shows: 300 },
      D2: { formula: "=KPI_STATUS(A3,A2)", shows: "! Close to target" },
      D3: { formula: "=ARRAYFORMULA(ROUND(COCA(A2:A3,B2:B3),1))", shows: 250 },
    }),
  ],
};

function Page() {
  const [said, say] = useState<Text>();
  const panel: Panel = {
    ...{ host, language, today, snapshot: host.book, busy: false, say, tell: say },
    formulas: async () => ({ formulas: [], notOffered: [] }),
    ...{ library: undefined, libraryLost: false, readLibrary() {} },
    ask: (question) => question(),
    perform: (command, request) => host.perform(command, request),
    isUsed: () => true,
    open: () => {},
  };
  return (
    <PanelContext.Provider value={panel}>
      <div class="frame">
        <main>
          <ShareView />
        </main>
        <p class="said" role="status">
          {said?.[language]}
        </p>
      </div>
    </PanelContext.Provider>
  );
}

const element = document.getElementById("panel") as HTMLElement;
element.classList.add("kpi-panel");
element.dataset.program = "sheets";
render(<Page />, element);
