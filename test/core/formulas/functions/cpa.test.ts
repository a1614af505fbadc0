import { describe } from "vitest";
import { itAnswersAsKnown } from "./known-answers.ts";

describe("CPA", () => {
  itAnswersAsKnown("CPA");
});
