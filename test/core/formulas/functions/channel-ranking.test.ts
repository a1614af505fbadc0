import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isProblem } from "../../../../core/base/problem.ts";
import { answer } from "../../../../core/formulas/engine/answer.ts";
import channelRanking from "../../../../core/formulas/functions/channel-ranking.ts";
import { ask, column, problemOf, row } from "../../../cells.ts";
import { itAnswersAsKnown } from "./known-answers.ts";

const table = (...given: Parameters<typeof ask> extends [string, ...infer G] ? G : never): unknown[][] => {
  const shown = ask("CHANNEL_RANKING", ...given);
  if (!Array.isArray(shown)) throw new Error(JSON.stringify(shown));
  return shown;
};

describe("CHANNEL_RANKING", () => {
  itAnswersAsKnown("CHANNEL_RANKING");

  it("ranks the cheapest customers first and adds a total, which is a ratio of sums", () => {
    expect(table(column(["Ads", "SEO", "Events"]), column([9000, 2000, 9000]), column([30, 20, 10]))).toEqual([
      ["Channel", "Spend", "Customers", "COCA", "Share of customers"],
      ["SEO", 2000, 20, 100, 20 / 60],
      ["Ads", 9000, 30, 300, 30 / 60],
      ["Events", 9000, 10, 900, 10 / 60],
      ["Total", 20_000, 60, 20_000 / 60, 1],
    ]);
  });

  it("has its headings in French in a French book", () => {
    const given = [column(["SEO"]), column([2000]), column([20]), column([16_000])];
    const [headings, , total] = answer(channelRanking, given, () => "fr") as unknown[][];
    expect(headings).toEqual([
      "Canal",
      "Dépenses",
      "Clients",
      "COCA",
      "Part des clients",
      "Chiffre d'affaires",
      "ROAS",
      "CA par client",
    ]);
    expect(total?.[0]).toBe("Total");
  });

  it("adds up a list by month, whatever the case of the names", () => {
    const shown = table(
      column(["SEO", "ads ", "seo", "Ads"]),
      column([100, 900, 300, 1100]),
      column([1, 2, 3, 2]),
      column([1000, 2000, 1000, 2000]),
    );
    expect(shown.slice(1)).toEqual([
      ["SEO", 400, 4, 100, 0.5, 2000, 5, 500],
      ["ads", 2000, 4, 500, 0.5, 4000, 2, 1000],
      ["Total", 2400, 8, 300, 1, 6000, 2.5, 750],
    ]);
  });

  it("puts those that won nobody last, in the order given, with problems in their own cells", () => {
    const shown = table(
      column(["Fair", "Free", "Ads", "Radio"]),
      column([500, 0, 400, 100]),
      column([0, 2, 2, 0]),
      column([0, 900, 800, 0]),
    );
    expect(shown.slice(1)).toMatchObject([
      ["Free", 0, 2, 0, 0.5, 900, { name: "no-ad-spend", reason: "unknown" }, 450],
      ["Ads", 400, 2, 200, 0.5, 800, 2, 400],
      ["Fair", 500, 0, { name: "no-customer", reason: "unknown" }, 0, 0, 0, { name: "no-customer" }],
      ["Radio", 100, 0, { name: "no-customer" }, 0, 0, 0, { name: "no-customer" }],
      ["Total", 1000, 4, 250, 1, 1700, 1.7, 425],
    ]);
  });

  it("keeps the order given where two channels cost the same", () => {
    const shown = table(column(["B", "A", "C"]), column([300, 100, 200]), column([3, 1, 2]));
    expect(shown.slice(1, -1).map(([name]) => name)).toEqual(["B", "A", "C"]);
  });

  it("has no shares and no COCA at all where nobody was won", () => {
    const shown = table(column(["A"]), column([300]), column([0]));
    expect(shown.slice(1)).toMatchObject([
      ["A", 300, 0, { name: "no-customer" }, { name: "nobody-won" }],
      ["Total", 300, 0, { name: "no-customer" }, { name: "nobody-won" }],
    ]);
  });

  it("takes whole columns and rows, and one cell each", () => {
    const blanks = Array(50).fill(null);
    const given = [column(["A", "B", ...blanks]), column([300, 50, ...blanks]), column([3, 1, ...blanks])];
    expect(table(...given)).toHaveLength(4);
    expect(table(row(["A", "B", null]), row([300, 50, null]), row([3, 1, null]))).toEqual(table(...given));
    expect(table("A", 300, 3)[1]).toEqual(["A", 300, 3, 100, 1]);
  });

  it("leaves a channel out that has no figures yet, and refuses one that has some", () => {
    expect(table(column(["A", "B"]), column([300, null]), column([3, null]))).toHaveLength(3);
    expect(problemOf("CHANNEL_RANKING", column(["A", "B"]), column([300, 90]), column([3, null])).says).toEqual({
      en: "CHANNEL_RANKING: customers (row 2 of the range) is empty. Fill in the cell; a blank isn't a zero.",
      fr: "CHANNEL_RANKING : « clients » (ligne 2 de la plage) est vide. Remplissez la cellule : un vide n'est pas un zéro.",
    });
    const revenue = column([900, null]);
    expect(problemOf("CHANNEL_RANKING", column(["A", "B"]), column([300, 90]), column([3, 1]), revenue).name).toBe(
      "empty",
    );
  });

  it("answers without revenue where its whole range is blank", () => {
    expect(table(column(["A", "B"]), column([300, 90]), column([3, 1]), column([null, null]))[0]).toHaveLength(5);
  });

  it("refuses ranges of different sizes, its own headings, text and an error", () => {
    const channels = column(["A", "B"]);
    expect(problemOf("CHANNEL_RANKING", channels, column([1, 2, 3]), column([1, 2])).name).toBe("different-shapes");
    expect(problemOf("CHANNEL_RANKING", channels, row([1, 2]), column([1, 2])).name).toBe("different-shapes");
    expect(problemOf("CHANNEL_RANKING", channels, column(["Spend", 2]), column(["Customers", 2])).name).toBe(
      "not-a-number",
    );
    expect(problemOf("CHANNEL_RANKING", channels, column([1, -2]), column([1, 2])).name).toBe("negative");
    expect(problemOf("CHANNEL_RANKING", channels, column([1, { error: "#REF!" }]), column([1, 2])).name).toBe("error");
  });

  const rows = fc.array(
    fc.record({ name: fc.constantFrom("a", "b", "c", "d"), spend: fc.nat(10_000), customers: fc.nat(50) }),
    { minLength: 1, maxLength: 12 },
  );
  const shownFor = (rows: readonly { name: string; spend: number; customers: number }[]): unknown[][] =>
    table(
      column(rows.map(({ name }) => name)),
      column(rows.map(({ spend }) => spend)),
      column(rows.map(({ customers }) => customers)),
    ).slice(1);

  it("never lists a more expensive channel before a cheaper one, and its shares add up to 1", () => {
    fc.assert(
      fc.property(rows, (rows) => {
        const channels = shownFor(rows).slice(0, -1);
        const costs = channels.map(([, , , coca]) => (isProblem(coca) ? Number.POSITIVE_INFINITY : (coca as number)));
        expect(costs).toEqual([...costs].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0)));
        const shares = channels.map(([, , , , share]) => share);
        if (!shares.some(isProblem))
          expect(shares.reduce((sum: number, share) => sum + (share as number), 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("has the same total in whatever order the rows come", () => {
    fc.assert(
      fc.property(rows, (rows) => {
        const [forth, back] = [shownFor(rows), shownFor([...rows].reverse())];
        expect(forth[forth.length - 1]).toEqual(back[back.length - 1]);
      }),
    );
  });
});
