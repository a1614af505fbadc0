import { type InTheWayWords, inTheWay as inTheWayOf } from "../core/book/in-the-way.ts";
import type { Edit } from "../core/book/plan.ts";
import type { Problem } from "../core/problem.ts";
import type { Workbook } from "./workbook.ts";

/** What keeps edits from being painted on the workbook as it has been read. */
export const inTheWay = (edits: readonly Edit[], { formats }: Workbook): Problem | undefined =>
  inTheWayOf(
    edits,
    (name) => {
      const rows = formats.get(name);
      return rows && { rows: rows.length, columns: rows[0]?.length ?? 0 };
    },
    words,
  );

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
