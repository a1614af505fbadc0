import { fieldOf } from "../../kpi/fields.ts";
import type { FieldKey } from "../../kpi/schema.ts";
import { type ActionField, actionFields } from "../../tables/actions.ts";

/** The columns of KPIs and Actions that the page asks for. */

const ofKpis = [
  "code",
  "name",
  "role",
  "objective",
  "measures",
  "kind",
  "numerator",
  "denominator",
  "unit",
  "direction",
  "startValue",
  "target",
  "targetAppliesTo",
  "start",
  "deadline",
  "watchShare",
  "frequency",
  "priority",
  "benchmarkLow",
  "benchmarkHigh",
  "usual",
  "limitsFrom",
  "processChanged",
  "owner",
] as const satisfies readonly FieldKey[];

const ofActions = [
  "month",
  "code",
  "entry",
  "why",
  "action",
  "owner",
  "due",
  "state",
  "monthClosed",
  "decisionAsked",
  "decisionTaken",
] as const satisfies readonly ActionField[];

export const fieldsAsked = {
  definitions: ofKpis.map((key) => ({ ...fieldOf(key), key: key as FieldKey })),
  actions: actionFields.filter(({ key }) => (ofActions as readonly string[]).includes(key)),
} as const;
