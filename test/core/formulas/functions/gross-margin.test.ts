import { describe } from "vitest";
import { itAnswersAsKnown } from "./known-answers.ts";

describe("GROSS_MARGIN", () => {
  itAnswersAsKnown("GROSS_MARGIN");
});
