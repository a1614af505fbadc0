import { describe, expect, it } from "vitest";
import { megabytes, takesToGive, usedBy } from "../../../tools/bench/used.ts";

describe("what a work uses", () => {
  const fill = (bytes: number) => () => new Uint8Array(bytes).fill(1);

  it("is told with the pages that the system gives for it", () => {
    // Windows doesn't say. Elsewhere a page is of 4 KB, or of 2 MB if all memory is given in such pages.
    if (process.platform !== "win32") expect(usedBy(fill(40_000_000)).pages).toBeGreaterThan(10);
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
