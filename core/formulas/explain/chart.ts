import type { Cell, Passed } from "../../base/cells.ts";
import { isProblem } from "../../base/problem.ts";
import { type Language, numberIn, type Text } from "../../base/text.ts";
import { readPassed } from "../engine/answer.ts";
import type { Argument, Definition } from "../engine/define.ts";
import type { Line } from "../engine/ranges.ts";
import {
  baseline as baselineArgument,
  chartOf,
  lastOf,
  notEnoughHistory,
  phases as phasesArgument,
  values as valuesArgument,
} from "../engine/trend-arguments.ts";
import type { Phase } from "../statistics/control-chart.ts";
import type { Limits } from "../statistics/limits.ts";
import type { Signal } from "../statistics/signals.ts";
import { controlChartPicture, decimalsFor } from "./control-chart-picture.ts";
import { inBoth } from "./passed.ts";

/** The control chart behind the trend formulas, drawn, and the rule that fired in words. */
export interface ExplainedChart {
  /** SVG without anything of the user's but numbers. */
  readonly picture: Text;
  readonly says: readonly Text[];
}

/** As many results as a narrow panel can show. */
const mostDrawn = 60;
const provisional = 12;

/** @returns nothing for formulas that read no series of results, and where it cannot be read */
export function explainedChart(definition: Definition, passed: readonly Passed[]): ExplainedChart | undefined {
  if (placeOf(definition, phasesArgument) < 0) return undefined;
  const read = readPassed(definition, passed);
  if (isProblem(read)) return undefined;
  const readAs = <T>(argument: Argument<unknown>): T => read[placeOf(definition, argument)] as T;
  const baseline = readAs<number | undefined>(baselineArgument);
  const chart = chartOf(
    readAs<Line<number | null>>(valuesArgument),
    baseline,
    readAs<Line<Cell> | undefined>(phasesArgument),
  );
  const last = isProblem(chart) ? undefined : lastOf(chart);
  if (isProblem(chart) || !last) return undefined;
  const drawn = recent(chart);
  const says = [...sentences(chart, last, baseline), ...(drawn === chart ? [] : [onlyRecent])];
  return {
    picture: inBoth((language) => controlChartPicture(drawn, chartTitle[language], language, panelSize)),
    says,
  };
}

/** By name: in Sheets the catalogue comes from another script, and its arguments are other objects there. */
const placeOf = (definition: Definition, { name }: Argument<unknown>): number =>
  definition.arguments.findIndex((each) => each.name.en === name.en);

const chartTitle: Text = {
  en: "The values with their mean and limits, signals ringed",
  fr: "Les valeurs avec leur moyenne et leurs limites, signaux entourés",
};

const panelSize = { width: 300, height: 170 };

/** The last results, each phase with the limits it has as a whole; positions count from the first that is drawn. */
function recent(phases: readonly Phase[]): readonly Phase[] {
  const known = phases.reduce((sum, { values }) => sum + values.length, 0);
  let skipped = known - mostDrawn;
  if (skipped <= 0) return phases;
  const kept = phases.flatMap((phase): Phase[] => {
    const from = Math.min(Math.max(skipped, 0), phase.values.length);
    skipped -= from;
    if (from === phase.values.length) return [];
    const { values, positions, signals } = phase;
    return [{ ...phase, values: values.slice(from), positions: positions.slice(from), signals: signals.slice(from) }];
  });
  const first = kept[0]?.positions[0] ?? 0;
  return kept.map((phase) => ({ ...phase, positions: phase.positions.map((position) => position - first) }));
}

function sentences(chart: readonly Phase[], last: Phase, baseline: number | undefined): Text[] {
  const { limits, values, signals } = last;
  if (!limits) return [inBoth((language) => `${notEnoughHistory(values.length)[language]}.`)];
  const from = Math.min(baseline ?? values.length, values.length);
  const earlier =
    chart.flatMap((phase) => phase.signals).filter(Boolean).length - (signals[signals.length - 1] ? 1 : 0);
  return [
    limitsSay(limits, from),
    ruleSays(signals[signals.length - 1] ?? null, values[values.length - 1] as number, limits),
    ...(earlier > 0 ? [alsoRinged(earlier)] : []),
    ...(chart.length > 1 ? [ownLimits(chart.length)] : []),
    ...(from < provisional ? [provisionalSays(from)] : []),
  ];
}

const figures = (language: Language, limits: Limits) => {
  const decimals = decimalsFor(limits);
  return (value: number): string => numberIn(language, value, decimals);
};

function limitsSay(limits: Limits, from: number): Text {
  const of = (language: Language): [string, string, string] => {
    const write = figures(language, limits);
    return [write(limits.lower), write(limits.upper), write(limits.mean)];
  };
  const [[low, high, mean], [bas, haut, moyenne]] = [of("en"), of("fr")];
  return {
    en: `Usual is from ${low} to ${high}, around a mean of ${mean}: the natural limits of ${from} known values.`,
    fr: `D'habitude, de ${bas} à ${haut} autour d'une moyenne de ${moyenne} : limites naturelles de ${from} valeurs connues.`,
  };
}

/** Which of the four rules makes the last value a signal. */
export function ruleSays(signal: Signal | null, value: number, limits: Limits): Text {
  const up = signal?.direction === 1;
  const [en, fr] = [figures("en", limits)(value), figures("fr", limits)(value)];
  const start = { en: `The last value, ${en},`, fr: `La dernière valeur, ${fr},` };
  switch (signal?.rule) {
    case "outside":
      return {
        en: `${start.en} lies ${up ? "above the upper" : "below the lower"} limit: unusual, look for the cause.`,
        fr: `${start.fr} ${up ? "dépasse la limite haute" : "passe sous la limite basse"} : inhabituel, cherchez la cause.`,
      };
    case "trend":
      return {
        en: `${start.en} ends a run of 7 or more that ${up ? "rise" : "fall"} one after the other: unusual, look for the cause.`,
        fr: `${start.fr} termine une suite de 7 ou plus en ${up ? "hausse" : "baisse"} ininterrompue : inhabituel, cherchez la cause.`,
      };
    case "two of three":
      return {
        en: `${start.en} is one of 2 in 3 near the ${up ? "upper" : "lower"} limit: unusual, look for the cause.`,
        fr: `${start.fr} est l'une de 2 sur 3 près de la limite ${up ? "haute" : "basse"} : inhabituel, cherchez la cause.`,
      };
    case "shift":
      return {
        en: `${start.en} is one of 7 or more in a row ${up ? "above" : "below"} the mean: unusual, look for the cause.`,
        fr: `${start.fr} est l'une de 7 ou plus de suite ${up ? "au-dessus" : "au-dessous"} de la moyenne : inhabituel, cherchez la cause.`,
      };
    default:
      return {
        en: `${start.en} breaks none of the four rules: as usual.`,
        fr: `${start.fr} n'enfreint aucune des quatre règles : comme d'habitude.`,
      };
  }
}

const alsoRinged = (count: number): Text => ({
  en: count === 1 ? "1 value before it is a signal too." : `${count} values before it are signals too.`,
  fr: count === 1 ? "1 valeur avant elle est aussi un signal." : `${count} valeurs avant elle sont aussi des signaux.`,
});

const ownLimits = (count: number): Text => ({
  en: `Each of the ${count} phases has limits of its own; the last one counts.`,
  fr: `Chacune des ${count} phases a ses propres limites ; la dernière compte.`,
});

const provisionalSays = (from: number): Text => ({
  en: `Limits from fewer than ${provisional} values (here ${from}) are provisional.`,
  fr: `Des limites tirées de moins de ${provisional} valeurs (ici ${from}) sont provisoires.`,
});

const onlyRecent: Text = {
  en: `Only the last ${mostDrawn} values are drawn.`,
  fr: `Seules les ${mostDrawn} dernières valeurs sont dessinées.`,
};
