import type { Format } from "./plan.ts";

/** Format codes in American English, as files and the interfaces of the hosts take them in every language. */

export const dayFormat = "d mmm yyyy";

/**
 * Text keeps the format its cells have: in cells formatted as text, formulas and numbers that are written later would
 * become text, too, and the apostrophe that guards a text might be shown.
 */
export const numberFormats: Readonly<Record<NonNullable<Format["number"]>, string | undefined>> = {
  money: "#,##0.00",
  percent: "0.0%",
  number: "General",
  month: "mmm yyyy",
  day: dayFormat,
  // In quotes, as LibreOffice saves it.
  "month-day": 'mmm d", "yyyy',
  text: undefined,
};
