import { numberFormats } from "../../core/book/sheets/number-formats.ts";
import type { Format } from "../../core/book/sheets/plan.ts";

/** How a cell looks, property by property; what is left out stays as it is. */
export interface Look {
  readonly background?: string;
  readonly color?: string;
  readonly weight?: "bold" | "normal";
  readonly slant?: "italic" | "normal";
  /** In points. */
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  readonly number?: string;
  /** The color of a thin line below the cell. */
  readonly below?: string;
}

/** How a cell's purpose looks in Sheets: the grays and the pale yellow of Google's own templates. */
const looks: Record<NonNullable<Format["look"]>, Look> = {
  heading: { weight: "bold", background: "#e8eaed", vertical: "middle" },
  input: { background: "#fef7e0" },
  computed: { color: "#5f6368", background: "#f8f9fa" },
  title: { weight: "bold", size: 14 },
  note: { color: "#5f6368" },
};

export function lookOf({ look, number, wrap, style }: Format): Look {
  const pattern = number && numberFormats[number];
  const { fill, color, bold, italic, size, align, vertical, below } = style ?? {};
  return {
    ...(look && looks[look]),
    ...(pattern && { number: pattern }),
    ...(wrap && { wrap, vertical: "top" as const }),
    ...(fill !== undefined && { background: fill }),
    ...(color !== undefined && { color }),
    ...(bold !== undefined && { weight: bold ? ("bold" as const) : ("normal" as const) }),
    ...(italic !== undefined && { slant: italic ? ("italic" as const) : ("normal" as const) }),
    // Sheets takes whole points only.
    ...(size !== undefined && { size: Math.round(size) }),
    ...(align !== undefined && { align }),
    ...(vertical !== undefined && { vertical }),
    ...(below !== undefined && { below }),
  };
}
