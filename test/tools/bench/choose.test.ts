import { expect, it } from "vitest";
import { chosenFrom } from "../../../tools/bench/choose.ts";

const rows = [
  { id: "coca", what: "COCA on 50,000 rows, Sheets" },
  { id: "coca-excel", what: "COCA on 50,000 rows, Excel" },
  { id: "load", what: "the Sheets script loaded" },
];
const ids = (...words: string[]): string[] => chosenFrom(rows, words).chosen.map(({ id }) => id);

it("a row is asked for by its id, and several by a word of their titles", () => {
  expect(ids("coca")).toEqual(["coca"]);
  expect(ids("sheets")).toEqual(["coca", "load"]);
  expect(ids("load", "excel")).toEqual(["coca-excel", "load"]);
  expect(ids()).toEqual(["coca", "coca-excel", "load"]);
});

it("a word that no row has is named", () => {
  expect(chosenFrom(rows, ["coca", "cohorts"])).toEqual({ chosen: [rows[0]], unknown: ["cohorts"] });
});
