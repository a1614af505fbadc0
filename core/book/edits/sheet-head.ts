import { columnLetters } from "../../base/address.ts";
import type { Language, Text } from "../../base/text.ts";
import { blank, columnOf, ifElse, index, quoted } from "../review/live/formulas.ts";
import { filledBelow } from "../review/live/rows-below.ts";
import { filledIn } from "../review/live/unread.ts";
import { navy, quiet, textWarning, white } from "../sheets/colors.ts";
import { type BookTableKey, tables } from "../sheets/layout.ts";
import type { Area, Edit, PlanCell, Style } from "../sheets/plan.ts";

/**
 * What is above the headings of a new table: its title with a sentence, how things are in it, and below that rows of
 * its own, of which some are hidden. The defined name of the table begins with the headings.
 */
export interface SheetHead {
  readonly title: string;
  /** What the sheet is for, beside its title. */
  readonly says: Text;
  /** How things are, as a formula without `=`. */
  readonly state: string;
  /** Whether the state is a warning, as a formula without `=`; left out if it never is one. */
  readonly isWarning?: string;
  /** The rows between the state and the headings. */
  readonly rows: readonly HeadRow[];
}

export interface HeadRow {
  /** In pixels; hidden if it is left out: only formulas and rules read it. */
  readonly height?: number;
  readonly cells: readonly (PlanCell | undefined)[];
  readonly style?: Style;
  /** Whether its texts take several lines. */
  readonly wrap?: true;
}

const titleHeight = 30;
const stateHeight = 22;
const headingHeight = 32;
/** What a row of a new sheet has. */
const hiddenHeight = 21;

/** Rows above the headings: where the headings are on the sheet, from 0. */
export const headHeight = (rows: number): number => 2 + rows;

/** Pixels of the first rows of the sheet, the headings included. */
export const headHeights = (rows: readonly HeadRow[]): number[] => [
  titleHeight,
  stateHeight,
  ...rows.map(({ height = hiddenHeight }) => height),
  headingHeight,
];

/** How what is above the headings of a table looks, and the headings. */
export function headLooks(name: string, columns: number, { rows, isWarning }: SheetHead): Edit[] {
  const top = -headHeight(rows.length);
  const line = (row: number): Area => ({ row, column: 0, rows: 1, columns });
  const styled = (area: Area, style: Style): Edit => ({ kind: "format", name, area, format: { style } });
  return [
    styled({ ...line(top), columns: 1 }, { bold: true, size: 14, color: navy, vertical: "middle" }),
    styled({ ...line(top), column: 1, columns: 1 }, { color: quiet, vertical: "middle" }),
    styled(line(top + 1), { color: quiet, vertical: "middle" }),
    ...rows.flatMap(({ style, wrap }, at): Edit[] =>
      style ? [{ kind: "format", name, area: line(top + 2 + at), format: { style, ...(wrap && { wrap }) } }] : [],
    ),
    {
      kind: "format",
      name,
      area: line(0),
      format: { wrap: true, style: { fill: navy, color: white, bold: true, size: 9, vertical: "middle" } },
    },
    ...rows.flatMap(({ height }, at): Edit[] =>
      height === undefined ? [{ kind: "rows", name, area: line(top + 2 + at), hidden: true }] : [],
    ),
    ...(isWarning === undefined
      ? []
      : [
          {
            kind: "rule",
            name,
            area: line(top + 1),
            formula: isWarning,
            style: { ...textWarning, bold: true },
          } as const,
        ]),
  ];
}

/**
 * What is above the headings, and the table from its headings on, in one write of a whole rectangle: a sheet that was
 * left half-way is blank, or has all of it.
 */
export function withHead(name: string, head: SheetHead, language: Language, table: HeadRow["cells"][]): Edit {
  const rows = [
    [head.title, head.says[language]],
    // Beside the first column: what is in view would end with it, where that column stays as the rest is scrolled.
    [undefined, formula(head.state)],
    ...head.rows.map(({ cells }) => cells),
    ...table,
  ];
  const columns = Math.max(...rows.map(({ length }) => length));
  return {
    kind: "write",
    name,
    row: -headHeight(head.rows.length),
    column: 0,
    cells: rows.map((cells) => Array.from({ length: columns }, (_, column) => cells[column])),
  };
}

/** Said of rows below a table, where nothing is read. */
export const belowWords = {
  one: { en: " ▲ A row below the table isn't read.", fr: " ▲ Une ligne sous le tableau n'est pas lue." },
  more: { en: " ▲ {n} rows below the table aren't read.", fr: " ▲ {n} lignes sous le tableau ne sont pas lues." },
} as const satisfies Record<string, Text>;

/**
 * How many rows below a table are filled in, as a formula.
 * @param heading the cell with the heading of the column that is looked at
 */
export const rowsBelowIn = (key: BookTableKey, heading: string): string =>
  filledBelow(key, `(${columnOf(heading)}-${columnOf(index(tables[key].name, 1, 1))}+1)`);

/** That some rows below a table are not read, or nothing. @param count the cell that counts them */
export const belowState = (count: string, language: Language): string =>
  ifElse(
    `${count}=0`,
    blank,
    `${count}=1`,
    quoted(belowWords.one[language]),
    filledIn(belowWords.more, language, { n: count }),
  );

export const formula = (text: string): PlanCell => ({ formula: `=${text}` });

/** A cell of a sheet by row and column from 0, each with a `$` where it stays: `$A$7`. */
export const cellAt = (row: number, column: number, stays: "" | "row" | "column" | "both" = ""): string =>
  `${stays === "column" || stays === "both" ? "$" : ""}${columnLetters(column)}${stays === "row" || stays === "both" ? "$" : ""}${row + 1}`;
