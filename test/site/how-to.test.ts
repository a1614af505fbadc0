import { expect, it } from "vitest";
import { remediesIn, stepsIn } from "../../site/how-to.ts";

it("steps and remedies are lists in one language, and text stays text", () => {
  const text = { en: "Press < >", fr: "Pressez < >" };
  expect(stepsIn("en", [text])).toBe("<ol>\n<li>Press &lt; &gt;</li>\n</ol>\n");
  expect(remediesIn("fr", [{ when: text, remedy: text }])).toBe(
    "<dl>\n<dt>Pressez &lt; &gt;</dt>\n<dd>Pressez &lt; &gt;</dd>\n</dl>\n",
  );
});
