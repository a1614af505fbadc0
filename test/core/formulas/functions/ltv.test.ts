import { describe } from "vitest";
import { itAnswersAsKnown } from "./known-answers.ts";

describe("LTV", () => {
  itAnswersAsKnown("LTV");
});
