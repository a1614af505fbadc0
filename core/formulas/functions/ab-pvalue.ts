import { isProblem, type Problem, unknown } from "../../base/problem.ts";
import { define } from "../engine/define.ts";
import { moreConversions, variants, variantsOf } from "../engine/variant-arguments.ts";
import { compareProportions } from "../statistics/two-proportions.ts";

/** How often chance alone would set two equal variants at least this far apart: two-sided. */
export function abPvalue(inA: number, ofA: number, inB: number, ofB: number): number | Problem {
  const both = variantsOf(inA, ofA, inB, ofB);
  if (isProblem(both)) return both;
  const [a, b] = both;
  if (a.successes + b.successes === 0) return nobodyConverted;
  if (a.successes === a.trials && b.successes === b.trials) return everybodyConverted;
  return compareProportions(a, b).p;
}

const nobodyConverted = unknown("nobody-converted", {
  en: "nobody converted in either A or B, so there is nothing to compare. Let the test run on.",
  fr: "aucune conversion, ni dans A ni dans B : il n'y a rien à comparer. Laissez le test continuer.",
});

const everybodyConverted = unknown("everybody-converted", {
  en: "every visitor converted, in A and in B, so there is nothing to compare. Check that visitors counts all of them.",
  fr: "tous les visiteurs ont converti, dans A comme dans B : il n'y a rien à comparer. Vérifiez que tous les visiteurs sont comptés.",
});

export default define({
  name: "AB_PVALUE",
  family: "tests",
  says: {
    en: "How likely a difference this large is by chance alone, if A and B are equally good.",
    fr: "La probabilité d'obtenir un tel écart par simple hasard, si A et B se valent.",
  },
  formula: {
    en: "two-sided z test with a common rate; Fisher's exact test if fewer than 5 people are expected in a cell",
    fr: "test z bilatéral à taux commun ; test exact de Fisher quand moins de 5 personnes sont attendues dans une case",
  },
  source: "Pooled two-proportion z test; Fisher's exact test, two-sided as in R's fisher.test",
  notes: [
    {
      en: "Check the split first: AB_SPLIT. More than two variants: AB_RANKING.",
      fr: "Vérifiez d'abord la répartition : AB_SPLIT. Plus de deux variantes : AB_RANKING.",
    },
    {
      en: "It isn't the probability that B isn't better, and a small p-value doesn't mean a large effect: 50,000 against 51,000 conversions out of a million each give 0.1%, for only 2% more. Look at AB_INTERVAL too.",
      fr: "Ce n'est pas la probabilité que B ne soit pas meilleure, et une petite valeur p n'annonce pas un grand effet : 50 000 contre 51 000 conversions pour un million de visiteurs chacune donnent 0,1 %, pour 2 % de plus. Regardez aussi AB_INTERVAL.",
    },
    {
      en: "Tools that test the relative gain or use Bayesian methods show other figures for the same test. Choose one method before the test starts.",
      fr: "Les outils qui testent le gain relatif, ou qui raisonnent en termes bayésiens, affichent d'autres chiffres pour le même test. Choisissez une méthode avant de commencer.",
    },
  ],
  alsoCalled: [
    "A/B test",
    "split test",
    "significance",
    "p-value",
    "Fisher",
    "test A/B",
    "significativité",
    "valeur p",
  ],
  arguments: variants,
  shape: "each",
  unit: "number",
  problems: {
    "more-conversions-than-visitors": moreConversions,
    "nobody-converted": nobodyConverted,
    "everybody-converted": everybodyConverted,
  },
  examples: [
    {
      says: { en: "4% of 5,000 against 5.2% of 5,000.", fr: "4 % de 5 000 contre 5,2 % de 5 000." },
      given: [200, 5000, 260, 5000],
      answer: 0.004181091634738939,
    },
    {
      says: {
        en: "So few conversions that the exact test is needed.",
        fr: "Si peu de conversions qu'il faut le test exact.",
      },
      given: [1, 24, 7, 25],
      answer: 0.04879715369571876,
    },
    {
      says: {
        en: "Two tests at once; the second hasn't started.",
        fr: "Deux tests à la fois ; le deuxième n'a pas commencé.",
      },
      given: [
        [[48], [null]],
        [[1000], [null]],
        [[55], [null]],
        [[1000], [null]],
      ],
      answer: [[0.478816167978074]],
    },
    {
      says: {
        en: "Conversions and visitors swapped.",
        fr: "Conversions et visiteurs inversés.",
      },
      given: [5000, 200, 5000, 260],
      answer: { problem: "more-conversions-than-visitors" },
    },
    {
      says: { en: "Nobody has converted yet.", fr: "Personne n'a encore converti." },
      given: [0, 100, 0, 100],
      answer: { problem: "nobody-converted" },
    },
    {
      says: { en: "Everybody converted.", fr: "Tout le monde a converti." },
      given: [100, 100, 80, 80],
      answer: { problem: "everybody-converted" },
    },
  ],
  compute: abPvalue,
});
