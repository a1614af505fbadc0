import type { Language } from "../../../base/text.ts";
import { tables } from "../../sheets/layout.ts";
import { words } from "../page/words.ts";
import type { Constants } from "./constants.ts";
import {
  and,
  blank,
  ifElse,
  ifError,
  index,
  int,
  isBlank,
  isNumber,
  joined,
  mod,
  quoted,
  right,
  type Term,
  trim,
} from "./formulas.ts";
import { type Address, fewLines, type HiddenCells, type Section } from "./hidden-cells.ts";
import type { ChosenMonth } from "./month.ts";

/** The year of the company, in numbers of months: year × 12 + month. */
export interface CompanyYear {
  /** The month that it begins with, 1 to 12: January where the cell of the guide is blank, missing or unreadable. */
  readonly yearStart: Address;
  /** 1 where something is in that cell and nobody can read it. */
  readonly isUnread: Address;
  readonly section: Section;
}

/** @param isInBook whether the book has the cell of the guide: one of an older version has not */
export function companyYear(hidden: HiddenCells, isInBook: boolean): CompanyYear {
  const section = hidden.section("Year", 2, fewLines);
  if (!isInBook)
    return {
      section,
      yearStart: section.constant("begins with month", 1),
      isUnread: section.constant("its first month can't be read", 0),
    };
  const cell = tables.yearStart.name;
  const isRead = and(isNumber(cell), `${cell}>=1`, `${cell}<=12`, `${int(cell)}=${cell}`);
  return {
    section,
    yearStart: section.value("begins with month", ifError(ifElse(isRead, cell, 1), 1)),
    isUnread: section.value(
      "its first month can't be read",
      ifError(ifElse(isBlank(trim(cell)), 0, ifElse(isRead, 0, 1)), 1),
    ),
  };
}

/** How many months of the year have passed with a month: a quarter is over where 3 divides it, a year where 12 does. */
export const placeBy = (month: Term, yearStart: Address): string => `${month}-${yearStart}+1`;

/** ` · Q3 2026/27, year from April`, beside the month; nothing where the year begins in January. */
export function yearNote(
  { yearStart, isUnread }: CompanyYear,
  { month, firstOfYear }: Pick<ChosenMonth, "month" | "firstOfYear">,
  { monthNames }: Pick<Constants, "monthNames">,
  language: Language,
): string {
  const quarter = `${int(`${mod(`${month}-${yearStart}`, 12)}/3`)}+1`;
  const year = int(`(${firstOfYear}-1)/12`);
  const named = joined(
    quoted(language === "fr" ? " · T" : " · Q"),
    `(${quarter})`,
    quoted(" "),
    year,
    quoted("/"),
    right(joined(quoted("0"), mod(`${year}+1`, 100)), 2),
  );
  const first = index(monthNames, yearStart);
  const last = index(monthNames, `${mod(`${yearStart}+10`, 12)}+1`);
  const from =
    language === "fr" ? joined(quoted(", exercice "), first, quoted("–"), last) : joined(quoted(", year from "), first);
  return ifElse(
    `${isUnread}=1`,
    quoted(` · ${words.yearFromUnread[language]}`),
    `${yearStart}=1`,
    blank,
    joined(named, from),
  );
}
