import { dayWords, type Month, monthWords } from "../../core/base/months.ts";
import type { Language, Text } from "../../core/base/text.ts";
import type { Frozen } from "../../core/book/tables/frozen-months.ts";

/** The words for the steps after a month is recorded: its page, its message, and freezing it. */
export const reviewWords = {
  title: { en: "Review the month", fr: "Passer le mois en revue" },
  makePage: { en: "Add the review page", fr: "Ajouter la page de revue" },
  pageHint: {
    en: "One page for the management: it stays up to date by itself and opens without this add-on.",
    fr: "Une page pour la direction : elle se met à jour seule et s'ouvre sans ce module.",
  },
  showPage: { en: "Show this month on the page", fr: "Afficher ce mois sur la page" },
  pageMade: { en: "The review page is there.", fr: "La page de revue est prête." },
  company: { en: "Name of the company", fr: "Nom de l'entreprise" },
  message: { en: "Message for mail or chat", fr: "Message à envoyer" },
  copyEnglish: { en: "Copy in English", fr: "Copier en anglais" },
  copyFrench: { en: "Copy in French", fr: "Copier en français" },
  copied: { en: "The message is copied.", fr: "Le message est copié." },
  copyByHand: {
    en: "The message is below: select it and copy it.",
    fr: "Le message est ci-dessous : sélectionnez-le et copiez-le.",
  },
  freeze: { en: "Freeze the month", fr: "Figer le mois" },
  freezeHint: {
    en: "Keeps the page as it is, in values, on a sheet of its own. It is never written over.",
    fr: "Garde la page telle quelle, en valeurs, dans sa propre feuille. Rien ne l'écrasera.",
  },
  by: { en: "Frozen by", fr: "Figé par" },
  freezeAgain: { en: "Freeze again as corrected", fr: "Figer à nouveau, corrigé" },
  frozenNow: { en: "The month is frozen, on a sheet of its own.", fr: "Le mois est figé, dans sa propre feuille." },
} as const satisfies Record<string, Text>;

export const freezeMonthWords = (month: Month): Text => ({
  en: `Freeze ${monthWords(month, "en")}`,
  fr: `Figer ${monthWords(month, "fr")}`,
});

/** `Frozen on 5 November 2026 by Anna.` */
export const frozenWords = ({ on, by }: Frozen): Text => {
  const when = (language: Language, before: string): string => (on ? `${before}${dayWords(on, language)}` : "");
  return {
    en: `Frozen${when("en", " on ")}${by && ` by ${by}`}.`,
    fr: `Figé${when("fr", " le ")}${by && ` par ${by}`}.`,
  };
};
