import { describe, expect, it } from "vitest";
import { isProblem } from "../../../../core/base/problem.ts";
import { figureWriting } from "../../../../core/book/edits/figure-cells.ts";
import { readBook } from "../../../../core/book/tables/read.ts";
import { leads, typedFigure, withKpis } from "../commands/try-commands.ts";

const month = "2026-09";
const writing = (snapshot: ReturnType<typeof withKpis>, ...figures: { value: number | null; was?: number | null }[]) =>
  figureWriting(
    snapshot,
    readBook(snapshot),
    figures.map((figure) => ({ code: "LEADS", month, ...figure })),
  );

describe("a figure to write", () => {
  it("expects what its user saw, or the current value if nobody looked", () => {
    const book = typedFigure(withKpis(leads), "LEADS", month, 80);
    const expected = (figure: { value: number; was?: number | null }) => {
      const found = writing(book, figure);
      return isProblem(found) ? found.name : found.expects[0]?.cells[1];
    };
    expect([expected({ value: 90 }), expected({ value: 90, was: 80 }), expected({ value: 90, was: 70 })]).toEqual([
      80, 80, 70,
    ]);
  });

  it("that is already there needs no writing, even over a formula that answers it", () => {
    const computed = typedFigure(withKpis(leads), "LEADS", month, 80, "=Ads!B7");
    const same = writing(computed, { value: 80, was: null });
    expect(isProblem(same) || same.cellsToWrite).toEqual([]);
  });

  it("is written once", () => {
    const twice = writing(withKpis(leads), { value: 1 }, { value: 2 });
    expect(isProblem(twice) && twice.says.en).toBe(
      "There are two figures of “LEADS” for September 2026. Keep one of the two.",
    );
  });

  it("expects a text that is read as a figure to stay that text", () => {
    const found = writing(typedFigure(withKpis(leads), "LEADS", month, "1'240"), { value: 1250, was: 1240 });
    expect(isProblem(found) || found.expects[0]?.cells[1]).toBe("1'240");
  });
});
