import { describe, expect, it } from "vitest";
import { monthAfter } from "../../../../../core/base/months.ts";
import type { KpiInput } from "../../../../../core/book/kpi/schema.ts";
import { monthOverview } from "../../../../../core/book/review/month/month-overview.ts";
import { readBook } from "../../../../../core/book/tables/read.ts";
import { bookAfter, emptySnapshot, leads, typedFigure, withKpis } from "../../commands/try-commands.ts";

const month = "2026-09";
const overview = (snapshot: ReturnType<typeof withKpis>, at = month) => monthOverview(readBook(snapshot), at);
const firstOf = (snapshot: ReturnType<typeof withKpis>, at = month) => {
  const [kpi] = overview(snapshot, at).kpis;
  if (!kpi) throw new Error("no KPI");
  return kpi;
};
/** Figures up to a month, oldest first. */
const history = (snapshot: ReturnType<typeof withKpis>, values: readonly number[], last = month) =>
  values.reduce(
    (book, value, index) => typedFigure(book, "LEADS", monthAfter(last, index + 1 - values.length), value),
    snapshot,
  );
const blocks = (snapshot: ReturnType<typeof withKpis>, at = month) =>
  overview(snapshot, at).blocksFreeze.map(({ en }) => en);
const steady = [80, 84, 79, 83, 81, 85, 80, 82];

describe("a KPI in a month", () => {
  it("has its figure, target, gap and status", () => {
    expect(firstOf(history(withKpis(leads), [93]))).toMatchObject({
      due: true,
      figure: 93,
      actual: 93,
      target: 100,
      gap: -7,
      status: "watch",
      statusWords: { en: "! Close" },
    });
  });

  it("follows its own watch share", () => {
    expect(firstOf(history(withKpis({ ...leads, watchShare: 0.95 }), [93])).status).toBe("offTrack");
  });

  it("has the verdict of KPI_TREND over the values up to that month", () => {
    const low = history(withKpis(leads), [...steady, 40]);
    expect(firstOf(low)).toMatchObject({ signal: "worse", verdict: { en: "● Worse than usual" } });
    expect(firstOf(low, "2026-08")).toMatchObject({ signal: "usual", verdict: { en: "○ As usual" } });
    expect(firstOf(history(withKpis({ ...leads, direction: "decrease" }), [...steady, 40])).signal).toBe("better");
    expect(firstOf(history(withKpis(leads), [80, 40]))).toMatchObject({ signal: "too-short" });
  });

  it("starts new limits after its process changed, and takes them from its first values if asked", () => {
    const values = [10, 11, 9, 10, 11, 9, 80, 84, 79, 83, 81, 85];
    expect(firstOf(history(withKpis(leads), values)).signal).toBe("better");
    expect(firstOf(history(withKpis({ ...leads, processChanged: "2026-04" }), values)).signal).toBe("usual");
    const drifting = [80, 84, 79, 83, 81, 85, 110, 112, 113, 111, 110, 112];
    expect(firstOf(history(withKpis(leads), [...drifting, 96])).signal).toBe("usual");
    expect(firstOf(history(withKpis({ ...leads, limitsFrom: 6 }), [...drifting, 96])).signal).toBe("better");
  });

  it("without a better direction is judged by its band", () => {
    const neutral: KpiInput = { ...leads, direction: "neutral", benchmarkLow: 50, benchmarkHigh: 90 };
    expect(firstOf(history(withKpis(neutral), [93]))).toMatchObject({ status: "above", answer: "open" });
    expect(firstOf(history(withKpis(neutral), [90]))).toMatchObject({ status: "within", answer: "none-needed" });
    expect(firstOf(history(withKpis({ ...neutral, benchmarkLow: null }), [90])).status).toBe("noTarget");
  });

  it("is ordered by priority, without one last", () => {
    const kpi = (code: string, priority: number | null): KpiInput => ({ ...leads, code, priority });
    const { kpis } = overview(withKpis(kpi("A", null), kpi("B", 2), kpi("C", 1), kpi("D", null)));
    expect(kpis.map((each) => each.kpi.code)).toEqual(["C", "B", "A", "D"]);
  });
});

describe("a quarterly KPI", () => {
  const quarterly = history(withKpis({ ...leads, frequency: "quarterly" }), [70], "2026-06");

  it("is due only in its months, and shows its last value in between", () => {
    expect(firstOf(quarterly, "2026-08")).toMatchObject({
      due: false,
      nextDue: "2026-09",
      figure: 70,
      figureMonth: "2026-06",
      actual: null,
      answer: "none-needed",
    });
    expect(firstOf(quarterly, "2026-06")).toMatchObject({ due: true, nextDue: null, actual: 70, status: "offTrack" });
  });

  it("never holds up a freeze in between", () => {
    expect([blocks(quarterly, "2026-08"), blocks(quarterly, "2026-09").length]).toEqual([[], 1]);
  });
});

describe("the year to date", () => {
  const year: KpiInput = { ...leads, target: 1200, targetAppliesTo: "year-to-date" };

  it("of a flow is a sum, compared with that share of the yearly target", () => {
    const book = history(withKpis(year), [100, 110, 90], "2026-03");
    expect(firstOf(book, "2026-03")).toMatchObject({ figure: 90, actual: 300, target: 300, status: "onTrack" });
  });

  it("is unknown if a month is missing, instead of too small a sum", () => {
    const book = typedFigure(history(withKpis(year), [100], "2026-01"), "LEADS", "2026-03", 90);
    expect(firstOf(book, "2026-03")).toMatchObject({ actual: null, missing: ["2026-02"], status: "noResult" });
    expect(blocks(book, "2026-03")).toEqual([
      "The year to date of “Leads” is missing February 2026. Record it, or start the KPI later.",
    ]);
  });
});

describe("an answer", () => {
  const off = history(withKpis(leads), [60]);
  const say = (answer: object, at = month) =>
    bookAfter(off, "explain-result", { code: "LEADS", month: at, answer } as never);

  it("is needed if a KPI misses its target or is worse than usual, and open until somebody gives one", () => {
    expect(firstOf(off).answer).toBe("open");
    expect(firstOf(history(withKpis({ ...leads, target: 30 }), [...steady, 40]))).toMatchObject({
      status: "onTrack",
      answer: "open",
    });
    expect(firstOf(history(withKpis(leads), [93])).answer).toBe("none-needed");
  });

  it("is given by any of the four answers in that month, not in another month, nor by what worked", () => {
    const action = { kind: "action", why: "ads paused", action: "restart", owner: "Ann", due: "2026-10-20" };
    expect(firstOf(say(action)).answer).toBe("given");
    expect(firstOf(say({ kind: "observe", until: "2026-12-01", because: "one order" })).answer).toBe("given");
    expect(firstOf(say({ kind: "expected", on: "2026-10-12" }))).toMatchObject({
      answer: "given",
      expectedOn: "2026-10-12",
    });
    expect(firstOf(say({ kind: "worked", why: "the new page" })).answer).toBe("open");
    const earlier = say(action, "2026-08");
    expect(firstOf(earlier)).toMatchObject({ answer: "open", openActions: [{ action: "restart" }] });
    const continued = bookAfter(earlier, "explain-result", { code: "LEADS", month, answer: { kind: "continues" } });
    expect(firstOf(continued).answer).toBe("given");
  });
});

describe("the freeze", () => {
  it("waits for figures and answers, and says which", () => {
    expect(blocks(withKpis(leads))).toEqual([
      "“Leads” has no figure for September 2026. Record it, or say when it is expected.",
    ]);
    expect(blocks(history(withKpis(leads), [60]))).toEqual([
      "“Leads” is off target or worse than usual, and nobody has said why. Explain it.",
    ]);
    expect(blocks(typedFigure(withKpis(leads), "LEADS", month, "ask Ann"))).toEqual([
      "The cell of “Leads” for September 2026 isn't a figure. Correct it in the sheet.",
    ]);
    expect(blocks(history(withKpis(leads), [100]))).toEqual([]);
  });

  it("does not wait for a figure expected on a date", () => {
    const figures = [{ code: "LEADS", value: null, expectedOn: "2026-10-12" }];
    expect(blocks(bookAfter(withKpis(leads), "record-results", { month, figures }))).toEqual([]);
  });

  it("is refused without KPIs, and outside the months of the book", () => {
    expect(monthOverview(readBook(emptySnapshot()), month).blocksFreeze.map(({ en }) => en)).toEqual([
      "There is no KPI to review yet. Save one first.",
    ]);
    expect(blocks(withKpis(leads), "2020-01")[0]).toMatch(/^January 2020 isn't in this workbook/);
  });

  it("counts what is due and what is recorded", () => {
    const book = withKpis(leads, { ...leads, code: "YEARLY", frequency: "yearly" }, { ...leads, code: "OTHER" });
    expect(overview(history(book, [100]))).toMatchObject({ due: 2, recorded: 1 });
  });
});
