import { colonIn, type Language, type Text } from "../../../base/text.ts";
import { lastYearTexts } from "../frozen/last-year-words.ts";
import { mostly } from "../month/line-figures.ts";
import { longestName, messageWords } from "../month/month-message.ts";
import { directionMissing } from "../month/status.ts";
import { provisionalWords } from "../month/status-words.ts";
import type { KpiColumn } from "../page/page-cells.ts";
import {
  blocks,
  blocksBeyond,
  longest,
  longestFinalTarget,
  manyKpis,
  noDirection,
  outlooksInOrder,
  statusesOfMonth,
  statusesOfWay,
  targetBlocks,
  verdictNumbers,
  verdictWords,
  widest,
  words,
} from "../page/words.ts";
import type { ActionColumns } from "./actions.ts";
import type { Constants } from "./constants.ts";
import type { LineWords } from "./figures.ts";
import {
  abs,
  and,
  blank,
  choose,
  cut,
  ifElse,
  index,
  int,
  isBlank,
  isGiven,
  joined,
  left,
  length,
  max,
  min,
  mod,
  or,
  quoted,
  round,
  substitute,
  type Term,
} from "./formulas.ts";
import type { Address, Quantity } from "./hidden-cells.ts";
import { appliesTo, directions, type Kpis, kinds } from "./kpis.ts";
import type { ChosenMonth } from "./month.ts";
import { monthWordsOf, shortMonthWords } from "./months.ts";
import type { Notes } from "./notes.ts";
import type { Reasons } from "./reasons.ts";
import type { Status } from "./status.ts";
import type { TwelveMonths } from "./twelve-months.ts";
import type { Verdict } from "./verdict.ts";

/** What the page says of each KPI, in words and codes, and what its first sentence takes of it. */
export interface KpiWords {
  readonly line: Readonly<Record<Exclude<KpiColumn, "note">, Quantity>>;
  /** How long a note may be: a formula. */
  readonly longestNote: string;
  /** `Return rate: 16.9%` */
  readonly start: Quantity;
  /** `Return rate: 16.9%, twice the usual 8.5% (target max. 8.0%)` */
  readonly sentence: Quantity;
}

export interface WordParts {
  readonly kpis: Kpis;
  readonly chosen: ChosenMonth;
  readonly status: Status;
  readonly verdict: Verdict;
  readonly verdictNumber: Quantity;
  readonly actions: ActionColumns;
  readonly notes: Notes;
  readonly constants: Constants;
  readonly figures: LineWords;
  readonly reasons: Reasons;
  readonly months: TwelveMonths;
  /** How many KPIs the book has. */
  readonly count: Address;
}

export function kpiWords(parts: WordParts, language: Language): KpiWords {
  const { kpis, chosen, status, verdictNumber, actions, notes, constants, figures, months, count } = parts;
  const { inWords: rowsPerKpi } = kpis;
  const say = (key: keyof typeof words): string => quoted(words[key][language]);
  const space = quoted(" ");
  const ofUsed = (label: string, ...cases: readonly [Term, ...Term[]]): Quantity =>
    rowsPerKpi.quantity(label, ifElse(`${kpis.row}=0`, blank, ...cases));
  const room = (most: { readonly few: number; readonly many: number }): string =>
    ifElse(`${count}>=${manyKpis}`, most.many, most.few);
  const details = joined(
    kpis.owner,
    ifElse(or(isBlank(kpis.owner), isBlank(kpis.meaning)), blank, quoted(" · ")),
    kpis.meaning,
  );
  const isWay = or(`${kpis.appliesTo}=${appliesTo["year-to-date"]}`, `${kpis.appliesTo}=${appliesTo.path}`);
  const nextMonth = index(constants.monthNames, `${mod(`${chosen.nextDue}-1`, 12)}+1`);
  const isProvisional = and(isGiven(status.actual), `${actions.expected}>0`);
  const statusInWords = ofUsed(
    "status in words",
    `${status.status}=9`,
    joined(say("nextValue"), space, nextMonth),
    `${status.status}=${noDirection}`,
    joined(quoted(directionMissing[language]), ifElse(isProvisional, quoted(` ${provisionalWords[language]}`), blank)),
    joined(
      ifElse(
        isWay,
        wordsFor(status.status, statusesOfWay, language),
        wordsFor(status.status, statusesOfMonth, language),
      ),
      ifElse(isProvisional, quoted(` ${provisionalWords[language]}`), blank),
    ),
  );
  const lastYearNote = ofUsed(
    "last year, below it",
    `${status.lastYearLacks}=0`,
    figures.change,
    `${status.isYearToDate}=0`,
    quoted(lastYearTexts.noFigure[language]),
    joined(quoted(lastYearTexts.lacks[language]), space, shortMonthWords(max(13, status.lastYearLacks), constants)),
  );
  const trendCode = rowsPerKpi.quantity(
    "code of the trend",
    ifElse(`${verdictNumber}=${verdictNumbers.better}`, 1, `${verdictNumber}=${verdictNumbers.worse}`, 2, 0),
  );
  const toDate = joined(quoted(", "), say("yearToDate"));
  const nameToDate = ifElse(`${status.isYearToDate}=1`, toDate, blank);
  const shortName = cut(kpis.name, longestName);
  const colon = quoted(`${colonIn(language)} `);
  const start = ofUsed("start of its sentence", joined(shortName, nameToDate, colon, figures.actual));
  return {
    start,
    sentence: sentence(parts, start, language),
    longestNote: room(longest.note),
    line: {
      objective: kpis.objective,
      name: ofUsed("name on the page", joined(kpis.name, nameToDate)),
      details: ofUsed("details", cut(`(${details})`, room(longest.details))),
      actual: figures.actual,
      target: figures.target,
      gap: figures.gap,
      bar: bar(parts, language),
      lastYear: figures.lastYear,
      lastYearNote,
      status: statusInWords,
      trend: trend(parts, language),
      outlook: outlook(parts, language),
      months: months.strip,
      onTarget: months.onTarget,
      statusCode: status.status,
      trendCode,
      noteCode: notes.code,
    },
  };
}

/** The words of a number, counted from 1. */
const wordsFor = (number: Term, list: readonly Text[], language: Language): string =>
  choose(max(1, number), ...list.map((each) => quoted(each[language])));

/** A second text on a line of its own; beside the first where it would take two lines. */
const below = (first: Term, second: Term, most: number, { lineBreak }: Pick<Constants, "lineBreak">): string =>
  joined(first, ifElse(`${length(second)}>${most}`, quoted(" · "), lineBreak), second);

function sentence(
  { kpis: { inWords: rowsPerKpi, row, direction }, status, figures, reasons }: WordParts,
  start: Quantity,
  language: Language,
): Quantity {
  const say = (key: keyof typeof messageWords): string => quoted(messageWords[key][language]);
  const { target, targetFigure } = figures;
  const isMissed = or(...[3, 6, 8].map((code) => `${status.status}=${code}`));
  const besides = ifElse(isBlank(reasons.inSentence), blank, joined(quoted(", "), reasons.inSentence));
  const inBrackets = joined(quoted(" ("), say("target"), quoted(" "), target, quoted(")"));
  const way = ifElse(
    `${direction}=${directions.neutral}`,
    say("outside"),
    `${direction}=${directions.decrease}`,
    say("above"),
    say("below"),
  );
  return rowsPerKpi.quantity(
    "its sentence",
    ifElse(
      `${row}=0`,
      blank,
      joined(
        start,
        besides,
        ifElse(
          isBlank(target),
          blank,
          and(isMissed, isBlank(reasons.inSentence)),
          joined(quoted(", "), way, quoted(" "), targetFigure),
          inBrackets,
        ),
      ),
    ),
  );
}

/** The actual as blocks against the target; of a maximum, how much of it is used. */
function bar({ kpis, chosen, status, constants }: WordParts, language: Language): Quantity {
  const { inWords: rowsPerKpi, direction } = kpis;
  const { actual, target } = status;
  const hasNone = [
    `${kpis.row}=0`,
    `${direction}=0`,
    `${direction}=${directions.neutral}`,
    isBlank(actual),
    isBlank(target),
    ifElse(isBlank(target), "1=1", `${target}<=0`),
    ifElse(isBlank(actual), "1=1", `${actual}<0`),
  ];
  const share = rowsPerKpi.quantity(
    "share of the target",
    ifElse(or(...hasNone), blank, round(`${actual}/${target}`, 6)),
  );
  const countOf = rowsPerKpi.quantity("blocks", ifElse(isBlank(share), 0, int(round(`${share}*${targetBlocks}`, 6))));
  const { full, empty, target: mark, more } = blocks;
  const beyond = `(${countOf}-${targetBlocks})`;
  const drawn = ifElse(
    `${countOf}<${targetBlocks}`,
    joined(
      left(quoted(full.repeat(targetBlocks)), countOf),
      left(quoted(empty.repeat(targetBlocks)), `${targetBlocks}-${countOf}`),
      quoted(mark),
    ),
    joined(
      quoted(`${full.repeat(targetBlocks)}${mark}`),
      left(quoted(full.repeat(blocksBeyond)), min(blocksBeyond, beyond)),
      ifElse(`${beyond}>${blocksBeyond}`, quoted(more), blank),
    ),
  );
  const percent = joined(int(round(`${share}*100`, 6)), constants.percentSign);
  const tenths = int(round(`${share}*10`, 6));
  const times = joined(int(`${tenths}/10`), constants.decimal, mod(tenths, 10));
  const say = (key: keyof typeof words): string => quoted(words[key][language]);
  const shareWords = ifElse(
    `${direction}<>${directions.decrease}`,
    percent,
    `${share}<2`,
    joined(percent, quoted(" "), say("ofMaximum")),
    joined(times, say("timesMaximum")),
  );
  return rowsPerKpi.quantity(
    "bar",
    ifElse(
      `${kpis.row}=0`,
      blank,
      `${chosen.due}=0`,
      ifElse(`${status.lastMonth}=0`, blank, monthWordsOf(max(13, status.lastMonth), constants)),
      isBlank(share),
      blank,
      joined(drawn, quoted(" "), shareWords),
    ),
  );
}

/** A verdict with its reason below it. A KPI that is not due says how its last value was. */
function trend(
  { kpis, chosen, status, verdict, verdictNumber, reasons, constants }: WordParts,
  language: Language,
): Quantity {
  const { inWords: rowsPerKpi } = kpis;
  const french = language === "fr";
  const { history, neededHistory } = verdict;
  const tooEarly = french
    ? joined(
        quoted("Trop tôt pour le dire ("),
        history,
        ifElse(`${history}>1`, quoted(" valeurs"), quoted(" valeur")),
        quoted(" sur "),
        neededHistory,
        quoted(")"),
      )
    : joined(quoted("Too early to say ("), history, quoted(" of "), neededHistory, quoted(" values)"));
  // Without its sign, and as part of a sentence.
  const lower = verdictWords.map(({ en, fr }) => ({ en: inSentence(en), fr: inSentence(fr) }));
  const lastMonth = index(constants.shortMonths, `${mod(`${max(1, status.lastMonth)}-1`, 12)}+1`);
  const last = joined(lastMonth, quoted(`${colonIn(language)} `), wordsFor(verdict.lastNumber, lower, language));
  const words_ = wordsFor(verdictNumber, verdictWords, language);
  return rowsPerKpi.quantity(
    "trend in words",
    ifElse(
      `${kpis.row}=0`,
      blank,
      `${chosen.due}=0`,
      ifElse(or(`${verdict.lastNumber}=0`, `${verdict.lastNumber}=${verdictNumbers.tooEarly}`), blank, last),
      and(verdict.isUncomputed, isGiven(status.own)),
      quoted(words.makePageAgain[language]),
      `${verdictNumber}=0`,
      blank,
      `${verdictNumber}=${verdictNumbers.tooEarly}`,
      tooEarly,
      below(words_, reasons.reason, widest.reason, constants),
    ),
  );
}

const inSentence = (verdict: string): string => `${verdict.charAt(2).toLowerCase()}${verdict.slice(3)}`;

/** The final target with its month, and below it whether it can be reached; after its month, that it has passed. */
function outlook({ kpis, chosen, verdict, constants, figures }: WordParts, language: Language): Quantity {
  const { inWords: rowsPerKpi, target, deadline, sign } = kpis;
  const { outlookLower, outlookUpper } = verdict;
  const scale = max(abs(target), verdict.scale);
  const beyond = (over: string): string => `${over}>${constants.limitError}*${scale}`;
  const side = ifElse(beyond(`${target}-${outlookUpper}`), 1, beyond(`${outlookLower}-${target}`), -1, 0);
  const isSumOfYear = and(
    `${kpis.appliesTo}=${appliesTo["year-to-date"]}`,
    or(`${kpis.kind}=0`, `${kpis.kind}=${kinds.flow}`),
  );
  const hasNone = [
    `${kpis.row}=0`,
    `${kpis.direction}=0`,
    `${kpis.direction}=${directions.neutral}`,
    isBlank(target),
    isBlank(outlookLower),
    verdict.isUncomputed,
    `${verdict.isRare}<0`,
    isSumOfYear,
  ];
  // Likely, possible, out of reach; and three of each course: worse, usual, better.
  const number = rowsPerKpi.quantity("outlook", ifElse(or(...hasNone), 0, `2+${side}*${sign}`));
  const isJudged = and(`${verdict.lastNumber}>0`, `${verdict.lastNumber}<>${verdictNumbers.tooEarly}`);
  const course = ifElse(isJudged, `(1+${verdict.signal}*${sign})*3`, 3);
  const by = ifElse(
    `${deadline}=0`,
    blank,
    joined(quoted(` ${words.by[language]} `), shortMonthWords(max(13, deadline), constants)),
  );
  const first = joined(figures.finalTarget, by);
  const phrase = rowsPerKpi.quantity(
    "outlook, its phrase",
    ifElse(
      `${number}=0`,
      blank,
      and(`${deadline}>0`, `${deadline}<${chosen.month}`),
      quoted(words.deadlinePassed[language]),
      wordsFor(`${number}+${course}`, outlooksInOrder, language),
    ),
  );
  return rowsPerKpi.quantity(
    "outlook in words",
    ifElse(
      `${number}=0`,
      blank,
      below(
        ifElse(`${length(first)}>${longestFinalTarget}`, substitute(first, quoted(mostly), blank), first),
        phrase,
        widest.outlook,
        constants,
      ),
    ),
  );
}
