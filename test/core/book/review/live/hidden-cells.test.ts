import { expect, it } from "vitest";
import { columnLetters } from "../../../../../core/base/address.ts";
import {
  HiddenCells,
  kpiCount,
  kpiNumber,
  lineNumber,
  tableRow,
} from "../../../../../core/book/review/live/hidden-cells.ts";

/** The formulas of cells one after the other, from left to right or from top to bottom. */
const formulasIn = (hidden: HiddenCells, row: number, column: number, lines = 1): unknown[] =>
  hidden
    .cells()
    .slice(row, row + lines)
    .flatMap((cells) => cells.slice(column, lines > 1 ? column + 1 : undefined))
    .map((cell) => (typeof cell === "object" && cell !== null && "formula" in cell ? cell.formula : cell));

it("sections lie from left to right with a blank column between them, and each cell is found by its address", () => {
  const hidden = new HiddenCells();
  const one = hidden.section("One", 2);
  const two = hidden.section("Two", 2);
  expect([one.constant("factor", 2), one.value("doubled", "B2*2")]).toEqual(["B2", "B3"]);
  const numbers = two.list("numbers", [1, 2, 3]);
  expect([numbers.at(0), numbers.all, numbers.part(1, 2)]).toEqual(["D3", "D3:D5", "D4:D5"]);
  expect(hidden.cells()[0]).toEqual(["One", null, null, "Two"]);
  expect(hidden.cells()[2]).toEqual(["doubled", { formula: "=B2*2" }, null, 1]);
  expect(new Set(hidden.cells().map(({ length }) => length))).toEqual(new Set([4]));
  expect(two.block([["a"]])).toEqual({ row: 1, column: 3 });
});

it("a section lies below another one where both have room, with a blank row between them", () => {
  const hidden = new HiddenCells(2);
  const short = hidden.section("Short", 2, 3);
  hidden.section("Tall", 1);
  const below = hidden.section("Below", 1, 3);
  expect([short.value("a", "1"), below.value("b", "2")]).toEqual(["D2", "D8"]);
  expect(hidden.cells()[6]).toEqual(["Below", null, null, null]);
  const list = below.columnAt(0, 2);
  expect([list.all, `${list.at(1)}`]).toEqual(["C9:C10", "C10"]);
  const lines = hidden.section("Lines", 1, 2);
  lines.column("twice", 2, `2*${list}`);
  expect(formulasIn(hidden, 14, 0, 2)).toEqual(["=2*C9", "=2*C10"]);
  expect(() => hidden.section("Full", 1, 1).list("", [1, 2])).toThrow("A section of 3 rows is too short.");
});

it("a formula of each KPI names the cells of its own KPI", () => {
  const hidden = new HiddenCells();
  const section = hidden.section("KPIs", 11);
  const first = section.quantity("number", kpiNumber);
  section.quantity("twice", `2*${first}+SUM(${first.all})`);
  expect(formulasIn(hidden, 1, 1)).toEqual(Array.from({ length: kpiCount }, (_, kpiIndex) => `=${kpiIndex + 1}`));
  expect(formulasIn(hidden, 2, 1)).toEqual(
    Array.from({ length: kpiCount }, (_, kpiIndex) => `=2*${columnLetters(kpiIndex + 1)}2+SUM(B2:K2)`),
  );
  expect(hidden.section("Lines", 1).linePerKpi([`${first}`])).toEqual({ row: 1, column: 12 });
  expect(formulasIn(hidden, 1, 12, 3)).toEqual(["=B2", "=C2", "=D2"]);
});

it("a formula of each line names the cells of its own line, and of the lines beside it", () => {
  const hidden = new HiddenCells();
  const section = hidden.section("Lines", 2);
  const rows = section.column("row", 3, `${lineNumber}+${tableRow}`);
  section.column("so far", 3, (line, own) => `${line === 0 ? 0 : own.before}+${rows}`);
  expect(formulasIn(hidden, 2, 0, 3)).toEqual(["=1+2", "=2+3", "=3+4"]);
  expect(formulasIn(hidden, 2, 1, 3)).toEqual(["=0+A3", "=B3+A4", "=B4+A5"]);
});

it("a column for each KPI names the columns of its own KPI", () => {
  const hidden = new HiddenCells();
  const figures = hidden.section("Figures", kpiCount).columnPerKpi(2, "0");
  const doubled = hidden.section("Doubled", kpiCount + 1).columnPerKpi(2, `${figures}*2+SUM(${figures.all})`);
  expect(formulasIn(hidden, 2, 11).slice(0, 2)).toEqual(["=A3*2+SUM(A3:A4)", "=B3*2+SUM(B3:B4)"]);
  expect(formulasIn(hidden, 3, 20)).toEqual(["=J4*2+SUM(J3:J4)"]);
  expect([doubled.ofAllKpis, figures.ofAllKpis]).toEqual(["L3:U4", "A3:J4"]);
  hidden.section("Known", 1).column("known", 2, `COUNT(${figures.acrossKpis})`);
  expect(formulasIn(hidden, 2, 23, 2)).toEqual(["=COUNT(A3:J3)", "=COUNT(A4:J4)"]);
});
