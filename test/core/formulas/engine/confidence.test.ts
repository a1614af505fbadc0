import { expect, it } from "vitest";
import { ask, problemOf } from "../../../cells.ts";

it("tells users who type the error rate that the confidence is needed", () => {
  expect(problemOf("RATE_INTERVAL", 12, 100, 0.05).says).toEqual({
    en: "RATE_INTERVAL: confidence is below 50%. Type the confidence you want, such as 95%.",
    fr: "RATE_INTERVAL : « confiance » est inférieur à 50 %. Saisissez le niveau de confiance voulu, par exemple 95 %.",
  });
});

it("refuses to be 100% sure, and 95 for 95%", () => {
  expect(problemOf("RATE_INTERVAL", 12, 100, 1).says.en).toContain("nothing is that certain");
  expect(problemOf("RATE_INTERVAL", 12, 100, 95).says.en).toContain("type 95%");
});

it("accepts 50% and 99.9%, and is 95% if left out", () => {
  const width = (...confidence: (number | null)[]): number => {
    const [[low, high]] = ask("RATE_INTERVAL", 12, 100, ...confidence) as [[number, number]];
    return high - low;
  };
  expect(width(0.5)).toBeLessThan(width(0.95));
  expect(width(0.95)).toBeLessThan(width(0.999));
  expect(width()).toBe(width(0.95));
  expect(width(null)).toBe(width(0.95));
});
