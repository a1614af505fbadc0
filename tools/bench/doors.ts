import { readFileSync } from "node:fs";
import vm from "node:vm";
import { pooledZTest } from "../../core/formulas/statistics/two-proportions.ts";
import type { Race } from "./measure.ts";

/** The built formulas as each program calls them, compared with the least that could be done in their place. */

export type Door = (...given: unknown[]) => unknown;

const sheetsCode = (): string => readFileSync("dist/sheets/Code.js", "utf8");

/** What Sheets calls, with the few services that a formula may use. */
export function sheetsDoors<Name extends string>(names: readonly Name[]): Record<Name, Door> {
  const script = `${sheetsCode()}\nreturn { ${names.join(", ")} };`;
  return new Function("SpreadsheetApp", script)({ getActive: () => ({ getSpreadsheetLocale: () => "en_US" }) });
}

/** What Excel calls: by name, with the address of the formula. */
function excelDoor(name: string): Door {
  const doors = new Map<string, Door>();
  new Function("CustomFunctions", readFileSync("dist/excel/functions.js", "utf8"))({
    associate: (name: string, door: Door) => doors.set(name, door),
  });
  return (...given) => doors.get(name)?.(...given, { address: "Sheet1!A1" });
}

export function doorRaces(): Race[] {
  const sheets = sheetsDoors([
    "COCA",
    "KPI_TREND",
    "NPS",
    "LOSS_REASONS",
    "COHORT_TABLE",
    "YEAR_ON_YEAR",
    "AB_RANKING",
  ]);
  const wholeColumn = (host: string, door: Door): Race => ({
    what: `COCA on 50,000 rows, ${host}`,
    instead: "a bare loop",
    ready() {
      const spend = Array.from({ length: 50_000 }, (_, row) => [1000 + row]);
      const customers = Array.from({ length: 50_000 }, (_, row) => [1 + (row % 50)]);
      return {
        ours: () => door(spend, customers),
        theirs: () => spend.map(([amount], row) => [(amount as number) / ((customers[row] as number[])[0] as number)]),
      };
    },
  });
  const verdict = (length: number): Race => ({
    what: `KPI_TREND on ${length.toLocaleString("en")} values, Sheets`,
    instead: "one pass over them",
    ready() {
      const series = Array.from({ length }, (_, index) => [100 + ((index * 7919) % 23)]);
      return {
        ours: () => sheets.KPI_TREND(series, "increase"),
        theirs: () => series.reduce((sum, [value]) => sum + (value as number), 0),
      };
    },
  });
  return [
    wholeColumn("Sheets", sheets.COCA),
    wholeColumn("Excel", excelDoor("COCA")),
    ...[24, 1_000, 100_000].map(verdict),
    {
      what: "NPS of 100,000 answers, Sheets",
      instead: "one pass over them",
      ready() {
        const answers = Array.from({ length: 100_000 }, (_, index) => [index % 11]);
        return {
          ours: () => sheets.NPS(answers),
          theirs: () => answers.reduce((sum, [value]) => sum + ((value as number) > 8 ? 1 : 0), 0),
        };
      },
    },
    {
      what: "COHORT_TABLE of 50,000 orders, Sheets",
      instead: "counting them in a Map",
      ready() {
        const customers = Array.from({ length: 50_000 }, (_, row) => [`customer${(row * 7919) % 12_000}@shop.ch`]);
        const days = Array.from({ length: 50_000 }, (_, row) => [45_000 + Math.floor((row * 730) / 50_000)]);
        return {
          ours: () => sheets.COHORT_TABLE(customers, days),
          theirs() {
            const counts = new Map<string, number>();
            for (const [customer = ""] of customers) counts.set(customer, (counts.get(customer) ?? 0) + 1);
            return counts;
          },
        };
      },
    },
    {
      what: "YEAR_ON_YEAR of 50,000 values, Sheets",
      instead: "a bare loop",
      ready() {
        const values = Array.from({ length: 50_000 }, (_, row) => [100 + (row % 37)]);
        return {
          ours: () => sheets.YEAR_ON_YEAR(values),
          theirs: () =>
            values.map(([value], row) => {
              const before = values[row - 12]?.[0];
              return [before === undefined ? "" : ((value as number) - before) / before];
            }),
        };
      },
    },
    {
      what: "AB_RANKING of 5,000 variants, Sheets",
      instead: "a bare loop of z tests, sorted",
      ready() {
        const names = Array.from({ length: 5_000 }, (_, row) => [`Variant ${row}`]);
        const conversions = names.map((_, row) => [200 + (row % 71)]);
        const visitors = names.map(() => [5_000]);
        const rates = conversions.map(([converted], row) => (converted as number) / (visitors[row]?.[0] as number));
        return {
          ours: () => sheets.AB_RANKING(names, conversions, visitors),
          theirs: () =>
            conversions
              .map(([converted]) => {
                const [a, b] = [conversions[0]?.[0] as number, converted as number];
                return pooledZTest({ successes: a, trials: 5_000 }, { successes: b, trials: 5_000 });
              })
              .map((p, row) => ({ p, row }))
              .sort((one, other) => one.p - other.p)
              .map(({ p, row }) => [names[row]?.[0], conversions[row]?.[0], 5_000, rates[row], p])
              .sort((one, other) => (other[3] as number) - (one[3] as number)),
        };
      },
    },
    {
      what: "LOSS_REASONS of 100,000 deals, Sheets",
      instead: "counting them in a Map",
      ready() {
        const reasons = Array.from({ length: 100_000 }, (_, index) => [`Reason ${index % 12}`]);
        return {
          ours: () => sheets.LOSS_REASONS(reasons),
          theirs() {
            const counts = new Map<string, number>();
            for (const [reason = ""] of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
            return counts;
          },
        };
      },
    },
    {
      // Apps Script loads the script again for every call. Each text is different, because V8 would remember what it
      // compiled.
      what: "the Sheets script read, compiled and loaded, and its first call",
      instead: "an empty script",
      ready() {
        const code = sheetsCode();
        let times = 0;
        return {
          ours: () => vm.runInContext(`${code}\nCOCA(50000, 15);\n// ${times++}`, vm.createContext({})),
          theirs: () => vm.runInContext(`// ${times++}`, vm.createContext({})),
        };
      },
    },
  ];
}
