import { escaped } from "../../../base/html.ts";
import type { Month } from "../../../base/months.ts";
import type { Problem } from "../../../base/problem.ts";
import type { Language, Text } from "../../../base/text.ts";
import { ink, navy, soft } from "../../sheets/colors.ts";
import type { Style } from "../../sheets/plan.ts";
import type { Snapshot } from "../../sheets/snapshot.ts";
import { isStarted, readBook } from "../../tables/read.ts";
import { notStarted } from "../../tables/refusals.ts";
import { lineFigures } from "../month/line-figures.ts";
import { words } from "../page/words.ts";
import { lineCodes, type PhoneLine, phoneTitle, wholeLinesOf } from "../phone/phone-lines.ts";
import { lineStyles } from "../phone/phone-sheet.ts";
import { lastYearWords } from "./last-year-words.ts";
import { type Review, type ReviewedKpi, reviewOf } from "./review.ts";

/** The month for mail or chat, to be pasted: where formats are taken the second one is. */
export interface Message {
  readonly text: string;
  readonly html: string;
}

/** The message of a month of a book, in whichever language it is to be sent. */
export function messageToSend(snapshot: Snapshot, month: Month, language: Language): Message | Problem {
  if (!isStarted(snapshot)) return notStarted;
  const company = snapshot.tables.company?.cells[0]?.[0];
  const review = reviewOf({ ...readBook(snapshot), language }, month);
  return messageOf(review, typeof company === "string" ? company : "", language);
}

/**
 * What the phone sheet says, to be answered: decisions have the numbers that a reply names. KPIs that need no word take
 * one line: those that are as usual, with their target reached.
 */
export function messageOf(review: Review, company: string, language: Language): Message {
  const { head, kpis, toDecide, message, phone } = review;
  const lines = kpis.map((each) => (needsWord(each) ? each.line : { ...each.line, trend: "", outlook: "" }));
  const lastYears = kpis.filter(({ line }) => line.name !== "").map((each) => lastYearOf(each, language));
  const told = kpis.length === 0 ? [] : wholeLinesOf({ ...phone, lines }, language);
  const parts: MessageLine[] = [
    { is: "title", text: phoneTitle(`${head.title}`, company, language), code: 0 },
    { is: "message", text: message.title, code: 0 },
    ...told.flatMap((line): MessageLine[] => {
      // That nothing is open, or that a figure is missing, is said elsewhere.
      const isSaid = line.is === "decision" || (line.is === "action" && phone.texts.actions.length === 0);
      if (isSaid || line.text === words.noFigureYet[language]) return [];
      if (line.is === "kpi") return [{ ...line, text: `${line.text}${lastYears.shift() ?? ""}` }];
      if (line.is !== "toDecide") return [{ ...line, text: inOneLine(line.text.trim()) }];
      const numbered = toDecide.map(
        (text, at) => ({ ...line, is: "decision", code: lineCodes.decision, text: `${at + 1}. ${text}` }) as const,
      );
      return numbered.length === 0 ? [] : [{ ...line, text: line.text.trim() }, ...numbered];
    }),
    ...(toDecide.length === 0 ? [] : [{ is: "reply", text: replyTo(toDecide.length)[language], code: 0 } as const]),
  ];
  return { text: parts.map(asText).join("\n"), html: asHtml(parts, language) };
}

type MessageLine = Omit<PhoneLine, "is"> & { readonly is: PhoneLine["is"] | "title" | "message" | "reply" };

const isHeading = ({ is }: MessageLine): boolean => is === "toDecide" || is === "kpis" || is === "actions";

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

/** ` · October 2025: 9.0%, +7.9 pts` */
function lastYearOf(each: ReviewedKpi, language: Language): string {
  const said = needsWord(each) ? lastYearWords(each.of.lastYear, lineFigures(each.of, language), language) : "";
  return said === "" ? "" : ` · ${said}`;
}

/** On the page a gap separates the cause from what follows; in a message a full stop does. */
const inOneLine = (note: string): string => note.replace(/([^.!?…]) {2}/g, "$1. ").replace(/ {2,}/g, " ");

function asText(line: MessageLine): string {
  const { is, text } = line;
  if (isHeading(line) || is === "reply") return `\n${text}`;
  if (is === "kpi") return text.replace("\n", " · ");
  if (is === "outlook" || is === "note") return `   ${text}`;
  return is === "action" ? `– ${text}` : text;
}

/** A table of one column, which every mail program shows as it is. */
function asHtml(lines: readonly MessageLine[], language: Language): string {
  const rows = lines.map((line) => `<tr><td style="${styleOf(line)}">${htmlOf(line)}</td></tr>`);
  const look = `width:100%;max-width:560px;border-collapse:collapse;background:#ffffff;color:${ink};font:14px/1.4 Arial,sans-serif`;
  return `<table role="presentation" lang="${language}" cellpadding="0" cellspacing="0" style="${look}">${rows.join("")}</table>`;
}

const htmlOf = ({ text }: MessageLine): string => escaped(text).replace(/\n/g, "<br>");

function styleOf(line: MessageLine): string {
  const { is, code } = line;
  const style: Style = lineStyles.get(code) ?? {};
  const own =
    is === "title"
      ? `padding:8px 8px 0;font-size:13px;font-weight:bold;color:${navy}`
      : is === "message"
        ? "padding:4px 8px 6px;font-size:20px;line-height:1.25;font-weight:bold"
        : is === "reply"
          ? `padding:8px;background:${soft};font-weight:bold;border-top:12px solid #ffffff`
          : isHeading(line)
            ? "padding:14px 8px 4px;font-size:15px"
            : is === "kpi"
              ? "padding:6px 8px;border-top:4px solid #ffffff"
              : "padding:3px 8px";
  return [
    own,
    style.fill && `background:${style.fill}`,
    style.color && `color:${style.color}`,
    style.bold && "font-weight:bold",
  ]
    .filter(Boolean)
    .join(";");
}
