import * as library from "@odoo/o-spreadsheet";
import { isProblem } from "../../core/base/problem.ts";
import type { Language } from "../../core/base/text.ts";
import { type commands, perform } from "../../core/book/commands/index.ts";
import { paint } from "../../playground/paint/paint.ts";
import { snapshotOf } from "../../playground/read/snapshot.ts";
import { workbook } from "../../playground/sample/sample.ts";
import { conversion, leads, signups, today, visits } from "../core/book/commands/try-commands.ts";
import { localeOf, openBook } from "./headless.ts";

/** The sample workbook with a KPI book in it, and all that a file must not lose of it. */

export function sampleWithBook(language: Language): library.Model {
  const { model } = openBook(workbook(language, localeOf(language)), language);
  const steps: readonly (readonly [keyof typeof commands, unknown])[] = [
    ["start-book", { language }],
    ["save-kpis", { kpis: [leads, visits, signups, conversion].map((kpi) => ({ kpi })) }],
  ];
  for (const [name, request] of steps) {
    const plan = perform(name, snapshotOf(model, library, language), request, today);
    if (isProblem(plan)) throw new Error(plan.says.en);
    paint(model, plan.edits);
  }
  return model;
}

const rounded = (value: unknown): unknown =>
  typeof value === "number" ? Number(value.toPrecision(12)) : (value ?? "");

/** What people see, by sheet; of the cells only those with something in them. */
export function seenIn(model: library.Model) {
  const { getters } = model;
  const heightsOf = (sheetId: string): unknown =>
    Object.entries(model.exportData().sheets.find(({ id }) => id === sheetId)?.rows ?? {})
      .filter(([, { size }]) => size !== undefined)
      .map(([row, { size = 0 }]) => [row, Math.round(size)]);
  return {
    names: Object.fromEntries(
      getters
        .getNamedRanges()
        .map(({ name, range }): [string, unknown] => [name, [getters.getSheetName(range.sheetId), range.zone]])
        .sort(([one], [other]) => one.localeCompare(other)),
    ),
    locale: getters.getLocale().code,
    sheets: getters.getSheetIds().map((sheetId) => {
      const cells: Record<string, unknown> = {};
      for (let row = 0; row < getters.getNumberRows(sheetId); row++)
        for (let col = 0; col < getters.getNumberCols(sheetId); col++) {
          const position = { sheetId, row, col };
          const { value, formattedValue, format } = getters.getEvaluatedCell(position);
          const cell = getters.getCell(position);
          const formula = cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : "";
          const { bold = false, fillColor = "", textColor = "", wrapping } = getters.getCellStyle(position);
          const colours = [fillColor, textColor.replace(/^#000000$/, "")].map((colour) => colour.toUpperCase());
          const seen = [rounded(value), formattedValue, format ?? "", formula, bold, ...colours, wrapping === "wrap"];
          if (seen.some((part) => part !== "" && part !== false)) cells[library.helpers.toXC(col, row)] = seen;
        }
      return {
        title: getters.getSheetName(sheetId),
        visible: getters.isSheetVisible(sheetId),
        cells,
        widths: Array.from({ length: 12 }, (_, col) => Math.round(getters.getColSize(sheetId, col))),
        heights: heightsOf(sheetId),
        lists: getters
          .getDataValidationRules(sheetId)
          .map(({ isBlocking, ranges, criterion }) => [isBlocking, ranges.map(({ zone }) => zone), criterion.values]),
        rules: getters
          .getConditionalFormats(sheetId)
          .map(({ ranges, rule }) => [ranges, rule.type === "CellIsRule" && [rule.operator, rule.values]]),
        charts: getters.getChartIds(sheetId).length,
        frozen: getters.getPaneDivisions(sheetId),
      };
    }),
  };
}
