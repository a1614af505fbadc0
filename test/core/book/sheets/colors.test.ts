import { expect, it } from "vitest";
import {
  bad,
  computed,
  good,
  ink,
  navy,
  quiet,
  reviewed,
  soft,
  textCell,
  textWarning,
  watch,
  white,
} from "../../../../core/book/sheets/colors.ts";

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

it("Every letter can be read on every fill that it is used on", () => {
  const pairs = [
    ...[white, soft, computed, reviewed].flatMap((fill) => [ink, quiet, navy, bad.color].map((color) => [color, fill])),
    [white, navy],
    ...[good, watch, bad, textCell, textWarning].map(({ color, fill }) => [color, fill]),
  ] as [string, string][];
  expect(contrast("#000000", white)).toBe(21);
  expect(pairs.filter(([color, fill]) => contrast(color, fill) < 5)).toEqual([]);
});
