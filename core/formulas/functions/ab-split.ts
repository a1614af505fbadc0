import { misread, type Problem, unknown } from "../../base/problem.ts";
import { arg, define, optional } from "../engine/define.ts";
import { blankInside, fullLine, type Line, placeIn, unlikeLines } from "../engine/ranges.ts";
import { aboveZero, count } from "../engine/readers.ts";
import { chiSquareUpperTail } from "../statistics/chi-square.ts";

/** Chi-square is reliable if at least this many visitors are expected in each variant. */
const leastExpected = 5;

const visitorsName = { en: "visitors", fr: "visiteurs" };
const sharesName = { en: "shares", fr: "parts" };

/** How often chance alone would split visitors at least this far from the planned shares. */
export function abSplit(visitors: Line<number>, shares?: Line<number>): number | Problem {
  const unlike = unlikeLines(visitors, shares);
  if (unlike) return unlike;
  const counts = visitors.values;
  if (counts.length < 2) return oneVariant;
  // Blank cells at the end are left out: of one line, and not of the other.
  if (shares && shares.values.length < counts.length)
    return blankInside(placeIn(shares, sharesName, shares.values.length));
  if (shares && shares.values.length > counts.length)
    return blankInside(placeIn(visitors, visitorsName, counts.length));
  const weights = shares?.values ?? counts.map(() => 1);
  const [total, weight] = [counts, weights].map((values) => values.reduce((sum, value) => sum + value, 0)) as [
    number,
    number,
  ];
  let statistic = 0;
  for (const [variant, visitors] of counts.entries()) {
    const expected = total * ((weights[variant] as number) / weight);
    if (expected < leastExpected) return tooFewVisitors;
    statistic += (visitors - expected) ** 2 / expected;
  }
  return chiSquareUpperTail(statistic, counts.length - 1);
}

export const oneVariant = misread("one-variant", {
  en: "one variant alone isn't a test. Select two or more.",
  fr: "une seule variante ne fait pas un test. Indiquez-en deux ou plus.",
});

const tooFewVisitors = unknown("too-few-visitors", {
  en: "fewer than 5 visitors are expected in a variant. Wait for more.",
  fr: "moins de 5 visiteurs attendus dans une variante. Attendez-en davantage.",
});

export default define({
  name: "AB_SPLIT",
  family: "tests",
  says: {
    en: "Checks that an A/B test split its visitors as planned: below 0.01, find the fault before you read the results.",
    fr: "Vérifie qu'un test A/B a réparti ses visiteurs comme prévu : sous 0,01, cherchez le défaut avant de lire le résultat.",
  },
  formula: {
    en: "chi-square test of the visitors against the planned shares, with variants − 1 degrees of freedom",
    fr: "test du khi-deux des visiteurs face aux parts prévues, variantes − 1 degrés de liberté",
  },
  source: "Fabijan et al. 2019, sample ratio mismatch; public checkers alarm at 0.01, 0.001 or 0.0005",
  notes: [
    {
      en: "Below 0.01, don't trust the test: the usual cause is a redirect that loses some visitors. A sound test shows it once in a hundred.",
      fr: "Sous 0,01, ne vous fiez pas au test : la cause habituelle est une redirection qui perd des visiteurs. Un test sain donne ce résultat une fois sur cent.",
    },
    {
      en: "Count people, not visits: someone who comes back counts once.",
      fr: "Comptez des personnes, pas des visites : une personne qui revient compte une fois.",
    },
  ],
  alsoCalled: ["SRM", "sample ratio mismatch", "chi-square", "traffic split", "khi-deux", "répartition du trafic"],
  arguments: [
    arg(visitorsName, fullLine(count), {
      en: "The visitors of each variant, in one row or column.",
      fr: "Les visiteurs de chaque variante, en ligne ou en colonne.",
    }),
    optional(sharesName, fullLine(aboveZero), {
      en: "The planned share of each variant, such as 90 and 10 (default: equal shares).",
      fr: "La part prévue pour chaque variante, par exemple 90 et 10 (parts égales par défaut).",
    }),
  ],
  shape: "cell",
  unit: "number",
  problems: { "one-variant": oneVariant, "too-few-visitors": tooFewVisitors },
  examples: [
    {
      says: { en: "5,000 and 5,100: chance often does that.", fr: "5 000 et 5 100 : le hasard donne souvent cela." },
      given: [[[5000], [5100]]],
      answer: 0.3197181768128675,
    },
    {
      says: { en: "A test planned to be split 90 to 10.", fr: "Un test prévu à 90 contre 10." },
      given: [[[9000, 1100]], [[90, 10]]],
      answer: 0.002834749080259389,
    },
    {
      says: { en: "Hardly anyone has come yet.", fr: "Presque personne n'est encore venu." },
      given: [[[4], [5]]],
      answer: { problem: "too-few-visitors" },
    },
    {
      says: { en: "One variant alone.", fr: "Une seule variante." },
      given: [[[100]]],
      answer: { problem: "one-variant" },
    },
  ],
  compute: abSplit,
});
