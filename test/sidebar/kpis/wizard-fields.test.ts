import { expect, it } from "vitest";
import { fields } from "../../../core/book/kpi/fields.ts";
import { emptyKpi, type Kpi } from "../../../core/book/kpi/schema.ts";
import { type SmartLetter, smartLetters } from "../../../core/book/kpi/smart-letters.ts";
import { furtherFields, usualFields } from "../../../sidebar/kpis/wizard-fields.ts";

const letters = Object.keys(smartLetters) as SmartLetter[];
const askedOf = (kpi: Kpi): string[] =>
  letters.flatMap((letter) => [...usualFields(letter, kpi), ...furtherFields(letter, kpi)]);

it("the wizard asks for every field of a KPI, and for none twice", () => {
  const rate = askedOf({ ...emptyKpi, kind: "rate", direction: "increase", targetAppliesTo: "year-to-date" });
  expect(rate.filter((field, index) => rate.indexOf(field) !== index)).toEqual([]);
  expect([...rate].sort()).toEqual(
    fields
      .map(({ key }) => key)
      .filter((key) => key !== "smart")
      .sort(),
  );
});

it("the wizard asks how a target is spread only if the year adds up to it", () => {
  expect(askedOf({ ...emptyKpi, direction: "increase", targetAppliesTo: "each-month" })).not.toContain("spread");
});

it("the wizard asks a neutral KPI for its bounds instead of a target", () => {
  const neutral = askedOf({ ...emptyKpi, kind: "rate", direction: "neutral" });
  const others = askedOf({ ...emptyKpi, kind: "rate", direction: "increase" });
  expect(others.filter((field) => !neutral.includes(field))).toEqual(["target", "targetAppliesTo"]);
  expect(neutral.filter((field, index) => neutral.indexOf(field) !== index)).toEqual([]);
});
