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

const textOf = (...asked: Parameters<typeof messageToSend>): string => {
  const message = messageToSend(...asked);
  if (isProblem(message)) throw new Error(message.says.en);
  return message.text;
};

describe("the month as a message", () => {
  it("fits in a few lines a director reads on a phone", () => {
    expect(textOf(fiveKpis(), september, "en")).toBe(
      [
        "Monthly KPI review · September 2026 · complete, not frozen",
        "Churn: 2.8%, over its maximum of 2.0%",
        "Two parcels in ten came late.",
        "Targets: 3 met · 1 close · 1 missed",
        "",
        "To decide (1)",
        "1. CHF 400 a month for the new carrier? (asked by Aisha, decide by 10 Oct 2026)",
        "",
        "KPIs, worst first",
        "✖ Churn: 2.8% · Missed · target max.\u00a02.0%, +0.8\u00a0pts",
        "   Too early to say (1 of 6 values).",
        "   Why: Two parcels in ten came late.",
        "! VISITS: 104\u00a0leads · Close · target 110\u00a0leads, −6\u00a0leads",
        "   ○ As usual: within the usual 87–115. Target 110\u00a0leads by Dec 2026, possible, not certain.",
        "✔ LEADS: 104\u00a0leads · Met · target 100\u00a0leads, +4\u00a0leads",
        "✔ SALES: 104\u00a0leads · Met · target 100\u00a0leads, +4\u00a0leads",
        "✔ ORDERS: 104\u00a0leads · Met · target 100\u00a0leads, +4\u00a0leads",
        "",
        "Actions (1)",
        "– 10 Oct 2026 · Aisha · Churn: Another carrier",
        "",
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
    expect(
      textOf(book, september, "en")
        .split("\n")
        .filter((line) => /^\d\. |^Reply/.test(line)),
    ).toEqual([
      "1. CHF 400 a month for the new carrier? (asked by Aisha, decide by 10 Oct 2026)",
      "2. LEADS: go on? (asked by Tom, decide by 20 Oct 2026)",
      "3. SALES: go on? (asked by Tom, decide by 20 Oct 2026)",
      "4. ORDERS: go on? (asked by Tom, decide by 20 Oct 2026)",
      "Reply for each number: “1 yes”, “1 no” or “1 let's talk”",
    ]);
  });

  it("asks for no answer where nothing is to be decided", () => {
    const book = bookWith([kpi("SALES")], { SALES: usual });
    expect(textOf(book, september, "en")).toBe(
      [
        "Monthly KPI review · September 2026 · complete, not frozen",
        "The September target is met",
        "Targets: 1 met · 0 close · 0 missed",
        "",
        "KPIs, worst first",
        "✔ SALES: 104\u00a0leads · Met · target 100\u00a0leads, +4\u00a0leads",
      ].join("\n"),
    );
  });

  it("has gaps of the page as full stops", () => {
    const book = bookAfter(bookWith([kpi("SALES")], { SALES: usual }), "explain-result", {
      code: "SALES",
      month: september,
      answer: { kind: "worked", why: "An evening in town", where: "Geneva" },
    });
    expect(textOf(book, september, "en")).toContain("What worked: An evening in town. Also for: Geneva");
  });

  it("is written in French from the same book", () => {
    const text = textOf(fiveKpis(), september, "fr").replaceAll("\u00a0", " ");
    for (const said of [
      "Revue mensuelle des KPI · septembre 2026 · complet, non figé",
      "Cibles : 3 atteintes · 1 proche · 1 manquée",
      "À décider (1)",
      "✖ Churn : 2,8 % · Manquée · cible max. 2,0 %, +0,8 pts",
      "   Pourquoi : Two parcels in ten came late.",
      "– 10 oct. 2026 · Aisha · Churn : Another carrier",
      "Répondez « 1 oui », « 1 non » ou « 1 à discuter »",
    ])
      expect(text.split("\n")).toContain(said);
  });

  it("has the looks of the phone where they are taken, and nothing of what people wrote is read as markup", () => {
    const book = bookAfter(fiveKpis(), "explain-result", {
      code: "VISITS",
      month: september,
      answer: { kind: "action", why: "Rain", action: "<b>Tents</b> & ropes", owner: "Ann", due: "2026-10-20" },
    });
    const company = { sheet: "Review", row: 0, column: 8, cells: [["Cave <Bellarive>"]] };
    const message = messageToSend({ ...book, tables: { ...book.tables, company } }, september, "en");
    if (isProblem(message)) throw new Error(message.says.en);
    const { html, text } = message;
    expect(html).toContain("&lt;b&gt;Tents&lt;/b&gt; &amp; ropes");
    expect(html).not.toContain("<b>");
    expect(html).toContain("Cave &lt;Bellarive&gt; · September 2026");
    expect(html).toMatch(/background:#fbdedb;color:#94180f;font-weight:bold">✖ Churn: 2\.8%<br>Missed/);
    expect(html.match(/<tr>/g)?.length).toBe(text.split("\n").filter((line) => line !== "").length);
  });

  it("names unusual figures, good or bad, and missing ones", () => {
    const book = bookWith([kpi("LEADS"), kpi("SALES")], { LEADS: [...usual, 160], SALES: [...usual, null] });
    expect(textOf(book, september, "en")).toBe(
      [
        "Monthly KPI review · September 2026 · provisional",
        "Figures missing: 1 of 2, SALES first",
        "Better than usual: LEADS.",
        "Targets: 1 met · 0 close · 0 missed · 1 figure missing",
        "",
        "KPIs, worst first",
        "SALES · No figure · target 100\u00a0leads · September 2025: 100\u00a0leads",
        "   Target 100\u00a0leads by Dec 2026, possible, not certain.",
        "✔ LEADS: 160\u00a0leads · Met · target 100\u00a0leads, +60\u00a0leads · September 2025: 100\u00a0leads, +60%",
        "   ● Better than usual: above the usual 91–119. Target 100\u00a0leads by Dec 2026, within reach if this lasts.",
      ].join("\n"),
    );
  });

  it("says that no KPI is reviewed, or that there is no book", () => {
    expect(textOf(newBook(), september, "en")).toBe(
      "Monthly KPI review · September 2026\nThree steps to your first review",
    );
    const answer = messageToSend(emptySnapshot(), september, "en");
    expect(isProblem(answer) && answer.name).toBe("not-started");
  });

  it("says that a KPI is on no line of the page", () => {
    const ten = readBook(bookWith([..."ABCDEFGHIJ"].map((code) => kpi(code))));
    const eleven = { ...ten, kpis: new Map([...ten.kpis, ["k", { ...(ten.kpis.get("a") as BookKpi), row: 11 }]]) };
    const said = "1 more in KPIs";
    expect(messageOf(reviewOf(ten, september), "", "en").text).not.toContain(said);
    expect(messageOf(reviewOf(eleven, september), "", "en").text.split("\n")).toContain(said);
  });
});
