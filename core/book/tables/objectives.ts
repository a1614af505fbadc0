import * as v from "valibot";
import { folded } from "../../base/text.ts";
import type { Field } from "../kpi/fields.ts";

/** An objective: an aim of the company. KPIs show progress toward it. */

const text = v.optional(v.pipe(v.string(), v.trim()), "");

export const objectiveSchema = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1)),
  why: text,
  period: text,
  owner: text,
});

export type Objective = v.InferOutput<typeof objectiveSchema>;
export type ObjectiveField = keyof Objective;

/** An objective of the book. */
export interface BookObjective extends Objective {
  /** Its row in the table, from 0, headings included. */
  readonly row: number;
}

/** The columns of the sheet, in order. The sheet computes the score. */
export const objectiveFields: readonly Field<ObjectiveField | "score">[] = [
  {
    key: "name",
    heading: { en: "Objective", fr: "Objectif" },
    cell: "text",
    longest: 200,
    says: { en: "The goal, in one line.", fr: "L'objectif, en une ligne." },
  },
  {
    key: "why",
    heading: { en: "Why", fr: "Pourquoi" },
    cell: "text",
    longest: 500,
    says: { en: "What the company gains from it.", fr: "Ce que l'entreprise y gagne." },
  },
  {
    key: "period",
    heading: { en: "Period", fr: "Période" },
    cell: "text",
    longest: 40,
    says: { en: "The year or quarter it is for.", fr: "L'année ou le trimestre qu'il concerne." },
  },
  {
    key: "owner",
    heading: { en: "Owner", fr: "Responsable" },
    cell: "text",
    longest: 80,
    says: { en: "The person responsible for it.", fr: "La personne qui en est responsable." },
  },
  {
    key: "score",
    heading: { en: "Score", fr: "Score" },
    cell: "score",
    says: {
      en: "From 0 to 1 between the start and target of its KPIs; computed, nothing to type.",
      fr: "De 0 à 1 entre le départ et la cible de ses KPI ; calculé, rien à saisir.",
    },
  },
];

/** Names that differ only in case, accents or spaces are the same objective. */
export const objectiveKey = folded;
