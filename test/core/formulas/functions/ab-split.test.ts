import { describe } from "vitest";
import { itAnswersAsKnown } from "./known-answers.ts";

describe("AB_SPLIT", () => {
  itAnswersAsKnown("AB_SPLIT");
});
