import { isSingular } from "../../../base/count.ts";
import { type Month, monthWords } from "../../../base/months.ts";
import { colonIn, type Language, type Text } from "../../../base/text.ts";
import type { Book } from "../../tables/read.ts";
import { isYearToDate, yearToDateWords } from "./actual.ts";
import { lineFigures } from "./line-figures.ts";
import type { KpiMonth, MonthOverview } from "./month-overview.ts";
import { inPageOrder, isClose, isMet, isMissed, lacksFigure } from "./page-order.ts";

/** What a month says at first sight, in the language of the book: at the top of page, panel, phone and frozen page. */
export interface MonthMessage {
  /** One sentence, with the figure: `Return rate: 16.9%, twice the usual 8.5% (target max. 8.0%)`. */
  readonly title: string;
  /** Why, as somebody wrote it; that nobody has yet; or blank. */
  readonly cause: string;
  /** `Better than usual: Leads, Qualification rate.`, or blank. */
  readonly news: string;
  /** `Targets: 1 met · 2 close · 1 missed · 1 not due`, or blank without KPIs. */
  readonly counts: string;
}

export function monthMessage(book: Book, overview: MonthOverview): MonthMessage {
  const { language } = book;
  const say = (key: keyof typeof messageWords): string => messageWords[key][language];
  const kpis = inPageOrder(book, overview);
  const [first] = kpis;
  if (!first) return { title: say("threeSteps"), cause: say("fillsItself"), news: "", counts: "" };
  if (!book.months.includes(overview.month)) return { title: say("monthOutside"), cause: "", news: "", counts: "" };
  const better = kpis.filter(({ signal }) => signal === "better");
  const { title, told } = titleOf(book, overview.month, kpis, better);
  return {
    title,
    cause: causeOf(first, language),
    news: newsOf(
      better.filter((of) => of !== told),
      language,
    ),
    counts: countsOf(kpis, language),
  };
}

export const messageWords = {
  threeSteps: { en: "Three steps to your first review", fr: "Trois étapes jusqu'à votre première revue" },
  fillsItself: {
    en: "This page fills itself from the other sheets, fits one A4 page and needs no add-in.",
    fr: "Cette page se remplit à partir des autres feuilles, tient sur une page A4 et fonctionne sans complément.",
  },
  monthOutside: {
    en: "This month isn't in Results: choose another.",
    fr: "Ce mois n'est pas dans la feuille Résultats : choisissez-en un autre.",
  },
  recordFirst: { en: "Next: the first figures", fr: "Prochaine étape : les premiers chiffres" },
  target: { en: "target", fr: "cible" },
  below: { en: "short of its target of", fr: "en dessous de sa cible de" },
  above: { en: "over its maximum of", fr: "au-dessus de son maximum de" },
  outside: { en: "outside its range of", fr: "hors de sa plage de" },
  close: { en: "close to its target of", fr: "proche de sa cible de" },
  justAbove: { en: "just over its maximum of", fr: "juste au-dessus de son maximum de" },
  moreMissed: { en: "more missed", fr: "autre manquée" },
  moreMissedPlural: { en: "more missed", fr: "autres manquées" },
  nothingUnusual: { en: "Nothing unusual this month", fr: "Rien d'inhabituel ce mois-ci" },
  notExplained: { en: "Not explained yet.", fr: "Pas encore expliqué." },
  better: { en: "Better than usual:", fr: "Mieux que d'habitude :" },
  and: { en: "and", fr: "et" },
  andMore: { en: "more", fr: "KPI de plus" },
} as const satisfies Record<string, Text>;

/** Names and causes are cut so that the sentence fits on one line. */
export const longestName = 40;
export const longestCause = 150;

export const shortened = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

const nameOf = ({ kpi }: KpiMonth): string => shortened(kpi.name || kpi.code, longestName);

/** The first case that fits; with the KPI whose good news it tells. */
function titleOf(
  book: Book,
  month: Month,
  kpis: readonly KpiMonth[],
  better: readonly KpiMonth[],
): { title: string; told?: KpiMonth | undefined } {
  const { language } = book;
  const say = (key: keyof typeof messageWords): string => messageWords[key][language];
  const [first] = kpis as [KpiMonth];
  const due = kpis.filter((of) => of.due);
  const missing = due.filter(lacksFigure);
  if (!hasAnyFigure(book)) return { title: say("recordFirst") };
  if (due.length > 0 && missing.length === due.length) return { title: noFigureYet(month, language) };
  if (isMissed(first) || first.signal === "worse") {
    const missed = kpis.filter(isMissed);
    const others = missed.length - 1;
    const more =
      others > 0 ? ` · ${others} ${say(isSingular(language, others) ? "moreMissed" : "moreMissedPlural")}` : "";
    return { title: `${figureSentence(first, language)}${more}` };
  }
  if (missing.length > 0) return { title: missingWords(missing, due.length, language) };
  if (isClose(first)) {
    const { targetFigure } = lineFigures(first, language);
    return { title: `${start(first, language)}, ${say(isMost(first) ? "justAbove" : "close")} ${targetFigure}` };
  }
  const [told] = better;
  if (told) return { title: figureSentence(told, language), told };
  if (due.length > 0 && due.every(isMet)) return { title: allMet(due.length, month, language) };
  return { title: say("nothingUnusual") };
}

/** Whether any month of the book up to now has a figure of a reviewed KPI. */
const hasAnyFigure = ({ kpis }: Book): boolean =>
  [...kpis.values()].some(({ kpi, results }) => kpi.role === "kpi" && results.some(({ value }) => value !== null));

const isMost = ({ kpi }: KpiMonth): boolean => kpi.direction === "decrease";

/** `Revenue, year to date: CHF 622k` */
function start(of: KpiMonth, language: Language): string {
  const name = `${nameOf(of)}${isYearToDate(of.kpi) ? `, ${yearToDateWords[language]}` : ""}`;
  return `${name}${colonIn(language)} ${lineFigures(of, language).actual}`;
}

/** `Return rate: 16.9%, twice the usual 8.5% (target max. 8.0%)` */
function figureSentence(of: KpiMonth, language: Language): string {
  const say = (key: keyof typeof messageWords): string => messageWords[key][language];
  const { target, targetFigure } = lineFigures(of, language);
  const besides = of.inSentence?.[language];
  const said = besides ? `${start(of, language)}, ${besides}` : start(of, language);
  if (target === "") return said;
  if (besides || !isMissed(of)) return `${said} (${say("target")} ${target})`;
  const way = of.kpi.direction === "neutral" ? "outside" : isMost(of) ? "above" : "below";
  return `${said}, ${say(way)} ${targetFigure}`;
}

/** `No figure of October 2026 yet` */
export const noFigureWords: Readonly<Record<Language, readonly [string, string]>> = {
  en: ["No figure of ", " yet"],
  fr: ["Pas encore de chiffre (", ")"],
};

const noFigureYet = (month: Month, language: Language): string =>
  noFigureWords[language].join(monthWords(month, language));

/** `Figures missing: 2 of 5, Leads first` */
function missingWords(missing: readonly KpiMonth[], due: number, language: Language): string {
  const name = nameOf(missing[0] as KpiMonth);
  return language === "fr"
    ? `Chiffres manquants\u00a0: ${missing.length} sur ${due}, d'abord ${name}`
    : `Figures missing: ${missing.length} of ${due}, ${name} first`;
}

/** `d'octobre`, `de mars` */
export function ofMonthInFrench(month: string): string {
  return /^[aeiouhâéô]/i.test(month) ? `d'${month}` : `de ${month}`;
}

/** `All 5 October targets met` */
function allMet(due: number, month: Month, language: Language): string {
  const [name = ""] = monthWords(month, language).split(" ");
  if (language === "fr")
    return due === 1
      ? `La cible ${ofMonthInFrench(name)} est atteinte`
      : `Les ${due} cibles ${ofMonthInFrench(name)} sont atteintes`;
  return due === 1 ? `The ${name} target is met` : `All ${due} ${name} targets met`;
}

/** What somebody said about the KPI that comes first, or that nobody has. */
function causeOf(of: KpiMonth, language: Language): string {
  const answer = of.answers[of.answers.length - 1];
  if (!of.due || !of.bad || of.figure === null) return "";
  if (!answer) return messageWords.notExplained[language];
  const openAction = of.openActions[of.openActions.length - 1];
  const why = answer.entry === "continues" && answer.why === "" ? (openAction?.why ?? "") : answer.why;
  return answer.entry === "expected" ? "" : shortened(why, longestCause);
}

/** How many names of good news are told. */
export const namesTold = 3;

function newsOf(better: readonly KpiMonth[], language: Language): string {
  if (better.length === 0) return "";
  const say = (key: keyof typeof messageWords): string => messageWords[key][language];
  const names = better.slice(0, namesTold).map(nameOf).join(", ");
  const more = better.length - namesTold;
  return `${say("better")} ${names}${more > 0 ? ` ${say("and")} ${more} ${say("andMore")}` : ""}.`;
}

/** The words of each count, for one and for more. */
export const countWords = {
  met: { one: { en: "met", fr: "atteinte" }, more: { en: "met", fr: "atteintes" } },
  close: { one: { en: "close", fr: "proche" }, more: { en: "close", fr: "proches" } },
  missed: { one: { en: "missed", fr: "manquée" }, more: { en: "missed", fr: "manquées" } },
  notDue: { one: { en: "not due", fr: "non attendue" }, more: { en: "not due", fr: "non attendues" } },
  withoutStatus: {
    one: { en: "without a status", fr: "sans statut" },
    more: { en: "without a status", fr: "sans statut" },
  },
  missing: {
    one: { en: "figure missing", fr: "chiffre manquant" },
    more: { en: "figures missing", fr: "chiffres manquants" },
  },
  provisional: { one: { en: "provisional", fr: "provisoire" }, more: { en: "provisional", fr: "provisoires" } },
} as const satisfies Record<string, { readonly one: Text; readonly more: Text }>;

/** The counts that are said even where they are 0. */
export const alwaysCounted: readonly (keyof typeof countWords)[] = ["met", "close", "missed"];

function countsOf(kpis: readonly KpiMonth[], language: Language): string {
  const count = (is: (of: KpiMonth) => boolean): number => kpis.filter(is).length;
  const counted = {
    met: count(isMet),
    close: count(isClose),
    missed: count(isMissed),
    notDue: count(({ due }) => !due),
    withoutStatus: 0,
    missing: count(lacksFigure),
    provisional: count((of) => of.due && of.figure !== null && of.isExpected),
  };
  const { met, close, missed, notDue, missing } = counted;
  counted.withoutStatus = kpis.length - met - close - missed - notDue - missing;
  const parts = (Object.keys(countWords) as (keyof typeof countWords)[]).flatMap((key) => {
    const number = counted[key];
    if (number === 0 && !alwaysCounted.includes(key)) return [];
    return [`${number} ${countWords[key][isSingular(language, number) ? "one" : "more"][language]}`];
  });
  return `${language === "fr" ? "Cibles\u00a0:" : "Targets:"} ${parts.join(" · ")}`;
}
