import { expect, it } from "vitest";
import { isoDayOf } from "../../../../core/base/months.ts";
import { periodAbove } from "../../../../core/book/figures/period-above.ts";
import { readTable } from "../../../../core/book/figures/read-table.ts";

const period = (above: string) => {
  const found = periodAbove(readTable({ text: `${above}\nCampaign;Cost\nBrand;12\nOld;13` }, "2026-11-29"));
  return found && `${isoDayOf({ day: found.first })}..${found.last === undefined ? "" : isoDayOf({ day: found.last })}`;
};

it.each([
  ["Campaign report\nSeptember 1, 2026 - September 30, 2026", "2026-09-01..2026-09-30"],
  ["Rapport\n1 sept. 2026 - 31 oct. 2026", "2026-09-01..2026-10-31"],
  ["# Start date: 20251101\n# End date: 20260228", "2025-11-01..2026-02-28"],
  ["# Date de début : 20260928\n# Date de fin : 20261102", "2026-09-28..2026-11-02"],
  ["Zeitraum: 01.09.2026 - 30.09.2026", "2026-09-01..2026-09-30"],
  ["Period: September 2026", "2026-09-01..2026-09-30"],
  ["Von;01.09.2026\nBis;30.09.2026", "2026-09-01..2026-09-30"],
  ["# Start date: 20251101", "2025-11-01.."],
])("is read from the lines above: %j", (above, expected) => {
  expect(period(above)).toBe(expected);
});

it.each(["Campaign report", "Generated: 2026-09-30", "Report 2026"])("is not there: %j", (above) => {
  expect(period(above)).toBeUndefined();
});
