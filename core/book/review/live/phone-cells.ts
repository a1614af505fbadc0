import { colonIn, type Language } from "../../../base/text.ts";
import { pageName, phoneTextsName, tables } from "../../sheets/layout.ts";
import type { PlanCell } from "../../sheets/plan.ts";
import { messageWords } from "../month/month-message.ts";
import { firstSteps } from "../page/first-page.ts";
import { type HeadColumn, headAt, type KpiColumn, kpiAt, kpiRows, type PageCell } from "../page/page-cells.ts";
import { words } from "../page/words.ts";
import {
  betweenCounts,
  codesOfStatus,
  countsLines,
  lineCodes,
  longestOnPhone,
  newsBegins,
  type PhonePlace,
  phoneLines,
  phonePlaces,
  symbolLength,
} from "../phone/phone-lines.ts";
import { firstLine, messageRow, phoneAt, phoneRows, titleRow } from "../phone/phone-sheet.ts";
import {
  and,
  blank,
  choose,
  cut,
  findText,
  ifElse,
  ifError,
  index,
  isBlank,
  joined,
  left,
  length,
  middle,
  or,
  quoted,
  substitute,
  type Term,
} from "./formulas.ts";
import { address, formula } from "./hidden-cells.ts";
import { phoneCounts, phoneTextColumns } from "./phone-texts.ts";

/**
 * The cells of the phone sheet in formulas: what may become a line has a row in hidden columns, and the visible lines
 * take those rows that say something, one after the other. It says what `phoneLinesOf` says.
 */
export function phoneCells(language: Language): PlanCell[][] {
  const cells = Array.from({ length: phoneRows }, () => new Array<PlanCell>(phoneAt.soFar + 1).fill(null));
  const put = (row: number, column: number, cell: PlanCell): void => {
    (cells[row] as PlanCell[])[column] = cell;
  };
  const title = pageCell(headAt("title"));
  const company = tables.company.name;
  const afterFirstWords = middle(title, words.title[language].length + 1, 1000);
  put(titleRow, phoneAt.text, formula(ifElse(isBlank(company), title, joined(company, afterFirstWords))));
  put(messageRow, phoneAt.text, formula(pageCell(headAt("message"))));
  put(lineBreakRow, phoneAt.place, "\n");
  for (const [at, place] of phonePlaces.entries()) {
    const row = firstLine + at;
    const { text, code } = termsAt(place, language);
    const before = at === 0 ? "" : `${address(row - 1, phoneAt.soFar)}+`;
    put(row, phoneAt.place, formula(`${text}`));
    put(row, phoneAt.placeCode, typeof code === "number" ? code : formula(`${code}`));
    put(row, phoneAt.soFar, formula(`${before}${ifElse(isBlank(address(row, phoneAt.place)), 0, 1)}`));
  }
  const last = firstLine + phonePlaces.length - 1;
  const all = (column: number): string => `${address(firstLine, column)}:${address(last, column)}`;
  for (let line = 1; line <= phoneLines; line++) {
    const of = (column: number): string => index(all(column), `MATCH(${line},${all(phoneAt.soFar)},0)`);
    const isPast = `${line}>${address(last, phoneAt.soFar)}`;
    put(firstLine + line - 1, phoneAt.text, formula(ifElse(isPast, blank, of(phoneAt.place))));
    put(firstLine + line - 1, phoneAt.code, formula(ifElse(isPast, 0, of(phoneAt.placeCode))));
  }
  return cells;
}

const lineBreakRow = titleRow;
const lineBreak = address(lineBreakRow, phoneAt.place);

const pageCell = ({ row, column }: PageCell): string => index(pageName, row + 1, column + 1);
const head = (column: HeadColumn): string => pageCell(headAt(column));
const textOf = (column: "decisions" | "actions" | "notes", at: number): string =>
  index(phoneTextsName, at + 1, phoneTextColumns.indexOf(column) + 1);
const countOf = (key: (typeof phoneCounts)[number]): string =>
  index(phoneTextsName, phoneCounts.indexOf(key) + 1, phoneTextColumns.indexOf("counts") + 1);

const isEmpty = `${head("kpis")}=0`;
/** Before the first KPI there is nothing to tell but the steps. */
const unlessEmpty = (text: Term): string => ifElse(isEmpty, blank, text);

function termsAt(place: PhonePlace, language: Language): { readonly text: Term; readonly code: Term } {
  const { heading, text, quiet, overdue, missing, decision } = lineCodes;
  const newsAt = ifError(findText(joined(lineBreak, quoted(newsBegins(language).slice(1))), head("cause")), 0);
  switch (place.is) {
    case "cause":
      return {
        text: unlessEmpty(ifElse(`${newsAt}=0`, head("cause"), left(head("cause"), `${newsAt}-1`))),
        code: text,
      };
    case "news":
      return {
        text: unlessEmpty(ifElse(`${newsAt}=0`, blank, middle(head("cause"), `${newsAt}+1`, 1000))),
        code: text,
      };
    case "counts":
      return { text: countsAt(head("counts"), place.at), code: quiet };
    case "toDecide":
      return {
        text: ifElse(or(isEmpty, isBlank(textOf("decisions", 0))), blank, titled(head("toDecide"))),
        code: heading,
      };
    case "decision": {
      const said = textOf("decisions", place.at);
      const shown = cut(said, longestOnPhone.decision);
      return {
        text: unlessEmpty(place.at === 0 ? ifElse(isBlank(said), head("decisions"), shown) : shown),
        code: ifElse(`${countOf("toTake")}>${place.at}`, decision, isBlank(said), quiet, text),
      };
    }
    case "kpis":
      return { text: unlessEmpty(titled(quoted(words.worstFirst[language]))), code: heading };
    case "kpi": {
      const status = pageCell(kpiAt(place.at, "statusCode"));
      const codes = choose(`${status}+1`, ...codesOfStatus);
      return { text: figures(place.at, language), code: ifElse(isEmpty, lineCodes.neutral, codes) };
    }
    case "outlook":
      return { text: outlook(place.at, language), code: text };
    case "note":
      return {
        text: unlessEmpty(cut(textOf("notes", place.at), longestOnPhone.note)),
        code: ifElse(`${pageCell(kpiAt(place.at, "noteCode"))}=2`, missing, quiet),
      };
    case "moreKpis": {
      const more = `(${head("kpis")}-${kpiRows})`;
      const said = ifElse(`${more}>0`, joined(more, quoted(` ${words.moreInKpis[language]}`)), blank);
      return { text: ifElse(isEmpty, quoted(firstSteps.sample[language]), said), code: quiet };
    }
    case "actions":
      return {
        text: ifElse(or(isEmpty, isBlank(textOf("actions", 0))), blank, titled(head("actions"))),
        code: heading,
      };
    case "action": {
      const said = textOf("actions", place.at);
      const shown = cut(said, longestOnPhone.action);
      return {
        text: unlessEmpty(place.at === 0 ? ifElse(isBlank(said), quoted(words.noActions[language]), shown) : shown),
        code: ifElse(`${countOf("overdue")}>${place.at}`, overdue, `${countOf("open")}>${place.at}`, text, quiet),
      };
    }
  }
}

/** The counts from line to line: each ends at the first dot after so many letters, the last has all that is left. */
function countsAt(counts: string, line: number): string {
  const said = (rest: string): string =>
    left(rest, ifError(`${findText(quoted(betweenCounts), rest, longestOnPhone.counts)}-1`, 1000));
  const after = (rest: string): string => middle(rest, `${length(said(rest))}+${betweenCounts.length + 1}`, 1000);
  const from = Array.from({ length: line }).reduce<string>(after, counts);
  return line === countsLines - 1 ? from : said(from);
}

/** A heading is close to what follows it: a line of its own comes before. */
const titled = (text: Term): string => joined(lineBreak, text);

function figures(line: number, language: Language): string {
  const of = (column: KpiColumn): string => pageCell(kpiAt(line, column));
  const [name, details, code, status, bar] = [of("name"), of("details"), of("statusCode"), of("status"), of("bar")];
  const dot = quoted(" · ");
  const hasSign = and(`${code}>0`, `${code}<9`);
  const isJudged = and(hasSign, `${code}<>4`, `${code}<>5`);
  const sign = ifElse(isJudged, left(status, symbolLength), blank);
  const figure = ifElse(isBlank(of("actual")), blank, joined(quoted(`${colonIn(language)} `), of("actual")));
  const gap = ifElse(isBlank(of("gap")), blank, joined(quoted(", "), of("gap")));
  const against = ifElse(
    isBlank(of("target")),
    blank,
    joined(quoted(` · ${messageWords.target[language]} `), of("target"), gap),
  );
  const said = joined(ifElse(hasSign, middle(status, symbolLength + 1, 100), status), against);
  const earlier = joined(bar, ifElse(or(isBlank(bar), isBlank(status)), blank, dot), status);
  return ifElse(
    isBlank(name),
    blank,
    isEmpty,
    ifElse(isBlank(details), blank, joined(name, lineBreak, details)),
    joined(sign, cut(name, longestOnPhone.name), figure, lineBreak, ifElse(`${code}=9`, earlier, said)),
  );
}

function outlook(line: number, language: Language): string {
  const of = (column: KpiColumn): string => pageCell(kpiAt(line, column));
  const inOneLine = (said: string, between: string): string =>
    substitute(substitute(said, lineBreak, quoted(between)), quoted(" · "), quoted(between));
  const [trend, ahead] = [of("trend"), of("outlook")];
  const judged = ifElse(isBlank(trend), blank, joined(inOneLine(trend, `${colonIn(language)} `), quoted(".")));
  const target = joined(quoted(`${words.target[language]} `), inOneLine(ahead, ", "), quoted("."));
  const space = ifElse(or(isBlank(trend), isBlank(ahead)), blank, quoted(" "));
  return ifElse(isEmpty, of("note"), joined(judged, space, ifElse(isBlank(ahead), blank, target)));
}
