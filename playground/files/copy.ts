import type * as Spreadsheet from "@odoo/o-spreadsheet";
import { storedFormula } from "../../core/formulas/parsing/stored-formula.ts";

/**
 * What the .xlsx writer should be given instead of the workbook as it is: rules it can write, and that others can read.
 */

type WorkbookData = ReturnType<Spreadsheet.Model["exportData"]>;
type SheetData = WorkbookData["sheets"][number];
type Rule = SheetData["conditionalFormats"][number];

export function exportable(data: WorkbookData): WorkbookData {
  return {
    ...data,
    sheets: data.sheets.map((sheet) => ({
      ...sheet,
      conditionalFormats: sheet.conditionalFormats.map(asStored),
      figures: sheet.figures.map(withinCell),
      dataValidationRules: sheet.dataValidationRules.filter(({ criterion }) => fitsExcel(criterion)),
    })),
  };
}

/** A chart read from another program's file begins a pixel before its cell: the writer then looks for it at the end. */
const withinCell = (figure: SheetData["figures"][number]): SheetData["figures"][number] => ({
  ...figure,
  offset: { x: Math.max(0, figure.offset.x), y: Math.max(0, figure.offset.y) },
});

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const firstCellOf = (ranges: readonly string[]): string => (ranges[0] ?? "A1").split(":")[0] as string;

/** Rules that compare with a plain value: a text must be written as a quoted text of a formula. */
const compared = new Set([
  "isEqual",
  "isNotEqual",
  "isGreaterThan",
  "isGreaterOrEqualTo",
  "isLessThan",
  "isLessOrEqualTo",
]);

/** The writer marks younger functions in cells, not in rules: without the mark, other programs do not know them. */
function asStored(format: Rule): Rule {
  const written = withQuotedText(format);
  const { rule } = written;
  if (rule.type !== "CellIsRule" || rule.operator !== "customFormula") return written;
  const values = rule.values.map((value) => (value.startsWith("=") ? `=${storedFormula(value)}` : value));
  return { ...written, rule: { ...rule, values } };
}

function withQuotedText(format: Rule): Rule {
  const { rule } = format;
  if (rule.type !== "CellIsRule") return format;
  const [value = ""] = rule.values;
  if (compared.has(rule.operator) && !value.startsWith("=") && !isNumber(value))
    return { ...format, rule: { ...rule, values: [`=${quoted(value)}`] } };
  // The writer gives this one the type of another, and does not double the quotes of a text.
  if (rule.operator === "notContainsText" || (rule.operator === "containsText" && value.includes('"'))) {
    const found = `ISERROR(SEARCH(${quoted(value)},${firstCellOf(format.ranges)}))`;
    const formula = rule.operator === "containsText" ? `=NOT(${found})` : `=${found}`;
    return { ...format, rule: { ...rule, operator: "customFormula", values: [formula] } };
  }
  return format;
}

const isNumber = (text: string): boolean => text.trim() !== "" && Number.isFinite(Number(text));

/** Excel's file has a list in one string of 255 characters, and no rule for checkboxes or for parts of a text. */
function fitsExcel(criterion: SheetData["dataValidationRules"][number]["criterion"]): boolean {
  if (criterion.type === "isValueInList")
    return criterion.values.join(",").length <= 255 && !criterion.values.some((value) => /[",]/.test(value));
  return writable.has(criterion.type);
}

const writable = new Set<string>([
  "dateIs",
  "dateIsBefore",
  "dateIsOnOrBefore",
  "dateIsAfter",
  "dateIsOnOrAfter",
  "dateIsBetween",
  "dateIsNotBetween",
  "isEqual",
  "isNotEqual",
  "isGreaterThan",
  "isGreaterOrEqualTo",
  "isLessThan",
  "isLessOrEqualTo",
  "isBetween",
  "isNotBetween",
  "isValueInRange",
  "customFormula",
]);
