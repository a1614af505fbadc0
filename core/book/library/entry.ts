import { matching } from "../../base/asked-words.ts";
import { folded, type Language, languages, type Text } from "../../base/text.ts";
import { codeKey } from "../kpi/codes.ts";
import { withLevel } from "../kpi/rate-formula.ts";
import { type Direction, emptyKpi, type Frequency, type Group, type Kind, type Kpi, type Role } from "../kpi/schema.ts";

/**
 * Ready-made KPIs: what an entry is, and how to find one. The entries themselves (library/index.ts) are data that the
 * panel loads on demand, because they would double its size; every function here takes the library as an argument.
 */

/** What a company wants, in the order a customer experiences it. */
export const objectives = {
  awareness: { en: "Be known", fr: "Se faire connaître" },
  traffic: { en: "Attract visitors", fr: "Attirer des visiteurs" },
  leads: { en: "Generate leads", fr: "Générer des leads" },
  sales: { en: "Sign deals", fr: "Conclure des ventes" },
  retention: { en: "Keep customers", fr: "Fidéliser les clients" },
  revenue: { en: "Grow profitably", fr: "Croissance rentable" },
  service: { en: "Serve customers well", fr: "Bien servir les clients" },
} as const satisfies Record<string, Text>;

export type Objective = keyof typeof objectives;

/** Which kinds of company an entry suits. */
export const situations = {
  b2b: { en: "Selling to businesses", fr: "Vente aux entreprises" },
  shop: { en: "Online shop", fr: "Boutique en ligne" },
  media: { en: "Online advertising", fr: "Publicité en ligne" },
  launch: { en: "Launch", fr: "Lancement" },
  growth: { en: "Growth", fr: "Croissance" },
} as const satisfies Record<string, Text>;

export type Situation = keyof typeof situations;

/** A KPI or a measure that is ready to use. */
export interface LibraryEntry {
  readonly code: string;
  readonly name: Text;
  readonly measures: Text;
  readonly objective: Objective;
  readonly role: Role;
  readonly kind: Kind;
  /** The library codes of a rate's two counts. */
  readonly numerator?: string;
  readonly denominator?: string;
  /** `money` stands for the user's currency. */
  readonly unit: Text | "money";
  readonly direction: Direction;
  readonly frequency: Frequency;
  readonly group: Group;
  readonly fits: readonly Situation[];
  /** The formula of the catalogue that computes it; a plain count has none. */
  readonly formula?: string;
  /** The decision it informs; every KPI has one. */
  readonly decision?: Text;
  /** What is usual elsewhere, only with a source that can be named. Users with better data change it. */
  readonly benchmark?: { readonly low?: number; readonly high?: number; readonly source: Text };
  /** Why no decision follows from it, and the code of the KPI to follow instead. */
  readonly vanity?: { readonly why: Text; readonly instead: string };
  /** Other words people use for it, in both languages. */
  readonly alsoCalled: readonly string[];
}

/** All entries in display order; empty until they have been loaded. */
export type Library = readonly LibraryEntry[];

type Described = Pick<LibraryEntry, "code" | "name" | "measures"> & Partial<Omit<LibraryEntry, "role" | "objective">>;

const usual = {
  direction: "increase",
  frequency: "monthly",
  group: "result",
  kind: "flow",
  fits: ["b2b", "shop", "growth"],
  alsoCalled: [],
} as const;

/** Units shared by several entries. */
export const units = {
  percent: { en: "%", fr: "%" },
  times: { en: "×", fr: "×" },
  visitors: { en: "visitors", fr: "visiteurs" },
  visits: { en: "visits", fr: "visites" },
  views: { en: "views", fr: "vues" },
  clicks: { en: "clicks", fr: "clics" },
  leads: { en: "leads", fr: "leads" },
  meetings: { en: "meetings", fr: "rendez-vous" },
  deals: { en: "deals", fr: "affaires" },
  projects: { en: "projects", fr: "projets" },
  customers: { en: "customers", fr: "clients" },
  requests: { en: "requests", fr: "demandes" },
} as const satisfies Record<string, Text>;

export const rate = { kind: "rate", unit: units.percent } as const;

export const kpi = (
  objective: Objective,
  unit: LibraryEntry["unit"],
  entry: Described & { decision: Text },
): LibraryEntry => ({
  ...usual,
  unit,
  ...entry,
  role: "kpi",
  objective,
});

export const measure = (objective: Objective, unit: LibraryEntry["unit"], entry: Described): LibraryEntry => ({
  ...usual,
  unit,
  ...entry,
  role: "measure",
  objective,
});

export const libraryEntry = (library: Library, code: string): LibraryEntry | undefined =>
  library.find((entry) => codeKey(entry.code) === codeKey(code));

/** An entry as a KPI to start from. Owner, figures and months are still missing. */
export function libraryKpi(entry: LibraryEntry, language: Language, currency = "CHF"): Kpi {
  const { benchmark } = entry;
  return withLevel({
    ...emptyKpi,
    code: entry.code,
    name: entry.name[language],
    role: entry.role,
    measures: entry.measures[language],
    kind: entry.kind,
    numerator: entry.numerator ?? "",
    denominator: entry.denominator ?? "",
    unit: entry.unit === "money" ? currency : entry.unit[language],
    direction: entry.direction,
    frequency: entry.frequency,
    group: entry.group,
    actionability: entry.vanity ? "vanity" : entry.role === "kpi" ? "actionable" : null,
    decision: entry.decision?.[language] ?? "",
    benchmarkLow: benchmark?.low ?? null,
    benchmarkHigh: benchmark?.high ?? null,
    benchmarkSource: benchmark?.source[language] ?? "",
  });
}

/** The entries and the counts their rates need, each once, requested entries first. */
export function withCounts(library: Library, entries: readonly LibraryEntry[]): LibraryEntry[] {
  const all = new Set(entries);
  // The loop also visits counts added here.
  for (const { numerator, denominator } of all)
    for (const code of [numerator, denominator]) {
      const count = code === undefined ? undefined : libraryEntry(library, code);
      if (count) all.add(count);
    }
  return [...all];
}

const namesOf = ({ code, name, alsoCalled }: LibraryEntry): string[] =>
  [code, code.replace(/_/g, " "), name.en, name.fr, ...alsoCalled].map(folded);

/** The entries that match a query, in any case and with or without accents. Matches in names come first. */
export const findInLibrary = (library: Library, query: string): LibraryEntry[] =>
  matching(library, query, namesOf, (entry) =>
    folded(
      languages
        .flatMap((language) => [
          entry.measures[language],
          entry.decision?.[language] ?? "",
          objectives[entry.objective][language],
          ...entry.fits.map((situation) => situations[situation][language]),
        ])
        .join(" · "),
    ),
  );

/** The vanity metric a KPI matches, by its code or by a name people use. */
export function vanityOf(library: Library, { code, name }: Pick<Kpi, "code" | "name">): LibraryEntry | undefined {
  const asked = [code, name].map(folded).filter(Boolean);
  return library.find((entry) => entry.vanity && asked.some((words) => namesOf(entry).includes(words)));
}
