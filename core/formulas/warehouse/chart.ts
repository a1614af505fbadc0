import type { Choice } from "../../base/choice.ts";
import { catalogue } from "../functions/index.ts";
import { leastHistory } from "../statistics/control-chart.ts";
import type { Engine } from "./engines.ts";

/**
 * The control chart of KPI_SIGNALS, KPI_LIMITS, KPI_TREND and KPI_OUTLOOK as two views over the table `results`.
 * Every window is over one series or one phase of it, so that a cluster deals the series out once.
 * Only what all engines have: no QUALIFY, no IGNORE NULLS, no named windows, no defaults of LAG.
 */

/** A larger figure has no limits here: sums and products of it must not end a query. */
const largestValue = "1e100";
/** Rounding errors of the computation, as in `statistics/limits`. */
const roundingError = "1e-12";

const inSeries = "PARTITION BY series";
const bySeries = `${inSeries} ORDER BY period`;
const inPhase = "PARTITION BY series, phase_number";
const byPhase = `${inPhase} ORDER BY period`;
const over = (window: string, from: string, to: string): string => `OVER (${window} ROWS BETWEEN ${from} AND ${to})`;
const before = (window: string): string => over(window, "1 PRECEDING", "1 PRECEDING");
const soFar = (window: string): string => over(window, "UNBOUNDED PRECEDING", "CURRENT ROW");
const lastRows = (rows: number): string => over(byPhase, `${rows - 1} PRECEDING`, "CURRENT ROW");
const nextRows = (rows: number): string => over(byPhase, "CURRENT ROW", `${rows} FOLLOWING`);

const above = (value: string, bound: string, scale = "scale"): string =>
  `${value} - (${bound}) > ${roundingError} * GREATEST(ABS(${value}), ${scale})`;
const below = (value: string, bound: string, scale = "scale"): string =>
  `(${bound}) - ${value} > ${roundingError} * GREATEST(ABS(${value}), ${scale})`;

/** The words of a choice in both languages, as a list of SQL texts. */
function wordsOf(formula: string, argument: string, key: string): string {
  const reader = catalogue
    .find(({ name }) => name === formula)
    ?.arguments.find(({ name }) => name.en === argument)?.reader;
  const choices: readonly Choice[] = (reader?.takes === "cell" && reader.choices) || [];
  const choice = choices.find((each) => each.key === key);
  if (choice === undefined) throw new Error(`${formula} knows no “${key}” for ${argument}`);
  return [...new Set([...choice.en, ...choice.fr])].map((word) => `'${word.replace(/'/g, "''")}'`).join(", ");
}

const word = (column: string): string => `LOWER(TRIM(${column}))`;
const better = (key: string): string => `${word("better")} IN (${wordsOf("KPI_TREND", "better", key)})`;

/** The table that a team fills: one row for each series and period, NULL where the figure is not known. */
export const resultsSql = ({ name, types, nullable, table }: Engine): string =>
  `CREATE TABLE IF NOT EXISTS ${name("results")} (
  series ${types.text}, period ${types.date}, value ${nullable(types.number)}, phase ${nullable(types.text)},
  baseline ${nullable(types.whole)}, pattern ${nullable(types.text)}, better ${nullable(types.text)}, target ${nullable(types.number)}
)${table};`;

/**
 * What keeps a series from having limits, as numbered on the way; a fitting pattern has 0 (plain), 1 (automatic) or 2
 * (rare).
 */
const problems = {
  1: "two rows for a period",
  2: "out-of-range",
  3: "baseline: too-small",
  4: "pattern: not-in-sql",
  5: "pattern: not-a-count",
  6: "too-few-values",
} as const;

/** One row for each known value: its limits, the rule it falls under and its direction, or the problem. */
export const signalsSql = ({ name }: Engine): string => `CREATE OR REPLACE VIEW ${name("signals")} AS
WITH labeled AS (
  SELECT series, period, value, NULLIF(${word("phase")}, '') AS label,
    CASE WHEN ABS(value) <= ${largestValue} THEN CASE WHEN baseline < ${leastHistory} THEN 3 ELSE 0 END ELSE 2 END AS problem_number, baseline,
    CASE WHEN pattern IS NULL THEN 1 WHEN ${word("pattern")} IN ('none', 'aucun') THEN 0 WHEN ${word("pattern")} = 'rare' THEN 2
         WHEN TRIM(pattern) = '' THEN 1 ELSE 3 END AS rare_asked,
    COUNT(NULLIF(${word("phase")}, '')) ${soFar(bySeries)} AS stretch
  FROM ${name("results")}
),
carried AS ( -- a label holds until the next one
  SELECT series, period, value, problem_number, baseline, rare_asked, MAX(label) OVER (PARTITION BY series, stretch) AS label
  FROM labeled
),
compared AS (
  SELECT series, period, value, problem_number, baseline, rare_asked, label, MAX(label) ${before(bySeries)} AS label_before,
    MAX(period) ${before(bySeries)} AS period_before
  FROM carried
),
phased AS (
  SELECT series, period, value, baseline, rare_asked,
    CASE WHEN period = period_before THEN 1 ELSE problem_number END AS problem_number,
    SUM(CASE WHEN label IS NULL OR label = label_before THEN 0 ELSE 1 END) ${soFar(bySeries)} AS phase_number
  FROM compared
),
known AS (
  SELECT series, phase_number, period, value, problem_number, CASE WHEN problem_number <> 2 THEN value END AS figure, baseline, rare_asked,
    ROW_NUMBER() OVER (${byPhase}) AS place, COUNT(*) OVER (${inPhase}) AS known_values,
    MAX(CASE WHEN problem_number <> 2 THEN value END) ${before(byPhase)} AS figure_before,
    MAX(CASE WHEN problem_number = 1 THEN 1 ELSE 0 END) OVER (${inPhase}) AS repeated
  FROM phased WHERE value IS NOT NULL
),
moves AS (
  SELECT series, phase_number, period, value, figure, rare_asked, place,
    CASE WHEN repeated = 1 THEN 1 WHEN problem_number = 0 AND rare_asked = 3 THEN 4 ELSE problem_number END AS problem_number,
    CASE WHEN known_values < ${leastHistory} THEN 0 ELSE COALESCE(baseline, known_values) END AS learned_from,
    ABS(figure - figure_before) AS moved,
    CASE WHEN figure > figure_before THEN 1 WHEN figure < figure_before THEN -1 ELSE 0 END AS move
  FROM known
),
averages AS (
  SELECT series, phase_number, period, value, figure, problem_number, rare_asked, place, learned_from, moved, move,
    AVG(CASE WHEN place <= learned_from THEN figure END) OVER (${inPhase}) AS centre,
    MAX(CASE WHEN place <= learned_from THEN ABS(figure) END) OVER (${inPhase}) AS scale,
    AVG(CASE WHEN place <= learned_from THEN moved END) OVER (${inPhase}) AS average_move,
    MIN(CASE WHEN place > learned_from AND rare_asked <> 2 THEN 1 WHEN figure >= 0 AND FLOOR(figure) = figure THEN 1 ELSE 0 END) OVER (${inPhase}) AS counts
  FROM moves
),
widths AS (
  SELECT series, phase_number, period, value, figure, place, move, centre, scale,
    CASE WHEN problem_number <> 0 THEN problem_number WHEN rare_asked = 2 AND counts = 0 THEN 5 WHEN centre IS NULL THEN 6 ELSE 0 END AS problem_number,
    CASE WHEN rare_asked = 2 OR (rare_asked = 1 AND counts = 1 AND centre < 1) THEN 1 ELSE 0 END AS rare, average_move,
    AVG(CASE WHEN place <= learned_from AND ${below("moved", "3.267 * average_move")} THEN moved END) OVER (${inPhase}) AS screened_move
  FROM averages
),
limits AS (
  SELECT series, phase_number, period, value, figure, place, move, centre, scale, problem_number, rare,
    CASE WHEN rare = 1 THEN GREATEST(2.66 * average_move, 3 * SQRT(ABS(centre))) ELSE 2.66 * COALESCE(screened_move, average_move) END AS width
  FROM widths
),
sides AS (
  SELECT series, phase_number, period, value, figure, place, problem_number, rare, move, centre, scale, width,
    CASE WHEN ${above("figure", "centre")} THEN 1 WHEN ${below("figure", "centre")} THEN -1 ELSE 0 END AS side,
    CASE WHEN ${above("figure", "centre + width")} THEN 1 WHEN ${below("figure", "centre - width")} THEN -1 ELSE 0 END AS outside,
    CASE WHEN ${above("figure", "centre + width")} OR ${below("figure", "centre - width")} THEN 0
         WHEN ${above("figure", "centre + width * 2 / 3")} OR ${below("figure", "centre - width * 2 / 3")} THEN 1 ELSE 0 END AS near_limit
  FROM limits
),
ends AS ( -- where a run ends: a value belongs to it if an end lies within the rows that follow
  SELECT series, phase_number, period, value, problem_number, rare, centre, scale, width, side, outside, near_limit,
    CASE SUM(move) ${lastRows(6)} WHEN 6 THEN 1 WHEN -6 THEN -1 ELSE 0 END AS trend_end,
    CASE SUM(side) ${lastRows(7)} WHEN 7 THEN 1 WHEN -7 THEN -1 ELSE 0 END AS shift_end,
    CASE WHEN ABS(SUM(side) ${lastRows(3)}) = 3 AND SUM(near_limit) ${lastRows(3)} >= 2 THEN 1 ELSE 0 END AS pair_end,
    CASE WHEN rare = 1 AND place >= 7 THEN SUM(figure) ${lastRows(7)} END AS seven
  FROM sides
),
runs AS (
  SELECT series, phase_number, period, value, problem_number, rare, centre, scale, width, side, outside, near_limit, seven,
    COALESCE(SUM(trend_end) ${over(byPhase, "6 FOLLOWING", "6 FOLLOWING")}, 0) AS trend_begins,
    SUM(trend_end) ${nextRows(6)} AS trends, SUM(shift_end) ${nextRows(6)} AS shifts, SUM(pair_end) ${nextRows(2)} AS pairs
  FROM ends
),
judged AS (
  SELECT series, phase_number, period, value, problem_number, centre, scale, width, side, outside, shifts, seven,
    CASE WHEN trend_begins <> 0 THEN trend_begins ELSE trends END AS trend,
    CASE WHEN problem_number <> 0 THEN NULL WHEN outside <> 0 THEN 'outside'
         WHEN rare = 1 THEN CASE WHEN ${above("seven", "7 * centre + width * SQRT(7)")} OR ${below("seven", "7 * centre - width * SQRT(7)")} THEN 'total of seven' END
         WHEN trend_begins <> 0 OR trends <> 0 THEN 'trend'
         WHEN near_limit = 1 AND pairs > 0 THEN 'two of three' WHEN shifts <> 0 THEN 'shift' END AS rule_name
  FROM runs
)
SELECT series, period, value, phase_number,
  CASE problem_number ${Object.entries(problems)
    .map(([number, problem]) => `WHEN ${number} THEN '${problem}'`)
    .join(" ")} END AS problem, rule_name,
  CASE WHEN problem_number = 0 THEN centre - width END AS lower_limit, CASE WHEN problem_number = 0 THEN centre END AS mean,
  CASE WHEN problem_number = 0 THEN centre + width END AS upper_limit, scale,
  CASE WHEN problem_number <> 0 THEN NULL WHEN rule_name = 'outside' THEN outside
    WHEN rule_name = 'trend' THEN CASE WHEN trend > 0 THEN 1 ELSE -1 END
    WHEN rule_name = 'two of three' THEN side
    WHEN rule_name = 'shift' THEN CASE WHEN shifts > 0 THEN 1 ELSE -1 END
    WHEN rule_name = 'total of seven' THEN CASE WHEN seven > 7 * centre THEN 1 ELSE -1 END ELSE 0 END AS direction
FROM judged;`;

/**
 * One row for each series: its last known value judged, and whether its limits let it reach the target (1 will, 0 may,
 * −1 will not).
 */
export const trendSql = ({ name }: Engine): string => `CREATE OR REPLACE VIEW ${name("trend")} AS
WITH known AS (
  SELECT series, period, value, target,
    CASE WHEN better IS NULL OR ${word("better")} = '' OR ${better("increase")} THEN 1
         WHEN ${better("decrease")} THEN -1 WHEN ${better("neutral")} THEN 0 END AS good,
    ROW_NUMBER() OVER (${inSeries} ORDER BY period DESC) AS latest
  FROM ${name("results")} WHERE value IS NOT NULL
),
judged AS (
  SELECT k.series AS series, k.period AS period, k.value AS value, k.target AS target, k.good AS good,
    CASE WHEN k.good IS NULL THEN 'better: not-a-choice' ELSE s.problem END AS problem,
    s.rule_name AS rule_name, s.lower_limit AS lower_limit, s.mean AS mean, s.upper_limit AS upper_limit, s.direction AS direction,
    CASE WHEN s.mean IS NULL OR k.target IS NULL OR NOT (ABS(k.target) <= ${largestValue}) THEN NULL
         WHEN ${above("k.target", "s.upper_limit", "s.scale")} THEN 1 WHEN ${below("k.target", "s.lower_limit", "s.scale")} THEN -1 ELSE 0 END AS beyond
  FROM known k JOIN ${name("signals")} s ON s.series = k.series AND s.period = k.period
  WHERE k.latest = 1
)
SELECT series, period, value, problem, rule_name, lower_limit, mean, upper_limit, direction,
  CASE WHEN good = 0 THEN direction ELSE direction * good END AS signal, target,
  CASE WHEN good <> 0 THEN -beyond * good END AS outlook
FROM judged;`;
