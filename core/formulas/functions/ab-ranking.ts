import { isProblem, misread, type Problem, unknown } from "../../base/problem.ts";
import { quoted, type Text } from "../../base/text.ts";
import { confidence } from "../engine/confidence.ts";
import { type AnswerCell, arg, define, type Unit } from "../engine/define.ts";
import { addedUp, type Beside, type Name, namedRowProblems, names } from "../engine/named-rows.ts";
import { type Line, line, unlikeLines } from "../engine/ranges.ts";
import { count } from "../engine/readers.ts";
import { moreConversions } from "../engine/variant-arguments.ts";
import { holm } from "../statistics/holm.ts";
import { compareProportions, type Proportion } from "../statistics/two-proportions.ts";
import { oneVariant } from "./ab-split.ts";

const namesName = { en: "names", fr: "noms" };
const conversionsName = { en: "conversions", fr: "conversions" };
const visitorsName = { en: "visitors", fr: "visiteurs" };

const columns: readonly { readonly heading: Text; readonly unit: Unit }[] = [
  { heading: { en: "Variant", fr: "Variante" }, unit: "text" },
  { heading: { en: "Conversions", fr: "Conversions" }, unit: "count" },
  { heading: { en: "Visitors", fr: "Visiteurs" }, unit: "count" },
  { heading: { en: "Rate", fr: "Taux" }, unit: "rate" },
  { heading: { en: "Difference", fr: "Écart" }, unit: "rate" },
  { heading: { en: "p (Holm)", fr: "p (Holm)" }, unit: "number" },
  { heading: { en: "Verdict", fr: "Verdict" }, unit: "text" },
];

const verdicts = {
  better: { en: "● Better", fr: "● Mieux" },
  worse: { en: "● Worse", fr: "● Moins bien" },
  notProven: { en: "○ Not proven", fr: "○ Non prouvé" },
  control: { en: "Control", fr: "Référence" },
} as const satisfies Record<string, Text>;

interface Variant extends Proportion {
  readonly name: Text;
  readonly rate: number;
}

/**
 * The variants of a test, the best rate first, each against the first name in the range; p corrected by Holm for the
 * number of comparisons. A pair in which nobody or everybody converted has no p: it counts as 1.
 */
export function abRanking(
  names: Line<Name | null>,
  conversions: Line<number | null>,
  visitors: Line<number | null>,
  confidence = 0.95,
): AnswerCell[][] | Problem {
  const variants = variantsIn(names, conversions, visitors);
  if (isProblem(variants)) return variants;
  const [control, ...others] = variants as [Variant, ...Variant[]];
  if (others.length === 0) return oneVariant;

  const ps = others.map((other) => (isComparable(control, other) ? compareProportions(control, other).p : undefined));
  const corrected = holm(ps.map((p) => p ?? 1));
  const rows = others.map((variant, index): { rate: number; cells: AnswerCell[] } => {
    const difference = variant.rate - control.rate;
    const p = corrected[index] as number;
    const proven = ps[index] !== undefined && p < 1 - confidence;
    const verdict = !proven ? verdicts.notProven : difference > 0 ? verdicts.better : verdicts.worse;
    return {
      rate: variant.rate,
      cells: [
        variant.name,
        variant.successes,
        variant.trials,
        variant.rate,
        difference,
        ps[index] === undefined ? nothingToCompare : p,
        verdict,
      ],
    };
  });
  const { name, successes, trials, rate } = control;
  const ranked = [{ rate, cells: [name, successes, trials, rate, null, null, verdicts.control] }, ...rows];
  ranked.sort((one, other) => other.rate - one.rate);
  return [columns.map(({ heading }) => heading), ...ranked.map(({ cells }) => cells)];
}

const isComparable = (one: Proportion, other: Proportion): boolean => {
  const successes = one.successes + other.successes;
  return successes > 0 && successes < one.trials + other.trials;
};

/** The variants in the order of the range, the control first, or why they cannot be. */
function variantsIn(
  names: Line<Name | null>,
  conversions: Line<number | null>,
  visitors: Line<number | null>,
): Variant[] | Problem {
  const unlike = unlikeLines(names, conversions, visitors);
  if (unlike) return unlike;
  const beside = (argument: Text, { values }: Line<number | null>): Beside => ({
    argument,
    columns: 1,
    figure: (row) => values[row] ?? null,
  });
  const rows = addedUp(namesName, names, Math.max(conversions.values.length, visitors.values.length), [
    beside(conversionsName, conversions),
    beside(visitorsName, visitors),
  ]);
  if (isProblem(rows)) return rows;
  const first = names.values.find((name) => name !== null);
  if (first && first.key !== rows[0]?.name.key) return controlWithoutFigures(first.shown);
  const variants: Variant[] = [];
  for (const { name, figures } of rows) {
    const [successes, trials] = figures as [number, number];
    if (trials === 0) return noVisitors(name.shown);
    if (successes > trials) return moreConversions(inQuotes(name.shown), successes, trials);
    variants.push({ name: name.shown, successes, trials, rate: successes / trials });
  }
  return variants;
}

const inQuotes = ({ en, fr }: Text): Text => ({ en: quoted("en", en), fr: quoted("fr", fr) });

const controlWithoutFigures = (name: Text): Problem =>
  misread("control-without-figures", {
    en: `${quoted("en", name.en)} comes first, so it is the control, but it has no figures. Fill them in, or start the ranges at the control.`,
    fr: `${quoted("fr", name.fr)} vient en premier, c'est donc la référence, et n'a pas de chiffres. Saisissez-les, ou commencez les plages à la référence.`,
  });

const noVisitors = (name: Text): Problem =>
  misread("no-visitors", {
    en: `${quoted("en", name.en)} has no visitors, so it has no rate. Check the figures, or leave its row out.`,
    fr: `${quoted("fr", name.fr)} n'a pas de visiteurs, donc pas de taux. Vérifiez les chiffres, ou retirez sa ligne.`,
  });

const nothingToCompare = unknown("nothing-to-compare", {
  en: "nobody (or everybody) converted in both.",
  fr: "personne (ou tout le monde) n'a converti dans les deux.",
});

export default define({
  name: "AB_RANKING",
  family: "tests",
  says: {
    en: "A table of a test's variants, best rate first, each compared with the control with a corrected p-value.",
    fr: "Un tableau des variantes d'un test, le meilleur taux d'abord, chacune face à la référence avec une valeur p corrigée.",
  },
  formula: {
    en: "p of each variant against the control as AB_PVALUE, corrected by Holm: the smallest × m, the next × (m − 1), …, never falling",
    fr: "p de chaque variante face à la référence comme AB_PVALUE, corrigée selon Holm : la plus petite × m, la suivante × (m − 1), …, sans jamais baisser",
  },
  source: "Holm 1979; R's p.adjust gives the same",
  notes: [
    {
      en: "The control is the first name in the range, not the worst variant. Comparing several variants with it gives chance several tries, so each p is raised.",
      fr: "La référence est le premier nom de la plage, pas la moins bonne variante. Plusieurs comparaisons donnent plusieurs chances au hasard : c'est pourquoi chaque p est relevée.",
    },
    {
      en: "Look once, when the planned number of visitors is reached, as with AB_TEST; and check the split first: AB_SPLIT. For the interval of one pair, use AB_INTERVAL.",
      fr: "Regardez une seule fois, quand le nombre de visiteurs prévu est atteint, comme avec AB_TEST ; et vérifiez d'abord la répartition : AB_SPLIT. Pour l'intervalle d'une paire, utilisez AB_INTERVAL.",
    },
    {
      en: "Rows with the same name are added up; rows without any count are left out. Leave your own total row out of the ranges.",
      fr: "Les lignes d'un même nom s'additionnent ; celles sans aucun nombre sont ignorées. Ne sélectionnez pas votre propre ligne de total.",
    },
  ],
  alsoCalled: [
    "A/B/n test",
    "multivariate test",
    "several variants",
    "Holm",
    "multiple comparisons",
    "test A/B/n",
    "plusieurs variantes",
    "comparaisons multiples",
  ],
  arguments: [
    arg(namesName, names, {
      en: "The variant of each row; the first one is the control.",
      fr: "La variante de chaque ligne ; la première est la référence.",
    }),
    arg(conversionsName, line(count), {
      en: "Visitors who converted, beside each variant: count each one once.",
      fr: "Visiteurs qui ont converti, en face de chaque variante : comptez chacun une fois.",
    }),
    arg(visitorsName, line(count), {
      en: "All visitors who saw it, beside each variant.",
      fr: "Tous les visiteurs qui l'ont vue, en face de chaque variante.",
    }),
    confidence,
  ],
  shape: "range",
  unit: (column) => columns[column]?.unit ?? "number",
  problems: {
    ...namedRowProblems,
    "one-variant": oneVariant,
    "control-without-figures": controlWithoutFigures,
    "no-visitors": noVisitors,
    "more-conversions-than-visitors": moreConversions,
  },
  examples: [
    {
      says: {
        en: "Two new pages against the old one: A is the control.",
        fr: "Deux nouvelles pages face à l'ancienne : A est la référence.",
      },
      given: [
        [["A"], ["B"], ["C"]],
        [[200], [260], [150]],
        [[5000], [5000], [5000]],
      ],
      answer: [
        columns.map(({ heading }) => heading),
        ["B", 260, 5000, 0.052, 0.012, 0.008362183269477916, verdicts.better],
        ["A", 200, 5000, 0.04, null, null, verdicts.control],
        ["C", 150, 5000, 0.03, -0.01, 0.008362183269477916, verdicts.worse],
      ],
    },
    {
      says: {
        en: "The same figures without C, at 99.9%: not proven.",
        fr: "Les mêmes chiffres sans C, à 99,9 % : non prouvé.",
      },
      given: [[["A"], ["B"]], [[200], [260]], [[5000], [5000]], 0.999],
      answer: [
        columns.map(({ heading }) => heading),
        ["B", 260, 5000, 0.052, 0.012, 0.004181091634738939, verdicts.notProven],
        ["A", 200, 5000, 0.04, null, null, verdicts.control],
      ],
    },
    {
      says: { en: "Nobody has converted in A or B yet.", fr: "Personne n'a encore converti, ni dans A ni dans B." },
      given: [
        [["A"], ["B"], ["C"]],
        [[0], [0], [9]],
        [[100], [100], [100]],
      ],
      answer: [
        columns.map(({ heading }) => heading),
        ["C", 9, 100, 0.09, 0.09, 0.006473229801279535, verdicts.better],
        ["A", 0, 100, 0, null, null, verdicts.control],
        ["B", 0, 100, 0, 0, nothingToCompare, verdicts.notProven],
      ],
    },
    {
      says: { en: "One variant alone.", fr: "Une seule variante." },
      given: [[["A"]], [[10]], [[100]]],
      answer: { problem: "one-variant" },
    },
    {
      says: { en: "The control isn't filled in yet.", fr: "La référence n'est pas encore remplie." },
      given: [
        [["A"], ["B"], ["C"]],
        [[null], [12], [9]],
        [[null], [100], [100]],
      ],
      answer: { problem: "control-without-figures" },
    },
    {
      says: { en: "A variant that nobody saw.", fr: "Une variante que personne n'a vue." },
      given: [
        [["A"], ["B"]],
        [[10], [0]],
        [[100], [0]],
      ],
      answer: { problem: "no-visitors" },
    },
    {
      says: { en: "More conversions than visitors.", fr: "Plus de conversions que de visiteurs." },
      given: [
        [["A"], ["B"]],
        [[10], [120]],
        [[100], [100]],
      ],
      answer: { problem: "more-conversions-than-visitors" },
    },
    {
      says: { en: "Counts without a name.", fr: "Des nombres sans nom." },
      given: [
        [["A"], [null]],
        [[10], [12]],
        [[100], [100]],
      ],
      answer: { problem: "nameless" },
    },
    {
      says: {
        en: "The total of the sheet selected with the rest.",
        fr: "Le total de la feuille sélectionné avec le reste.",
      },
      given: [
        [["A"], ["B"], ["Total"]],
        [[10], [12], [22]],
        [[100], [100], [200]],
      ],
      answer: { problem: "total-among-rows" },
    },
    {
      says: { en: "No counts yet.", fr: "Aucun nombre pour l'instant." },
      given: [
        [["A"], ["B"]],
        [[null], [null]],
        [[null], [null]],
      ],
      answer: { problem: "nothing-filled-in" },
    },
  ],
  compute: abRanking,
});
