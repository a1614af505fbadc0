import { type Door, sheetsDoors } from "./doors.ts";
import { abCounts } from "./row-pairs.ts";
import { type Race, type Runners, works } from "./turns.ts";

/**
 * What people who compute in JavaScript would take from npm instead. Only the bench needs them, so `npm ci` does
 * not install them; `npm run bench:libraries` does (6 MB).
 */

export interface Libraries {
  readonly simple: {
    mean(values: readonly number[]): number;
    median(values: readonly number[]): number;
    cumulativeStdNormalProbability(z: number): number;
    probit(share: number): number;
  };
  readonly jstat: { normal: Record<"cdf" | "inv", (value: number, mean: number, deviation: number) => number> };
  readonly formulajs: {
    NORM: { S: { DIST(z: number, cumulative: boolean): number } };
    NETWORKDAYS(first: number, last: number): number;
    COUNTIF(values: readonly number[], condition: string): number;
    MEDIAN(values: readonly number[]): number;
  };
}

/** The libraries, or nothing if one of them is not installed. */
async function findLibraries(): Promise<Libraries | undefined> {
  // The names are in a variable so that the compiler does not look for packages that may be missing.
  const load = async (name: string) => import(name);
  try {
    const [simple, jstat, formulajs] = await Promise.all(
      ["simple-statistics", "jstat", "@formulajs/formulajs"].map(load),
    );
    return { simple, jstat: jstat.default.jStat, formulajs };
  } catch {
    return undefined;
  }
}

type Formulas = Readonly<
  Record<"AB_PVALUE" | "AB_SAMPLE_SIZE" | "KPI_LIMITS" | "KPI_PACE" | "NPS" | "SALES_CYCLE", Door>
>;

/** Each of ours, as Sheets calls it, compared with each library that can compute the same. */
export async function racesWithLibraries(): Promise<Race[] | { notRun: string }> {
  const libraries = await findLibraries();
  if (!libraries)
    return { notRun: "`npm run bench:libraries` fetches simple-statistics, jstat and @formulajs/formulajs" };
  const { simple, jstat, formulajs } = libraries;
  const formulas: Formulas = sheetsDoors([
    "AB_PVALUE",
    "AB_SAMPLE_SIZE",
    "KPI_LIMITS",
    "KPI_PACE",
    "NPS",
    "SALES_CYCLE",
  ]);
  return [
    ...pValues(formulas.AB_PVALUE, {
      "simple-statistics": (z) => simple.cumulativeStdNormalProbability(z),
      jstat: (z) => jstat.normal.cdf(z, 0, 1),
      "@formulajs/formulajs": (z) => formulajs.NORM.S.DIST(z, true),
    }),
    ...sampleSizes(formulas.AB_SAMPLE_SIZE, {
      "simple-statistics": (share) => simple.probit(share),
      jstat: (share) => jstat.normal.inv(share, 0, 1),
    }),
    limits(formulas.KPI_LIMITS, simple.mean),
    pace(formulas.KPI_PACE, formulajs.NETWORKDAYS),
    ...medians(formulas.SALES_CYCLE, {
      "simple-statistics": (days) => simple.median(days),
      "@formulajs/formulajs": (days) => formulajs.MEDIAN(days),
    }),
    promoters(formulas.NPS, formulajs.COUNTIF),
  ];
}

const several = 1_000;
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const column = (values: readonly number[]): number[][] => values.map((value) => [value]);

function pValues(door: Door, normals: Readonly<Record<string, (z: number) => number>>): Race[] {
  const counts = upTo(several).map(abCounts);
  const ranges = [0, 1, 2, 3].map((index) => column(counts.map((each) => each[index] as number)));
  return Object.entries(normals).map(([library, normal]) => ({
    id: `ab-pvalue-${idOf(library)}`,
    what: "AB_PVALUE of 1,000 tests",
    instead: `z by hand, its probability by ${library}`,
    ready: () =>
      alike(
        () => door(...ranges),
        () =>
          counts.map(([a, visitorsOfA, b, visitorsOfB]) => {
            const common = (a + b) / (visitorsOfA + visitorsOfB);
            const error = Math.sqrt(common * (1 - common) * (1 / visitorsOfA + 1 / visitorsOfB));
            return 2 * normal(-Math.abs(b / visitorsOfB - a / visitorsOfA) / error);
          }),
      ),
  }));
}

function sampleSizes(door: Door, quantiles: Readonly<Record<string, (share: number) => number>>): Race[] {
  const rates = upTo(several).map((index) => [0.02 + index / 50_000, 0.025 + index / 40_000] as const);
  const [base, target] = [column(rates.map(([rate]) => rate)), column(rates.map(([, rate]) => rate))];
  return Object.entries(quantiles).map(([library, quantile]) => ({
    id: `ab-sample-size-${idOf(library)}`,
    what: "AB_SAMPLE_SIZE of 1,000 tests",
    instead: `Cohen's h by hand, the quantiles by ${library}`,
    ready: () =>
      alike(
        () => door(base, target),
        () =>
          rates.map(([from, to]) => {
            const h = 2 * Math.asin(Math.sqrt(to)) - 2 * Math.asin(Math.sqrt(from));
            return Math.ceil(2 * ((quantile(0.975) + quantile(0.8)) / h) ** 2);
          }),
      ),
  }));
}

/** No library for Node draws control charts: this does it by hand, with moving ranges screened once. */
function limits(door: Door, mean: (values: readonly number[]) => number): Race {
  const months = upTo(24).map((month) => 100 + ((month * 7_919) % 23));
  const range = column(months);
  return {
    id: "limits-simple-statistics",
    what: "KPI_LIMITS of 24 values",
    instead: "moving ranges by hand, means by simple-statistics",
    ready: () =>
      alike(
        () => door(range),
        () => {
          const ranges = months.slice(1).map((value, index) => Math.abs(value - (months[index] as number)));
          const bound = 3.267 * mean(ranges);
          const width = 2.66 * mean(ranges.filter((each) => each < bound));
          const middle = mean(months);
          return [middle - width, middle, middle + width];
        },
      ),
  };
}

function pace(door: Door, workdays: (first: number, last: number) => number): Race {
  const firstOfMay = 46_143;
  return {
    id: "pace-formulajs",
    what: "KPI_PACE of a month in business days",
    instead: "NETWORKDAYS by @formulajs/formulajs",
    ready: () =>
      alike(
        () => door(48_000, 100_000, firstOfMay, firstOfMay + 30, firstOfMay + 11, "business"),
        () => 48_000 / ((100_000 * workdays(firstOfMay, firstOfMay + 11)) / workdays(firstOfMay, firstOfMay + 30)),
      ),
  };
}

function medians(door: Door, by: Readonly<Record<string, (days: readonly number[]) => number>>): Race[] {
  const opened = upTo(10_000).map((deal) => 46_000 + (deal % 300));
  const closed = opened.map((day, deal) => day + ((deal * 7_919) % 180));
  const [from, to] = [column(opened), column(closed)];
  return Object.entries(by).map(([library, median]) => ({
    id: `sales-cycle-${idOf(library)}`,
    what: "SALES_CYCLE of 10,000 deals",
    instead: `days by hand, their median by ${library}`,
    work: "large",
    ready: () =>
      alike(
        () => door(from, to),
        () => median(closed.map((day, deal) => day - (opened[deal] as number))),
      ),
  }));
}

function promoters(door: Door, countIf: (values: readonly number[], condition: string) => number): Race {
  const answers = upTo(10_000).map((answer) => (answer * 7) % 11);
  const range = column(answers);
  return {
    id: "nps-formulajs",
    what: "NPS of 10,000 answers",
    instead: "COUNTIF by @formulajs/formulajs",
    ready: () =>
      alike(
        () => door(range),
        () => (100 * (countIf(answers, ">=9") - countIf(answers, "<=6"))) / answers.length,
      ),
  };
}

/** A library's name without its owner. */
const idOf = (library: string): string => library.replace(/^.*\//, "");

/** Both sides, with a note if their answers differ. */
function alike(ours: () => unknown, theirs: () => unknown): Runners {
  const difference = farthest(numbersIn(ours()), numbersIn(theirs()));
  const note = difference > 1e-9 ? { note: `answers differ by up to ${inWords(difference)}` } : {};
  return { ...works(ours, theirs), ...note };
}

const inWords = (share: number): string =>
  share < 1 ? `${Number((100 * share).toPrecision(1))}%` : `${share.toFixed(0)} times ours`;

const numbersIn = (answer: unknown): number[] => [answer].flat(2) as number[];

/** The largest difference, relative to our answer. */
function farthest(ours: readonly number[], theirs: readonly number[]): number {
  if (ours.length !== theirs.length || ours.some((value) => typeof value !== "number"))
    throw new Error(
      `Ours answer ${ours.length} and ${typeof ours[0]}, the others ${theirs.length}: nothing to compare.`,
    );
  return ours.reduce((most, value, index) => Math.max(most, Math.abs((theirs[index] as number) / value - 1)), 0);
}
