import { describe, expect, it } from "vitest";
import { type Ask, monthlyFigures, readTable } from "../../../../core/book/figures/index.ts";

/** What people pasted and got wrong figures from, or a dead end: public reports, shortened. */

const months = (text: string, kpi: Partial<Ask["kpi"]> = {}, more: Partial<Ask> = {}): string => {
  const asked: Ask = { kpi: { code: "X", name: "Sessions", kind: "flow", unit: "sessions", ...kpi }, ...more };
  const { figures, questions } = monthlyFigures(readTable({ text }, "2026-11-29"), asked);
  return questions.length > 0
    ? `? ${questions.map(({ kind }) => kind).join(" ")}`
    : figures.map(({ month, value }) => `${month} ${value}`).join(", ");
};

describe("separators of a CSV", () => {
  it("are never taken for those of decimals", () => {
    expect(months("Month,Sessions\n202601,1200\n202602,1350\n202603,1410")).toBe(
      "2026-01 1200, 2026-02 1350, 2026-03 1410",
    );
    expect(months("Month,Sessions\n202601,120")).toBe("2026-01 120");
    expect(months("Month,Sessions\n46023,1200")).toBe("2026-01 1200");
    expect(months("Month,Sessions\n2026,1200")).toMatch(/^\?/);
    expect(months("Month,Revenue\n2026-01-01,53637.99", { name: "Revenue", unit: "EUR" })).toBe("2026-01 53637.99");
    expect(months('"Month","Sessions"\n"2026-01","12"')).toBe("2026-01 12");
    expect(months("Mois;Coût;Sessions\n2026-01;12,5;10\n2026-02;13;11")).toBe("2026-01 10, 2026-02 11");
  });
});

describe("headings", () => {
  it("are found below titles and comments, in any column", () => {
    expect(
      months("# ------\n# Report CSV Export\n# Start date: 20260101\n\nMonth\tSessions\n202601\t1200\n202602\t1350"),
    ).toBe("2026-01 1200, 2026-02 1350");
    expect(
      months(
        "Campaign report\nJanuary 1, 2026 - March 31, 2026\nMonth\tCampaign\tCost\tSessions\n2026-01\tA\t10\t3\n2026-01\tB\t11\t4",
      ),
    ).toBe("2026-01 7");
    const wide = ["Month", ...Array.from({ length: 48 }, (_, index) => `c${index}`), "Refunded Amount"].join(",");
    expect(months(`${wide}\n2026-01${",x".repeat(48)},12.50`, {}, { column: "Refunded Amount" })).toBe("2026-01 12.5");
  });
});

describe("several lines for one month", () => {
  const days = "27/05/2026;5\n28/05/2026;3\n01/06/2026;3\n02/06/2026;6";

  it("add up for a flow, of a level the last counts, a rate is asked about", () => {
    expect(months(`Date;Sessions\n${days}`)).toBe("2026-05 8, 2026-06 9");
    expect(months(`Date;Sessions\n${days}`, { kind: "level" })).toBe("2026-05 3, 2026-06 6");
    expect(months("Date;Rate\n2026-01-05;63,38 %\n2026-01-20;61,00 %", { name: "Rate", kind: "rate", unit: "%" })).toBe(
      "? numerator denominator",
    );
  });
});

describe("cells that stayed texts", () => {
  it("are read as the amounts and dates that they are", () => {
    const amount = { name: "Amount", unit: "EUR" };
    expect(months("Date\tAmount\n2026-01-15\t1'234.50\n2026-02-10\t1.234,50 €\n2026-03-10\t100", amount)).toBe(
      "2026-01 1234.5, 2026-02 1234.5, 2026-03 100",
    );
    expect(months("Date\tAmount\n2026-01-15\t1\u00a0234,50\u00a0€\n2026-01-16\t765,50 €", amount)).toBe("2026-01 2000");
    expect(months("Date\tAmount\n2026-01-15\t< 10\n2026-01-16\t5", amount)).toBe("? unread");
    expect(months("Date\tAmount\n2026-02-26 19:13:04 +0000\t170\n2026-03-06 08:58:42 +0000\t85", amount)).toBe(
      "2026-02 170, 2026-03 85",
    );
  });

  it("one order on several lines is one order", () => {
    const orders = "Name,Total,Created at\n#2,20,2026-01-09\n#1,10,2026-01-05\n#1,,2026-01-05";
    expect(months(orders, {}, { aggregate: "count" })).toBe("2026-01 2");
    expect(months(orders, {}, { aggregate: "count", filter: { column: "Total", isNotBlank: true } })).toBe("2026-01 2");
  });
});

describe("a column", () => {
  it("is judged as a whole, not cell by cell", () => {
    expect(
      months("Month\tCTR\n2026-01\t2.1\n2026-02\t0.85\n2026-03\t1.9\n2026-04\t0.97", {
        name: "CTR",
        kind: "rate",
        unit: "%",
      }),
    ).toBe("2026-01 0.021, 2026-02 0.0085, 2026-03 0.019, 2026-04 0.0097");
    expect(months("Date\tSessions\n31/01/2026 00:00\t1\n05/02/2026 00:00\t2")).toBe("2026-01 1, 2026-02 2");
  });
});

describe("months in any form", () => {
  it.each(["1/31/26", "31.01.26", "Januar 2026", "2026-01-01,2026-01-31", "01.2026", "Jan-26"])(
    "are read: %s",
    (month) => {
      expect(months(`Month\tSessions\n${month}\t12`)).toBe("2026-01 12");
    },
  );

  it("are asked for their year, their order or their week where that is not said", () => {
    expect(months("Month\tSessions\nJan\t12\nFeb\t13")).toBe("? year");
    expect(months("Week\tSessions\n2026-W05\t12\n2026-W06\t13")).toBe("? weeks");
    expect(["Mrz 2026", "Okt 2026", "Dez 2026"].map((month) => months(`Monat\tSessions\n${month}\t1`))).toEqual([
      "2026-03 1",
      "2026-10 1",
      "2026-12 1",
    ]);
  });

  it("of a column that cannot be read are asked about, never replaced by the order of the lines", () => {
    expect(months("Mois\tSessions\n01/05/25\t195\n01/06/25\t211\n01/07/25\t222")).toBe(
      "2025-05 195, 2025-06 211, 2025-07 222",
    );
    expect(months("Mois\tSessions\n05/25\t195\n06/25\t211")).toBe("2025-05 195, 2025-06 211");
    expect(months("Mois\tSessions\nmai\t195\njuin\t211")).toBe("? year");
    expect(months("Mois\tSessions\nM1\t195\nM2\t211")).toBe("? unread-dates");
    expect(months("Semaine\tSessions\nS05 2025\t195\nS06 2025\t211")).toBe("? weeks");
    expect(months("Mois\tSessions\n45778\t195\n45809\t211")).toBe("2025-05 195, 2025-06 211");
  });
});

describe("bad input is said, with its first cell", () => {
  const says = (text: string): string => {
    const { questions } = monthlyFigures(readTable({ text }, "2026-11-29"), {
      kpi: { code: "X", name: "Sessions", kind: "flow", unit: "" },
    });
    return questions.map((each) => each.says.en).join(" ");
  };

  it.each<[string, string, string]>([
    ["nothing", " \n", "nothing to read"],
    ["no month column", "Campaign;Sessions\nBrand;12\nOld;13", "“Brand”"],
    ["one column", "Sessions\n12\n13", "“12”"],
    ["months without a year", "Month;Sessions\nJan;12", "“Jan”"],
    ["two date columns", "Created;Closed;Sessions\n2026-01-05;2026-02-05;1", "“Created” and “Closed”"],
    ["the same row twice", "Day;Sessions\n2026-01-05;3\n2026-01-05;3", "2026-01-05 · 3"],
    ["an unclosed quote", 'Month,Sessions\n2026-01,"12\n2026-02,13\n', "line 2"],
    ["an image", "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000", "no text"],
    ["words alone", "Hello\nworld", "“Hello”"],
  ])("%s", (_, text, words) => {
    expect(says(text)).toContain(words);
  });

  it("20,000 lines, 400 columns, a formula as a heading and names from right to left are read", () => {
    const long = Array.from({ length: 20_000 }, (_, index) => `2026-0${1 + (index % 9)},${index}`);
    expect(months(["Month,Sessions", ...long].join("\n")).split(", ")).toHaveLength(9);
    const heading = [
      "Month",
      '=HYPERLINK("x")',
      ...Array.from({ length: 397 }, (_, index) => `c${index}`),
      "עלות",
    ].join("\t");
    expect(months(`${heading}\n2026-01${"\t7".repeat(399)}`, { name: "עלות" })).toBe("2026-01 7");
  });
});
