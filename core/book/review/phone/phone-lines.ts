import { colonIn, type Language } from "../../../base/text.ts";
import { messageWords, shortened } from "../month/month-message.ts";
import { firstSteps } from "../page/first-page.ts";
import { type Head, type KpiLine, kpiRows } from "../page/page-cells.ts";
import { words } from "../page/words.ts";

/**
 * The phone sheet as a list of lines from top to bottom, made of the cells behind the page and of texts that the page
 * has no room for. What says nothing takes no line, so that there are no gaps.
 */

/** What a line is, which decides about its colors. */
export const lineCodes = {
  heading: 1,
  good: 2,
  watch: 3,
  bad: 4,
  neutral: 5,
  text: 6,
  quiet: 7,
  overdue: 8,
  missing: 9,
  decision: 10,
} as const;

/** So many lines the sheet has. */
export const phoneLines = 60;
/** So many decisions and actions it tells; the last of them may say how many more there are. */
export const phoneDecisions = 6;
export const phoneActions = 10;

/** Texts are cut to fit three lines of a phone; a message has them whole. */
export const longestOnPhone = { name: 60, note: 115, decision: 140, action: 140, counts: 110 } as const;
const whole = { name: 1000, note: 1000, decision: 1000, action: 1000, counts: 10_000 } as const;
/** In so many lines the counts are told, with what is not read: each ends at the first dot after so many letters. */
export const countsLines = 3;
export const betweenCounts = " · ";
type Longest = Readonly<Record<keyof typeof whole, number>>;

export interface PhoneLine {
  readonly is: PhonePlace["is"];
  readonly text: string;
  readonly code: number;
}

/** A place in the list, in the order of the list. */
export type PhonePlace =
  | { readonly is: "cause" | "news" | "toDecide" | "kpis" | "moreKpis" | "actions" }
  /** `at` counts from 0. */
  | { readonly is: "counts" | "decision" | "kpi" | "outlook" | "note" | "action"; readonly at: number };

const upTo = (count: number): number[] => [...Array(count).keys()];

export const phonePlaces: readonly PhonePlace[] = [
  { is: "cause" },
  { is: "news" },
  ...upTo(countsLines).map((at) => ({ is: "counts", at }) as const),
  { is: "toDecide" },
  ...upTo(phoneDecisions).map((at) => ({ is: "decision", at }) as const),
  { is: "kpis" },
  ...upTo(kpiRows).flatMap((at) => [
    { is: "kpi", at } as const,
    { is: "outlook", at } as const,
    { is: "note", at } as const,
  ]),
  { is: "moreKpis" },
  { is: "actions" },
  ...upTo(phoneActions).map((at) => ({ is: "action", at }) as const),
];

/** What the phone tells that the page has no room for: whole texts, and more of them. */
export interface PhoneTexts {
  /** Those to take first, then those taken. */
  readonly decisions: readonly string[];
  readonly actions: readonly string[];
  /** Of each KPI in page order. */
  readonly notes: readonly string[];
  readonly toTake: number;
  readonly overdue: number;
  /** How many actions are open; those closed in the month come after them. */
  readonly open: number;
}

export interface PhoneSource {
  readonly head: Pick<Head, "cause" | "counts" | "toDecide" | "decisions" | "actions" | "kpis">;
  /** In page order; the steps of the first page while there are no KPIs. */
  readonly lines: readonly Partial<KpiLine>[];
  readonly texts: PhoneTexts;
}

/** The list that the sheet shows: at most `phoneLines`, each with a text. */
export const phoneLinesOf = (source: PhoneSource, language: Language): PhoneLine[] =>
  linesIn(source, language, longestOnPhone);

/** The same without cuts. */
export const wholeLinesOf = (source: PhoneSource, language: Language): PhoneLine[] => linesIn(source, language, whole);

const linesIn = (source: PhoneSource, language: Language, longest: Longest): PhoneLine[] =>
  phonePlaces
    .map((place) => ({ is: place.is, ...lineAt(place, source, language, longest) }))
    .filter(({ text }) => text !== "")
    .slice(0, phoneLines);

function lineAt(place: PhonePlace, { head, lines, texts }: PhoneSource, language: Language, longest: Longest): Said {
  const { heading, text, quiet, overdue, missing, decision } = lineCodes;
  const isEmpty = head.kpis === 0;
  /** Before the first KPI there is nothing to tell but the steps. */
  const unlessEmpty = (said: string | number): string => (isEmpty ? "" : `${said}`);
  const [cause, news] = causeAndNews(`${head.cause}`, language);
  switch (place.is) {
    case "cause":
      return { text: unlessEmpty(cause), code: text };
    case "news":
      return { text: unlessEmpty(news), code: text };
    case "counts":
      return { text: countsAt(`${head.counts}`, place.at, longest.counts), code: quiet };
    case "toDecide":
      return { text: titled(texts.decisions.length === 0 ? "" : unlessEmpty(head.toDecide)), code: heading };
    case "decision": {
      const said = shortened(texts.decisions[place.at] ?? "", longest.decision);
      const nothing = place.at === 0 ? head.decisions : "";
      return {
        text: unlessEmpty(said === "" ? nothing : said),
        code: place.at < texts.toTake ? decision : said === "" ? quiet : text,
      };
    }
    case "kpis":
      return { text: titled(unlessEmpty(words.worstFirst[language])), code: heading };
    case "kpi": {
      const line = lines[place.at];
      return line
        ? {
            text: isEmpty ? stepOf(line) : figuresOf(line, longest.name, language),
            code: codeOf(isEmpty ? 0 : line.statusCode),
          }
        : noLine;
    }
    case "outlook": {
      const line = lines[place.at];
      return line ? { text: isEmpty ? `${line.note ?? ""}` : outlookOf(line, language), code: text } : noLine;
    }
    case "note": {
      const note = shortened(texts.notes[place.at] ?? "", longest.note);
      return { text: unlessEmpty(note), code: lines[place.at]?.noteCode === 2 ? missing : quiet };
    }
    case "moreKpis": {
      const more = Number(head.kpis) - kpiRows;
      const said = more > 0 ? `${more} ${words.moreInKpis[language]}` : "";
      return { text: isEmpty ? firstSteps.sample[language] : said, code: quiet };
    }
    case "actions":
      return { text: titled(texts.actions.length === 0 ? "" : unlessEmpty(head.actions)), code: heading };
    case "action": {
      const said = shortened(texts.actions[place.at] ?? "", longest.action);
      const nothing = place.at === 0 ? words.noActions[language] : "";
      return {
        text: unlessEmpty(said === "" ? nothing : said),
        code: place.at < texts.overdue ? overdue : place.at < texts.open ? text : quiet,
      };
    }
  }
}

/** The last line has all that is left. */
function countsAt(counts: string, line: number, longest: number): string {
  let rest = counts;
  for (let at = 0; at < countsLines - 1; at++) {
    const end = rest.indexOf(betweenCounts, longest - 1);
    const said = end < 0 ? rest : rest.slice(0, end);
    if (at === line) return said;
    rest = rest.slice(said.length + betweenCounts.length);
  }
  return rest;
}

/** A heading is close to what follows it: a line of its own comes before. */
const titled = (text: string): string => (text === "" ? "" : `\n${text}`);

type Said = Omit<PhoneLine, "is">;
const noLine: Said = { text: "", code: lineCodes.quiet };

/** The good news begins a line of its own below the cause. */
export const newsBegins = (language: Language): string => `\n${messageWords.better[language]}`;

function causeAndNews(both: string, language: Language): [cause: string, news: string] {
  const at = both.indexOf(newsBegins(language));
  return at < 0 ? [both, ""] : [both.slice(0, at), both.slice(at + 1)];
}

/** `Cave Bellarive · October 2026 · provisional`: the title of the page, the company's name in place of its words. */
export const phoneTitle = (title: string, company: string, language: Language): string =>
  company === "" ? title : `${company}${title.slice(words.title[language].length)}`;

/** The code of a KPI's first line, by the code of its status. */
const { good, watch, bad, neutral } = lineCodes;
export const codesOfStatus = [neutral, good, watch, bad, neutral, neutral, bad, good, bad, neutral, neutral] as const;
const codeOf = (status: string | number | undefined): number => codesOfStatus[Number(status ?? 0)] ?? neutral;

/** The words of a status begin with a sign and a space. */
export const symbolLength = 2;
const isJudged = (status: number): boolean => codesOfStatus[status] !== neutral;
const hasSign = (status: number): boolean => status > 0 && status < 9;

const stepOf = ({ name = "", details = "" }: Partial<KpiLine>): string => (details === "" ? "" : `${name}\n${details}`);

/** `✖ Return rate: 16.9%`, and below it `Missed · target max. 8.0%, +8.9 pts`. */
function figuresOf(line: Partial<KpiLine>, longestName: number, language: Language): string {
  const { name = "", actual = "", target = "", gap = "", bar = "", status = "" } = line;
  const code = Number(line.statusCode ?? 0);
  if (name === "") return "";
  const sign = isJudged(code) ? `${status}`.slice(0, symbolLength) : "";
  const figure = actual === "" ? "" : `${colonIn(language)} ${actual}`;
  const said = hasSign(code) ? `${status}`.slice(symbolLength) : `${status}`;
  const against = target === "" ? "" : ` · ${messageWords.target[language]} ${target}${gap === "" ? "" : `, ${gap}`}`;
  // A figure of an earlier month has that month in the place of its bar.
  const below = code === 9 ? [bar, status].filter((each) => each !== "").join(" · ") : `${said}${against}`;
  return `${sign}${shortened(`${name}`, longestName)}${figure}\n${below}`;
}

/** `● Worse than usual: above the usual 3.5%–13.6%. Target max. 8.0% by Dec 2026, at risk if this continues.` */
function outlookOf({ trend = "", outlook = "" }: Partial<KpiLine>, language: Language): string {
  const inOneLine = (said: string | number, between: string): string => `${said}`.split(/\n| · /).join(between);
  const judged = trend === "" ? "" : `${inOneLine(trend, `${colonIn(language)} `)}.`;
  const ahead = outlook === "" ? "" : `${words.target[language]} ${inOneLine(outlook, ", ")}.`;
  return [judged, ahead].filter(Boolean).join(" ");
}
