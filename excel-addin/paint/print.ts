import type { EditOf } from "../../core/book/sheets/plan.ts";
import type { Canvas } from "./canvas.ts";

/** The area on one landscape A4 page, with margins of our own. */
export function paintPrint(canvas: Canvas, { name, area, footer }: EditOf<"print">): void {
  const layout = canvas.sheet(name).pageLayout;
  layout.set({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
    centerHorizontally: true,
    // An ampersand begins a code there.
    headersFooters: { defaultForAllPages: { centerFooter: footer.replace(/&/g, "&&") } },
  });
  layout.setPrintArea(canvas.range(name, area));
  layout.setPrintMargins("Centimeters", { top: 1, left: 1, right: 1, bottom: 1.5, header: 0.5, footer: 0.6 });
}
