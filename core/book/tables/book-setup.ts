import * as v from "valibot";
import { misread, type Problem } from "../../base/problem.ts";
import { languages } from "../../base/text.ts";
import { isYearStart } from "../../base/years.ts";
import { changed, type Kpi, kpiSchema } from "../kpi/schema.ts";
import { measures, reviewedKpis, tables } from "../sheets/layout.ts";
import type { Snapshot } from "../sheets/snapshot.ts";
import { importSchema, importsIn } from "./imports.ts";
import { objectiveSchema } from "./objectives.ts";
import { readBook } from "./read.ts";

/**
 * What a new workbook takes over from another one: KPIs, objectives, how figures are brought in, the beginning of the
 * year. It travels as text through the clipboard, so that no program has to open or create a file for it.
 */
export const bookSetupSchema = v.object({
  language: v.picklist(languages),
  yearStart: v.pipe(
    v.number(),
    v.check((value) => isYearStart(value)),
  ),
  kpis: v.pipe(v.array(kpiSchema), v.minLength(1), v.maxLength(reviewedKpis + measures)),
  objectives: v.pipe(v.array(objectiveSchema), v.maxLength(tables.objectives.rows)),
  imports: v.pipe(v.array(importSchema), v.maxLength(tables.imports.rows)),
});

export type BookSetup = v.InferOutput<typeof bookSetupSchema>;

/** @returns nothing of a book without KPIs */
export function setupOf(snapshot: Snapshot): BookSetup | undefined {
  const book = readBook(snapshot);
  const { language, yearStart } = book;
  const kpis = [...book.kpis.values()].map(({ kpi }) => emptied(kpi));
  if (kpis.length === 0) return undefined;
  return {
    language,
    yearStart,
    kpis,
    objectives: book.objectives.map(({ name, why }) => ({ name, why, period: "", owner: "" })),
    imports: importsIn(snapshot).rows.map(({ row: _, ...kept }) => kept),
  };
}

/** Without people, targets and dates: those belong to one company and one year. */
const emptied = (kpi: Kpi): Kpi => ({
  ...changed(kpi, {
    owner: "",
    startValue: null,
    target: null,
    start: null,
    deadline: null,
    limitsFrom: null,
    processChanged: null,
    revisitOn: null,
  }),
  unread: [],
});

/** What the text begins with, so that a paste of anything else is told apart. */
const mark = "SMART KPI setup 1: ";

export const setupText = (setup: BookSetup): string => `${mark}${JSON.stringify(setup)}`;

/** Spaces and lines around it do not matter, nor what a mail puts before it. */
export function readSetup(text: string): BookSetup | Problem {
  const from = text.indexOf(mark);
  if (from < 0) return noSetup;
  try {
    const read = v.safeParse(bookSetupSchema, JSON.parse(text.slice(from + mark.length).trim()));
    return read.success ? read.output : cutSetup;
  } catch {
    return cutSetup;
  }
}

const noSetup = misread("no-setup", {
  en: "This isn't the setup of a KPI workbook. In the other workbook, copy it at the end of KPIs, then paste it here.",
  fr: "Ce n'est pas le modèle d'un classeur. Dans l'autre classeur, copiez-le à la fin de KPI, puis collez-le ici.",
});

const cutSetup = misread("cut-setup", {
  en: "The setup is incomplete, or was changed along the way. Copy it again.",
  fr: "Le modèle est incomplet, ou a été modifié en route. Copiez-le à nouveau.",
});
