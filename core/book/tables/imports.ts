import * as v from "valibot";
import { isoDayOf } from "../../base/months.ts";
import { folded } from "../../base/text.ts";
import type { Aggregate, Answers, Ask, Filter, MonthlyFigures, QuestionKind, Table } from "../figures/table.ts";
import { codeKey } from "../kpi/codes.ts";
import type { Field } from "../kpi/fields.ts";
import type { Snapshot } from "../sheets/snapshot.ts";
import { type RecordColumns, readRecord, recordColumns } from "./records.ts";

const text = (longest: number) => v.pipe(v.string(), v.trim(), v.maxLength(longest));

const aggregates = [
  { key: "sum", en: ["added up"], fr: ["additionné"] },
  { key: "last", en: ["last of the month"], fr: ["dernier du mois"] },
  { key: "count", en: ["lines counted"], fr: ["lignes comptées"] },
  { key: "rate of two columns", en: ["one column by the other"], fr: ["une colonne par l'autre"] },
  { key: "none", en: ["one line a month"], fr: ["une ligne par mois"] },
] as const satisfies readonly { key: Aggregate; en: readonly string[]; fr: readonly string[] }[];

const [longestKey, longestAnswers, longestHeadings] = [200, 500, 5000];

/** How a KPI was read from a table, kept in the book: the next table with these headings is read the same way. */
export const importSchema = v.object({
  code: text(20),
  /** What the table was: its headings (`tableHeadings`). */
  headings: text(longestHeadings),
  column: text(longestKey),
  dateColumn: text(longestKey),
  aggregate: v.nullable(v.picklist(aggregates.map(({ key }) => key))),
  numerator: text(longestKey),
  denominator: text(longestKey),
  filterColumn: text(longestKey),
  /** `""` with a column: where it is not blank. */
  filterEquals: text(longestKey),
  /** `day-order: day-first; percent-scale: share`. */
  answers: text(longestAnswers),
  /** The day on which it was read last: `2026-11-29`. */
  readOn: text(10),
});

export type Import = v.InferOutput<typeof importSchema>;

export type ImportField = keyof Import;

export interface BookImport extends Import {
  /** Its row in the table, from 0, headings included. */
  readonly row: number;
}

const says = {
  en: "Filled in when figures are brought in; delete the row to be asked again.",
  fr: "Rempli quand des chiffres sont repris ; supprimez la ligne pour que la question soit reposée.",
};

const field = (key: ImportField, en: string, fr: string, longest = longestKey): Field<ImportField> => ({
  key,
  heading: { en, fr },
  cell: "text",
  longest,
  says,
});

/** The columns of the sheet, in order. */
export const importFields: readonly Field<ImportField>[] = [
  field("code", "Code", "Code", 20),
  field("column", "Figures from", "Chiffres de"),
  field("dateColumn", "Months from", "Mois de"),
  {
    ...field("aggregate", "How", "Comment"),
    cell: "choice",
    choices: aggregates.map(({ key, en, fr }) => ({ key, en: [...en], fr: [...fr], says })),
  },
  {
    ...field("numerator", "Numerator", "Numérateur"),
    formerly: { en: "Above the line", fr: "Au-dessus de la barre" },
  },
  {
    ...field("denominator", "Denominator", "Dénominateur"),
    formerly: { en: "Below the line", fr: "Sous la barre" },
  },
  field("filterColumn", "Only lines where", "Seulement les lignes où"),
  field("filterEquals", "is", "vaut"),
  field("answers", "Answers", "Réponses", longestAnswers),
  field("headings", "Headings of the table", "En-têtes du tableau", longestHeadings),
  { ...field("readOn", "Read on", "Repris le"), cell: "day" },
];

/** What a table is known by: its headings. Where months stand across they change every month, and its words count. */
export function tableHeadings({ columns, across }: Table): string {
  const months = new Set(across?.columns.map(({ index }) => index));
  const words = columns.filter(({ index }) => !months.has(index)).map(({ key }) => key);
  return [...words, ...(across ? [`↔ ${across.names.slice(0, 50).join(" / ")}`] : [])]
    .join(" · ")
    .slice(0, longestHeadings);
}

/** The import of a KPI whose table had the same headings. */
export const sameImport = (imports: readonly BookImport[], table: Table, code: string): BookImport | undefined =>
  imports.find(
    (each) => codeKey(each.code) === codeKey(code) && folded(each.headings) === folded(tableHeadings(table)),
  );

/** How to read it again: what `monthlyFigures` was asked with, questions answered. */
export function askAgain(kpi: Ask["kpi"], known: Import): Ask {
  const { column, dateColumn, aggregate, numerator, denominator, filterColumn, filterEquals } = known;
  const filter: Filter | undefined =
    filterColumn === ""
      ? undefined
      : filterEquals === ""
        ? { column: filterColumn, isNotBlank: true }
        : { column: filterColumn, equals: filterEquals };
  return {
    kpi,
    answers: answersIn(known.answers),
    ...(column !== "" && { column }),
    ...(dateColumn !== "" && { dateColumn }),
    ...(aggregate && { aggregate }),
    ...(numerator !== "" && denominator !== "" && { of: [numerator, denominator] as const }),
    ...(filter && { filter }),
  };
}

/**
 * What to keep of a reading. Answers that hold for one file alone are asked again: which lines stood twice, which were
 * left out, of which month or year it was.
 */
export function importOf(table: Table, { kpi, filter, answers = {} }: Ask, { took }: MonthlyFigures): Import {
  const kept = Object.entries(answers).filter(([kind]) => kinds.has(kind as QuestionKind));
  return {
    code: kpi.code,
    headings: tableHeadings(table),
    column: took.column ?? "",
    dateColumn: took.dateColumn ?? "",
    aggregate: took.aggregate ?? null,
    numerator: took.of?.[0] ?? "",
    denominator: took.of?.[1] ?? "",
    filterColumn: filter?.column ?? "",
    filterEquals: filter && "equals" in filter ? filter.equals : "",
    answers: kept.map(([kind, key]) => `${kind}: ${key}`).join("; "),
    readOn: isoDayOf(table.today),
  };
}

/** What a tool does every month. */
const kinds: ReadonlySet<QuestionKind> = new Set<QuestionKind>([
  "day-order",
  "add-up",
  "people",
  "average",
  "swapped",
  "numbers",
  "percent-scale",
  "decimal-sign",
  "weeks",
  "periods",
  "count",
  "totals",
  "currency",
  "compared",
  "repeated",
  "states",
  "named",
  "tests",
  "chances",
  "paid-back",
  "price",
  "running-total",
  "magnitude",
]);

function answersIn(words: string): Answers {
  const entries = words.split(";").flatMap((each): [QuestionKind, string][] => {
    const [kind = "", ...key] = each.split(":").map((part) => part.trim());
    return kinds.has(kind as QuestionKind) ? [[kind as QuestionKind, key.join(":")]] : [];
  });
  return Object.fromEntries(entries);
}

export interface Imports {
  readonly rows: readonly BookImport[];
  readonly columns: RecordColumns<ImportField>;
}

/**
 * The imports that a book keeps, apart from the rest of it: only who brings figures in needs them. A row that cannot be
 * read isn't remembered: its KPI is asked about as if for the first time.
 */
export function importsIn({ tables: { imports } }: Snapshot): Imports {
  const { columns } = recordColumns(importFields, imports?.cells[0] ?? []);
  const rows = (imports?.cells ?? []).slice(1).flatMap((cells, index): BookImport[] => {
    const read = readRecord(importFields, cells, columns).values as Partial<Record<ImportField, string>>;
    const text = (key: ImportField): string => read[key] ?? "";
    if (text("code") === "" || text("headings") === "") return [];
    const rest = Object.fromEntries(importFields.map(({ key }) => [key, text(key)])) as Record<ImportField, string>;
    return [{ ...rest, aggregate: (read.aggregate ?? null) as Import["aggregate"], row: index + 1 }];
  });
  return { rows, columns };
}
