import { type Month, monthWords } from "../../../base/months.ts";
import type { Problem } from "../../../base/problem.ts";
import type { Language, Text } from "../../../base/text.ts";
import { figureIn } from "../../figures/units.ts";
import type { Snapshot } from "../../sheets/snapshot.ts";
import { isStarted, readBook } from "../../tables/read.ts";
import { notStarted } from "../../tables/refusals.ts";
import { words } from "../page/words.ts";
import { toDecide } from "./action-lines.ts";
import { lastYearWords } from "./last-year-words.ts";
import { whoAndWhen } from "./note.ts";
import { type Review, type ReviewedKpi, reviewOf } from "./review.ts";

/** The message of a month of a book, in whichever language it is to be sent. */
export function messageToSend(snapshot: Snapshot, month: Month, language: Language): string | Problem {
  if (!isStarted(snapshot)) return notStarted;
  const book = { ...readBook(snapshot), language };
  const decisions = toDecide(book, month).map((row) =>
    beforeBrackets(`${row.decisionAsked}${whoAndWhen(row, language)}`),
  );
  return messageOf(reviewOf(book, month), decisions, language);
}

/**
 * The month as plain text for mail or chat: what a director reads on a phone, and answers there. Only what needs a
 * word is named: KPIs whose target is missed or close, that are unusual or without a figure; then what is to be
 * decided, each with the number that an answer names.
 */
function messageOf({ kpis, month, message }: Review, decisions: readonly string[], language: Language): string {
  const numbered = decisions.map((decision, index) => `${index + 1}. ${decision}`);
  return [
    `${capital(monthWords(month, language))} · ${message.title}`,
    ...(message.counts === "" ? [] : [message.counts]),
    ...kpis.filter(needsWord).map((each) => sentencesOf(each, language)),
    ...(numbered.length > 0 ? ["", say.toDecide[language], ...numbered, replyTo(decisions.length)[language]] : []),
  ].join("\n");
}

/** Three answers to choose from, with the first number as the example. */
const replyTo = (decisions: number): Text =>
  decisions === 1
    ? { en: "Reply: 1 yes / 1 no / 1 let's talk", fr: "Répondez : 1 oui, 1 non, 1 à discuter" }
    : {
        en: "Reply for each number: 1 yes / 1 no / 1 let's talk",
        fr: "Répondez pour chaque numéro : 1 oui, 1 non, 1 à discuter",
      };

const say = {
  toDecide: { en: "To decide:", fr: "À décider :" },
  target: { en: "target", fr: "cible" },
} as const;

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

const needsWord = ({ line, of }: ReviewedKpi): boolean =>
  of.due && (line.note !== "" || [2, 3, 6, 8].includes(Number(line.statusCode)) || line.trendCode !== 0);

/** `Churn 2.8% (target 2%): ✖ Target missed, ● Worse than usual (7 rises in a row). Why: … Action: … (Aisha, …)` */
function sentencesOf({ line, of }: ReviewedKpi, language: Language): string {
  const beside = [
    of.target === null ? "" : `${say.target[language]} ${figureIn(language, of.target, of.kpi.unit)}`,
    lastYearWords(of.lastYear, of.kpi.unit, language),
  ].filter(Boolean);
  const besides = beside.length === 0 ? "" : ` (${beside.join(language === "fr" ? "\u00a0; " : "; ")})`;
  const colon = language === "fr" ? "\u00a0:" : ":";
  // Where the figure is missing, the note says so itself.
  const status = of.status === "noResult" && line.note !== "" ? "" : line.status;
  const reason = of.reason ? ` (${of.reason[language]})` : "";
  const judged = [status, line.trendCode === 0 ? "" : `${line.trend}${reason}`].filter(Boolean).join(", ");
  const note = inOneLine(String(line.note), language);
  const name = `${line.name}${line.actual === "" ? "" : ` ${line.actual}`}${besides}`;
  return `${name}${colon} ${[judged && `${judged}.`, note].filter(Boolean).join(" ")}`;
}

/** On the page a gap parts the cause from what is done about it; in a message a full stop does. */
function inOneLine(note: string, language: Language): string {
  const headings = [words.actionIs, words.actionContinues, words.alsoFor].map((each) => each[language]).join("|");
  const parted = note.replace(new RegExp(`([^.!?…]) {2}(?=(?:${headings}) )`), "$1. ");
  return beforeBrackets(parted.replace(/ {2,}/g, " ").trim());
}

/** `Another carrier (Aisha, …)`: what somebody wrote loses its full stop before the parenthesis at the end. */
const beforeBrackets = (said: string): string => said.replace(/(?<!\.)\.(?= \([^()]*\)$)/, "");
