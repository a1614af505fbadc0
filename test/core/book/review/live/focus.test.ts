import { expect, it } from "vitest";
import { calculated } from "../calculated.ts";
import { bookWith, kpi, usual, withInputs } from "../month-book.ts";

it("the chart shows the KPI of a code or a name, else the one that comes first", { timeout: 60_000 }, async () => {
  const book = bookWith([kpi("LEADS"), kpi("SALES", { name: "Sales of the shop", target: 200 })], {
    LEADS: usual,
    SALES: [...usual.slice(0, 11), null],
  });
  const sheet = await calculated(withInputs(book));
  const title = (focus: string) => sheet.focusedOn(focus).value("Focus", "title");
  const shop = "Sales of the shop (leads): usual range 86–114, from 11 values";
  // Without its figure, sales come first.
  expect([sheet.value("Focus", "title"), title("nobody")]).toEqual([shop, shop]);
  expect([title("leads"), title("SALES OF THE SHOP")]).toEqual([
    "LEADS (leads): usual range 87–115, from 12 values",
    shop,
  ]);
  const chart = sheet.focusedOn("LEADS").chart;
  expect([chart[0]?.[0], chart[24]?.slice(0, 2), chart[24]?.[5]]).toEqual(["Month", ["Sep 26", 104], 100]);
  expect(sheet.focusedOn("SALES").chart[24]?.[1]).toBe("#N/A");
});
