import { describe, expect, it } from "vitest";
import { freeTitle } from "../../../../core/book/sheets/sheet-title.ts";

const among = (...titles: string[]) => {
  const taken = new Set(titles.map((title) => title.toLowerCase()));
  return (title: string): boolean => taken.has(title.toLowerCase());
};

describe("the title of a new sheet", () => {
  it("is the requested one if no sheet has it", () => {
    expect(freeTitle("Actions", among())).toBe("Actions");
  });

  it("gets the first free number if the user's sheets have it, in any case", () => {
    expect(freeTitle("Actions", among("ACTIONS"))).toBe("Actions (2)");
    expect(freeTitle("Actions", among("Actions", "actions (2)"))).toBe("Actions (3)");
  });

  it("stays as short as Excel requires, including the number", () => {
    const long = "A title of more than thirty-one characters";
    expect(freeTitle(long, among())).toHaveLength(31);
    expect(freeTitle(long, among(long.slice(0, 31)))).toMatch(/^.{27} \(2\)$/);
  });
});
