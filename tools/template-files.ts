import * as spreadsheet from "@odoo/o-spreadsheet";
import { languages } from "../core/base/text.ts";
import { answersOf } from "../playground/package/answers.ts";
import { emptyBook, sampleBook, titles } from "../template/books.ts";
import { paintedWorkbook } from "../template/paint/paint.ts";
import type { Files } from "./folder.ts";

/** The workbooks that open without any add-on, empty and with a year and a half of figures. */
export async function templateFiles(): Promise<Files> {
  const files: Files = new Map();
  for (const language of languages)
    for (const [name, edits] of [
      ["kpi-review", emptyBook(language)],
      ["kpi-review.sample", sampleBook(language)],
    ] as const) {
      const answers = answersOf(spreadsheet, edits);
      files.set(`${name}.${language}.xlsx`, await paintedWorkbook(titles[language], edits, answers));
    }
  return files;
}
