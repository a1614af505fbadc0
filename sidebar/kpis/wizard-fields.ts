import type { FieldKey, Kpi } from "../../core/book/kpi/schema.ts";
import type { SmartLetter } from "../../core/book/kpi/smart-letters.ts";

/** The fields that a letter of the wizard asks for. */
export const usualFields = (letter: SmartLetter, { kind, direction }: Kpi): readonly FieldKey[] => {
  switch (letter) {
    case "specific":
      return kind === "rate" ? ["name", "measures", "kind", "numerator", "denominator"] : ["name", "measures", "kind"];
    case "measurable":
      return ["unit", "startValue", "frequency", "source", "whereToFind"];
    case "attainable":
      return direction === "neutral"
        ? ["direction", "benchmarkLow", "benchmarkHigh", "owner", "usual"]
        : ["direction", "target", "owner", "usual"];
    case "relevant":
      return ["objective", "decision", "actionability"];
    case "timeBound":
      return direction === "neutral" ? ["start", "deadline"] : ["start", "deadline", "targetAppliesTo"];
  }
};

/** The fields it shows under “More”. */
export const furtherFields = (letter: SmartLetter, { direction, targetAppliesTo }: Kpi): readonly FieldKey[] => {
  switch (letter) {
    case "specific":
      return ["code", "role"];
    case "measurable":
      return [];
    case "attainable":
      return ["watchShare", "limitsFrom", "processChanged"];
    case "relevant":
      return direction === "neutral"
        ? ["group", "priority", "benchmarkSource"]
        : ["group", "priority", "benchmarkLow", "benchmarkHigh", "benchmarkSource"];
    case "timeBound":
      return targetAppliesTo === "year-to-date" ? ["spread", "revisitOn"] : ["revisitOn"];
  }
};
