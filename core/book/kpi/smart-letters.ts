import { monthsBetween } from "../../base/months.ts";
import type { Language, Text } from "../../base/text.ts";
import { figureIn } from "../figures/units.ts";
import type { FieldKey, Kpi } from "./schema.ts";

/** What makes a KPI SMART, letter by letter: what a record lacks, and why it matters. */

/** The five letters, in their order. */
export const smartLetters = {
  specific: { en: "Specific", fr: "Spécifique" },
  measurable: { en: "Measurable", fr: "Mesurable" },
  attainable: { en: "Attainable", fr: "Atteignable" },
  relevant: { en: "Relevant", fr: "Réaliste (pertinent)" },
  timeBound: { en: "Time-bound", fr: "Temporellement défini" },
} as const satisfies Record<string, Text>;

export type SmartLetter = keyof typeof smartLetters;

/** What is missing for a letter, and why it matters. */
export interface Missing {
  readonly field: FieldKey;
  /** `no-source`, `target-not-better`. */
  readonly name: string;
  readonly says: Text;
  readonly why: Text;
}

export interface LetterCheck {
  readonly complete: boolean;
  readonly missing: readonly Missing[];
}

/** How many of the five letters are complete. It depends only on the record, so that it can be part of its row. */
export const smartScore = (kpi: Kpi): number => scoreOf(checkedLetters(kpi));

export const scoreOf = (checked: Readonly<Record<SmartLetter, LetterCheck>>): number =>
  (Object.keys(smartLetters) as SmartLetter[]).filter((letter) => checked[letter].complete).length;

/** What each letter lacks. */
export function checkedLetters(kpi: Kpi): Record<SmartLetter, LetterCheck> {
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
      // A band applies to every month.
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
  // A yearly total cannot be compared with the month it starts from.
  const comparable = direction !== null && startValue !== null && kpi.targetAppliesTo !== "year-to-date";
  const better = !comparable || (direction === "increase" ? target > startValue : target < startValue);
  return [direction === null && lacks.direction, !better && targetNotBetter(kpi, startValue as number, target), owner];
}

const say = (field: FieldKey, name: string, says: Text, why: Text): Missing => ({ field, name, says, why });

export const lacks = {
  measures: say(
    "measures",
    "no-words",
    { en: "Say in words what it measures.", fr: "Dites en mots ce qu'il mesure." },
    {
      en: "People who count differently argue about the figure instead of acting on it.",
      fr: "Si chacun compte à sa façon, on discute du chiffre au lieu d'agir.",
    },
  ),
  numerator: say(
    "numerator",
    "no-numerator",
    { en: "Name the numerator (top number).", fr: "Indiquez le numérateur (nombre du haut)." },
    {
      en: "A rate is two numbers: without both, nobody sees which one moved.",
      fr: "Un taux, ce sont deux nombres : sans les deux, on ne voit pas lequel a bougé.",
    },
  ),
  denominator: say(
    "denominator",
    "no-denominator",
    { en: "Name the denominator (bottom number).", fr: "Indiquez le dénominateur (nombre du bas)." },
    {
      en: "The same name on another base is a different rate: per visit or per visitor.",
      fr: "Le même nom sur une autre base est un autre taux : par visite ou par visiteur.",
    },
  ),
  unit: say(
    "unit",
    "no-unit",
    { en: "Enter the unit, such as CHF, % or leads.", fr: "Indiquez l'unité, par exemple CHF, % ou leads." },
    { en: "A number without a unit says nothing.", fr: "Un nombre sans unité ne dit rien." },
  ),
  source: say(
    "source",
    "no-source",
    { en: "Name the system the figure comes from.", fr: "Indiquez le système d'où vient le chiffre." },
    {
      en: "If the source changes, the figure changes even though nothing happened.",
      fr: "Si la source change, le chiffre change sans qu'il se soit rien passé.",
    },
  ),
  whereToFind: say(
    "whereToFind",
    "no-place",
    { en: "Say where to click to find the figure.", fr: "Dites où cliquer pour trouver le chiffre." },
    {
      en: "A figure that is hard to find soon stops being recorded.",
      fr: "Un chiffre pénible à trouver finit par ne plus être saisi.",
    },
  ),
  frequency: say(
    "frequency",
    "no-frequency",
    { en: "Say how often there is a new figure.", fr: "Dites à quelle fréquence il y a un nouveau chiffre." },
    {
      en: "Too often, and you see noise; too rarely, and it is too late to act.",
      fr: "Trop souvent, on ne voit que du bruit ; trop rarement, il est trop tard pour agir.",
    },
  ),
  startValue: say(
    "startValue",
    "no-start-value",
    { en: "Enter the value it starts from.", fr: "Indiquez la valeur de départ." },
    {
      en: "Without a starting value, nobody can tell how far away the target is.",
      fr: "Sans valeur de départ, personne ne sait à quelle distance se trouve la cible.",
    },
  ),
  direction: say(
    "direction",
    "no-direction",
    { en: "Say whether it should go up or down.", fr: "Dites s'il faut l'augmenter ou le réduire." },
    {
      en: "Without that, a target can't be met or missed.",
      fr: "Sans cela, une cible n'est ni atteinte ni manquée.",
    },
  ),
  target: say(
    "target",
    "no-target",
    { en: "Set a target.", fr: "Fixez une cible." },
    {
      en: "Without a target, a result is neither good nor bad, and no status is shown.",
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
    { en: "Name one person who owns it.", fr: "Indiquez une personne responsable." },
    {
      en: "When its target is missed, everybody's job is nobody's job.",
      fr: "Quand un KPI dérape, l'affaire de tous n'est l'affaire de personne.",
    },
  ),
  objective: say(
    "objective",
    "no-objective",
    { en: "Name the objective it serves.", fr: "Indiquez l'objectif qu'il sert." },
    {
      en: "A KPI without a company goal can be met without achieving anything.",
      fr: "Un KPI sans objectif d'entreprise peut être atteint sans rien apporter.",
    },
  ),
  decision: say(
    "decision",
    "no-decision",
    { en: "Say which decision depends on it.", fr: "Dites quelle décision en dépend." },
    {
      en: "If nothing is decided differently when it moves, nobody needs to track it.",
      fr: "Si rien ne se décide autrement quand il bouge, personne n'a besoin de le suivre.",
    },
  ),
  actionability: say(
    "actionability",
    "not-said",
    {
      en: "Say whether it is actionable or a vanity metric.",
      fr: "Dites s'il est exploitable ou si c'est un indicateur de vanité.",
    },
    {
      en: "A vanity metric feels good when it grows but helps nobody act.",
      fr: "Un indicateur de vanité fait plaisir quand il monte, mais n'aide personne à agir.",
    },
  ),
  start: say(
    "start",
    "no-start",
    { en: "Say which month it starts in.", fr: "Indiquez le mois de début." },
    {
      en: "The path to the target is drawn from there.",
      fr: "La trajectoire vers la cible part de là.",
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
      en: "Say whether the target is for each month, for the year, or at the end of a path.",
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
  { en: "It is marked as a vanity metric.", fr: "Il est marqué comme indicateur de vanité." },
  {
    en: "Keep it as a measure, and track what it should lead to.",
    fr: "Gardez-le comme mesure, et suivez plutôt ce à quoi il doit mener.",
  },
);

const endsBeforeItStarts = say(
  "deadline",
  "deadline-before-start",
  { en: "The deadline comes before the start.", fr: "L'échéance précède le début." },
  { en: "There is no month between them to work in.", fr: "Il ne reste aucun mois entre les deux." },
);

const bandUpsideDown = say(
  "benchmarkHigh",
  "band-upside-down",
  { en: "The lower bound is above the upper one.", fr: "La borne basse dépasse la borne haute." },
  { en: "No figure can be between them.", fr: "Aucun chiffre ne peut se trouver entre les deux." },
);

function targetNotBetter({ unit, direction }: Kpi, start: number, target: number): Missing {
  const figure = (language: Language, value: number): string => figureIn(language, value, unit);
  const wanted: Text =
    direction === "increase"
      ? { en: "it should go up", fr: "il faut l'augmenter" }
      : { en: "it should go down", fr: "il faut le réduire" };
  return say(
    "target",
    "target-not-better",
    {
      en: `The target, ${figure("en", target)}, isn't better than the start, ${figure("en", start)}: ${wanted.en}.`,
      fr: `La cible, ${figure("fr", target)}, ne vaut pas mieux que le départ, ${figure("fr", start)} : ${wanted.fr}.`,
    },
    {
      en: "A target met from day one changes nothing.",
      fr: "Une cible atteinte dès le premier jour ne change rien.",
    },
  );
}
