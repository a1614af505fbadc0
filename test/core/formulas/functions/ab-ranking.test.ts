import { describe } from "vitest";
import { itAnswersAsKnown } from "./known-answers.ts";

describe("AB_RANKING", () => {
  itAnswersAsKnown("AB_RANKING");
});
