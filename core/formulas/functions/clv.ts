import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define, optional } from "../engine/define.ts";
import { choice, number, rate } from "../engine/readers.ts";

const firsts = [
  {
    key: "later",
    en: ["later", "end"],
    fr: ["après", "plus tard", "fin"],
    says: {
      en: "At the end of the first period, if the customer stays.",
      fr: "À la fin de la première période, si le client reste.",
    },
  },
  {
    key: "now",
    en: ["now", "immediately", "at once", "upfront", "in advance", "lifespan"],
    fr: ["immédiat", "immédiatement", "maintenant", "tout de suite", "d'avance", "durée de vie"],
    says: { en: "At once: one margin more.", fr: "Tout de suite : une marge de plus." },
  },
] as const;

/**
 * What a customer is worth today: the margins of all periods to come, each as likely as the customer is still there,
 * discounted. All three are of the same period; the result is in the money of the margin.
 */
export function clv(
  margin: number,
  retention: number,
  discount = 0,
  first: (typeof firsts)[number]["key"] = "later",
): number | Problem {
  // Not 1 + discount − retention: 1 + 0.1 − 1 is 0.10000000000000009 in floating point.
  const lost = 1 - retention + discount;
  return lost === 0 ? endless : (margin * retention) / lost + (first === "now" ? margin : 0);
}

const endless = unknown("endless", {
  en: "nobody ever leaves and the future isn't discounted, so the value is endless. Use a retention below 100%, or a discount.",
  fr: "aucun client ne part et l'avenir n'est pas actualisé : la valeur serait infinie. Indiquez une rétention inférieure à 100 %, ou une actualisation.",
});

export default define({
  name: "CLV",
  family: "acquisition",
  says: {
    en: "What a customer is worth over the whole relationship, from margin and retention.",
    fr: "Ce que vaut un client sur toute la relation, à partir de la marge et de la rétention.",
  },
  formula: {
    en: "margin × retention ÷ (1 + discount − retention), plus one margin if the first comes at once",
    fr: "marge × rétention ÷ (1 + actualisation − rétention), plus une marge si la première est immédiate",
  },
  source: "Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics; Gupta and Lehmann",
  notes: [
    {
      en: 'HubSpot, Stripe and most calculators divide the margin by churn: 500 for 100 and 80%, whereas this gives 400. For theirs, type "now" or use LTV.',
      fr: "HubSpot, Stripe et la plupart des calculateurs divisent la marge par l'attrition : 500 pour 100 et 80 %, alors que celle-ci donne 400. Pour obtenir le leur, tapez « maintenant », ou utilisez LTV.",
    },
    {
      en: "Margin, retention and discount must cover the same period: a year's margin with a month's retention overstates the value twelvefold. And use the margin, not the revenue.",
      fr: "Marge, rétention et actualisation doivent porter sur la même période : la marge d'un an avec la rétention d'un mois donne une valeur douze fois trop grande. Et prenez la marge, pas le chiffre d'affaires.",
    },
    {
      en: 'The popular “margin ÷ churn” is this formula with no discount and the first margin "now". The two conventions differ by exactly one margin: compare only values that use the same one.',
      fr: "Le calcul courant « marge ÷ attrition » est cette formule sans actualisation, avec une première marge immédiate. Les conventions diffèrent d'exactement une marge : ne comparez que des valeurs calculées de la même façon.",
    },
    {
      en: "It assumes that the same share stays each period. Customers differ: the loyal ones remain, so after the first periods a real group is usually worth more than this.",
      fr: "Elle suppose que la même part reste à chaque période. Or les clients diffèrent : les fidèles restent, et après les premières périodes un groupe réel vaut souvent davantage.",
    },
  ],
  native: "IF(1-{retention}+{discount|0}=0,NA(),{margin}*{retention}/(1-{retention}+{discount|0}))",
  alsoCalled: ["CLTV", "customer lifetime value", "valeur vie client", "valeur client"],
  arguments: [
    arg({ en: "margin", fr: "marge" }, number, {
      en: "What one customer brings in each period after costs, in money, not in percent.",
      fr: "Ce qu'un client rapporte par période une fois les coûts déduits, en argent et non en pourcentage.",
    }),
    arg({ en: "retention", fr: "rétention" }, rate, {
      en: "Share of the customers who stay from one period to the next: 80%.",
      fr: "Part des clients qui restent d'une période à l'autre : 80 %.",
    }),
    optional({ en: "discount", fr: "actualisation" }, rate, {
      en: "Discount rate per period, such as 10%. If omitted, future money counts in full.",
      fr: "Taux d'actualisation par période, par exemple 10 %. Par défaut, l'argent à venir compte en entier.",
    }),
    optional({ en: "first", fr: "première" }, choice(firsts), {
      en: 'When the first margin comes: "later" (default) or "now".',
      fr: "Quand arrive la première marge : « après » (par défaut) ou « immédiat ».",
    }),
  ],
  shape: "each",
  unit: "money",
  problems: { endless },
  examples: [
    {
      says: {
        en: "100 a year, 80% stay, 10% discount.",
        fr: "100 par an, 80 % restent, une actualisation de 10 %.",
      },
      given: [100, 0.8, 0.1],
      answer: 800 / 3,
    },
    {
      says: { en: "The same, the first year paid in advance.", fr: "Le même cas, la première année payée d'avance." },
      given: [100, 0.8, 0.1, "now"],
      answer: 1100 / 3,
    },
    {
      says: {
        en: "80 a month, 2% leave, no discount: 80 ÷ 2%.",
        fr: "80 par mois, 2 % partent, sans actualisation : 80 ÷ 2 %.",
      },
      given: [80, 0.98, undefined, "now"],
      answer: 4000,
    },
    {
      says: { en: "Nobody ever leaves.", fr: "Personne ne part jamais." },
      given: [100, 1],
      answer: { problem: "endless" },
    },
    {
      says: { en: "80 typed instead of 80%.", fr: "80 saisi au lieu de 80 %." },
      given: [100, 80, 0.1],
      answer: { problem: "not-a-rate" },
    },
  ],
  compute: clv,
});
