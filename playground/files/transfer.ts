import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type { Language, Text } from "../../core/base/text.ts";
import type { Strip } from "../page/above.ts";
import { emptyWorkbook } from "../sample/empty.ts";
import { workbookIn } from "./import.ts";
import type { XlsxLibrary } from "./library.ts";
import { largest, refusals } from "./parts.ts";
import { uploadTable } from "./tables.ts";
import { xlsxOf, xlsxType } from "./xlsx.ts";

/** The workbook as a file: to the reader's computer, and back; and tables in files of text. */

/** What of the page the file's way needs. */
export interface Workspace {
  readonly library: XlsxLibrary;
  readonly language: Language;
  readonly locale: Spreadsheet.Locale;
  readonly strip: Strip;
  /** As `2026-11-29`. */
  readonly today: string;
  model(): Spreadsheet.Model;
  /**
   * Puts another workbook in the place of the open one; where the spreadsheet cannot open it, throws and changes
   * nothing.
   */
  open(data: object): Promise<void>;
}

/** @param name of the file, without its ending */
export async function download(workspace: Workspace, name: string): Promise<void> {
  const { library, strip, language } = workspace;
  try {
    const bytes = await xlsxOf(workspace.model(), library);
    const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: xlsxType }));
    const link = document.createElement("a");
    link.href = address;
    link.download = `${name}.xlsx`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    strip.say(words.downloaded(link.download)[language]);
  } catch (error) {
    console.error(error);
    strip.say(words.notWritten[language]);
  }
}

export async function upload(workspace: Workspace, file: File): Promise<void> {
  const { library, locale, strip, language } = workspace;
  // Checked before it is read: reading gigabytes would freeze the page.
  if (file.size > largest.file) return strip.say(refusals.large[language]);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.(csv|tsv|txt)$/i.test(file.name)) return uploadTable(workspace, file.name, bytes);
  const read = workbookIn(bytes, library, locale);
  if ("problem" in read) return strip.say(read.problem[language]);
  const { data, hasBook } = read.value;
  if (hasBook) await replace(workspace, data, words.opened(file.name));
  else
    strip.say(words.noBook(file.name)[language], {
      words: words.openAnyway[language],
      act: () => replace(workspace, data, words.opened(file.name)),
    });
}

/** An empty workbook in place of the open one. */
export const startEmpty = (workspace: Workspace): Promise<void> =>
  replace(workspace, emptyWorkbook(workspace.language, workspace.locale), words.empty);

async function replace(workspace: Workspace, data: object, said: Text): Promise<void> {
  const { strip, language } = workspace;
  const before = workspace.model().exportData();
  try {
    await workspace.open(data);
  } catch (error) {
    console.error(error);
    return strip.say(refusals.damaged[language]);
  }
  strip.say(said[language], {
    words: words.back[language],
    act: async () => {
      await workspace.open(before);
      strip.say(words.isBack[language]);
    },
  });
}

const words = {
  downloaded: (file: string): Text => ({
    en: `${file} has been downloaded. Our formulas are in it as values, each with a note that restores it on upload.`,
    fr: `${file} est téléchargé. Nos formules y figurent en valeurs, chacune avec une note qui la rétablit à l'import.`,
  }),
  notWritten: {
    en: "The file couldn't be written. The workbook stays as it is; try again, or use another browser.",
    fr: "Le fichier n'a pas pu être écrit. Le classeur reste tel quel ; réessayez, ou essayez dans un autre navigateur.",
  },
  opened: (file: string): Text => ({
    en: `${file} has replaced the previous workbook.`,
    fr: `${file} est ouvert à la place du classeur précédent.`,
  }),
  empty: {
    en: "An empty workbook has replaced the previous workbook.",
    fr: "Un classeur vide est ouvert à la place du classeur précédent.",
  },
  noBook: (file: string): Text => ({
    en: `${file} has no KPI workbook: none of the names that start with kpi_ is in it. The current workbook stays as it is.`,
    fr: `${file} ne contient pas de classeur de KPI : aucun des noms en kpi_ n'y figure. Le classeur ouvert reste tel quel.`,
  }),
  openAnyway: { en: "Open it anyway", fr: "L'ouvrir quand même" },
  back: { en: "Back to the previous workbook", fr: "Revenir au classeur précédent" },
  isBack: { en: "The previous workbook is back.", fr: "Le classeur précédent est de retour." },
} as const;
