import { expect, it } from "vitest";
import { sharingOf } from "../../../../core/book/sharing/sharing.ts";
import { sheetOf } from "./book.ts";

it("counts what would happen, and what would be left", () => {
  const sheets = [
    sheetOf("Ads", {
      A1: { formula: "=COCA(9,3)", shows: 3 },
      A2: { formula: "=KPI_STATUS(9,3)", shows: "✔ Target met" },
      A3: { formula: "=COCA(B1,B2)", shows: { error: "#NAME?" } },
    }),
  ];
  const { prepare, repair } = sharingOf({ language: "en", tables: {}, sheets });
  expect({ ...prepare, left: prepare.left.length }).toEqual({ native: 1, values: 1, left: 1 });
  expect(repair).toEqual({ back: 1, left: [] });
});
