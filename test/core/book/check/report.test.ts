import { describe, expect, it } from "vitest";
import { disagreements, markOf, readReport, reportText } from "../../../../core/book/check/report.ts";

const sheet = { title: "KPIs", size: "6x31", mark: "0mg01t8", over: "0 formulas" };

describe("the report of a check", () => {
  it("reads back as what it says", () => {
    const others = [{ group: "walk", id: "9 make-review", ended: "differs", got: "Not done", wanted: "done" }] as const;
    const text = reportText({ program: "Excel", version: "1" }, others, [sheet]);
    expect(readReport(text)).toEqual({
      facts: { program: "Excel", version: "1" },
      counts: { walk: { asExpected: 0, asked: 1 } },
      others,
      sheets: [sheet],
    });
  });

  it("stays below 8 KB where everything is refused with long words", () => {
    const refused = ["reach", "formulas", "painter", "walk", "clean up"].flatMap((group) =>
      Array.from({ length: 300 }, (_, at) => ({
        group: group as "walk",
        id: `${at} probe`,
        ended: "refused" as const,
        got: "word ".repeat(100),
      })),
    );
    expect(reportText({}, refused, []).length).toBeLessThanOrEqual(8_000);
  });

  it("is not taken where it is something else or cut off", () => {
    expect(readReport("Hello")).toMatch(/^This isn't a report/);
    expect(readReport(reportText({}, [], []).slice(0, -3))).toMatch(/^The report is cut off/);
  });

  it("names each disagreement with a program in memory, and none where they say the same", () => {
    const empty = { facts: {}, counts: {}, others: [], sheets: [sheet] };
    const refused = { group: "painter", id: "print", ended: "refused", got: "InvalidArgument" } as const;
    const host = {
      ...empty,
      others: [refused],
      sheets: [
        { ...sheet, size: "0x1" },
        { ...sheet, title: "Review" },
      ],
    };
    expect(disagreements(empty, empty)).toEqual([]);
    expect(disagreements(host, empty)).toEqual([
      "painter print: refused InvalidArgument in the host, as expected here",
      "sheet KPIs: size 0x1 in the host, 6x31 here",
      "sheet Review: only in the host",
    ]);
  });

  it("marks a text by seven letters that change with it", () => {
    expect(markOf("a")).toMatch(/^[0-9a-z]{7}$/);
    expect(markOf("a")).not.toBe(markOf("b"));
  });
});
