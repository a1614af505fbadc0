import { expect, it } from "vitest";
import { weights } from "../../../tools/bench/weight.ts";

it("everything that is weighed is in the build, and is smaller as a server sends it", () => {
  const found = weights(".");
  expect(found.length).toBeGreaterThan(5);
  expect(found.filter(({ bytes, packed }) => !(packed > 100 && packed < bytes))).toEqual([]);
});
