import { describe, expect, it } from "vitest";
import { answer, months } from "./answered.ts";

const money = { unit: "EUR", name: "Amount" } as const;
const deals = (heading: string, ...chances: readonly string[]) =>
  [
    `Date;Deal;Amount;${heading}`,
    ...chances.map((chance, at) => `2026-01-0${at + 1};${"ABCDE"[at]};${10 ** at};${chance}`),
  ].join("\n");

describe("deals that may not be won", () => {
  it.each([
    ["with a sign", "Probability (%)", ["100%", "60%", "100%"]],
    ["as shares", "Probabilité", ["1", "0,6", "1"]],
    ["as percentages", "Wahrscheinlichkeit", ["100", "60", "100"]],
    ["as percentages, one lost", "Win probability", ["100", "0", "100"]],
  ])("are asked about: %s", (_, heading, chances) => {
    const text = deals(heading, ...chances);
    expect(months(text, money)).toBe("chances");
    expect(months(text, { name: "Won deals" }, { aggregate: "count" })).toBe("chances");
    expect(months(text, {}, { column: "Amount" })).toBe("chances");
    expect(months(text, money, { answers: { chances: "leave-out" } })).toBe("2026-01 101");
    expect(months(text, money, { answers: { chances: "keep" } })).toBe("2026-01 111");
  });

  it("may be all of them, which can't be left out", () => {
    const { questions } = answer(deals("Probability", "60%", "40%"), money);
    expect(questions.map(({ choices }) => choices.map(({ key }) => key))).toEqual([["keep"]]);
  });

  it("aren't asked about where all are won, the probability is blank or leads are counted", () => {
    expect(months(deals("Probability", "100%", "100%"), money)).toBe("2026-01 11");
    expect(months(deals("Probability", "100%", "", "100%"), money)).toBe("2026-01 111");
    expect(months(deals("Probability", "60%", "40%"), { name: "Leads" }, { aggregate: "count" })).toBe("2026-01 2");
  });

  it("are asked about once: by their stage, where one says it", () => {
    const staged = "Date;Stage;Amount;Probability\n2026-01-05;Closed won;1;100%\n2026-01-06;Proposal;2;40%";
    expect(months(staged, money)).toBe("states");
    expect(months(staged, money, { answers: { states: "keep" } })).toBe("2026-01 3");
    expect(months(staged, money, { answers: { states: "leave-out" } })).toBe("2026-01 1");
  });
});

describe("amounts beside those weighted with a probability", () => {
  const weighted = (heading: string, ...more: readonly string[]) =>
    [`Date;Deal;Amount;${heading}`, "2026-01-05;A;100;50", "2026-01-06;B;200;200", ...more].join("\n");

  it.each(["Weighted amount", "Montant pondéré", "Gewichteter Betrag", "Expected Revenue", "Importo ponderato"])(
    "are asked about: %s",
    (heading) => {
      expect(months(weighted(heading), money)).toBe("column");
      expect(months(weighted(heading), money, { answers: { column: heading } })).toBe("2026-01 250");
      expect(months(weighted(heading), money, { answers: { column: "Amount" } })).toBe("2026-01 300");
    },
  );

  it("aren't asked about where they are all the same, where one is greater or months have one line", () => {
    const same = "Date;Deal;Amount;Weighted amount\n2026-01-05;A;100;100\n2026-01-06;B;200;200";
    expect(months(same, money)).toBe("2026-01 300");
    expect(months(weighted("Weighted amount", "2026-01-07;C;1;2"), money)).toBe("2026-01 301");
    const monthly = "Month;Amount;Weighted amount\n2026-01;100;50\n2026-02;200;120";
    expect(months(monthly, money)).toBe("2026-01 100, 2026-02 200");
  });
});

it("a probability can't be added up, even where a month has one deal", () => {
  const text = "Date;Deal;Probabilité\n05/01/2026;A;60\n26/02/2026;B;80";
  expect(months(text, { name: "Deals" }, { column: "Probabilité" })).toBe("average");
  expect(months(text, { name: "Probabilité" })).toBe("2026-01 60, 2026-02 80");
});
