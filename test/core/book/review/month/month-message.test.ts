import { describe, expect, it } from "vitest";
import type { Language } from "../../../../../core/base/text.ts";
import { monthMessage, ofMonthInFrench } from "../../../../../core/book/review/month/month-message.ts";
import { monthOverview } from "../../../../../core/book/review/month/month-overview.ts";
import type { Snapshot } from "../../../../../core/book/sheets/snapshot.ts";
import { readBook } from "../../../../../core/book/tables/read.ts";
import { bookAfter, newBook } from "../../commands/try-commands.ts";
import { bookWith, kpi, september, usual } from "../month-book.ts";

const message = (book: Snapshot, language: Language = "en", month = september) => {
  const read = readBook(book);
  return monthMessage({ ...read, language }, monthOverview(read, month));
};
/** No-break spaces as plain ones. */
const plain = (text: string): string => text.replace(/\u00a0/g, " ");
const title = (book: Snapshot, language: Language = "en") => plain(message(book, language).title);
const counts = (book: Snapshot, language: Language = "en") => plain(message(book, language).counts);

const low = [...usual.slice(0, 11), 52];
const missed = bookWith([kpi("Leads")], { Leads: low });
const returns = kpi("Returns", { unit: "%", kind: "rate", direction: "decrease", target: 0.08 });
const rates = [0.085, 0.08, 0.09, 0.083, 0.087, 0.085, 0.081, 0.089, 0.086, 0.084, 0.085];

describe("the sentence of a month", () => {
  it("of a book without KPIs, without figures or of another month says what comes next", () => {
    expect(title(newBook())).toBe("Three steps to your first review");
    expect(title(newBook(), "fr")).toBe("Trois étapes jusqu'à votre première revue");
    expect(title(bookWith([kpi("Leads")]))).toBe("Next: the first figures");
    expect(message(missed, "en", "1999-01").title).toBe("This month isn't in Results: choose another.");
    const late = bookWith([kpi("Leads")], { Leads: [...usual, null] });
    expect(title(late)).toBe("No figure of September 2026 yet");
    expect(title(late, "fr")).toBe("Pas encore de chiffre (septembre 2026)");
  });

  it("names the KPI in most trouble with its figure, its size and its target", () => {
    expect(title(missed)).toBe("Leads: 52 leads, half the usual 96 (target 100 leads)");
    expect(title(missed, "fr")).toBe("Leads : 52 leads, la moitié des 96 habituels (cible 100 leads)");
    const twice = bookWith([returns], { Returns: [...rates, 0.169] });
    expect(title(twice)).toBe("Returns: 16.9%, twice the usual 9.2% (target max. 8.0%)");
    expect(title(twice, "fr")).toBe("Returns : 16,9 %, le double des 9,2 % habituels (cible max. 8,0 %)");
  });

  it("gives the reason where the size says nothing, and neither where nothing is usual yet", () => {
    const short = bookWith([kpi("Leads")], { Leads: [...usual.slice(0, 11), 80] });
    expect(title(short)).toBe("Leads: 80 leads, below the usual 82–116 (target 100 leads)");
    const young = bookWith([kpi("Leads"), returns], { Leads: [100, 40] });
    expect(title(young)).toBe("Leads: 40 leads, short of its target of 100 leads");
    const costly = bookWith([returns], { Returns: [0.09] });
    expect(title(costly)).toBe("Returns: 9%, over its maximum of 8%");
    expect(title(costly, "fr")).toBe("Returns : 9 %, au-dessus de son maximum de 8 %");
  });

  it("counts the others that are missed", () => {
    const two = bookWith([kpi("Leads"), kpi("Sales"), kpi("Calls")], { Leads: low, Sales: low, Calls: low });
    expect(title(two)).toBe("Leads: 52 leads, half the usual 96 (target 100 leads) · 2 more missed");
    expect(title(two, "fr")).toContain(" · 2 autres manquées");
  });

  it("tells a missing figure, a close one, good news, and that all is well, in this order", () => {
    const close = [...usual.slice(0, 11), 95];
    const better = [...usual.slice(0, 11), 130];
    const half = bookWith([kpi("Leads"), kpi("Sales")], { Leads: close, Sales: [...usual.slice(0, 11), null] });
    expect(title(half)).toBe("Figures missing: 1 of 2, Sales first");
    expect(title(half, "fr")).toBe("Chiffres manquants : 1 sur 2, d'abord Sales");
    const near = bookWith([kpi("Leads"), kpi("Sales")], { Leads: close, Sales: better });
    expect(title(near)).toBe("Leads: 95 leads, close to its target of 100 leads");
    expect(message(near).news).toBe("Better than usual: Sales.");
    const good = bookWith([kpi("Leads"), kpi("Sales")], { Leads: usual, Sales: better });
    expect(title(good)).toContain("Sales: 130 leads, above the usual");
    expect(message(good).news).toBe("");
    const met = bookWith([kpi("Leads"), kpi("Sales")], { Leads: usual, Sales: usual });
    expect(title(met)).toBe("All 2 September targets met");
    expect(title(met, "fr")).toBe("Les 2 cibles de septembre sont atteintes");
    const without = bookWith([kpi("Leads", { target: null })], { Leads: usual });
    expect(title(without)).toBe("Nothing unusual this month");
  });

  it("stays on one line with a long name", () => {
    const long = bookWith([kpi("Leads", { name: "Leads ".repeat(13).trim() })], { Leads: low });
    expect(title(long).length).toBeLessThan(100);
    expect(title(long)).toContain("…: 52 leads");
  });

  it("gives no size to a year to date", () => {
    const year = kpi("Revenue", { unit: "CHF", targetAppliesTo: "year-to-date", target: 12_000 });
    const book = bookWith([year], { Revenue: [...usual.slice(0, 11), 52] });
    expect(title(book)).toMatch(/^Revenue, year to date: CHF [\d,]+, short of its target of CHF [\d,]+$/);
  });
});

describe("beside the sentence", () => {
  it("is the cause, or that nobody has explained it", () => {
    expect(message(missed).cause).toBe("Not explained yet.");
    expect(message(missed, "fr").cause).toBe("Pas encore expliqué.");
    const why = "Two fairs were cancelled.";
    const answer = { kind: "action", why, action: "Find others", owner: "Ann", due: "2026-10-20" } as const;
    const answered = bookAfter(missed, "explain-result", { code: "Leads", month: september, answer });
    expect(message(answered).cause).toBe("Two fairs were cancelled.");
  });

  it("are the counts: the first three always, all others where there are some", () => {
    expect(counts(missed)).toBe("Targets: 0 met · 0 close · 1 missed");
    const quarterly = kpi("Score", { frequency: "quarterly" });
    const august = { ...kpi("Sales"), target: null };
    const book = bookWith([kpi("Leads"), kpi("Calls"), quarterly, august], { Leads: usual, Sales: usual });
    expect(counts(book)).toBe("Targets: 1 met · 0 close · 0 missed · 1 without a status · 2 figures missing");
    expect(counts(book, "fr")).toBe(
      "Cibles : 1 atteinte · 0 proche · 0 manquée · 1 sans statut · 2 chiffres manquants",
    );
    expect(message(newBook()).counts).toBe("");
  });

  it("elides months in French", () => {
    expect(["août", "avril", "octobre", "mars"].map(ofMonthInFrench)).toEqual([
      "d'août",
      "d'avril",
      "d'octobre",
      "de mars",
    ]);
  });
});
