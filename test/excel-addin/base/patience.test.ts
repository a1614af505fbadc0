import { afterEach, expect, test, vi } from "vitest";
import { answerInExcel } from "../../../excel-addin/base/run.ts";

/** Excel never answers which cells are blank: somebody types, or a dialog is open. */

class ExcelError {
  readonly code: string;
  readonly message: string;
  constructor(code: string, message: string) {
    this.code = code;
    this.message = message;
  }
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const spend = [[100], [0]];
const customers = [[4], [2]];
const addresses = { parameterAddresses: ["Sheet1!A1:A2", "Sheet1!B1:B2"] };

test.each([
  ["en", /^Excel didn't say which cells are blank/],
  ["fr", /^Excel n'a pas dit quelles cellules sont vides/],
] as const)(
  "A formula with a 0 in its range ends after three seconds with a sentence in %s, not with a guess",
  async (language, sentence) => {
    vi.useFakeTimers();
    vi.stubGlobal("Excel", { run: () => new Promise(() => {}), RangeValueType: { empty: "Empty" } });
    vi.stubGlobal("CustomFunctions", {
      Error: ExcelError,
      ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!" },
    });
    const asked = answerInExcel("COCA", [spend, customers, addresses], () => language);
    const ended = Promise.resolve(asked).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await ended).toMatchObject({ code: "#N/A", message: expect.stringMatching(sentence) });
  },
);

test("A formula whose arguments hold no 0 does not ask, and waits for nobody", () => {
  vi.stubGlobal("Excel", { run: () => new Promise(() => {}) });
  expect(answerInExcel("COCA", [[[100]], [[4]], addresses], () => "en")).toEqual([[25]]);
});
