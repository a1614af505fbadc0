import { describe, expect, it } from "vitest";
import { stepIn, stripOf } from "../../../../../core/book/review/frozen/strip.ts";
import { readBook } from "../../../../../core/book/tables/read.ts";
import { bookWith, kpi, september, usual } from "../month-book.ts";

describe("the strip of twelve months", () => {
  const strip = (values: readonly (number | null)[]): string => {
    const book = readBook(bookWith([kpi("A")], { A: values }));
    const [{ kpi: read } = { kpi: undefined }] = book.kpis.values();
    return read ? stripOf(book, read, september) : "";
  };

  it("says where each month lies in its usual range: below, in four quarters, above", () => {
    const range = { lower: 0, upper: 100, scale: 100 };
    expect([-1, 0, 24, 25, 60, 75, 100, 101].map((value) => stepIn(value, range)).join("")).toBe("▁▂▂▃▅▆▆▇");
    expect(strip([...usual.slice(0, 11), 150])).toMatch(/^[▂▃▅▆]{11}▇$/);
  });

  it("is level where no range is known or it has no width, and a dot without a figure", () => {
    expect(strip([100, null, 104])).toBe("·········▃·▃");
    expect(strip(new Array(12).fill(7))).toBe("▃▃▃▃▃▃▃▃▃▃▃▃");
  });
});
