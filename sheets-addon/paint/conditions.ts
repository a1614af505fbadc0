import { columnLetters } from "../../core/base/address.ts";
import type { Area, Style } from "../../core/book/sheets/plan.ts";
import { textFormula } from "../../core/book/sheets/text-formula.ts";
import { addressOf } from "../base/areas.ts";
import { formulaForSheets } from "../base/notation.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Cells of a sheet that look so where they hold a text, where a formula holds, or in each row with this code. */
export interface Condition {
  readonly area: Area;
  readonly when: "text" | Code | { readonly formula: string };
  readonly style: Style;
}

interface Code {
  /** The column of the codes, from 0. */
  readonly codes: number;
  readonly equals: number;
}

/**
 * Sheets replaces all the rules of a sheet at once: those of others are set again as they are, ours come after them.
 * @param before the rules that the sheet has; left out where they must be read
 * @returns the rules that the sheet has now
 */
export function condition(sheet: Sheet, conditions: readonly Condition[], before?: readonly Rule[]): Rule[] {
  const ours = new Map(conditions.map((each) => [keyOf(formulaOf(each), [addressOf(each.area)]), each]));
  const others = (before ?? sheet.getConditionalFormatRules()).filter((rule) => !ours.has(keyOfRule(rule)));
  const rules = [...others, ...[...ours.values()].map((each) => ruleOf(sheet, each))];
  sheet.setConditionalFormatRules(rules);
  return rules;
}

/** In Sheets a blank cell equals 0, but it is not a code. */
function formulaOf({ area, when }: Condition): string {
  if (when === "text") return formulaForSheets(`=${textFormula(`${columnLetters(area.column)}${area.row + 1}`)}`);
  if ("formula" in when) return formulaForSheets(`=${when.formula}`);
  const { codes, equals } = when;
  const code = `$${columnLetters(codes)}${area.row + 1}`;
  return formulaForSheets(equals === 0 ? `=AND(ISNUMBER(${code}),${code}=0)` : `=${code}=${equals}`);
}

/** Sheets may give a formula back with the separators of the locale. */
const keyOf = (formula: string, addresses: readonly string[]): string =>
  `${formula.replace(/;/g, ",")} ${addresses.join(" ")}`;

function keyOfRule(rule: Rule): string {
  const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  if (typeof formula !== "string") return "";
  return keyOf(
    formula,
    rule.getRanges().map((range) => range.getA1Notation()),
  );
}

function ruleOf(sheet: Sheet, each: Condition): Rule {
  const { row, column, rows, columns } = each.area;
  const { fill, color, bold, italic } = each.style;
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formulaOf(each))
    .setRanges([sheet.getRange(row + 1, column + 1, rows, columns)]);
  if (fill !== undefined) rule.setBackground(fill);
  if (color !== undefined) rule.setFontColor(color);
  if (bold !== undefined) rule.setBold(bold);
  if (italic !== undefined) rule.setItalic(italic);
  return rule.build();
}
