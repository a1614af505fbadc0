import type { Cell, Grid } from "../../base/cells.ts";
import type { Example } from "./define.ts";
import type { seriesProblems } from "./trend-arguments.ts";

/** Series and refusals that the examples of several trend formulas share. */

/** Three years of orders: 1% growth a month, strong before Christmas, weak in summer. */
export const seasonalMonths = [
  1_020, 980, 1_050, 1_010, 990, 930, 860, 880, 1_060, 1_150, 1_330, 1_480, 1_130, 1_120, 1_170, 1_150, 1_100, 1_060,
  960, 1_000, 1_190, 1_310, 1_500, 1_690, 1_290, 1_250, 1_330, 1_280, 1_260, 1_180, 1_100, 1_130, 1_340, 1_470, 1_690,
  1_890,
] as const;

/** Two years of subscribers that grow by 3% a month. */
export const growingMonths = [
  400, 415, 422, 440, 449, 466, 475, 495, 505, 525, 534, 556, 568, 590, 600, 626, 637, 664, 677, 704, 717, 749, 760,
  790,
] as const;

type SeriesExample = Example<keyof typeof seriesProblems>;

/** What no trend formula takes: values, better, baseline, phases, pattern, trials. */
export const problemExamples = () =>
  [
    {
      says: { en: "A baseline with a season.", fr: "Une base avec une saison." },
      given: [[seasonalMonths], undefined, 12, undefined, 12],
      answer: { problem: "baseline-with-season" },
    },
    {
      says: { en: "Trials with a trend.", fr: "Des essais avec une tendance." },
      given: [[[0.1, 0.12, 0.11]], undefined, undefined, undefined, "trend", [[100, 90, 110]]],
      answer: { problem: "trials-with-pattern" },
    },
    {
      says: { en: "A rate with no visits.", fr: "Un taux sans visites." },
      given: [[[0.1, 0.12, 0.11]], undefined, undefined, undefined, undefined, [[100, 0, 110]]],
      answer: { problem: "no-trials" },
    },
    {
      says: { en: "Half a complaint.", fr: "Une demi-réclamation." },
      given: [[[0, 0.5, 1]], undefined, undefined, undefined, "rare"],
      answer: { problem: "not-a-count" },
    },
  ] as const satisfies readonly SeriesExample[];

type Given = readonly (Cell | Grid | undefined)[];

/** The same for a formula without the argument better. */
export const withoutBetter = (examples: readonly SeriesExample[]): SeriesExample[] =>
  examples.map((example) => ({
    ...example,
    given: example.given.filter((_: unknown, index: number) => index !== 1) as Given,
  }));

/** The same for a formula that asks for a target. */
export const withTarget = (examples: readonly SeriesExample[]): SeriesExample[] =>
  examples.map(({ given: [values, ...others], ...example }) => ({ ...example, given: [values, 100, ...others] }));
