import type { Alignment, Border, Fill, Font, Cell as SheetCell } from "@cj-tech-master/excelts";
import { numberFormats } from "../../core/book/sheets/number-formats.ts";
import type { Format, Style } from "../../core/book/sheets/plan.ts";

/** How cells look in the file: Excel's neutral grays and pale yellow for a purpose, and what a page says of itself. */

const looks: Readonly<Record<NonNullable<Format["look"]>, Style>> = {
  title: { bold: true, size: 14 },
  heading: { bold: true, color: "#262626", fill: "#E7E6E6", vertical: "middle" },
  input: { color: "#262626", fill: "#FFF9E5" },
  computed: { color: "#404040", fill: "#F5F5F5" },
  note: { color: "#595959" },
};

/** Every program has it, or a font of the same widths. */
export const font = "Calibri";

/** What a new cell of every program looks like. */
const usual: Partial<Font> = { name: font, size: 11, family: 2 };

const argb = (color: string): { argb: string } => ({ argb: `FF${color.slice(1).toUpperCase()}` });

export const dressed = (cell: SheetCell, { look, number, wrap, style }: Format): void => {
  if (look) put(cell, looks[look]);
  const numberFormat = number && numberFormats[number];
  if (numberFormat) cell.numFmt = numberFormat;
  if (wrap) cell.alignment = { vertical: "top", ...cell.alignment, wrapText: true };
  if (style) put(cell, style);
};

function put(cell: SheetCell, style: Style): void {
  const ink = fontOf(style);
  if (ink) cell.font = { ...usual, ...cell.font, ...ink };
  if (style.fill) cell.fill = { type: "pattern", pattern: "solid", fgColor: argb(style.fill) };
  if (style.align || style.vertical)
    cell.alignment = {
      ...cell.alignment,
      ...(style.align && { horizontal: style.align }),
      ...(style.vertical && { vertical: style.vertical }),
    } satisfies Partial<Alignment>;
  const border = borderOf(style);
  if (border) cell.border = { ...cell.border, ...border };
}

function fontOf({ color, bold, italic, size }: Style): Partial<Font> | undefined {
  const said: Partial<Font> = {
    ...(color && { color: argb(color) }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(size !== undefined && { size }),
  };
  return Object.keys(said).length > 0 ? said : undefined;
}

const borderOf = ({ below }: Style): { bottom: Partial<Border> } | undefined =>
  below ? { bottom: { style: "thin", color: argb(below) } } : undefined;

/** The part of a style that a rule may change: neither sizes nor places. */
export function ruleStyle(style: Style): { font?: Partial<Font>; fill?: Fill; border?: { bottom: Partial<Border> } } {
  const { size: _, ...rest } = style;
  const ink = fontOf(rest);
  const border = borderOf(style);
  return {
    ...(ink && { font: ink }),
    // In a rule, the color of a filled cell is that of the background.
    ...(style.fill && {
      fill: { type: "pattern", pattern: "solid", fgColor: argb(style.fill), bgColor: argb(style.fill) } as Fill,
    }),
    ...(border && { border }),
  };
}
