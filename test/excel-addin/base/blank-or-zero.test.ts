import { describe, expect, test } from "vitest";
import { type Cell, isDay, isGrid } from "../../../core/base/cells.ts";
import { answer } from "../../../core/formulas/engine/answer.ts";
import type { Answer } from "../../../core/formulas/engine/define.ts";
import { catalogue, isProblem } from "../../../core/index.ts";
import { expectCells } from "../../expected.ts";
import { type Call, loadOffice, type Page, type Result } from "../office-runtime.ts";
import { type Body, carriedOut } from "../open-excel.ts";
import type { Range } from "../range.ts";
import { Sheet, Workbook } from "../workbook.ts";

/**
 * Formulas whose arguments are cells: Microsoft's own runtime calls the built bundle, whose questions go through the
 * real proxies to a workbook in memory. That Excel on the desktop hands a blank over as 0, and with it the addresses,
 * is played as Microsoft documents it.
 */

/** An argument that is a reference, not a value. */
class At {
  readonly address: string;
  constructor(address: string) {
    this.address = address;
  }
}
const at = (address: string): At => new At(address);

interface Desktop {
  /** Computes formulas at one stroke, as when a column is filled down. */
  compute(...formulas: readonly [name: string, ...args: unknown[]][]): Promise<Result[]>;
  /** What was asked of the workbook, for people; one list for each round trip. */
  readonly asked: (readonly string[])[];
  readonly bytes: number[];
  /** How each round trip was asked for, as bits. */
  readonly flags: number[];
  readonly page: Page;
}

interface Manners {
  /** What this Excel hands over for a blank cell. */
  readonly blank?: 0 | null;
  readonly call?: Partial<Call>;
  /** What it answers in the place of the kinds of cells. */
  readonly types?: null;
  /** Answers in the place of the workbook. */
  readonly refuses?: (body: Body) => string | undefined;
}

async function open(workbook: Workbook, { blank = 0, call = {}, types, refuses }: Manners = {}): Promise<Desktop> {
  const asked: (readonly string[])[] = [];
  const bytes: number[] = [];
  const flags: number[] = [];
  const kept = new Map<string, Range>();
  const program = (body: Body, bits: number): object => {
    const code = refuses?.(body);
    if (code) return { Results: [], Error: { Code: code, Message: `${code}: Excel's own words`, ActionIndex: 0 } };
    const { steps, answer } = carriedOut(workbook, body, kept);
    if (steps.length > 0) {
      asked.push(steps);
      flags.push(bits);
      bytes.push(Buffer.byteLength(JSON.stringify(body)));
    }
    return types === null
      ? JSON.parse(JSON.stringify(answer, (key, value) => (key === "ValueTypes" ? null : value)))
      : answer;
  };
  const page = loadOffice({ program });
  await page.started;
  // The question for the book's language, when the add-in starts.
  asked.length = 0;
  bytes.length = 0;
  flags.length = 0;
  const value = (given: unknown): unknown => {
    if (!(given instanceof At)) return given;
    const [title, place] = given.address.split("!") as [string, string];
    const range = workbook.sheet(title.replace(/^'|'$/g, "").replace(/''/g, "'")).GetRange(place);
    const used = range.rows > 1000 ? range.GetResizedRange(200 - range.rows, 0) : range;
    const types = used.ValueTypes;
    const cells = used.Values.map((row, r) => row.map((cell, c) => (types[r]?.[c] === "Empty" ? blank : cell)));
    return range.rows === 1 && range.columns === 1 ? cells[0]?.[0] : cells;
  };
  return {
    asked,
    bytes,
    flags,
    page,
    compute: (...formulas) =>
      page.call(
        formulas.map(([name, ...args]) => ({
          name,
          args: args.map(value),
          addresses: args.map((given) => (given instanceof At ? given.address : null)),
          ...call,
        })),
      ),
  };
}

const sheetWith = (rows: readonly (readonly (string | number | boolean)[])[], title = "Months"): Workbook => {
  const workbook = new Workbook(title);
  workbook.sheet(title).type(rows);
  return workbook;
};

const emptyCustomers = { error: "#VALUE!", sentence: expect.stringContaining("customers is empty") };
const nobodyWon = { error: "#N/A", sentence: expect.stringContaining("no customers were won") };

test("A blank cell and a 0 look the same to a formula, and still get their own sentences", async () => {
  const excel = await open(sheetWith([[50_000, "", 0]]));
  expect(
    await excel.compute(["COCA", at("Months!A1"), at("Months!B1")], ["COCA", at("Months!A1"), at("Months!C1")]),
  ).toEqual([emptyCustomers, nobodyWon]);
});

test("What is asked: each range with a 0 once, with its place and the kind of its cells, in one round trip", async () => {
  const excel = await open(sheetWith([[50_000, "", 0]]));
  await excel.compute(
    ["COCA", at("Months!A1"), at("Months!B1")],
    ["COCA", at("Months!A1"), at("Months!C1")],
    ["CHURN_RATE", at("Months!C1"), at("Months!A1")],
    ["KPI_TREND", at("Months!A1:C1")],
  );
  expect(excel.asked).toMatchInlineSnapshot(`
    [
      [
        "Worksheets.GetItemOrNullObject("Months").GetRange("B1") → rowIndex, columnIndex, rowCount, columnCount, valueTypes",
        "Worksheets.GetItemOrNullObject("Months").GetRange("C1") → rowIndex, columnIndex, rowCount, columnCount, valueTypes",
        "Worksheets.GetItemOrNullObject("Months").GetRange("A1:C1") → rowIndex, columnIndex, rowCount, columnCount, valueTypes",
      ],
    ]
  `);
});

test("Whoever types on in the next cell is waited for, or Excel would refuse the question", async () => {
  const excel = await open(sheetWith([[50_000, ""]]));
  await excel.compute(["COCA", at("Months!A1"), at("Months!B1")]);
  const delayedForCellEdit = 64;
  expect(excel.flags).toEqual([delayedForCellEdit]);
});

test("Months to come are not zeros: the verdict is the one over the months that are filled in", async () => {
  const leads = [8, 7, 9, 8, 8, 7, 9, 8, 8, 7, 9, 8, 12];
  const excel = await open(sheetWith([...leads, "", "", ""].map((month) => [month])));
  const [toCome, filledIn] = await excel.compute(
    ["KPI_TREND", at("Months!A1:A16")],
    ["KPI_TREND", at("Months!A1:A13")],
  );
  expect([toCome, filledIn]).toEqual([[["● Better than usual"]], [["● Better than usual"]]]);
});

test("A month with no leads at all stays a 0 in the series, beside a month that is blank", async () => {
  const excel = await open(sheetWith([[8, "", 7, 9, 8, 8, 7, 9, 0]]));
  expect(await excel.compute(["KPI_SIGNALS", at("Months!A1:I1")], ["KPI_TREND", at("Months!A1:I1")])).toEqual([
    [[0, "", 0, 0, 0, 0, 0, 0, -1]],
    [["● Worse than usual"]],
  ]);
});

test("A spilled answer leaves blank rows blank, says where nobody was won, and ends with the filled rows", async () => {
  const excel = await open(
    sheetWith([
      [12_000, 40],
      ["", ""],
      [9_000, 0],
      [9_000, ""],
      ["", ""],
    ]),
  );
  expect(await excel.compute(["COCA", at("Months!A1:A5"), at("Months!B1:B5")])).toEqual([
    [
      [300],
      [""],
      [{ error: "#N/A", sentence: expect.stringContaining("no customers were won") }],
      [{ error: "#VALUE!", sentence: expect.stringContaining("(row 4 of the range) is empty") }],
    ],
  ]);
});

describe("No question is asked, and the answer is there at once,", () => {
  test("where no argument has a 0", async () => {
    const excel = await open(sheetWith([[50_000, 15]]));
    expect(await excel.compute(["COCA", at("Months!A1"), at("Months!B1")])).toEqual([[[10_000 / 3]]]);
    expect(excel.asked).toEqual([]);
  });

  test("where the 0 was typed into the formula", async () => {
    const excel = await open(sheetWith([[50_000]]));
    expect(await excel.compute(["COCA", at("Months!A1"), 0])).toEqual([nobodyWon]);
    expect(excel.asked).toEqual([]);
  });

  test("where Excel shows by a blank in the same range that it tells them apart", async () => {
    const excel = await open(sheetWith([[8, "", 7, 9, 8, 8, 7, 9, 0]]), { blank: null });
    expect(await excel.compute(["KPI_SIGNALS", at("Months!A1:I1")])).toEqual([[[0, "", 0, 0, 0, 0, 0, 0, -1]]]);
    expect(excel.asked).toEqual([]);
  });

  test("rows and no promise", async () => {
    const { page } = await open(sheetWith([[50_000, 15]]));
    const invocation = { parameterAddresses: ["Months!A1", "Months!B1"] };
    expect(page.functions.COCA?.([[50_000]], [[15]], invocation)).toEqual([[10_000 / 3]]);
    await expect(page.functions.COCA?.([[50_000]], [[0]], invocation)).rejects.toMatchObject({ code: "#N/A" });
  });
});

describe("The 0 counts as 0", () => {
  test("where Excel remembers a list of formulas that asked for no addresses", async () => {
    const excel = await open(sheetWith([[50_000, ""]]), { call: { withoutAddresses: true } });
    expect(await excel.compute(["COCA", at("Months!A1"), at("Months!B1")])).toEqual([nobodyWon]);
    expect(excel.asked).toEqual([]);
  });

  test("where the workbook cannot be asked", async () => {
    const excel = await open(sheetWith([[50_000, ""]]), { refuses: () => "GeneralException" });
    expect(await excel.compute(["COCA", at("Months!A1"), at("Months!B1")])).toEqual([nobodyWon]);
  });

  test("where a range has more cells than Excel would tell of", async () => {
    const excel = await open(sheetWith([[50_000, ""]]), { types: null });
    expect(await excel.compute(["COCA", at("Months!A1"), at("Months!B1")])).toEqual([nobodyWon]);
    expect(excel.asked).toHaveLength(1);
  });

  test("where formulas run apart from the panel and have no Excel to ask", async () => {
    const { page } = await open(sheetWith([[50_000, ""]]));
    page.withoutExcel();
    const invocation = { parameterAddresses: ["Months!A1", "Months!B1"] };
    await expect(page.functions.COCA?.([[50_000]], [[0]], invocation)).rejects.toMatchObject({ code: "#N/A" });
  });

  test("where the cell is in another file, and formulas beside it are still told apart", async () => {
    const workbook = sheetWith([[50_000, ""]]);
    const excel = await open(workbook, { call: { addresses: ["Months!A1", "'[Sales.xlsx]Months'!B1"] } });
    expect(await excel.compute(["COCA", at("Months!A1"), at("Months!B1")])).toEqual([nobodyWon]);
    expect(excel.asked).toEqual([]);
  });

  test("where the addresses belong to other cells than the figures", async () => {
    const excel = await open(
      sheetWith([
        [5, 5],
        ["", ""],
      ]),
      { call: { addresses: ["Months!A1:B1", "Months!A2:B2"] } },
    );
    expect(await excel.compute(["COCA", [[5, 5]], [[0, 7]]])).toEqual([
      [[expect.objectContaining({ error: "#N/A" }), 5 / 7]],
    ]);
    expect(excel.asked).toHaveLength(1);
  });
});

test("An Excel that knows fewer arguments hands its Invocation over in the place of the next: its addresses count", async () => {
  const leads = [8, 7, 9, 8, 8, 7, 9, 8, 8, 7, 9, 8, 12, "", ""];
  for (const knownArguments of [1, 2, 3]) {
    const excel = await open(sheetWith([leads]), { call: { knownArguments } });
    expect(await excel.compute(["KPI_TREND", at("Months!A1:O1")])).toEqual([[["● Better than usual"]]]);
    expect(excel.asked).toHaveLength(1);
  }
});

test("The sheet may have any title", async () => {
  const excel = await open(sheetWith([[50_000, ""]], "L'an 2026 & après"));
  const address = (cell: string): At => at(`'L''an 2026 & après'!${cell}`);
  expect(await excel.compute(["COCA", address("A1"), address("B1")])).toEqual([emptyCustomers]);
});

test("A sheet that is gone by then spoils no other formula", async () => {
  const workbook = new Workbook("Months", "Gone");
  workbook.sheet("Months").type([[50_000, ""]]);
  const excel = await open(workbook);
  const asking = excel.compute(["COCA", at("Months!A1"), at("Months!B1")], ["COCA", at("Months!A1"), at("Gone!B1")]);
  workbook.sheets.pop();
  expect(await asking).toEqual([emptyCustomers, nobodyWon]);
});

test("Of a whole column only the used part travels", async () => {
  const excel = await open(sheetWith([...Array(150)].map((_, row) => [row % 10 === 9 ? "" : 100, row % 10 ? 4 : 0])));
  const [answer] = await excel.compute(["COCA", at("Months!A:A"), at("Months!B:B")]);
  expect(answer).toHaveLength(150);
  expect((answer as unknown[]).slice(0, 2)).toEqual([[expect.objectContaining({ error: "#N/A" })], [25]]);
  expect(excel.asked).toHaveLength(1);
});

test("A thousand formulas filled down share one round trip", async () => {
  const rows = [...Array(1000)].map((_, row) => [100, row % 2 ? 0 : ""] as const);
  const excel = await open(sheetWith(rows));
  const answers = await excel.compute(
    ...rows.map((_, row): [string, At, At] => ["COCA", at(`Months!A${row + 1}`), at(`Months!B${row + 1}`)]),
  );
  expect(answers).toEqual(rows.map((_, row) => (row % 2 ? nobodyWon : emptyCustomers)));
  expect(excel.asked).toHaveLength(1);
  // Excel on the web takes 5 MB.
  expect(excel.bytes[0]).toBeLessThan(1_000_000);
});

test("Where a question is too large for Excel, its halves are asked", async () => {
  const rows = [...Array(10)].map((_, row) => [100, row % 2 ? 0 : ""] as const);
  const refuses = (body: Body): string | undefined =>
    (JSON.stringify(body).match(/"B\d+"/g)?.length ?? 0) > 3 ? "RequestPayloadSizeLimitExceeded" : undefined;
  const excel = await open(sheetWith(rows), { refuses });
  const answers = await excel.compute(
    ...rows.map((_, row): [string, At, At] => ["COCA", at(`Months!A${row + 1}`), at(`Months!B${row + 1}`)]),
  );
  expect(answers).toEqual(rows.map((_, row) => (row % 2 ? nobodyWon : emptyCustomers)));
  expect(excel.asked).toHaveLength(4);
});

test("Every example of the catalogue answers the same where its blanks come as 0 from cells", async () => {
  const workbook = new Workbook();
  const examples = catalogue.flatMap((definition) => definition.examples.map((example) => ({ definition, example })));
  const formulas = examples.map(({ definition, example }, index): [string, ...unknown[]] => {
    const sheet = new Sheet(workbook, `Example${index}`);
    workbook.sheets.push(sheet);
    let column = 0;
    const references = example.given.map((given) => {
      if (given === undefined) return undefined;
      const grid = isGrid(given) ? given : [[given]];
      const range = sheet.GetRangeByIndexes(0, column, grid.length, grid[0]?.length ?? 1);
      for (const [row, cells] of grid.entries())
        for (const [each, cell] of cells.entries()) fill(sheet, row, column + each, cell);
      column += range.columns;
      return at(range.Address);
    });
    return [definition.name, ...references];
  });
  const excel = await open(workbook);
  const answers = await excel.compute(...formulas);
  expect(excel.asked).toHaveLength(1);
  expect(excel.asked[0]?.length).toBeGreaterThan(20);
  for (const [index, { definition, example }] of examples.entries()) {
    const expected = answer(definition, example.given, () => "en");
    const found = answers[index];
    if (isProblem(expected)) expect(found).toMatchObject({ sentence: expected.says.en });
    else expectCells(found, example.answer as Answer, "en", "");
  }
});

function fill(sheet: Sheet, row: number, column: number, cell: Cell): void {
  if (cell !== null) sheet.cell(row, column).value = (isDay(cell) ? cell.day : cell) as number;
}
