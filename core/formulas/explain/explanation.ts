import { type Cell, isCellError, type Passed } from "../../base/cells.ts";
import type { DayOrder } from "../../base/months.ts";
import { isProblem } from "../../base/problem.ts";
import { type Language, numberIn, type Text } from "../../base/text.ts";
import type { Shown, ShownCell } from "../engine/answer.ts";
import { type Unit, unitOf } from "../engine/define.ts";
import { type Call, callsIn, onlyCall, type Piece, piecesOf, written } from "../parsing/calls.ts";
import { answered, asCell, type CellsOf, notKnown, passedBy } from "../parsing/evaluate.ts";
import { literalIn } from "../parsing/literals.ts";
import { isLost } from "../parsing/lost-formulas.ts";
import { tokensOf } from "../parsing/tokens.ts";
import { type ActiveCell, restoredFormula } from "./active-cell.ts";
import { type ExplainedChart, explainedChart } from "./chart.ts";
import { cellInWords, exactIn, inBoth, passedInWords, percentIn } from "./passed.ts";

/** Why a cell shows what it shows: plain data, in both languages. The rule of each formula comes from the catalogue. */
export interface Explanation {
  readonly sheet: string;
  readonly address: string;
  /** As written in each language; `""` if the cell has none. */
  readonly formula: Text;
  readonly shows: Text;
  /** Remarks on the whole cell: it has no formula of ours, or its add-in is missing. */
  readonly remarks: readonly Text[];
  /** Our formulas in it, nested ones first. */
  readonly calls: readonly ExplainedCall[];
}

export interface ExplainedCall {
  /** As typed. */
  readonly name: string;
  /** The formula's main name, if a second name was typed. */
  readonly sameAs?: string;
  readonly written: Text;
  readonly passed: readonly ExplainedArgument[];
  /** The rows of its answer, limited to what a panel can show; left out if it cannot be computed here. */
  readonly answer?: readonly (readonly Text[])[];
  /** What these rows leave out, why there isn't an answer, or why it cannot be determined here. */
  readonly says: readonly Text[];
  /** The problems, each in full. */
  readonly problems: readonly Text[];
  readonly chart?: ExplainedChart;
}

export interface ExplainedArgument {
  readonly name: Text;
  /** `B2:B13`; `""` if it was left out, or typed: then the value says it. */
  readonly written: Text;
  readonly value: Text;
}

const mostRows = 8;
const mostColumns = 4;
const mostProblems = 5;

export function explanation(cell: ActiveCell): Explanation {
  const formula = restoredFormula(cell.formula);
  const pieces = piecesOf(formula);
  const calls = pieces ? insideFirst(pieces) : [];
  const cellsOf: CellsOf = (text) => cell.read.find((each) => each.text === text)?.cells;
  const only = pieces && onlyCall(pieces);
  return {
    sheet: cell.sheet,
    address: cell.address,
    formula: inBoth((language) => typedIn(language, formula)),
    shows: inBoth((language) => cellInWords(language, cell.shows, cell.dayOrder)),
    remarks: [
      ...(cell.filledBy === undefined ? [] : [filled(cell.filledBy, cell.address)]),
      ...(isLost(cell.formula, cell.shows) && calls.length > 0 ? [lost] : []),
      ...(calls.length > 0 ? [] : [cell.formula === "" ? noFormula : notOurs]),
      ...(only ? differing(cell, answered(only, cellsOf, cell.language)) : []),
    ],
    calls: calls.map((call) => explainedCall(call, cell, cellsOf)),
  };
}

/** Each call once, after those in its own arguments. */
function insideFirst(pieces: readonly Piece[]): Call[] {
  const seen = new Map<string, Call>();
  const depth = (call: Call): number => 1 + Math.max(0, ...call.arguments.flatMap(callsIn).map(depth));
  for (const call of callsIn(pieces)) seen.set(written([call]), call);
  return [...seen.values()].sort((one, other) => depth(one) - depth(other));
}

function explainedCall(call: Call, cell: ActiveCell, cellsOf: CellsOf): ExplainedCall {
  const { definition } = call;
  const passed = call.arguments.map((argument) => passedBy(argument, cellsOf, cell.language));
  const count = Math.max(passed.length, definition.arguments.length);
  const explained = Array.from({ length: count }, (_, index): ExplainedArgument => {
    const argument = definition.arguments[index];
    const text = written(call.arguments[index] ?? []).trim();
    const place = cell.read.find((each) => each.text === text)?.place ?? text;
    return {
      name: argument?.name ?? tooMany(index + 1),
      written: inBoth((language) => (literalIn(text) === undefined ? withPlace(language, text, place) : "")),
      value:
        passed[index] === notKnown && onlyCall(call.arguments[index] ?? [])
          ? itself
          : passedInWords(passed[index], argument, place, cell.dayOrder),
    };
  });
  const base = {
    name: definition.name,
    ...(definition.sameAs !== undefined && { sameAs: definition.sameAs }),
    written: inBoth((language) => typedIn(language, written([call]))),
    passed: explained,
  };
  if (passed.includes(notKnown)) return { ...base, says: [notComputedHere], problems: [] };
  const known = passed as Passed[];
  const chart = explainedChart(definition, known);
  return {
    ...base,
    ...inWords(answered(call, cellsOf, cell.language) as Shown, definition.unit, known, cell.dayOrder),
    ...(chart && { chart }),
  };
}

/** The answer of a call, as a panel shows it. */
function inWords(
  shown: Shown,
  units: Call["definition"]["unit"],
  given: readonly Passed[],
  order: DayOrder | undefined,
): Pick<ExplainedCall, "answer" | "says" | "problems"> {
  const rows: readonly (readonly ShownCell[])[] = Array.isArray(shown) ? shown : [[shown as ShownCell]];
  const columns = rows[0]?.length ?? 0;
  const problems = rows.flatMap((row) => row.filter(isProblem));
  const isCut = rows.length > mostRows || columns > mostColumns;
  const answer = rows
    .slice(0, mostRows)
    .map((row) =>
      row
        .slice(0, mostColumns)
        .map((each, column) =>
          inBoth((language) => answerInWords(language, each, order, unitOf(units, given, column, columns))),
        ),
    );
  return {
    answer,
    says: isCut ? [cutShort(rows.length, columns)] : [],
    problems: [
      ...problems.slice(0, mostProblems).map(({ says }) => says),
      ...(problems.length > mostProblems ? [moreProblems(problems.length - mostProblems)] : []),
    ],
  };
}

function answerInWords(language: Language, cell: ShownCell, order: DayOrder | undefined, unit: Unit): string {
  if (isProblem(cell)) return cell.error ?? (cell.reason === "unknown" ? "#N/A" : "#VALUE!");
  if (typeof cell === "number") return unit === "rate" ? percentIn(language, cell) : exactIn(language, cell);
  return typeof cell === "string" ? cell : cellInWords(language, cell, order);
}

/**
 * Compares what the cell shows with what the same inputs give now: a program may lag behind, or may have read a blank
 * as 0.
 */
function differing({ shows }: ActiveCell, shown: Shown | undefined): Text[] {
  if (shown === undefined || typeof shows !== "number") return [];
  const first = asCell(Array.isArray(shown) ? (shown[0]?.[0] ?? null) : (shown as ShownCell));
  const isSame = typeof first === "number" && Math.abs(first - shows) <= 1e-9 * Math.max(1, Math.abs(shows));
  return isSame || !(typeof first === "number" || isCellError(first)) ? [] : [differs(shows, first)];
}

/** A formula as people write it: in French with semicolons and decimal commas. */
function typedIn(language: Language, formula: string): string {
  if (language === "en") return formula;
  let braces = 0;
  return tokensOf(formula)
    .map(({ kind, text }) => {
      if (text === "{") braces++;
      if (text === "}") braces--;
      if (kind === "number") return text.replace(".", ",");
      return kind === "sign" && text === "," && braces === 0 ? ";" : text;
    })
    .join("");
}

/** A defined name, with the cells it stands for. */
const withPlace = (language: Language, text: string, place: string): string =>
  text === place ? typedIn(language, text) : `${text} = ${place}`;

const tooMany = (number: number): Text => ({ en: `argument ${number}`, fr: `argument ${number}` });

const itself: Text = {
  en: "an answer that can't be computed here, as explained above",
  fr: "une réponse qui ne peut pas être calculée ici, comme expliqué plus haut",
};

const noFormula: Text = {
  en: "This cell has no formula. Click a cell with a SMART KPI formula; if one formula fills several cells, click the first one.",
  fr: "Cette cellule ne contient pas de formule. Cliquez sur une cellule avec une formule de SMART KPI ; si une formule remplit plusieurs cellules, cliquez sur la première.",
};

const notOurs: Text = {
  en: "There is no SMART KPI formula in this cell. Click a cell that has one, such as =COCA(…).",
  fr: "Cette cellule ne contient aucune formule de SMART KPI. Cliquez sur une cellule qui en a une, comme =COCA(…).",
};

const lost: Text = {
  en: "This formula isn't connected to SMART KPI. Choose Formulas, then “Repair formulas”.",
  fr: "Cette formule n'est plus reliée à SMART KPI. Choisissez Formules, puis « Réparer les formules ».",
};

const filled = (from: string, address: string): Text => ({
  en: `${address} shows part of the answer of ${from}.`,
  fr: `${address} montre une partie de la réponse de ${from}.`,
});

const differs = (shows: number, now: Cell): Text => ({
  en: `The cell shows ${exactIn("en", shows)}; recalculated from the same cells, it is ${cellInWords("en", now, undefined)}. Make the spreadsheet recalculate: edit the cell and press Enter.`,
  fr: `La cellule affiche ${exactIn("fr", shows)} ; calculée à nouveau avec les mêmes cellules, elle donne ${cellInWords("fr", now, undefined)}. Faites recalculer le tableur : modifiez la cellule et validez.`,
});

const notComputedHere: Text = {
  en: "It can't be computed here, since an argument can't be read. What the cell shows is above; to see what the spreadsheet computes itself, put it in a separate cell.",
  fr: "Elle ne peut pas être calculée ici, car un argument est illisible. Ce que montre la cellule figure plus haut ; pour voir ce que le tableur calcule lui-même, mettez-le dans une cellule à part.",
};

const cutShort = (rows: number, columns: number): Text => ({
  en: `The first cells of ${numberIn("en", rows)} × ${numberIn("en", columns)} are shown.`,
  fr: `Les premières cellules de ${numberIn("fr", rows)} × ${numberIn("fr", columns)} sont montrées.`,
});

const moreProblems = (count: number): Text => ({
  en: `And ${numberIn("en", count)} more.`,
  fr: `Et ${numberIn("fr", count)} de plus.`,
});
