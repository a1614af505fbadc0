import { type EditOf, pageMargins } from "../../core/book/sheets/plan.ts";
import type { Canvas } from "./canvas.ts";

/** The area on A4 pages. */
export function paintPrint(canvas: Canvas, { name, area, footer, upright, headings }: EditOf<"print">): void {
  const sheet = canvas.sheet(name);
  const layout = sheet.pageLayout;
  const on = (part: typeof area): Excel.Range => {
    const { row, column, rows, columns } = canvas.onSheet(name, part);
    return sheet.getRangeByIndexes(row, column, rows, columns);
  };
  layout.set({
    orientation: upright ? "Portrait" : "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1, ...(!headings && { verticalFitToPages: 1 }) },
    centerHorizontally: true,
    // An ampersand begins a code there.
    headersFooters: { defaultForAllPages: { centerFooter: footer.replace(/&/g, "&&") } },
  });
  layout.setPrintArea(on(area));
  if (headings) {
    const { row } = headings;
    layout.setPrintTitleRows(on({ row, column: area.column, rows: 1 - row, columns: area.columns }));
    layout.setPrintTitleColumns(on({ ...area, columns: 1 }));
  }
  layout.setPrintMargins("Inches", pageMargins);
}
