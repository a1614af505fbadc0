import { type Problem, unknown } from "../../base/problem.ts";
import { languages, type Text } from "../../base/text.ts";
import { type AnswerCell, arg, define, optional } from "../engine/define.ts";
import { type Name, nameOf, names } from "../engine/named-rows.ts";
import { type Line, line, unlikeLines } from "../engine/ranges.ts";
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

/**
 * Why deals were lost, the largest reason first. A blank reason is one that nobody gave, and a blank value adds
 * nothing; where values are given, a row that is blank in both is no deal.
 */
export function lossReasons(reasons: Line<Name | null>, values?: Line<number | null>): AnswerCell[][] | Problem {
  const unlike = unlikeLines(reasons, values);
  if (unlike) return unlike;
  const found = reasonsOf(reasons.values, values?.values);
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
  const { reason, deals, value, share, runningShare } = headings;
  return [[reason, deals, ...(values ? [value] : []), share, runningShare], ...rows];
}

/** The reasons in the order of their first deal. */
function reasonsOf(names: readonly (Name | null)[], values: readonly (number | null)[] | undefined): Reason[] {
  const byKey = new Map<string, Reason>();
  let rows = Math.max(names.length, values?.length ?? 0);
  // Without values, blank cells at the end are the rest of the range, not deals without a reason.
  while (!values && rows > 0 && names[rows - 1] === null) rows--;
  for (let row = 0; row < rows; row++) {
    const name = names[row] ?? null;
    const value = values?.[row] ?? null;
    if (values && name === null && value === null) continue;
    const given = name !== null && !namesOfNone.has(name.key);
    const key = given ? name.key : "";
    const reason = byKey.get(key) ?? { shown: given ? name.shown : notGiven, deals: 0, value: 0 };
    reason.deals++;
    reason.value += value ?? 0;
    byKey.set(key, reason);
  }
  return [...byKey.values()];
}

/** Whoever types the words of the answer means the same. */
const namesOfNone: ReadonlySet<unknown> = new Set(languages.map((language) => nameOf(notGiven[language])?.key));

const noLostDeal = unknown("no-lost-deal", {
  en: "no lost deal is listed. Fill in the reasons, “Not given” where nobody knows.",
  fr: "aucune affaire perdue n'est indiquée. Remplissez les motifs, « Non indiqué » si personne ne sait.",
});

const noValue = unknown("no-value", {
  en: "the values add up to 0, so there are no shares. Fill them in, or leave values out to count the deals.",
  fr: "la somme des valeurs est 0 : il n'y a pas de parts. Remplissez-les, ou n'indiquez pas « valeurs » pour compter les affaires.",
});

export default define({
  name: "LOSS_REASONS",
  family: "sales",
  says: {
    en: "A table of why deals were lost, the largest reason first: deals, value, share and running share.",
    fr: "Un tableau des motifs de perte, le plus grand d'abord : affaires, valeur, part et part cumulée.",
  },
  formula: {
    en: "deals, or their value where it is given, added up for each reason, over the total; the running share adds the rows above",
    fr: "affaires, ou leur valeur si elle est donnée, additionnées par motif, sur le total ; la part cumulée ajoute les lignes au-dessus",
  },
  source: "Juran, Quality Control Handbook (Pareto analysis)",
  notes: [
    {
      en: "“Price” and “price” count as one, “too dear” as another: a list to choose from keeps the reasons few.",
      fr: "« Prix » et « prix » comptent ensemble, « trop cher » à part : une liste de choix garde les motifs peu nombreux.",
    },
    {
      en: "A blank reason counts as “Not given”, except below the last one that is filled in. Where values are given, a row blank in both is skipped.",
      fr: "Un motif vide compte comme « Non indiqué », sauf après le dernier qui est rempli. Si des valeurs sont données, une ligne vide dans les deux est ignorée.",
    },
    {
      en: "The reason is what the salesperson wrote down, often the price. Ask some of the customers.",
      fr: "Le motif est ce que le vendeur a noté, souvent le prix. Interrogez quelques clients.",
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
    arg({ en: "reasons", fr: "motifs" }, names, {
      en: "The reason of each lost deal, in one row or column.",
      fr: "Le motif de chaque affaire perdue, en ligne ou en colonne.",
    }),
    optional({ en: "values", fr: "valeurs" }, line(amount), {
      en: "What each of these deals would have brought. A blank adds nothing.",
      fr: "Ce que chacune de ces affaires aurait rapporté. Un vide n'ajoute rien.",
    }),
  ],
  shape: "range",
  unit: (column, columns) =>
    column === 0 ? "text" : column === 1 ? "count" : column === 2 && columns === 5 ? "money" : "rate",
  problems: { "no-lost-deal": noLostDeal, "no-value": noValue },
  examples: [
    {
      says: {
        en: "Four lost deals; nobody wrote down why the third was lost.",
        fr: "Quatre affaires perdues ; personne n'a noté le motif de la troisième.",
      },
      given: [[["Price"], ["Deadline"], [null], ["price"]]],
      answer: [
        [headings.reason, headings.deals, headings.share, headings.runningShare],
        ["Price", 2, 0.5, 0.5],
        ["Deadline", 1, 0.25, 0.75],
        [notGiven, 1, 0.25, 1],
      ],
    },
    {
      says: {
        en: "The same with their values: a reason that is rare may be dear.",
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
      says: { en: "No deal is lost.", fr: "Aucune affaire n'est perdue." },
      given: [[[null], [null]]],
      answer: { problem: "no-lost-deal" },
    },
    {
      says: { en: "The values are not known.", fr: "Les valeurs ne sont pas connues." },
      given: [
        [["Price"], ["Deadline"]],
        [[0], [0]],
      ],
      answer: { problem: "no-value" },
    },
  ],
  compute: lossReasons,
});
