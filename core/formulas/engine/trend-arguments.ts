import { type Cell, isDay } from "../../base/cells.ts";
import type { Choice } from "../../base/choice.ts";
import { counted } from "../../base/count.ts";
import { isProblem, misread, type Problem, unknown } from "../../base/problem.ts";
import { type Language, numberIn, type Text } from "../../base/text.ts";
import { areCounts, leastHistory } from "../statistics/control-chart.ts";
import { isPath, type Pattern, type Series } from "../statistics/finding.ts";
import { farthestAhead, type Path, type TooEarly } from "../statistics/season.ts";
import { arg, optional } from "./define.ts";
import { type Line, labels, placeIn, series, unlikeLines } from "./ranges.ts";
import {
  type CellReader,
  choice,
  type FilledCell,
  holds,
  misreadArgument,
  number,
  type RangeReader,
  whereIn,
  wholeFrom,
} from "./readers.ts";

/** The arguments that the trend formulas share, and how they become a series to judge. */

const directions = [
  {
    key: "increase",
    en: ["increase", "higher"],
    fr: ["hausse", "plus haut"],
    says: { en: "Higher is better: revenue, leads.", fr: "À augmenter : chiffre d'affaires, leads." },
  },
  {
    key: "decrease",
    en: ["decrease", "lower"],
    fr: ["baisse", "plus bas"],
    says: { en: "Lower is better: cost, churn.", fr: "À réduire : coûts, attrition." },
  },
  {
    key: "neutral",
    en: ["neutral"],
    fr: ["neutre"],
    says: {
      en: "Neither is better: just say what changed.",
      fr: "Ni à augmenter ni à réduire : dire seulement ce qui change.",
    },
  },
] as const;

export type Better = (typeof directions)[number]["key"];

/** +1 where a higher figure is better or neither is, −1 where a lower one is. */
export const signOf = (better: Better): 1 | -1 => (better === "decrease" ? -1 : 1);

export const values = arg({ en: "values", fr: "valeurs" }, series, {
  en: "The results of one KPI, oldest first, in one row or column. Blanks are skipped.",
  fr: "Les résultats d'un KPI, du plus ancien au plus récent, en ligne ou en colonne. Les vides sont ignorés.",
});

export const better = optional({ en: "better", fr: "sens" }, choice(directions), {
  en: 'Which way is better: "increase" (default), "decrease" or "neutral".',
  fr: "Le sens souhaité : « hausse » (par défaut), « baisse » ou « neutre ».",
});

/** The same for formulas that compare with a target: they refuse a neutral KPI, and say why. */
export const betterForTarget = optional(
  better.name,
  choice(
    directions,
    directions.filter(({ key }) => key !== "neutral"),
  ),
  {
    en: 'Which way is better: "increase" (default) or "decrease".',
    fr: "Le sens souhaité : « hausse » (par défaut) ou « baisse ».",
  },
);

export const baseline = optional({ en: "baseline", fr: "base" }, wholeFrom(leastHistory), {
  en: "How many of the first values set the limits, 6 or more (default: all). Fewer than 12 give provisional limits.",
  fr: "Combien de premières valeurs fixent les limites, 6 ou plus ; toutes par défaut. Moins de 12 donnent des limites provisoires.",
});

export const phases = optional({ en: "phases", fr: "phases" }, labels, {
  en: "Labels beside the values: a new label restarts the limits after you changed your way of working; a blank continues the last.",
  fr: "Des libellés en face des valeurs : un nouveau libellé recalcule les limites après un changement de façon de faire ; un vide prolonge le précédent.",
});

const patterns = [
  {
    key: "none",
    en: ["none"],
    fr: ["aucun", "aucune"],
    says: {
      en: "It stays around a level; rare counts follow the plain rules too.",
      fr: "Il reste autour d'un niveau ; les nombres rares suivent aussi les règles ordinaires.",
    },
  },
  {
    key: "trend",
    en: ["trend"],
    fr: ["tendance"],
    says: { en: "It grows or falls steadily.", fr: "Il monte ou descend régulièrement." },
  },
  {
    key: "rare",
    en: ["rare"],
    fr: ["rare"],
    says: { en: "It is rare: mostly 0, 1, 2.", fr: "Il est rare : souvent 0, 1, 2." },
  },
] as const;

const patternWord = choice(patterns);
const longestSeason = 366;

/** A word, or the periods of a season: 12 is read, "12" is not, since text isn't a number anywhere else either. */
const patternReader = (offers: readonly Choice[]): CellReader<Pattern> => ({
  takes: "cell",
  choices: patterns,
  offers,
  numbersToo: true,
  read(cell, place) {
    if (typeof cell === "number" && Number.isInteger(cell) && cell >= 2 && cell <= longestSeason) return cell;
    const word = typeof cell === "string" ? patternWord.read(cell, place) : undefined;
    if (typeof word === "string") return word;
    const listed = (language: Language): string => offers.map((option) => option[language][0]).join(", ");
    return misreadArgument("not-a-choice", place, holds(cell), {
      en: `Choose ${listed("en")} or a number of periods, 2 to 366 (12 for the months of a year)`,
      fr: `Choisissez ${listed("fr")} ou un nombre de périodes, de 2 à 366 (12 pour les mois de l'année)`,
    });
  },
});

const patternName = { en: "pattern", fr: "profil" };

export const pattern = optional(patternName, patternReader(patterns), {
  en: 'What is usual: the periods of a season (12 months, 4 quarters), "trend", "rare" or "none". If omitted, rare counts are recognized.',
  fr: "Ce qui est habituel : les périodes d'une saison (12 mois, 4 trimestres), « tendance », « rare » ou « aucun » ; par défaut, les nombres rares sont reconnus.",
});

/** The same for formulas about a season or growth, which refuse the other words and say why. */
const pathReader = patternReader(patterns.filter(({ key }) => key === "trend"));

export const pathPattern = optional(patternName, pathReader, {
  en: 'The periods of a season (12 months, 4 quarters), or "trend" (default).',
  fr: "Les périodes d'une saison (12 mois, 4 trimestres), ou « tendance » (par défaut).",
});

/**
 * Blank cells count as passed: a rate without its trials is refused. What is beside a blank rate is not looked at: that
 * is known only once both are read.
 */
const trialCells: RangeReader<Line<Cell>> = { ...labels, readsBlanks: true };

const trialsName = { en: "trials", fr: "essais" };

export const trials = optional(trialsName, trialCells, {
  en: "If the values are rates: the number behind each one (visits, orders). A rate from few is judged more leniently.",
  fr: "Si les valeurs sont des taux : en face de chacune, le nombre dont elle est tirée (visites, commandes). Un taux tiré de peu est jugé moins sévèrement.",
});

export const ahead = optional({ en: "ahead", fr: "horizon" }, wholeFrom(1), {
  en: "How many periods until the deadline (default: 1). Only with a season or a trend.",
  fr: "Combien de périodes jusqu'à l'échéance (1 par défaut). Seulement avec une saison ou une tendance.",
});

/** The series of the arguments, or why they do not go together. */
export function seriesOf(
  values: Line<number | null>,
  baseline: number | undefined,
  phases: Line<Cell> | undefined,
  pattern?: Pattern,
  trials?: Line<Cell>,
): Series | Problem {
  if (isPath(pattern) && baseline !== undefined) return baselineWithPath;
  if (trials && (isPath(pattern) || pattern === "rare")) return trialsWithPattern;
  const problem = unlikeLines(values, phases, trials) ?? (pattern === "rare" ? notCounts(values) : undefined);
  if (problem) return problem;
  const counts = trials && trialsBeside(values, trials);
  if (isProblem(counts)) return counts;
  // Of the lines beside it, only what is beside the results: they may be filled in further down.
  const beside = phases?.values.slice(0, values.values.length).map(labelOf);
  return { values: values.values, baseline, labels: beside, pattern, trials: counts };
}

export const baselineWithPath = misread("baseline-with-season", {
  en: "baseline can't be combined with a season or a trend, which always learn from the latest periods. Leave baseline empty.",
  fr: "« base » ne va pas avec une saison ou une tendance, qui s'appuient toujours sur les dernières périodes. Laissez « base » vide.",
});

export const trialsWithPattern = misread("trials-with-pattern", {
  en: "trials can't be combined with a season, a trend or rare counts. Leave one of the two empty.",
  fr: "« essais » ne va pas avec une saison, une tendance ou des nombres rares. Laissez l'un des deux vide.",
});

/** “ (row 3 of the range)” for a value of a line. */
const whereInLine = (language: Language, { direction, cells }: Line<unknown>, index: number): string =>
  whereIn(
    language,
    direction === "column"
      ? { rows: cells, columns: 1, row: index, column: 0 }
      : { rows: 1, columns: cells, row: 0, column: index },
  );

/** A known rate needs trials above 0; a blank one is skipped, regardless of its trials. */
function trialsBeside(rates: Line<number | null>, trials: Line<Cell>): (number | null)[] | Problem {
  const counts: (number | null)[] = [];
  for (const [index, rate] of rates.values.entries()) {
    if (rate === null) {
      counts.push(null);
      continue;
    }
    if (rate < 0 || rate > 1) return notARate(rates, index, rate);
    const cell = trials.values[index] ?? null;
    if (cell === null) return noTrials(trials, index);
    const count = number.read(cell as FilledCell, placeIn(trials, trialsName, index));
    if (isProblem(count)) return count;
    if (count <= 0) return noTrials(trials, index);
    counts.push(count);
  }
  return counts;
}

export const notARate = (line: Line<unknown>, index: number, rate: number): Problem =>
  misread("not-a-rate", {
    en: `values${whereInLine("en", line, index)} is ${numberIn("en", rate, 6)}. With trials, values are rates from 0% to 100%.`,
    fr: `« valeurs »${whereInLine("fr", line, index)} vaut ${numberIn("fr", rate, 6)}. Avec « essais », les valeurs sont des taux de 0 % à 100 %.`,
  });

export const noTrials = (line: Line<unknown>, index: number): Problem =>
  misread("no-trials", {
    en: `trials${whereInLine("en", line, index)} must be above 0 beside a known rate. Type the number the rate comes from, or clear the rate.`,
    fr: `« essais »${whereInLine("fr", line, index)} doit dépasser 0 en face d'un taux connu. Saisissez le nombre dont il est tiré, ou effacez le taux.`,
  });

function notCounts(line: Line<number | null>): Problem | undefined {
  const index = line.values.findIndex((value) => value !== null && !areCounts([value]));
  return index < 0 ? undefined : notACount(line, index, line.values[index] as number);
}

export const notACount = (line: Line<unknown>, index: number, value: number): Problem =>
  misread("not-a-count", {
    en: `values${whereInLine("en", line, index)} is ${numberIn("en", value, 6)}. Rare counts are whole numbers of 0 or more: choose another pattern.`,
    fr: `« valeurs »${whereInLine("fr", line, index)} vaut ${numberIn("fr", value, 6)}. Des nombres rares sont entiers et jamais négatifs : choisissez un autre profil.`,
  });

/** The problems of `seriesOf`, for the formulas that report them. */
export const seriesProblems = {
  "baseline-with-season": baselineWithPath,
  "trials-with-pattern": trialsWithPattern,
  "no-trials": noTrials,
  "not-a-count": notACount,
} as const;

/** Two labels are the same when they read the same. */
function labelOf(cell: Cell): string | null {
  if (cell === null) return null;
  const label = String(isDay(cell) ? cell.day : cell)
    .trim()
    .toLowerCase();
  return label === "" ? null : label;
}

/** What is said if too little is known to judge. */
export const notEnoughHistory = ({ known, needed }: TooEarly): Text => ({
  en: `Too early to say (${known} of ${needed} values)`,
  fr: `Trop tôt pour le dire (${counted("fr", known, "valeur", "valeurs")} sur ${needed})`,
});

/** Formulas that answer figures have no answer with too little history. */
export const noLimitsYet = ({ known, needed }: TooEarly): Problem =>
  unknown("not-enough-history", {
    en: `${known === 0 ? "no value is known yet" : `${counted("en", known, "known value is", "known values are")} too few`}: limits need ${needed}. Wait for more results, or add past ones.`,
    fr: `${known === 0 ? "aucune valeur n'est encore connue" : counted("fr", known, "valeur connue seulement", "valeurs connues seulement")} : il en faut ${needed} pour calculer des limites. Attendez d'autres résultats, ou ajoutez des résultats passés.`,
  });

/** A look ahead with a season or growth, from too little history. */
export const noOutlookYet = unknown("not-enough-history", {
  en: "too few known values for these periods: a season needs two whole ones, a trend 9 values. Add past results.",
  fr: "trop peu de valeurs connues pour ces périodes : une saison en demande deux entières, une tendance 9 valeurs. Ajoutez des résultats passés.",
});

/** How far ahead is too far. */
export function tooFarAhead(path: Path, ahead: number): Problem | undefined {
  return ahead > farthestAhead(path) ? beyondSeason(farthestAhead(path)) : undefined;
}

export const beyondSeason = (farthest: number): Problem =>
  misread("too-far-ahead", {
    en: `ahead is ${numberIn("en", farthest)} at most: nobody knows any further ahead. Use fewer periods.`,
    fr: `« horizon » vaut ${numberIn("fr", farthest)} au plus : plus loin, personne ne sait. Indiquez moins de périodes.`,
  });
