import * as v from "valibot";
import type { Cell } from "../../base/cells.ts";
import type { Choice } from "../../base/choice.ts";
import { dayFromIso, isMonth } from "../../base/months.ts";
import { folded, languages, type Text } from "../../base/text.ts";

/**
 * What a KPI is: one schema for a row of the sheet and for the answers of the panel, and one description of each field.
 * Every field is always there: a text that is missing is `""`, all else that is missing is `null`. Only the code is
 * needed for a record to exist; what saving needs, and what makes it SMART, are questions of their own.
 */

/** Letters, digits, dashes and underscores, a letter or digit first: `COCA`, `leads-2`, `CHURN_B2B`. */
export const codePattern = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,19}$/u;

/** The longest name, in characters as people count them. */
export const longestName = 80;

const text = v.optional(v.pipe(v.string(), v.trim()), "");
const number = v.optional(v.nullable(v.pipe(v.number(), v.finite())), null);
const share = v.optional(
  v.nullable(
    v.pipe(
      v.number(),
      v.check((value) => value > 0 && value <= 1),
    ),
  ),
  null,
);
const wholeFrom = (least: number) =>
  v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(1000))), null);
const month = v.optional(v.nullable(v.pipe(v.string(), v.check(isMonth))), null);
const day = v.optional(
  v.nullable(
    v.pipe(
      v.string(),
      v.check((value) => dayFromIso(value) !== undefined),
    ),
  ),
  null,
);
const otherCode = v.optional(
  v.pipe(
    v.string(),
    v.trim(),
    v.check((value) => value === "" || codePattern.test(value)),
  ),
  "",
);
const oneOf = <const K extends readonly string[]>(keys: K) => v.optional(v.nullable(v.picklist(keys)), null);

/** With fewer first values than this there are no natural limits. */
export const leastLimitValues = 6;

/** The watch share where a KPI names none: from 90 % of its target on it is to be watched, not off track. */
export const usualWatchShare = 0.9;

const record = {
  code: v.pipe(v.string(), v.trim(), v.normalize("NFC"), v.regex(codePattern)),
  name: text,
  /** A measure feeds rates and is not on the page. */
  role: v.optional(v.picklist(["kpi", "measure"]), "kpi"),
  objective: text,
  measures: text,
  kind: oneOf(["flow", "level", "rate"]),
  numerator: otherCode,
  denominator: otherCode,
  /** `CHF`, `leads`, `%`: with `%`, figures are shares (0.126 is 12.6 %), as both programs keep them. */
  unit: text,
  direction: oneOf(["increase", "decrease", "neutral"]),
  startValue: number,
  target: number,
  targetAppliesTo: oneOf(["each-month", "year-to-date", "path"]),
  start: month,
  deadline: month,
  watchShare: share,
  owner: text,
  source: text,
  whereToFind: text,
  frequency: oneOf(["daily", "weekly", "monthly", "quarterly", "yearly"]),
  /** 1 comes first. */
  priority: wholeFrom(1),
  group: oneOf(["effort", "result"]),
  actionability: oneOf(["actionable", "vanity"]),
  decision: text,
  benchmarkLow: number,
  benchmarkHigh: number,
  benchmarkSource: text,
  limitsFrom: wholeFrom(leastLimitValues),
  processChanged: month,
  revisitOn: day,
};

export type FieldKey = keyof typeof record;

const cell = v.union([
  v.number(),
  v.string(),
  v.boolean(),
  v.null(),
  v.object({ day: v.number() }),
  v.object({ error: v.string() }),
]);

export const kpiSchema = v.object({
  ...record,
  /** Cells of the row that could not be read, as they stand there: written back unless the field gets a value. */
  unread: v.optional(
    v.array(v.object({ field: v.picklist(Object.keys(record) as [FieldKey, ...FieldKey[]]), cell })),
    () => [],
  ),
});

export type Kpi = v.InferOutput<typeof kpiSchema>;
/** What the panel may send: a code and whatever else is known. */
export type KpiInput = v.InferInput<typeof kpiSchema>;
export type Role = Kpi["role"];
export type Kind = NonNullable<Kpi["kind"]>;
export type Direction = NonNullable<Kpi["direction"]>;
export type TargetAppliesTo = NonNullable<Kpi["targetAppliesTo"]>;
export type Frequency = NonNullable<Kpi["frequency"]>;
export type Group = NonNullable<Kpi["group"]>;

/** Something to say about one field of a KPI. */
export interface Issue {
  /** The SMART column is computed: it has no issue. */
  readonly field: FieldKey;
  /** Which issue this is: `not-a-number`, `too-long`. */
  readonly name: string;
  /** The fact, then what to do. */
  readonly says: Text;
  /** The value was clear, and is taken as the sentence says. */
  readonly repaired?: true;
}

/** How the cell of a field is filled in. `choice` has `choices`. */
export type CellKind = "code" | "text" | "number" | "share" | "whole" | "month" | "day" | "choice" | "score";

export interface Field<K extends string = FieldKey | "smart"> {
  readonly key: K;
  readonly heading: Text;
  readonly cell: CellKind;
  readonly choices?: readonly Choice[];
  /** The longest text, in characters. */
  readonly longest?: number;
  /** What to write there. */
  readonly says: Text;
}

/** The columns of the sheet, in their order. The last one is computed. */
export const fields: readonly Field[] = [
  {
    key: "code",
    heading: { en: "Code", fr: "Code" },
    cell: "code",
    longest: 20,
    says: {
      en: "A short name for formulas and columns: letters, digits, - and _, up to 20.",
      fr: "Un nom court pour les formules et les colonnes : lettres, chiffres, - et _, 20 au plus.",
    },
  },
  {
    key: "name",
    heading: { en: "Name", fr: "Nom" },
    cell: "text",
    longest: longestName,
    says: {
      en: "The name everybody uses for it, up to 80 characters.",
      fr: "Le nom que tout le monde lui donne, 80 caractères au plus.",
    },
  },
  {
    key: "role",
    heading: { en: "Role", fr: "Rôle" },
    cell: "choice",
    choices: [
      {
        key: "kpi",
        en: ["KPI", "indicator"],
        fr: ["KPI", "indicateur"],
        says: { en: "Reviewed every month, with a target.", fr: "Revu chaque mois, avec une cible." },
      },
      {
        key: "measure",
        en: ["Measure"],
        fr: ["Mesure"],
        says: {
          en: "A count that feeds rates; not on the page.",
          fr: "Un compte qui sert aux taux ; absent de la page.",
        },
      },
    ],
    says: {
      en: "A KPI is reviewed; a measure only feeds the rates.",
      fr: "Un KPI est revu ; une mesure ne fait que nourrir les taux.",
    },
  },
  {
    key: "objective",
    heading: { en: "Objective served", fr: "Objectif servi" },
    cell: "text",
    longest: 200,
    says: {
      en: "The aim of the company that this KPI shows progress towards.",
      fr: "L'objectif de l'entreprise dont ce KPI montre l'avancement.",
    },
  },
  {
    key: "measures",
    heading: { en: "What it measures", fr: "Ce qu'il mesure" },
    cell: "text",
    longest: 500,
    says: {
      en: "In words: what is counted, what is left out, from when to when.",
      fr: "En mots : ce qui est compté, ce qui ne l'est pas, de quand à quand.",
    },
  },
  {
    key: "kind",
    heading: { en: "Kind", fr: "Nature" },
    cell: "choice",
    choices: [
      {
        key: "flow",
        en: ["Flow", "count", "sum", "total"],
        fr: ["Flux", "somme", "total"],
        says: { en: "Months add up: leads, revenue.", fr: "Les mois s'additionnent : leads, chiffre d'affaires." },
      },
      {
        key: "level",
        en: ["Level", "stock", "state"],
        fr: ["Niveau", "stock", "état"],
        says: {
          en: "The last value counts: customers, pipeline.",
          fr: "La dernière valeur compte : clients, affaires en cours.",
        },
      },
      {
        key: "rate",
        en: ["Rate", "ratio", "share"],
        fr: ["Taux", "ratio", "part"],
        says: {
          en: "One count divided by another: several months are the ratio of the sums.",
          fr: "Un compte divisé par un autre : plusieurs mois donnent le rapport des sommes.",
        },
      },
    ],
    says: {
      en: "How several months become one figure: added up, the last one, or a ratio of sums.",
      fr: "Comment plusieurs mois font un chiffre : addition, dernière valeur ou rapport des sommes.",
    },
  },
  {
    key: "numerator",
    heading: { en: "Numerator", fr: "Numérateur" },
    cell: "code",
    longest: 20,
    says: {
      en: "For a rate: the code of the count above the line.",
      fr: "Pour un taux : le code du compte au-dessus de la barre.",
    },
  },
  {
    key: "denominator",
    heading: { en: "Denominator", fr: "Dénominateur" },
    cell: "code",
    longest: 20,
    says: {
      en: "For a rate: the code of the count below the line.",
      fr: "Pour un taux : le code du compte sous la barre.",
    },
  },
  {
    key: "unit",
    heading: { en: "Unit", fr: "Unité" },
    cell: "text",
    longest: 20,
    says: {
      en: "What one is: CHF, %, leads, days.",
      fr: "Ce que vaut un : CHF, %, leads, jours.",
    },
  },
  {
    key: "direction",
    heading: { en: "Direction", fr: "Sens souhaité" },
    cell: "choice",
    choices: [
      {
        key: "increase",
        en: ["Increase", "higher", "up"],
        fr: ["Hausse", "plus haut", "augmenter"],
        says: { en: "More is better.", fr: "Plus, c'est mieux." },
      },
      {
        key: "decrease",
        en: ["Decrease", "lower", "down"],
        fr: ["Baisse", "plus bas", "diminuer"],
        says: { en: "Less is better.", fr: "Moins, c'est mieux." },
      },
      {
        key: "neutral",
        en: ["Neutral", "band"],
        fr: ["Neutre", "plage"],
        says: { en: "Good lies between two bounds.", fr: "Le bon chiffre est entre deux bornes." },
      },
    ],
    says: {
      en: "Whether more or less of it is better.",
      fr: "Si plus vaut mieux, ou moins.",
    },
  },
  {
    key: "startValue",
    heading: { en: "Start value", fr: "Départ" },
    cell: "number",
    says: {
      en: "Where it stands when the work starts: the target is read against it.",
      fr: "Le chiffre au début du travail : la cible se lit par rapport à lui.",
    },
  },
  {
    key: "target",
    heading: { en: "Target", fr: "Cible" },
    cell: "number",
    says: {
      en: "The figure to reach by the deadline.",
      fr: "Le chiffre à atteindre à l'échéance.",
    },
  },
  {
    key: "targetAppliesTo",
    heading: { en: "Target applies to", fr: "La cible vaut pour" },
    cell: "choice",
    choices: [
      {
        key: "each-month",
        en: ["Each month", "every month", "monthly"],
        fr: ["Chaque mois", "par mois"],
        says: { en: "Every month has this target.", fr: "Chaque mois a cette cible." },
      },
      {
        key: "year-to-date",
        en: ["Year to date", "YTD", "cumulative"],
        fr: ["Cumul annuel", "cumul"],
        says: { en: "The months of the year add up to it.", fr: "Les mois de l'année s'y additionnent." },
      },
      {
        key: "path",
        en: ["Path to the deadline", "path"],
        fr: ["Trajectoire"],
        says: {
          en: "A straight line from the start value to the target.",
          fr: "Une ligne droite du départ à la cible.",
        },
      },
    ],
    says: {
      en: "Whether each month has the target, the year adds up to it, or a path leads there.",
      fr: "Si chaque mois a la cible, si l'année s'y additionne, ou si une trajectoire y mène.",
    },
  },
  {
    key: "start",
    heading: { en: "Start", fr: "Début" },
    cell: "month",
    says: { en: "The month in which the work starts.", fr: "Le mois où le travail commence." },
  },
  {
    key: "deadline",
    heading: { en: "Deadline", fr: "Échéance" },
    cell: "month",
    says: {
      en: "The month by whose end the target is reached.",
      fr: "Le mois à la fin duquel la cible est atteinte.",
    },
  },
  {
    key: "watchShare",
    heading: { en: "Watch share", fr: "Seuil de vigilance" },
    cell: "share",
    says: {
      en: "From this share of the target on it is watched rather than off track; 90% if left out.",
      fr: "À partir de cette part de la cible, il est à surveiller plutôt que hors cible ; 90 % sans indication.",
    },
  },
  {
    key: "owner",
    heading: { en: "Owner", fr: "Responsable" },
    cell: "text",
    longest: 80,
    says: {
      en: "The person who acts when it goes off track.",
      fr: "La personne qui agit quand il sort de sa cible.",
    },
  },
  {
    key: "source",
    heading: { en: "Source", fr: "Source" },
    cell: "text",
    longest: 200,
    says: {
      en: "The system that the figure comes from: CRM, ledger, analytics.",
      fr: "Le système d'où vient le chiffre : CRM, comptabilité, outil d'analyse.",
    },
  },
  {
    key: "whereToFind",
    heading: { en: "Where to find the figure", fr: "Où trouver le chiffre" },
    cell: "text",
    longest: 500,
    says: {
      en: "A link or the clicks that lead to it, for whoever fills in the month.",
      fr: "Un lien ou les clics qui y mènent, pour qui saisit le mois.",
    },
  },
  {
    key: "frequency",
    heading: { en: "Frequency", fr: "Fréquence" },
    cell: "choice",
    choices: [
      {
        key: "daily",
        en: ["Daily", "day"],
        fr: ["Quotidienne", "quotidien", "jour", "chaque jour"],
        says: {
          en: "Followed every day, recorded as the month.",
          fr: "Suivi chaque jour, saisi pour le mois.",
        },
      },
      {
        key: "weekly",
        en: ["Weekly", "week"],
        fr: ["Hebdomadaire", "semaine", "chaque semaine"],
        says: {
          en: "Followed every week, recorded as the month.",
          fr: "Suivi chaque semaine, saisi pour le mois.",
        },
      },
      {
        key: "monthly",
        en: ["Monthly", "month"],
        fr: ["Mensuelle", "mensuel", "mois", "chaque mois"],
        says: { en: "A figure every month.", fr: "Un chiffre chaque mois." },
      },
      {
        key: "quarterly",
        en: ["Quarterly", "quarter"],
        fr: ["Trimestrielle", "trimestriel", "trimestre", "chaque trimestre"],
        says: {
          en: "A figure in March, June, September and December.",
          fr: "Un chiffre en mars, juin, septembre et décembre.",
        },
      },
      {
        key: "yearly",
        en: ["Yearly", "year", "annual"],
        fr: ["Annuelle", "annuel", "année", "chaque année"],
        says: { en: "A figure in December.", fr: "Un chiffre en décembre." },
      },
    ],
    says: {
      en: "How often there is a new figure worth acting on.",
      fr: "Tous les combien il y a un nouveau chiffre qui mérite d'agir.",
    },
  },
  {
    key: "priority",
    heading: { en: "Priority", fr: "Priorité" },
    cell: "whole",
    says: { en: "1 for the one that matters most.", fr: "1 pour celui qui compte le plus." },
  },
  {
    key: "group",
    heading: { en: "Group", fr: "Groupe" },
    cell: "choice",
    choices: [
      {
        key: "effort",
        en: ["Effort", "input"],
        fr: ["Effort", "moyen"],
        says: {
          en: "What we do: calls, meetings, spend.",
          fr: "Ce que nous faisons : appels, rendez-vous, dépenses.",
        },
      },
      {
        key: "result",
        en: ["Result", "outcome", "output"],
        fr: ["Résultat"],
        says: { en: "What comes of it: deals, revenue.", fr: "Ce qui en sort : affaires, chiffre d'affaires." },
      },
    ],
    says: {
      en: "Whether it shows what we do, or what comes of it.",
      fr: "S'il montre ce que nous faisons, ou ce qui en sort.",
    },
  },
  {
    key: "actionability",
    heading: { en: "Actionable or vanity", fr: "Exploitable ou vanité" },
    cell: "choice",
    choices: [
      {
        key: "actionable",
        en: ["Actionable"],
        fr: ["Exploitable", "actionnable"],
        says: { en: "Somebody decides by it.", fr: "Quelqu'un décide d'après lui." },
      },
      {
        key: "vanity",
        en: ["Vanity"],
        fr: ["Vanité"],
        says: { en: "Pleasant to see, nothing follows from it.", fr: "Agréable à voir, rien n'en découle." },
      },
    ],
    says: {
      en: "Whether a decision follows from it, or only a good feeling.",
      fr: "S'il en découle une décision, ou seulement une satisfaction.",
    },
  },
  {
    key: "decision",
    heading: { en: "Decision it informs", fr: "Décision éclairée" },
    cell: "text",
    longest: 300,
    says: {
      en: "What is decided differently when it goes up or down.",
      fr: "Ce qui se décide autrement quand il monte ou descend.",
    },
  },
  {
    key: "benchmarkLow",
    heading: { en: "Benchmark low", fr: "Repère bas" },
    cell: "number",
    says: {
      en: "The lower end of what is usual elsewhere, or of the band for a neutral KPI.",
      fr: "Le bas de ce qui est courant ailleurs, ou de la plage d'un KPI neutre.",
    },
  },
  {
    key: "benchmarkHigh",
    heading: { en: "Benchmark high", fr: "Repère haut" },
    cell: "number",
    says: {
      en: "The upper end of what is usual elsewhere, or of the band for a neutral KPI.",
      fr: "Le haut de ce qui est courant ailleurs, ou de la plage d'un KPI neutre.",
    },
  },
  {
    key: "benchmarkSource",
    heading: { en: "Benchmark source", fr: "Source du repère" },
    cell: "text",
    longest: 300,
    says: { en: "Who says so, about whom, and when.", fr: "Qui le dit, à propos de qui, et quand." },
  },
  {
    key: "limitsFrom",
    heading: { en: "Limits from n values", fr: "Limites sur n valeurs" },
    cell: "whole",
    says: {
      en: "The natural limits come from that many first values, 6 or more; from all of them if left out.",
      fr: "Les limites naturelles viennent d'autant de premières valeurs, 6 ou plus ; de toutes sans indication.",
    },
  },
  {
    key: "processChanged",
    heading: { en: "Process changed in", fr: "Processus changé en" },
    cell: "month",
    says: {
      en: "The month from which another way of working starts new limits.",
      fr: "Le mois à partir duquel une autre façon de faire donne de nouvelles limites.",
    },
  },
  {
    key: "revisitOn",
    heading: { en: "Revisit on", fr: "À revoir le" },
    cell: "day",
    says: {
      en: "When to ask whether this is still the right KPI.",
      fr: "Quand se demander si c'est encore le bon KPI.",
    },
  },
  {
    key: "smart",
    heading: { en: "SMART", fr: "SMART" },
    cell: "score",
    says: {
      en: "How many of the five letters are complete; computed, nothing to type.",
      fr: "Combien des cinq lettres sont complètes ; calculé, rien à saisir.",
    },
  },
];

const byKey = new Map<string, Field>(fields.map((field) => [field.key, field]));

export const fieldOf = (key: FieldKey): Field => byKey.get(key) as Field;

/** A KPI of which nothing is known yet: what the panel starts from. Its code is still missing. */
export const emptyKpi: Kpi = { ...v.parse(kpiSchema, { code: "x" }), code: "" };

/** Two codes that differ in case alone are the same code, since people type them. */
export const codeKey = (code: string): string => code.normalize("NFC").trim().toLowerCase();

/** Characters as people count them: a letter outside the basic plane is one. */
export const lengthOf = (words: string): number => [...words].length;

/** Words that carry no meaning in a code. */
const small = new Set(
  "a an and at by for from in of on or per the to with au aux d de des du en et l la le les ou par pour sur un une".split(
    " ",
  ),
);

/** Proposes a code for a name: `Cost per lead` → `COST-LEAD`. Free among `taken`. */
export function codeFrom(name: string, taken: readonly string[] = []): string {
  const words = folded(name)
    .normalize("NFC")
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const telling = words.filter((word) => !small.has(word.toLowerCase()));
  let code = "";
  for (const word of telling.length > 0 ? telling : words) {
    if (code && code.length + 1 + word.length > 16) break;
    code = code ? `${code}-${word}` : [...word].slice(0, 16).join("");
  }
  // 16 characters leave room for a number.
  const proposed = codePattern.test(code) ? code : "KPI";
  const used = new Set(taken.map(codeKey));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? proposed : `${proposed}-${number}`;
    if (!used.has(codeKey(candidate))) return candidate;
  }
}

/** A KPI with other values: what could not be read in these fields is forgotten, since somebody has now filled them in. */
export function changed(kpi: Kpi, values: Partial<Omit<Kpi, "unread">>): Kpi {
  const set = new Map(Object.entries(values));
  return { ...kpi, ...values, unread: kpi.unread.filter(({ field }) => !set.has(field)) };
}

/** What still keeps a KPI from being saved: code, name, unit and direction are needed, and texts that fit. */
export function savingIssues(kpi: Kpi): Issue[] {
  const issues: Issue[] = [];
  if (kpi.code === "") issues.push(noCode);
  else if (!codePattern.test(kpi.code)) issues.push(notACode("code", kpi.code));
  if (kpi.name === "") issues.push(needed("name", { en: "The name is missing.", fr: "Il manque le nom." }));
  if (kpi.unit === "")
    issues.push(
      needed("unit", {
        en: "The unit is missing: CHF, % or leads, for instance.",
        fr: "Il manque l'unité : CHF, % ou leads, par exemple.",
      }),
    );
  // A measure is neither good nor bad: it feeds rates.
  if (kpi.direction === null && kpi.role === "kpi")
    issues.push(
      needed("direction", {
        en: "The direction is missing: say whether more or less is better.",
        fr: "Il manque le sens souhaité : dites si plus vaut mieux, ou moins.",
      }),
    );
  for (const { key, longest, heading } of fields) {
    if (key === "smart" || key === "code" || longest === undefined) continue;
    const length = lengthOf(kpi[key] as string);
    if (length > longest)
      issues.push({
        field: key,
        name: "too-long",
        says: {
          en: `${heading.en}: ${length} characters, ${longest} at most.`,
          fr: `${heading.fr} : ${length} caractères, ${longest} au plus.`,
        },
      });
  }
  return issues;
}

const needed = (field: FieldKey, says: Text): Issue => ({ field, name: "needed", says });

export const noCode = needed("code", {
  en: "The code is missing: type one.",
  fr: "Il manque le code : saisissez-en un.",
});

export const notACode = (field: FieldKey, words: string): Issue => {
  const { heading } = fieldOf(field);
  const shown = [...words].slice(0, 20).join("");
  return {
    field,
    name: "not-a-code",
    says: {
      en: `${heading.en}: “${shown}” is no code. Use up to 20 letters, digits, - and _, a letter or digit first.`,
      fr: `${heading.fr} : « ${shown} » n'est pas un code. Utilisez 20 lettres, chiffres, - et _ au plus, une lettre ou un chiffre d'abord.`,
    },
  };
};

const wordsOfChoices = new Map<string, ReadonlyMap<string, string>>(
  fields
    .filter(({ choices }) => choices)
    .map(({ key, choices = [] }) => [
      key,
      new Map(
        choices.flatMap((option) => [
          [folded(option.key), option.key] as const,
          ...languages.flatMap((language) => option[language].map((word) => [folded(word), option.key] as const)),
        ]),
      ),
    ]),
);

/** The key of a word of either language, in any case, with or without accents. */
export const choiceKey = (field: FieldKey, words: Cell): string | undefined =>
  typeof words === "string" ? wordsOfChoices.get(field)?.get(folded(words)) : undefined;
