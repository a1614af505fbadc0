import { describe, expect, it } from "vitest";
import { freshMemory, memoryDiffers, memoryIn, memoryOf } from "../../../tools/bench/fresh-memory.ts";

describe("fresh memory", () => {
  it("costs something", () => {
    expect(freshMemory()).toBeGreaterThan(0);
  });

  it("is read from the page as it was written", () => {
    expect(memoryIn(`Measured today. ${memoryOf(12.34)}\n`)).toBe(12);
    expect(memoryIn("Measured today.")).toBeUndefined();
  });

  it("is named where two machines differ by more than half, whichever is slower", () => {
    expect(memoryDiffers(12, 2)).toContain("12 µs for 4 KB here and 2 there");
    expect(memoryDiffers(0.25, 0.9)).toBeDefined();
    expect(memoryDiffers(12, 9)).toBeUndefined();
    expect(memoryDiffers(12, undefined)).toBeUndefined();
  });
});
