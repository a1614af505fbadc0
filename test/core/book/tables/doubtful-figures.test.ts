import { describe, expect, it } from "vitest";
import { dayOf } from "../../../../core/base/days.ts";
import {
  type Doubt,
  doubtsAbout,
  type FigureToSave,
  impossibleRate,
} from "../../../../core/book/tables/doubtful-figures.ts";
import { readBook } from "../../../../core/book/tables/read.ts";
import { conversion, leads, signups, typedFigure, visits, withKpis } from "../commands/try-commands.ts";

const today = dayOf(2026, 10, 5);

/** A book with five months of leads from 195 to 260, and of visits and sign-ups. */
const book = () => {
  let snapshot = withKpis(leads, visits, signups, conversion, {
    ...leads,
    code: "SALES",
    name: "Net sales",
    unit: "EUR",
  });
  for (const [index, value] of [195, 211, 222, 260, 255].entries()) {
    snapshot = typedFigure(snapshot, "LEADS", `2026-0${index + 5}`, value);
    snapshot = typedFigure(snapshot, "VISITS", `2026-0${index + 5}`, value * 100);
    snapshot = typedFigure(snapshot, "SIGNUPS", `2026-0${index + 5}`, value);
    snapshot = typedFigure(snapshot, "SALES", `2026-0${index + 5}`, value * 10);
  }
  return readBook(snapshot);
};

const doubts = (figures: readonly FigureToSave[], frozen: readonly string[] = []): Doubt[] =>
  doubtsAbout(
    book(),
    frozen.map((month) => ({ month, on: undefined, by: "", figures: new Map() })),
    figures,
    today,
  );
const names = (code: string, value: number | null, month = "2026-10", frozen: readonly string[] = []): string[] =>
  doubts([{ code, value, month }], frozen).map(({ name }) => name);

describe("before it is saved, a figure is pointed at", () => {
  it("where it lies five times beyond what the KPI has ever been", () => {
    expect(names("LEADS", 2600)).toEqual(["far-above"]);
    expect(names("LEADS", 26)).toEqual(["far-below"]);
    expect(names("LEADS", 1300)).toEqual([]);
    expect(names("LEADS", 39)).toEqual([]);
    expect(names("LEADS", 0)).toEqual([]);
    expect(doubts([{ code: "leads", value: 2600, month: "2026-10" }])[0]?.says).toEqual({
      en: "2,600\u00a0leads is more than 5 times the highest month so far, 260\u00a0leads.",
      fr: "2\u00a0600\u00a0leads, c'est plus de 5 fois le mois le plus élevé jusqu'ici, 260\u00a0leads.",
    });
  });

  it("among the months that come in with it", () => {
    const history = [200, 210, 2050, 190].map((value, index) => ({
      code: "VISITS-2",
      value,
      month: `2026-0${index + 1}`,
    }));
    const snapshot = withKpis({ ...visits, code: "VISITS-2", name: "Visits of the shop" });
    expect(doubtsAbout(readBook(snapshot), [], history, today).map(({ month, name }) => `${month} ${name}`)).toEqual([
      "2026-03 far-above",
    ]);
  });

  it("where there are fewer than none; money can fall below 0", () => {
    expect(names("LEADS", -5)).toEqual(["negative"]);
    expect(names("SALES", -500)).toEqual([]);
  });

  it("where a part is more than the whole, whichever of the two counts is typed", () => {
    expect(doubts([{ code: "SIGNUPS", month: "2026-09", value: 26_000 }]).map(({ name }) => name)).toEqual([
      "above-whole",
      "far-above",
    ]);
    const together = [
      { code: "SIGNUPS", month: "2026-10", value: 300 },
      { code: "VISITS", month: "2026-10", value: 250 },
    ];
    expect(doubts(together).map(({ code, name }) => `${code} ${name}`)).toEqual([
      "SIGNUPS above-whole",
      "VISITS above-whole",
      "VISITS far-below",
    ]);
    expect(names("VISITS", 25_000)).toEqual([]);
  });

  it("where a rate of the book is more than all of it, after it was saved", () => {
    const book = readBook(
      typedFigure(
        typedFigure(withKpis(leads, visits, signups, conversion), "VISITS", "2026-09", 5),
        "SIGNUPS",
        "2026-09",
        6,
      ),
    );
    const rate = book.kpis.get("conversion")?.kpi ?? expect.fail("The rate is not there.");
    expect(impossibleRate(book, rate, "2026-09")?.en).toContain("(6");
    expect(impossibleRate(book, rate, "2026-08")).toBeUndefined();
  });

  it("where the month is still to come, or its page is frozen", () => {
    expect(names("LEADS", 230, "2026-12")).toEqual(["future"]);
    expect(names("LEADS", 230, "2026-09", ["2026-09"])).toEqual(["frozen"]);
    expect(doubts([{ code: "LEADS", value: null, month: "2026-09" }], ["2026-09"])[0]?.says.en).toBe(
      "September 2026 is frozen: the frozen page keeps 255\u00a0leads.",
    );
    expect(names("LEADS", 255, "2026-09", ["2026-09"])).toEqual([]);
  });

  it("never where it says what the cell already holds, or belongs to no KPI", () => {
    expect(names("LEADS", 255, "2026-09")).toEqual([]);
    expect(names("NOTHING", -5)).toEqual([]);
  });
});

it("two months do not show what is usual", () => {
  let snapshot = withKpis(leads);
  snapshot = typedFigure(snapshot, "LEADS", "2026-08", 10);
  snapshot = typedFigure(snapshot, "LEADS", "2026-09", 12);
  expect(doubtsAbout(readBook(snapshot), [], [{ code: "LEADS", month: "2026-10", value: 900 }], today)).toEqual([]);
});
