import { counted } from "../../core/base/count.ts";
import { type Month, monthWords } from "../../core/base/months.ts";
import { quoted, type Text } from "../../core/base/text.ts";
import { mostKpis } from "../../core/book/smart/advice.ts";

/** The words of the quick start. */
export const quickStartWords = {
  title: { en: "Quick start", fr: "Démarrage rapide" },
  whichAim: { en: "What do you want to achieve?", fr: "Que voulez-vous atteindre ?" },
  aimInWords: { en: "In your own words", fr: "Avec vos mots" },
  aimHint: {
    en: "The objective these KPIs belong to, for example: Win 60 new customers in 2027.",
    fr: "L'objectif auquel vos KPI se rattachent, par exemple : gagner 60 nouveaux clients en 2027.",
  },
  whichKpis: { en: "Which KPIs track it?", fr: "Quels KPI le mesurent ?" },
  others: { en: "Find others", fr: "En chercher d'autres" },
  othersHint: { en: "A name, a word: churn, leads, order value", fr: "Un nom, un mot : attrition, leads, panier" },
  nothing: { en: "Nothing in the library matches.", fr: "Rien dans la bibliothèque ne correspond à ce mot." },
  inBook: { en: "already in your workbook", fr: "déjà dans votre classeur" },
  vanity: { en: "Vanity metric, kept as a measure.", fr: "Indicateur de vanité, gardé comme mesure." },
  targets: { en: "Target, deadline, owner, source, decision", fr: "Cible, échéance, responsable, source, décision" },
  forAll: { en: "For all of them", fr: "Pour tous" },
  another: {
    en: "Another owner, deadline or source; what is usual",
    fr: "Autre responsable, échéance ou source ; ce qui est habituel",
  },
  currency: { en: "Currency", fr: "Monnaie" },
  targetHint: { en: "The figure to reach each month.", fr: "Le chiffre à atteindre chaque mois." },
  history: { en: "Past months", fr: "Mois passés" },
  historyWhy: {
    en: "With 6 months or more, the panel can tell an unusual figure from chance. You can also do this later.",
    fr: "Avec 6 mois ou plus, le volet distingue un chiffre inhabituel du hasard. Vous pouvez aussi le faire plus tard.",
  },
  firstAction: { en: "A first action", fr: "Une première action" },
  firstActionWhy: {
    en: "Who does what, by when, to move one of them? (Optional)",
    fr: "Qui fait quoi, pour quand, pour faire bouger l'un d'eux ? (Facultatif)",
  },
  whichKpi: { en: "For which KPI", fr: "Pour quel KPI" },
  why: { en: "Why", fr: "Pourquoi" },
  whyHint: { en: "The cause this action addresses.", fr: "La cause à laquelle l'action s'attaque." },
  action: { en: "Action", fr: "Action" },
  owner: { en: "Owner", fr: "Responsable" },
  due: { en: "Due", fr: "Échéance" },
  deadline: { en: "Deadline", fr: "Échéance" },
  chooseAim: { en: "Choose one of them.", fr: "Choisissez-en un." },
  chooseKpis: { en: "Select at least one.", fr: "Cochez-en au moins un." },
  correctPaste: { en: "Correct or clear what can't be read.", fr: "Corrigez ou effacez ce qui est illisible." },
  nameCurrency: { en: "Name the currency, such as EUR.", fr: "Indiquez la monnaie, par exemple EUR." },
} as const satisfies Record<string, Text>;

export const stepOf = (step: number, steps: number): Text => ({
  en: `Step ${step} of ${steps}`,
  fr: `Étape ${step} sur ${steps}`,
});

/** “3 of up to 5 chosen.” */
export const chosen = (count: number): Text =>
  count < mostKpis
    ? {
        en: `${count} of up to ${mostKpis} chosen.`,
        fr: `${counted("fr", count, "KPI choisi", "KPI choisis")} sur ${mostKpis} au plus.`,
      }
    : {
        en: `${count} KPIs chosen, which is enough: nobody remembers more.`,
        fr: `${count} KPI, c'est le bon nombre : au-delà, plus personne ne les retient.`,
      };

export const computedFrom = (name: string, above: string, below: string): Text => ({
  en: `${quoted("en", name)} is computed from ${quoted("en", above)} and ${quoted("en", below)}: paste those.`,
  fr: `${quoted("fr", name)} se calcule à partir de ${quoted("fr", above)} et de ${quoted("fr", below)} : collez ces deux-là.`,
});

export const startsFrom = (figure: Text, month: Month): Text => ({
  en: `It starts from ${figure.en}, the figure of ${monthWords(month, "en")}.`,
  fr: `Point de départ : ${figure.fr}, le chiffre du mois (${monthWords(month, "fr")}).`,
});

export const kpisSaved = (count: number): Text =>
  count === 1
    ? {
        en: "The KPI is saved. Come back at month-end to record the figure.",
        fr: "Le KPI est enregistré. Revenez saisir son chiffre à la fin du mois.",
      }
    : {
        en: `${count} KPIs are saved. Come back at month-end to record the figures.`,
        fr: `${count} KPI sont enregistrés. Revenez saisir leurs chiffres à la fin du mois.`,
      };
