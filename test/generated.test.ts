import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readmeWithReference } from "../build.ts";

describe("what is generated from the catalogue", () => {
  it("stands in the README as it is now: run npm run build where this fails", () => {
    const readme = readFileSync("README.md", "utf8");
    expect(readme).toBe(readmeWithReference(readme));
  });
});
