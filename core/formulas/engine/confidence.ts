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
        : { en: "is 100%, and nothing is that certain", fr: "vaut 100 %, or rien n'est aussi sûr" },
      {
        en: "Type the confidence you want, such as 95%",
        fr: "Saisissez le niveau de confiance voulu, par exemple 95 %",
      },
    );
  },
};

export const confidence = optional({ en: "confidence", fr: "confiance" }, level, {
  en: "The confidence level: 95% by default, at least 50%.",
  fr: "Le niveau de confiance : 95 % par défaut, au moins 50 %.",
});
