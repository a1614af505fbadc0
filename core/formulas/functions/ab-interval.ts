import { isProblem, type Problem } from "../../base/problem.ts";
import { confidence } from "../engine/confidence.ts";
import { define } from "../engine/define.ts";
import { moreConversions, variants, variantsOf } from "../engine/variant-arguments.ts";
import { newcombeInterval } from "../statistics/two-proportions.ts";

/** The bounds between which the difference of the rates, B − A, plausibly lies: low and high side by side. */
export function abInterval(
  inA: number,
  ofA: number,
  inB: number,
  ofB: number,
  confidence = 0.95,
): number[][] | Problem {
  const both = variantsOf(inA, ofA, inB, ofB);
  return isProblem(both) ? both : [[...newcombeInterval(...both, confidence)]];
}

export default define({
  name: "AB_INTERVAL",
  family: "tests",
  says: {
    en: "The lowest and highest plausible difference between the rates of B and A, in two cells.",
    fr: "Le plus petit et le plus grand écart plausible entre les taux de B et de A, dans deux cellules.",
  },
  formula: {
    en: "Newcombe's interval of the rate of B minus the rate of A",
    fr: "intervalle de Newcombe du taux de B moins le taux de A",
  },
  source: "Newcombe 1998, Interval estimation for the difference between independent proportions, method 10",
  notes: [
    {
      en: "The difference is in points, not relative: from 4% to 5.2% is 1.2 points, or 30% more.",
      fr: "L'écart est en points, pas relatif : de 4 % à 5,2 %, c'est 1,2 point, ou 30 % de plus.",
    },
    {
      en: "Overlapping intervals for A and B taken alone prove nothing: look at the interval of the difference. In close cases it may disagree with AB_PVALUE, which uses a different test; then the p-value decides.",
      fr: "Si les intervalles de A et de B, pris seuls, se chevauchent, cela ne prouve rien : regardez celui de l'écart. Dans les cas limites, il peut contredire AB_PVALUE, dont le test est différent ; c'est alors la valeur p qui décide.",
    },
  ],
  alsoCalled: ["A/B test", "confidence interval", "uplift", "Newcombe", "test A/B", "intervalle de confiance"],
  arguments: [...variants, confidence],
  shape: "range",
  unit: "rate",
  problems: {
    "more-conversions-than-visitors": moreConversions,
  },
  examples: [
    {
      says: {
        en: "4% of 5,000 against 5.2%: between 0.4 and 2.0 points more.",
        fr: "4 % de 5 000 contre 5,2 % : entre 0,4 et 2,0 points de plus.",
      },
      given: [200, 5000, 260, 5000],
      answer: [[0.003789330396865862, 0.020258672805517908]],
    },
    {
      says: {
        en: "Fewer visitors, at 99%: B may also be worse.",
        fr: "Moins de visiteurs, à 99 % : B fait peut-être moins bien.",
      },
      given: [48, 1000, 55, 1000, 0.99],
      answer: [[-0.018955973502850602, 0.0331482890637155]],
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
      says: { en: "A confidence of 100%.", fr: "Une confiance de 100 %." },
      given: [200, 5000, 260, 5000, 1],
      answer: { problem: "not-a-rate" },
    },
  ],
  compute: abInterval,
});
