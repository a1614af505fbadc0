import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import { itGivesWhatIsKnown } from "./acquisition-cases.ts";

describe("CLV_COCA_RATIO", () => {
  itGivesWhatIsKnown("CLV_COCA_RATIO");

  it("is below 0 for customers who cost more than they bring", () => {
    expect(ask("CLV_COCA_RATIO", -300, 100)).toBe(-3);
  });

  it("passes on that the COCA is not known, where nobody was won", () => {
    expect(problemOf("CLV_COCA_RATIO", 12_000, { error: "#N/A" })).toMatchObject({ name: "error", reason: "unknown" });
  });

  it("keeps a segment that cost nothing to its own cell", () => {
    expect(ask("CLV_COCA_RATIO", column([600, 600]), column([0, 200]))).toMatchObject([
      [{ name: "free-customers" }],
      [3],
    ]);
  });

  it("refuses a COCA below 0 and a blank one", () => {
    expect(problemOf("CLV_COCA_RATIO", 600, -200).name).toBe("negative");
    expect(problemOf("CLV_COCA_RATIO", 600, null).name).toBe("empty");
  });

  it("is 1 where a customer brings back just what it cost", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e9, noNaN: true }), (coca) => {
        expect(ask("CLV_COCA_RATIO", coca, coca)).toBe(1);
      }),
    );
  });
});
