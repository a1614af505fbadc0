import { isProblem } from "../../base/problem.ts";
import { answer } from "../engine/answer.ts";
import type { Definition } from "../engine/define.ts";
import type { CellReader } from "../engine/readers.ts";
import { catalogue } from "../functions/index.ts";
import { type Engine, largestDouble, printed, sqlName } from "./engines.ts";
import { type Expression, evaluated, parseNative } from "./expression.ts";

/** A formula that is one expression over numbers: what becomes a function of a warehouse. */
export interface WarehouseFunction {
  readonly definition: Definition;
  readonly parameters: readonly {
    /** The English name of the argument, and its name in SQL. */
    readonly argument: string;
    readonly name: string;
    readonly optional: boolean;
    readonly refusals: readonly Named[];
  }[];
  /** When the figures have no answer, in the order in which the formula asks. */
  readonly unanswered: readonly Named[];
  readonly value: Expression;
}

interface Named {
  readonly when: Expression;
  readonly problem: string;
}

const names = (native: string, argument: string): boolean => new RegExp(`\\{${argument}[|}]`).test(native);

/** Arguments that `native` names are plain numbers; the others (a word such as “first”) are left out of the SQL. */
const isNumberIn =
  (native: string) =>
  ({ name, reader, optional }: Definition["arguments"][number]): boolean =>
    names(native, name.en) ? reader.takes === "cell" && reader.refuses !== undefined : optional;

/** Figures that between them make each clause of the catalogue true alone. */
const probes = [-1, 0, 0.5, 1, 2, 3, 12];

/** What the formula itself says of these figures: the name of its problem, or none. */
function problemOf(definition: Definition, values: Readonly<Record<string, number>>): string | undefined {
  const shown = answer(
    definition,
    definition.arguments.map(({ name }) => values[name.en] ?? null),
    () => "en",
  );
  return isProblem(shown) ? shown.name : undefined;
}

function refusalOf(definition: Definition, argument: string, when: Expression): Named {
  const others = Object.fromEntries(definition.arguments.map(({ name }) => [name.en, 1]));
  for (const probe of probes) {
    const values = { ...others, [argument]: probe };
    const problem = evaluated(when, values) ? problemOf(definition, values) : undefined;
    if (problem !== undefined) return { when, problem };
  }
  throw new Error(`${definition.name}: nothing tried makes ${argument} refused`);
}

/**
 * Names each clause by asking the formula: the problem it reports where this clause alone is true. Throws where a
 * clause has no name or two: then `native` must say the two apart.
 */
function namedClauses(
  definition: Definition,
  parameters: WarehouseFunction["parameters"],
  clauses: readonly Expression[],
): Named[] {
  const found = clauses.map(() => new Set<string>());
  for (const values of combinations(parameters.map(({ argument }) => argument))) {
    if (parameters.some(({ refusals }) => refusals.some(({ when }) => evaluated(when, values)))) continue;
    const [only, ...others] = clauses.flatMap((clause, index) => (evaluated(clause, values) ? [index] : []));
    if (only === undefined || others.length > 0) continue;
    found[only]?.add(problemOf(definition, values) ?? "none");
  }
  const order = Object.keys(definition.problems);
  return clauses
    .map((when, index) => {
      const [problem, ...more] = found[index] ?? [];
      if (problem === undefined || problem === "none" || more.length > 0)
        throw new Error(`${definition.name}: clause ${index + 1} of native means ${[...(found[index] ?? [])]}`);
      return { when, problem };
    })
    .sort((one, other) => order.indexOf(one.problem) - order.indexOf(other.problem));
}

function* combinations(argumentNames: readonly string[]): Generator<Record<string, number>> {
  const [first, ...rest] = argumentNames;
  if (first === undefined) {
    yield {};
    return;
  }
  for (const values of combinations(rest)) for (const probe of probes) yield { ...values, [first]: probe };
}

/** A formula as SQL can say it: its `native` is `IF(no answer, NA(), answer)` over single numbers. Else nothing. */
function fromDefinition(definition: Definition): WarehouseFunction[] {
  const { native } = definition;
  if (native === undefined || !definition.arguments.every(isNumberIn(native))) return [];
  const whole = parseNative(native);
  if (!("call" in whole) || whole.call !== "IF") return [];
  const [condition, , value] = whole.of as [Expression, Expression, Expression];
  const clauses = "call" in condition && condition.call === "OR" ? condition.of : [condition];
  const parameters = definition.arguments
    .filter(({ name }) => names(native, name.en))
    .map(({ name, reader, optional }) => ({
      argument: name.en,
      name: sqlName(name.en),
      optional,
      refusals: ((reader as CellReader<unknown>).refuses?.(`{${name.en}}`) ?? []).map((text) =>
        refusalOf(definition, name.en, parseNative(text)),
      ),
    }));
  return [{ definition, parameters, unanswered: namedClauses(definition, parameters, clauses), value }];
}

export const warehouseFunctions: readonly WarehouseFunction[] = catalogue.flatMap(fromDefinition);

/** The two statements of a formula: its function, and its twin that says why there isn't an answer. */
export function functionSql(
  engine: Engine,
  { definition, parameters, unanswered, value }: WarehouseFunction,
): string[] {
  const name = definition.name.toLowerCase();
  const defaultOf = (argument: string): string | undefined =>
    new RegExp(`\\{${argument}\\|([^}]*)\\}`).exec(definition.native ?? "")?.[1];
  const argumentSql = (argument: string): string => {
    const typed = engine.double(sqlName(argument));
    const otherwise = defaultOf(argument);
    return otherwise === undefined ? typed : `COALESCE(${typed}, ${otherwise})`;
  };
  const sql = (expression: Expression): string => printed(expression, engine, argumentSql);

  const reasons = parameters.flatMap(({ argument, name, optional, refusals }) => [
    ...(optional ? [] : [{ when: `${name} IS NULL`, reason: `${argument}: empty` }]),
    {
      when: `NOT (ABS(${argumentSql(argument)}) <= ${largestDouble})`,
      reason: `${argument}: not-a-number`,
    },
    ...refusals.map(({ when, problem }) => ({ when: sql(when), reason: `${argument}: ${problem}` })),
  ]);
  reasons.push(...unanswered.map(({ when, problem }) => ({ when: sql(when), reason: problem })));
  const call = `${engine.name(name)}(${parameters.map((each) => each.name).join(", ")})`;
  return [
    engine.create(
      name,
      parameters,
      "number",
      `  CASE WHEN ${reasons.map(({ when }) => when).join("\n         OR ")}\n       THEN NULL WHEN ${engine.isFinite(sql(value))} THEN ${sql(value)} END`,
    ),
    engine.create(
      `${name}_why`,
      parameters,
      "text",
      `  CASE ${[...reasons, { when: `${call} IS NULL`, reason: "out-of-range" }]
        .map(({ when, reason }) => `WHEN ${when} THEN '${reason}'`)
        .join("\n       ")} END`,
    ),
  ];
}
