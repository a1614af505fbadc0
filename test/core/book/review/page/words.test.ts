import { expect, it } from "vitest";
import { messageWords } from "../../../../../core/book/review/month/month-message.ts";
import { firstSteps } from "../../../../../core/book/review/page/first-page.ts";
import {
  outlooksInOrder,
  statusesOfMonth,
  statusesOfWay,
  verdictWords,
  words,
} from "../../../../../core/book/review/page/words.ts";

it("the words of the page contain no quotation mark: formulas contain them unescaped", () => {
  const lists = [outlooksInOrder, statusesOfMonth, statusesOfWay, verdictWords].flat();
  const all = [...Object.values(words), ...Object.values(firstSteps), ...Object.values(messageWords), ...lists];
  expect(all.filter(({ en, fr }) => `${en}${fr}`.includes('"'))).toEqual([]);
});
