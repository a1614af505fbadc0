import { describe, expect, it } from "vitest";
import type { Requests } from "../../../../../core/book/commands/index.ts";
import { kpiRows } from "../../../../../core/book/review/page/page-cells.ts";
import { statusesOfMonth } from "../../../../../core/book/review/page/words.ts";
import {
  codesOfStatus,
  lineCodes,
  phoneActions,
  phoneDecisions,
  phoneLines,
  phoneLinesOf,
  phonePlaces,
  phoneTitle,
  wholeLinesOf,
} from "../../../../../core/book/review/phone/phone-lines.ts";
import type { Snapshot } from "../../../../../core/book/sheets/snapshot.ts";
import { bookAfter, newBook } from "../../commands/try-commands.ts";
import { bookWith, kpi, reviewIn, september, usual } from "../month-book.ts";

const late: Requests["explain-result"] = {
  code: "LEADS",
  month: september,
  answer: { kind: "action", why: "Rain", action: "Call them", owner: "Ann", due: "2026-09-10", decisionAsked: "" },
};

/** The lines of a book, each with its code. */
const linesOf = (book: Snapshot): [string, number][] =>
  phoneLinesOf(reviewIn(book).phone, "en").map(({ text, code }) => [text, code]);

describe("the lines of a phone", () => {
  const book = bookWith([kpi("LEADS", { name: "Leads" }), kpi("SALES", { name: "Sales", unit: "CHF", target: null })], {
    LEADS: [...usual.slice(1), 52],
    SALES: [20],
  });

  it("tell the worst first, with symbol, target and gap, what is usual, where it leads, and why", () => {
    const asked = bookAfter(book, "explain-result", {
      ...late,
      answer: { ...late.answer, decisionAsked: "A second tent?" } as typeof late.answer,
    });
    expect(linesOf(asked)).toEqual([
      ["Rain", lineCodes.text],
      ["Targets: 0 met · 0 close · 1 missed · 1 without a status", lineCodes.quiet],
      ["\nTo decide (1)", lineCodes.heading],
      ["A second tent? (asked by Ann, decide by 10 Sep 2026)", lineCodes.decision],
      ["\nKPIs, worst first", lineCodes.heading],
      ["✖ Leads: 52\u00a0leads\nMissed · target 100\u00a0leads, −48\u00a0leads", lineCodes.bad],
      [
        "● Worse than usual: below the usual 82–111. Target 100\u00a0leads by Dec 2026, at risk if this continues.",
        lineCodes.text,
      ],
      ["Why: Rain", lineCodes.quiet],
      ["Sales: CHF\u00a020\nNo target", lineCodes.neutral],
      ["Too early to say (1 of 6 values).", lineCodes.text],
      ["\nActions (1, 1 overdue)", lineCodes.heading],
      ["Overdue · 10 Sep 2026 · Ann · Leads: Call them", lineCodes.overdue],
    ]);
  });

  it("leave no gap where nothing is to be said, and mark what nobody has explained", () => {
    const lines = linesOf(book);
    expect(lines.every(([text]) => text !== "")).toBe(true);
    expect(lines.filter(([, code]) => code === lineCodes.heading)).toEqual([["\nKPIs, worst first", 1]]);
    expect(lines).toContainEqual(["Not explained yet.", lineCodes.missing]);
    expect(lines).toContainEqual(["Nothing to decide.", lineCodes.quiet]);
    expect(lines).toContainEqual(["No action is open.", lineCodes.quiet]);
  });

  it("tell the counts, with what is not read, in up to three of them, each ending where a part does", () => {
    const { phone } = reviewIn(book);
    const parts = [
      "Targets: 0 met",
      ...Array.from({ length: 9 }, (_, at) => `a cell of KPI-${at} in Results isn't a number`),
    ];
    const counts = parts.join(" · ");
    const told = phoneLinesOf({ ...phone, head: { ...phone.head, counts } }, "en").filter(({ is }) => is === "counts");
    expect(told.map(({ text }) => text).join(" · ")).toBe(counts);
    expect(told.map(({ text }) => text.split(" · ").length)).toEqual([4, 3, 3]);
    const whole = wholeLinesOf({ ...phone, head: { ...phone.head, counts } }, "en").filter(({ is }) => is === "counts");
    expect(whole.map(({ text }) => text)).toEqual([counts]);
  });

  it("are three steps before the first KPI", () => {
    const lines = linesOf(newBook());
    expect(lines.filter(([, code]) => code === lineCodes.neutral).map(([text]) => text.split("\n")[0])).toEqual([
      "1  Choose up to five KPIs",
      "2  Bring in your past months",
      "3  Say why, and who acts",
      "Then twenty minutes a month",
    ]);
    expect(lines.map(([text]) => text)).not.toContain("\nKPIs, worst first");
  });

  it("say how many KPIs, actions and decisions have none", () => {
    const codes = [..."ABCDEFGHIJK"];
    const many = bookWith(
      codes.slice(0, 10).map((code) => kpi(code)),
      { A: [50] },
    );
    const said = [...Array(12).keys()].reduce<Snapshot>(
      (before, day) =>
        bookAfter(before, "explain-result", {
          ...late,
          code: "A",
          answer: { ...late.answer, action: `Step ${day}`, decisionAsked: `Tent ${day}?` } as typeof late.answer,
        }),
      many,
    );
    const texts = linesOf(said).map(([text]) => text);
    expect(texts.filter((text) => text.startsWith("Overdue"))).toHaveLength(phoneActions - 1);
    expect(texts.filter((text) => /^\d+\. Tent/.test(text))).toHaveLength(phoneDecisions - 1);
    expect(texts.filter((text) => text.endsWith("more in Actions"))).toEqual([
      "7 more in Actions",
      "3 more in Actions",
    ]);
  });

  it("have room for all that may be told at once", () => {
    expect(phonePlaces.length).toBeLessThanOrEqual(phoneLines);
    expect(phonePlaces.filter(({ is }) => is === "kpi")).toHaveLength(kpiRows);
  });

  it("know what each status of the page means", () => {
    const signs = statusesOfMonth.map(({ en }) => en.charAt(0));
    const meant = { "✔": lineCodes.good, "!": lineCodes.watch, "✖": lineCodes.bad, "–": lineCodes.neutral };
    expect(codesOfStatus.slice(1, 9)).toEqual(signs.map((sign) => meant[sign as keyof typeof meant]));
  });

  it("begin with the company, or with what the page is called", () => {
    const title = "Monthly KPI review · October 2026 · provisional";
    expect(phoneTitle(title, "Cave Bellarive", "en")).toBe("Cave Bellarive · October 2026 · provisional");
    expect(phoneTitle(title, "", "en")).toBe(title);
  });
});
