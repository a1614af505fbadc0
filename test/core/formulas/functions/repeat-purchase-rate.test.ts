import { describe } from "vitest";
import { itAnswersAsKnown } from "./known-answers.ts";

describe("REPEAT_PURCHASE_RATE", () => {
  itAnswersAsKnown("REPEAT_PURCHASE_RATE");
});
