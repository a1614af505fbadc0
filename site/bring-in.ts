import { escaped } from "../core/base/html.ts";
import type { Language, Text } from "../core/base/text.ts";
import { listIn, stepsIn } from "./how-to.ts";

/** How figures come from other tools into the workbook: the way, what is understood, and a table of tools. */

const title: Text = { en: "Bring in figures", fr: "Reprendre des chiffres" };

const lead: Text = {
  en: "Copy what your tool gives you, choose the file it exported, or point to a sheet that contains it. The panel shows what it understood and asks about what it can't know. Nothing is written until you press the button.",
  fr: "Copiez ce que donne votre outil, choisissez le fichier exporté ou indiquez la feuille qui le contient. Le volet montre ce qu'il a compris et demande ce qui ne se devine pas. Rien n'est écrit avant que vous cliquiez sur le bouton.",
};

const steps: readonly Text[] = [
  {
    en: "In the panel, choose “Bring in figures”. Paste the table with its headings, choose a file (.csv, .tsv, .txt), or choose a sheet. Open an .xlsx file as a sheet first.",
    fr: "Dans le volet, choisissez « Reprendre des chiffres ». Collez le tableau avec ses en-têtes, choisissez un fichier (.csv, .tsv, .txt) ou une feuille. Un fichier .xlsx s'ouvre d'abord comme feuille.",
  },
  {
    en: "Check what was understood: the column of the months, the column of each KPI, what was added up, and which lines were left out and why. Change anything that is wrong.",
    fr: "Vérifiez ce qui a été compris : la colonne des mois, celle de chaque KPI, ce qui a été additionné, et quelles lignes ont été laissées de côté, et pourquoi. Corrigez ce qui est faux.",
  },
  {
    en: "Answer the questions, if there are any: whether 03/04/2026 is in March or April, which of two currencies counts, which year “Jan” belongs to.",
    fr: "Répondez aux questions, s'il y en a : le 03/04/2026 est-il en mars ou en avril, laquelle des deux monnaies compte, de quelle année est « janv. ».",
  },
  {
    en: "Look at the months, then write them. Unlikely figures (five times above the other months, more deals won than closed) are pointed out first.",
    fr: "Regardez les mois, puis écrivez-les. Un chiffre peu plausible (cinq fois au-delà des autres mois, plus d'affaires gagnées que clôturées) est d'abord signalé.",
  },
];

const rules: readonly Text[] = [
  {
    en: "A month's counts and amounts are added up; for a level, such as followers, the last line counts; rates are never added up: the workbook computes them from their numerator and denominator.",
    fr: "Les nombres et les montants d'un mois s'additionnent ; pour un niveau, comme les abonnés, la dernière ligne compte ; un taux ne s'additionne jamais : le classeur le calcule à partir de son numérateur et de son dénominateur.",
  },
  {
    en: "The whole column decides how days, decimals and percentages are read. One unambiguous cell decides for all the others.",
    fr: "L'écriture des jours, des décimales et des pourcentages se juge sur toute la colonne. Une cellule sans ambiguïté décide pour toutes les autres.",
  },
  {
    en: "Titles and notes above the headings, totals and footers are skipped, and counted. A blank or “--” isn't a figure; 0 is.",
    fr: "Les titres et notes au-dessus des en-têtes, les totaux et les pieds de tableau sont laissés de côté, et comptés. Une cellule vide ou « -- » n'est pas un chiffre ; 0 en est un.",
  },
  {
    en: "A month may be written 2026-03, 03/2026, March 2026, mars 2026, Mrz 26, 202603, or as any day in it; months can also run across the top.",
    fr: "Un mois peut s'écrire 2026-03, 03/2026, mars 2026, March 2026, Mrz 26, 202603, ou comme un jour quelconque du mois ; les mois peuvent aussi être en colonnes.",
  },
];

const tools: readonly { readonly tool: string; readonly what: Text; readonly mind: Text }[] = [
  {
    tool: "Google Analytics 4",
    what: { en: "Report by month or by day, as CSV", fr: "Rapport par mois ou par jour, en CSV" },
    mind: {
      en: "Daily users don't add up: export them by month.",
      fr: "Les utilisateurs par jour ne s'additionnent pas : exportez-les par mois.",
    },
  },
  {
    tool: "Google Ads",
    what: { en: "Campaigns with the segment Month, as CSV", fr: "Campagnes avec le segment Mois, en CSV" },
    mind: {
      en: "Without a segment, the month is read from the period above the table.",
      fr: "Sans segment, le mois est lu dans la période au-dessus du tableau.",
    },
  },
  {
    tool: "Google Search Console",
    what: { en: "Dates.csv: clicks and impressions", fr: "Dates.csv : clics et impressions" },
    mind: {
      en: "The click-through rate comes from the two; average positions can't be added up.",
      fr: "Le taux de clics vient des deux ; une position moyenne ne s'additionne pas.",
    },
  },
  {
    tool: "Meta Ads",
    what: { en: "Report by day or by month", fr: "Rapport par jour ou par mois" },
    mind: {
      en: "The currency is in the heading: it must be the KPI's.",
      fr: "La monnaie est dans l'en-tête : elle doit être celle du KPI.",
    },
  },
  {
    tool: "LinkedIn, TikTok",
    what: { en: "Campaign report", fr: "Rapport de campagnes" },
    mind: {
      en: "US dates are recognized from the column.",
      fr: "Les dates américaines sont reconnues d'après la colonne.",
    },
  },
  {
    tool: "HubSpot, Salesforce",
    what: { en: "List of deals", fr: "Liste des affaires" },
    mind: {
      en: "Choose the closing date, and only lines whose stage is won.",
      fr: "Choisissez la date de clôture, et seulement les lignes dont l'étape est « gagnée ».",
    },
  },
  {
    tool: "Shopify, WooCommerce",
    what: { en: "Orders", fr: "Commandes" },
    mind: {
      en: "An order may fill several lines: count distinct order numbers.",
      fr: "Une commande peut prendre plusieurs lignes : comptez les numéros différents.",
    },
  },
  {
    tool: "Stripe",
    what: { en: "Payments", fr: "Paiements" },
    mind: { en: "Days are in UTC.", fr: "Les jours sont en heure UTC." },
  },
  {
    tool: "Matomo",
    what: { en: "Visits by month", fr: "Visites par mois" },
    mind: { en: "UTF-16 files are read.", fr: "Les fichiers UTF-16 sont lus." },
  },
  {
    tool: "Mailchimp, Brevo",
    what: { en: "Campaigns", fr: "Campagnes" },
    mind: {
      en: "An open rate comes from opens and deliveries, never from the rates of the mailings.",
      fr: "Un taux d'ouverture vient des ouvertures et des envois délivrés, jamais des taux des campagnes.",
    },
  },
];

const toolWords = {
  heading: { en: "Tools", fr: "Outils" },
  tool: { en: "Tool", fr: "Outil" },
  what: { en: "What to take", fr: "Que prendre" },
  mind: { en: "Keep in mind", fr: "À savoir" },
  rules: { en: "What is understood", fr: "Ce qui est compris" },
} as const satisfies Record<string, Text>;

export function bringInPage(language: Language): { readonly title: string; readonly body: string } {
  const say = (text: Text): string => escaped(text[language]);
  const rows = tools.map(
    ({ tool, what, mind }) => `<tr><th scope="row">${tool}</th><td>${say(what)}</td><td>${say(mind)}</td></tr>\n`,
  );
  return {
    title: title[language],
    body: `<p class="lead">${say(lead)}</p>
${stepsIn(language, steps)}<h2>${say(toolWords.rules)}</h2>
${listIn(language, rules)}<h2>${say(toolWords.heading)}</h2>
<table class="words">
<thead><tr><th scope="col">${say(toolWords.tool)}</th><th scope="col">${say(toolWords.what)}</th><th scope="col">${say(toolWords.mind)}</th></tr></thead>
<tbody>
${rows.join("")}</tbody>
</table>
`,
  };
}
