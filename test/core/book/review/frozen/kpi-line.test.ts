import { describe, expect, it } from "vitest";
import type { Month } from "../../../../../core/base/months.ts";
import type { Language } from "../../../../../core/base/text.ts";
import { lineOf, wholeNote } from "../../../../../core/book/review/frozen/kpi-line.ts";
import { monthOverview } from "../../../../../core/book/review/month/month-overview.ts";
import type { KpiLine } from "../../../../../core/book/review/page/page-cells.ts";
import { readBook } from "../../../../../core/book/tables/read.ts";
import { bookWith, kpi, september, usual } from "../month-book.ts";

type Input = ReturnType<typeof kpi>;

function linesOf(
  kpis: readonly Input[],
  values: readonly (number | null)[] = usual,
  language: Language = "en",
): KpiLine[] {
  const book = readBook(bookWith(kpis, Object.fromEntries(kpis.map(({ code }) => [code, values])), language));
  const standings = monthOverview(book, september).kpis;
  return standings.map((of, index) =>
    lineOf(book, of, september, wholeNote(book, of, september), standings[index - 1], false),
  );
}
const lineWith = (rest: Partial<Input>, values?: readonly (number | null)[], language?: Language): KpiLine =>
  linesOf([kpi("LEADS", rest)], values, language)[0] as KpiLine;
const ending = (last: number | null) => [...usual.slice(0, 11), last];

describe("the line of a KPI", () => {
  it("names an objective once for consecutive KPIs", () => {
    const objectives = ["Grow", "grow ", "Keep"];
    const lines = linesOf(objectives.map((objective, at) => kpi(`K${at}`, { objective })));
    expect(lines.map(({ objective }) => objective)).toEqual(["Grow", "", "Keep"]);
  });

  it("gives the gap in the unit, the owner, and how many months reached their target", () => {
    expect(lineWith({ owner: "Ann", measures: "Forms sent" })).toMatchObject({
      actual: "104\u00a0leads",
      gap: "+4\u00a0leads",
      details: "Ann · Forms sent",
      onTarget: "7 of 12 on target",
      statusCode: 1,
    });
  });

  it("shows the band of a KPI that should neither rise nor fall", () => {
    const band = { direction: "neutral", target: null, benchmarkLow: 90, benchmarkHigh: 110 } as const;
    expect(lineWith(band)).toMatchObject({
      target: "90\u00a0leads – 110\u00a0leads",
      gap: "",
      bar: "",
      onTarget: "",
      status: "✔ Within",
    });
  });

  it("says by what the target applies to whether a month is met or a way kept", () => {
    const statuses = (["each-month", "path", "year-to-date"] as const).map(
      (targetAppliesTo) => lineWith({ targetAppliesTo, kind: "level", startValue: 50 }, ending(50)).status,
    );
    expect(statuses).toEqual(["✖ Missed", "✖ Behind", "✖ Behind"]);
    expect(lineWith({ targetAppliesTo: "path", startValue: 50 }, ending(50), "fr").status).toBe("✖ En retard");
  });
});

describe("the bar of a KPI", () => {
  it("has ten blocks for the target, and is never full below it", () => {
    expect(lineWith({}, ending(99.6)).bar).toBe("█████████░│ 99%");
    expect(lineWith({}, ending(100)).bar).toBe("██████████│ 100%");
    expect(lineWith({}, ending(125)).bar).toBe("██████████│██ 125%");
    expect(lineWith({}, ending(0)).bar).toBe("░░░░░░░░░░│ 0%");
    expect(lineWith({ target: 10 }, ending(100)).bar).toBe("██████████│███► 1000%");
  });

  it("of a maximum says how much of it is used: 211% is not a success", () => {
    const most = { direction: "decrease", unit: "%", kind: "rate", target: 0.08 } as const;
    expect(lineWith(most, [0.16875]).bar).toBe("██████████│███► 2.1× the maximum");
    expect(lineWith(most, [0.16875], "fr").bar).toBe("██████████│███► 2,1 fois le maximum");
    expect(lineWith(most, [0.084]).bar).toBe("██████████│ 105% of the maximum");
    expect(lineWith(most, [0.06], "fr").bar).toBe("███████░░░│ 75\u00a0% du maximum");
  });

  it("is blank without a target above 0, and below 0", () => {
    expect([lineWith({ target: null }).bar, lineWith({ target: 0 }).bar, lineWith({}, [-5]).bar]).toEqual(["", "", ""]);
  });
});

describe("the outlook of a KPI", () => {
  const outlook = (target: number, last: number, language?: Language) =>
    lineWith({ target, deadline: "2026-12" }, ending(last), language)
      .outlook.toString()
      .replace(/\u00a0/g, " ");

  it("names the final target, and follows the verdict", () => {
    expect(outlook(100, 104)).toBe("100 leads by Dec 2026\npossible, not certain");
    expect(outlook(200, 104)).toBe("200 leads by Dec 2026\nout of reach at today's level");
    expect(outlook(50, 104)).toBe("50 leads by Dec 2026\nlikely, even in a bad month");
    expect(outlook(300, 160)).toBe("300 leads by Dec 2026\nonly if this goes on");
    expect(outlook(100, 160)).toBe("100 leads by Dec 2026\nwithin reach if this lasts");
    expect(outlook(20, 160)).toBe("20 leads by Dec 2026\nlikely, with room to spare");
    expect(outlook(100, 50)).toBe("100 leads by Dec 2026\nat risk if this continues");
    expect(outlook(300, 50, "fr")).toBe("300 leads d'ici déc. 2026\nhors de portée et s'éloigne");
  });

  it("says that the deadline has passed, from the month after it on", () => {
    const due = (deadline: Month): string =>
      lineWith({ target: 100, deadline }, ending(104))
        .outlook.toString()
        .replace(/\u00a0/g, " ");
    expect(due("2026-08")).toBe("100 leads by Aug 2026\ndeadline passed");
    expect(due("2026-09")).toBe("100 leads by Sep 2026\npossible, not certain");
  });

  it("has no line too long for its cell: max. goes where the line would break", () => {
    const most = { direction: "decrease", unit: "CHF", target: 999.5, deadline: "2026-09" } as const;
    const outlook = (target: number): string => lineWith({ ...most, target }, ending(50), "fr").outlook.toString();
    expect([999.5, 99].map((target) => outlook(target).split("\n")[0])).toEqual([
      "999,5\u00a0CHF d'ici sept. 2026",
      "max.\u00a099\u00a0CHF d'ici sept. 2026",
    ]);
  });

  it("is blank for a sum of the year, and without a direction", () => {
    expect(lineWith({ targetAppliesTo: "year-to-date", target: 1200 }).outlook).toBe("");
    expect(lineWith({ direction: "neutral", target: null }).outlook).toBe("");
  });
});

it("a KPI that is not due says how its last value was", () => {
  const quarterly = { frequency: "quarterly", kind: "level", usual: "level", start: "2024-10" } as const;
  const values = [40, 41, 40, 42, 41, 40, 90].flatMap((value) => [null, null, value]);
  const book = readBook(bookWith([kpi("NPS", quarterly)], { NPS: [...values, null, null, null] }));
  const month = "2026-08";
  const [of] = monthOverview(book, month).kpis;
  if (!of) throw new Error("no KPI");
  expect(lineOf(book, of, month, "", undefined, false)).toMatchObject({
    bar: "June 2026",
    status: "Next: September",
    trend: "Jun: better than usual",
  });
});
