import { describe } from "vitest";
import { itAnswersAsKnown } from "./known-answers.ts";

describe("QUICK_RATIO", () => {
  itAnswersAsKnown("QUICK_RATIO");
});
