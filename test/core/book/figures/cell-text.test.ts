import { expect, it } from "vitest";
import { asText } from "../../../../core/book/figures/cell-text.ts";

it("shows any cell on one line", () => {
  expect([null, "a\n b", 12.5, true, { day: 46_023 }, { error: "#N/A" }].map(asText)).toEqual([
    "",
    "a b",
    "12.5",
    "true",
    "2026-01-01",
    "#N/A",
  ]);
});
