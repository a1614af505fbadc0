import { isProblem } from "../../base/problem.ts";
import { optional } from "./define.ts";
import { type CellReader, misreadArgument, rate } from "./readers.ts";

/** The least meaningful confidence: below it the interval is wrong more often than right. */
const least = 0.5;

/**
 * The confidence of an interval: 0.95. 0.05 is refused because it is the error rate; 1 because no interval is certain.
 */
const level: CellReader<number> = {
  ...rate,
  read(cell, place) {
    const value = rate.read(cell, place);
    if (isProblem(value) || (value >= least && value < 1)) return value;
    return misreadArgument(
      "not-a-rate",
      place,
      value < least
        ? { en: "is below 50%", fr: "est inférieur à 50 %" }
        : { en: "is 100%, and nothing is that sure", fr: "vaut 100 %, et rien n'est aussi sûr" },
      { en: "Type how sure the answer is to be, such as 95%", fr: "Saisissez la certitude voulue, par exemple 95 %" },
    );
  },
};

export const confidence = optional({ en: "confidence", fr: "confiance" }, level, {
  en: "How sure the answer is to be: 95% unless you say otherwise, at least 50%.",
  fr: "La certitude voulue : 95 % par défaut, au moins 50 %.",
});
