import { describe, expect, it } from "vitest";
import type { Month } from "../../../../../core/base/months.ts";
import type { Review } from "../../../../../core/book/review/frozen/review.ts";
import type { Snapshot } from "../../../../../core/book/sheets/snapshot.ts";
import { bookAfter, newBook, visits } from "../../commands/try-commands.ts";
import { differences } from "../against-core.ts";
import { calculated } from "../calculated.ts";
import { bookWith, kpi, reviewIn, september, usual, withInputs } from "../month-book.ts";

/** What the core says about the month, after checking that the page says the same. */
async function shown(book: Snapshot, month: Month = september): Promise<Review> {
  const snapshot = withInputs(book, month);
  expect(differences({ snapshot, month }, await calculated(snapshot))).toEqual([]);
  return reviewIn(snapshot, month);
}

const lineOf = (review: Review, code: string) => review.kpis.find(({ of }) => of.kpi.code === code)?.line;

describe("the page of a month", { timeout: 120_000 }, () => {
  it("of a book without KPIs says where to start", async () => {
    const { head, kpis, firstLines, actions } = await shown(newBook());
    expect(kpis).toEqual([]);
    expect(head).toMatchObject({
      title: "Monthly KPI review · September 2026",
      message: "Three steps to your first review",
      kpi: "Step",
      status: "How",
      decisions: "",
    });
    expect(firstLines.map(({ name }) => name?.toString().slice(0, 8))).toEqual([
      "1  Choos",
      "2  Bring",
      "3  Say w",
      "Then twe",
      "Return r",
    ]);
    expect(actions[0]?.action).toBe("Who does what by when, the overdue ones first.");
  });

  it("without data yet asks for the figures", async () => {
    const review = await shown(bookWith([kpi("LEADS"), kpi("SALES")]));
    expect(review.head.message).toBe("Next: the first figures");
    expect(lineOf(review, "SALES")).toMatchObject({
      actual: "",
      status: "– No figure",
      trend: "",
      months: "············",
      note: "No figure yet.",
      noteCode: 2,
    });
  });

  it("that is half recorded says how many figures are missing, and puts them first", async () => {
    const review = await shown(
      bookWith([kpi("LEADS"), kpi("SALES")], { LEADS: usual, SALES: [...usual.slice(0, 11), null] }),
    );
    expect(review.head.message).toBe("Figures missing: 1 of 2, SALES first");
    expect(review.kpis.map(({ of }) => of.kpi.code)).toEqual(["SALES", "LEADS"]);
    expect(review.head.title).toBe("Monthly KPI review · September 2026 · provisional");
  });

  it("with one KPI shows all its details", async () => {
    const review = await shown(bookWith([kpi("LEADS", { measures: "Forms sent" })], { LEADS: usual }));
    expect(review.head).toMatchObject({
      title: "Monthly KPI review · September 2026 · complete, not frozen",
      counts: "Targets: 1 met · 0 close · 0 missed",
      kpis: 1,
    });
    expect(lineOf(review, "LEADS")).toMatchObject({
      details: "Forms sent",
      actual: "104\u00a0leads",
      target: "100\u00a0leads",
      gap: "+4\u00a0leads",
      bar: "██████████│ 104%",
      status: "✔ Met",
      trend: "○ As usual\nwithin the usual 87–115",
      outlook: "100\u00a0leads by Dec 2026\npossible, not certain",
    });
  });

  it("with ten KPIs shows ten, the worst first", async () => {
    const codes = [..."ABCDEFGHIJ"];
    const figures = Object.fromEntries(codes.map((code, index) => [code, [60 + 5 * index]]));
    const review = await shown(
      bookWith(
        codes.map((code) => kpi(code)),
        figures,
      ),
    );
    expect(review.head).toMatchObject({ kpis: 10, counts: "Targets: 2 met · 2 close · 6 missed" });
    expect(review.kpis.map(({ of }) => of.kpi.code).join("")).toBe("ABCDEFGHIJ");
    expect(lineOf(review, "A")?.trend).toBe("Too early to say (1 of 6 values)");
  });

  it("says that a KPI has no target, and judges it only by its past", async () => {
    const review = await shown(bookWith([kpi("LEADS", { target: null, deadline: null })], { LEADS: [...usual, 160] }));
    expect(lineOf(review, "LEADS")).toMatchObject({
      target: "",
      gap: "",
      bar: "",
      status: "– No target",
      outlook: "",
      trend: "● Better than usual\nabove the usual 91–119",
    });
    expect(review.head.message).toBe("LEADS: 160\u00a0leads, above the usual 91–119");
  });

  it("leaves a gap for a month that was never recorded", async () => {
    const book = bookWith([kpi("LEADS")], { LEADS: [...usual.slice(0, 10), null, 104] });
    const later = lineOf(await shown(book), "LEADS");
    expect([later?.months.toString().charAt(10), later?.trend]).toEqual(["·", "○ As usual\nwithin the usual 89–113"]);
    expect(lineOf(await shown(book, "2026-08"), "LEADS")).toMatchObject({
      note: "No figure yet.",
      trend: "",
    });
  });

  it("says that a figure is provisional, and until when", async () => {
    const book = bookAfter(bookWith([kpi("LEADS")], { LEADS: [...usual.slice(0, 11), null] }), "record-results", {
      month: september,
      figures: [{ code: "LEADS", value: 104, expectedOn: "2026-10-12" }],
    });
    const review = await shown(book);
    expect(review.head.title).toBe("Monthly KPI review · September 2026 · provisional");
    expect(lineOf(review, "LEADS")).toMatchObject({
      status: "✔ Met (provisional)",
      note: "Provisional until 12 Oct 2026.",
    });
  });

  it("shows a quarterly KPI between its months with its last value and the month of the next", async () => {
    const book = bookWith([kpi("NPS", { frequency: "quarterly", kind: "level", unit: "points" })], {
      NPS: [40, null, null, 44, null, null, 47, null, null, 120],
    });
    const review = await shown(book, "2026-08");
    expect(lineOf(review, "NPS")).toMatchObject({
      actual: "47\u00a0points",
      bar: "June 2026",
      status: "Next: September",
      statusCode: 9,
      trend: "",
      note: "",
    });
    expect(review.head).toMatchObject({ counts: "Targets: 0 met · 0 close · 0 missed · 1 not due" });
    expect(lineOf(await shown(book), "NPS")?.status).toBe("✔ Met");
  });

  it("keeps a vanity measure off the page", async () => {
    const followers = { ...visits, code: "FOLLOWERS", name: "Followers", actionability: "vanity" } as const;
    const review = await shown(bookWith([kpi("LEADS"), followers], { LEADS: usual, FOLLOWERS: [9000] }));
    expect(review.kpis.map(({ of }) => of.kpi.code)).toEqual(["LEADS"]);
    expect(review.head.kpis).toBe(1);
  });

  it("says so if it is outside the book", async () => {
    const review = await shown(bookWith([kpi("LEADS")], { LEADS: usual }), "2040-01");
    expect(review.head.message).toBe("This month isn't in Results: choose another.");
    expect(review.head.title).toContain("Monthly KPI review · January 2040");
  });

  it("names the month missing from a year to date", async () => {
    const book = bookWith([kpi("SALES", { targetAppliesTo: "year-to-date", target: 1200 })], {
      SALES: [...usual.slice(0, 5), null, ...usual.slice(6)],
    });
    expect(lineOf(await shown(book), "SALES")).toMatchObject({
      note: "Year to date is missing March 2026.",
      actual: "",
      noteCode: 2,
    });
  });

  it("is in French in a French book, with French typographic spaces", async () => {
    const review = await shown(
      bookWith([kpi("LEADS", { unit: "CHF" })], { LEADS: [...usual.slice(0, 11), 1500] }, "fr"),
    );
    expect(review.head.title).toBe("Revue mensuelle des KPI · septembre 2026 · complet, non figé");
    expect(lineOf(review, "LEADS")).toMatchObject({
      actual: "1\u00a0500\u00a0CHF",
      bar: "██████████│███► 1500\u00a0%",
      status: "✔ Atteinte",
    });
  });
});
