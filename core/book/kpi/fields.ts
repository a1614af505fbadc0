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
  readonly cell: CellKind;
  readonly choices?: readonly Choice[];
  /** The longest text, in characters. */
  readonly longest?: number;
  /** What to write there. */
  readonly says: Text;
}

/** The columns of the sheet, in order. The last one is computed. */
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
      en: "The name everybody uses for it, up to 80 characters.",
      fr: "Le nom que tout le monde lui donne, 80 caractères au plus.",
    },
  },
  {
    key: "role",
    heading: { en: "Role", fr: "Rôle" },
    cell: "choice",
    choices: choices.role,
    says: {
      en: "A KPI is reviewed; a measure only feeds the rates.",
      fr: "Un KPI est revu ; une mesure ne fait que nourrir les taux.",
    },
  },
  {
    key: "objective",
    heading: { en: "Objective served", fr: "Objectif servi" },
    cell: "text",
    longest: 200,
    says: {
      en: "The aim of the company that this KPI shows progress towards.",
      fr: "L'objectif de l'entreprise dont ce KPI montre l'avancement.",
    },
  },
  {
    key: "measures",
    heading: { en: "What it measures", fr: "Ce qu'il mesure" },
    cell: "text",
    longest: 500,
    says: {
      en: "In words: what is counted, what is left out, from when to when.",
      fr: "En mots : ce qui est compté, ce qui ne l'est pas, de quand à quand.",
    },
  },
  {
    key: "kind",
    heading: { en: "Kind", fr: "Nature" },
    cell: "choice",
    choices: choices.kind,
    says: {
      en: "How several months become one figure: added up, the last one, or a ratio of sums.",
      fr: "Comment plusieurs mois font un chiffre : addition, dernière valeur ou rapport des sommes.",
    },
  },
  {
    key: "numerator",
    heading: { en: "Numerator", fr: "Numérateur" },
    cell: "code",
    longest: 20,
    says: {
      en: "For a rate: the code of the count above the line.",
      fr: "Pour un taux : le code du compte au-dessus de la barre.",
    },
  },
  {
    key: "denominator",
    heading: { en: "Denominator", fr: "Dénominateur" },
    cell: "code",
    longest: 20,
    says: {
      en: "For a rate: the code of the count below the line.",
      fr: "Pour un taux : le code du compte sous la barre.",
    },
  },
  {
    key: "unit",
    heading: { en: "Unit", fr: "Unité" },
    cell: "text",
    longest: 20,
    says: {
      en: "What one is: CHF, %, leads, days.",
      fr: "Ce que vaut un : CHF, %, leads, jours.",
    },
  },
  {
    key: "direction",
    heading: { en: "Direction", fr: "Sens souhaité" },
    cell: "choice",
    choices: choices.direction,
    says: {
      en: "Whether more or less of it is better.",
      fr: "Si plus vaut mieux, ou moins.",
    },
  },
  {
    key: "startValue",
    heading: { en: "Start value", fr: "Départ" },
    cell: "number",
    says: {
      en: "Where it stands when the work starts: the target is read against it.",
      fr: "Le chiffre au début du travail : la cible se lit par rapport à lui.",
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
      en: "Whether each month has the target, the year adds up to it, or a path leads there.",
      fr: "Si chaque mois a la cible, si l'année s'y additionne, ou si une trajectoire y mène.",
    },
  },
  {
    key: "spread",
    heading: { en: "Spread", fr: "Répartition" },
    cell: "choice",
    choices: choices.spread,
    says: {
      en: "How a target that the year adds up to is spread over its months; equally if left out.",
      fr: "Comment une cible en cumul annuel se répartit sur les mois ; à parts égales sans indication.",
    },
  },
  {
    key: "start",
    heading: { en: "Start", fr: "Début" },
    cell: "month",
    says: { en: "The month in which the work starts.", fr: "Le mois où le travail commence." },
  },
  {
    key: "deadline",
    heading: { en: "Deadline", fr: "Échéance" },
    cell: "month",
    says: {
      en: "The month by whose end the target is reached.",
      fr: "Le mois à la fin duquel la cible est atteinte.",
    },
  },
  {
    key: "watchShare",
    heading: { en: "Watch share", fr: "Seuil de vigilance" },
    cell: "share",
    says: {
      en: "From this share of the target on it is close rather than missed; 90% if left out.",
      fr: "À partir de cette part, la cible est proche plutôt que manquée ; 90 % sans indication.",
    },
  },
  {
    key: "owner",
    heading: { en: "Owner", fr: "Responsable" },
    cell: "text",
    longest: 80,
    says: {
      en: "The person who acts when it misses its target.",
      fr: "La personne qui agit quand il sort de sa cible.",
    },
  },
  {
    key: "source",
    heading: { en: "Source", fr: "Source" },
    cell: "text",
    longest: 200,
    says: {
      en: "The system that the figure comes from: CRM, ledger, analytics.",
      fr: "Le système d'où vient le chiffre : CRM, comptabilité, outil d'analyse.",
    },
  },
  {
    key: "whereToFind",
    heading: { en: "Where to find the figure", fr: "Où trouver le chiffre" },
    cell: "text",
    longest: 500,
    says: {
      en: "A link or the clicks that lead to it, for whoever fills in the month.",
      fr: "Un lien ou les clics qui y mènent, pour qui saisit le mois.",
    },
  },
  {
    key: "frequency",
    heading: { en: "Frequency", fr: "Fréquence" },
    cell: "choice",
    choices: choices.frequency,
    says: {
      en: "How often there is a new figure worth acting on.",
      fr: "Tous les combien il y a un nouveau chiffre qui mérite d'agir.",
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
      en: "Whether it shows what we do, or what comes of it.",
      fr: "S'il montre ce que nous faisons, ou ce qui en sort.",
    },
  },
  {
    key: "actionability",
    heading: { en: "Actionable or vanity", fr: "Exploitable ou vanité" },
    cell: "choice",
    choices: choices.actionability,
    says: {
      en: "Whether a decision follows from it, or only a good feeling.",
      fr: "S'il en découle une décision, ou seulement une satisfaction.",
    },
  },
  {
    key: "decision",
    heading: { en: "Decision it informs", fr: "Décision éclairée" },
    cell: "text",
    longest: 300,
    says: {
      en: "What is decided differently when it goes up or down.",
      fr: "Ce qui se décide autrement quand il monte ou descend.",
    },
  },
  {
    key: "benchmarkLow",
    heading: { en: "Benchmark low", fr: "Repère bas" },
    cell: "number",
    says: {
      en: "The lower end of what is usual elsewhere, or of the band for a neutral KPI.",
      fr: "Le bas de ce qui est courant ailleurs, ou de la plage d'un KPI neutre.",
    },
  },
  {
    key: "benchmarkHigh",
    heading: { en: "Benchmark high", fr: "Repère haut" },
    cell: "number",
    says: {
      en: "The upper end of what is usual elsewhere, or of the band for a neutral KPI.",
      fr: "Le haut de ce qui est courant ailleurs, ou de la plage d'un KPI neutre.",
    },
  },
  {
    key: "benchmarkSource",
    heading: { en: "Benchmark source", fr: "Source du repère" },
    cell: "text",
    longest: 300,
    says: { en: "Who says so, about whom, and when.", fr: "Qui le dit, à propos de qui, et quand." },
  },
  {
    key: "usual",
    heading: { en: "What is usual", fr: "Ce qui est habituel" },
    cell: "choice",
    choices: choices.usual,
    says: {
      en: "What it does by itself: a figure is judged against that; around a level if left out.",
      fr: "Ce qu'il fait de lui-même : un chiffre se juge par rapport à cela ; autour d'un niveau sans indication.",
    },
  },
  {
    key: "limitsFrom",
    heading: { en: "Limits from n values", fr: "Limites sur n valeurs" },
    cell: "whole",
    says: {
      en: "The natural limits come from that many first values, 6 or more; from all of them if left out.",
      fr: "Les limites naturelles viennent d'autant de premières valeurs, 6 ou plus ; de toutes sans indication.",
    },
  },
  {
    key: "processChanged",
    heading: { en: "Process changed in", fr: "Processus changé en" },
    cell: "month",
    says: {
      en: "The month from which another way of working starts new limits.",
      fr: "Le mois à partir duquel une autre façon de faire donne de nouvelles limites.",
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

const byKey = new Map<string, Field>(fields.map((field) => [field.key, field]));

export const fieldOf = (key: FieldKey): Field => byKey.get(key) as Field;
