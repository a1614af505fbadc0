import type { Format, Style } from "../../core/book/sheets/plan.ts";

/** How a cell's purpose looks in Excel: its own neutral grays and pale yellow, which its dark mode turns around. */
export const looks: Readonly<Record<NonNullable<Format["look"]>, Excel.Interfaces.RangeFormatUpdateData>> = {
  title: { font: { bold: true, size: 14 } },
  heading: { font: { bold: true, color: "#262626" }, fill: { color: "#E7E6E6" }, verticalAlignment: "Center" },
  input: { font: { color: "#262626" }, fill: { color: "#FFF9E5" } },
  computed: { font: { color: "#404040" }, fill: { color: "#F5F5F5" } },
  note: { font: { color: "#595959" } },
};

/** All that a format says about cells apart from their numbers and their lines; the style has the last word. */
export function cellFormat({ look, wrap, style = {} }: Format): Excel.Interfaces.RangeFormatUpdateData {
  const { font: lookFont, fill: lookFill, ...rest } = look ? looks[look] : {};
  const font = { ...lookFont, ...fontOf(style), ...(style.size && { size: style.size }) };
  const fill = style.fill ? { color: style.fill } : lookFill;
  return {
    ...rest,
    ...(wrap && { wrapText: true, verticalAlignment: "Top" }),
    ...(style.align && { horizontalAlignment: alignments[style.align] }),
    ...(style.vertical && { verticalAlignment: alignments[style.vertical] }),
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill && { fill }),
  };
}

/** What conditions can say about letters, too: there Excel takes no size. */
export const fontOf = ({ color, bold, italic }: Style): { color?: string; bold?: boolean; italic?: boolean } => ({
  ...(color !== undefined && { color }),
  ...(bold !== undefined && { bold }),
  ...(italic !== undefined && { italic }),
});

const alignments = {
  left: "Left",
  center: "Center",
  right: "Right",
  top: "Top",
  middle: "Center",
  bottom: "Bottom",
} as const;
