import type { Phase } from "../statistics/control-chart.ts";
import { type Language, numberIn, type Text } from "../text.ts";
import { escaped } from "./html.ts";

const words = {
  upper: { en: "upper limit", fr: "limite haute" },
  mean: { en: "mean", fr: "moyenne" },
  lower: { en: "lower limit", fr: "limite basse" },
} as const satisfies Record<string, Text>;

const width = 560;
const height = 220;
const margin = { left: 12, right: 108, top: 14, bottom: 14 };

/**
 * A control chart as SVG: the values of each phase, its mean and limits, signals ringed. Colours are the variables of the
 * page's style; what the colour says, the ring says too.
 * @param title what the picture shows, for those who hear it
 */
export function controlChartPicture(phases: readonly Phase[], title: string, language: Language): string {
  const points = phases.flatMap(({ values, positions, signals }) =>
    values.map((value, index) => ({ value, position: positions[index] as number, signal: signals[index] })),
  );
  const bounds = phases.flatMap(({ limits }) => (limits ? [limits.lower, limits.upper] : []));
  const all = [...points.map(({ value }) => value), ...bounds];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const last = Math.max(1, ...points.map(({ position }) => position));
  const x = (position: number): string =>
    (margin.left + (position / last) * (width - margin.left - margin.right)).toFixed(1);
  const y = (value: number): string =>
    (margin.top + (1 - (value - low) / (high - low || 1)) * (height - margin.top - margin.bottom)).toFixed(1);

  const lines = phases.map(({ limits, positions }, index) => {
    if (!limits) return "";
    const from = x(positions[0] as number);
    const to =
      index === phases.length - 1 ? String(width - margin.right) : x(positions[positions.length - 1] as number);
    const line = (value: number, kind: string): string =>
      `<line class="${kind}" x1="${from}" x2="${to}" y1="${y(value)}" y2="${y(value)}"/>`;
    return line(limits.upper, "limit") + line(limits.mean, "mean") + line(limits.lower, "limit");
  });
  const limits = phases[phases.length - 1]?.limits;
  const label = (value: number, text: Text): string =>
    `<text x="${width - margin.right + 8}" y="${Number(y(value)) + 4}">${text[language]} ${numberIn(language, value, 1)}</text>`;
  const labels = limits
    ? label(limits.upper, words.upper) + label(limits.mean, words.mean) + label(limits.lower, words.lower)
    : "";
  const paths = phases.map(({ values, positions }) => {
    const path = values.map((value, index) => `${x(positions[index] as number)},${y(value)}`).join(" ");
    return `<polyline points="${path}"/>`;
  });
  const dots = points.map(({ value, position, signal }) => {
    const at = `cx="${x(position)}" cy="${y(value)}"`;
    return signal
      ? `<circle class="ring" ${at} r="7"/><circle class="signal" ${at} r="3.5"/>`
      : `<circle ${at} r="3"/>`;
  });
  return `<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">
${lines.join("")}${labels}${paths.join("")}${dots.join("")}
</svg>
`;
}
