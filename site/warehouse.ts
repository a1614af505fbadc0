import { escaped } from "../core/base/html.ts";
import type { Language, Text } from "../core/base/text.ts";
import { warehouseFunctions } from "../core/formulas/warehouse/functions.ts";
import { stepsIn } from "./how-to.ts";

/** When the data outgrows the sheet: who needs SQL, and the way there and back. Details are in docs/warehouse.md. */

const title: Text = { en: "Data too large for a sheet", fr: "Des données trop grandes pour une feuille" };

const lead: Text = {
  en: "A spreadsheet ends at ten million cells. Beyond that, the same definitions run as SQL where your data is: in DuckDB, ClickHouse, PostgreSQL or BigQuery.",
  fr: "Un tableur s'arrête à dix millions de cellules. Au-delà, les mêmes définitions s'exécutent en SQL là où sont vos données : dans DuckDB, ClickHouse, PostgreSQL ou BigQuery.",
};

const who: Text = {
  en: "You need this if someone on your team writes SQL and your orders, visits or deals no longer fit into a sheet. Nothing changes in the sheet or in the panel.",
  fr: "C'est pour vous si quelqu'un de l'équipe écrit du SQL et si vos commandes, visites ou affaires ne tiennent plus dans une feuille. Rien ne change dans la feuille ni dans le volet.",
};

const steps: readonly Text[] = [
  {
    en: "Once: run the file of your engine (smart-kpi-warehouse, in the release). It creates a function for each formula below, and for each one its twin ending in _why, which says why a row has no figure.",
    fr: "Une fois : exécutez le fichier de votre moteur (smart-kpi-warehouse, dans la version publiée). Il crée une fonction pour chaque formule ci-dessous et, pour chacune, sa jumelle en _why, qui dit pourquoi une ligne n'a pas de chiffre.",
  },
  {
    en: "Add up first, then divide: kpi.coca(SUM(spend), SUM(customers)). The average of ratios isn't the ratio.",
    fr: "Additionnez d'abord, divisez ensuite : kpi.coca(SUM(spend), SUM(customers)). La moyenne des ratios n'est pas le ratio.",
  },
  {
    en: "Fill the table kpi.results, one row for each series and month. The view kpi.trend then tells signal from noise for every segment, by the rules of KPI_TREND.",
    fr: "Remplissez la table kpi.results, une ligne par série et par mois. La vue kpi.trend distingue alors le signal du bruit pour chaque segment, avec les règles de KPI_TREND.",
  },
  {
    en: "Bring monthly sums back into the workbook, through Connected Sheets or Power Query into a sheet, then in the panel with “Bring in figures”, from this sheet. Sums, not ratios: the workbook computes its rates itself, so the year is right.",
    fr: "Ramenez des sommes mensuelles dans le classeur, par Connected Sheets ou Power Query dans une feuille, puis dans le volet par « Reprendre des chiffres », depuis cette feuille. Des sommes, pas des ratios : le classeur calcule lui-même ses taux, et le total de l'année est juste.",
  },
];

const listed: Text = { en: "Formulas available as SQL functions", fr: "Formules disponibles en fonctions SQL" };

const left: Text = {
  en: "Not in SQL: A/B tests, pace and forecast, seasons and steady growth, cohorts. They stay in the sheet.",
  fr: "Pas en SQL : les tests A/B, le rythme et la prévision, les saisons et la croissance régulière, les cohortes. Ils restent dans la feuille.",
};

export const warehousePage = (language: Language): { readonly title: string; readonly body: string } => ({
  title: title[language],
  body: `<p class="lead">${escaped(lead[language])}</p>
<p>${escaped(who[language])}</p>
${stepsIn(language, steps)}<h2>${escaped(listed[language])}</h2>
<p>${warehouseFunctions.map(({ definition: { name } }) => `<a href="${name}.html"><code>${name}</code></a>`).join(" · ")}</p>
<p class="note">${escaped(left[language])}</p>
`,
});
