import { describe, expect, it } from "vitest";
import type { Ask } from "../../../../core/book/figures/table.ts";
import { months } from "./months-asked.ts";

describe("the column of the months, or what says them where there is none", () => {
  it.each<[string, string, Partial<Ask>]>([
    ["Created;Paid;X\n03/04/2026;25/04/2026;1\n04/03/2026;26/04/2026;2", "2026-04 2026-03", { dateColumn: "Created" }],
    ["Starts;Ends;X\n2026-01-01;2026-01-31;1\n2026-01-20;2026-02-05;2", "periods", {}],
    ["Starts;Ends;X\n2026-01-01;2026-01-31;1\n2026-02-01;2026-02-28;2", "2026-01 2026-02", {}],
    ["Create Date;Close Date;X\n2026-01-01;2026-03-31;1\n2026-01-20;2026-02-05;2", "date-column", {}],
    [
      "Create Date;Close Date;X\n2026-01-01;2026-03-31;1\n2026-01-20;2026-02-05;2",
      "2026-03 2026-02",
      { answers: { "date-column": "Close Date" } },
    ],
    [
      "Reporting starts;Reporting ends;Day;X\n2026-09-20;2026-10-15;2026-09-20;1\n2026-09-20;2026-10-15;2026-10-15;2",
      "2026-09 2026-10",
      {},
    ],
    [
      "Reporting starts;Reporting ends;Updated;X\n2026-09-20;2026-10-15;2026-09-20;1\n2026-09-20;2026-10-15;2026-10-16;2",
      "date-column",
      {},
    ],
    ["Rechnungsnummer;Rechnungsdatum;X\n20260101;30.01.2026;1\n20260102;03.02.2026;2", "2026-01 2026-02", {}],
    ["Numero;Data;X\n1/2026;30/01/2026;1\n2/2026;03/03/2026;2", "2026-01 2026-03", {}],
    ["Jour;X\nmardi 01/09/2026;1\nvendredi 02/10/2026;2", "2026-09 2026-10", {}],
    ["September 2026\nCampaign;X\nBrand;1\nOld;2", "2026-09 2026-09", {}],
    ["1 sept. 2026 - 31 oct. 2026\nCampagne;X\nMarque;1\nVieille;2", "periods", {}],
    ["Campaign;X\nBrand;1\nOld;2", "month", {}],
    ["Campaign;X\nBrand;1\nOld;2", "2026-08 2026-08", { answers: { month: "2026-08" } }],
    ["X\n1\n2\n3", "last-month", {}],
    ["X\n1\n2\n3", "2025-12 2026-01 2026-02", { answers: { "last-month": "2026-02" } }],
    [
      "# Start date: 20251101\n# End date: 20260131\n\nNth month,X\n0000,1\n0001,2\n0002,3",
      "2025-11 2025-12 2026-01",
      {},
    ],
    ["Nth month,X\n0000,1\n0001,2", "periods", {}],
  ])("%j: %s", (text, expected, more) => {
    expect(months(text, more)).toBe(expected);
  });
});
