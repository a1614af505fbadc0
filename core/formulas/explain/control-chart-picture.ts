import { escaped } from "../../base/html.ts";
import { type Language, numberIn, type Text } from "../../base/text.ts";
import type { DrawnPhase } from "../statistics/finding.ts";
import type { Band } from "../statistics/limits.ts";

const words = {
  upper: { en: "upper limit", fr: "limite haute" },
  mean: { en: "mean", fr: "moyenne" },
  expected: { en: "expected", fr: "attendu" },
  lower: { en: "lower limit", fr: "limite basse" },
} as const satisfies Record<string, Text>;

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The width for a page. In a narrower place, the labels of a wide picture would be too small to read. */
const pageSize: PictureSize = { width: 560, height: 220 };

/** The approximate width of a letter in a label. */
const letterWidth = 6;
/** The least distance between two labels. */
const lineHeight = 13;

/** The decimals of all figures on one chart, so that a rate of 0.034 does not show as 0. */
export function decimalsFor({ lower, upper }: Pick<Band, "lower" | "upper">): number {
  const largest = Math.max(Math.abs(lower), Math.abs(upper));
  return largest >= 1000 ? 0 : largest >= 10 ? 1 : largest >= 1 ? 2 : 4;
}

/**
 * A control chart as SVG: the values of each phase, what was expected and its limits, with signals ringed. Colors are
 * CSS variables
 * of the page; rings repeat what the colors say.
 * @param title what the picture shows, for screen readers
 */
export function controlChartPicture(
  phases: readonly DrawnPhase[],
  title: string,
  language: Language,
  { width, height }: PictureSize = pageSize,
): string {
  const known = phases.flatMap(({ bands }) => bands).filter((band): band is Band => band !== null);
  const labeled = labelsOf(known[known.length - 1], phases[phases.length - 1]?.isExpected === true, language);
  const longest = Math.max(0, ...labeled.map(({ text }) => text.length));
  const margin = { left: 12, right: longest * letterWidth + 12, top: 14, bottom: 14 };
  const points = phases.flatMap(({ values, positions, unusual }) =>
    values.map((value, index) => ({ value, position: positions[index] as number, isUnusual: unusual[index] })),
  );
  const bounds = known.flatMap(({ lower, upper }) => [lower, upper]);
  const all = [...points.map(({ value }) => value), ...bounds];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const last = Math.max(1, ...points.map(({ position }) => position));
  const x = (position: number): string =>
    (margin.left + (position / last) * (width - margin.left - margin.right)).toFixed(1);
  const y = (value: number): string =>
    (margin.top + (1 - (value - low) / (high - low || 1)) * (height - margin.top - margin.bottom)).toFixed(1);

  const lines = phases.map(({ bands, positions }, index) => {
    const isLast = index === phases.length - 1;
    const line = (of: keyof Band, kind: string): string => {
      const at = bands.flatMap((band, place) => (band ? [{ x: x(positions[place] as number), y: y(band[of]) }] : []));
      const end = at[at.length - 1];
      // The last line reaches to its label.
      if (isLast && end) at.push({ ...end, x: String(width - margin.right) });
      return at.length === 0 ? "" : `<polyline class="${kind}" points="${cornersOf(at)}"/>`;
    };
    return line("upper", "limit") + line("mean", "mean") + line("lower", "limit");
  });
  const middle = labeled[1] ? Number(y(labeled[1].value)) : 0;
  const labels = labeled
    .map(({ value, text }, index) => {
      // Labels of limits that are close together would overlap.
      const apart = middle + (index - 1) * lineHeight;
      const at = index === 0 ? Math.min(Number(y(value)), apart) : Math.max(Number(y(value)), apart);
      return `<text x="${width - margin.right + 8}" y="${at + 4}">${text}</text>`;
    })
    .join("");
  const paths = phases.map(({ values, positions }) => {
    const path = values.map((value, index) => `${x(positions[index] as number)},${y(value)}`).join(" ");
    return `<polyline points="${path}"/>`;
  });
  const dots = points.map(({ value, position, isUnusual }) => {
    const at = `cx="${x(position)}" cy="${y(value)}"`;
    return isUnusual
      ? `<circle class="ring" ${at} r="7"/><circle class="signal" ${at} r="3.5"/>`
      : `<circle ${at} r="3"/>`;
  });
  return `<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">
${lines.join("")}${labels}${paths.join("")}${dots.join("")}
</svg>
`;
}

/** The labels next to the lines, from the top. */
function labelsOf(
  limits: Band | undefined,
  isExpected: boolean,
  language: Language,
): { value: number; text: string }[] {
  if (!limits) return [];
  const decimals = decimalsFor(limits);
  return (["upper", "mean", "lower"] as const).map((line) => ({
    value: limits[line],
    text: `${words[line === "mean" && isExpected ? "expected" : line][language]} ${numberIn(language, limits[line], decimals)}`,
  }));
}

interface Corner {
  readonly x: string;
  readonly y: string;
}

/** A level line needs its two ends only. */
function cornersOf(line: readonly Corner[]): string {
  const corners = line.filter(({ y }, index) => y !== line[index - 1]?.y || y !== line[index + 1]?.y);
  return corners.map(({ x, y }) => `${x},${y}`).join(" ");
}
