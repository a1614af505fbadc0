import * as library from "@odoo/o-spreadsheet";
import { expect, it } from "vitest";
import { dayOf } from "../../../core/base/days.ts";
import { localeOf } from "../../../playground/base/locale.ts";
import { snapshotOf } from "../../../playground/read/snapshot.ts";
import { openBook } from "../headless.ts";

it.each([
  ["en", "en-US", dayOf(2026, 5, 9), "month first"],
  ["en", "en-GB", dayOf(2026, 9, 5), "day first"],
  ["en", "de-CH", dayOf(2026, 9, 5), "day first"],
  ["fr", "en-US", dayOf(2026, 9, 5), "day first"],
] as const)(
  "a workbook in %s, in a browser of %s, reads 5/9/2026 in the order that it names days",
  (language, region, day, order) => {
    const locale = localeOf(library, language, region);
    const { model, get, enter } = openBook(
      { sheets: [{ id: "sheet", name: "Sheet" }], settings: { locale } },
      language,
    );
    enter("A1", "5/9/2026");
    expect(get("A1").value).toBe(day.day);
    expect(snapshotOf(model, library, language).dayOrder).toBe(order);
  },
);
