import { expect, it } from "vitest";
import { calculated } from "../calculated.ts";
import { bookWith, kpi, usual, withInputs } from "../month-book.ts";

it("a strip has a step for each month and a dot where none is known, and says how many reached their target", {
  timeout: 60_000,
}, async () => {
  const kpis = [kpi("A"), kpi("B", { direction: "decrease" }), kpi("C", { targetAppliesTo: "year-to-date" })];
  const sheet = await calculated(
    withInputs(bookWith(kpis, { A: usual, B: [...usual.slice(0, 10), null, 90], C: usual })),
  );
  const [first, second] = sheet.quantity("strip of twelve months");
  expect([first, second]).toEqual([expect.stringMatching(/^[▁▂▃▅▆▇]{12}$/), expect.stringMatching(/^.{10}·.$/)]);
  expect(sheet.quantity("on target").slice(0, 3)).toEqual(["7 of 12 on target", "6 of 11 on target", ""]);
});
