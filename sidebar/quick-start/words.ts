import { type Month, monthWords } from "../../core/base/months.ts";
import { quoted, type Text } from "../../core/base/text.ts";
import { mostKpis } from "../../core/book/smart/advice.ts";

/** The words of the quick start. */
export const quickStartWords = {
  title: { en: "Quick start", fr: "Démarrage rapide" },
  whichAim: { en: "What do you want to achieve?", fr: "Que voulez-vous atteindre ?" },
  aimInWords: { en: "In your own words", fr: "Avec vos mots" },
  aimHint: {
    en: "The objective your KPIs will stand under, for example: Win 60 new customers in 2027.",
    fr: "L'objectif sous lequel vos KPI seront rangés, par exemple : gagner 60 nouveaux clients en 2027.",
  },
  whichKpis: { en: "Which KPIs show it?", fr: "Quels KPI le montrent ?" },
  others: { en: "Find others", fr: "En chercher d'autres" },
  othersHint: { en: "A name, a word: churn, leads, basket", fr: "Un nom, un mot : attrition, leads, panier" },
  nothing: { en: "The library has none by this word.", fr: "La bibliothèque n'en a aucun sous ce mot." },
  inBook: { en: "already in your book", fr: "déjà dans votre classeur" },
  vanity: { en: "Vanity metric, kept as a measure.", fr: "Chiffre de vanité, gardé comme mesure." },
  targets: { en: "Target, deadline, owner, source, decision", fr: "Cible, échéance, responsable, source, décision" },
  forAll: { en: "For all of them", fr: "Pour tous" },
  another: {
    en: "Another owner, deadline or source; what is usual",
    fr: "Autre responsable, échéance ou source ; ce qui est habituel",
  },
  currency: { en: "Currency", fr: "Monnaie" },
  targetHint: { en: "The figure each month should have.", fr: "Le chiffre que chaque mois devrait avoir." },
  history: { en: "Past months", fr: "Mois passés" },
  historyWhy: {
    en: "With 6 months or more, the panel tells an unusual figure from chance. You may also do this later.",
    fr: "Avec 6 mois ou plus, le volet distingue un chiffre inhabituel du hasard. Vous pouvez aussi le faire plus tard.",
  },
  firstAction: { en: "A first action", fr: "Une première action" },
  firstActionWhy: {
    en: "Who does what, by when, to move one of them? You may leave this out.",
    fr: "Qui fait quoi, pour quand, pour faire bouger l'un d'eux ? Vous pouvez laisser vide.",
  },
  whichKpi: { en: "For which KPI", fr: "Pour quel KPI" },
  why: { en: "Why", fr: "Pourquoi" },
  whyHint: { en: "The cause that the action is to remove.", fr: "La cause que l'action doit supprimer." },
  action: { en: "Action", fr: "Action" },
  owner: { en: "Owner", fr: "Responsable" },
  due: { en: "Due", fr: "Échéance" },
  deadline: { en: "Deadline", fr: "Échéance" },
  chooseAim: { en: "Choose one of them.", fr: "Choisissez-en un." },
  chooseKpis: { en: "Tick at least one.", fr: "Cochez-en au moins un." },
  correctPaste: { en: "Correct or empty what cannot be read.", fr: "Corrigez ou videz ce qui est illisible." },
  nameCurrency: { en: "Name the currency, such as EUR.", fr: "Indiquez la monnaie, par exemple EUR." },
} as const satisfies Record<string, Text>;

export const stepOf = (step: number, steps: number): Text => ({
  en: `Step ${step} of ${steps}`,
  fr: `Étape ${step} sur ${steps}`,
});

/** “3 of 5 chosen”. */
export const chosen = (count: number): Text =>
  count < mostKpis
    ? { en: `${count} of at most ${mostKpis} chosen.`, fr: `${count} choisis, ${mostKpis} au plus.` }
    : {
        en: `${count} chosen, which is enough: nobody knows more by heart.`,
        fr: `${count} choisis, c'est assez : personne n'en connaît plus par cœur.`,
      };

export const computedFrom = (name: string, above: string, below: string): Text => ({
  en: `${quoted("en", name)} is computed from ${quoted("en", above)} and ${quoted("en", below)}: paste those.`,
  fr: `${quoted("fr", name)} se calcule à partir de ${quoted("fr", above)} et ${quoted("fr", below)} : collez ceux-ci.`,
});

export const startsFrom = (figure: Text, month: Month): Text => ({
  en: `It starts from ${figure.en}, the figure of ${monthWords(month, "en")}.`,
  fr: `Point de départ : ${figure.fr}, le chiffre du mois (${monthWords(month, "fr")}).`,
});

export const kpisSaved = (count: number): Text =>
  count === 1
    ? {
        en: "The KPI is saved. Record its month when it is over.",
        fr: "Le KPI est enregistré. Saisissez son mois quand il est terminé.",
      }
    : {
        en: `${count} KPIs are saved. Record their month when it is over.`,
        fr: `${count} KPI sont enregistrés. Saisissez leur mois quand il est terminé.`,
      };
