import type { Language, Text } from "../../base/text.ts";
import { fieldOf } from "../kpi/fields.ts";
import type { FieldKey } from "../kpi/schema.ts";
import {
  blank,
  columnOf,
  ifElse,
  ifError,
  index,
  isBlank,
  isGiven,
  isNumber,
  joined,
  min,
  month,
  offset,
  quoted,
  rows,
  sum,
  trim,
  year,
} from "../review/live/formulas.ts";
import { filledIn, unreadIn } from "../review/live/unread.ts";
import { computed, navy, quiet, reviewed, soft, textCell } from "../sheets/colors.ts";
import { sheetTitles, shownMonthName, tables } from "../sheets/layout.ts";
import type { Area, Edit, PlanCell } from "../sheets/plan.ts";
import type { GridKey } from "../tables/month-grid.ts";
import { belowState, cellAt, formula, rowsBelowIn, type SheetHead } from "./sheet-head.ts";

/**
 * What is above the months of Results and Targets: the name and unit of each code, and whether every figure is a
 * number. Two hidden rows hold what these are made of.
 */

const says: Readonly<Record<GridKey, Text>> = {
  results: {
    en: "One row per month, one column per KPI. Type numbers; gray cells are computed.",
    fr: "Une ligne par mois, une colonne par KPI. Saisissez des nombres ; les cellules grises sont calculées.",
  },
  targets: {
    en: "Filled in from the KPIs; any month can be changed by hand.",
    fr: "Remplies d'après les KPI ; chaque mois peut être modifié à la main.",
  },
};

/**
 * What the line of state says. `{n}` is a number, `{first}` a code: in which month the first one is cannot be asked, as
 * LibreOffice takes numbers for text wherever a pattern is looked for.
 */
export const gridStates = {
  numbers: { en: "Every cell is a number.", fr: "Chaque cellule est un nombre." },
  one: {
    en: "▲ A cell below {first} isn't a number and counts as empty. Type it again as a number.",
    fr: "▲ Une cellule sous {first} n'est pas un nombre et compte comme vide. Ressaisissez-la en chiffres.",
  },
  more: {
    en: "▲ {n} cells aren't numbers and count as empty, the first below {first}. Type them again as numbers.",
    fr: "▲ {n} cellules ne sont pas des nombres et comptent comme vides, la première sous {first}. Ressaisissez-les en chiffres.",
  },
} as const satisfies Record<string, Text>;

/** The rows of the sheet, from 0: two of the title, then these, then the headings and the months. */
const at = { kpi: 2, unread: 3, column: 4, place: 5, names: 6, headings: 7 } as const;

/** Where the table of KPIs has what is read from it, in the first cells of the hidden rows. */
const places = {
  code: cellAt(at.unread, 0, "both"),
  name: cellAt(at.column, 0, "both"),
  unit: cellAt(at.place, 0, "both"),
} as const;

/**
 * @param columns those of the months and of the codes
 * @param months how many
 */
export function monthGridHead(key: GridKey, columns: number, months: number, language: Language): SheetHead {
  const last = at.headings + months;
  const lastCode = columns - 1;
  const across = (row: number, from: number): string => `${cellAt(row, from, "both")}:${cellAt(row, lastCode, "both")}`;
  const eachCode = (text: (column: number) => string) => [...Array(lastCode).keys()].map((by) => formula(text(by + 1)));
  const heading = (column: number): string => cellAt(at.headings, column);
  const counts = across(at.unread, 1);
  const howMany = sum(counts);
  const headings = across(at.headings, 0);
  const firstColumn = min(across(at.column, 1));
  const first = index(headings, 1, `${firstColumn}-${columnOf(cellAt(at.headings, 0, "both"))}+1`);
  const told = { n: howMany, first };
  const below = cellAt(at.place, 1, "both");
  const placeOf = (key: FieldKey): PlanCell =>
    formula(
      ifError(`MATCH(${quoted(fieldOf(key).heading[language])},${offset(kpis, 0, 0, 1, `COLUMNS(${kpis})`)},0)`, 1),
    );
  return {
    title: sheetTitles[key][language],
    says: says[key],
    state: joined(
      ifElse(
        `${howMany}=0`,
        quoted(gridStates.numbers[language]),
        `${howMany}=1`,
        filledIn(gridStates.one, language, told),
        filledIn(gridStates.more, language, told),
      ),
      belowState(below, language),
    ),
    isWarning: `${howMany}+${below}>0`,
    rows: [
      {
        cells: [
          formula(ifError(shownMonthName, 0)),
          ...eachCode((column) => ifElse(isBlank(heading(column)), blank, ifError(rowOf(heading(column)), blank))),
        ],
      },
      {
        cells: [
          placeOf("code"),
          ...eachCode((column) => {
            // With the headings, so that a row inserted below them belongs to it.
            const cells = `${cellAt(at.headings, column, "row")}:${cellAt(last, column, "row")}`;
            return ifElse(isGiven(cellAt(at.kpi, column)), unreadIn(cells, `${rows(cells)}-1`), 0);
          }),
        ],
      },
      {
        cells: [
          placeOf("name"),
          ...eachCode((column) => ifElse(`${cellAt(at.unread, column)}>0`, columnOf(cellAt(at.unread, column)), blank)),
        ],
      },
      { cells: [placeOf("unit"), formula(rowsBelowIn(key, cellAt(at.headings, 0, "both")))] },
      {
        height: 50,
        wrap: true,
        style: { fill: soft, color: navy, bold: true, size: 9, align: "right", vertical: "middle" },
        cells: [undefined, ...eachCode((column) => nameAndUnit(cellAt(at.kpi, column)))],
      },
    ],
  };
}

const kpis = tables.definitions.name;

/** The row of the KPI with a code. */
const rowOf = (code: string): string => `MATCH(${trim(code)},${offset(kpis, 0, `${places.code}-1`, rows(kpis), 1)},0)`;

/** The name, and the unit on a line below it. */
function nameAndUnit(row: string): string {
  const [name, unit] = [index(kpis, row, places.name), index(kpis, row, places.unit)];
  return ifElse(isBlank(row), blank, joined(name, ifElse(isBlank(unit), blank, `CHAR(10)&${unit}`)));
}

/** Figures held as text stand out. */
export const textMark = (name: string, area: Area): Edit => ({
  kind: "texts",
  name,
  area,
  style: { ...textCell, bold: true },
});

/** Months and figures: the month under review, and what computes itself. */
export function gridRules(name: string, rows: number, columns: number): Edit[] {
  const first = cellAt(at.headings + 1, 0, "column");
  const isReviewed = ifElse(isNumber(first), `${year(first)}*12+${month(first)}=${cellAt(at.kpi, 0, "both")}`, "1=0");
  return [
    {
      kind: "rule",
      name,
      area: { row: 1, column: 0, rows, columns },
      formula: isReviewed,
      style: { fill: reviewed },
    },
    {
      kind: "rule",
      name,
      area: { row: 1, column: 1, rows, columns: columns - 1 },
      formula: `ISFORMULA(${cellAt(at.headings + 1, 1)})`,
      style: { fill: computed, color: quiet },
    },
  ];
}
