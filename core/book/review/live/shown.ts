import type { Language } from "../../../base/text.ts";
import { tables } from "../../sheets/layout.ts";
import type { PlanCell } from "../../sheets/plan.ts";
import {
  actionAt,
  actionLines,
  type BlockPlace,
  blockHeight,
  blockWidth,
  decisionAt,
  decisionRows,
  headAt,
  kpiAt,
  type kpiColumns,
  kpiRows,
} from "../page/page-cells.ts";
import { outlookWords, statusWords, verdictWords, words } from "../page/words.ts";
import type { ActionColumns } from "./actions.ts";
import type { Columns } from "./columns.ts";
import type { Constants } from "./constants.ts";
import { type Address, type CalcGrid, type Column, formula, type Quantity } from "./grid.ts";
import type { Kpis } from "./kpis.ts";
import type { ChosenMonth } from "./month.ts";
import { dayWordsOf, monthWordsOf } from "./months.ts";
import type { Notes } from "./notes.ts";
import type { Order } from "./order.ts";
import type { Status } from "./status.ts";
import type { Verdict } from "./verdict.ts";

/** What the page says of each KPI, in words and codes. */
export type KpiWords = Readonly<Record<(typeof kpiColumns)[number], Quantity>>;

interface Parts {
  readonly columns: Columns;
  readonly constants: Constants;
  readonly kpis: Kpis;
  readonly chosen: ChosenMonth;
  readonly status: Status;
  readonly verdict: Verdict;
  readonly verdictNumber: Quantity;
  readonly actions: ActionColumns;
  readonly notes: Notes;
  readonly order: Order;
  readonly chartTitle: Address;
  readonly frozen: Address;
}

/** The block of the page, in formulas. */
export function pageBlock(grid: CalcGrid, ofKpis: KpiWords, parts: Parts, language: Language) {
  const cells = Array.from({ length: blockHeight }, () => new Array<PlanCell>(blockWidth).fill(""));
  const put = ({ row, column }: BlockPlace, text: string): void => {
    (cells[row] as PlanCell[])[column] = formula(text);
  };
  const { order } = parts;
  for (let line = 0; line < kpiRows; line++)
    for (const [name, quantity] of Object.entries(ofKpis) as [(typeof kpiColumns)[number], Quantity][]) {
      const shown = `INDEX(${quantity.all},1,MAX(1,${order.lines.at(line)}))`;
      const before = line === 0 ? undefined : `INDEX(${quantity.all},1,MAX(1,${order.lines.at(line - 1)}))`;
      // An objective is named once, above its KPIs.
      const once = name === "objective" && before ? `IF(${shown}=${before},"",${shown})` : shown;
      const none = name.endsWith("Code") ? "0" : '""';
      put(kpiAt(line, name), `IF(${order.lines.at(line)}=0,${none},${once})`);
    }
  putDecisions(grid, put, parts, language);
  putActions(grid, put, parts, language);
  putHead(grid, put, parts, language);
  return grid.band("Page", blockWidth).block(cells);
}

type Put = (place: BlockPlace, text: string) => void;

/** The smallest keys of a column, one for each line; 0 where there are fewer. */
function linesOf(grid: CalcGrid, title: string, keys: Address, count: number): Column {
  const cells = [...Array(count).keys()].map((line) =>
    formula(`IF(COUNT(${keys})<${line + 1},0,SMALL(${keys},${line + 1}))`),
  );
  return grid.band(title, 1).column(0, "key", cells);
}

function putDecisions(grid: CalcGrid, put: Put, { columns, actions, constants }: Parts, language: Language): void {
  const keys = linesOf(grid, "Decisions", actions.decisionOrder.all, decisionRows);
  for (let line = 0; line < decisionRows; line++) {
    const key = keys.at(line);
    const row = `(MOD(${key},1000)+1)`;
    const who = whoAndWhen(
      columns.actionText("owner", row),
      `INDEX(${actions.due.all},MAX(1,MOD(${key},1000)))`,
      constants,
    );
    const toTake = `${columns.actionText("decisionAsked", row)}&${who}`;
    const taken = `"${words.decided[language]} "&${columns.actionText("decisionTaken", row)}`;
    const none = line === 0 ? `"${words.nothingToDecide[language]}"` : '""';
    put(decisionAt(line, "decision"), `IF(${key}=0,${none},IF(${key}<1000,${toTake},${taken}))`);
    put(decisionAt(line, "code"), `IF(${key}=0,0,IF(${key}<1000,1,2))`);
  }
}

/** ` (Anna, 15 November 2026)`; nothing where neither is known. */
function whoAndWhen(owner: string, day: string, constants: Constants): string {
  const words = `IF(${day}="","",${dayWordsOf(day, constants)})`;
  return `IF(${owner}&${day}="",""," ("&${owner}&IF(OR(${owner}="",${day}=""),"",", ")&${words}&")")`;
}

function putActions(grid: CalcGrid, put: Put, { columns, actions, kpis, constants }: Parts, language: Language): void {
  const keys = linesOf(grid, "Actions", actions.order.all, actionLines);
  for (let line = 0; line < actionLines; line++) {
    const key = keys.at(line);
    const index = `MOD(${key},1000)`;
    const row = `(${index}+1)`;
    const ofRow = (column: { readonly all: Address }): string => `INDEX(${column.all},MAX(1,${index}))`;
    const code = columns.actionText("code", row);
    const name = `IFERROR(INDEX(${kpis.name.all},1,MATCH(${code},${kpis.code.all},0))&"${language === "fr" ? "\u00a0" : ""}: ","")`;
    const isDone = `${ofRow(actions.unfinished)}=0`;
    const none = line === 0 ? `"${words.noActions[language]}"` : '""';
    const day = ofRow(actions.due);
    put(actionAt(line, "due"), `IF(${key}=0,"",IF(${day}="","",${dayWordsOf(day, constants)}))`);
    put(
      actionAt(line, "action"),
      `IF(${key}=0,${none},IF(${isDone},"${words.done[language]} ","")&IF(${code}="","",${name})&${columns.actionText("action", row)})`,
    );
    put(actionAt(line, "owner"), `IF(${key}=0,"",${columns.actionText("owner", row)})`);
    put(actionAt(line, "code"), `IF(${key}=0,0,IF(${isDone},2,${ofRow(actions.overdue)}))`);
  }
}

function putHead(grid: CalcGrid, put: Put, parts: Parts, language: Language): void {
  const { constants, kpis, chosen, status, notes, actions, order, verdictNumber, frozen } = parts;
  const say = (key: keyof typeof words): string => `"${words[key][language]}"`;
  const band = grid.band("Head", 2);
  const countOf = (label: string, text: string): Address => band.value(label, { formula: `=${text}` });
  const statuses = status.status.all;
  const onTrack = countOf("on track", `COUNTIF(${statuses},1)+COUNTIF(${statuses},7)`);
  const watch = countOf("to watch", `COUNTIF(${statuses},2)`);
  const offTrack = countOf("off track", `COUNTIF(${statuses},3)+COUNTIF(${statuses},6)+COUNTIF(${statuses},8)`);
  const due = countOf("due", `SUMPRODUCT((${kpis.row.all}>0)*${chosen.due.all})`);
  const missing = countOf("missing", `SUM(${notes.lacksFigure.all})`);
  const unanswered = countOf(
    "unanswered, with a figure",
    `SUMPRODUCT(${notes.unanswered.all}*(1-${notes.lacksFigure.all}))`,
  );
  const provisional = countOf("not final", `SUMPRODUCT((${actions.expected.all}>0)*${chosen.due.all})`);
  const signals = (label: string, test: (number: string) => string) => {
    const count = countOf(`${label}: how many`, `SUMPRODUCT(${test(verdictNumber.all)}*1)`);
    const ofLine = (line: number): string => `INDEX(${verdictNumber.all},1,MAX(1,${order.lines.at(line)}))`;
    // The first of them in the order of the page.
    const names = [...Array(kpiRows).keys()].reduceRight(
      (rest, line) =>
        `IF(AND(${order.lines.at(line)}>0,${test(ofLine(line))}),INDEX(${kpis.name.all},1,MAX(1,${order.lines.at(line)})),${rest})`,
      '""',
    );
    const first = countOf(`${label}: the first`, names);
    return { count, first };
  };
  const worse = signals("worse", (number) => `((${number}=4)+(${number}=5)>0)`);
  const better = signals("better", (number) => `((${number}=2)+(${number}=3)>0)`);
  const judged = countOf("judged", `SUMPRODUCT((${verdictNumber.all}>0)*(${verdictNumber.all}<8))`);
  const named = ({ count, first }: { count: Address; first: Address }, heading: string): string =>
    `IF(${count}=0,""," "&${heading}&" "&${first}&IF(${count}>1," ${words.and[language]} "&(${count}-1)&" ${words.andMore[language]}","")&".")`;
  // Each part brings the space before it; the first one is cut off. TRIM would take the no-break spaces, too.
  const sentence = countOf(
    "summary",
    `IF(${missing}=0,""," "&${say("missingFigures")}&" "&${missing}&".")&${named(worse, say("worse"))}&${named(better, say("better"))}&IF(AND(${judged}>0,${worse.count}+${better.count}=0)," "&${say("onlyNoise")},"")&IF(${unanswered}=0,""," "&${say("unexplained")}&" "&${unanswered}&".")`,
  );
  const summary = `IF(${order.count}=0,${say("noKpi")},IF(${chosen.at}=0,${say("monthOutside")},IF(AND(${due}>0,${missing}=${due}),${say("noFigures")},MID(${sentence},2,1000))))`;
  const frozenRow = countOf(
    "row of the frozen month",
    `SUMPRODUCT(MAX((INDEX(${frozen},0,1)=${chosen.first})*${constants.counted.part(0, tables.frozen.rows)}))`,
  );
  const frozenOn = `INDEX(${frozen},${frozenRow},3)`;
  const frozenBy = `INDEX(${frozen},${frozenRow},4)`;
  const frozenWords = `${say("frozenOn")}&" "&${dayWordsOf(frozenOn, constants)}&IF(${frozenBy}="",""," ${words.frozenBy[language]} "&${frozenBy})`;
  put(headAt("title"), `${say("title")}&IF(${chosen.isKnown}=0,""," · "&${monthWordsOf(chosen.month, constants)})`);
  put(
    headAt("state"),
    `IF(${frozenRow}>0,${frozenWords},IF(OR(${order.count}=0,${missing}+${provisional}>0),${say("provisionalMonth")},${say("completeMonth")}))`,
  );
  put(headAt("summary"), summary);
  put(headAt("onTrack"), onTrack);
  put(headAt("watch"), watch);
  put(headAt("offTrack"), offTrack);
  const decisions = countOf("decisions to take", `COUNTIF(${actions.decisionOrder.all},"<1000")`);
  put(headAt("toDecide"), `${say("toDecide")}&IF(${decisions}>0," ("&${decisions}&")","")`);
  const open = countOf("actions", `COUNT(${actions.order.all})`);
  put(headAt("openActions"), `${say("openActions")}&IF(${open}>0," ("&${open}&")","")`);
  put(headAt("chartOf"), parts.chartTitle);
  put(headAt("kpis"), order.count);
}

/** What the page says of each KPI. */
export function kpiWords(
  parts: Pick<Parts, "kpis" | "chosen" | "status" | "verdict" | "verdictNumber" | "actions" | "notes" | "constants">,
  written: {
    readonly figure: Quantity;
    readonly target: Quantity;
    readonly finalTarget: Quantity;
    readonly low: Quantity;
    readonly high: Quantity;
    readonly gap: Quantity;
    readonly bars: Quantity;
    readonly isNeutral: (slot: number) => string;
  },
  language: Language,
): KpiWords {
  const { kpis, chosen, status, verdict, verdictNumber, actions, notes, constants } = parts;
  const { band } = kpis;
  const say = (key: keyof typeof words): string => `"${words[key][language]}"`;
  const listOf = (all: readonly { readonly en: string; readonly fr: string }[]): string =>
    all.map((each) => `"${each[language]}"`).join(",");
  const used = (slot: number, text: string): string => `IF(${kpis.row(slot)}=0,"",${text})`;
  const isBand = (slot: number): string =>
    `AND(${written.isNeutral(slot)},${kpis.low(slot)}<>"",${kpis.high(slot)}<>"")`;
  const bandOrTarget = band.quantity(
    "target in words",
    (slot) => `IF(${isBand(slot)},${written.low(slot)}&" – "&${written.high(slot)},${written.target(slot)})`,
  );
  const targetNote = band.quantity("target, below it", (slot) => {
    const final = `IF(${kpis.target(slot)}=${status.target(slot)},"","→ "&${written.finalTarget(slot)})`;
    const space = `IF(OR(${kpis.target(slot)}=${status.target(slot)},${kpis.deadline(slot)}=0),""," ")`;
    const by = `IF(${kpis.deadline(slot)}=0,"",${say("by")}&" "&${monthWordsOf(`MAX(13,${kpis.deadline(slot)})`, constants)})`;
    return used(slot, `IF(OR(${written.isNeutral(slot)},${kpis.target(slot)}=""),"",${final}&${space}&${by})`);
  });
  const actualNote = band.quantity("actual, below it", (slot) => {
    const earlier = `IF(${status.lastMonth(slot)}=0,"",${monthWordsOf(`MAX(13,${status.lastMonth(slot)})`, constants)})`;
    const own = `IF(${status.isYearToDate(slot)}=1,${say("yearToDate")},IF(${actions.expected(slot)}>0,${say("provisional")},""))`;
    return used(slot, `IF(${chosen.due(slot)}=0,${earlier},IF(${status.own(slot)}="","",${own}))`);
  });
  const status1 = band.quantity("status in words", (slot) => {
    const next = `${say("nextValue")}&" "&INDEX(${constants.monthNames},MOD(${chosen.nextDue(slot)}-1,12)+1)`;
    return used(
      slot,
      `IF(${status.status(slot)}=9,${next},CHOOSE(MAX(1,${status.status(slot)}),${listOf(statusWords)}))`,
    );
  });
  const tooShort =
    language === "fr"
      ? (count: string) => `"Historique insuffisant ("&${count}&" sur 6)"`
      : (count: string) => `"Not enough history ("&${count}&" of 6)"`;
  const trend = band.quantity("trend in words", (slot) =>
    used(
      slot,
      `IF(${verdictNumber(slot)}=0,"",IF(${verdictNumber(slot)}=8,${tooShort(verdict.known(slot))},CHOOSE(MAX(1,${verdictNumber(slot)}),${listOf(verdictWords)})))`,
    ),
  );
  const { limitError } = constants;
  const outlookNumber = band.quantity("outlook", (slot) => {
    const target = kpis.target(slot);
    const beyond = (over: string): string => `${over}>${limitError}*MAX(ABS(${target}),${verdict.scale(slot)})`;
    const side = `IF(${beyond(`${target}-${verdict.upper(slot)}`)},1,IF(${beyond(`${verdict.lower(slot)}-${target}`)},-1,0))`;
    const sum = `AND(${status.isYearToDate(slot)}=1,OR(${kpis.kind(slot)}=0,${kpis.kind(slot)}=1))`;
    return `IF(OR(${kpis.row(slot)}=0,${kpis.direction(slot)}=0,${written.isNeutral(slot)},${target}="",${verdict.mean(slot)}="",${sum}),0,2+${side}*${kpis.sign(slot)})`;
  });
  const outlook = band.quantity(
    "outlook in words",
    (slot) => `IF(${outlookNumber(slot)}=0,"",CHOOSE(MAX(1,${outlookNumber(slot)}),${listOf(outlookWords)}))`,
  );
  const attainment = band.quantity("attainment in words", (slot) => {
    const share = status.attainment(slot);
    return `IF(${share}="","",${say("attained")}&" "&ROUND(${share}*100,0)&${constants.percentSign})`;
  });
  const trendCode = band.quantity(
    "code of the trend",
    (slot) =>
      `IF(OR(${verdictNumber(slot)}=2,${verdictNumber(slot)}=3),1,IF(OR(${verdictNumber(slot)}=4,${verdictNumber(slot)}=5),2,0))`,
  );
  return {
    objective: kpis.objective,
    name: kpis.name,
    meaning: kpis.meaning,
    actual: written.figure,
    actualNote,
    target: bandOrTarget,
    targetNote,
    gap: written.gap,
    attainment,
    status: status1,
    trend,
    outlook,
    bars: written.bars,
    note: notes.note,
    statusCode: status.status,
    trendCode,
    noteCode: notes.code,
  };
}
