import { expect } from "vitest";
import type { Question } from "../../../../core/book/figures/table.ts";

/** Questions are sentences in both languages, with each choice once. */
export function expectSentences(asked: readonly Question[]): void {
  for (const { says, choices } of asked) {
    expect(says.en).toMatch(/^\p{Lu}?.+[.?]$/u);
    expect(says.fr).toMatch(/^.+[.?]$/);
    expect(says.fr).not.toBe(says.en);
    expect(new Set(choices.map(({ key }) => key)).size).toBe(choices.length);
    expect(choices.every((choice) => choice.says.en !== "" && choice.says.fr !== "")).toBe(true);
  }
}
