import type { Text } from "../../core/base/text.ts";

export const words = {
  about: {
    en: "Tries the formulas on a sheet that is then removed. In a blank file it also creates a KPI workbook, which takes up to two minutes. The undo history keeps it. The report contains none of your data.",
    fr: "Essaie les formules sur une feuille qui est ensuite retirée. Dans un fichier vide, crée aussi un classeur : comptez jusqu'à deux minutes. L'historique d'annulation en garde la trace. Le rapport ne contient aucune de vos données.",
  },
  start: { en: "Start", fr: "Démarrer" },
  running: { en: "Checking… Leave the file open.", fr: "Vérification… Laissez le fichier ouvert." },
  report: { en: "Report", fr: "Rapport" },
  copy: { en: "Copy", fr: "Copier" },
  copied: { en: "Copied.", fr: "Copié." },
  copyByHand: { en: "Copy it from the field.", fr: "Copiez-le depuis le champ." },
  send: {
    en: "Send the report to the person who gave you SMART KPI, or post it as an issue in the project.",
    fr: "Envoyez le rapport à la personne qui vous a fourni SMART KPI, ou ajoutez-le à un ticket du projet.",
  },
} as const satisfies Record<string, Text>;
