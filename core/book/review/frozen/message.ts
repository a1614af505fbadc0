import { type Month, monthWords } from "../../../base/months.ts";
import type { Problem } from "../../../base/problem.ts";
import { capitalized, colonIn, type Language, type Text } from "../../../base/text.ts";
import type { Snapshot } from "../../sheets/snapshot.ts";
import { isStarted, readBook } from "../../tables/read.ts";
import { notStarted } from "../../tables/refusals.ts";
import { lineFigures } from "../month/line-figures.ts";
import type { KpiMonth } from "../month/month-overview.ts";
import { overflowText } from "../page/overflow.ts";
import { words } from "../page/words.ts";
import { withBrackets } from "./action-lines.ts";
import { lastYearWords } from "./last-year-words.ts";
import { dayOf } from "./note.ts";
import { type Review, type ReviewedKpi, reviewOf } from "./review.ts";

/** The message of a month of a book, in whichever language it is to be sent. */
export function messageToSend(snapshot: Snapshot, month: Month, language: Language): string | Problem {
  if (!isStarted(snapshot)) return notStarted;
  return messageOf(reviewOf({ ...readBook(snapshot), language }, month), language);
}

/**
 * The month as plain text for mail or chat: what a director reads on a phone, and answers there. Only what needs a
 * word is named: KPIs whose target is missed or close, that are unusual or without a figure; then what is to be
 * decided, each with the number that an answer names.
 */
export function messageOf(review: Review, language: Language): string {
  const { kpis, toDecide, month, message } = review;
  return [
    `${capitalized(monthWords(month, language))} · ${message.title}`,
    message.counts,
    ...kpis.filter(needsWord).map((each) => sentencesOf(each, language)),
    overflowText(Number(review.head.kpis), language),
  ]
    .filter(Boolean)
    .concat(answerable(toDecide, language))
    .join("\n");
}

const say = {
  toDecide: { en: "To decide:", fr: "À décider :" },
  target: { en: "target", fr: "cible" },
} as const;

/** Each decision has a number, so that a reply can be as short as `1 yes`. */
const answerable = (toDecide: readonly string[], language: Language): string[] =>
  toDecide.length === 0
    ? []
    : [
        "",
        say.toDecide[language],
        ...toDecide.map((each, index) => `${index + 1}. ${each}`),
        replyTo(toDecide.length)[language],
      ];

/** Three answers to choose from, with the first number as the example. */
const replyTo = (decisions: number): Text =>
  decisions === 1
    ? { en: "Reply “1 yes”, “1 no” or “1 let's talk”", fr: "Répondez « 1 oui », « 1 non » ou « 1 à discuter »" }
    : {
        en: "Reply for each number: “1 yes”, “1 no” or “1 let's talk”",
        fr: "Répondez pour chaque numéro : « 1 oui », « 1 non » ou « 1 à discuter »",
      };

const needsWord = ({ line, of }: ReviewedKpi): boolean =>
  of.due && (line.note !== "" || [2, 3, 6, 8].includes(Number(line.statusCode)) || line.trendCode !== 0);

/** `Churn 2.8% (target max. 2.0%): ✖ Missed, ● Worse than usual (7 rises in a row). Why: …` */
function sentencesOf({ line, of }: ReviewedKpi, language: Language): string {
  const beside = [
    line.target === "" ? "" : `${say.target[language]} ${line.target}`,
    lastYearWords(of.lastYear, lineFigures(of, language), language),
  ].filter(Boolean);
  const besides = beside.length === 0 ? "" : ` (${beside.join(language === "fr" ? "\u00a0; " : "; ")})`;
  const colon = colonIn(language);
  // Where the figure is missing, the note says so itself.
  const status = of.status === "noResult" && line.note !== "" ? "" : line.status;
  const reason = of.reason ? ` (${of.reason[language]})` : "";
  const judged = [status, line.trendCode === 0 ? "" : `${of.verdict?.[language]}${reason}`].filter(Boolean).join(", ");
  const note = [inOneLine(`${line.note}`), actionOf(of, language)].filter(Boolean).join(" ");
  const name = `${line.name}${line.actual === "" ? "" : ` ${line.actual}`}${besides}`;
  return `${name}${colon} ${[judged && `${judged}.`, note].filter(Boolean).join(" ")}`;
}

/** `Action: Another carrier (Aisha, 10 Oct 2026)`: what is done about a KPI that is not as it should be. */
function actionOf({ due, bad, answers, openActions }: KpiMonth, language: Language): string {
  const answer = answers[answers.length - 1];
  if (!due || !bad || !answer || answer.entry === "expected" || answer.entry === "observe") return "";
  const row = answer.entry === "continues" ? openActions[openActions.length - 1] : answer;
  // Without a cause the note is the action.
  if (!row || row.action === "" || (answer.why === "" && answer.entry !== "continues")) return "";
  return `${words.actionIs[language]} ${withBrackets(row.action, [row.owner, dayOf(row, language)])}`;
}

/** On the page a gap separates the cause from what follows; in a message a full stop does. */
const inOneLine = (note: string): string =>
  note
    .replace(/([^.!?…]) {2}/g, "$1. ")
    .replace(/ {2,}/g, " ")
    .replace(/([^.!?…])$/, "$1.")
    .trim();
