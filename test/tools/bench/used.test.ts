import { describe, expect, it } from "vitest";
import { megabytes, takesToGive, usedBy } from "../../../tools/bench/used.ts";

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

  it("takes time in proportion to the pages that are given", () => {
    expect(takesToGive(0)).toBe(0);
    expect(takesToGive(1_000_000)).toBeGreaterThan(0);
  });
});
