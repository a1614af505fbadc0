import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { languages, lengthOf, type Text } from "../../../../core/base/text.ts";
import { codeKey, codePattern, longestName } from "../../../../core/book/kpi/codes.ts";
import { savingIssues } from "../../../../core/book/kpi/saving-issues.ts";
import { kpiSchema } from "../../../../core/book/kpi/schema.ts";
import {
  findInLibrary,
  libraryEntry,
  libraryKpi,
  type Objective,
  objectives,
  type Situation,
  situations,
  withCounts,
} from "../../../../core/book/library/entry.ts";
import { library } from "../../../../core/book/library/index.ts";
import { smartCheck } from "../../../../core/book/smart/smart.ts";
import { catalogue } from "../../../../core/formulas/functions/index.ts";

const codes = library.map(({ code }) => code);
const codesWhere = (wrong: (entry: (typeof library)[number]) => boolean): string[] =>
  library.filter(wrong).map(({ code }) => code);

describe("the library", () => {
  it("has valid codes, each once", () => {
    const keys = codes.map(codeKey);
    expect(codes.filter((code, index) => !codePattern.test(code) || keys.indexOf(codeKey(code)) !== index)).toEqual([]);
  });

  it("has about 40 KPIs, and the measures they need", () => {
    const kpis = library.filter(({ role }) => role === "kpi").length;
    expect(kpis).toBeGreaterThanOrEqual(60);
    expect(kpis).toBeLessThanOrEqual(90);
  });

  it("gives each objective three KPIs or more, and each situation five", () => {
    const kpisOf = (objective: Objective): number =>
      library.filter((entry) => entry.objective === objective && entry.role === "kpi").length;
    expect((Object.keys(objectives) as Objective[]).filter((objective) => kpisOf(objective) < 3)).toEqual([]);
    const kpisFor = (situation: Situation): number =>
      library.filter((entry) => entry.fits.includes(situation) && entry.role === "kpi").length;
    expect((Object.keys(situations) as Situation[]).filter((situation) => kpisFor(situation) < 5)).toEqual([]);
  });

  it("tags everything with a kind of company", () => {
    expect(codesWhere(({ fits }) => fits.length === 0 || new Set(fits).size !== fits.length)).toEqual([]);
  });

  it("says everything in sentences in both languages, short enough for the panel", () => {
    const texts: [string, Text][] = library.flatMap(({ code, measures, decision, benchmark, vanity }) =>
      [measures, decision, benchmark?.source, vanity?.why]
        .filter((text): text is Text => text !== undefined)
        .map((text): [string, Text] => [code, text]),
    );
    const wrong = (words: string): boolean => !/^[\p{Lu}\d].*\.$/u.test(words) || words.length > 130;
    expect(texts.filter(([, { en, fr }]) => wrong(en) || wrong(fr) || en === fr).map(([code]) => code)).toEqual([]);
  });

  it("has a name for everything in both languages, no two alike", () => {
    for (const language of languages) {
      const names = library.map(({ name }) => name[language]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      expect(names.filter((name) => name === "" || lengthOf(name) > longestName || name.endsWith("."))).toEqual([]);
    }
  });

  it("gives every rate two counts of the library, and other KPIs none", () => {
    const wrong = codesWhere(({ kind, numerator, denominator }) =>
      kind === "rate"
        ? numerator === undefined ||
          denominator === undefined ||
          numerator === denominator ||
          !libraryEntry(library, numerator) ||
          !libraryEntry(library, denominator)
        : numerator !== undefined || denominator !== undefined,
    );
    expect(wrong).toEqual([]);
  });

  it("has no rate of rates", () => {
    const isRate = (code: string | undefined): boolean =>
      code !== undefined && libraryEntry(library, code)?.kind === "rate";
    expect(codesWhere(({ numerator, denominator }) => isRate(numerator) || isRate(denominator))).toEqual([]);
  });

  it("has no measure that nothing uses, unless it is a vanity metric", () => {
    const used = new Set(library.flatMap(({ numerator, denominator }) => [numerator, denominator]));
    expect(codesWhere(({ role, code, vanity }) => role === "measure" && !vanity && !used.has(code))).toEqual([]);
  });

  it("computes only with formulas of the catalogue", () => {
    const names = new Set(catalogue.map(({ name }) => name));
    expect(codesWhere(({ formula }) => formula !== undefined && !names.has(formula))).toEqual([]);
  });

  it("names a decision for every KPI", () => {
    expect(codesWhere(({ role, decision }) => role === "kpi" && decision === undefined)).toEqual([]);
  });

  it("keeps vanity metrics as measures, each with a KPI to follow instead", () => {
    const vain = library.filter(({ vanity }) => vanity);
    expect(vain.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["FOLLOWERS", "PAGE_VIEWS", "VISITORS", "EVENT_ATTENDANCE"]),
    );
    const wrong = vain.filter(({ role, vanity }) => {
      const better = libraryEntry(library, vanity?.instead ?? "");
      return role !== "measure" || better?.role !== "kpi" || better.vanity !== undefined;
    });
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  it("names a source for every benchmark, and its ends in order", () => {
    const wrong = codesWhere(({ benchmark }) => {
      if (!benchmark) return false;
      const { low, high } = benchmark;
      return (low === undefined && high === undefined) || (low !== undefined && high !== undefined && low >= high);
    });
    expect(wrong).toEqual([]);
  });

  it("has every metric founders have asked for", () => {
    const asked: Record<string, string> = {
      "acquisition cost": "COCA",
      ROI: "ROMI",
      "chiffre d'affaires": "REVENUE",
      "budget par canal": "BEST_CHANNELS",
      CLV: "CLV",
      leads: "LEADS",
      "lead qualifié": "QUALIFIED_LEADS",
      visiteurs: "VISITORS",
      "nouveaux visiteurs": "NEW_VISITORS",
      "visits per session": "VISITS_PER_VISITOR",
      "sources du trafic": "ORGANIC_SHARE",
      "pages vues": "PAGE_VIEWS",
      "temps passé sur le site": "TIME_ON_SITE",
      "taux de rebond": "BOUNCE_RATE",
      "sessions avec conversion": "CONVERTING_VISITS",
      "coût d'acquisition / CA": "COST_TO_REVENUE",
      "call to action": "CTA_RATE",
      "landing page": "LANDING_RATE",
      "taux de conversion commerciale": "QUOTE_RATE",
      "du devis à l'affaire": "QUOTE_WIN_RATE",
      "pages that bring leads": "KEY_PAGE_RATE",
      "first meetings": "FIRST_MEETINGS",
      "second meetings": "SECOND_MEETINGS",
      "meetings with customers": "CUSTOMER_MEETINGS",
      "prospecting calls": "CALLS",
      "projets déclarés": "NEW_PROJECTS",
      upsell: "UPSELL_PROJECTS",
      "valeur des projets déclarés": "PROJECT_VALUE",
      "valorisation des projets": "PROJECTS_TO_GOAL",
      "affaires signées": "DEALS_WON",
      "value of deals signed": "WON_VALUE",
      "motifs de perte": "LOST_VALUE",
      "value in progress": "PIPELINE_COVERAGE",
      "won ÷ lost": "WON_LOST",
      "cycle de vente": "SALES_CYCLE",
      SLA: "SLA_RATE",
      réclamations: "COMPLAINTS",
      "temps moyen de traitement": "HANDLING_TIME",
      "event attendance": "EVENT_ATTENDANCE",
      "facebook fans": "FOLLOWERS",
      "best customers": "BEST_CHANNELS",
      "average conversion": "VISIT_CONVERSION",
      "pages de sortie": "EXIT_RATE",
      "panier moyen": "AVERAGE_BASKET",
      "taux de transformation": "VISIT_CONVERSION",
      newsletter: "OPEN_RATE",
      "open rate": "OPEN_RATE",
      désabonnement: "UNSUBSCRIBE_RATE",
      CPC: "CPC",
      CPM: "CPM",
      CPA: "CPA",
      MRR: "MRR",
      ARR: "MRR",
      "quick ratio": "QUICK_RATIO",
      réachat: "REPEAT_PURCHASE",
      MQL: "MQL",
      SAL: "SAL",
      SQL: "SQL",
      "utilisateurs actifs": "ACTIVE_USERS",
      "minutes de visionnage": "USAGE_MINUTES",
      notes: "ITEMS_CREATED",
      relances: "FOLLOW_UPS",
    };
    const unfound = Object.entries(asked).filter(
      ([words, code]) => !findInLibrary(library, words).some((entry) => entry.code === code),
    );
    expect(unfound).toEqual([]);
  });
});

describe("the search of the library", () => {
  const found = (query: string): string[] => findInLibrary(library, query).map(({ code }) => code);

  it("puts a KPI before all others by its own abbreviation, and finds none inside a word", () => {
    for (const code of ["MQL", "SAL", "SQL", "MRR", "CPC", "CPM", "CPA", "CTR", "NPS", "ROMI", "ROAS"])
      expect(found(code)[0]).toBe(code);
    expect(found("ARR")).toContain("MRR");
    expect(found("ARR").filter((code) => !/MRR/.test(code))).toEqual([]);
    expect(found("MER")).toEqual(["ROAS"]);
  });
});

describe("every entry of the library", () => {
  it("can be saved unchanged, in both languages, and fits the record", () => {
    const issues = library.flatMap((entry) =>
      languages.flatMap((language) => {
        const kpi = libraryKpi(entry, language);
        expect(v.parse(kpiSchema, JSON.parse(JSON.stringify(kpi)))).toEqual(kpi);
        return savingIssues(kpi).map(({ name }) => `${entry.code} ${name}`);
      }),
    );
    expect(issues).toEqual([]);
  });

  it("gets no advice, with its counts next to it", () => {
    const advised = library
      .filter(({ role }) => role === "kpi")
      .flatMap((entry) => {
        const others = withCounts(library, [entry]).map((each) => libraryKpi(each, "fr"));
        return smartCheck(libraryKpi(entry, "fr"), { history: [], others, library }).advice.map(
          ({ name }) => `${entry.code} ${name}`,
        );
      });
    expect(advised).toEqual([]);
  });
});
