import { expect, it } from "vitest";
import { outlookWords } from "../../../../../core/book/review/month/outlook-words.ts";

it("no phrase promises a target that is out of reach, or gives up one that is likely", () => {
  for (const { likely, outOfReach } of Object.values(outlookWords)) {
    expect(likely.en).not.toMatch(/out of reach|only if/);
    expect(outOfReach.en).toMatch(/out of reach|only if/);
  }
});
