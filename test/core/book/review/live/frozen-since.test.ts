import { expect, it } from "vitest";
import { headAt } from "../../../../../core/book/review/page/page-cells.ts";
import { pageName } from "../../../../../core/book/sheets/layout.ts";
import { kpi, september } from "../month-book.ts";
import { paintedBook } from "../painted-book.ts";

it.each([
  [
    "en",
    "Monthly KPI review · September 2026 · frozen on Oct 5, 2026 by Ann",
    " · changed since it was frozen: Leads, Sales",
  ],
  [
    "fr",
    "Revue mensuelle des KPI · septembre 2026 · figé le 5 oct. 2026 par Ann",
    " · modifié depuis\u00a0: Leads, Sales",
  ],
] as const)(
  "the live page of a frozen month names what changed since, language %s",
  {
    timeout: 120_000,
  },
  (language, frozen, changed) => {
    const book = paintedBook(language);
    book.click("start-book", { language });
    const kpis = [kpi("LEADS", { name: "Leads" }), kpi("SALES", { name: "Sales" }), kpi("VISITS")];
    book.click("save-kpis", { kpis: kpis.map((each) => ({ kpi: each })) });
    const record = (leads: number, sales: number): void =>
      book.click("record-results", {
        month: september,
        figures: [
          { code: "LEADS", value: leads },
          { code: "SALES", value: sales },
          { code: "VISITS", value: 120 },
        ],
      });
    record(120, 130);
    book.click("make-review", { month: september });
    book.click("freeze-month", { month: september, by: "Ann" });
    const state = () => book.shown(pageName, { ...headAt("title"), rows: 1, columns: 1 })[0]?.[0];
    expect(state()).toBe(frozen);
    record(125, 131);
    expect(state()).toBe(`${frozen}${changed}`);
    record(120, 130);
    expect(state()).toBe(frozen);
  },
);
