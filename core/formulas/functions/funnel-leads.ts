import { misread, type Problem, unknown } from "../../base/problem.ts";
import { numberIn } from "../../base/text.ts";
import { arg, define, optional } from "../engine/define.ts";
import { along, type Line, stageRates } from "../engine/ranges.ts";
import { amount, type CellReader, choice, looksLikeANumber } from "../engine/readers.ts";
import { ceiling } from "../statistics/ceiling.ts";

const shows = [
  {
    key: "leads",
    en: ["leads"],
    fr: ["leads"],
    says: { en: "The whole number of leads at the top.", fr: "Le nombre entier de leads à l'entrée." },
  },
  {
    key: "stages",
    en: ["stages"],
    fr: ["étapes"],
    says: {
      en: "The whole number of each stage, the goal last.",
      fr: "Le nombre entier de chaque étape, l'objectif en dernier.",
    },
  },
  {
    key: "exact",
    en: ["exact"],
    fr: ["exact"],
    says: { en: "The unrounded number of leads at the top.", fr: "Le nombre de leads à l'entrée, sans arrondi." },
  },
] as const;

const word = choice(shows);

/**
 * What to show. A number in its place is the rate of a second step: all rates belong in one range. Excel hands it over
 * as a text, since it is told that a word comes here.
 */
const show: CellReader<(typeof shows)[number]["key"]> = {
  ...word,
  read(cell, place) {
    const rate = looksLikeANumber(cell) ? Number(String(cell).replace(",", ".")) : cell;
    return typeof rate === "number" && !Number.isNaN(rate) ? ratesApart(rate) : word.read(cell, place);
  },
};

/**
 * What must enter a funnel to reach a goal at its end: the goal divided by the rates, backwards.
 * Each whole number is the ceiling of its exact value, not of the stage before.
 */
export function funnelLeads(
  goal: number,
  rates: Line<number>,
  show: (typeof shows)[number]["key"] = "leads",
): number | number[][] | Problem {
  const stages = [goal];
  for (const rate of [...rates.values].reverse()) {
    const needed = stages[0] as number;
    if (needed > 0 && rate === 0) return noneThrough;
    stages.unshift(needed === 0 ? 0 : needed / rate);
  }
  if (show === "exact") return stages[0] as number;
  const whole = stages.map(ceiling);
  if (show === "leads") return whole[0] as number;
  return along(rates, whole);
}

const noneThrough = unknown("rate-of-zero", {
  en: "one of the rates is 0, so no number of leads reaches the goal. Check the rates, or measure them over a longer period.",
  fr: "l'un des taux vaut 0 : aucun nombre de leads n'atteint l'objectif. Vérifiez les taux, ou mesurez-les sur une période plus longue.",
});

const ratesApart = (rate: number): Problem =>
  misread("rates-apart", {
    en: `show is ${numberIn("en", rate, 6)}, a number. All the rates belong in one range: type them into cells and select, for example, B2:B3.`,
    fr: `« affichage » vaut ${numberIn("fr", rate, 6)}, un nombre. Tous les taux vont dans une seule plage : saisissez-les dans des cellules et sélectionnez par exemple B2:B3.`,
  });

export default define({
  name: "FUNNEL_LEADS",
  family: "funnel",
  says: {
    en: "How many leads must enter the funnel to reach a goal at its end.",
    fr: "Combien de leads doivent entrer dans le tunnel pour atteindre un objectif à la sortie.",
  },
  formula: {
    en: "goal ÷ rate of the last step ÷ … ÷ rate of the first step, rounded up",
    fr: "objectif ÷ taux de la dernière étape ÷ … ÷ taux de la première étape, arrondi vers le haut",
  },
  source: "hivepoint.cloud, Customer acquisition funnel calculator",
  notes: [
    {
      en: "Leads are needed before deals: with 30 days from lead to quote and 60 from quote to deal, the leads for June's deals must come in March.",
      fr: "Les leads viennent avant les affaires : avec 30 jours du lead au devis et 60 du devis à la signature, les leads des affaires de juin doivent arriver en mars.",
    },
    {
      en: "Rates measured over one month mix that month's leads with deals from older ones. Follow one group of leads through, or use a period much longer than the sales cycle.",
      fr: "Des taux mesurés sur un seul mois mêlent les leads du mois et les affaires de leads plus anciens. Suivez un même groupe de leads, ou prenez une période bien plus longue que le cycle.",
    },
    {
      en: "Each stage is rounded up once, from its exact number. Rounding up stage after stage asks for too many: 767 leads instead of 749 for 10 deals at 15%, 27% and 33%.",
      fr: "Chaque étape est arrondie vers le haut à partir de son nombre exact, une seule fois. Arrondir d'étape en étape en demande trop : 767 leads au lieu de 749 pour 10 affaires avec des taux de 15 %, 27 % et 33 %.",
    },
  ],
  alsoCalled: ["reverse funnel", "leads needed", "entonnoir inversé", "tunnel", "leads nécessaires"],
  arguments: [
    arg({ en: "goal", fr: "objectif" }, amount, {
      en: "What must come out at the end: deals, customers.",
      fr: "Ce qui doit sortir à la fin : affaires, clients.",
    }),
    arg({ en: "rates", fr: "taux" }, stageRates, {
      en: "The rate of each step, in the order of the funnel, from lead to deal: 20%, then 60%.",
      fr: "Le taux de chaque étape, dans l'ordre du tunnel, du lead à l'affaire : 20 %, puis 60 %.",
    }),
    optional({ en: "show", fr: "affichage" }, show, {
      en: 'What to show: "leads" (default), "stages" or "exact".',
      fr: "Ce qu'il faut afficher : « leads » (par défaut), « étapes » ou « exact ».",
    }),
  ],
  shape: "range",
  unit: "count",
  problems: { "rate-of-zero": noneThrough, "rates-apart": ratesApart },
  examples: [
    {
      says: {
        en: "60 deals; 20% of the leads qualify, 60% of those buy.",
        fr: "60 affaires ; 20 % des leads sont qualifiés, 60 % de ceux-ci achètent.",
      },
      given: [60, [[0.2], [0.6]]],
      answer: 500,
    },
    {
      says: { en: "The same, stage by stage.", fr: "La même chose, étape par étape." },
      given: [60, [[0.2], [0.6]], "stages"],
      answer: [[500], [100], [60]],
    },
    {
      says: { en: "The unrounded number.", fr: "Le nombre sans arrondi." },
      given: [7, [[0.3, 0.3, 0.3]], "exact"],
      answer: 7 / 0.3 / 0.3 / 0.3,
    },
    {
      says: { en: "A step nobody gets past.", fr: "Une étape que personne ne franchit." },
      given: [60, [[0], [0.6]]],
      answer: { problem: "rate-of-zero" },
    },
    {
      says: { en: "The rates typed one by one.", fr: "Les taux saisis un par un." },
      given: [60, 0.2, 0.6],
      answer: { problem: "rates-apart" },
    },
    {
      says: { en: "20 typed instead of 20%.", fr: "20 saisi au lieu de 20 %." },
      given: [60, [[20], [60]]],
      answer: { problem: "not-a-rate" },
    },
    {
      says: { en: "A step left blank.", fr: "Une étape laissée vide." },
      given: [60, [[0.2], [null], [0.6]]],
      answer: { problem: "blank-inside" },
    },
  ],
  compute: funnelLeads,
});
