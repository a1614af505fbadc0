import { expect, it } from "vitest";
import { noNumber, ofSheet, unreadWords } from "../../../../../core/book/review/page/unread-words.ts";

it("each sentence names its sheet as the language calls it, and leaves only the places of cells open", () => {
  const all = [...Object.values(unreadWords).flatMap(({ one, more }) => [one, more]), noNumber];
  for (const words of all) {
    const { en, fr } = ofSheet(words, "targets");
    expect(en).toContain("Targets");
    expect(fr).toContain("Cibles");
    expect(`${en}${fr}`.replace(/\{(n|first)\}/g, "")).not.toMatch(/[{}]/);
  }
});
