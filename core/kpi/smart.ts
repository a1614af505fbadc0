import { controlChart } from "../statistics/control-chart.ts";
import { above, below, type Limits } from "../statistics/limits.ts";
import { reaches } from "../statistics/reaches.ts";
import { type Language, quoted, type Text } from "../text.ts";
import { twoInOne } from "./compound.ts";
import { codeKey, type FieldKey, type Kpi } from "./definition.ts";
import { libraryEntry, vanityOf } from "./library.ts";
import { monthsBetween } from "./months.ts";
import { figureIn, isPercent } from "./units.ts";

/** The five letters, in their order. */
export const letters = {
  specific: { en: "Specific", fr: "Spécifique" },
  measurable: { en: "Measurable", fr: "Mesurable" },
  attainable: { en: "Attainable", fr: "Atteignable" },
  relevant: { en: "Relevant", fr: "Réaliste (pertinent)" },
  timeBound: { en: "Time-bound", fr: "Temporellement défini" },
} as const satisfies Record<string, Text>;

export type Letter = keyof typeof letters;

/** What is missing for a letter, and why it matters. */
export interface Missing {
  readonly field: FieldKey;
  /** `no-source`, `target-not-better`. */
  readonly name: string;
  readonly says: Text;
  readonly why: Text;
}

/** Worth a thought; nothing keeps the KPI from being saved. */
export interface Advice extends Missing {
  /** The code of the library's KPI that serves better. */
  readonly instead?: string;
}

export interface LetterCheck {
  readonly complete: boolean;
  readonly missing: readonly Missing[];
}

export interface SmartCheck {
  readonly letters: Readonly<Record<Letter, LetterCheck>>;
  readonly advice: readonly Advice[];
  /** How many letters are complete, 0 to 5. */
  readonly score: number;
}

export interface SmartContext {
  /** Past results, oldest first, since the process last changed; `null` where a month is not known. */
  readonly history: readonly (number | null)[];
  /** The KPIs and measures of the book; this one may be among them. */
  readonly others: readonly Kpi[];
}

/** More KPIs than this are known to nobody by heart. */
export const mostKpis = 5;

/** What is there, what is missing for each letter and why it matters, and what to think about. A measure needs less. */
export function smartCheck(kpi: Kpi, { history, others }: SmartContext): SmartCheck {
  const checked = checkedLetters(kpi);
  const advice =
    kpi.role === "measure"
      ? []
      : [
          vanity(kpi),
          compound(kpi),
          tooMany(kpi, others),
          withoutCounts(kpi),
          unknownCounts(kpi, others),
          ...againstHistory(kpi, history),
          withoutDecision(kpi),
        ];
  return {
    letters: checked,
    advice: advice.filter((each): each is Advice => each !== undefined),
    score: scoreOf(checked),
  };
}

/** How many of the five letters are complete. It looks at the record alone, so that it can stand in its row. */
export const smartScore = (kpi: Kpi): number => scoreOf(checkedLetters(kpi));

const scoreOf = (checked: Readonly<Record<Letter, LetterCheck>>): number =>
  (Object.keys(letters) as Letter[]).filter((letter) => checked[letter].complete).length;

function checkedLetters(kpi: Kpi): Record<Letter, LetterCheck> {
  const check = (missing: readonly (Missing | false)[]): LetterCheck => {
    const list = missing.filter((each): each is Missing => each !== false);
    return { complete: list.length === 0, missing: list };
  };
  const measure = kpi.role === "measure";
  return {
    specific: check([
      kpi.measures === "" && lacks.measures,
      kpi.kind === "rate" && kpi.numerator === "" && lacks.numerator,
      kpi.kind === "rate" && kpi.denominator === "" && lacks.denominator,
    ]),
    measurable: check([
      kpi.unit === "" && lacks.unit,
      kpi.source === "" && lacks.source,
      !measure && kpi.whereToFind === "" && lacks.whereToFind,
      !measure && kpi.frequency === null && lacks.frequency,
      !measure && kpi.startValue === null && lacks.startValue,
    ]),
    attainable: check(measure ? [] : attainable(kpi)),
    relevant: check([
      !measure && kpi.objective === "" && lacks.objective,
      !measure && kpi.decision === "" && lacks.decision,
      !measure && kpi.actionability === null && lacks.actionability,
      !measure && kpi.actionability === "vanity" && isVanity,
    ]),
    timeBound: check([
      !measure && kpi.start === null && lacks.start,
      !measure && kpi.deadline === null && lacks.deadline,
      kpi.start !== null && kpi.deadline !== null && monthsBetween(kpi.start, kpi.deadline) < 0 && endsBeforeItStarts,
      // A band holds in every month.
      !measure && kpi.direction !== "neutral" && kpi.targetAppliesTo === null && lacks.targetAppliesTo,
    ]),
  };
}

function attainable(kpi: Kpi): (Missing | false)[] {
  const owner = kpi.owner === "" && lacks.owner;
  const { direction, startValue, target, benchmarkLow, benchmarkHigh } = kpi;
  if (direction === "neutral") {
    const upsideDown =
      benchmarkLow !== null && benchmarkHigh !== null && benchmarkLow > benchmarkHigh && bandUpsideDown;
    return [
      benchmarkLow === null && lacks.benchmarkLow,
      benchmarkHigh === null && lacks.benchmarkHigh,
      upsideDown,
      owner,
    ];
  }
  if (target === null) return [direction === null && lacks.direction, lacks.target, owner];
  // A target that a year adds up to cannot be compared with the month it starts from.
  const comparable = direction !== null && startValue !== null && kpi.targetAppliesTo !== "year-to-date";
  const better = !comparable || (direction === "increase" ? target > startValue : target < startValue);
  return [direction === null && lacks.direction, !better && targetNotBetter(kpi, startValue as number, target), owner];
}

const say = (field: FieldKey, name: string, says: Text, why: Text): Missing => ({ field, name, says, why });

const lacks = {
  measures: say(
    "measures",
    "no-words",
    { en: "Say in words what it measures.", fr: "Dites en mots ce qu'il mesure." },
    {
      en: "Two people who count differently argue about the figure instead of acting on it.",
      fr: "Deux personnes qui comptent autrement discutent du chiffre au lieu d'agir.",
    },
  ),
  numerator: say(
    "numerator",
    "no-numerator",
    { en: "Name the count above the line.", fr: "Indiquez le compte au-dessus de la barre." },
    {
      en: "A rate is two counts: without both, nobody sees which one moved.",
      fr: "Un taux, ce sont deux comptes : sans les deux, on ne voit pas lequel a bougé.",
    },
  ),
  denominator: say(
    "denominator",
    "no-denominator",
    { en: "Name the count below the line.", fr: "Indiquez le compte sous la barre." },
    {
      en: "The same name with another base is another rate: per visit or per visitor.",
      fr: "Le même nom sur une autre base est un autre taux : par visite ou par visiteur.",
    },
  ),
  unit: say(
    "unit",
    "no-unit",
    { en: "Give the unit, such as CHF, % or leads.", fr: "Donnez l'unité, par exemple CHF, % ou leads." },
    { en: "A number without a unit says nothing.", fr: "Un nombre sans unité ne dit rien." },
  ),
  source: say(
    "source",
    "no-source",
    { en: "Name the system that the figure comes from.", fr: "Nommez le système d'où vient le chiffre." },
    {
      en: "From another source next month, the figure would change without anything having happened.",
      fr: "D'une autre source le mois prochain, le chiffre changerait sans que rien ne se soit passé.",
    },
  ),
  whereToFind: say(
    "whereToFind",
    "no-place",
    { en: "Say where to click to find the figure.", fr: "Dites où cliquer pour trouver le chiffre." },
    {
      en: "A figure that takes long to find is not recorded for long.",
      fr: "Un chiffre long à trouver n'est pas saisi longtemps.",
    },
  ),
  frequency: say(
    "frequency",
    "no-frequency",
    { en: "Say how often there is a new figure.", fr: "Dites tous les combien il y a un nouveau chiffre." },
    {
      en: "Too often shows noise, too seldom leaves no time to act.",
      fr: "Trop souvent ne montre que du bruit, trop rarement ne laisse pas le temps d'agir.",
    },
  ),
  startValue: say(
    "startValue",
    "no-start-value",
    { en: "Give the value it starts from.", fr: "Donnez la valeur de départ." },
    {
      en: "Without a start nobody can tell how far the target is.",
      fr: "Sans départ, personne ne sait à quelle distance est la cible.",
    },
  ),
  direction: say(
    "direction",
    "no-direction",
    { en: "Say whether more or less is better.", fr: "Dites si plus vaut mieux, ou moins." },
    {
      en: "A target cannot be met or missed without it.",
      fr: "Sans cela, une cible n'est ni atteinte ni manquée.",
    },
  ),
  target: say(
    "target",
    "no-target",
    { en: "Set a target.", fr: "Fixez une cible." },
    {
      en: "Without a target a result is neither good nor bad, and no status is shown.",
      fr: "Sans cible, un résultat n'est ni bon ni mauvais, et aucun statut ne s'affiche.",
    },
  ),
  benchmarkLow: say(
    "benchmarkLow",
    "no-low",
    { en: "Set the lower bound of the band.", fr: "Fixez la borne basse de la plage." },
    { en: "A neutral KPI is judged by its band.", fr: "Un KPI neutre se juge d'après sa plage." },
  ),
  benchmarkHigh: say(
    "benchmarkHigh",
    "no-high",
    { en: "Set the upper bound of the band.", fr: "Fixez la borne haute de la plage." },
    { en: "A neutral KPI is judged by its band.", fr: "Un KPI neutre se juge d'après sa plage." },
  ),
  owner: say(
    "owner",
    "no-owner",
    { en: "Name one person who owns it.", fr: "Nommez une personne responsable." },
    {
      en: "When it goes off track, what is everybody's task is nobody's.",
      fr: "Quand il sort de sa cible, la tâche de tous n'est celle de personne.",
    },
  ),
  objective: say(
    "objective",
    "no-objective",
    { en: "Name the objective it serves.", fr: "Nommez l'objectif qu'il sert." },
    {
      en: "A KPI that serves no aim of the company can be met without any use to it.",
      fr: "Un KPI qui ne sert aucun but de l'entreprise peut être atteint sans lui être utile.",
    },
  ),
  decision: say(
    "decision",
    "no-decision",
    { en: "Say which decision it informs.", fr: "Dites quelle décision il éclaire." },
    {
      en: "If nothing is decided differently when it moves, nobody needs to follow it.",
      fr: "Si rien ne se décide autrement quand il bouge, personne n'a besoin de le suivre.",
    },
  ),
  actionability: say(
    "actionability",
    "not-said",
    {
      en: "Say whether it is actionable or a vanity metric.",
      fr: "Dites s'il est exploitable ou s'il flatte seulement.",
    },
    {
      en: "A vanity metric pleases when it grows and helps nobody to act.",
      fr: "Un chiffre de vanité fait plaisir quand il monte et n'aide personne à agir.",
    },
  ),
  start: say(
    "start",
    "no-start",
    { en: "Say in which month it starts.", fr: "Dites en quel mois il commence." },
    {
      en: "The path to the target is drawn from there.",
      fr: "Le chemin vers la cible se trace à partir de là.",
    },
  ),
  deadline: say(
    "deadline",
    "no-deadline",
    { en: "Set a deadline.", fr: "Fixez une échéance." },
    {
      en: "Without one, a target is never missed and never met.",
      fr: "Sans elle, une cible n'est jamais manquée ni atteinte.",
    },
  ),
  targetAppliesTo: say(
    "targetAppliesTo",
    "no-span",
    {
      en: "Say whether the target holds each month, for the year, or at the end of a path.",
      fr: "Dites si la cible vaut chaque mois, pour l'année, ou au bout d'une trajectoire.",
    },
    {
      en: "Each month's status depends on it.",
      fr: "Le statut de chaque mois en dépend.",
    },
  ),
} as const;

const isVanity = say(
  "actionability",
  "vanity",
  { en: "It is marked as a vanity metric.", fr: "Il est marqué comme chiffre de vanité." },
  {
    en: "Keep it as a measure, and follow what it is meant to lead to.",
    fr: "Gardez-le comme mesure, et suivez ce à quoi il doit mener.",
  },
);

const endsBeforeItStarts = say(
  "deadline",
  "deadline-before-start",
  { en: "The deadline comes before the start.", fr: "L'échéance précède le début." },
  { en: "No month lies between them to work in.", fr: "Il n'y a aucun mois entre les deux pour y travailler." },
);

const bandUpsideDown = say(
  "benchmarkHigh",
  "band-upside-down",
  { en: "The lower bound lies above the upper one.", fr: "La borne basse dépasse la borne haute." },
  { en: "No figure can lie between them.", fr: "Aucun chiffre ne peut se trouver entre les deux." },
);

function targetNotBetter({ unit, direction }: Kpi, start: number, target: number): Missing {
  const figure = (language: Language, value: number): string => figureIn(language, value, unit);
  const wanted: Text =
    direction === "increase"
      ? { en: "more is better", fr: "plus vaut mieux" }
      : { en: "less is better", fr: "moins vaut mieux" };
  return say(
    "target",
    "target-not-better",
    {
      en: `The target, ${figure("en", target)}, is no better than the start, ${figure("en", start)}: ${wanted.en}.`,
      fr: `La cible, ${figure("fr", target)}, ne vaut pas mieux que le départ, ${figure("fr", start)} : ${wanted.fr}.`,
    },
    {
      en: "A target that is met from the first day moves nothing.",
      fr: "Une cible atteinte dès le premier jour ne fait rien bouger.",
    },
  );
}

/** A vanity metric with the better one beside it. Who says it is actionable is believed. */
function vanity(kpi: Kpi): Advice | undefined {
  if (kpi.actionability === "actionable") return undefined;
  const entry = vanityOf(kpi);
  const better = entry?.vanity && libraryEntry(entry.vanity.instead);
  if (entry?.vanity && better)
    return {
      field: "actionability",
      name: "vanity",
      says: {
        en: `This is a vanity metric. Follow ${quoted("en", better.name.en)} instead, and keep this one as a measure.`,
        fr: `C'est un chiffre de vanité. Suivez plutôt ${quoted("fr", better.name.fr)}, et gardez celui-ci comme mesure.`,
      },
      why: entry.vanity.why,
      instead: better.code,
    };
  if (kpi.actionability !== "vanity") return undefined;
  return {
    field: "role",
    name: "vanity",
    says: { en: "Keep this vanity metric as a measure.", fr: "Gardez ce chiffre de vanité comme mesure." },
    why: lacks.actionability.why,
  };
}

function compound(kpi: Kpi): Advice | undefined {
  const two = twoInOne(kpi);
  if (!two) return undefined;
  const [first, second] = two;
  return {
    field: "name",
    name: "compound",
    says: {
      en: `These are two KPIs: ${quoted("en", first)} and ${quoted("en", second)}. Define each on its own.`,
      fr: `Ce sont deux KPI : ${quoted("fr", first)} et ${quoted("fr", second)}. Définissez-les séparément.`,
    },
    why: {
      en: "When one rises and the other falls, their common figure stands still and says nothing.",
      fr: "Quand l'un monte et que l'autre baisse, le chiffre commun ne bouge pas et ne dit rien.",
    },
  };
}

function tooMany(kpi: Kpi, others: readonly Kpi[]): Advice | undefined {
  const own = codeKey(kpi.code);
  const count = others.filter(({ role, code }) => role === "kpi" && codeKey(code) !== own).length + 1;
  if (count <= mostKpis) return undefined;
  return {
    field: "role",
    name: "too-many",
    says: {
      en: `With this one there are ${count} KPIs. Keep the ${mostKpis} that matter most, the others as measures.`,
      fr: `Avec celui-ci, il y a ${count} KPI. Gardez les ${mostKpis} qui comptent le plus, les autres comme mesures.`,
    },
    why: {
      en: "Nobody knows more than a handful by heart, and what nobody knows guides nobody.",
      fr: "Personne n'en connaît plus qu'une poignée, et ce que personne ne connaît ne guide personne.",
    },
  };
}

function withoutCounts(kpi: Kpi): Advice | undefined {
  if (kpi.kind !== "rate" || (kpi.numerator !== "" && kpi.denominator !== "")) return undefined;
  return {
    field: kpi.numerator === "" ? "numerator" : "denominator",
    name: "rate-without-counts",
    says: {
      en: "Record the two counts of this rate as measures.",
      fr: "Saisissez les deux comptes de ce taux comme mesures.",
    },
    why: {
      en: "A year is the ratio of the sums; the mean of twelve rates is another, wrong figure.",
      fr: "Une année est le rapport des sommes ; la moyenne de douze taux est un autre chiffre, faux.",
    },
  };
}

function unknownCounts(kpi: Kpi, others: readonly Kpi[]): Advice | undefined {
  if (kpi.kind !== "rate") return undefined;
  const known = new Set(others.map(({ code }) => codeKey(code)));
  for (const field of ["numerator", "denominator"] as const) {
    const code = kpi[field];
    if (code === "" || known.has(codeKey(code))) continue;
    return {
      field,
      name: "unknown-count",
      says: {
        en: `No KPI or measure has the code ${quoted("en", code)}. Add it as a measure.`,
        fr: `Aucun KPI ni mesure n'a le code ${quoted("fr", code)}. Ajoutez-le comme mesure.`,
      },
      why: {
        en: "The rate is computed from its two counts and stays empty without them.",
        fr: "Le taux se calcule à partir de ses deux comptes et reste vide sans eux.",
      },
    };
  }
  return undefined;
}

const withoutDecision = (kpi: Kpi): Advice | undefined => (kpi.decision === "" ? lacks.decision : undefined);

/** What one month must bring: a target that the year adds up to is shared among its months. */
function eachMonth({ target, targetAppliesTo, kind, start, deadline }: Kpi): number | null {
  if (target === null || targetAppliesTo !== "year-to-date" || kind !== "flow") return target;
  if (deadline === null) return target / 12;
  const january = `${deadline.slice(0, 4)}-01`;
  const first = start !== null && monthsBetween(january, start) > 0 ? start : january;
  return target / Math.max(1, monthsBetween(first, deadline) + 1);
}

/** The target against the natural limits of the past: out of reach, or reached without doing anything. */
function againstHistory(kpi: Kpi, history: readonly (number | null)[]): (Advice | undefined)[] {
  const { direction } = kpi;
  const needed = eachMonth(kpi);
  const chart = controlChart(history, kpi.limitsFrom ?? undefined);
  const phase = chart[chart.length - 1];
  if (needed === null || direction === null || direction === "neutral" || !phase?.limits) return [];
  const { values, limits } = phase;
  const up = direction === "increase";
  const reached = values.filter((value) => (up ? reaches(value, needed) : reaches(needed, value))).length;
  const [beyond, within] = up ? [above, below] : [below, above];
  // The limits of a count reach below 0, the count does not.
  const shown = values.every((value) => value >= 0) ? { ...limits, lower: Math.max(0, limits.lower) } : limits;
  if (reached === 0 && beyond(needed, up ? limits.upper : limits.lower, limits.scale))
    return [neverReached(values.length, against(kpi, needed, shown))];
  if (reached === values.length && within(needed, up ? limits.lower : limits.upper, limits.scale))
    return [alwaysReached(values.length, against(kpi, needed, shown))];
  return [];
}

function neverReached(months: number, { en, fr }: Against): Advice {
  return {
    field: "target",
    name: "never-reached",
    says: {
      en: `The target of ${en.needed} was never reached in ${months} months; usual variation goes from ${en.lower} to ${en.upper}.`,
      fr: `La cible de ${fr.needed} n'a jamais été atteinte en ${months} mois ; la variation habituelle va de ${fr.lower} à ${fr.upper}.`,
    },
    why: {
      en: "Reaching it takes a changed process, not a good month.",
      fr: "L'atteindre demande de changer le processus, pas seulement un bon mois.",
    },
  };
}

function alwaysReached(months: number, { en, fr }: Against): Advice {
  return {
    field: "target",
    name: "always-reached",
    says: {
      en: `The target of ${en.needed} was reached in each of ${months} months; usual variation goes from ${en.lower} to ${en.upper}.`,
      fr: `La cible de ${fr.needed} a été atteinte dans chacun des ${months} mois ; la variation habituelle va de ${fr.lower} à ${fr.upper}.`,
    },
    why: {
      en: "A target that is met if nothing changes asks nothing of anybody.",
      fr: "Une cible atteinte si rien ne change ne demande rien à personne.",
    },
  };
}

/** The target and the limits in words, the limits to three digits or so. */
type Against = Readonly<Record<Language, Readonly<Record<"needed" | "lower" | "upper", string>>>>;

function against({ unit, target }: Kpi, needed: number, { lower, upper }: Pick<Limits, "lower" | "upper">): Against {
  const size = Math.max(Math.abs(lower), Math.abs(upper)) * (isPercent(unit) ? 100 : 1);
  const decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  const words = (language: Language, aMonth: string) => ({
    needed: `${figureIn(language, needed, unit)}${needed === target ? "" : aMonth}`,
    lower: figureIn(language, lower, unit, decimals),
    upper: figureIn(language, upper, unit, decimals),
  });
  return { en: words("en", " a month"), fr: words("fr", " par mois") };
}
