import { describe, expect, it } from "vitest";
import { areNumbers, isSteady, liesClose, risesLikeTotal } from "../../../../core/book/figures/value-shapes.ts";
import { chance } from "../review/random-book.ts";

const inMonths = (values: readonly number[], from = 0) =>
  values.map((value, index) => {
    const at = index + from;
    return { at, month: `${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`, value };
  });
const inDays = (values: readonly number[], gap = 1) =>
  values.map((value, index) => ({ at: index * gap, month: "2026-01", value }));

describe("figures that hold those before them", () => {
  it.each([
    ["from a start on", inMonths([40, 85, 120, 168, 205, 250]), true],
    ["that start over in January", inMonths([900, 1010, 1100, 100, 210, 300, 420, 510], 9), true],
    [
      "that start over each month",
      [...inDays([5, 9, 16, 20]), ...inDays([6, 11, 18, 22]).map((each) => ({ ...each, month: "2026-02" }))],
      true,
    ],
    ["that start over each quarter", inMonths([40, 82, 121, 38, 80, 125, 41, 79, 118]), true],
    ["that rise within quarters by chance", inMonths([2461, 2499, 6951, 3003, 5752, 6013, 2631, 2650, 4000]), false],
    [
      "that start over in April, as a fiscal year",
      inMonths([610, 700, 805, 890, 1010, 1090, 1210, 98, 201, 310, 395, 502], 8),
      true,
    ],
    [
      "that fall in April, by less than a year of them",
      inMonths([61, 70, 80, 89, 101, 109, 121, 48, 101, 150, 195], 8),
      false,
    ],
    ["too few to tell", inMonths([40, 85, 120, 168, 205]), false],
    ["that grow", inMonths([100, 108, 118, 126, 140, 155, 170]), false],
    ["that grow by two fifths each month", inMonths([100, 140, 196, 274, 384, 538]), false],
    ["that fall in March", inMonths([40, 85, 30, 68, 105, 150, 190]), false],
    ["that fall a little in January", inMonths([40, 85, 120, 110, 150, 190], 9), false],
    ["that never change", inMonths([5, 5, 5, 5, 5, 5]), false],
  ])("%s", (_, moments, expected) => {
    expect(risesLikeTotal(moments)).toBe(expected);
  });
});

describe("figures that hardly change", () => {
  it.each([
    ["up and down a little", [4000, 4009, 4003, 3998, 4007, 4012], true],
    ["not at all", [40, 40, 40, 40, 40, 40], false],
    ["not at all, and many", [140, 140, 140, 140, 140, 140], true],
    ["only upwards", [1000, 1100, 1150, 1300, 1300, 1400, 1500, 1600], true],
    ["as chance has it", [1000, 1030, 985, 1011, 1043, 990], false],
    ["too few to tell", [4000, 4001, 4002, 4001], false],
  ])("%s", (_, values, expected) => {
    expect(isSteady(inDays(values))).toBe(expected);
  });

  it("are of regular days: mailings to one list are alike", () => {
    const mailings = [0, 3, 7, 11, 14, 21].map((at, index) => ({ at, month: "2026-01", value: 5210 + index }));
    expect(isSteady(mailings)).toBe(false);
    expect(isSteady(mailings.map((each, index) => ({ ...each, at: index })))).toBe(true);
  });

  it("lie close together", () => {
    expect(liesClose(inDays([1200, 1230, 1250]))).toBe(true);
    expect(liesClose(inDays([30, 45, 38]))).toBe(false);
    expect(liesClose(inDays([3, -1, 8]))).toBe(false);
  });
});

describe("cells that number things", () => {
  it.each([
    ["one by one", ["1001", "1002", "1003"], true],
    ["downwards, with gaps", ["20418", "20417", "20415", "20412"], true],
    ["behind a sign", ["#1001", "#1002", "#1003"], true],
    ["more than once", ["1001", "1001", "1002", "1003"], true],
    ["with signs of two kinds", ["#1001", "A1002", "#1003"], false],
    ["two by two", ["1001", "1002"], true],
    ["two small ones", ["101", "102"], false],
    ["two with a gap", ["1001", "1003"], false],
    ["one alone", ["1001"], false],
    ["small ones", ["1", "2", "3", "4", "5", "6"], false],
    ["figures", ["1001", "1040", "1022"], false],
    ["figures that rise", ["101", "112", "140", "141"], false],
    ["figures that never change", ["500", "500", "500"], false],
    ["figures with decimals", ["1001.5", "1002.5", "1003.5"], false],
  ])("%s", (_, cells, expected) => {
    expect(areNumbers(cells, false)).toBe(expected);
  });

  it("below the name of one thing may have any order", () => {
    expect(areNumbers(["83749201", "83740192", "83751111"], true)).toBe(true);
    expect(areNumbers(["1", "2", "3", "4", "5", "6"], true)).toBe(true);
    expect(areNumbers(["3", "5", "4"], true)).toBe(false);
    expect(areNumbers(["120", "130", "120"], true)).toBe(false);
  });
});

it("figures of chance are hardly ever taken for anything else", () => {
  const next = chance(7);
  const normal = (): number => Math.sqrt(-2 * Math.log(next() + 1e-12)) * Math.cos(2 * Math.PI * next());
  const counts = (mean: (index: number) => number): number[] =>
    Array.from({ length: 12 }, (_, index) => Math.round(mean(index) + Math.sqrt(mean(index)) * normal()));
  let taken = 0;
  for (let tries = 0; tries < 3000; tries++) {
    const mean = 50 * 10 ** (3 * next());
    const growth = 1 + 0.15 * next();
    const flat = counts(() => mean);
    if (isSteady(inDays(flat))) taken++;
    if (areNumbers(flat.map(String), false)) taken++;
    if (risesLikeTotal(inMonths(counts((index) => mean * growth ** index)))) taken++;
  }
  expect(taken).toBeLessThan(5);
});
