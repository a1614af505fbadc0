import { misread, type Problem } from "../../core/base/problem.ts";
import { quoted } from "../../core/base/text.ts";
import { type InTheWayWords, inTheWay as inTheWayOf } from "../../core/book/sheets/in-the-way.ts";
import type { Edit } from "../../core/book/sheets/plan.ts";
import { takesComments } from "../base/comments.ts";
import type { Workbook } from "../base/workbook.ts";

/** What keeps edits from being painted on the workbook as it has been read. */
export const inTheWay = (edits: readonly Edit[], { titles, places }: Workbook): Problem | undefined =>
  inTheWayOf(edits, (name) => places.get(name), words) ?? replacedInTheWay(edits, titles);

/** The sheet is gone, or a formula must be kept in a comment and this Excel has none. */
function replacedInTheWay(edits: readonly Edit[], titles: ReadonlySet<string>): Problem | undefined {
  for (const edit of edits) {
    if (edit.kind !== "replace") continue;
    if (!titles.has(edit.sheet.toLowerCase())) return sheetGone(edit.sheet);
    if (edit.cells.some(({ note }) => typeof note === "string") && !takesComments()) return noComments;
  }
  return undefined;
}

const sheetGone = (title: string): Problem =>
  misread("sheet-gone", {
    en: `There is no sheet ${quoted("en", title)} anymore, so nothing was written. Close the panel and open it again to see what is there.`,
    fr: `Il n'y a plus de feuille ${quoted("fr", title)}, donc rien n'a été écrit. Fermez le volet et rouvrez-le pour voir ce qu'il en est.`,
  });

const noComments = misread("no-comments", {
  en: "This Excel keeps no comments, in which the formulas would wait, so nothing was written. Use Excel 2021 or later, Microsoft 365 or Excel on the web.",
  fr: "Cet Excel ne garde pas de commentaires, où les formules attendraient, donc rien n'a été écrit. Utilisez Excel 2021 ou plus récent, Microsoft 365 ou Excel pour le web.",
});

const words: InTheWayWords = {
  nameGone: (name) => ({
    en: `The defined name ${name} is missing, so nothing was written. Undo what deleted its sheet, or restore an earlier version.`,
    fr: `Le nom défini ${name} manque, donc rien n'a été écrit. Annulez ce qui a supprimé sa feuille, ou restaurez une version antérieure.`,
  }),
  tooSmall: (name) => ({
    en: `The range of ${name} has become too small, so nothing was written. Extend it under Formulas, Name Manager.`,
    fr: `La plage de ${name} est devenue trop petite, donc rien n'a été écrit. Étendez-la sous Formules, Gestionnaire de noms.`,
  }),
};
