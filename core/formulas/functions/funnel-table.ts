import { isProblem, misread, type Problem } from "../../base/problem.ts";
import { type Language, numberIn, quoted, type Text } from "../../base/text.ts";
import { type AnswerCell, arg, define, optional } from "../engine/define.ts";
import { addedUp, type Name, type NamedRow, namedRowProblems, names, total, totalOf } from "../engine/named-rows.ts";
import { block, type Line, type Size } from "../engine/ranges.ts";
import { amount, type RangeReader } from "../engine/readers.ts";
import { reaches } from "../statistics/reaches.ts";
import { oneStage, stepRate } from "./funnel-rates.ts";

/** The counts of the stages by row, a blank as `null`, and the size of the range as given. */
interface Counts extends Size {
  readonly cells: readonly (readonly (number | null)[])[];
}

const counts: RangeReader<Counts> = {
  takes: "range",
  read(cells, place) {
    const { rows, columns } = place;
    const counts = block(amount).read(cells, place);
    return isProblem(counts) ? counts : { cells: counts, rows, columns };
  },
};

/** Two shares that differ by rounding alone are equal. */
const roundingError = 1e-12;

/**
 * The funnel of each name and of all together: counts, the rate of each step, the overall rate, and the step where the
 * name falls furthest behind the total, in points. A rate over 0 is a problem in its own cell.
 */
export function funnelTable(
  names: Line<Name | null>,
  counts: Counts,
  stages?: Line<Name | null>,
): AnswerCell[][] | Problem {
  if (counts.columns < 2) return oneStage;
  if (names.direction === "row" || names.cells !== counts.rows) return notOneNameEach(names.cells, counts.rows);
  if (stages && stages.cells !== counts.columns) return notOneStageEach(stages.cells, counts.columns);
  const figure = (row: number, column: number): number | null => counts.cells[row]?.[column] ?? null;
  const rows = addedUp({ en: "names", fr: "noms" }, names, counts.cells.length, [
    { argument: { en: "counts", fr: "nombres" }, columns: counts.columns, figure },
  ]);
  if (isProblem(rows)) return rows;

  const stageNames = Array.from(
    { length: counts.columns },
    (_, stage) => stages?.values[stage]?.shown ?? numbered(stage),
  );
  for (const row of rows) {
    const growing = growingIn(row, stageNames);
    if (growing) return growing;
  }
  const steps = stageNames.slice(1).map((after, step) => arrow(stageNames[step] as Text, after));
  const sums = totalOf(rows);
  const usual = ratesOf(sums);
  const cells = (label: Text, figures: readonly number[]): AnswerCell[] => {
    const rates = ratesOf(figures);
    const overall = stepRate(figures[0] as number, figures[figures.length - 1] as number);
    return [label, ...figures, ...rates, overall, steps[weakest(rates, usual)] ?? null];
  };
  return [
    [headings.name, ...stageNames, ...steps, headings.overall, headings.weakest],
    ...rows.map(({ name, figures }) => cells(name.shown, figures)),
    cells(total, sums),
  ];
}

const ratesOf = (figures: readonly number[]): (number | Problem)[] =>
  figures.slice(1).map((after, step) => stepRate(figures[step] as number, after));

/**
 * The step furthest below the usual rate, the first of equals; −1 if none is below. An unknown rate is NaN, below
 * nothing.
 */
function weakest(rates: readonly (number | Problem)[], usual: readonly (number | Problem)[]): number {
  let [found, shortfall] = [-1, 0];
  for (const [step, rate] of rates.entries()) {
    const behind = Number(usual[step]) - Number(rate);
    if (behind > shortfall + roundingError) [found, shortfall] = [step, behind];
  }
  return found;
}

function growingIn({ name, figures }: NamedRow, stageNames: readonly Text[]): Problem | undefined {
  const stage = figures.findIndex((count, stage) => stage > 0 && !reaches(figures[stage - 1] as number, count));
  if (stage < 0) return undefined;
  return growingRow(
    name.shown,
    stageNames[stage] as Text,
    figures[stage] as number,
    stageNames[stage - 1] as Text,
    figures[stage - 1] as number,
  );
}

const numbered = (stage: number): Text => ({ en: `Stage ${stage + 1}`, fr: `Étape ${stage + 1}` });
const arrow = (from: Text, to: Text): Text => ({ en: `${from.en} → ${to.en}`, fr: `${from.fr} → ${to.fr}` });

const headings = {
  name: { en: "Name", fr: "Nom" },
  overall: { en: "Overall rate", fr: "Taux global" },
  weakest: { en: "Weakest step", fr: "Étape la plus faible" },
} as const;

const growingRow = (name: Text, stage: Text, count: number, before: Text, countBefore: number): Problem => {
  const words = (language: Language): string[] => [
    ...[name, stage, before].map((words) => quoted(language, words[language])),
    ...[count, countBefore].map((count) => numberIn(language, count)),
  ];
  const [who, later, earlier, more, less] = words("en");
  const [nom, ensuite, avant, plus, moins] = words("fr");
  return misread("growing-row", {
    en: `for ${who}, ${later} (${more}) is larger than ${earlier} before it (${less}). Check the order of the columns, and that they all count the same people.`,
    fr: `pour ${nom}, ${ensuite} (${plus}) dépasse ${avant}, l'étape précédente (${moins}). Vérifiez l'ordre des colonnes, et que toutes comptent les mêmes personnes.`,
  });
};

const notOneNameEach = (given: number, rows: number): Problem =>
  misread("not-one-name-each", {
    en: `the number of names (${given}) and of rows of counts (${rows}) must match. Put one name beside each row.`,
    fr: `il faut autant de noms (${given}) que de lignes de nombres (${rows}). Mettez un nom en face de chaque ligne.`,
  });

const notOneStageEach = (given: number, columns: number): Problem =>
  misread("not-one-stage-each", {
    en: `the number of stage names (${given}) and of columns of counts (${columns}) must match. Put one name above each column.`,
    fr: `il faut autant de noms d'étapes (${given}) que de colonnes de nombres (${columns}). Mettez un nom au-dessus de chaque colonne.`,
  });

export default define({
  name: "FUNNEL_TABLE",
  family: "funnel",
  says: {
    en: "Funnels side by side: counts, the rate of each step, and the step where each one loses most.",
    fr: "Des tunnels côte à côte : nombres, taux de chaque passage, et l'étape où chacun perd le plus.",
  },
  formula: {
    en: "rate of a step = count ÷ count of the stage before; weakest step = the largest shortfall from the total's rate, in points",
    fr: "taux d'un passage = nombre ÷ nombre de l'étape précédente ; étape la plus faible = le plus grand retard sur le taux du total, en points",
  },
  source: "The rates of FUNNEL_RATES; the comparison with the total is this product's own",
  notes: [
    {
      en: "A weak step with few people is often chance. Look at the counts next to the rate, and at RATE_INTERVAL or AB_TEST, before you act.",
      fr: "Une étape faible, mesurée sur peu de personnes, est souvent due au hasard. Regardez les nombres à côté du taux, et RATE_INTERVAL ou AB_TEST avant d'agir.",
    },
    {
      en: "The weakest step is the largest shortfall in points, so steps with high rates are named more often. Which step would bring the most deals is another question: use LEVER_GAINS, with the total's rates as the reference.",
      fr: "L'étape la plus faible est le plus grand écart en points : une étape aux taux élevés est donc nommée plus facilement. Savoir quelle étape rapporterait le plus d'affaires est une autre question : posez-la à LEVER_GAINS, avec les taux du total comme référence.",
    },
    {
      en: "The total includes every row, so a large row is mostly compared with itself. And one month's rows mix people who entered at different times: use a period much longer than the cycle.",
      fr: "Le total inclut chaque ligne : une grosse ligne est surtout comparée à elle-même. Et les lignes d'un mois mêlent des personnes entrées à des moments différents : prenez une période bien plus longue que le cycle.",
    },
    {
      en: "Rows with the same name are added up; rows without any counts are left out. Leave your own total row out of the ranges.",
      fr: "Les lignes d'un même nom s'additionnent ; celles sans aucun nombre sont ignorées. Ne sélectionnez pas votre propre ligne de total.",
    },
  ],
  alsoCalled: ["bottleneck", "funnel comparison", "goulot", "goulot d'étranglement", "tunnel", "comparaison des CTA"],
  arguments: [
    arg({ en: "names", fr: "noms" }, names, {
      en: "What each row counts: a call to action, a page, a channel, a salesperson.",
      fr: "Ce que compte chaque ligne : un appel à l'action, une page, un canal, un commercial.",
    }),
    arg({ en: "counts", fr: "nombres" }, counts, {
      en: "One column per stage, the first stage first: how many reached it.",
      fr: "Une colonne par étape, la première d'abord : combien l'ont atteinte.",
    }),
    optional({ en: "stages", fr: "étapes" }, names, {
      en: "The names of the stages, usually the headings above the counts.",
      fr: "Les noms des étapes, en général les en-têtes au-dessus des nombres.",
    }),
  ],
  shape: "range",
  unit: (column, columns) =>
    column === 0 || column === columns - 1 ? "text" : column < columns / 2 ? "count" : "rate",
  problems: {
    ...namedRowProblems,
    "one-stage": oneStage,
    "growing-row": growingRow,
    "not-one-name-each": notOneNameEach,
    "not-one-stage-each": notOneStageEach,
  },
  examples: [
    {
      says: {
        en: "Two calls to action, from click to lead to deal.",
        fr: "Deux appels à l'action, du clic au lead à l'affaire.",
      },
      given: [
        [["Test"], ["Demo"]],
        [
          [250, 150, 30],
          [150, 60, 36],
        ],
        [["Clicks", "Leads", "Deals"]],
      ],
      answer: [
        [
          headings.name,
          "Clicks",
          "Leads",
          "Deals",
          "Clicks → Leads",
          "Leads → Deals",
          headings.overall,
          headings.weakest,
        ],
        ["Test", 250, 150, 30, 0.6, 0.2, 0.12, "Leads → Deals"],
        ["Demo", 150, 60, 36, 0.4, 0.6, 0.24, "Clicks → Leads"],
        ["Total", 400, 210, 66, 0.525, 66 / 210, 0.165, null],
      ],
    },
    {
      says: { en: "Stages without names, one name in two rows.", fr: "Des étapes sans nom, un nom sur deux lignes." },
      given: [
        [["Ana"], ["Ben"], ["ana "]],
        [
          [10, 5],
          [20, 5],
          [10, 10],
        ],
      ],
      answer: [
        [headings.name, numbered(0), numbered(1), arrow(numbered(0), numbered(1)), headings.overall, headings.weakest],
        ["Ana", 20, 15, 0.75, 0.75, null],
        ["Ben", 20, 5, 0.25, 0.25, arrow(numbered(0), numbered(1))],
        ["Total", 40, 20, 0.5, 0.5, null],
      ],
    },
    {
      says: { en: "More deals than leads.", fr: "Plus d'affaires que de leads." },
      given: [
        [["Test"], ["Demo"]],
        [
          [250, 150],
          [60, 150],
        ],
        [["Leads", "Deals"]],
      ],
      answer: { problem: "growing-row" },
    },
    {
      says: { en: "Counts without a name.", fr: "Des nombres sans nom." },
      given: [
        [["Test"], [null]],
        [
          [250, 150],
          [150, 60],
        ],
      ],
      answer: { problem: "nameless" },
    },
    {
      says: {
        en: "The total of the sheet selected with the rest.",
        fr: "Le total de la feuille sélectionné avec le reste.",
      },
      given: [
        [["Test"], ["Total"]],
        [
          [250, 150],
          [250, 150],
        ],
      ],
      answer: { problem: "total-among-rows" },
    },
    {
      says: { en: "No counts yet.", fr: "Aucun nombre pour l'instant." },
      given: [
        [["Test"], ["Demo"]],
        [
          [null, null],
          [null, null],
        ],
      ],
      answer: { problem: "nothing-filled-in" },
    },
    {
      says: { en: "A single stage.", fr: "Une seule étape." },
      given: [
        [["Test"], ["Demo"]],
        [[250], [150]],
      ],
      answer: { problem: "one-stage" },
    },
    {
      says: { en: "One row of counts too many.", fr: "Une ligne de nombres de trop." },
      given: [
        [["Test"], ["Demo"]],
        [
          [250, 150],
          [150, 60],
          [20, 10],
        ],
      ],
      answer: { problem: "not-one-name-each" },
    },
    {
      says: { en: "One heading too many.", fr: "Un en-tête de trop." },
      given: [
        [["Test"], ["Demo"]],
        [
          [250, 150],
          [150, 60],
        ],
        [["Clicks", "Leads", "Deals"]],
      ],
      answer: { problem: "not-one-stage-each" },
    },
  ],
  compute: funnelTable,
});
