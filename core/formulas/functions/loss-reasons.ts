import { isProblem, type Problem, unknown } from "../../base/problem.ts";
import { languages, type Text } from "../../base/text.ts";
import { isTotal } from "../../base/totals.ts";
import { type AnswerCell, arg, define, optional } from "../engine/define.ts";
import { type Name, nameOf, names, nameTester, totalAmongRows } from "../engine/named-rows.ts";
import { type Line, line, placeIn, unlikeLines } from "../engine/ranges.ts";
import { amount } from "../engine/readers.ts";

const notGiven: Text = { en: "Not given", fr: "Non indiqué" };

const headings = {
  reason: { en: "Reason", fr: "Motif" },
  deals: { en: "Lost deals", fr: "Affaires perdues" },
  value: { en: "Value", fr: "Valeur" },
  share: { en: "Share", fr: "Part" },
  runningShare: { en: "Running share", fr: "Part cumulée" },
} as const satisfies Record<string, Text>;

/** What the deals of one reason add up to. */
interface Reason {
  readonly shown: Text;
  deals: number;
  value: number;
}

const reasonsName = { en: "reasons", fr: "motifs" };
const dealsName = { en: "deals", fr: "affaires" };

/**
 * Why deals were lost, the largest reason first. A row is a lost deal if any of its cells is filled; its blank reason
 * is one that nobody gave, and a blank value adds nothing.
 */
export function lossReasons(
  reasons: Line<Name | null>,
  values?: Line<number | null>,
  deals?: Line<Name | null>,
): AnswerCell[][] | Problem {
  const unlike = unlikeLines(reasons, values, deals);
  if (unlike) return unlike;
  const found = reasonsOf(reasons, values, deals);
  if (isProblem(found)) return found;
  if (found.length === 0) return noLostDeal;

  const size = (reason: Reason): number => (values ? reason.value : reason.deals);
  found.sort((one, other) => size(other) - size(one));
  // Added up in the order of the running share, so that the last one is 1.
  const total = found.reduce((sum, reason) => sum + size(reason), 0);
  if (total === 0) return noValue;

  let running = 0;
  const rows = found.map((reason): AnswerCell[] => {
    running += size(reason);
    return [reason.shown, reason.deals, ...(values ? [reason.value] : []), size(reason) / total, running / total];
  });
  const { reason, deals: lost, value, share, runningShare } = headings;
  return [[reason, lost, ...(values ? [value] : []), share, runningShare], ...rows];
}

/** The reasons in the order of their first deal; a row of totals would count everything twice. */
function reasonsOf(
  reasons: Line<Name | null>,
  values: Line<number | null> | undefined,
  deals: Line<Name | null> | undefined,
): Reason[] | Problem {
  const byKey = new Map<string, Reason>();
  // Each spelling is one name: it is looked at once, not once for each deal.
  const byName = new Map<Name | null, Reason>();
  const isName = nameTester(reasons);
  const rows = Math.max(...[reasons, values, deals].map((line) => line?.values.length ?? 0));
  for (let row = 0; row < rows; row++) {
    const name = reasons.values[row] ?? null;
    const value = values?.values[row] ?? null;
    const deal = deals?.values[row] ?? null;
    if (name === null && value === null && deal === null) continue;
    // The name of a customer may be Total; a row of totals has no reason.
    if (deals && deal && name === null && isTotal(deal.shown.en))
      return totalAmongRows(placeIn(deals, dealsName, row), deal.shown);
    let reason = byName.get(name);
    if (!reason) {
      if (name && isTotal(name.shown.en, isName)) return totalAmongRows(placeIn(reasons, reasonsName, row), name.shown);
      const isGiven = name !== null && !namesOfNone.has(name.key);
      const key = isGiven ? name.key : "";
      reason = byKey.get(key) ?? { shown: isGiven ? name.shown : notGiven, deals: 0, value: 0 };
      byKey.set(key, reason);
      byName.set(name, reason);
    }
    reason.deals++;
    reason.value += value ?? 0;
  }
  return [...byKey.values()];
}

/** Whoever types the words of the answer means the same. */
const namesOfNone: ReadonlySet<unknown> = new Set(languages.map((language) => nameOf(notGiven[language])?.key));

const noLostDeal = unknown("no-lost-deal", {
  en: "no lost deals are listed. Fill in the reasons, or “Not given” if nobody knows.",
  fr: "aucune affaire perdue. Saisissez les motifs, ou « Non indiqué » si personne ne sait.",
});

const noValue = unknown("no-value", {
  en: "the values add up to 0, so there are no shares. Fill them in, or omit values to count the deals.",
  fr: "la somme des valeurs est 0 : il n'y a pas de parts. Saisissez-les, ou laissez « valeurs » vide pour compter les affaires.",
});

export default define({
  name: "LOSS_REASONS",
  family: "sales",
  says: {
    en: "A table of why deals were lost, most common reason first: deals, value, share and running share.",
    fr: "Un tableau des motifs de perte, le plus fréquent d'abord : affaires, valeur, part et part cumulée.",
  },
  formula: {
    en: "deals, or their value if passed, added up for each reason, over the total; the running share adds the rows above",
    fr: "affaires, ou leur valeur si elle est indiquée, additionnées par motif, sur le total ; la part cumulée ajoute les lignes au-dessus",
  },
  source: "Juran, Quality Control Handbook (Pareto analysis)",
  notes: [
    {
      en: "“Price” and “price” count as one, “too expensive” as another: a drop-down list keeps the reasons few.",
      fr: "« Prix » et « prix » comptent ensemble, « trop cher » à part : une liste déroulante évite de multiplier les motifs.",
    },
    {
      en: "To see how many reasons are missing, select deals too. With reasons alone, a blank cell isn't a deal, wherever it is, so sorting changes nothing.",
      fr: "Pour voir combien de motifs manquent, indiquez « affaires ». Avec les motifs seuls, une cellule vide n'est pas une affaire, où qu'elle soit : trier ne change rien.",
    },
    {
      en: "The reason is what the salesperson wrote down, often the price. Ask some of the customers.",
      fr: "Le motif est ce que le commercial a noté, souvent le prix. Interrogez quelques clients.",
    },
  ],
  alsoCalled: [
    "loss analysis",
    "win/loss analysis",
    "Pareto",
    "motifs de perte",
    "raisons de perte",
    "causes de perte",
  ],
  arguments: [
    arg(reasonsName, names, {
      en: "The reason of each lost deal, in one row or column.",
      fr: "Le motif de chaque affaire perdue, en ligne ou en colonne.",
    }),
    optional({ en: "values", fr: "valeurs" }, line(amount), {
      en: "What each of these deals would have brought in. A blank adds nothing.",
      fr: "Ce que chacune de ces affaires aurait rapporté. Une cellule vide n'ajoute rien.",
    }),
    optional(dealsName, names, {
      en: "Any column that is filled in for each deal: its name, number or date. A deal without a reason is then “Not given”.",
      fr: "Toute colonne remplie pour chaque affaire : nom, numéro ou date. Une affaire sans motif est alors « Non indiqué ».",
    }),
  ],
  shape: "range",
  unit: (column, columns) =>
    column === 0 ? "text" : column === 1 ? "count" : column === 2 && columns === 5 ? "money" : "rate",
  problems: { "no-lost-deal": noLostDeal, "no-value": noValue, "total-among-rows": totalAmongRows },
  examples: [
    {
      says: {
        en: "The reasons of three lost deals; a blank cell isn't a deal.",
        fr: "Les motifs de trois affaires perdues ; une cellule vide n'est pas une affaire.",
      },
      given: [[["Price"], ["Deadline"], [null], ["price"]]],
      answer: [
        [headings.reason, headings.deals, headings.share, headings.runningShare],
        ["Price", 2, 2 / 3, 2 / 3],
        ["Deadline", 1, 1 / 3, 1],
      ],
    },
    {
      says: {
        en: "The same with the deals: nobody wrote down why the third was lost.",
        fr: "Les mêmes avec les affaires : personne n'a noté le motif de la troisième.",
      },
      given: [[["Price"], ["Deadline"], [null], ["price"]], undefined, [["D-101"], ["D-102"], ["D-103"], ["D-104"]]],
      answer: [
        [headings.reason, headings.deals, headings.share, headings.runningShare],
        ["Price", 2, 0.5, 0.5],
        ["Deadline", 1, 0.25, 0.75],
        [notGiven, 1, 0.25, 1],
      ],
    },
    {
      says: {
        en: "The same with their values: a rare reason may be costly.",
        fr: "La même chose avec leurs valeurs : un motif rare peut coûter cher.",
      },
      given: [
        [["Price"], ["Deadline"], [null], ["price"]],
        [[2_000], [14_000], [1_000], [3_000]],
      ],
      answer: [
        [headings.reason, headings.deals, headings.value, headings.share, headings.runningShare],
        ["Deadline", 1, 14_000, 0.7, 0.7],
        ["Price", 2, 5_000, 0.25, 0.95],
        [notGiven, 1, 1_000, 0.05, 1],
      ],
    },
    {
      says: {
        en: "The total of the sheet selected with the rest.",
        fr: "Le total de la feuille sélectionné avec le reste.",
      },
      given: [
        [["Price"], ["Deadline"], ["Total"]],
        [[5_000], [14_000], [19_000]],
      ],
      answer: { problem: "total-among-rows" },
    },
    {
      says: { en: "No lost deals.", fr: "Aucune affaire perdue." },
      given: [[[null], [null]]],
      answer: { problem: "no-lost-deal" },
    },
    {
      says: { en: "The values are unknown.", fr: "Les valeurs sont inconnues." },
      given: [
        [["Price"], ["Deadline"]],
        [[0], [0]],
      ],
      answer: { problem: "no-value" },
    },
  ],
  compute: lossReasons,
});
