import { folded } from "../../base/text.ts";
import { isTotal } from "../../base/totals.ts";
import { asText } from "./cell-text.ts";
import { isOtherFigure, meansSame } from "./column-names.ts";
import { isSameName } from "./plain-name.ts";
import { whichLine } from "./questions.ts";
import { say } from "./sentences.ts";
import type { Across, Ask, Line, Question, Said, Table } from "./table.ts";

/**
 * A table with months across, or with years across and months down: the cells of one line, or of all, as lines of their
 * own.
 */
export interface Unfolded {
  readonly cells: readonly UnfoldedCell[];
  readonly said: readonly Said[];
  readonly question?: Question;
  /** What the line is called. */
  readonly name?: string;
}

export interface UnfoldedCell {
  readonly line: Line;
  /** The heading, with the month in front where years stand across. */
  readonly date: string;
  readonly column: number;
}

export function unfolded(table: Table, across: Across, ask: Ask): Unfolded {
  return across.by === "years" ? yearsAcross(table, across, ask) : monthsAcross(table, across, ask);
}

function monthsAcross(table: Table, across: Across, ask: Ask): Unfolded {
  const cellsOf = (lines: readonly Line[]): UnfoldedCell[] =>
    lines.flatMap((line) => across.columns.map(({ index, heading }) => ({ line, date: heading, column: index })));
  if (across.labels.length === 0 || table.lines.every((line) => labelOf(line, across) === "")) {
    if (table.lines.length === 1) return { cells: cellsOf(table.lines), said: [] };
    return { cells: [], said: [], question: whichLine(ask.kpi.name || ask.kpi.code, [], false) };
  }
  const wanted = ask.answers?.column ?? ask.column ?? undefined;
  const names =
    wanted === undefined ? [ask.kpi.name, ask.kpi.code, ...(ask.kpi.alsoCalled ?? [])].filter(Boolean) : [wanted];
  const levels: ((label: string) => boolean)[] = [
    (label) => names.some((name) => folded(name) === folded(label)),
    (label) => names.some((name) => isSameName(name, label)) && !(wanted === undefined && isOtherFigure(label)),
    (label) => wanted === undefined && names.some((name) => meansSame(name, label)) && !isOtherFigure(label),
  ];
  const whole = (line: Line): string => labelsOf(line, across).join(" · ");
  const answered = table.lines.filter((line) => folded(whole(line)) === folded(wanted ?? ""));
  if (answered.length === 1 && answered[0]) return { cells: cellsOf(answered), name: whole(answered[0]), said: [] };
  for (const fits of levels) {
    const lines = table.lines.filter((line) => labelsOf(line, across).some(fits));
    if (lines.length > 1) {
      const wholes = [...new Set(lines.map(whole))];
      const areTold = wholes.length === lines.length;
      const name = areTold ? labelOf(lines[0] as Line, across) : (wholes[0] ?? "");
      return { cells: [], said: [], question: whichLine(name, areTold ? wholes : [], true) };
    }
    const [line] = lines;
    if (line) {
      const name = labelOf(line, across);
      return {
        cells: cellsOf([line]),
        name,
        said: wanted === undefined && folded(name) !== folded(ask.kpi.name) ? [lineTaken(name)] : [],
      };
    }
  }
  return { cells: [], said: [], question: whichLine(wanted ?? (ask.kpi.name || ask.kpi.code), across.names, false) };
}

const labelsOf = ({ cells }: Line, { labels }: Across): string[] =>
  labels.map((column) => asText(cells[column] ?? null)).filter(Boolean);
const labelOf = (line: Line, across: Across): string => labelsOf(line, across)[0] ?? "";

const lineTaken = (name: string): Said =>
  say("column-taken", `The line “${name}” is used.`, `La ligne « ${name} » est retenue.`);

/** `Month, 2024, 2025, 2026`: nothing in such a table says what it counts, so that it is asked once. */
function yearsAcross(table: Table, across: Across, ask: Ask): Unfolded {
  const [label] = across.labels;
  const months =
    table.columns.find(({ index, kind }) => kind === "dates" && !across.columns.some((each) => each.index === index))
      ?.index ?? label;
  const name = table.columns.find(({ index }) => index === months)?.heading ?? "";
  const isMeant =
    ask.answers?.column === allYears ||
    ask.column === allYears ||
    [ask.kpi.name, ask.kpi.code].some((each) => isSameName(each, name));
  if (months === undefined || !isMeant) {
    const question = whichLine(ask.kpi.name || ask.kpi.code, [], false);
    return {
      cells: [],
      said: [],
      question: { ...question, says: yearsSay, choices: [{ key: allYears, says: allSay }] },
    };
  }
  return {
    said: [],
    cells: table.lines
      .filter(({ cells }) => !isTotal(asText(cells[months] ?? null)))
      .flatMap((line) =>
        across.columns.map(({ index, heading }) => ({
          line,
          date: `${asText(line.cells[months] ?? null)} ${heading}`,
          column: index,
        })),
      ),
  };
}

export const allYears = "all years";

const yearsSay = {
  en: "The columns are years, and no heading says what is counted. Are these the figures of this KPI?",
  fr: "Les colonnes sont des années, et aucun en-tête ne dit ce qui est compté. S'agit-il des chiffres de ce KPI ?",
};

const allSay = { en: "Yes, of all years", fr: "Oui, de toutes les années" };
