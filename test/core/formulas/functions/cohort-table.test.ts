import { describe } from "vitest";
import { itAnswersAsKnown } from "./known-answers.ts";

describe("COHORT_TABLE", () => {
  itAnswersAsKnown("COHORT_TABLE");
});
