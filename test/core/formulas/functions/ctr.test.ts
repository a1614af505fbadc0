import { describe } from "vitest";
import { itAnswersAsKnown } from "./known-answers.ts";

describe("CTR", () => {
  itAnswersAsKnown("CTR");
});
