import { describe, expect, it } from "vitest";
import { livePage, repairedPage } from "../../../../../core/book/review/live/live-page.ts";
import { calcName, reviewName } from "../../../../../core/book/sheets/layout.ts";
import type { Edit } from "../../../../../core/book/sheets/plan.ts";
import { frozenColumns } from "../../../../../core/book/tables/frozen-months.ts";
import { bookAfter, planOf } from "../../commands/try-commands.ts";
import { bookWith, kpi, september, usual } from "../month-book.ts";

const writesTo = (edits: readonly Edit[], name: string) =>
  edits.flatMap((edit) => (edit.kind === "write" && edit.name === name ? [edit] : []));

describe.each(["en", "fr"] as const)("the page as a plan, language %s", (language) => {
  const book = bookAfter(bookWith([kpi("LEADS")], { LEADS: usual }, language), "save-objective", {
    objective: { name: "Grow" },
  });
  const { edits } = planOf(book, "make-review", { month: september, company: "Cave Bellarive" });

  it("is this; what is computed behind it is left out", async () => {
    const shown = edits.map((edit) =>
      edit.kind === "write" && edit.name === calcName
        ? { ...edit, cells: `${edit.cells.length} × ${edit.cells[0]?.length}` }
        : edit,
    );
    const lines = shown.map((edit) => JSON.stringify(edit)).join(",\n");
    await expect(`[\n${lines}\n]\n`).toMatchFileSnapshot(`../../../../golden/review-page.${language}.json`);
  });

  it("is computed by cells that take little room on the wire", () => {
    const [calc] = writesTo(edits, calcName);
    const bytes = new TextEncoder().encode(JSON.stringify(calc?.cells)).length;
    console.log(`the hidden sheet, ${language}: ${bytes} bytes`);
    // What they took when this was written, and 5%.
    expect(bytes).toBeLessThan(1_400_000);
    const formulas = (calc?.cells ?? []).flat().filter((cell) => typeof cell === "object" && cell && "formula" in cell);
    expect(formulas.length).toBeLessThanOrEqual(9_000);
  });
});

describe("the page made whole again", () => {
  it("holds the same cells as a new one, but for its inputs and the list of frozen months", () => {
    const start = {
      company: "Cave",
      month: { day: 46_266 },
      kpis: 3,
      withPattern: 0,
      withTrials: 0,
      frozenMonths: [],
      hasYearStart: true,
      dayOrder: "month first",
      hasPhone: false,
    } as const;
    const [whole, again] = [livePage("en", start), repairedPage("en", start, false)].map((edits) => ({
      calc: writesTo(edits, calcName)[0]?.cells ?? [],
      page: writesTo(edits, reviewName)[0]?.cells ?? [],
    }));
    expect(again?.calc.map((row) => row.slice(frozenColumns.all))).toEqual(
      whole?.calc.map((row) => row.slice(frozenColumns.all)),
    );
    const kept = (again?.page ?? []).flatMap((row, down) =>
      row.flatMap((cell, across) =>
        JSON.stringify(cell) === JSON.stringify(whole?.page[down]?.[across]) ? [] : [whole?.page[down]?.[across]],
      ),
    );
    expect(kept).toEqual([{ day: 46_266 }, null, "Cave"]);
  });
});
