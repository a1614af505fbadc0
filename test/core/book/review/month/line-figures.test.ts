import { describe, expect, it } from "vitest";
import type { Language } from "../../../../../core/base/text.ts";
import type { KpiInput } from "../../../../../core/book/kpi/schema.ts";
import { type LineFigures, lineFigures } from "../../../../../core/book/review/month/line-figures.ts";
import { type KpiMonth, monthOverview } from "../../../../../core/book/review/month/month-overview.ts";
import { readBook } from "../../../../../core/book/tables/read.ts";
import { bookWith, kpi, september } from "../month-book.ts";

function line(rest: Partial<KpiInput>, figures: readonly (number | null)[], language: Language = "en"): LineFigures {
  const [of] = monthOverview(readBook(bookWith([kpi("A", rest)], { A: figures })), september).kpis as [KpiMonth];
  const found = Object.entries(lineFigures(of, language)).map(([key, text]) => [key, text.replace(/\u00a0/g, " ")]);
  return Object.fromEntries(found);
}
const yearBefore = (figure: number | null, now: number) => [figure, ...new Array(11).fill(null), now];

describe("the figures of a line", () => {
  it("have the same decimals, and gap and change are those of the figures shown", () => {
    expect(line({ unit: "%", kind: "rate", direction: "decrease", target: 0.08 }, yearBefore(0.09, 0.16875))).toEqual({
      actual: "16.9%",
      target: "max. 8.0%",
      targetFigure: "8.0%",
      gap: "+8.9 pts",
      lastYear: "9.0%",
      change: "+7.9 pts",
      finalTarget: "max. 8.0%",
    });
    expect(line({ unit: "leads", target: 50 }, yearBefore(38, 57))).toMatchObject({
      actual: "57 leads",
      target: "50 leads",
      gap: "+7 leads",
      lastYear: "38 leads",
      change: "+50%",
    });
  });

  it("show more decimals where actual and target would look equal", () => {
    expect(line({ unit: "CHF", target: 420 }, [419.6])).toMatchObject({
      actual: "CHF 419.6",
      target: "CHF 420.0",
      gap: "−CHF 0.4",
    });
    expect(line({ unit: "x", target: 0.114 }, [0.1139])).toMatchObject({ actual: "0.1139 x", target: "0.1140 x" });
  });

  it("show more decimals where another figure is small", () => {
    expect(line({ unit: "x", target: 0.5 }, [120])).toMatchObject({
      actual: "120.0 x",
      target: "0.5 x",
      gap: "+119.5 x",
    });
  });

  it("are in thousands or millions where all are large, in the manner of each language", () => {
    const revenue = { unit: "CHF", target: 640_000 };
    expect(line(revenue, yearBefore(614_100, 622_431))).toMatchObject({
      actual: "CHF 622k",
      target: "CHF 640k",
      gap: "−CHF 18k",
      lastYear: "CHF 614k",
      change: "+1.3%",
    });
    expect(line(revenue, [622_431], "fr")).toMatchObject({ actual: "622 k CHF", gap: "−18 k CHF" });
    expect(line({ unit: "x", target: 500 }, [622_431])).toMatchObject({ actual: "622,431 x", target: "500 x" });
    expect(line({ unit: "x", target: 120_000_000 }, [123_456_789]).actual).toBe("123M x");
  });

  it("leave out a long unit, which would push the first digits out of the cell", () => {
    expect(line({ unit: "subscribers", target: 130 }, yearBefore(127, 165))).toMatchObject({
      actual: "165",
      target: "130",
      gap: "+35",
      lastYear: "127",
      finalTarget: "130",
    });
    expect(line({ unit: "orders", target: 9_000 }, [9_999])).toMatchObject({ actual: "9,999 orders" });
    expect(line({ unit: "orders", target: 9_000 }, [10_000])).toMatchObject({ actual: "10,000", target: "9,000" });
  });

  it("name a band, and are blank where nothing is known", () => {
    const neutral = { direction: "neutral", target: null, benchmarkLow: 3, benchmarkHigh: 5.5, unit: "x" } as const;
    expect(line(neutral, [4])).toMatchObject({ actual: "4.0 x", target: "3.0 x – 5.5 x", gap: "", finalTarget: "" });
    expect(line({ target: null }, [null])).toMatchObject({ actual: "", target: "", gap: "", change: "" });
  });
});
