import { counted, isSingular } from "../../core/base/count.ts";
import type { Text } from "../../core/base/text.ts";

/** The words for sharing a workbook and restoring its formulas. */
export const shareWords = {
  title: { en: "Share this workbook", fr: "Partager ce classeur" },
  prepare: { en: "Prepare to share", fr: "Préparer le partage" },
  prepareSays: {
    en: "For people without SMART KPI: its formulas become native ones or their values, on every sheet. A note keeps each formula.",
    fr: "Pour les personnes sans SMART KPI : ses formules deviennent des formules natives ou leurs valeurs, sur toutes les feuilles. Une note garde chaque formule.",
  },
  repair: { en: "Repair formulas", fr: "Réparer les formules" },
  repairSays: {
    en: "Brings back what was prepared to share, and formulas that another program couldn't read.",
    fr: "Rétablit ce qui a été préparé pour le partage, et les formules qu'un autre programme n'a pas su lire.",
  },
  nothingToPrepare: {
    en: "There are no SMART KPI formulas to replace: this workbook can be shared as it is.",
    fr: "Aucune formule de SMART KPI à remplacer : ce classeur peut être partagé tel quel.",
  },
  nothingToRepair: {
    en: "Nothing to repair: every SMART KPI formula is in place.",
    fr: "Rien à réparer : toutes les formules de SMART KPI sont à leur place.",
  },
  left: { en: "These stay as they are:", fr: "Celles-ci restent telles quelles :" },
  replace: { en: "Replace them", fr: "Les remplacer" },
  bringBack: { en: "Bring them back", fr: "Les rétablir" },
} as const satisfies Record<string, Text>;

const formulas = (count: number): Text => ({
  en: counted("en", count, "formula", "formulas"),
  fr: counted("fr", count, "formule", "formules"),
});

/** “12 formulas: 9 become native, 3 become values.” */
export const preparing = (native: number, values: number): Text => {
  const all = formulas(native + values);
  const [en, fr] = [
    [
      native > 0 && `${counted("en", native, "becomes", "become")} native`,
      values > 0 && counted("en", values, "becomes its value", "become values"),
    ],
    [
      native > 0 && counted("fr", native, "devient native", "deviennent natives"),
      values > 0 && counted("fr", values, "devient sa valeur", "deviennent des valeurs"),
    ],
  ].map((parts) => parts.filter(Boolean).join(", "));
  return { en: `${all.en}: ${en}.`, fr: `${all.fr}\u00a0: ${fr}.` };
};

export const repairing = (back: number): Text => ({
  en: `${formulas(back).en} can be brought back.`,
  fr: `${formulas(back).fr} ${isSingular("fr", back) ? "peut être rétablie" : "peuvent être rétablies"}.`,
});

export const preparedNow = (count: number): Text => ({
  en: `${formulas(count).en} replaced. Make a copy to share, then repair formulas here.`,
  fr: `${formulas(count).fr} ${isSingular("fr", count) ? "remplacée" : "remplacées"}. Faites une copie à partager, puis réparez les formules ici.`,
});

export const repairedNow = (count: number): Text => ({
  en: `${formulas(count).en} brought back.`,
  fr: `${formulas(count).fr} ${isSingular("fr", count) ? "rétablie" : "rétablies"}.`,
});
