import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../core/base/cells.ts";
import { dayOf } from "../../../../core/base/days.ts";
import { languages } from "../../../../core/base/text.ts";
import { fields } from "../../../../core/book/kpi/fields.ts";
import { columnsOf, kpiRow, readKpiRow, usualColumns } from "../../../../core/book/kpi/row.ts";
import { changed, type FieldKey, type Kpi } from "../../../../core/book/kpi/schema.ts";
import { anyCell, anyKpi, attackNames, coca } from "./samples.ts";

const column = (key: FieldKey | "smart"): number => usualColumns.get(key) as number;

/** The row of COCA with some cells changed. */
const cocaRow = (changes: Partial<Record<FieldKey, Cell>>): Cell[] => {
  const row = kpiRow(coca, "en");
  for (const [key, cell] of Object.entries(changes)) row[column(key as FieldKey)] = cell;
  return row;
};

const read = (changes: Partial<Record<FieldKey, Cell>>) => {
  const { kpi, issues } = readKpiRow(cocaRow(changes));
  return { kpi: kpi as Kpi, issues: issues.map(({ field, name, repaired }) => [field, name, repaired ?? false]) };
};

describe("a row of the sheet", () => {
  it("is the same KPI after writing and reading, in both languages", () => {
    fc.assert(
      fc.property(anyKpi, fc.constantFrom(...languages), (kpi, language) => {
        const { kpi: again } = readKpiRow(kpiRow(kpi, language));
        expect(again).toEqual(kpi);
      }),
    );
  });

  it("of a KPI that can be saved has nothing to report", () => {
    // A share of 500 % or more is asked about: it may have been typed without its sign.
    const calm = anyKpi.filter(({ unit }) => unit !== "%");
    fc.assert(
      fc.property(calm, fc.constantFrom(...languages), (kpi, language) => {
        expect(readKpiRow(kpiRow(kpi, language)).issues).toEqual([]);
      }),
    );
  });

  it("with any cells is read without failing, and nothing in it is lost when written back", () => {
    const cells = fc.array(anyCell, { minLength: fields.length, maxLength: fields.length });
    const withCode = fc.tuple(cells, fc.boolean()).map(([row, coded]) => (coded ? ["COCA", ...row.slice(1)] : row));
    fc.assert(
      fc.property(withCode, fc.constantFrom(...languages), (row, language) => {
        const { kpi } = readKpiRow(row);
        if (!kpi) return;
        const written = kpiRow(kpi, language);
        for (const [index, { key, cell }] of fields.entries()) {
          const before = row[index] ?? null;
          if (key === "smart" || before === null || (typeof before === "string" && before.trim() === "")) continue;
          const kept = kpi.unread.find(({ field }) => field === key);
          if (kept) expect(written[index]).toEqual(before);
          else expect(written[index]).not.toBeNull();
          if (cell === "text" && typeof before === "string") expect(written[index]).toBe(before.trim());
        }
        expect(readKpiRow(written).kpi).toEqual(kpi);
      }),
      { numRuns: 300 },
    );
  });

  it("without a code belongs to the user, and is left alone", () => {
    expect(readKpiRow(cocaRow({ code: null }))).toMatchObject({ issues: [{ field: "code", name: "needed" }] });
    expect(readKpiRow(cocaRow({ code: "my KPI!" }))).toMatchObject({ issues: [{ field: "code", name: "not-a-code" }] });
    expect(readKpiRow(cocaRow({ code: "__proto__" }))).not.toHaveProperty("kpi");
  });

  it("that is blank except for its score reports nothing", () => {
    expect(readKpiRow([])).toEqual({ issues: [] });
    const blank: Cell[] = fields.map(({ key }) => (key === "smart" ? 0 : key === "name" ? " " : null));
    expect(readKpiRow(blank)).toEqual({ issues: [] });
  });

  it("without name, unit and direction is still a KPI, and says so", () => {
    const { kpi, issues } = read({ name: null, unit: "", direction: null });
    expect(kpi.code).toBe("COCA");
    expect(issues).toEqual([
      ["name", "needed", false],
      ["unit", "needed", false],
      ["direction", "needed", false],
    ]);
  });

  it("keeps formulas and markup in a name as the text they are", () => {
    expect(attackNames.map((name) => read({ name }).kpi.name)).toEqual(attackNames);
    expect(attackNames.map((name) => kpiRow({ ...coca, name }, "fr")[column("name")])).toEqual(attackNames);
  });

  it("with a name that is too long keeps all of it, and says so", () => {
    const name = "x".repeat(200);
    expect(read({ name })).toMatchObject({ kpi: { name }, issues: [["name", "too-long", false]] });
  });

  it("with clear texts instead of numbers and months is repaired, and says how", () => {
    const { kpi, issues } = read({
      startValue: "3'333.50",
      target: "CHF 2 500",
      start: "juillet 2026",
      deadline: dayOf(2027, 6, 30),
      watchShare: 90,
      revisitOn: "2027-01-15",
    });
    expect(kpi).toMatchObject({
      startValue: 3333.5,
      target: 2500,
      start: "2026-07",
      deadline: "2027-06",
      watchShare: 0.9,
      revisitOn: "2027-01-15",
      unread: [],
    });
    expect(issues).toEqual([
      ["target", "text-read", true],
      ["watchShare", "text-read", true],
      ["startValue", "text-read", true],
      ["start", "text-read", true],
    ]);
    expect(readKpiRow(cocaRow({ target: "CHF 2 500" })).issues[0]?.says).toEqual({
      en: "Target: the text “CHF 2 500” is read as CHF\u00a02,500; the review page takes numbers and dates only. Type it again.",
      fr: "Cible\u00a0: le texte «\u00a0CHF 2 500\u00a0» est lu comme 2\u00a0500\u00a0CHF\u00a0; la page de revue ne prend que les nombres et les dates. Ressaisissez.",
    });
  });

  it("with a percentage as text is repaired to its share", () => {
    expect(read({ unit: "%", target: "12,6 %", startValue: 0.2 })).toMatchObject({
      kpi: { target: 0.126 },
      issues: [["target", "text-read", true]],
    });
  });

  it("with a percentage that was probably typed without its sign asks, and changes nothing", () => {
    expect(read({ unit: "%", target: 12, startValue: 0.2 })).toMatchObject({
      kpi: { target: 12 },
      issues: [["target", "percent-as-number", false]],
    });
  });

  it("with unreadable cells keeps them unchanged until they get a value", () => {
    const unreadable: Partial<Record<FieldKey, Cell>> = {
      role: "boss",
      kind: "sometimes",
      direction: "sideways",
      target: "about 2500",
      startValue: dayOf(2026, 5, 1),
      start: "next month",
      deadline: { error: "#REF!" },
      watchShare: 0,
      priority: 1.5,
      limitsFrom: 3,
      revisitOn: true,
      owner: false,
      numerator: "my spend",
    };
    const row = cocaRow(unreadable);
    const { kpi, issues } = readKpiRow(row) as { kpi: Kpi; issues: readonly { field: string }[] };
    expect(issues.map(({ field }) => field).sort()).toEqual(Object.keys(unreadable).sort());
    const written = kpiRow(kpi, "en");
    expect(written).toEqual(row.map((cell, index) => (index === column("smart") ? written[index] : cell)));
    expect(kpiRow(changed(kpi, { target: 2400, role: "kpi" }), "en")).toEqual(
      written.map((cell, index) => (index === column("target") ? 2400 : index === column("role") ? "KPI" : cell)),
    );
    expect(kpiRow({ ...kpi, target: 2400 }, "en")[column("target")]).toBe(2400);
  });

  it("with values no program puts in a cell is still read", () => {
    const { kpi, issues } = read({ target: Number.NaN, owner: Number.POSITIVE_INFINITY });
    expect(issues.map(([field]) => field)).toEqual(["target", "owner"]);
    expect(JSON.parse(JSON.stringify(kpi))).toEqual(kpi);
  });

  it("reports an unknown word with the known ones", () => {
    expect(readKpiRow(cocaRow({ direction: "sideways" })).issues[0]?.says).toEqual({
      en: "Direction: “sideways” isn't one of the choices. Choose “Increase”, “Decrease” or “Neutral”.",
      fr: "Sens souhaité\u00a0: «\u00a0sideways\u00a0» n'est pas dans la liste. Choisissez «\u00a0Hausse\u00a0», «\u00a0Baisse\u00a0» ou «\u00a0Neutre\u00a0».",
    });
  });

  it("is written with words in its language, months as days and its score", () => {
    const row = kpiRow(coca, "fr");
    expect([row[column("role")], row[column("kind")], row[column("direction")], row[column("frequency")]]).toEqual([
      "KPI",
      "Taux",
      "Baisse",
      "Mensuelle",
    ]);
    expect([row[column("start")], row[column("deadline")]]).toEqual([dayOf(2026, 7, 1), dayOf(2027, 6, 1)]);
    expect(row[column("smart")]).toBe(5);
    expect(kpiRow({ ...coca, role: "measure" }, "fr")[column("smart")]).toBeNull();
  });

  it("reads either language, in any book", () => {
    expect(read({ direction: "hausse", kind: "TAUX", frequency: "trimestriel" }).kpi).toMatchObject({
      direction: "increase",
      kind: "rate",
      frequency: "quarterly",
    });
  });
});

describe("the columns", () => {
  it("are found by the headings of earlier versions, which books keep", () => {
    const { columns } = columnsOf(["Code", "Objectif servi", "KIND", "Processus change en", "Décision éclairée"]);
    expect([...columns.keys()]).toEqual(["code", "objective", "kind", "processChanged", "decision"]);
  });

  it("are found by their headings in either language, in any order", () => {
    const { columns, missing } = columnsOf(["Notes", "nom", "CODE", "Unité", null, "Direction", 7, "Code"]);
    expect([...columns]).toEqual([
      ["name", 1],
      ["code", 2],
      ["unit", 3],
      ["direction", 5],
    ]);
    expect(missing).toContain("target");
    expect(missing).not.toContain("code");
  });

  it("of a new book are all found, in both languages", () => {
    for (const language of languages) {
      const { columns, missing } = columnsOf(fields.map(({ heading }) => heading[language]));
      expect([...columns]).toEqual([...usualColumns]);
      expect(missing).toEqual([]);
    }
  });

  it("of the user's own stay unchanged when the row is written", () => {
    const { columns } = columnsOf(["Notes", "Name", "Code", "Unit", "Colour", "Direction"]);
    const was: Cell[] = ["ask Anna", "COCA", "COCA", "CHF", "red", "Decrease"];
    const { kpi } = readKpiRow(was, columns) as { kpi: Kpi };
    expect(kpi).toMatchObject({ name: "COCA", unit: "CHF", direction: "decrease" });
    expect(kpiRow({ ...kpi, name: "CAC" }, "en", { columns, was })).toEqual([
      "ask Anna",
      "CAC",
      "COCA",
      "CHF",
      "red",
      "Decrease",
    ]);
  });
});
