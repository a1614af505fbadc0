import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type { XlsxLibrary } from "./library.ts";

/** One sheet of the .xlsx file, repaired after the spreadsheet's own writer. */

export function repairedSheet(xml: string, model: Spreadsheet.Model, library: XlsxLibrary, sheetId: string): string {
  let priority = 0;
  return (
    xml
      // Not in the schema: Excel offers to repair the file.
      .replaceAll(' errorStyle=""', "")
      // Rules are formulas already, and carry no equals sign in the file.
      .replace(/(<cfRule[^>]*>\s*<formula>)=/g, "$1")
      .replace(/(<\/formula>\s*<formula>)=/g, "$1")
      // The first rule wins, as it does in the spreadsheet.
      .replace(/(<cfRule[^>]* priority=")1"/g, (_, start: string) => `${start}${++priority}"`)
      .replace(
        /<c r="([A-Z]+)(\d+)"([^>]*)>([\s\S]*?)<\/c>/g,
        (cell, letters: string, row: string, attributes, inside) => {
          const { col } = library.helpers.toCartesian(`${letters}1`);
          const evaluated = model.getters.getEvaluatedCell({ sheetId, col, row: Number(row) - 1 });
          return repairedCell(cell, { xc: letters + row, attributes, inside, evaluated }, model, library, sheetId);
        },
      )
  );
}

interface WrittenCell {
  readonly xc: string;
  readonly attributes: string;
  readonly inside: string;
  readonly evaluated: Spreadsheet.EvaluatedCell;
}

function repairedCell(
  cell: string,
  { xc, attributes, inside, evaluated }: WrittenCell,
  model: Spreadsheet.Model,
  library: XlsxLibrary,
  sheetId: string,
): string {
  const isFormula = inside.includes("<f ");
  const text = inside.includes("<v>");
  let [kept, content] = [attributes, inside];
  if (isFormula && !fills(inside, xc) && !needsArray(formulaAt(model, library, sheetId, xc), model, library)) {
    kept = kept.replace(' cm="1"', "");
    content = content.replace(/<f t="array" ref="[^"]*">/, "<f>");
  }
  if (text && evaluated.type === "error") {
    // An error is an error in every program, not its name as a text.
    kept = `${kept.replace(/ t="[^"]*"/, "")} t="e"`;
    content = content.replace(/<v>[^<]*<\/v>/, `<v>${errorInExcel(String(evaluated.value))}</v>`);
  } else if (isFormula && evaluated.type === "boolean") {
    content = content.replace(/<v>[^<]*<\/v>/, `<v>${evaluated.value ? 1 : 0}</v>`);
  }
  return kept === attributes && content === inside ? cell : `<c r="${xc}"${kept}>${content}</c>`;
}

/** Whether a formula fills more cells than its own. */
const fills = (inside: string, xc: string): boolean => inside.match(/<f t="array" ref="([^"]*)"/)?.[1] !== xc;

function formulaAt({ getters }: Spreadsheet.Model, { helpers }: XlsxLibrary, sheetId: string, xc: string): string {
  const cell = getters.getCell({ sheetId, ...helpers.toCartesian(xc) });
  return cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : "";
}

const excelErrors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);
const errorInExcel = (error: string): string =>
  excelErrors.has(error) ? error : error === "#REF" ? "#REF!" : error === "#SPILL!" ? "#N/A" : "#VALUE!";

type Part = ReturnType<XlsxLibrary["parse"]>;

/** Functions that can always answer with several cells. */
const answersSeveral =
  /\b(SEQUENCE|FILTER|UNIQUE|SORT|SORTN|TRANSPOSE|MMULT|MINVERSE|MUNIT|FREQUENCY|LINEST|LOGEST|TREND|GROWTH|RANDARRAY|TOCOL|TOROW|HSTACK|VSTACK|WRAPROWS|WRAPCOLS|EXPAND|FLATTEN|ARRAY\.CONSTRAIN|SPLIT|CHOOSECOLS|CHOOSEROWS)\(/i;

/**
 * The writer makes an array formula of every formula, which Excel 2016 and LibreOffice show in braces and let nobody
 * edit in place. One that only hands ranges to arguments that take ranges gives the same without.
 */
function needsArray(formula: string, { getters }: Spreadsheet.Model, library: XlsxLibrary): boolean {
  if (answersSeveral.test(formula)) return true;
  const within = (part: Part, takesRange: boolean): boolean => {
    switch (part.type) {
      case "REFERENCE":
        return part.value.includes(":") && !takesRange;
      case "SYMBOL":
        return !takesRange && !isOneCell(getters.getNamedRange(part.value)?.range.zone);
      case "ARRAY":
        return true;
      case "UNARY_OPERATION":
        return within(part.operand, false);
      case "BIN_OPERATION":
        return within(part.left, false) || within(part.right, false);
      case "FUNCALL": {
        const { functionRegistry } = library.registries;
        const name = part.value.toUpperCase();
        const wanted = functionRegistry.contains(name) ? functionRegistry.get(name).args : [];
        const repeated = wanted.filter(({ repeating }) => repeating);
        const first = wanted.findIndex(({ repeating }) => repeating);
        return part.args.some((argument, index) => {
          const at = index < wanted.length || first < 0 ? wanted[index] : repeated[(index - first) % repeated.length];
          return within(argument, at?.type.some((type) => type.startsWith("RANGE")) ?? false);
        });
      }
      default:
        return false;
    }
  };
  try {
    return within(library.parse(formula), false);
  } catch {
    return true;
  }
}

const isOneCell = (zone: Spreadsheet.Zone | undefined): boolean =>
  zone !== undefined && zone.left === zone.right && zone.top === zone.bottom;
