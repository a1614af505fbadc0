import * as v from "valibot";
import type { Choice } from "../../base/choice.ts";
import { dayFromIso, isMonth, type Month } from "../../base/months.ts";
import type { Field } from "../kpi/fields.ts";

/**
 * A row of Actions: what somebody said about a KPI in a month, and what is being done. Nothing is copied from month to
 * month: an action is open from the month it was opened to the month it is closed.
 */

export const entries = [
  {
    key: "action",
    en: ["Action"],
    fr: ["Action"],
    says: { en: "Someone does something by a given day.", fr: "Quelqu'un fait quelque chose d'ici un jour donné." },
  },
  {
    key: "continues",
    en: ["Action continues"],
    fr: ["Action poursuivie"],
    says: { en: "Same cause; the open action goes on.", fr: "Même cause ; l'action ouverte se poursuit." },
  },
  {
    key: "observe",
    en: ["Observe"],
    fr: ["Observation"],
    says: { en: "No action until a given day, and why.", fr: "Pas d'action jusqu'à un jour donné, et pourquoi." },
  },
  {
    key: "expected",
    en: ["Figure expected"],
    fr: ["Chiffre attendu"],
    says: {
      en: "The figure is missing or provisional until a given day.",
      fr: "Le chiffre manque ou reste provisoire jusqu'à un jour donné.",
    },
  },
  {
    key: "worked",
    en: ["What worked"],
    fr: ["Ce qui a marché"],
    says: {
      en: "Why it improved, and where else that could work.",
      fr: "Pourquoi il progresse, et où cela pourrait resservir.",
    },
  },
  {
    key: "target-changed",
    en: ["Target changed"],
    fr: ["Cible modifiée"],
    says: { en: "From what to what, and why.", fr: "De quoi à quoi, et pourquoi." },
  },
  {
    key: "retired",
    en: ["Retired"],
    fr: ["Retiré"],
    says: { en: "Why it is no longer tracked.", fr: "Pourquoi il n'est plus suivi." },
  },
  {
    key: "corrected",
    en: ["Figure corrected"],
    fr: ["Chiffre corrigé"],
    says: {
      en: "A figure of a frozen month: from what to what.",
      fr: "Un chiffre d'un mois figé : de combien à combien.",
    },
  },
] as const satisfies readonly Choice[];

export const states = [
  { key: "to-do", en: ["To do", "open"], fr: ["À faire"], says: { en: "Not started.", fr: "Pas commencée." } },
  { key: "in-progress", en: ["In progress", "doing"], fr: ["En cours"], says: { en: "Begun.", fr: "Commencée." } },
  { key: "done", en: ["Done", "closed"], fr: ["Terminée", "terminé", "fait"], says: { en: "Finished.", fr: "Finie." } },
  {
    key: "dropped",
    en: ["Dropped", "abandoned"],
    fr: ["Abandonnée", "abandonné"],
    says: { en: "Dropped.", fr: "Laissée de côté." },
  },
] as const satisfies readonly Choice[];

export const nextSteps = [
  {
    key: "continue",
    en: ["Continue"],
    fr: ["Continuer"],
    says: { en: "It works: keep it.", fr: "Cela marche : on garde." },
  },
  {
    key: "amplify",
    en: ["Amplify"],
    fr: ["Amplifier"],
    says: { en: "It works: do more of it.", fr: "Cela marche : on en fait plus." },
  },
  {
    key: "change",
    en: ["Change", "correct"],
    fr: ["Corriger"],
    says: { en: "It works in part: do it differently.", fr: "Cela marche en partie : on fait autrement." },
  },
  { key: "stop", en: ["Stop"], fr: ["Arrêter"], says: { en: "It doesn't work.", fr: "Cela ne marche pas." } },
] as const satisfies readonly Choice[];

const text = v.optional(v.pipe(v.string(), v.trim()), "");
const month = v.optional(v.nullable(v.pipe(v.string(), v.check(isMonth))), null);
export const daySchema = v.pipe(
  v.string(),
  v.check((value) => dayFromIso(value) !== undefined),
);
const keysOf = <const C extends readonly Choice[]>(choices: C) => choices.map(({ key }) => key) as C[number]["key"][];

const entrySchema = v.picklist(keysOf(entries));
const stateSchema = v.picklist(keysOf(states));
export const nextStepSchema = v.picklist(keysOf(nextSteps));

export const actionSchema = v.object({
  /** The month it is about. */
  month,
  /** The code of the KPI. */
  code: text,
  entry: v.optional(entrySchema, "action"),
  why: text,
  action: text,
  priority: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))), null),
  expectedEffect: text,
  observedEffect: text,
  owner: text,
  /** The day it is due, observed until, or the figure is expected. */
  due: v.optional(v.nullable(daySchema), null),
  state: v.optional(v.nullable(stateSchema), null),
  monthClosed: month,
  nextStep: v.optional(v.nullable(nextStepSchema), null),
  decisionAsked: text,
  decisionTaken: text,
});

export type Action = v.InferOutput<typeof actionSchema>;
export type ActionField = keyof Action;
export type Entry = Action["entry"];

export const dateFields = ["month", "due", "monthClosed"] as const;
export type DateField = (typeof dateFields)[number];

/** From this number on a cell holds no date but a month such as 202609, which formulas take for a day far away. */
export const firstMonthInDigits = 190_000;

/** A row of Actions in a book. */
export interface BookAction extends Action {
  /** Its row in the table, from 0, headings included. */
  readonly row: number;
  /** The dates that formulas do not read, although the panel may. */
  readonly unread: readonly DateField[];
}

/** The states that end an action. Without a closing month, it ended in the month it was opened. */
const isClosed = ({ state }: Action): boolean => state === "done" || state === "dropped";

/** Whether it was opened in or before a month, and not closed before it. */
export function isOpenIn(action: Action, inMonth: Month): boolean {
  if (action.month !== null && action.month > inMonth) return false;
  const closed = action.monthClosed ?? (isClosed(action) ? action.month : null);
  return closed === null || closed >= inMonth;
}

/** Whether nobody has closed it yet. */
export const isStillOpen = (action: Action): boolean => action.monthClosed === null && !isClosed(action);

const says = (en: string, fr: string) => ({ en, fr });

/** The columns of the sheet, in their order. */
export const actionFields: readonly Field<ActionField>[] = [
  {
    key: "month",
    heading: says("Month", "Mois"),
    cell: "month",
    says: says("The month it is about.", "Le mois concerné."),
  },
  { key: "code", heading: says("KPI", "KPI"), cell: "code", says: says("The code of the KPI.", "Le code du KPI.") },
  {
    key: "entry",
    heading: says("Entry", "Entrée"),
    cell: "choice",
    choices: entries,
    says: says("What kind of row this is.", "De quelle sorte de ligne il s'agit."),
  },
  { key: "why", heading: says("Why", "Pourquoi"), cell: "text", longest: 500, says: says("The cause.", "La cause.") },
  {
    key: "action",
    heading: says("Action", "Action"),
    cell: "text",
    longest: 500,
    says: says("What is done about it.", "Ce qui est fait."),
  },
  {
    key: "priority",
    heading: says("Priority", "Priorité"),
    cell: "whole",
    says: says("1 for the most important one.", "1 pour la plus importante."),
  },
  {
    key: "expectedEffect",
    heading: says("Expected effect", "Effet attendu"),
    cell: "text",
    longest: 300,
    says: says("What it should bring about.", "Ce qu'elle devrait apporter."),
  },
  {
    key: "observedEffect",
    heading: says("Observed effect", "Effet constaté"),
    cell: "text",
    longest: 300,
    says: says("What it brought about.", "Ce qu'elle a apporté."),
  },
  {
    key: "owner",
    heading: says("Owner", "Responsable"),
    cell: "text",
    longest: 80,
    says: says("Who does it.", "Qui la mène."),
  },
  { key: "due", heading: says("Due", "Échéance"), cell: "day", says: says("By when.", "Pour quand.") },
  {
    key: "state",
    heading: says("State", "État"),
    cell: "choice",
    choices: states,
    says: says("How far along it is.", "Où elle en est."),
  },
  {
    key: "monthClosed",
    heading: says("Month closed", "Mois de clôture"),
    cell: "month",
    says: says("The month in which it ended.", "Le mois où elle s'est terminée."),
  },
  {
    key: "nextStep",
    heading: says("Next step", "Suite"),
    cell: "choice",
    choices: nextSteps,
    says: says("What to do next, given its effect.", "Que faire ensuite, vu son effet."),
  },
  {
    key: "decisionAsked",
    heading: says("Decision asked", "Décision demandée"),
    cell: "text",
    longest: 300,
    says: says("What management is asked to decide.", "Ce que la direction doit décider."),
  },
  {
    key: "decisionTaken",
    heading: says("Decision taken", "Décision prise"),
    cell: "text",
    longest: 300,
    says: says("What it decided.", "Ce qu'elle a décidé."),
  },
];
