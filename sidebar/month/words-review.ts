import { dayWords } from "../../core/base/dates-in-words.ts";
import { type DayOrder, type Month, monthWords } from "../../core/base/months.ts";
import type { Language, Text } from "../../core/base/text.ts";
import type { Frozen } from "../../core/book/tables/frozen-months.ts";

/** The words for what follows once a month is explained: its page, its message, and freezing it. */
export const reviewWords = {
  pageMade: { en: "The review page is ready.", fr: "La page de revue est prête." },
  message: { en: "Message for email or chat", fr: "Message à envoyer" },
  copyEnglish: { en: "Copy in English", fr: "Copier en anglais" },
  copyFrench: { en: "Copy in French", fr: "Copier en français" },
  copied: { en: "Message copied.", fr: "Message copié." },
  copyByHand: {
    en: "The message is below: select it and copy it.",
    fr: "Le message est ci-dessous : sélectionnez-le et copiez-le.",
  },
  freezeHint: {
    en: "Saves the page as it is on a separate sheet, without formulas. It won't be overwritten.",
    fr: "Enregistre la page telle quelle dans une feuille à part, sans formules. Elle ne changera plus.",
  },
  by: { en: "Frozen by", fr: "Figé par" },
  freezeAgain: { en: "Freeze a corrected version", fr: "Figer la version corrigée" },
  frozenNow: { en: "The month is frozen on a separate sheet.", fr: "Le mois est figé dans une feuille à part." },
} as const satisfies Record<string, Text>;

export const freezeMonthWords = (month: Month): Text => ({
  en: `Freeze ${monthWords(month, "en")}`,
  fr: `Figer ${monthWords(month, "fr")}`,
});

/** `Changed since: Leads. The frozen page keeps its figures.` */
export const changedWords = (names: readonly string[]): Text => ({
  en: `Changed since: ${names.join(", ")}. The frozen page keeps what it shows.`,
  fr: `Modifié depuis : ${names.join(", ")}. La page figée garde ce qu'elle affiche.`,
});

/** `Frozen on 5 November 2026 by Anna.` */
export const frozenWords = ({ on, by }: Frozen, order: DayOrder | undefined): Text => {
  const when = (language: Language, before: string): string => (on ? `${before}${dayWords(on, language, order)}` : "");
  return {
    en: `Frozen${when("en", " on ")}${by && ` by ${by}`}.`,
    fr: `Figé${when("fr", " le ")}${by && ` par ${by}`}.`,
  };
};
