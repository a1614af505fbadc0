import type { Line } from "../../core/book/sheets/plan.ts";

/**
 * A line of a chart as the file says it: color, width, dashes and marks. The spreadsheet's reader and writer know the
 * color alone.
 */

/** English Metric Units in a pixel. */
const unit = 9525;
const sizes = { dot: 5, ring: 11 } as const;

/** A color such as `#1D3557`. */
export const filledWith = (color: string): string => `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;

/** The line itself, and the mark at each of its points. */
export const writtenLine = ({
  color,
  width,
  dashed,
  marks,
}: Line): { readonly drawn: string; readonly mark: string } => ({
  drawn: `<c:spPr><a:ln${
    width > 0
      ? ` w="${Math.round(width * unit)}">${filledWith(color)}<a:prstDash val="${dashed ? "dash" : "solid"}"/>`
      : "><a:noFill/>"
  }</a:ln></c:spPr>`,
  mark: `<c:marker><c:symbol val="${marks ? "circle" : "none"}"/>${
    marks
      ? `<c:size val="${sizes[marks]}"/><c:spPr>${marks === "dot" ? filledWith(color) : "<a:noFill/>"}<a:ln w="${
          unit * (marks === "ring" ? 2 : 1)
        }">${filledWith(color)}</a:ln></c:spPr>`
      : ""
  }</c:marker>`,
});

/** The line of a series; nothing where the file leaves its looks to the program. */
export function readLine(series: Element): Line | undefined {
  const line = below(series, "c:spPr", "a:ln");
  const mark = below(series, "c:marker");
  const color = [line, mark]
    .map((part) => part?.getElementsByTagName("a:srgbClr")[0]?.getAttribute("val"))
    .find((each) => each);
  if (!line || !color) return undefined;
  const symbol = mark && below(mark, "c:symbol")?.getAttribute("val");
  // LibreOffice fills every mark that it saves.
  const isLarge = mark && Number(below(mark, "c:size")?.getAttribute("val") ?? 0) > (sizes.dot + sizes.ring) / 2;
  const marks = !symbol || symbol === "none" ? undefined : isLarge ? "ring" : "dot";
  const dash = below(line, "a:prstDash")?.getAttribute("val") ?? (below(line, "a:custDash") ? "own" : "solid");
  return {
    color: `#${color.toUpperCase()}`,
    width: below(line, "a:noFill") ? 0 : Math.round((10 * Number(line.getAttribute("w") ?? 3 * unit)) / unit) / 10,
    ...(dash !== "solid" && { dashed: true as const }),
    ...(marks && { marks }),
  };
}

/** A child by its name, its child by the next, and so on. */
export const below = (element: Element, ...names: readonly string[]): Element | undefined =>
  names.reduce<Element | undefined>(
    (found, name) => [...(found?.children ?? [])].find(({ tagName }) => tagName === name),
    element,
  );
