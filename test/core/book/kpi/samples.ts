import fc from "fast-check";
import type { Cell } from "../../../../core/base/cells.ts";
import { firstDayOf, isoDayOf, lastDayOf } from "../../../../core/base/months.ts";
import { lengthOf } from "../../../../core/base/text.ts";
import { fieldOf, fields } from "../../../../core/book/kpi/fields.ts";
import { emptyKpi, type FieldKey, type Kpi } from "../../../../core/book/kpi/schema.ts";

/** COCA as a company would have it, all five letters complete. */
export const coca: Kpi = {
  ...emptyKpi,
  code: "COCA",
  name: "COCA",
  objective: "Grow at a profit",
  measures: "Marketing spend divided by customers won.",
  kind: "rate",
  numerator: "SPEND",
  denominator: "NEW_CUSTOMERS",
  unit: "CHF",
  direction: "decrease",
  startValue: 10_000 / 3,
  target: 2500,
  targetAppliesTo: "path",
  start: "2026-07",
  deadline: "2027-06",
  owner: "Anna",
  source: "the ledger and the CRM",
  whereToFind: "CRM > Reports > Won",
  frequency: "monthly",
  actionability: "actionable",
  decision: "Move the budget to the channels that win customers at the lowest cost.",
};

/** Names that have brought other programs down. */
export const attackNames: readonly string[] = [
  '=HYPERLINK("https://example.org","x")',
  '<img src=x onerror="alert(1)">',
  "'; DROP TABLE kpi; --",
  "__proto__",
  "constructor",
  "+1",
  "@SUM(A1)",
  "👩‍👩‍👧 Umsatz",
  "نسبة التحويل",
  "客户",
];

const month = fc
  .tuple(fc.integer({ min: 1990, max: 2199 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${`${number}`.padStart(2, "0")}`);

const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { freq: 4 });
const number = maybe(fc.double({ noNaN: true, noDefaultInfinity: true }));

const words = (longest: number): fc.Arbitrary<string> =>
  fc
    .oneof(fc.string({ unit: "grapheme", maxLength: Math.min(longest, 40) }), fc.constantFrom(...attackNames))
    .map((text) => text.trim())
    .filter((text) => lengthOf(text) <= longest);

const code = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,19}$/);

const anyOf = <K extends FieldKey>(key: K): fc.Arbitrary<Kpi[K]> => {
  const { cell, longest, choices = [] } = fieldOf(key);
  const values = (): fc.Arbitrary<unknown> => {
    switch (cell) {
      case "text":
        return words(longest as number);
      case "code":
        return fc.option(code, { nil: "" });
      case "number":
        return number;
      case "share":
        return maybe(fc.double({ min: 0.001, max: 1, noNaN: true }));
      case "whole":
        return maybe(fc.integer({ min: 6, max: 1000 }));
      case "month":
        return maybe(month);
      case "day":
        return maybe(month.map((each) => isoDayOf(lastDayOf(each))));
      default:
        return key === "role"
          ? fc.constantFrom("kpi", "measure")
          : maybe(fc.constantFrom(...choices.map((choice) => choice.key)));
    }
  };
  return values() as fc.Arbitrary<Kpi[K]>;
};

const keys = fields.map(({ key }) => key).filter((key): key is FieldKey => key !== "smart");

/** Any KPI that can be saved. */
export const anyKpi: fc.Arbitrary<Kpi> = fc
  .tuple(
    ...keys.map((key) => anyOf(key)),
    code,
    words(80),
    words(20),
    fc.constantFrom("increase", "decrease", "neutral"),
  )
  .map((values) => {
    const kpi = Object.fromEntries(keys.map((key, index) => [key, values[index]]));
    const [ownCode, name, unit, direction] = values.slice(-4) as string[];
    return {
      ...kpi,
      code: ownCode,
      name: name || "Leads",
      unit: unit || "CHF",
      direction,
      unread: [],
    } as unknown as Kpi;
  });

/** Any content of a cell. */
export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.constant(""),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: 0, max: 50_000 }),
  fc.boolean(),
  fc.string({ unit: "binary", maxLength: 100 }),
  fc.constantFrom(...attackNames, "12,6 %", "3'240.50", "Hausse", "baisse", "KPI", "2026-10", "oct. 2026", "90", "n/a"),
  month.map(firstDayOf),
  fc.integer({ min: -1e6, max: 1e8 }).map((day) => ({ day })),
  fc.constantFrom("#N/A", "#REF!").map((error) => ({ error })),
);
