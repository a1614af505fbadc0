import type { Choice } from "../../base/choice.ts";
import type { Text } from "../../base/text.ts";
import { choices } from "./choices.ts";
import { longestName } from "./codes.ts";
import type { FieldKey } from "./schema.ts";

/** How the cell of a field is filled in. A `choice` has `choices`. */
export type CellKind = "code" | "text" | "number" | "share" | "whole" | "month" | "day" | "choice" | "score";

export interface Field<K extends string = FieldKey | "smart"> {
  readonly key: K;
  readonly heading: Text;
  /** The heading in books of earlier versions, which keep it. */
  readonly formerly?: Text;
  readonly cell: CellKind;
  readonly choices?: readonly Choice[];
  /** The longest text, in characters. */
  readonly longest?: number;
  /** What to write there. */
  readonly says: Text;
}

/** The columns of the sheet, in order: those everybody needs, then those of a closed group. The last is computed. */
export const fields: readonly Field[] = [
  {
    key: "code",
    heading: { en: "Code", fr: "Code" },
    cell: "code",
    longest: 20,
    says: {
      en: "A short name for formulas and columns: letters, digits, - and _, up to 20.",
      fr: "Un nom court pour les formules et les colonnes : lettres, chiffres, - et _, 20 au plus.",
    },
  },
  {
    key: "name",
    heading: { en: "Name", fr: "Nom" },
    cell: "text",
    longest: longestName,
    says: {
      en: "The name everyone uses for it, up to 80 characters.",
      fr: "Le nom que tout le monde lui donne, 80 caractères au plus.",
    },
  },
  {
    key: "measures",
    heading: { en: "What it measures", fr: "Ce qu'il mesure" },
    cell: "text",
    longest: 500,
    says: {
      en: "In words: what is counted, what isn't, from when to when.",
      fr: "En mots : ce qui est compté, ce qui ne l'est pas, de quand à quand.",
    },
  },
  {
    key: "objective",
    heading: { en: "Company objective", fr: "Objectif de l'entreprise" },
    formerly: { en: "Objective served", fr: "Objectif servi" },
    cell: "text",
    longest: 200,
    says: {
      en: "The company goal this KPI shows progress toward.",
      fr: "L'objectif de l'entreprise dont ce KPI montre l'avancement.",
    },
  },
  {
    key: "unit",
    heading: { en: "Unit", fr: "Unité" },
    cell: "text",
    longest: 20,
    says: {
      en: "The unit of the figure: CHF, %, leads, days.",
      fr: "L'unité du chiffre : CHF, %, leads, jours.",
    },
  },
  {
    key: "direction",
    heading: { en: "Direction", fr: "Sens souhaité" },
    cell: "choice",
    choices: choices.direction,
    says: {
      en: "Should it go up or down?",
      fr: "Faut-il l'augmenter ou le réduire ?",
    },
  },
  {
    key: "target",
    heading: { en: "Target", fr: "Cible" },
    cell: "number",
    says: {
      en: "The figure to reach by the deadline.",
      fr: "Le chiffre à atteindre à l'échéance.",
    },
  },
  {
    key: "targetAppliesTo",
    heading: { en: "Target applies to", fr: "La cible vaut pour" },
    cell: "choice",
    choices: choices.targetAppliesTo,
    says: {
      en: "Each month has the target, the year adds up to it, or a path leads to it.",
      fr: "La cible de chaque mois, le total de l'année, ou le bout d'une trajectoire.",
    },
  },
  {
    key: "deadline",
    heading: { en: "Deadline", fr: "Échéance" },
    cell: "month",
    says: {
      en: "The month by the end of which the target should be reached.",
      fr: "Le mois à la fin duquel la cible doit être atteinte.",
    },
  },
  {
    key: "watchShare",
    heading: { en: "Watch share", fr: "Seuil de vigilance" },
    cell: "share",
    says: {
      en: "From this share of the target, it counts as close rather than missed (default: 90%).",
      fr: "À partir de cette part, la cible est proche plutôt que manquée (90 % par défaut).",
    },
  },
  {
    key: "owner",
    heading: { en: "Owner", fr: "Responsable" },
    cell: "text",
    longest: 80,
    says: {
      en: "The person who acts when it misses its target.",
      fr: "La personne qui agit quand la cible est manquée.",
    },
  },
  {
    key: "role",
    heading: { en: "Role", fr: "Rôle" },
    cell: "choice",
    choices: choices.role,
    says: {
      en: "A KPI is reviewed; a measure is only used in rates.",
      fr: "Un KPI est suivi chaque mois ; une mesure sert seulement à calculer des taux.",
    },
  },
  {
    key: "kind",
    heading: { en: "Type of figure", fr: "Type de chiffre" },
    formerly: { en: "Kind", fr: "Nature" },
    cell: "choice",
    choices: choices.kind,
    says: {
      en: "How several months become one figure: added up, the last one, or a ratio of totals.",
      fr: "Comment plusieurs mois font un seul chiffre : addition, dernière valeur ou rapport des totaux.",
    },
  },
  {
    key: "numerator",
    heading: { en: "Numerator", fr: "Numérateur" },
    cell: "code",
    longest: 20,
    says: {
      en: "For a rate: the code of the numerator (top number).",
      fr: "Pour un taux : le code du numérateur (nombre du haut).",
    },
  },
  {
    key: "denominator",
    heading: { en: "Denominator", fr: "Dénominateur" },
    cell: "code",
    longest: 20,
    says: {
      en: "For a rate: the code of the denominator (bottom number).",
      fr: "Pour un taux : le code du dénominateur (nombre du bas).",
    },
  },
  {
    key: "startValue",
    heading: { en: "Start value", fr: "Départ" },
    cell: "number",
    says: {
      en: "The figure before your actions: the target is judged against it.",
      fr: "Le chiffre de départ, avant vos actions : la cible se juge par rapport à lui.",
    },
  },
  {
    key: "spread",
    heading: { en: "Spread", fr: "Répartition" },
    cell: "choice",
    choices: choices.spread,
    says: {
      en: "How a yearly target is spread over its months (default: equally).",
      fr: "Comment une cible annuelle se répartit sur les mois (par défaut, à parts égales).",
    },
  },
  {
    key: "start",
    heading: { en: "Start", fr: "Début" },
    cell: "month",
    says: { en: "The month the work starts in.", fr: "Le mois où le travail commence." },
  },
  {
    key: "source",
    heading: { en: "Source", fr: "Source" },
    cell: "text",
    longest: 200,
    says: {
      en: "The system the figure comes from: CRM, accounting, analytics.",
      fr: "Le système d'où vient le chiffre : CRM, comptabilité, outil d'analyse.",
    },
  },
  {
    key: "whereToFind",
    heading: { en: "Where to find the figure", fr: "Où trouver le chiffre" },
    cell: "text",
    longest: 500,
    says: {
      en: "A link, or the clicks that lead to it, for the person who fills in the month.",
      fr: "Un lien, ou les clics qui y mènent, pour la personne qui saisit le mois.",
    },
  },
  {
    key: "frequency",
    heading: { en: "Frequency", fr: "Fréquence" },
    cell: "choice",
    choices: choices.frequency,
    says: {
      en: "How often there is a new figure worth acting on.",
      fr: "À quelle fréquence un nouveau chiffre permet d'agir.",
    },
  },
  {
    key: "priority",
    heading: { en: "Priority", fr: "Priorité" },
    cell: "whole",
    says: { en: "1 for the one that matters most.", fr: "1 pour celui qui compte le plus." },
  },
  {
    key: "group",
    heading: { en: "Group", fr: "Groupe" },
    cell: "choice",
    choices: choices.group,
    says: {
      en: "Does it measure our efforts, or their results?",
      fr: "Mesure-t-il nos efforts, ou leurs résultats ?",
    },
  },
  {
    key: "actionability",
    heading: { en: "Actionable or vanity", fr: "Exploitable ou vanité" },
    cell: "choice",
    choices: choices.actionability,
    says: {
      en: "Does a decision follow from it, or just a good feeling?",
      fr: "En découle-t-il une décision, ou seulement une satisfaction ?",
    },
  },
  {
    key: "decision",
    heading: { en: "Decision it affects", fr: "Décision concernée" },
    formerly: { en: "Decision it informs", fr: "Décision éclairée" },
    cell: "text",
    longest: 300,
    says: {
      en: "What you would do differently if it went up or down.",
      fr: "Ce que vous feriez autrement s'il montait ou baissait.",
    },
  },
  {
    key: "benchmarkLow",
    heading: { en: "Benchmark low", fr: "Repère bas" },
    cell: "number",
    says: {
      en: "The low end of what is usual elsewhere, or of a neutral KPI's band.",
      fr: "Le bas de ce qui est courant ailleurs, ou de la plage d'un KPI neutre.",
    },
  },
  {
    key: "benchmarkHigh",
    heading: { en: "Benchmark high", fr: "Repère haut" },
    cell: "number",
    says: {
      en: "The high end of what is usual elsewhere, or of a neutral KPI's band.",
      fr: "Le haut de ce qui est courant ailleurs, ou de la plage d'un KPI neutre.",
    },
  },
  {
    key: "benchmarkSource",
    heading: { en: "Benchmark source", fr: "Source du repère" },
    cell: "text",
    longest: 300,
    says: { en: "Who says so, about whom, and when.", fr: "Qui le dit, pour quelles entreprises, et quand." },
  },
  {
    key: "usual",
    heading: { en: "What is usual", fr: "Ce qui est habituel" },
    cell: "choice",
    choices: choices.usual,
    says: {
      en: "How it behaves by itself; figures are judged against that (default: around a level).",
      fr: "Comment il évolue de lui-même ; ses chiffres se jugent par rapport à cela (par défaut, autour d'un niveau).",
    },
  },
  {
    key: "limitsFrom",
    heading: { en: "Usual range from n values", fr: "Plage habituelle sur n valeurs" },
    formerly: { en: "Limits from n values", fr: "Limites sur n valeurs" },
    cell: "whole",
    says: {
      en: "How many of the first values set the usual range, 6 or more (default: all).",
      fr: "Combien de premières valeurs fixent la plage habituelle, 6 ou plus (par défaut, toutes).",
    },
  },
  {
    key: "processChanged",
    heading: { en: "New way of working since", fr: "Nouvelle façon de faire depuis" },
    formerly: { en: "Process changed in", fr: "Processus changé en" },
    cell: "month",
    says: {
      en: "The month in which you changed your way of working: the usual range starts over.",
      fr: "Le mois où vous avez changé de façon de faire : la plage habituelle repart de là.",
    },
  },
  {
    key: "revisitOn",
    heading: { en: "Revisit on", fr: "À revoir le" },
    cell: "day",
    says: {
      en: "When to ask whether this is still the right KPI.",
      fr: "Quand se demander si c'est encore le bon KPI.",
    },
  },
  {
    key: "smart",
    heading: { en: "SMART", fr: "SMART" },
    cell: "score",
    says: {
      en: "How many of the five letters are complete; computed, nothing to type.",
      fr: "Combien des cinq lettres sont complètes ; calculé, rien à saisir.",
    },
  },
];

/** How many of them are always in view. */
export const fieldsInView = 11;

const byKey = new Map<string, Field>(fields.map((field) => [field.key, field]));

export const fieldOf = (key: FieldKey): Field => byKey.get(key) as Field;
