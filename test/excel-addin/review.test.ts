import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { calcName, reviewName } from "../../core/book/sheets/layout.ts";
import type { Snapshot } from "../../core/book/sheets/snapshot.ts";
import {
  click,
  host,
  leads,
  type OpenWorkbook,
  onPlainData,
  openWorkbook,
  problemOf,
  type Step,
  save,
  start,
  valueIn,
} from "./panel.ts";
import { Workbook } from "./workbook.ts";

/** The monthly review made, made again and frozen from the panel, through Microsoft's own Office.js. */

let excel: OpenWorkbook;
beforeEach(() => {
  excel = openWorkbook();
});
afterEach(() => excel.close());

const codes = Array.from({ length: 10 }, (_, at) => `K${at}`);
const tenKpis = save(...codes.map((code) => ({ ...leads, code, name: `Leads of channel ${code}` })));
const september: Step = [
  "record-results",
  { month: "2026-09", figures: codes.map((code, at) => ({ code, value: 100 + at })) },
];
const review: Step = ["make-review", { month: null, company: "Wine & more" }];
const freeze: Step = ["freeze-month", { month: "2026-09", by: "Ada" }];
const steps: readonly Step[] = [start, tenKpis, september, review, review, freeze];

const page = () => excel.workbook.sheet("Review");
const formulas = (title: string): number =>
  [...excel.workbook.sheet(title).cells.values()].filter(({ formula }) => formula !== undefined).length;

async function clickAll(...all: readonly Step[]): Promise<void> {
  for (const step of all) valueIn(await click(step));
}

test("The review of ten KPIs over 60 months takes four round trips, each of less than 1 MB, made again as well", async () => {
  await clickAll(start, tenKpis, september);
  for (const trips of [4, 4]) {
    const before = excel.batches.length;
    valueIn(await click(review));
    const last = excel.batches.slice(before);
    console.log(last.map(({ bytes, steps }) => `${bytes} bytes in ${steps.length} steps`).join("; "));
    expect(last.length).toBe(trips);
    for (const { bytes } of last) expect(bytes).toBeLessThan(2 ** 20);
  }
  expect(excel.workbook.front).toBe("Review");
  console.log(formulas("Calc"), "formulas behind", formulas("Review"), "on the page");
  expect(formulas("Calc")).toBeGreaterThan(7_000);
});

test("The review of ten KPIs with a season takes as many round trips of less than 1 MB as it needs", async () => {
  const seasonal = codes.map((code) => ({
    ...leads,
    code,
    name: `Leads of channel ${code}`,
    usual: "season" as const,
  }));
  await clickAll(start, save(...seasonal), september);
  for (let made = 1; made <= 2; made++) {
    const before = excel.batches.length;
    valueIn(await click(review));
    const last = excel.batches.slice(before);
    console.log(last.map(({ bytes, steps }) => `${bytes} bytes in ${steps.length} steps`).join("; "));
    expect(last.length).toBeLessThanOrEqual(7);
    for (const { bytes } of last) expect(bytes).toBeLessThan(2 ** 20);
  }
  expect(formulas("Calc")).toBeGreaterThan(16_000);
});

test("A month is frozen in four round trips of less than 300 KB, on a sheet without formulas but gaps", async () => {
  await clickAll(start, tenKpis, september, review);
  const before = excel.batches.length;
  valueIn(await click(freeze));
  const last = excel.batches.slice(before);
  console.log(last.map(({ bytes, steps }) => `${bytes} bytes in ${steps.length} steps`).join("; "));
  expect(last.length).toBe(4);
  expect(last.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(300_000);
  const frozen = excel.workbook.sheet("Review 2026-09");
  expect(excel.workbook.front).toBe("Review 2026-09");
  const left = [...frozen.cells.values()].flatMap(({ formula }) => formula ?? []);
  expect([...new Set(left)]).toEqual(["=NA()"]);
  expect(frozen.Charts.all.map(({ series }) => series.map(({ values }) => values?.sheet.Name))).toEqual([
    Array(6).fill("Review 2026-09"),
  ]);
});

describe("The book", () => {
  /** Apart from the page's own cells, which on plain data are blank: there they are written under other names. */
  const books = ({ tables, ...rest }: Snapshot): object => {
    const { frozen: _, company: __, month: ___, focus: ____, ...own } = tables;
    return { ...rest, ...own };
  };

  test("reads in Excel as the same clicks leave it on plain data, after each of them", {
    timeout: 60_000,
  }, async () => {
    for (const [at, step] of steps.entries())
      expect(books(valueIn(await click(step)))).toEqual(books(onPlainData(...steps.slice(0, at + 1))));
  });

  test("is read with the page's company and its list of frozen months", async () => {
    await clickAll(start, tenKpis, september, review);
    const { company, frozen } = valueIn(await click(freeze)).tables;
    expect(company?.cells).toEqual([["Wine & more"]]);
    expect(frozen?.cells[1]?.slice(1, 4)).toEqual(["Review 2026-09", expect.any(Number), "Ada"]);
  });

  test("has one page, one chart on it, each rule once and the page protected, however often it is made", async () => {
    await clickAll(start, tenKpis, review);
    const seen = () => [
      excel.workbook.sheets.map(({ Name, isVisible }) => [Name, isVisible]),
      page().Charts.all.length,
      page().rules.map(({ range, formula }) => [range.Address, formula]),
      page().isProtected,
    ];
    const before = seen();
    await clickAll(review, review);
    expect(seen()).toEqual(before);
    expect(before[3]).toBe(true);
    expect(page().rules.length).toBeGreaterThan(10);
  });
});

test("A page that somebody gave a password is left alone, and the sentence says why", async () => {
  await clickAll(start, tenKpis, review);
  page().password = "secret";
  expect(problemOf(await click(review))).toContain("the sheet is protected");
  expect(excel.workbook.named.has(reviewName) && excel.workbook.named.has(calcName)).toBe(true);
});

test.each([
  ["en-US", undefined, "Oct 15, 2026", "Oct 5, 2026", 'mmm d", "yyyy'],
  ["en-GB", undefined, "15 Oct 2026", "5 Oct 2026", "d mmm yyyy"],
  ["en-US", "en-GB", "15 Oct 2026", "5 Oct 2026", 'mmm d", "yyyy'],
  ["fr-FR", "Français", "15 oct. 2026", "5 oct. 2026", "d mmm yyyy"],
])("Days are named alike wherever one is said, %s, %s in the language cell", async (locale, word, ...days) => {
  excel.close();
  excel = openWorkbook(new Workbook("Sheet1"), { contentLanguage: locale });
  const language = word === "Français" ? "fr" : "en";
  valueIn(await click(["start-book", { language }]));
  if (word !== undefined) excel.workbook.sheet("Guide").put(0, 1, word);
  const figures = [{ code: "LEADS", value: 97, expectedOn: "2026-10-15" }];
  await clickAll(save(leads), ["record-results", { month: "2026-09", figures }], review, freeze);
  const calc = excel.workbook.sheet(language === "fr" ? "Calculs" : "Calc");
  const live = [...calc.cells.values()].some(({ formula = "" }) => formula.includes(', "&YEAR('));
  const told = valueIn(await host.message("2026-09", language)).text;
  const frozen = [...excel.workbook.sheet(language === "fr" ? "Revue 2026-09" : "Review 2026-09").cells.values()];
  const title = String(frozen.find(({ value }) => String(value).includes("Ada"))?.value);
  const formats = [...excel.workbook.sheet("Actions").cells.values()].map(({ format }) => format);
  const [day, frozenOn, format] = days as [string, string, string];
  expect(live).toBe(day.startsWith("Oct"));
  expect(told).toContain(day);
  expect(title).toContain(frozenOn);
  expect(formats).toContain(format);
});
