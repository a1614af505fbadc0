import { expect, it } from "vitest";
import { monthNumberOf } from "../../../core/base/month-words.ts";

it("knows the months of seven languages, long and short, with and without accents", () => {
  const months: readonly string[] = [
    "January janv. Januar Gennaio Enero januari Jänner janeiro",
    "Feb Février febbraio febrero fevereiro fev.",
    "März Mrz MARS marzo maart mrt março",
    "avr aprile abril",
    "May mai maggio mayo mei maio",
    "juin Juni giugno junio junho",
    "juil. Juillet luglio julio julho",
    "août Aug agosto augustus",
    "sept. settembre septiembre setiembre setembro set.",
    "Okt Oct. ottobre octubre oktober outubro out.",
    "nov novembre noviembre novembro",
    "Dez déc. dicembre diciembre december dezembro",
  ];
  for (const [index, words] of months.entries())
    expect(words.split(" ").map((word) => [word, monthNumberOf(word)])).toEqual(
      words.split(" ").map((word) => [word, index + 1]),
    );
});

it("takes nothing else for a month", () => {
  expect(["Total", "m", "Marketing", "Maya", "", "1", "Sonntag"].map(monthNumberOf)).toEqual(Array(7).fill(undefined));
});
