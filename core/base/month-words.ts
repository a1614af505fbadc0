import { folded } from "./text.ts";

/**
 * The months as seven languages write them, long and short, without accents; a word of several languages means the same
 * month in all.
 */
const words = [
  "january jan janvier janv januar janner gennaio genn gen enero ene januari janeiro",
  "february feb februar fevrier fevr fev febbraio febb febr febrero februari fevereiro",
  "march mar mars marz mrz maerz marzo maart mrt marco",
  "april apr avril avr aprile abril abr",
  "may mai maggio mag magg mayo mei maio",
  "june jun juin juni giugno giu junio junho",
  "july jul juillet juil juill juli luglio lug julio julho",
  "august aug aout aou agosto ago augustus",
  "september sep sept septembre settembre sett set septiembre setiembre setembro",
  "october oct octobre oktober okt ottobre ott octubre outubro out",
  "november nov novembre noviembre novembro",
  "december dec decembre dezember dez dicembre dic diciembre dezembro",
];

const numbers = new Map<string, number>();
for (const [index, names] of words.entries()) for (const name of names.split(" ")) numbers.set(name, index + 1);

/**
 * The number of the month, 1 to 12, that a word names in English, French, German, Italian, Spanish, Portuguese or
 * Dutch; `Sept.` too.
 */
export const monthNumberOf = (word: string): number | undefined => numbers.get(folded(word).replace(/\.$/, ""));
