import { describe, expect, it } from "vitest";
import { isProblem } from "../../../../../core/base/problem.ts";
import { messageOf, messageToSend } from "../../../../../core/book/review/frozen/message.ts";
import { reviewOf } from "../../../../../core/book/review/frozen/review.ts";
import type { Snapshot } from "../../../../../core/book/sheets/snapshot.ts";
import { type BookKpi, readBook } from "../../../../../core/book/tables/read.ts";
import { bookAfter, emptySnapshot, newBook } from "../../commands/try-commands.ts";
import { bookWith, kpi, september, usual } from "../month-book.ts";

/**
 * Three targets met, one close, and churn that misses its target, with its cause, its action and the decision needed.
 */
function fiveKpis(): Snapshot {
  const churn = kpi("CHURN", {
    name: "Churn",
    unit: "%",
    direction: "decrease",
    kind: "rate",
    target: 0.02,
  });
  const book = bookWith([kpi("LEADS"), kpi("SALES"), kpi("ORDERS"), kpi("VISITS", { target: 110 }), churn], {
    LEADS: usual,
    SALES: usual,
    ORDERS: usual,
    VISITS: usual,
    CHURN: [0.028],
  });
  return bookAfter(book, "explain-result", {
    code: "CHURN",
    month: september,
    answer: {
      kind: "action",
      why: "Two parcels in ten came late.",
      action: "Another carrier",
      owner: "Aisha",
      due: "2026-10-10",
      decisionAsked: "CHF 400 a month for the new carrier?",
    },
  });
}

describe("the month as a message", () => {
  it("fits in a few lines a director reads on a phone", () => {
    expect(messageToSend(fiveKpis(), september, "en")).toBe(
      [
        "September 2026 · Churn: 2.8%, over its maximum of 2.0%",
        "Targets: 3 met · 1 close · 1 missed",
        "Churn 2.8% (target max.\u00a02.0%): ✖ Missed. Why: Two parcels in ten came late. Action: Another carrier (Aisha, 10 Oct 2026)",
        "VISITS 104\u00a0leads (target 110\u00a0leads): ! Close.",
        "",
        "To decide:",
        "1. CHF 400 a month for the new carrier? (asked by Aisha, decide by 10 Oct 2026)",
        "Reply “1 yes”, “1 no” or “1 let's talk”",
      ].join("\n"),
    );
  });

  it("numbers every decision, also those that the page has no room for, and says how to answer", () => {
    let book = fiveKpis();
    for (const code of ["LEADS", "SALES", "ORDERS"])
      book = bookAfter(book, "explain-result", {
        code,
        month: september,
        answer: {
          kind: "action",
          why: "–",
          action: "–",
          owner: "Tom",
          due: "2026-10-20",
          decisionAsked: `${code}: go on?`,
        },
      });
    expect(`${messageToSend(book, september, "en")}`.split("\n").slice(-6)).toEqual([
      "To decide:",
      "1. CHF 400 a month for the new carrier? (asked by Aisha, decide by 10 Oct 2026)",
      "2. LEADS: go on? (asked by Tom, decide by 20 Oct 2026)",
      "3. SALES: go on? (asked by Tom, decide by 20 Oct 2026)",
      "4. ORDERS: go on? (asked by Tom, decide by 20 Oct 2026)",
      "Reply for each number: “1 yes”, “1 no” or “1 let's talk”",
    ]);
  });

  it("asks for no answer where nothing is to be decided", () => {
    const book = bookWith([kpi("SALES")], { SALES: usual });
    expect(messageToSend(book, september, "en")).toBe(
      "September 2026 · The September target is met\nTargets: 1 met · 0 close · 0 missed",
    );
  });

  it("separates the cause from the action by a full stop if nobody typed one", () => {
    const book = bookAfter(bookWith([kpi("SALES", { target: 200 })], { SALES: usual }), "explain-result", {
      code: "SALES",
      month: september,
      answer: {
        kind: "action",
        why: "Two parcels in ten came late",
        action: "Another carrier",
        owner: "Aisha",
        due: "2026-10-10",
      },
    });
    expect(messageToSend(book, september, "en")).toContain(
      "Why: Two parcels in ten came late. Action: Another carrier",
    );
    expect(messageToSend(book, september, "fr")).toContain("came late. Action\u00a0: Another carrier");
  });

  it("is written in French from the same book", () => {
    expect(messageToSend(fiveKpis(), september, "fr")).toBe(
      [
        "Septembre 2026 · Churn\u00a0: 2,8\u00a0%, au-dessus de son maximum de 2,0\u00a0%",
        "Cibles\u00a0: 3 atteintes · 1 proche · 1 manquée",
        "Churn 2,8\u00a0% (cible max.\u00a02,0\u00a0%)\u00a0: ✖ Manquée. Pourquoi\u00a0: Two parcels in ten came late. Action\u00a0: Another carrier (Aisha, 10 oct. 2026)",
        "VISITS 104\u00a0leads (cible 110\u00a0leads)\u00a0: ! Proche.",
        "",
        "À décider\u00a0:",
        "1. CHF 400 a month for the new carrier? (demandé par Aisha, à trancher d'ici au 10 oct. 2026)",
        "Répondez «\u00a01 oui\u00a0», «\u00a01 non\u00a0» ou «\u00a01 à discuter\u00a0»",
      ].join("\n"),
    );
  });

  it("names unusual figures, good or bad, and missing ones", () => {
    const book = bookWith([kpi("LEADS"), kpi("SALES")], { LEADS: [...usual, 160], SALES: [...usual, null] });
    expect(messageToSend(book, september, "en")).toBe(
      [
        "September 2026 · Figures missing: 1 of 2, SALES first",
        "Targets: 1 met · 0 close · 0 missed · 1 figure missing",
        "SALES (target 100\u00a0leads; September 2025: 100\u00a0leads): No figure yet.",
        "LEADS 160\u00a0leads (target 100\u00a0leads; September 2025: 100\u00a0leads, +60%): ✔ Met, ● Better than usual (above the usual 91–119).",
      ].join("\n"),
    );
  });

  it("says that no KPI is reviewed, or that there is no book", () => {
    expect(messageToSend(newBook(), september, "en")).toBe("September 2026 · Three steps to your first review");
    const answer = messageToSend(emptySnapshot(), september, "en");
    expect(typeof answer !== "string" && isProblem(answer) && answer.name).toBe("not-started");
  });

  it("says that a KPI is on no line of the page", () => {
    const ten = readBook(bookWith([..."ABCDEFGHIJ"].map((code) => kpi(code))));
    const eleven = { ...ten, kpis: new Map([...ten.kpis, ["k", { ...(ten.kpis.get("a") as BookKpi), row: 11 }]]) };
    const said = "1 more KPI than this page has lines: see the KPIs sheet.";
    expect(messageOf(reviewOf(ten, september), "en")).not.toContain(said);
    expect(messageOf(reviewOf(eleven, september), "en").split("\n")).toContain(said);
  });
});
