import { afterEach, describe, expect, test } from "vitest";
import type { Ornament } from "../../core/book/sheets/ornaments.ts";
import { excelHost } from "../../excel-addin/panel/panel-host.ts";
import { leads, type OpenWorkbook, openWorkbook, type Step, save, start, valueIn } from "./panel.ts";
import { Workbook } from "./workbook.ts";

/**
 * Excel refuses one thing that its requirement sets promise, through Microsoft's own Office.js: the page of the month
 * is complete without it at the first click, and the panel knows what is missing.
 */

const refusals: readonly (readonly [what: string, wire: RegExp, code: string, ornament: Ornament])[] = [
  ["the paper size", /PageLayout\.PaperSize$/, "InvalidArgument", "print"],
  ["the zoom to one page", /PageLayout\.Zoom$/, "GeneralException", "print"],
  ["the print area", /PageLayout\.SetPrintArea$/, "GeneralException", "print"],
  ["the margins", /PageLayout\.SetPrintMargins$/, "InvalidArgument", "print"],
  ["the footer", /HeadersFooters.*CenterFooter$/, "GeneralException", "print"],
  ["a new chart", /Charts\.Add/, "GeneralException", "chart"],
  ["a chart's looks", /(DisplayBlanksAs|PlotVisibleOnly)$/, "InvalidArgument", "chart"],
  ["the marks of a line", /MarkerStyle$/, "InvalidOperation", "chart"],
  ["a list to choose from", /DataValidation\.Rule$/, "GeneralException", "list"],
  ["a conditional format", /ConditionalFormats\.Add/, "GeneralException", "condition"],
  ["merged cells", /Merge$/, "GeneralException", "merge"],
  ["protection", /Protection\.Protect$/, "AccessDenied", "protect"],
  ["hidden rows", /RowHidden$/, "GeneralException", "rows"],
  ["frozen panes", /FreezePanes/, "GeneralException", "freeze"],
  ["the sheet in front", /Activate$/, "GeneralException", "show"],
];

let desk: OpenWorkbook | undefined;
afterEach(() => {
  desk?.close();
  desk = undefined;
});

const september: Step = ["record-results", { month: "2026-09", figures: [{ code: "LEADS", value: 104 }] }];
const review: Step = ["make-review", { month: "2026-09", company: "Wine & more" }];
const nextMonth: Step = ["make-review", { month: "2026-10" }];
const freeze: Step = ["freeze-month", { month: "2026-09", by: "Ada" }];

/** @returns a book with one KPI and a panel that has just been opened */
async function opened(...steps: readonly Step[]) {
  desk?.close();
  const there = openWorkbook(new Workbook("Sheet1"), { excelApi: "1.12" });
  desk = there;
  const first = excelHost("en");
  for (const [name, request] of [start, save(leads), september, ...steps]) valueIn(await first.perform(name, request));
  const panel = excelHost("en");
  const click = async ([name, request]: Step) => {
    const before = there.batches.length;
    const answer = await panel.perform(name, request);
    return { answer, trips: there.batches.length - before };
  };
  return { workbook: there.workbook, click };
}

const filled = ({ sheets }: Workbook) =>
  sheets.map(({ Name, cells }) => [
    Name,
    [...cells]
      .flatMap(([at, { value, formula }]) => (value !== "" || formula ? [`${at} ${formula ?? value}`] : []))
      .sort(),
  ]);

const refusedIn = (answer: Awaited<ReturnType<Awaited<ReturnType<typeof opened>>["click"]>>["answer"]) => {
  valueIn(answer);
  return "refused" in answer ? answer.refused : [];
};

describe.each(refusals)("an Excel that refuses %s", { timeout: 60_000 }, (_, what, code, ornament) => {
  test("has the whole page at the first click, and the next month in four round trips", async () => {
    const whole = await opened(review);
    const expected = filled(whole.workbook);
    const { workbook, click } = await opened();
    workbook.refusesOnly = [{ what, code }];
    const first = await click(review);
    expect(refusedIn(first.answer)).toEqual([{ ornament, why: code }]);
    expect(filled(workbook)).toEqual(expected);
    expect(first.trips).toBeLessThanOrEqual(20);
    expect((await click(nextMonth)).trips).toBeLessThanOrEqual(4);
  });

  test("has one sheet of a frozen month, whole", async () => {
    const whole = await opened(review, freeze);
    const expected = filled(whole.workbook);
    const { workbook, click } = await opened(review);
    workbook.refusesOnly = [{ what, code }];
    const frozen = await click(freeze);
    for (const each of refusedIn(frozen.answer) ?? []) expect(each).toEqual({ ornament, why: code });
    expect(filled(workbook)).toEqual(expected);
    expect(frozen.trips).toBeLessThanOrEqual(20);
  });
});

test("A new panel paints what is refused no longer, and nothing is there twice", async () => {
  const { workbook, click } = await opened();
  workbook.refusesOnly = refusals.map(([, what, code]) => ({ what, code }));
  const first = await click(review);
  expect(new Set(refusedIn(first.answer)?.map(({ ornament }) => ornament))).toEqual(
    new Set(refusals.map(([, , , ornament]) => ornament)),
  );
  workbook.refusesOnly = [];
  expect(refusedIn((await click(review)).answer)?.length).toBeGreaterThan(0);
  const [name, request] = freeze;
  const answer = await excelHost("en").perform(name, request);
  expect(refusedIn(answer)).toEqual([]);
  expect(workbook.sheets.filter(({ Name }) => Name.startsWith("Review")).map(({ Name }) => Name)).toEqual([
    "Review",
    "Review 2026-09",
  ]);
});

test("A refusal of what the page cannot do without stays a refusal", async () => {
  const { workbook, click } = await opened();
  workbook.refusesOnly = [{ what: /Names\.Add/, code: "AccessDenied" }];
  const { answer } = await click(review);
  expect("problem" in answer && answer.problem.en).toContain("Excel doesn't let you change this");
});

describe("an Excel that promises comments and has none", () => {
  const share: Step = ["prepare-to-share", { native: 1, values: 0 }];

  test.each([
    ["nowhere", /Comments/],
    ["to be written", /Comments\.Add/],
  ])("says so where they are %s, and leaves every formula as it is", async (_, what) => {
    const { workbook } = await opened();
    workbook.answers = () => 250;
    workbook.sheet("Sheet1").type([["=COCA(1000,4)"]]);
    workbook.refusesOnly = [{ what, code: "NotImplemented" }];
    const before = filled(workbook);
    const panel = excelHost("en");
    expect(valueIn(await panel.sharing()).prepare.native).toBe(1);
    const answer = await panel.perform(...share);
    expect("problem" in answer && answer.problem.en).toMatch(/^This Excel keeps no comments/);
    expect(filled(workbook)).toEqual(before);
  });
});
