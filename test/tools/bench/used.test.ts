import { describe, expect, it } from "vitest";
import { megabytes, takesToGivePage, usedBy } from "../../../tools/bench/used.ts";

describe("what a work uses", () => {
  const fill = (bytes: number) => () => new Uint8Array(bytes).fill(1);

  it("is told with the memory that the system gives for it", () => {
    const { pages } = usedBy(fill(40_000_000));
    // Windows doesn't say.
    if (process.platform !== "win32") expect(megabytes(pages)).toBeGreaterThan(35);
  });

  it("is little where no memory is given", () => {
    const bytes = new Uint8Array(1_000_000);
    expect(megabytes(usedBy(() => bytes.fill(1)).pages + usedBy(() => bytes.fill(2)).pages)).toBeLessThan(5);
  });

  it("has a price for a page", () => {
    expect(takesToGivePage()).toBeGreaterThanOrEqual(0);
  });
});
