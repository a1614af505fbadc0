import { isProblem, type Problem, unknown } from "../../base/problem.ts";
import type { Text } from "../../base/text.ts";
import { type AnswerCell, arg, define, optional, type Unit } from "../engine/define.ts";
import { addedUp, type Beside, type Name, namedRowProblems, names, total, totalOf } from "../engine/named-rows.ts";
import { type Line, line, unlikeLines } from "../engine/ranges.ts";
import { amount, number } from "../engine/readers.ts";
import { coca } from "./coca.ts";
import { revenuePerCustomer } from "./revenue-per-customer.ts";
import { roas } from "./roas.ts";

const channelsName = { en: "channels", fr: "canaux" };
const spendName = { en: "spend", fr: "dépenses" };
const customersName = { en: "customers", fr: "clients" };
const revenueName = { en: "revenue", fr: "chiffre_d_affaires" };

/** The columns, and their units; the last three only if revenue is passed. */
const columns: readonly { readonly heading: Text; readonly unit: Unit }[] = [
  { heading: { en: "Channel", fr: "Canal" }, unit: "text" },
  { heading: { en: "Spend", fr: "Dépenses" }, unit: "money" },
  { heading: { en: "Customers", fr: "Clients" }, unit: "count" },
  { heading: { en: "COCA", fr: "COCA" }, unit: "money" },
  { heading: { en: "Share of customers", fr: "Part des clients" }, unit: "rate" },
  { heading: { en: "Revenue", fr: "Chiffre d'affaires" }, unit: "money" },
  { heading: { en: "ROAS", fr: "ROAS" }, unit: "multiple" },
  { heading: { en: "Revenue per customer", fr: "CA par client" }, unit: "money" },
];

/**
 * The channels by cost per customer, cheapest first; those that won nobody come last, then a total.
 * A ratio over 0 is a problem in its own cell: the other channels are still ranked.
 */
export function channelRanking(
  channels: Line<Name | null>,
  spend: Line<number | null>,
  customers: Line<number | null>,
  revenue?: Line<number | null>,
): AnswerCell[][] | Problem {
  const unlike = unlikeLines(channels, spend, customers, revenue);
  if (unlike) return unlike;
  const beside = (argument: Text, { values }: Line<number | null>): Beside => ({
    argument,
    columns: 1,
    figure: (row) => values[row] ?? null,
  });
  const given = [
    beside(spendName, spend),
    beside(customersName, customers),
    ...(revenue ? [beside(revenueName, revenue)] : []),
  ];
  const filled = Math.max(...[spend, customers, revenue].map((line) => line?.values.length ?? 0));
  const rows = addedUp(channelsName, channels, filled, given);
  if (isProblem(rows)) return rows;

  const sums = totalOf(rows);
  const all = sums[1] as number;
  const cells = (label: Text, [spent, won, earned]: readonly number[]): AnswerCell[] => {
    const [spend, customers] = [spent as number, won as number];
    const known = [label, spend, customers, coca(spend, customers), all === 0 ? nobodyWon : customers / all];
    if (earned === undefined) return known;
    return [...known, earned, roas(earned, spend), revenuePerCustomer(earned, customers)];
  };
  const cost = ({ figures: [spent, won] }: (typeof rows)[number]): number =>
    won === 0 ? Number.POSITIVE_INFINITY : (spent as number) / (won as number);
  // If nobody was won in either, ∞ − ∞ isn't a number: they keep the order of the range.
  const ranked = [...rows].sort((one, other) => cost(one) - cost(other) || 0);
  return [
    columns.slice(0, revenue ? 8 : 5).map(({ heading }) => heading),
    ...ranked.map(({ name, figures }) => cells(name.shown, figures)),
    cells(total, sums),
  ];
}

const nobodyWon = unknown("nobody-won", {
  en: "no channel won a customer, so there are no shares. Use a longer period.",
  fr: "aucun canal n'a gagné de client : pas de parts à calculer. Prenez une période plus longue.",
});

export default define({
  name: "CHANNEL_RANKING",
  family: "acquisition",
  says: {
    en: "A table of your channels, cheapest customers first, with shares and a total.",
    fr: "Un tableau des canaux, du client le moins cher au plus cher, avec les parts et un total.",
  },
  formula: {
    en: "per channel: COCA = spend ÷ customers, share = customers ÷ all customers, ROAS = revenue ÷ spend",
    fr: "par canal : COCA = dépenses ÷ clients, part = clients ÷ tous les clients, ROAS = chiffre d'affaires ÷ dépenses",
  },
  source: "Aulet, Disciplined Entrepreneurship Workbook, step 19 (COCA), channel by channel",
  notes: [
    {
      en: "Rows of the same channel are added up, so a list by month works as it is. The total is total spend over total customers, not the average of the channels.",
      fr: "Les lignes d'un même canal s'additionnent : une liste par mois convient telle quelle. Le total divise toutes les dépenses par tous les clients ; ce n'est pas la moyenne des canaux.",
    },
    {
      en: "A channel that others feed, such as searches for your brand name, looks cheap because the others paid. Before you cut the last ones, ask what would happen to the first.",
      fr: "Un canal alimenté par d'autres, comme la recherche du nom de la marque, paraît bon marché parce que les autres ont payé. Avant de couper les derniers, demandez-vous ce que deviendraient les premiers.",
    },
    {
      en: "A row that won nobody needs a 0; rows without any figures are left out. Leave your own total row out of the ranges.",
      fr: "Pour une ligne sans client gagné, saisissez 0 ; les lignes sans aucun chiffre sont ignorées. Ne sélectionnez pas votre propre ligne de total.",
    },
  ],
  alsoCalled: [
    "budget by channel",
    "CAC by channel",
    "channel comparison",
    "COCA par canal",
    "comparaison des canaux",
    "mix marketing",
  ],
  arguments: [
    arg(channelsName, names, {
      en: "The channel of each row: SEO, ads, events. One can come several times.",
      fr: "Le canal de chaque ligne : SEO, publicité, salons. Un canal peut revenir plusieurs fois.",
    }),
    arg(spendName, line(amount), {
      en: "Money spent, beside each channel; 0 if it was free.",
      fr: "Argent dépensé, en face de chaque canal ; 0 si c'était gratuit.",
    }),
    arg(customersName, line(amount), {
      en: "New customers won, beside each channel; 0 if nobody came.",
      fr: "Nouveaux clients gagnés, en face de chaque canal ; 0 si personne n'est venu.",
    }),
    optional(revenueName, line(number), {
      en: "Revenue, beside each channel: adds three columns.",
      fr: "Chiffre d'affaires, en face de chaque canal : ajoute trois colonnes.",
    }),
  ],
  shape: "range",
  unit: (column) => columns[column]?.unit ?? "number",
  problems: namedRowProblems,
  examples: [
    {
      says: {
        en: "Three channels, one of them in two rows.",
        fr: "Trois canaux, dont un sur deux lignes.",
      },
      given: [
        [["Ads"], ["SEO"], ["Events"], ["ads"]],
        [[6000], [2000], [9000], [3000]],
        [[20], [20], [10], [10]],
      ],
      answer: [
        columns.slice(0, 5).map(({ heading }) => heading),
        ["SEO", 2000, 20, 100, 1 / 3],
        ["Ads", 9000, 30, 300, 1 / 2],
        ["Events", 9000, 10, 900, 1 / 6],
        ["Total", 20_000, 60, 1000 / 3, 1],
      ],
    },
    {
      says: { en: "With revenue, and a row still to come.", fr: "Avec le chiffre d'affaires, et une ligne à venir." },
      given: [
        [["Ads"], ["SEO"], ["Events"]],
        [[9000], [2000], [null]],
        [[30], [20], [null]],
        [[36_000], [16_000], [null]],
      ],
      answer: [
        columns.map(({ heading }) => heading),
        ["SEO", 2000, 20, 100, 0.4, 16_000, 8, 800],
        ["Ads", 9000, 30, 300, 0.6, 36_000, 4, 1200],
        ["Total", 11_000, 50, 220, 1, 52_000, 52 / 11, 1040],
      ],
    },
    {
      says: { en: "Spend without a channel.", fr: "Une dépense sans canal." },
      given: [
        [["Ads"], [null]],
        [[9000], [500]],
        [[30], [2]],
      ],
      answer: { problem: "nameless" },
    },
    {
      says: {
        en: "The total of the sheet selected with the rest.",
        fr: "Le total de la feuille sélectionné avec le reste.",
      },
      given: [
        [["Ads"], ["Total"]],
        [[9000], [9000]],
        [[30], [30]],
      ],
      answer: { problem: "total-among-rows" },
    },
    {
      says: { en: "Not filled in yet.", fr: "Pas encore rempli." },
      given: [
        [["Ads"], ["SEO"]],
        [[null], [null]],
        [[null], [null]],
      ],
      answer: { problem: "nothing-filled-in" },
    },
    {
      says: { en: "Customers not counted yet.", fr: "Des clients pas encore comptés." },
      given: [
        [["Ads"], ["SEO"]],
        [[9000], [2000]],
        [[30], [null]],
      ],
      answer: { problem: "empty" },
    },
  ],
  compute: channelRanking,
});
