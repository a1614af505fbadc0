import type { Text } from "../../base/text.ts";

/** What people look for but we chose not to offer: why, and the nearest formulas. */
export interface NotOffered {
  readonly asked: readonly string[];
  readonly says: Text;
  /** Names of the catalogue, the nearest first. */
  readonly nearest: readonly string[];
}

export const notOffered: readonly NotOffered[] = [
  {
    asked: ["ROI", "return on investment", "retour sur investissement"],
    says: {
      en: "No formula for this: ROI has three meanings, the return on marketing spend (ROMI), revenue for each unit of ad spend (ROAS), or revenue less cost.",
      fr: "Pas de formule pour cela : ROI a trois sens, le retour sur les dépenses marketing (ROMI), le chiffre d'affaires par unité de publicité (ROAS), ou le chiffre d'affaires moins le coût.",
    },
    nearest: ["ROMI", "ROAS", "GROSS_MARGIN"],
  },
  {
    asked: ["MRR", "monthly recurring revenue", "revenu mensuel récurrent", "revenu récurrent mensuel"],
    says: {
      en: "No formula for this: MRR is the sum of a column, =SUM(B2:B40). There are formulas for what moves it, and how fast.",
      fr: "Pas de formule pour cela : le MRR est la somme d'une colonne, =SOMME(B2:B40). Des formules existent pour ce qui le fait bouger, et à quel rythme.",
    },
    nearest: ["NET_REVENUE_RETENTION", "QUICK_RATIO", "GROWTH_RATE", "GROSS_REVENUE_RETENTION"],
  },
  {
    asked: ["ARR", "annual recurring revenue", "revenu annuel récurrent", "revenu récurrent annuel"],
    says: {
      en: "No formula for this: ARR is MRR × 12, =12*SUM(B2:B40). There are formulas for what moves it, and how fast.",
      fr: "Pas de formule pour cela : l'ARR est le MRR × 12, =12*SOMME(B2:B40). Des formules existent pour ce qui le fait bouger, et à quel rythme.",
    },
    nearest: ["NET_REVENUE_RETENTION", "QUICK_RATIO", "GROWTH_RATE", "COMPOUND_GROWTH"],
  },
  {
    asked: ["attribution", "attribution model", "modèle d'attribution", "last click", "dernier clic", "multi-touch"],
    says: {
      en: "No formula for this: attribution needs a list of every touchpoint, which few companies have. Compare the channels as your tools credit them, and mind the trap in the help.",
      fr: "Pas de formule pour cela : l'attribution demande la liste de tous les contacts, que peu de gens ont. Comparez les canaux tels que vos outils les créditent, et lisez le piège dans l'aide.",
    },
    nearest: ["CHANNEL_RANKING"],
  },
  {
    asked: ["MQL", "SQL", "SAL", "lead stages", "étapes des leads"],
    says: {
      en: "No formula for this: MQL, SAL and SQL are stages. Count each of them; there are formulas for the rates from one to the next.",
      fr: "Pas de formule pour cela : MQL, SAL et SQL sont des étapes. Comptez chacune ; des formules donnent les taux de l'une à la suivante.",
    },
    nearest: ["FUNNEL_TABLE", "FUNNEL_RATES", "FUNNEL_LEADS"],
  },
  {
    asked: ["burn", "burn rate", "burn multiple", "runway", "cash burn", "consommation de trésorerie"],
    says: {
      en: "No formula for this: burn is the cash of one month end less that of the next, =B2-B3. There is a formula for how soon a customer pays back what they cost.",
      fr: "Pas de formule pour cela : la trésorerie consommée est celle d'une fin de mois moins la suivante, =B2-B3. Une formule dit en combien de temps un client rembourse son coût.",
    },
    nearest: ["COCA_PAYBACK", "GROSS_MARGIN"],
  },
  {
    asked: ["moving average", "rolling average", "moyenne mobile", "moyenne glissante"],
    says: {
      en: "No formula for this: =AVERAGE(B2:B4), filled down, does it. Don't feed it to KPI_TREND: averages of 3 values raise false alarms in 22% of series, averages of 12 in 61%.",
      fr: "Pas de formule pour cela : =MOYENNE(B2:B4), recopiée vers le bas, suffit. Ne la donnez pas à KPI_TREND : des moyennes de 3 valeurs alertent à tort dans 22 % des séries, celles de 12 dans 61 %.",
    },
    nearest: ["KPI_TREND", "YEAR_ON_YEAR"],
  },
];
