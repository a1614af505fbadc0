import type { Cell, Passed } from "../../base/cells.ts";
import { counted } from "../../base/count.ts";
import { isProblem } from "../../base/problem.ts";
import { type Language, numbersIn, type Text } from "../../base/text.ts";
import { readPassed } from "../engine/answer.ts";
import type { Argument, Definition } from "../engine/define.ts";
import type { Line } from "../engine/ranges.ts";
import {
  baseline as baselineArgument,
  notEnoughHistory,
  pattern as patternArgument,
  phases as phasesArgument,
  seriesOf,
  trials as trialsArgument,
  values as valuesArgument,
} from "../engine/trend-arguments.ts";
import {
  type DrawnPhase,
  drawnPhases,
  type Finding,
  findingOf,
  isPath,
  type Pattern,
  type Series,
} from "../statistics/finding.ts";
import { controlChartPicture, decimalsFor } from "./control-chart-picture.ts";
import { inBoth } from "./passed.ts";
import { figureAlone, reasonOf, shownLower, valuesWording, type Wording } from "./reason.ts";

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
  const series = seriesOf(
    readAs<Line<number | null>>(valuesArgument),
    readAs<number | undefined>(baselineArgument),
    readAs<Line<Cell> | undefined>(phasesArgument),
    readAs<Pattern | undefined>(patternArgument),
    readAs<Line<Cell> | undefined>(trialsArgument),
  );
  return isProblem(series) ? undefined : explainedSeries(series);
}

/**
 * A series drawn, and its last known value explained.
 * @param wording how its figures and periods are worded; left out, as values of a range
 * @returns nothing without a known value
 */
export function explainedSeries(series: Series, wording?: Wording): ExplainedChart | undefined {
  const phases = drawnPhases(series);
  if (phases.length === 0) return undefined;
  const drawn = recent(phases);
  const says = [...sentences(series, phases, wording), ...(drawn === phases ? [] : [onlyRecent])];
  return {
    picture: inBoth((language) => controlChartPicture(drawn, chartTitle[language], language, panelSize)),
    says,
  };
}

/** By name: in Sheets the catalogue comes from another script, and its arguments are other objects there. */
const placeOf = (definition: Definition, { name }: Argument<unknown>): number =>
  definition.arguments.findIndex((each) => each.name.en === name.en);

const chartTitle: Text = {
  en: "The values with what was expected and its limits, signals circled",
  fr: "Les valeurs avec ce qui était attendu et ses limites, signaux entourés",
};

const panelSize = { width: 300, height: 170 };

/** The last results, each phase with the limits it has as a whole; positions count from the first that is drawn. */
function recent(phases: readonly DrawnPhase[]): readonly DrawnPhase[] {
  const known = phases.reduce((sum, { values }) => sum + values.length, 0);
  let skipped = known - mostDrawn;
  if (skipped <= 0) return phases;
  const kept = phases.flatMap((phase): DrawnPhase[] => {
    const from = Math.min(Math.max(skipped, 0), phase.values.length);
    skipped -= from;
    if (from === phase.values.length) return [];
    const { values, positions, unusual, bands } = phase;
    return [
      {
        ...phase,
        values: values.slice(from),
        positions: positions.slice(from),
        unusual: unusual.slice(from),
        bands: bands.slice(from),
      },
    ];
  });
  const first = kept[0]?.positions[0] ?? 0;
  return kept.map((phase) => ({ ...phase, positions: phase.positions.map((position) => position - first) }));
}

function sentences(series: Series, phases: readonly DrawnPhase[], wording?: Wording): Text[] {
  const finding = findingOf(series);
  if ("needed" in finding) return [inBoth((language) => `${notEnoughHistory(finding)[language]}.`)];
  const path = isPath(series.pattern);
  const known = phases[phases.length - 1]?.values.length ?? 0;
  const from = Math.min(series.baseline ?? known, known);
  const ringed = phases.flatMap(({ unusual }) => unusual).filter(Boolean).length;
  const earlier = ringed - (finding.rule === null ? 0 : 1);
  return [
    path ? expectedSays(series, finding) : limitsSay(series, finding, from),
    ruleSays(series, finding, wording ?? valuesWording((language, values) => figures(language, finding, values))),
    ...(earlier > 0 ? [alsoRinged(earlier)] : []),
    ...(phases.length > 1 ? [ownLimits(phases.length)] : []),
    ...(!path && from < provisional ? [provisionalSays(from)] : []),
  ];
}

const figures = (language: Language, finding: Finding, values: readonly number[]): string[] =>
  numbersIn(language, values, decimalsFor(finding));

function limitsSay(series: Series, finding: Finding, from: number): Text {
  const { upper, expected, kind } = finding;
  const lower = shownLower(series, finding);
  const of = (language: Language): string[] => figures(language, finding, [lower, upper, expected]);
  const [[low, high, mean], [bas, haut, moyenne]] = [of("en"), of("fr")];
  const limits = {
    plain: { en: "", fr: "" },
    rare: { en: " of a rare count", fr: " d'un nombre rare" },
    rates: { en: " and its own trials", fr: " et ses propres essais" },
    path: { en: "", fr: "" },
  }[kind];
  const [within, dans] =
    low === high
      ? [`at ${low}`, `à ${bas}`]
      : [`between ${low} and ${high} (average ${mean})`, `entre ${bas} et ${haut} (moyenne ${moyenne})`];
  return {
    en: `This KPI normally stays ${within}, based on ${counted("en", from, "known value", "known values")}${limits.en}.`,
    fr: `D'ordinaire, ce KPI reste ${dans}, d'après ${counted("fr", from, "valeur connue", "valeurs connues")}${limits.fr}.`,
  };
}

function expectedSays(series: Series, finding: Finding): Text {
  const { upper, expected } = finding;
  const lower = shownLower(series, finding);
  const of = (language: Language): string[] => figures(language, finding, [lower, upper, expected]);
  const [[low, high, middle], [bas, haut, milieu]] = [of("en"), of("fr")];
  const [between, entre] = low === high ? ["", ""] : [`, between ${low} and ${high}`, `, entre ${bas} et ${haut}`];
  return {
    en: `Expected: ${middle}${between}, based on up to three seasons before the last three values.`,
    fr: `Attendu : ${milieu}${entre}, d'après trois saisons au plus avant les trois dernières valeurs.`,
  };
}

/** Which rule makes the last value a signal; where none does, why it is as usual. */
function ruleSays(series: Series, finding: Finding, wording: Wording): Text {
  const reason = reasonOf(series, finding, wording);
  const of = (language: Language): string => figureAlone(wording, language, finding.value);
  const verdict = finding.rule === null ? asUsual : unusual;
  // There the reason begins with the value.
  const isNamed = finding.kind === "path" && finding.rule === "outside";
  if (isNamed)
    return {
      en: `The last value is ${reason.en}. ${verdict.en}`,
      fr: `La dernière valeur est ${reason.fr}. ${verdict.fr}`,
    };
  return {
    en: `The last value is ${of("en")}: ${reason.en}. ${verdict.en}`,
    fr: `La dernière valeur est ${of("fr")} : ${reason.fr}. ${verdict.fr}`,
  };
}

const asUsual: Text = {
  en: "As usual: no cause to look for.",
  fr: "Comme d'habitude : inutile d'en chercher la cause.",
};
const unusual: Text = { en: "Unusual: look for the cause.", fr: "Inhabituel : cherchez la cause." };

const alsoRinged = (count: number): Text => ({
  en: `${counted("en", count, "value before it is a signal", "values before it are signals")} too.`,
  fr: `${counted("fr", count, "valeur avant elle est aussi un signal", "valeurs avant elle sont aussi des signaux")}.`,
});

const ownLimits = (count: number): Text => ({
  en: `Each of the ${count} phases has its own limits; the last one counts.`,
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
