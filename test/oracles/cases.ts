import { expect } from "vitest";
import { type Cell, type Passed, type Grid, isGrid } from "../../core/base/cells.ts";
import { dayFromIso } from "../../core/base/months.ts";
import { isProblem } from "../../core/base/problem.ts";
import type { Language } from "../../core/base/text.ts";
import abVariants from "./ab-variants.json" with { type: "json" };
import adsAndValue from "./ads-and-value.json" with { type: "json" };
import changedRules from "./changed-rules.json" with { type: "json" };
import customers from "./customers.json" with { type: "json" };
import kpiProjection from "./kpi-projection.json" with { type: "json" };
import rare from "./kpi-trend-rare.json" with { type: "json" };
import season from "./kpi-trend-season.json" with { type: "json" };
import trials from "./kpi-trend-trials.json" with { type: "json" };
import series from "./series.json" with { type: "json" };

/** The known answers that name a formula, its arguments and what it must say: one shape for every subject. */
export interface KnownCase {
  readonly id: string;
  readonly function: string;
  /** Which change of a rule it is about; `new` for a new formula. */
  readonly rule: string;
  /** In the order of the arguments. */
  readonly inputs: Readonly<Record<string, Input>>;
  readonly expected: Expected;
  /** Relative; 0 means exactly. */
  readonly tolerance: number;
  readonly note?: string;
  readonly language?: Language;
  /** How the sentence of a problem begins. */
  readonly sentence_starts?: string;
}

type InputCell = number | string | boolean | null | { readonly day: string } | { readonly error: string };
type Input = InputCell | readonly (readonly InputCell[])[] | { readonly left_out: true };

interface ProblemKind {
  readonly problem: "misread" | "unknown" | "error";
}

type ExpectedCell = number | string | null | ProblemKind;
type Expected =
  | ExpectedCell
  | readonly (readonly ExpectedCell[])[]
  | { readonly heading: readonly string[]; readonly table: readonly (readonly ExpectedCell[])[] }
  | { readonly starts: string; readonly contains: readonly string[]; readonly lacks: readonly string[] };

/** The known answers of what is usual: arguments in their order, a range as the list of its cells. */
interface PatternCases {
  readonly tolerance: number;
  readonly cases: readonly {
    readonly id: string;
    readonly function: string;
    readonly args: readonly unknown[];
    readonly expected: unknown;
    readonly why: string;
  }[];
}

/** In columns, as sheets hold them. */
const patternCases = ({ tolerance, cases }: PatternCases, subject: string): KnownCase[] =>
  cases.map(({ id, function: name, args, expected, why }) => ({
    id: `${subject} ${id}`,
    function: name,
    rule: "new",
    inputs: Object.fromEntries(
      args.map((arg, index) => [
        `${index}`,
        Array.isArray(arg) ? (arg.length === 0 ? [[null]] : arg.map((cell) => [cell])) : arg === null ? { left_out: true } : (arg as InputCell),
      ]),
    ),
    expected: !Array.isArray(expected) || Array.isArray(expected[0])
      ? (expected as Expected)
      : name === "KPI_SIGNALS"
        ? expected.map((cell) => [cell])
        : [expected],
    tolerance,
    note: why,
  }));

export const knownCases = [
  ...([...adsAndValue, ...customers, ...series, ...abVariants, ...changedRules] as unknown as readonly KnownCase[]),
  ...patternCases(season as PatternCases, "season"),
  ...patternCases(rare as PatternCases, "rare"),
  ...patternCases(trials as PatternCases, "trials"),
  ...patternCases(kpiProjection as PatternCases, "projection"),
];

export const titleOf = ({ id, function: name, note = "" }: KnownCase): string => `${id}, ${name}: ${note}`;

/** What a formula is given in a case, as the core takes it. */
export const givenIn = ({ inputs }: KnownCase): Passed[] =>
  Object.values(inputs).map((input): Passed => {
    if (Array.isArray(input)) return (input as Grid).map((row) => (row as InputCell[]).map(cellFrom)) as Grid;
    const single = input as InputCell | { readonly left_out: true };
    return typeof single === "object" && single !== null && "left_out" in single ? undefined : cellFrom(single);
  });

function cellFrom(cell: InputCell): Cell {
  if (typeof cell !== "object" || cell === null || "error" in cell) return cell;
  const day = dayFromIso(cell.day);
  if (!day || isProblem(day)) throw new Error(`${cell.day} is no day.`);
  return day;
}

/** The problem that the whole formula must report in a case, where it must report one. */
export const problemExpected = ({ expected }: KnownCase): ProblemKind["problem"] | undefined =>
  typeof expected === "object" && expected !== null && "problem" in expected ? expected.problem : undefined;

/**
 * Compares what a program shows with what is known.
 * @param problemOf what a cell shows that is a problem: `misread` or `unknown`, else nothing
 * @param blank how the program shows a blank
 */
export function expectKnown(
  { expected, tolerance }: KnownCase,
  shown: unknown,
  problemOf: (cell: unknown) => ProblemKind["problem"] | undefined,
  blank: unknown = null,
): void {
  if (typeof expected === "object" && expected !== null && "starts" in expected) {
    // The cases are typed with ordinary spaces.
    const sentence = String([shown].flat(2)[0]).replace(/\u00a0/g, " ");
    expect(sentence.slice(0, expected.starts.length)).toBe(expected.starts);
    for (const words of expected.contains) expect(sentence).toContain(words);
    for (const words of expected.lacks) expect(sentence).not.toContain(words);
    return;
  }
  const known: readonly (readonly ExpectedCell[])[] = Array.isArray(expected)
    ? expected
    : typeof expected === "object" && expected !== null && "table" in expected
      ? [expected.heading, ...expected.table]
      : [[expected as ExpectedCell]];
  const found: unknown[][] = isGrid(shown as Passed) ? (shown as unknown[][]) : [[shown]];
  expect(found.map((row) => row.length)).toEqual(known.map((row) => row.length));
  for (const [row, cells] of known.entries())
    for (const [column, cell] of cells.entries()) {
      const value = found[row]?.[column];
      if (typeof cell === "number") {
        const far = Math.abs((value as number) - cell);
        expect(far, `row ${row}, column ${column}: ${String(value)}`).toBeLessThanOrEqual(tolerance * Math.abs(cell) + (cell === 0 ? 1e-15 : 0));
      } else if (typeof cell === "object" && cell !== null) expect(problemOf(value)).toBe(cell.problem);
      else expect(value).toEqual(cell ?? blank);
    }
}
