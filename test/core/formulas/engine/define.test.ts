import { describe, expect, it } from "vitest";
import { unknown } from "../../../../core/base/problem.ts";
import { arg, define, hintOf, introduced, optional } from "../../../../core/formulas/engine/define.ts";
import { series } from "../../../../core/formulas/engine/ranges.ts";
import { count, number } from "../../../../core/formulas/engine/readers.ts";

/**
 * What the compiler rejects. `npm run check` compiles this file: each line marked @ts-expect-error must be an error, or
 * the check fails.
 */

const text = { en: "Words.", fr: "Mots." };
const one = arg({ en: "one", fr: "un" }, number, text);
const shared = {
  name: "TEST",
  family: "funnel",
  says: text,
  formula: text,
  source: "",
  alsoCalled: [],
  unit: "number",
  shape: "cell",
  problems: {},
} as const;
const examples = [{ says: text, given: [1], answer: 1 }] as const;

describe("a definition", () => {
  it("keeps what it is given", () => {
    const definition = define({ ...shared, arguments: [one], examples, compute: (value) => value + 1 });
    expect(definition.compute(...([1] as never[]))).toBe(2);
  });

  it("cannot lack a language", () => {
    // @ts-expect-error: no French
    const missing = arg({ en: "one" }, number, text);
    expect(missing.name.fr).toBeUndefined();
  });

  it("cannot lack an example", () => {
    // @ts-expect-error: an empty list
    expect(define({ ...shared, arguments: [one], examples: [], compute: (value) => value }).examples).toEqual([]);
  });

  it("cannot compute with what its readers do not produce", () => {
    // @ts-expect-error: the reader gives a number
    const wrong = define({ ...shared, arguments: [one], examples, compute: (value: string) => value });
    const maybe = optional(one.name, count, text);
    // @ts-expect-error: an argument left out is undefined
    const left = define({ ...shared, arguments: [maybe], examples, compute: (value: number) => value });
    expect([wrong.name, left.name]).toEqual(["TEST", "TEST"]);
  });

  it("cannot answer what no program can show", () => {
    // @ts-expect-error: a date object is no answer
    const wrong = define({ ...shared, arguments: [one], examples, compute: () => new Date(0) });
    expect(wrong.name).toBe("TEST");
  });

  it("cannot show a problem that it does not report", () => {
    const problems = { never: unknown("never", text) };
    const other = [{ says: text, given: [1], answer: { problem: "always" } }] as const;
    // @ts-expect-error: the problem is called "never"
    const wrong = define({ ...shared, arguments: [one], problems, examples: other, compute: (value) => value });
    expect(wrong.name).toBe("TEST");
  });

  it("cannot answer cell by cell and read a whole range", () => {
    const range = arg({ en: "range", fr: "plage" }, series, text);
    // @ts-expect-error: a range reader in a formula that answers each cell
    const wrong = define({ ...shared, shape: "each", arguments: [range], examples, compute: () => 1 });
    expect(wrong.name).toBe("TEST");
  });
});

describe("what is said of a formula", () => {
  const says = { en: "What it answers.", fr: "Ce qu'elle répond." };

  it("begins with the name it shares, where it is typed under a second one", () => {
    expect(hintOf({ says })).toBe(says);
    expect(hintOf({ says, sameAs: "COCA" })).toEqual({
      en: "Same as COCA. What it answers.",
      fr: "Identique à COCA. Ce qu'elle répond.",
    });
  });

  it("begins with what articles call it, where they do", () => {
    expect(introduced({ says }, "en")).toBe("What it answers.");
    const heading = { en: "Marketing ROI", fr: "ROI marketing" };
    expect(introduced({ says, heading }, "en")).toBe("Marketing ROI. What it answers.");
    expect(introduced({ says, heading }, "fr")).toBe("ROI marketing. Ce qu'elle répond.");
  });
});
