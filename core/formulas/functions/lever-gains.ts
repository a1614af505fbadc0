import { misread, type Problem } from "../../base/problem.ts";
import { type AnswerCell, arg, define } from "../engine/define.ts";
import { along, fullLine, type Line, line, unlikeLines } from "../engine/ranges.ts";
import { amount } from "../engine/readers.ts";

/** What each factor alone would add to the product if it reached its reference; 0 if it is there or beyond. */
export function leverGains(current: Line<number>, reference: Line<number | null>): AnswerCell[][] | Problem {
  const unlike = unlikeLines(current, reference);
  if (unlike) return unlike;
  const factors = current.values;
  // Blanks at the end of a column are gone already: the shorter side has one where the longer has a value.
  for (let factor = 0; factor < Math.max(factors.length, reference.values.length); factor++) {
    if (factors[factor] === undefined || (reference.values[factor] ?? null) === null) return factorAlone(factor + 1);
  }
  const gains = factors.map((factor, index) => {
    const missing = (reference.values[index] as number) - factor;
    return missing > 0
      ? missing * factors.reduce((product, other, each) => (each === index ? product : product * other), 1)
      : 0;
  });
  return along(current, gains);
}

const factorAlone = (factor: number): Problem =>
  misread("factor-alone", {
    en: `factor ${factor} is filled in on one side only. Fill in its current value and its reference; if there is no reference, repeat the current value.`,
    fr: `le facteur ${factor} n'est rempli que d'un côté. Indiquez sa valeur actuelle et sa référence ; sans référence, répétez la valeur actuelle.`,
  });

export default define({
  name: "LEVER_GAINS",
  family: "funnel",
  says: {
    en: "What each lever alone would add to the result if it reached its reference.",
    fr: "Ce que chaque levier seul ajouterait au résultat s'il atteignait sa référence.",
  },
  formula: {
    en: "(reference − current) × the other current factors, 0 if the reference is reached",
    fr: "(référence − actuel) × les autres facteurs actuels, 0 si la référence est atteinte",
  },
  source: "One factor at a time, with the others unchanged; SMART KPI's own method",
  notes: [
    {
      en: "Gains don't add up: two levers together bring more than the sum of both. And a large gain isn't an easy one: everything depends on the reference, so use one that has been reached before, such as your best quarter.",
      fr: "Les gains ne s'additionnent pas : deux leviers ensemble apportent plus que la somme des deux. Et un grand gain n'est pas un gain facile : tout dépend de la référence, prenez-en une déjà atteinte, comme votre meilleur trimestre.",
    },
    {
      en: "Both ranges must cover periods of the same length: a quarter against a half-year would look like a gain.",
      fr: "Les deux plages doivent porter sur des périodes de même durée : un trimestre face à un semestre passerait pour un gain.",
    },
    {
      en: "It looks ahead. To split a past change among its factors, use REVENUE_BRIDGE.",
      fr: "Elle porte sur l'avenir. Pour répartir un changement passé entre ses facteurs, utilisez REVENUE_BRIDGE.",
    },
  ],
  alsoCalled: ["growth levers", "what if", "sensitivity", "leviers de croissance", "priorités", "potentiel"],
  arguments: [
    arg({ en: "current", fr: "actuel" }, fullLine(amount), {
      en: "The factors that multiply to the result: traffic, conversion, basket; or leads and the rates of a funnel.",
      fr: "Les facteurs dont le produit est le résultat : trafic, conversion, panier ; ou les leads et les taux d'un tunnel.",
    }),
    arg({ en: "reference", fr: "référence" }, line(amount), {
      en: "Beside each factor, what it could reach: a benchmark, your best quarter.",
      fr: "En face de chaque facteur, ce qu'il pourrait atteindre : un repère, votre meilleur trimestre.",
    }),
  ],
  shape: "range",
  unit: "number",
  problems: { "factor-alone": factorAlone },
  examples: [
    {
      says: {
        en: "10,000 visits, 2% buy, for 50 each; a conversion rate of 3% would bring the most.",
        fr: "10 000 visites, 2 % achètent, pour 50 chacun ; un taux de conversion de 3 % rapporterait le plus.",
      },
      given: [
        [[10_000], [0.02], [50]],
        [[12_000], [0.03], [45]],
      ],
      answer: [[2000], [5000], [0]],
    },
    {
      says: { en: "The rates of a funnel, side by side.", fr: "Les taux d'un tunnel, côte à côte." },
      given: [[[500, 0.2, 0.6]], [[500, 0.25, 0.7]]],
      answer: [[0, 15, 10]],
    },
    {
      says: { en: "A factor without a reference.", fr: "Un facteur sans référence." },
      given: [
        [[10_000], [0.02], [50]],
        [[12_000], [0.03], [null]],
      ],
      answer: { problem: "factor-alone" },
    },
  ],
  compute: leverGains,
});
