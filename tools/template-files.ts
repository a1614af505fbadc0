import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import * as spreadsheet from "@odoo/o-spreadsheet";
import { type Language, languages } from "../core/base/text.ts";
import { answersOf } from "../playground/package/answers.ts";
import { emptyBook, sampleBook, titles } from "../template/books.ts";
import { paintedWorkbook } from "../template/paint/paint.ts";
import type { Files } from "./folder.ts";

/**
 * The workbooks that open without any add-on, empty and with a year and a half of figures: each language in a process
 * of its own.
 */
export async function templateFiles(): Promise<Files> {
  return new Map((await Promise.all(languages.map(inProcess))).flat());
}

/** A file's name and its contents. */
export type NamedFile = readonly [name: string, contents: Uint8Array];

const inProcess = (language: Language): Promise<readonly NamedFile[]> =>
  new Promise((resolve, reject) => {
    // Most of what is made is thrown away at once: with room for it, less time is spent on collecting it.
    const execArgv = ["--import", "tsx", "--max-semi-space-size=64"];
    fork(fileURLToPath(new URL("../tools/template-process.ts", import.meta.url)), [language], {
      execArgv,
      serialization: "advanced",
    })
      .once("message", (files) => resolve(files as readonly NamedFile[]))
      .once("exit", (code) => reject(new Error(`The process of the workbooks, ${language}, ended with ${code}.`)));
  });

/** The two workbooks of a language. */
export async function templateFilesIn(language: Language): Promise<NamedFile[]> {
  const files: NamedFile[] = [];
  for (const [name, edits] of [
    ["kpi-review", emptyBook(language)],
    ["kpi-review.sample", sampleBook(language)],
  ] as const) {
    const answers = answersOf(spreadsheet, edits);
    files.push([`${name}.${language}.xlsx`, await paintedWorkbook(titles[language], edits, answers)]);
  }
  return files;
}
