import * as v from "valibot";
import type { Choice } from "../../base/choice.ts";
import { dayFromIso, isMonth } from "../../base/months.ts";
import { choices } from "./choices.ts";
import { codePattern, longestName } from "./codes.ts";

/**
 * One schema for a row of the sheet and for what the panel sends. Every field is always present: a missing text is
 * `""`, any other missing value is `null`. Only the code is needed for a record to exist; `saving-issues.ts` says what
 * saving needs, `smart-letters.ts` what makes it SMART.
 */

const text = v.optional(v.pipe(v.string(), v.trim()), "");
const number = v.optional(v.nullable(v.pipe(v.number(), v.finite())), null);
const share = v.optional(
  v.nullable(
    v.pipe(
      v.number(),
      v.check((value) => value > 0 && value <= 1),
    ),
  ),
  null,
);
const wholeFrom = (least: number) =>
  v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(1000))), null);
const month = v.optional(v.nullable(v.pipe(v.string(), v.check(isMonth))), null);
const day = v.optional(
  v.nullable(
    v.pipe(
      v.string(),
      v.check((value) => dayFromIso(value) !== undefined),
    ),
  ),
  null,
);
/** A code, or the name that somebody typed in its place: `counts.ts` finds the code. */
const otherCode = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(longestName)), "");

/** The keys of a list of choices. */
const oneOf = <const Options extends readonly Choice[]>(options: Options) =>
  v.picklist(options.map(({ key }) => key as Options[number]["key"]));
const optionally = <const Options extends readonly Choice[]>(options: Options) =>
  v.optional(v.nullable(oneOf(options)), null);

/** The least number of first values for natural limits. */
export const leastLimitValues = 6;

/** The watch share unless a KPI has its own: from 90 % of its target it is close, not missed. */
export const usualWatchShare = 0.9;

const record = {
  code: v.pipe(v.string(), v.trim(), v.normalize("NFC"), v.regex(codePattern)),
  name: text,
  measures: text,
  objective: text,
  /** `CHF`, `leads`, `%`: with `%`, figures are shares (0.126 is 12.6 %), as both programs keep them. */
  unit: text,
  direction: optionally(choices.direction),
  target: number,
  targetAppliesTo: optionally(choices.targetAppliesTo),
  deadline: month,
  watchShare: share,
  owner: text,
  /** A measure feeds rates and is not shown on the page. */
  role: v.optional(oneOf(choices.role), "kpi"),
  kind: optionally(choices.kind),
  numerator: otherCode,
  denominator: otherCode,
  startValue: number,
  /** Of a target that the year adds up to. */
  spread: optionally(choices.spread),
  start: month,
  source: text,
  whereToFind: text,
  frequency: optionally(choices.frequency),
  /** 1 is the most important. */
  priority: wholeFrom(1),
  group: optionally(choices.group),
  actionability: optionally(choices.actionability),
  decision: text,
  benchmarkLow: number,
  benchmarkHigh: number,
  benchmarkSource: text,
  /** What its figures do by themselves; `null`, as in books from before the question: the plain rules. */
  usual: optionally(choices.usual),
  limitsFrom: wholeFrom(leastLimitValues),
  processChanged: month,
  revisitOn: day,
};

export type FieldKey = keyof typeof record;

/** A cell as the panel sends it back: what its user saw. */
export const cellSchema = v.union([
  v.number(),
  v.string(),
  v.boolean(),
  v.null(),
  v.object({ day: v.number() }),
  v.object({ error: v.string() }),
]);

export const kpiSchema = v.object({
  ...record,
  /** Cells of the row that could not be read, unchanged: written back unless the field gets a value. */
  unread: v.optional(
    v.array(v.object({ field: v.picklist(Object.keys(record) as [FieldKey, ...FieldKey[]]), cell: cellSchema })),
    () => [],
  ),
});

export type Kpi = v.InferOutput<typeof kpiSchema>;
/** What the panel may send: a code and everything else that is known. */
export type KpiInput = v.InferInput<typeof kpiSchema>;
export type Role = Kpi["role"];
export type Kind = NonNullable<Kpi["kind"]>;
export type Direction = NonNullable<Kpi["direction"]>;
export type Frequency = NonNullable<Kpi["frequency"]>;
export type Usual = NonNullable<Kpi["usual"]>;
export type Group = NonNullable<Kpi["group"]>;

/** A KPI about which nothing is known yet: where the panel starts. It still needs a code. */
export const emptyKpi: Kpi = { ...v.parse(kpiSchema, { code: "x" }), code: "" };

/** A KPI with some values replaced. Unreadable cells of these fields are dropped, since somebody has filled them in. */
export function changed(kpi: Kpi, values: Partial<Omit<Kpi, "unread">>): Kpi {
  const set = new Map(Object.entries(values));
  return { ...kpi, ...values, unread: kpi.unread.filter(({ field }) => !set.has(field)) };
}
