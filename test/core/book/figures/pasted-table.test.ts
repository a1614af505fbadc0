import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPaste } from "../../../../core/book/figures/pasted-history.ts";
import { type NamedKpi, pastedTable } from "../../../../core/book/figures/pasted-table.ts";

const kpis: readonly NamedKpi[] = [
  { code: "SPEND", names: ["Marketing spend", "Dépenses marketing"] },
  { code: "NEW_CUSTOMERS", names: ["New customers", "Nouveaux clients"] },
  { code: "LEADS", names: ["Leads"] },
];
const read = (text: string) => pastedTable(text, kpis);

describe("a table pasted for several KPIs at once", () => {
  it("is parted by the codes or names above its columns, in any case and language", () => {
    const { columns, unknown } = read(
      "Month\tLEADS\tdepenses marketing\tNew customers\n2026-01\t10\t1'000\t2\n2026-02\t12\t900\t3",
    );
    expect(columns).toEqual([
      { code: "LEADS", heading: "LEADS", text: "2026-01\t10\n2026-02\t12" },
      { code: "SPEND", heading: "depenses marketing", text: "2026-01\t1'000\n2026-02\t900" },
      { code: "NEW_CUSTOMERS", heading: "New customers", text: "2026-01\t2\n2026-02\t3" },
    ]);
    expect(unknown).toEqual([]);
  });

  it("may lie down, months across", () => {
    expect(read("\tJan 2026\tFeb 2026\nLeads\t10\t12\nMarketing spend (CHF)\t1000\t900").columns).toEqual([
      { code: "LEADS", heading: "Leads", text: "Jan 2026\t10\nFeb 2026\t12" },
      { code: "SPEND", heading: "Marketing spend (CHF)", text: "Jan 2026\t1000\nFeb 2026\t900" },
    ]);
  });

  it("may come without months: the rows are months in their order, blank ones too", () => {
    expect(read("LEADS\tSPEND\n10\t1000\n\t900\n12\t800").columns.map(({ text }) => text)).toEqual([
      "10\n\n12",
      "1000\n900\n800",
    ]);
  });

  it("says which headings it does not know, and takes the first of two columns of one KPI", () => {
    const { columns, unknown } = read("Mois\tLeads\tVisites\tLEADS\n2026-01\t10\t5\t11");
    expect(columns).toEqual([{ code: "LEADS", heading: "Leads", text: "2026-01\t10" }]);
    expect(unknown).toEqual(["Visites", "LEADS"]);
  });

  it("asks for the row of headings where no column can be told", () => {
    expect(read("2026-01\t10\n2026-02\t12").problem?.name).toBe("no-known-column");
    expect(read("").problem?.name).toBe("no-known-column");
  });

  it("hands over what is read as if it had been pasted for one KPI", () => {
    const [column] = read("Mois\tLeads\njanv. 2026\t3 240,50\nfévr. 2026\t3 100").columns;
    expect(readPaste(column?.text ?? "", "leads").rows.map(({ month, value }) => [month, value])).toEqual([
      ["2026-01", 3240.5],
      ["2026-02", 3100],
    ]);
  });

  it("never fails, whatever it is", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom("\t", "\n", "LEADS", "2026-01", "7"))), (pieces) => {
        const { columns, problem } = read(pieces.join(""));
        expect(columns.length > 0).toBe(problem === undefined);
      }),
    );
  });
});
