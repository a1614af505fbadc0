import { type Language, quoted, type Text } from "../../base/text.ts";
import { type YearStart, yearToDate } from "../../base/years.ts";
import { controlChart } from "../../formulas/statistics/control-chart.ts";
import { above, below, type Limits } from "../../formulas/statistics/limits.ts";
import { reaches } from "../../formulas/statistics/reaches.ts";
import { figureIn, isPercent } from "../figures/units.ts";
import type { Kpi } from "../kpi/schema.ts";
import { lacks, type Missing } from "../kpi/smart-letters.ts";
import { isSpread, type PastYears, shapeOf } from "../kpi/spread.ts";
import { type Library, libraryEntry, vanityOf } from "../library/entry.ts";
import { twoInOne } from "./compound.ts";
import { usualAdvice } from "./usual-advice.ts";

/** What to think about before following a KPI. None of it prevents saving. */

/** A suggestion, which never prevents saving. */
export interface Advice extends Missing {
  /** The code of a better KPI in the library. */
  readonly instead?: string;
}

/** Nobody remembers more KPIs than this. */
export const mostKpis = 5;

/** All the advice on a KPI, given its past results and the library. */
export const adviceOn = (kpi: Kpi, history: readonly (number | null)[], library: Library, past: PastYears): Advice[] =>
  [
    vanity(kpi, library),
    compound(kpi),
    withoutCounts(kpi),
    ...againstHistory(kpi, history, past.yearStart),
    usualAdvice(kpi, history),
    withoutShape(kpi, past),
    withoutDecision(kpi),
  ].filter((each): each is Advice => each !== undefined);

/** A vanity metric, with a better one. If the user marks it as actionable, we believe it. */
function vanity(kpi: Kpi, library: Library): Advice | undefined {
  if (kpi.actionability === "actionable") return undefined;
  const entry = vanityOf(library, kpi);
  const better = entry?.vanity && libraryEntry(library, entry.vanity.instead);
  if (entry?.vanity && better)
    return {
      field: "actionability",
      name: "vanity",
      says: {
        en: `This is a vanity metric. Track ${quoted("en", better.name.en)} instead, and keep this one as a measure.`,
        fr: `C'est un indicateur de vanité. Suivez plutôt ${quoted("fr", better.name.fr)}, et gardez celui-ci comme mesure.`,
      },
      why: entry.vanity.why,
      instead: better.code,
    };
  if (kpi.actionability !== "vanity") return undefined;
  return {
    field: "role",
    name: "vanity",
    says: { en: "Keep this vanity metric as a measure.", fr: "Gardez cet indicateur de vanité comme mesure." },
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
      en: `These are two KPIs: ${quoted("en", first)} and ${quoted("en", second)}. Define each separately.`,
      fr: `Ce sont deux KPI : ${quoted("fr", first)} et ${quoted("fr", second)}. Définissez-les séparément.`,
    },
    why: {
      en: "If one rises and the other falls, their combined figure doesn't move and says nothing.",
      fr: "Si l'un monte et l'autre baisse, le chiffre commun ne bouge pas et ne dit rien.",
    },
  };
}

/** On the list of KPIs, not on one of them: which ones to keep is a question about all of them. */
export function adviceOnCount(count: number): Advice | undefined {
  if (count <= mostKpis) return undefined;
  return {
    field: "role",
    name: "too-many",
    says: {
      en: `There are ${count} KPIs. Keep the ${mostKpis} that matter most, and the others as measures.`,
      fr: `Il y a ${count} KPI. Gardez les ${mostKpis} plus importants, et les autres comme mesures.`,
    },
    why: {
      en: "Nobody remembers more than a handful, and a KPI nobody remembers guides no one.",
      fr: "Au-delà de quelques KPI, plus personne ne les a en tête.",
    },
  };
}

function withoutCounts(kpi: Kpi): Advice | undefined {
  if (kpi.kind !== "rate" || (kpi.numerator !== "" && kpi.denominator !== "")) return undefined;
  return {
    field: kpi.numerator === "" ? "numerator" : "denominator",
    name: "rate-without-counts",
    says: {
      en: "Record this rate's numerator and denominator as measures.",
      fr: "Saisissez le numérateur et le dénominateur de ce taux comme mesures.",
    },
    why: {
      en: "A yearly rate comes from the yearly totals; averaging twelve monthly rates gives a wrong figure.",
      fr: "Le taux annuel se calcule sur les totaux de l'année ; la moyenne de douze taux mensuels est fausse.",
    },
  };
}

const withoutDecision = (kpi: Kpi): Advice | undefined => (kpi.decision === "" ? lacks.decision : undefined);

/** A target with the shape of past years needs some; one alone is taken with all its accidents. */
function withoutShape(kpi: Kpi, past: PastYears): Advice | undefined {
  if (kpi.spread !== "like-past-years" || !isSpread(kpi)) return undefined;
  const { years } = shapeOf(kpi, past) ?? { years: 0 };
  const says =
    kpi.start === null ? shapeNeedsStart : years === 0 ? noWholeYear : years === 1 ? oneYearAlone : undefined;
  return says && { field: "spread", name: "shape-of-past-years", says, why: whyShape };
}

const shapeNeedsStart: Text = {
  en: "Enter the start: the seasonal shape comes from the years before it. Until then, the target is spread equally.",
  fr: "Indiquez le début : la saisonnalité vient des années précédentes. D'ici là, la cible est répartie à parts égales.",
};

const noWholeYear: Text = {
  en: "No year before the start is complete: the target is spread equally. Record a full past year.",
  fr: "Aucune année complète avant le début : la cible est répartie à parts égales. Saisissez une année entière.",
};

const oneYearAlone: Text = {
  en: "The seasonal shape comes from a single past year: its lucky month becomes a high target. Record another year.",
  fr: "La saisonnalité vient d'une seule année : un mois exceptionnel y devient une cible élevée. Saisissez-en une autre.",
};

const whyShape: Text = {
  en: "With equal months, a shop exactly on plan looks behind until its best month comes.",
  fr: "À parts égales, un commerce qui suit exactement son plan paraît en retard jusqu'à son meilleur mois.",
};

/** What one month must bring: a yearly total is divided among its months. */
function eachMonth(kpi: Kpi, yearStart: YearStart): number | null {
  const { target, start, deadline } = kpi;
  if (target === null || !isSpread(kpi)) return target;
  if (deadline === null) return target / 12;
  return target / yearToDate(deadline, yearStart, start).length;
}

/** Compares the target with the usual range of the past: out of reach, or reached without any change. */
function againstHistory(kpi: Kpi, history: readonly (number | null)[], yearStart: YearStart): (Advice | undefined)[] {
  const { direction } = kpi;
  const needed = eachMonth(kpi, yearStart);
  const chart = controlChart(history, { baseline: kpi.limitsFrom ?? undefined, pattern: "none" });
  const phase = chart[chart.length - 1];
  if (needed === null || direction === null || direction === "neutral" || !phase?.limits) return [];
  const { values, limits } = phase;
  const up = direction === "increase";
  const reached = values.filter((value) => (up ? reaches(value, needed) : reaches(needed, value))).length;
  const [beyond, within] = up ? [above, below] : [below, above];
  // The limits of a count can be below 0, the count cannot.
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
      en: `The target of ${en.needed} was never reached in ${months} months; a usual month is ${en.usual}.`,
      fr: `La cible de ${fr.needed} n'a jamais été atteinte en ${months} mois ; un mois habituel ${fr.usual}.`,
    },
    why: {
      en: "Reaching it takes a new way of working, not just a good month.",
      fr: "Il faudra changer de façon de faire : un bon mois n'y suffira pas.",
    },
  };
}

function alwaysReached(months: number, { en, fr }: Against): Advice {
  return {
    field: "target",
    name: "always-reached",
    says: {
      en: `The target of ${en.needed} was reached in each of ${months} months; a usual month is ${en.usual}.`,
      fr: `La cible de ${fr.needed} a été atteinte dans chacun des ${months} mois ; un mois habituel ${fr.usual}.`,
    },
    why: {
      en: "A target you hit without changing anything isn't a target.",
      fr: "Une cible atteinte sans rien changer n'en est pas une.",
    },
  };
}

/** The target and the limits in words, the limits rounded to about three digits. */
type Against = Readonly<Record<Language, Readonly<Record<"needed" | "usual", string>>>>;

function against({ unit, target }: Kpi, needed: number, { lower, upper }: Pick<Limits, "lower" | "upper">): Against {
  const size = Math.max(Math.abs(lower), Math.abs(upper)) * (isPercent(unit) ? 100 : 1);
  const decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  const words = (language: Language, aMonth: string) => {
    const [low, high] = [lower, upper].map((limit) => figureIn(language, limit, unit, decimals)) as [string, string];
    const [one, range] = { en: [low, `between ${low} and ${high}`], fr: [`est à ${low}`, `va de ${low} à ${high}`] }[
      language
    ] as [string, string];
    return {
      needed: `${figureIn(language, needed, unit)}${needed === target ? "" : aMonth}`,
      usual: low === high ? one : range,
    };
  };
  return { en: words("en", " a month"), fr: words("fr", " par mois") };
}
