import { expect, it } from "vitest";
import { inBoth, joined, namedMonths, quotedAll, say } from "../../../../core/book/figures/sentences.ts";

it("joins what is listed as each language does", () => {
  expect(joined(["a", "b", "c"], "en")).toBe("a, b and c");
  expect(joined(["a", "b"], "fr")).toBe("a et b");
  expect(joined([], "en")).toBe("");
  expect(quotedAll(["a", "b"], "fr")).toBe("«\u00a0a\u00a0» et «\u00a0b\u00a0»");
});

it("names months, and stops where nobody reads on", () => {
  expect(namedMonths(["2026-03", "2026-05"], "fr")).toBe("mars 2026 et mai 2026");
  expect(namedMonths(Array(9).fill("2026-03"), "en")).toMatch(/, …$/);
});

it("says a thing in both languages under one name", () => {
  expect(say("x", "one", "un")).toEqual({ name: "x", en: "one", fr: "un" });
  expect(inBoth((language) => language)).toEqual({ en: "en", fr: "fr" });
});
