import { misread } from "../../core/base/problem.ts";
import { quoted, type Text } from "../../core/base/text.ts";
import type { SmartLetter } from "../../core/book/kpi/smart-letters.ts";

/** The words of the wizard, letter by letter. */
export const wizardWords = {
  newKpi: { en: "Your own KPI", fr: "Votre propre KPI" },
  steps: { en: "The five letters", fr: "Les cinq lettres" },
  sentence: { en: "In one sentence", fr: "En une phrase" },
  complete: { en: "This letter is complete.", fr: "Cette lettre est complète." },
  thinkAbout: { en: "Worth considering", fr: "À réfléchir" },
  more: { en: "More", fr: "Plus" },
  notYet: {
    en: "Code, name, unit and direction are needed to save. You can fill in the rest later.",
    fr: "Pour enregistrer, il faut le code, le nom, l'unité et le sens souhaité. Vous compléterez le reste plus tard.",
  },
  fromGoal: { en: "Work out the target from a sales goal", fr: "Calculer la cible à partir d'un objectif de vente" },
  goal: { en: "Customers to win", fr: "Clients à gagner" },
  goalHint: { en: "In one month, for a monthly target.", fr: "En un mois, pour une cible mensuelle." },
  goalOfYearHint: {
    en: "In one year; the target is spread over its months.",
    fr: "En une année ; la cible est répartie sur ses mois.",
  },
  rates: { en: "Rate of each step", fr: "Taux des étapes" },
  ratesHint: {
    en: "From this KPI to the sale, in order: 20% 60%",
    fr: "De ce KPI à la vente, dans l'ordre : 20 % 60 %",
  },
  useAsTarget: { en: "Use as the target", fr: "Prendre comme cible" },
  whyChanged: { en: "Why does the target change?", fr: "Pourquoi la cible change-t-elle ?" },
  whyChangedHint: {
    en: "Kept with the actions: a target that moves without a reason convinces no one.",
    fr: "Conservé avec les actions : une cible qui change sans raison ne convainc personne.",
  },
} as const satisfies Record<string, Text>;

/** What each letter asks. */
export const questions: Readonly<Record<SmartLetter, Text>> = {
  specific: { en: "What exactly is measured?", fr: "Que mesure-t-on exactement ?" },
  measurable: {
    en: "In which unit, from where, how often?",
    fr: "Dans quelle unité, d'après quelle source, à quelle fréquence ?",
  },
  attainable: {
    en: "What is the target, and who is responsible?",
    fr: "Quelle est la cible, et qui en est responsable ?",
  },
  relevant: {
    en: "Which goal does it serve, and which decision depends on it?",
    fr: "Quel objectif sert-il, et quelle décision en dépend ?",
  },
  timeBound: { en: "From when to when?", fr: "De quand à quand ?" },
};

/** A count that a rate names and the book does not have. */
export const addAsMeasure = (words: string): Text => ({
  en: `Add ${quoted("en", words)} as a measure`,
  fr: `Ajouter ${quoted("fr", words)} comme mesure`,
});

export const missingIn = (count: number): Text => ({ en: `${count} missing`, fr: `${count} à compléter` });

export const saved = (name: string): Text => ({
  en: `${quoted("en", name)} is saved.`,
  fr: `${quoted("fr", name)} est enregistré.`,
});

export const leadsNeeded = (figure: Text, goal: Text): Text => ({
  en: `${figure.en} are needed to win ${goal.en} customers.`,
  fr: `Il en faut ${figure.fr} pour gagner ${goal.fr} clients.`,
});

export const noRates = misread("no-rates", {
  en: "Type rates between 0% and 100%, such as 20% 60%.",
  fr: "Saisissez des taux entre 0 % et 100 %, par exemple 20 % 60 %.",
});
