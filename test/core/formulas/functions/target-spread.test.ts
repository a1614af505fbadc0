import { describe } from "vitest";
import { itAnswersAsKnown } from "./known-answers.ts";

describe("TARGET_SPREAD", () => {
  itAnswersAsKnown("TARGET_SPREAD");
});
