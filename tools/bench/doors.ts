import { readFileSync } from "node:fs";
import vm from "node:vm";
import { pooledZTest } from "../../core/formulas/statistics/two-proportions.ts";
import { type Race, type Runners, works } from "./turns.ts";

/** The built formulas as each program calls them, compared with the least that could be done in their place. */

export type Door = (...given: unknown[]) => unknown;

const sheetsCode = (): string => readFileSync("dist/sheets/Code.js", "utf8");

/** What Sheets calls, with the few services that a formula may use. */
export function sheetsDoors<Name extends string>(names: readonly Name[]): Record<Name, Door> {
  const script = `${sheetsCode()}\nreturn { ${names.join(", ")} };`;
  return new Function("SpreadsheetApp", script)({ getActive: () => ({ getSpreadsheetLocale: () => "en_US" }) });
}

const sheetsDoor = (name: string): Door => sheetsDoors([name])[name] as Door;

/** What Excel calls: by name, with the address of the formula. */
function excelDoor(name: string): Door {
  const doors = new Map<string, Door>();
  new Function("CustomFunctions", readFileSync("dist/excel/functions.js", "utf8"))({
    associate: (name: string, door: Door) => doors.set(name, door),
  });
  const door = doors.get(name);
  if (!door) throw new Error(`${name} is not among Excel's functions`);
  return (...given) => door(...given, { address: "Sheet1!A1" });
}

/** A column of cells, as both programs pass it. */
const column = <T>(rows: number, at: (row: number) => T): T[][] => Array.from({ length: rows }, (_, row) => [at(row)]);

export const doorRaces = (): Race[] => [
  {
    id: "coca",
    what: "COCA on 50,000 rows, Sheets",
    instead: "a bare loop",
    ready: () => costs(sheetsDoor("COCA")),
  },
  {
    id: "coca-excel",
    what: "COCA on 50,000 rows, Excel",
    instead: "a bare loop",
    ready: () => costs(excelDoor("COCA")),
  },
  ...[24, 1_000, 100_000].map(verdict),
  {
    id: "nps",
    what: "NPS of 100,000 answers, Sheets",
    instead: "one pass over them",
    ready() {
      const door = sheetsDoor("NPS");
      const answers = column(100_000, (row) => row % 11);
      return works(
        () => door(answers),
        () => answers.reduce((sum, [value]) => sum + ((value as number) > 8 ? 1 : 0), 0),
      );
    },
  },
  {
    id: "loss-reasons",
    what: "LOSS_REASONS of 100,000 deals, Sheets",
    instead: "counting them in a Map",
    ready() {
      const door = sheetsDoor("LOSS_REASONS");
      const reasons = column(100_000, (row) => `Reason ${row % 12}`);
      return works(
        () => door(reasons),
        () => counted(reasons),
      );
    },
  },
  {
    id: "cohort-table",
    what: "COHORT_TABLE of 50,000 orders, Sheets",
    instead: "counting them in a Map",
    ready() {
      const door = sheetsDoor("COHORT_TABLE");
      const customers = column(50_000, (row) => `customer${(row * 7919) % 12_000}@shop.ch`);
      const days = column(50_000, (row) => 45_000 + Math.floor((row * 730) / 50_000));
      return works(
        () => door(customers, days),
        () => counted(customers),
      );
    },
  },
  {
    id: "year-on-year",
    what: "YEAR_ON_YEAR of 50,000 values, Sheets",
    instead: "a bare loop",
    ready() {
      const door = sheetsDoor("YEAR_ON_YEAR");
      const values = column(50_000, (row) => 100 + (row % 37));
      return works(
        () => door(values),
        () =>
          values.map(([value], row) => {
            const before = values[row - 12]?.[0];
            return [before === undefined ? "" : ((value as number) - before) / before];
          }),
      );
    },
  },
  {
    id: "ab-ranking",
    what: "AB_RANKING of 5,000 variants, Sheets",
    instead: "a bare loop of z tests, sorted",
    ready: ranking,
  },
  {
    // Apps Script loads the script again for every call. Each text is different, because V8 would remember what it
    // compiled.
    id: "load",
    what: "the Sheets script read, compiled and loaded, and its first call",
    instead: "an empty script",
    ready() {
      const code = sheetsCode();
      let times = 0;
      return works(
        () => vm.runInContext(`${code}\nCOCA(50000, 15);\n// ${times++}`, vm.createContext({})),
        () => vm.runInContext(`// ${times++}`, vm.createContext({})),
      );
    },
  },
];

function costs(door: Door): Runners {
  const spend = column(50_000, (row) => 1000 + row);
  const customers = column(50_000, (row) => 1 + (row % 50));
  return works(
    () => door(spend, customers),
    () => spend.map(([amount], row) => [(amount as number) / ((customers[row] as number[])[0] as number)]),
  );
}

const verdict = (length: number): Race => ({
  id: `trend-${length}`,
  what: `KPI_TREND on ${length.toLocaleString("en")} values, Sheets`,
  instead: "one pass over them",
  ready() {
    const door = sheetsDoor("KPI_TREND");
    const series = column(length, (row) => 100 + ((row * 7919) % 23));
    return works(
      () => door(series, "increase"),
      () => series.reduce((sum, [value]) => sum + (value as number), 0),
    );
  },
});

function counted(cells: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [text = ""] of cells) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function ranking(): Runners {
  const door = sheetsDoor("AB_RANKING");
  const names = column(5_000, (row) => `Variant ${row}`);
  const conversions = column(5_000, (row) => 200 + (row % 71));
  const visitors = column(5_000, () => 5_000);
  const rates = conversions.map(([converted], row) => (converted as number) / (visitors[row]?.[0] as number));
  return works(
    () => door(names, conversions, visitors),
    () =>
      conversions
        .map(([converted]) => {
          const [a, b] = [conversions[0]?.[0] as number, converted as number];
          return pooledZTest({ successes: a, trials: 5_000 }, { successes: b, trials: 5_000 });
        })
        .map((p, row) => ({ p, row }))
        .sort((one, other) => one.p - other.p)
        .map(({ p, row }) => [names[row]?.[0], conversions[row]?.[0], 5_000, rates[row], p])
        .sort((one, other) => (other[3] as number) - (one[3] as number)),
  );
}
