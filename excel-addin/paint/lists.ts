import type { EditOf } from "../../core/book/sheets/plan.ts";
import type { Canvas } from "./canvas.ts";

/** Words to choose from. */
export function paintList(canvas: Canvas, { name, area, words }: EditOf<"list">): void {
  const source = words.join(",");
  // Excel cannot take these: the cells stay without a list.
  if (words.some((word) => word.includes(",")) || source.length > longestList) return;
  offer(canvas.range(name, area), source);
}

/** Values of another range to choose from. */
export const paintChoice = (canvas: Canvas, { name, area, among }: EditOf<"choose">): void =>
  offer(canvas.range(name, area), canvas.reference(among));

/** Anything else stays possible, with a warning. */
function offer({ dataValidation }: Excel.Range, source: string): void {
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
}

/** Characters, the commas between the words among them. */
const longestList = 255;
