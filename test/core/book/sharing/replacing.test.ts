import { expect, it } from "vitest";
import { replacing } from "../../../../core/book/sharing/replacing.ts";

it("replaces cells in one edit for each sheet", () => {
  const cells = [{ row: 0, column: 0, cell: 1 }];
  expect(replacing([{ sheet: "Ads", cells }])).toEqual({
    expects: [],
    edits: [{ kind: "replace", sheet: "Ads", cells }],
  });
});
