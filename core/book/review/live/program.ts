import type { Constants } from "./constants.ts";
import {
  and,
  blank,
  countIf,
  countIfs,
  find,
  flag,
  ifError,
  index,
  offset,
  quoted,
  smallest,
  sumIfs,
  sumProduct,
  trim,
} from "./formulas.ts";

/**
 * 1 where the program computes what the page is made of, 0 where it does not: errors of single formulas are caught, so
 * a program that lacks something would show a false page without saying so. Asked of the first four numbers and months.
 */
export function programWorks({ counted, monthNames }: Pick<Constants, "counted" | "monthNames">): string {
  const numbers = counted.part(0, 3);
  const [first = "", column = "", row = ""] = /^([A-Z]+)(\d+)/.exec(monthNames) ?? [];
  const nameOf = (number: number): string => `${column}${Number(row) + number - 1}`;
  const names = `${first}:${nameOf(4)}`;
  const tests = [
    `${sumProduct(`(${numbers}>1)*(${names}<>${nameOf(3)})*${numbers}`)}=6`,
    // The distances from 2.
    `${sumProduct(`(${numbers}-2)*((${numbers}>2)*2-1)`)}=4`,
    `${countIf(numbers, `"<"&${counted.at(2)}`)}=2`,
    `${countIfs(numbers, '">1"', names, nameOf(2))}=1`,
    `${sumIfs(numbers, names, nameOf(3), numbers, '">0"')}=3`,
    `${smallest(numbers, 3)}=3`,
    `${find(nameOf(3), names)}=3`,
    `${index(numbers, find(quoted("none"), names, 4))}=4`,
    `${trim(quoted(" two  words "))}=${quoted("two words")}`,
    `${countIf(offset(first, 0, 0, 4, 1), blank)}=0`,
  ];
  return ifError(flag(and(...tests)), 0);
}
