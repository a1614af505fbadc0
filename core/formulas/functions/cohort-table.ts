import { dateOf } from "../../base/days.ts";
import { misread, type Problem, unknown } from "../../base/problem.ts";
import type { Text } from "../../base/text.ts";
import { answersWithin, tooLargeAnswer } from "../engine/answer-size.ts";
import { type AnswerCell, arg, define, optional, type Unit } from "../engine/define.ts";
import { type Name, names } from "../engine/named-rows.ts";
import { type Line, line, placeIn, unlikeLines } from "../engine/ranges.ts";
import { choice, chosen, day, empty, number } from "../engine/readers.ts";

const shows = [
  {
    key: "share",
    en: ["share"],
    fr: ["part"],
    says: {
      en: "The customers who bought in that month, as a share of their group.",
      fr: "Les clients qui ont acheté ce mois-là, en part de leur groupe.",
    },
  },
  {
    key: "customers",
    en: ["customers"],
    fr: ["clients"],
    says: { en: "How many of them bought in that month.", fr: "Le nombre de ceux qui ont acheté ce mois-là." },
  },
  {
    key: "revenue",
    en: ["revenue"],
    fr: ["chiffre d'affaires"],
    says: { en: "The amount they bought for in that month.", fr: "Le montant de leurs achats ce mois-là." },
  },
  {
    key: "value",
    en: ["value"],
    fr: ["valeur"],
    says: {
      en: "Revenue up to that month, for each customer of the group.",
      fr: "Le chiffre d'affaires jusqu'à ce mois, par client du groupe.",
    },
  },
] as const;

type Show = (typeof shows)[number]["key"];

const unitsOfShows: Readonly<Record<Show, Unit>> = {
  share: "rate",
  customers: "count",
  revenue: "money",
  value: "money",
};

const datesName = { en: "dates", fr: "dates" };

const headings = {
  first: { en: "First purchase", fr: "Premier achat" },
  customers: { en: "Customers", fr: "Clients" },
  all: { en: "All", fr: "Ensemble" },
} as const satisfies Record<string, Text>;

const monthHeading = (months: number): Text => ({ en: `Month ${months}`, fr: `Mois ${months}` });

/** The customers of one month of first purchase; each list has a place for each month from that one on. */
interface Group {
  customers: number;
  readonly buyers: number[];
  readonly revenue: number[];
}

/**
 * Customers by the month of their first purchase, and what became of them month by month.
 *
 * A negative value is a refund: it lowers the revenue of its month and isn't a purchase; one before the first purchase,
 * or of somebody who never bought, is left out. Months after the last of the data are blank.
 */
export function cohortTable(
  customers: Line<Name | null>,
  dates: Line<number | null>,
  values?: Line<number | null>,
  show: Show = "share",
): AnswerCell[][] | Problem {
  const unlike = unlikeLines(customers, dates, values);
  if (unlike) return unlike;
  if (!values && (show === "revenue" || show === "value")) return noValues;

  const orders = ordersIn(customers, dates, values);
  if ("reason" in orders) return orders;
  const { firstDays } = orders;
  const buyers = firstDays.filter((day) => day !== undefined) as number[];
  if (buyers.length === 0) return noOrder;

  const monthOf = monthCounter(orders.lastDay);
  const lastMonth = monthOf(orders.lastDay);
  const sizes = new Map<number, number>();
  for (const day of buyers) sizes.set(monthOf(day), (sizes.get(monthOf(day)) ?? 0) + 1);
  const months = [...sizes.keys()].sort((one, other) => one - other);
  const columns = lastMonth - (months[0] as number) + 1;
  if (!answersWithin(months.length + 2, columns + 2)) return tooLargeAnswer;

  const groups = new Map<number, Group>();
  for (const month of months) {
    const nothing = (): number[] => new Array(lastMonth - month + 1).fill(0);
    groups.set(month, { customers: sizes.get(month) as number, buyers: nothing(), revenue: nothing() });
  }
  fill(groups, orders, dates, values, monthOf);

  const cellsOf = shownCells[show];
  const rows = months.map((month): AnswerCell[] => {
    const group = groups.get(month) as Group;
    return [written(month), group.customers, ...padded(cellsOf([group], lastMonth - month + 1), columns)];
  });
  const all = [...groups.values()];
  return [
    [headings.first, headings.customers, ...Array.from({ length: columns }, (_, months) => monthHeading(months))],
    ...rows,
    [headings.all, buyers.length, ...cellsOf(all, columns)],
  ];
}

interface Orders {
  /** A number for the customer of each row; −1 if none is named. */
  readonly customers: Int32Array;
  /** By that number, the day of the first purchase; nothing for those who only had refunds. */
  readonly firstDays: readonly (number | undefined)[];
  readonly lastDay: number;
}

/** Tells the customers apart once, so that all else is counted in arrays: lists of 100,000 orders are usual. */
function ordersIn(
  customers: Line<Name | null>,
  dates: Line<number | null>,
  values: Line<number | null> | undefined,
): Orders | Problem {
  const numbers = new Map<string, number>();
  const customerIn = new Int32Array(customers.values.length).fill(-1);
  const firstDays: (number | undefined)[] = [];
  let lastDay = 0;
  for (let row = 0; row < customerIn.length; row++) {
    const name = customers.values[row];
    if (!name) continue;
    const day = dates.values[row] ?? null;
    if (day === null) return empty(placeIn(dates, datesName, row));
    if (day > lastDay) lastDay = day;
    let customer = numbers.get(name.key);
    if (customer === undefined) {
      customer = numbers.size;
      numbers.set(name.key, customer);
      firstDays.push(undefined);
    }
    customerIn[row] = customer;
    if (values && (values.values[row] ?? 0) < 0) continue;
    const first = firstDays[customer];
    if (first === undefined || day < first) firstDays[customer] = day;
  }
  return { customers: customerIn, firstDays, lastDay };
}

/** Counts buyers and revenue of each group by the months since its first purchase. */
function fill(
  groups: ReadonlyMap<number, Group>,
  { customers, firstDays }: Orders,
  dates: Line<number | null>,
  values: Line<number | null> | undefined,
  monthOf: (day: number) => number,
): void {
  /** The month in which each customer was last seen buying, and the others: most orders come in order. */
  const lastSeen = new Int32Array(firstDays.length).fill(-1);
  const seen = new Map<number, Set<number>>();
  for (let row = 0; row < customers.length; row++) {
    const customer = customers[row] as number;
    const first = firstDays[customer];
    const day = dates.values[row] as number;
    if (customer < 0 || first === undefined || day < first) continue;
    const firstMonth = monthOf(first);
    const age = monthOf(day) - firstMonth;
    const group = groups.get(firstMonth) as Group;
    const value = values?.values[row] ?? 0;
    group.revenue[age] = (group.revenue[age] as number) + value;
    const last = lastSeen[customer] as number;
    if (value < 0 || last === age || seen.get(customer)?.has(age)) continue;
    group.buyers[age] = (group.buyers[age] as number) + 1;
    lastSeen[customer] = age;
    if (last < 0) continue;
    const others = seen.get(customer) ?? new Set();
    seen.set(customer, others.add(last));
  }
}

type Cells = (groups: readonly Group[], columns: number) => number[];

const added = (groups: readonly Group[], of: (group: Group) => number | undefined): number =>
  groups.reduce((sum, group) => sum + (of(group) ?? 0), 0);

/** The groups that are old enough for a month: the others' months of that age have not come yet. */
const oldEnough = (groups: readonly Group[], month: number): Group[] =>
  groups.filter(({ buyers }) => month < buyers.length);

const eachMonth =
  (cell: (groups: readonly Group[], month: number) => number): Cells =>
  (groups, columns) =>
    Array.from({ length: columns }, (_, month) => cell(oldEnough(groups, month), month));

const peopleIn = (groups: readonly Group[]): number => added(groups, ({ customers }) => customers);

const buyersIn = (groups: readonly Group[], month: number): number => added(groups, ({ buyers }) => buyers[month]);

const revenueIn = (groups: readonly Group[], month: number): number => added(groups, ({ revenue }) => revenue[month]);

const shownCells: Readonly<Record<Show, Cells>> = {
  share: eachMonth((groups, month) => buyersIn(groups, month) / peopleIn(groups)),
  customers: eachMonth(buyersIn),
  revenue: eachMonth(revenueIn),
  value(groups, columns) {
    const soFar = new Map(groups.map((group) => [group, 0]));
    return eachMonth((old, month) => {
      for (const group of old) soFar.set(group, (soFar.get(group) as number) + (group.revenue[month] as number));
      return added(old, (group) => soFar.get(group)) / peopleIn(old);
    })(groups, columns);
  },
};

const padded = (cells: readonly AnswerCell[], columns: number): AnswerCell[] => [
  ...cells,
  ...new Array<null>(columns - cells.length).fill(null),
];

/** Months since year 0 of a day up to the last; the same days come again and again. */
function monthCounter(lastDay: number): (day: number) => number {
  const known = new Int32Array(lastDay + 1);
  return (day) => {
    const count = known[day] as number;
    if (count > 0) return count;
    const { year, month } = dateOf({ day });
    known[day] = year * 12 + month - 1;
    return known[day] as number;
  };
}

/** `2026-01` */
const written = (months: number): string => `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;

const noOrder = unknown("no-order", {
  en: "no orders with a customer are listed yet.",
  fr: "aucune commande avec client pour l'instant.",
});

const noValues = misread("no-values", {
  en: "“revenue” and “value” need the amount of each order. Select values, or show “share” or “customers”.",
  fr: "« chiffre d'affaires » et « valeur » demandent le montant de chaque commande. Indiquez « valeurs », ou affichez « part » ou « clients ».",
});

const headingRow = (months: number): AnswerCell[] => [
  headings.first,
  headings.customers,
  ...Array.from({ length: months }, (_, month) => monthHeading(month)),
];

const customersOfExamples = [["Ana"], ["Ben"], ["Ana"], ["Cleo"], ["Cleo"]];
const datesOfExamples = [["2026-01-05"], ["2026-01-20"], ["2026-02-11"], ["2026-02-03"], ["2026-03-09"]];
const valuesOfExamples = [[100], [50], [30], [80], [20]];

export default define({
  name: "COHORT_TABLE",
  family: "revenue",
  says: {
    en: "From a list of orders: customers grouped by month of first purchase, and how many came back month by month.",
    fr: "À partir d'une liste de commandes : les clients par mois de premier achat, et combien reviennent mois après mois.",
  },
  formula: {
    en: "customers of a group with a purchase in that month ÷ customers of the group; Month 1 is the calendar month after the first purchase",
    fr: "clients d'un groupe ayant acheté ce mois-là ÷ clients du groupe ; le mois 1 est le mois civil suivant le premier achat",
  },
  source: "Retention by month of first purchase, as shop and product reports show it",
  notes: [
    {
      en: "If the list starts late, earlier customers look new: include all orders, or skip the first groups. Small groups swing widely: see RATE_INTERVAL.",
      fr: "Si la liste commence trop tard, d'anciens clients paraissent nouveaux : prenez toutes les commandes, ou ignorez les premiers groupes. Les taux des petits groupes varient beaucoup : voir RATE_INTERVAL.",
    },
    {
      en: "The last month may not be over: its cells, the last of each row, will still grow.",
      fr: "Le dernier mois n'est peut-être pas terminé : ses cellules, les dernières de chaque ligne, vont encore augmenter.",
    },
    {
      en: "Some reports count everyone who came in that month or later, or use periods of 30 days from the first purchase: their shares are higher, or shifted.",
      fr: "Certains rapports comptent tous ceux qui sont venus ce mois-là ou plus tard, ou utilisent des périodes de 30 jours à partir du premier achat : leurs parts sont plus élevées, ou décalées.",
    },
    {
      en: "A negative value is a refund: it lowers the revenue of its month and isn't a purchase. Rows without a customer are left out. “All” uses, for each month, the groups that are old enough.",
      fr: "Une valeur négative est un remboursement : elle réduit le chiffre d'affaires du mois et n'est pas un achat. Les lignes sans client sont ignorées. « Ensemble » réunit, pour chaque mois, les groupes assez anciens.",
    },
  ],
  alsoCalled: [
    "cohort analysis",
    "cohort retention",
    "retention table",
    "analyse de cohortes",
    "table de cohortes",
    "rétention par cohorte",
  ],
  arguments: [
    arg({ en: "customers", fr: "clients" }, names, {
      en: "The customer of each order, in one row or column: a name, a number or an e-mail address.",
      fr: "Le client de chaque commande, en ligne ou en colonne : un nom, un numéro ou une adresse e-mail.",
    }),
    arg(datesName, line(day), {
      en: "The day of each order, beside the customer. Times are ignored.",
      fr: "Le jour de chaque commande, en face. Les heures sont ignorées.",
    }),
    optional({ en: "values", fr: "valeurs" }, line(number), {
      en: "The amount of each order; negative for a refund. A blank adds nothing.",
      fr: "Le montant de chaque commande ; négatif pour un remboursement. Une cellule vide n'ajoute rien.",
    }),
    optional({ en: "show", fr: "affichage" }, choice(shows), {
      en: 'What to show: "share" (default), "customers", "revenue" or "value".',
      fr: "Ce qu'il faut afficher : « part » (par défaut), « clients », « chiffre d'affaires » ou « valeur ».",
    }),
  ],
  shape: "range",
  unit: (column, _, [, , , show]) =>
    column === 0 ? "text" : column === 1 ? "count" : unitsOfShows[chosen(shows, show) ?? "share"],
  problems: { "no-order": noOrder, "no-values": noValues },
  examples: [
    {
      says: {
        en: "Ana and Ben first bought in January, Cleo in February.",
        fr: "Ana et Ben ont d'abord acheté en janvier, Cleo en février.",
      },
      given: [customersOfExamples, datesOfExamples],
      answer: [headingRow(3), ["2026-01", 2, 1, 0.5, 0], ["2026-02", 1, 1, 1, null], [headings.all, 3, 1, 2 / 3, 0]],
    },
    {
      says: {
        en: "What each customer has brought in so far.",
        fr: "Ce que chaque client a rapporté jusque-là.",
      },
      given: [customersOfExamples, datesOfExamples, valuesOfExamples, "value"],
      answer: [
        headingRow(3),
        ["2026-01", 2, 75, 90, 90],
        ["2026-02", 1, 80, 100, null],
        [headings.all, 3, 230 / 3, 280 / 3, 90],
      ],
    },
    {
      says: { en: "An order without a date.", fr: "Une commande sans date." },
      given: [
        [["Ana"], ["Ben"]],
        [[null], ["2026-01-20"]],
      ],
      answer: { problem: "empty" },
    },
    {
      says: { en: "Revenue asked for, but no values selected.", fr: "Chiffre d'affaires demandé, mais sans valeurs." },
      given: [customersOfExamples, datesOfExamples, undefined, "revenue"],
      answer: { problem: "no-values" },
    },
    {
      says: { en: "No customers listed yet.", fr: "Aucun client pour l'instant." },
      given: [[[null]], [["2026-01-20"]]],
      answer: { problem: "no-order" },
    },
  ],
  compute: cohortTable,
});
