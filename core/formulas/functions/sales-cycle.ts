import { misread, type Problem, unknown } from "../../base/problem.ts";
import type { Language } from "../../base/text.ts";
import { arg, define, optional } from "../engine/define.ts";
import { type Line, line, placeIn, unlikeLines } from "../engine/ranges.ts";
import { choice, day, whereIn } from "../engine/readers.ts";
import { mean, median } from "../statistics/averages.ts";

const averages = [
  {
    key: "median",
    en: ["median"],
    fr: ["médiane"],
    says: {
      en: "Half of the deals took longer, half took less.",
      fr: "La moitié des affaires ont duré plus, l'autre moitié moins.",
    },
  },
  {
    key: "mean",
    en: ["mean", "average"],
    fr: ["moyenne"],
    says: {
      en: "All days over all deals: one old deal weighs heavily.",
      fr: "Tous les jours sur toutes les affaires : une seule vieille affaire pèse lourd.",
    },
  },
] as const;

const closedName = { en: "closed", fr: "clôture" };

type DayOrBlank = number | null;

/** Holds the durations of one call, kept because making a new one takes as long as their median. */
let room = new Float64Array(0);

/** How many days a deal takes, over those that have an opening and a closing day. */
export function salesCycle(
  opened: Line<DayOrBlank>,
  closed: Line<DayOrBlank>,
  average: (typeof averages)[number]["key"] = "median",
): number | Problem {
  const unlike = unlikeLines(opened, closed);
  if (unlike) return unlike;
  // Blank cells at the end of a column are cut off.
  const rows = Math.min(opened.values.length, closed.values.length);
  if (room.length < rows) room = new Float64Array(rows);
  const days = room;
  let deals = 0;
  for (let index = 0; index < rows; index++) {
    const from = opened.values[index] as DayOrBlank;
    const to = closed.values[index] as DayOrBlank;
    if (from === null || to === null) continue;
    if (to < from) return closedBeforeOpened(index, closed);
    days[deals++] = to - from;
  }
  if (deals === 0) return noClosedDeal;
  const durations = days.subarray(0, deals);
  return average === "mean" ? mean(durations) : median(durations);
}

const closedBeforeOpened = (index: number, closed: Line<unknown>): Problem => {
  const where = (language: Language): string => whereIn(language, placeIn(closed, closedName, index));
  return misread("closed-before-opened", {
    en: `a deal${where("en")} closes before it opens. Check both dates, especially day and month.`,
    fr: `une affaire${where("fr")} est clôturée avant d'être ouverte. Vérifiez les deux dates, surtout le jour et le mois.`,
  });
};

const noClosedDeal = unknown("no-closed-deal", {
  en: "no deal has both an opening and a closing day. Fill them in, or wait for the first deal to close.",
  fr: "aucune affaire n'a à la fois un jour d'ouverture et de clôture. Saisissez-les, ou attendez la première clôture.",
});

export default define({
  name: "SALES_CYCLE",
  family: "sales",
  says: {
    en: "How many days a deal takes from opening to closing: the median, or the mean.",
    fr: "Combien de jours dure une affaire, de l'ouverture à la clôture : la médiane, ou la moyenne.",
  },
  formula: { en: "median of (closing day − opening day)", fr: "médiane de (jour de clôture − jour d'ouverture)" },
  source: "KPI Tree, Sales cycle length (which takes the mean)",
  notes: [
    {
      en: "One old deal skews the mean: 10, 12, 15, 20 and 180 days have a mean of 47 and a median of 15.",
      fr: "Une seule vieille affaire fausse la moyenne : 10, 12, 15, 20 et 180 jours ont une moyenne de 47 et une médiane de 15.",
    },
    {
      en: "Only closed deals count: among recent ones, only the quick ones have closed yet. Group by closing month. Use won deals only if lost ones drag on.",
      fr: "Seules les affaires clôturées comptent : parmi les plus récentes, seules les rapides le sont déjà. Groupez par mois de clôture. Ne prenez que les affaires gagnées si les perdues traînent.",
    },
  ],
  alsoCalled: ["sales cycle length", "time to close", "days to close", "cycle de vente", "délai de vente"],
  arguments: [
    arg({ en: "opened", fr: "ouverture" }, line(day), {
      en: "The day each deal was opened, in one row or column. Times are ignored.",
      fr: "Le jour d'ouverture de chaque affaire, en ligne ou en colonne. Les heures sont ignorées.",
    }),
    arg(closedName, line(day), {
      en: "The day each deal was closed, beside it. A deal with only one of the two days is skipped.",
      fr: "Le jour de clôture de chaque affaire, en face. Une affaire qui n'a qu'un des deux jours est ignorée.",
    }),
    optional({ en: "average", fr: "type_de_moyenne" }, choice(averages), {
      en: 'Which average: "median" (default) or "mean".',
      fr: "Le calcul : « médiane » (par défaut) ou « moyenne ».",
    }),
  ],
  shape: "cell",
  unit: "days",
  problems: { "closed-before-opened": closedBeforeOpened, "no-closed-deal": noClosedDeal },
  examples: [
    {
      says: {
        en: "Deals of 30 and 20 days; the third is still open.",
        fr: "Des affaires de 30 et 20 jours ; la troisième est encore ouverte.",
      },
      given: [
        [["2026-01-05"], ["2026-02-10"], ["2026-02-20"]],
        [["2026-02-04"], ["2026-03-02"], [null]],
      ],
      answer: 25,
    },
    {
      says: { en: "The mean, skewed by one old deal.", fr: "La moyenne, faussée par une vieille affaire." },
      given: [
        [["2026-01-01"], ["2026-01-01"], ["2026-01-01"]],
        [["2026-01-11"], ["2026-01-15"], ["2026-06-30"]],
        "mean",
      ],
      answer: 68,
    },
    {
      says: { en: "The two dates swapped.", fr: "Les deux dates inversées." },
      given: [
        [["2026-01-05"], ["2026-03-02"]],
        [["2026-02-04"], ["2026-02-10"]],
      ],
      answer: { problem: "closed-before-opened" },
    },
    {
      says: { en: "No closed deals yet.", fr: "Aucune affaire clôturée pour l'instant." },
      given: [
        [["2026-01-05"], ["2026-02-10"]],
        [[null], [null]],
      ],
      answer: { problem: "no-closed-deal" },
    },
  ],
  compute: salesCycle,
});
