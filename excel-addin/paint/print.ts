import type { EditOf } from "../../core/book/sheets/plan.ts";
import type { Canvas } from "./canvas.ts";

/** The area on A4 pages, with margins of our own. */
export function paintPrint(canvas: Canvas, { name, area, footer, upright }: EditOf<"print">): void {
  const layout = canvas.sheet(name).pageLayout;
  layout.set({
    orientation: upright ? "Portrait" : "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1, ...(!upright && { verticalFitToPages: 1 }) },
    centerHorizontally: true,
    // An ampersand begins a code there.
    headersFooters: { defaultForAllPages: { centerFooter: footer.replace(/&/g, "&&") } },
  });
  layout.setPrintArea(canvas.range(name, area));
  layout.setPrintMargins("Centimeters", { top: 1, left: 1, right: 1, bottom: 1.5, header: 0.5, footer: 0.6 });
}
