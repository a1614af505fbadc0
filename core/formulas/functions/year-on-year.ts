import { counted } from "../../base/count.ts";
import { type Problem, unknown } from "../../base/problem.ts";
import { type AnswerCell, arg, define, optional } from "../engine/define.ts";
import { along, type Line, series } from "../engine/ranges.ts";
import { choice, chosen, wholeFrom } from "../engine/readers.ts";

const shows = [
  {
    key: "percent",
    en: ["percent"],
    fr: ["pourcentage"],
    says: { en: "The change in percent.", fr: "La variation en pourcentage." },
  },
  {
    key: "difference",
    en: ["difference", "points"],
    fr: ["écart", "points"],
    says: { en: "The change itself: for rates, in points.", fr: "La différence : pour des taux, en points." },
  },
] as const;

/** Each value against the one `periods` before it; blank if one of the two is missing. */
export function yearOnYear(
  results: Line<number | null>,
  periods = 12,
  show: (typeof shows)[number]["key"] = "percent",
): AnswerCell[][] | Problem {
  const { values } = results;
  let known = values.length;
  while (known > 0 && values[known - 1] === null) known--;
  if (known <= periods) return tooFewValues(known, periods + 1);
  const isDifference = show === "difference";
  const changes = values.map((value, index): AnswerCell => {
    const before = index < periods ? null : (values[index - periods] as number | null);
    if (value === null || before === null) return null;
    if (isDifference) return value - before;
    return before > 0 ? (value - before) / before : nothingBefore;
  });
  return along(results, changes);
}

const tooFewValues = (values: number, needed: number): Problem =>
  unknown("too-few-values", {
    en: `${values === 0 ? "no value is known yet" : `${counted("en", values, "value is", "values are")} too few`}: it takes ${needed}.`,
    fr: `${values === 0 ? "aucune valeur n'est encore connue" : `${counted("fr", values, "valeur ne suffit", "valeurs ne suffisent")} pas`} : il en faut ${needed}.`,
  });

const nothingBefore = unknown("nothing-before", {
  en: "the value a year before is 0 or less, so a percentage makes no sense. Show the “difference”.",
  fr: "la valeur d'un an plus tôt vaut 0 ou moins : un pourcentage n'aurait pas de sens. Affichez l'« écart ».",
});

export default define({
  name: "YEAR_ON_YEAR",
  family: "followUp",
  says: {
    en: "Each value compared with the same month last year, in percent or as a difference.",
    fr: "Chaque valeur comparée au même mois de l'an dernier, en pourcentage ou en écart.",
  },
  formula: {
    en: "(value − value 12 periods before) ÷ value 12 periods before",
    fr: "(valeur − valeur 12 périodes avant) ÷ valeur 12 périodes avant",
  },
  source: "As GROWTH_RATE, for a whole series",
  notes: [
    {
      en: "A seasonal KPI with fewer than 27 months: =KPI_TREND(YEAR_ON_YEAR(B2:B26)). With a 20% season and nothing else, this raises false alarms 3% of the time over 36 months, the raw figures 15% or more.",
      fr: "Pour un KPI saisonnier de moins de 27 mois : =KPI_TREND(YEAR_ON_YEAR(B2:B26)). Avec une saison de 20 % et rien d'autre, cela donne 3 % de fausses alertes sur 36 mois, contre 15 % ou plus avec les chiffres bruts.",
    },
    {
      en: "Easter and the number of weekends still shift from year to year. An odd month shows up again a year later, with the opposite sign.",
      fr: "Pâques et le nombre de week-ends changent encore d'une année à l'autre. Un mois anormal réapparaît un an plus tard, avec le signe contraire.",
    },
    {
      en: "For a rate, show the difference: from 4% to 5% is 1 point, or 25%.",
      fr: "Pour un taux, montrez l'écart : de 4 % à 5 %, il y a 1 point, ou 25 %.",
    },
  ],
  alsoCalled: [
    "YoY",
    "year over year",
    "seasonality",
    "seasonal",
    "glissement annuel",
    "N-1",
    "saisonnalité",
    "variation annuelle",
  ],
  arguments: [
    arg({ en: "values", fr: "valeurs" }, series, {
      en: "The results of one KPI in one row or column, oldest first, without gaps in time.",
      fr: "Les résultats d'un KPI, en ligne ou en colonne, du plus ancien au plus récent, sans trou dans le temps.",
    }),
    optional({ en: "periods", fr: "périodes" }, wholeFrom(1), {
      en: "How many values make a year (default: 12); 4 for quarters.",
      fr: "Combien de valeurs font une année (12 par défaut) : 4 pour des trimestres.",
    }),
    optional({ en: "show", fr: "affichage" }, choice(shows), {
      en: 'What to show: "percent" (default) or "difference".',
      fr: "Ce qu'il faut afficher : « pourcentage » (par défaut) ou « écart ».",
    }),
  ],
  shape: "range",
  unit: (_, __, [, , show]) => (chosen(shows, show) === "difference" ? "same" : "rate"),
  problems: { "too-few-values": tooFewValues },
  examples: [
    {
      says: {
        en: "Quarters: the second of this year isn't known yet.",
        fr: "Des trimestres : le deuxième de cette année n'est pas encore connu.",
      },
      given: [[[100], [140], [90], [170], [110], [null], [99]], 4],
      answer: [[null], [null], [null], [null], [0.1], [null], [0.1]],
    },
    {
      says: {
        en: "Rates of four quarters twice, in points.",
        fr: "Les taux de quatre trimestres, deux années de suite, en points.",
      },
      given: [[[0.04, 0.05, 0.03, 0.02, 0.05, 0.04, 0.03, 0.01]], 4, "difference"],
      answer: [[null, null, null, null, 0.01, -0.01, 0, -0.01]],
    },
    {
      says: { en: "No sales the year before.", fr: "Aucune vente l'année précédente." },
      given: [[[0], [-5], [10], [20]], 2],
      answer: [[null], [null], [nothingBefore], [nothingBefore]],
    },
    {
      says: { en: "One year, with nothing to compare it with.", fr: "Une seule année, sans rien à quoi la comparer." },
      given: [[[120], [115], [130], [128]], 4],
      answer: { problem: "too-few-values" },
    },
  ],
  compute: yearOnYear,
});
