import { expect, it } from "vitest";
import { monthNumberOf } from "../../../core/base/month-words.ts";

it("knows the months of six languages, long and short, with and without accents", () => {
  const months: readonly string[] = [
    "January janv. Januar Gennaio Enero januari Jänner",
    "Feb Février febbraio febrero",
    "März Mrz MARS marzo maart mrt",
    "avr aprile abril",
    "May mai maggio mayo mei",
    "juin Juni giugno junio",
    "juil. Juillet luglio julio",
    "août Aug agosto augustus",
    "sept. settembre septiembre",
    "Okt Oct. ottobre octubre oktober",
    "nov novembre noviembre",
    "Dez déc. dicembre diciembre december",
  ];
  for (const [index, words] of months.entries())
    expect(words.split(" ").map((word) => [word, monthNumberOf(word)])).toEqual(
      words.split(" ").map((word) => [word, index + 1]),
    );
});

it("takes nothing else for a month", () => {
  expect(["Total", "m", "Marketing", "Maya", "", "1", "Sonntag"].map(monthNumberOf)).toEqual(Array(7).fill(undefined));
});
