import { describe, expect, it } from "vitest";
import { calculated } from "../calculated.ts";
import { bookWith, kpi, usual, withInputs } from "../month-book.ts";

/** Every series with known answers is compared in ../verdicts.test.ts. */
describe("the verdict on the hidden sheet", { timeout: 60_000 }, () => {
  it("is usual, better, worse, neither, or too early to say: limits come from what counts", async () => {
    const rising = [...usual, 160];
    const fixed = { limitsFrom: 12 } as const;
    const sheet = await calculated(
      withInputs(
        bookWith(
          [
            kpi("A"),
            kpi("B", fixed),
            kpi("C", { ...fixed, direction: "decrease" }),
            kpi("D", { ...fixed, direction: "neutral" }),
            kpi("E"),
            kpi("F", { processChanged: "2026-05" }),
          ],
          { A: usual, B: rising, C: rising, D: rising, E: usual.slice(0, 5), F: rising },
        ),
      ),
    );
    const six = (label: string) => sheet.quantity(label).slice(0, 6);
    expect(six("verdict")).toEqual([1, 2, 3, 4, 6, 6]);
    expect(six("signal")).toEqual([0, 1, 1, 1, 0, 0]);
    expect(six("known values")).toEqual([12, 13, 13, 13, 5, 5]);
    expect(six("mean")[1]).toBeCloseTo(six("mean")[0] as number, 9);
    expect(six("mean").slice(4)).toEqual(["", ""]);
  });
});
