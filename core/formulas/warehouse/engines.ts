import type { Expression, Sign } from "./expression.ts";

/** What differs between the engines; all else is the same SQL. */
export interface Engine {
  /** How one of our functions, tables or views is named. */
  readonly name: (name: string) => string;
  /** Statements before all others. */
  readonly head: readonly string[];
  /** An argument as the engine must read it to compute with doubles. */
  readonly double: (argument: string) => string;
  readonly create: (name: string, parameters: readonly Parameter[], type: "number" | "text", body: string) => string;
  /** Arithmetic that ends no query: NULL or an infinity, which `isFinite` tells, where a result has no double. */
  readonly arithmetic: Readonly<Record<"+" | "-" | "*" | "/" | "^", (left: string, right: string) => string>>;
  /** Whether a computed figure has a double. */
  readonly isFinite: (value: string) => string;
  readonly types: Readonly<Record<"text" | "number" | "whole" | "date", string>>;
  /** Ends CREATE TABLE, where an engine asks for more than columns. */
  readonly table: string;
  /** The type of a column that may hold NULL. */
  readonly nullable: (type: string) => string;
}

export interface Parameter {
  readonly name: string;
  readonly optional: boolean;
}

const infix = (sign: string) => (left: string, right: string) => `(${left} ${sign} ${right})`;
const called = (name: string) => (left: string, right: string) => `${name}(${left}, ${right})`;
/** Doubles as IEEE 754 has them: too large a result is an infinity. */
const ieee = { "+": infix("+"), "-": infix("-"), "*": infix("*"), "/": infix("/"), "^": called("POWER") };
const listed = (parameters: readonly Parameter[], each: (parameter: Parameter) => string): string =>
  parameters.map(each).join(", ");
const inSchema = (name: string): string => `kpi.${name}`;
const same = (text: string): string => text;

export const largestDouble = "1.7976931348623157e308";
const smallestDouble = "CAST('5e-324' AS double precision)";

/** PostgreSQL ends a query on the first row whose result is too large or too close to 0: these answer NULL or 0. */
const postgresArithmetic = [
  ["plus", `CASE WHEN SIGN(a) = SIGN(b) AND ABS(a) > ${largestDouble} - ABS(b) THEN NULL ELSE a + b END`],
  [
    "times",
    `CASE WHEN ABS(b) > 1 AND ABS(a) > ${largestDouble} / ABS(b) THEN NULL
       WHEN ABS(a) < 1 AND ABS(b) < 1 AND b <> 0 AND ABS(a) < ${smallestDouble} / ABS(b) THEN 0 ELSE a * b END`,
  ],
  [
    "divided",
    `CASE WHEN b = 0 THEN NULL WHEN ABS(b) < 1 AND ABS(a) > ABS(b) * ${largestDouble} THEN NULL
       WHEN ABS(b) > 1 AND ABS(a) < ABS(b) * ${smallestDouble} THEN 0 ELSE a / b END`,
  ],
  [
    "raised",
    `CASE WHEN a = 0 THEN 0 WHEN b > 0 AND LN(a) > kpi.divided(709, b) THEN NULL
       WHEN b > 0 AND LN(a) < kpi.divided(-745, b) THEN 0 ELSE POWER(a, b) END`,
  ],
] as const;

const postgresFunction = (name: string, parameters: string, type: string, body: string): string =>
  `CREATE OR REPLACE FUNCTION kpi.${name}(${parameters}) RETURNS ${type}\nLANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT\n${body} $$;`;

export const engines = {
  duckdb: {
    name: inSchema,
    head: ["CREATE SCHEMA IF NOT EXISTS kpi;"],
    double: (argument) => `${argument}::DOUBLE`,
    create: (name, parameters, _, body) =>
      `CREATE OR REPLACE MACRO kpi.${name}(${listed(parameters, (each) => each.name + (each.optional ? " := NULL" : ""))}) AS\n${body};`,
    arithmetic: ieee,
    isFinite: (value) => `ISFINITE(${value})`,
    types: { text: "VARCHAR", number: "DOUBLE", whole: "INTEGER", date: "DATE" },
    table: "",
    nullable: same,
  },
  clickhouse: {
    name: (name) => `kpi_${name}`,
    head: [],
    double: (argument) => `toFloat64(${argument})`,
    create: (name, parameters, _, body) =>
      `CREATE OR REPLACE FUNCTION kpi_${name} AS (${listed(parameters, (each) => each.name)}) ->\n${body};`,
    arithmetic: ieee,
    isFinite: (value) => `isFinite(${value})`,
    types: { text: "String", number: "Float64", whole: "Int32", date: "Date" },
    table: " ENGINE = MergeTree ORDER BY (series, period)",
    nullable: (type) => `Nullable(${type})`,
  },
  postgres: {
    name: inSchema,
    head: [
      "CREATE SCHEMA IF NOT EXISTS kpi;",
      ...postgresArithmetic.map(([name, body]) =>
        postgresFunction(name, "a double precision, b double precision", "double precision", body),
      ),
    ],
    double: same,
    create: (name, parameters, type, body) =>
      postgresFunction(
        name,
        listed(parameters, (each) => `${each.name} double precision${each.optional ? " DEFAULT NULL" : ""}`),
        type === "text" ? "text" : "double precision",
        body,
      ),
    arithmetic: {
      "+": called("kpi.plus"),
      "-": (left, right) => `kpi.plus(${left}, -(${right}))`,
      "*": called("kpi.times"),
      "/": called("kpi.divided"),
      "^": called("kpi.raised"),
    },
    isFinite: (value) => `${value} IS NOT NULL`,
    types: { text: "text", number: "double precision", whole: "integer", date: "date" },
    table: "",
    nullable: same,
  },
  bigquery: {
    name: inSchema,
    head: ["CREATE SCHEMA IF NOT EXISTS kpi;"],
    double: same,
    create: (name, parameters, type, body) =>
      `CREATE OR REPLACE FUNCTION kpi.${name}(${listed(parameters, (each) => `${each.name} FLOAT64`)}) RETURNS ${type === "text" ? "STRING" : "FLOAT64"} AS (\n${body}\n);`,
    arithmetic: {
      "+": called("SAFE_ADD"),
      "-": called("SAFE_SUBTRACT"),
      "*": called("SAFE_MULTIPLY"),
      "/": called("SAFE_DIVIDE"),
      "^": called("SAFE.POW"),
    },
    isFinite: (value) => `${value} IS NOT NULL`,
    types: { text: "STRING", number: "FLOAT64", whole: "INT64", date: "DATE" },
    table: "",
    nullable: same,
  },
} as const satisfies Record<string, Engine>;

export type EngineName = keyof typeof engines;

/** Words that an engine keeps for itself where the catalogue names an argument so. */
const reserved = new Set(
  "all and any array as asc at between by case cast create cross current default desc distinct else end except exists false fetch first following for from full group groups having if in inner intersect interval into is join last left like limit merge natural new no not null of offset on or order outer over partition preceding range right rows select set some start then to true unbounded union unique user using values when where window with within before after".split(
    " ",
  ),
);

/** The SQL name of an argument. */
export const sqlName = (argument: string): string => (reserved.has(argument) ? `${argument}_` : argument);

const functions: Readonly<Record<string, string>> = { MAX: "GREATEST", MIN: "LEAST", INT: "FLOOR", ABS: "ABS" };

/** An expression in the SQL of an engine; `argument` gives the SQL of an argument by its English name. */
export function printed(expression: Expression, engine: Engine, argument: (name: string) => string): string {
  if ("number" in expression) return expression.number;
  if ("argument" in expression) return argument(expression.argument);
  const of = expression.of.map((each) => printed(each, engine, argument));
  if ("sign" in expression) {
    const { sign } = expression;
    const [left, right] = of as [string, string];
    // A power of digits is computed here: POWER need not agree with the spreadsheet to the last digit.
    if (sign === "^" && expression.of.every((each) => "number" in each)) return String(Number(left) ** Number(right));
    return isArithmetic(sign) ? engine.arithmetic[sign](left, right) : `${left} ${sign} ${right}`;
  }
  if (expression.call === "OR" || expression.call === "AND") return `(${of.join(` ${expression.call} `)})`;
  const name = functions[expression.call];
  if (name === undefined) throw new Error(`${expression.call} has no SQL`);
  const call = `${name}(${of.join(", ")})`;
  // Three of the engines leave NULL out of GREATEST and LEAST: what has no double must not become the bound.
  const computed = expression.of.flatMap((each, index) => ("sign" in each || "call" in each ? [of[index]] : []));
  return name === "GREATEST" || name === "LEAST"
    ? `CASE WHEN ${computed.map((each) => engine.isFinite(each as string)).join(" AND ")} THEN ${call} END`
    : call;
}

const isArithmetic = (sign: Sign): sign is "+" | "-" | "*" | "/" | "^" => /[-+*/^]/.test(sign);
