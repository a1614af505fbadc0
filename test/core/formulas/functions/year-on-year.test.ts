import { describe } from "vitest";
import { itAnswersAsKnown } from "./known-answers.ts";

describe("YEAR_ON_YEAR", () => {
  itAnswersAsKnown("YEAR_ON_YEAR");
});
