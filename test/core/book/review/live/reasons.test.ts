import { expect, it } from "vitest";
import { monthOverview } from "../../../../../core/book/review/month/month-overview.ts";
import { readBook } from "../../../../../core/book/tables/read.ts";
import { calculated } from "../calculated.ts";
import { bookWith, kpi, september, usual, withInputs } from "../month-book.ts";

/** One history for each rule. */
const histories: Readonly<Record<string, readonly number[]>> = {
  A: usual,
  B: [...usual.slice(0, 11), 160],
  C: [100, 98, 101, 99, 100, 102, 103, 104, 105, 106, 107, 108],
  D: [100, 104, 98, 102, 97, 103, 99, 101, 100, 102, 112, 111],
  E: [100, 104, 98, 102, 97, 96, 107, 106, 108, 106, 107, 106, 108, 107],
  F: [0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2, 1, 2, 1, 1, 1, 1],
  H: new Array(12).fill(5),
  I: [...new Array(11).fill(5), 9],
  J: [...new Array(10).fill(5), 9, 5],
  G: [...Array(24).keys()].map((month) => Math.round(100 * 1.03 ** month)),
};

it.each(["en", "fr"] as const)(
  "the sheet gives the reason that the core gives, rule by rule, language %s",
  {
    timeout: 60_000,
  },
  async (language) => {
    const usuals = { F: "rare", G: "trend" } as const;
    const codes = Object.keys(histories);
    const kpis = codes.map((code) =>
      kpi(code, { usual: usuals[code as keyof typeof usuals], limitsFrom: "IJ".includes(code) ? 6 : null }),
    );
    const book = bookWith(kpis, histories, language);
    const sheet = await calculated(withInputs(book));
    const months = monthOverview(readBook(book), september).kpis;
    expect(sheet.quantity("reason").slice(0, codes.length)).toEqual(
      months.map(({ reason }) => reason?.[language] ?? ""),
    );
    expect(sheet.quantity("in a sentence").slice(0, codes.length)).toEqual(
      months.map(({ inSentence }) => inSentence?.[language] ?? ""),
    );
    expect(new Set(sheet.quantity("rule").slice(0, codes.length)).size).toBeGreaterThan(2);
  },
);
