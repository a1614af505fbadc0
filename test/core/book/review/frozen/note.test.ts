import { describe, expect, it } from "vitest";
import type { DayOrder } from "../../../../../core/base/months.ts";
import { dayOf, type NoteSource, noteOf } from "../../../../../core/book/review/frozen/note.ts";
import type { BookAction } from "../../../../../core/book/tables/actions.ts";

const row = (rest: Partial<BookAction>): BookAction =>
  ({ entry: "action", why: "Rain", action: "Tents", owner: "Ann", due: "2026-10-01", ...rest }) as BookAction;

const note = (rest: Partial<NoteSource>, language: "en" | "fr" = "en", dayOrder: DayOrder = "day first"): string =>
  noteOf(
    {
      due: true,
      known: true,
      bad: true,
      undirected: false,
      unread: undefined,
      missing: undefined,
      answer: undefined,
      openAction: undefined,
      worked: undefined,
      expected: undefined,
      ...rest,
    },
    { language, dayOrder },
  );

describe("the line under a KPI", () => {
  it("is blank outside its months, and if all is well", () => {
    expect([note({ due: false }), note({ bad: false })]).toEqual(["", ""]);
  });

  it("asks for what is missing", () => {
    expect(note({ known: false })).toBe("No figure yet.");
    expect(note({ known: false, expected: row({}) })).toBe("Figure expected on 1 Oct 2026.");
    expect(note({ missing: "2026-03" })).toBe("Year to date is missing March 2026.");
    expect(note({})).toBe("Not explained yet.");
    expect(note({ bad: false, undirected: true })).toBe("The KPIs sheet doesn't say whether it should go up or down.");
  });

  it("names the cell of a month that holds no number", () => {
    const said = note({ known: false, unread: "C26", expected: row({}) });
    expect(said).toBe("C26 of Results isn't a number.");
    const inFrench = note({ known: false, unread: "C26" }, "fr");
    expect(inFrench).toBe("C26 de Résultats n'est pas un nombre.");
  });

  it("says why, and that nothing is being done; who does what is listed under the actions", () => {
    expect(note({ answer: row({}) })).toBe("Why: Rain");
    expect(note({ answer: row({ why: "", owner: "", due: null }) })).toBe("Action: Tents");
    expect(note({ answer: row({ action: "" }) })).toBe("Why: Rain  No action yet.");
  });

  it("repeats an action that continues, with its cause unless another was given", () => {
    const openAction = row({ why: "Hail", action: "Nets" });
    expect(note({ answer: row({ entry: "continues", why: "", action: "" }), openAction })).toBe(
      "Why: Hail  Action continues.",
    );
  });

  it("says what is observed, what is provisional, and what worked", () => {
    expect(note({ answer: row({ entry: "observe" }) })).toBe("Observed until 1 Oct 2026: Rain");
    expect(note({ answer: row({ entry: "expected" }) })).toBe("Provisional until 1 Oct 2026.");
    expect(note({ bad: false, expected: row({}) })).toBe("Provisional until 1 Oct 2026.");
    expect(note({ bad: false, worked: row({}) })).toBe("What worked: Rain  Also for: Tents");
    expect(note({ bad: false, expected: row({}), worked: row({ action: "" }) })).toBe(
      "Provisional until 1 Oct 2026.  What worked: Rain",
    );
  });

  it("names its days as the region of the book does", () => {
    const [answer, expected] = [row({ entry: "observe" }), row({})];
    expect(note({ answer }, "en", "month first")).toBe("Observed until Oct 1, 2026: Rain");
    expect(note({ known: false, expected }, "en", "month first")).toBe("Figure expected on Oct 1, 2026.");
    expect(note({ answer }, "fr", "month first")).toBe(note({ answer }, "fr"));
  });

  it("is French in French", () => {
    expect(note({ answer: row({ entry: "observe" }) }, "fr")).toBe("En observation jusqu'au 1er oct. 2026\u00a0: Rain");
    expect(note({ answer: row({}) }, "fr")).toBe("Pourquoi\u00a0: Rain");
  });
});

it("a day that nobody named is blank", () => {
  const dayOrder = "day first";
  expect(dayOf({ due: null }, { language: "en", dayOrder })).toBe("");
  expect(dayOf({ due: "2026-10-05" }, { language: "fr", dayOrder })).toBe("5 oct. 2026");
});
