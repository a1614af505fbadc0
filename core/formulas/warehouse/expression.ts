import { tokensOf } from "../parsing/tokens.ts";

/** A native formula as a tree. The catalogue's `native` uses no other signs and functions than these. */
export type Expression =
  | { readonly number: string }
  /** An argument by its English name, with the value it has when left out. */
  | { readonly argument: string; readonly otherwise: string | undefined }
  | { readonly call: string; readonly of: readonly Expression[] }
  | { readonly sign: Sign; readonly of: readonly [Expression, Expression] };

export type Sign = "=" | "<>" | "<=" | ">=" | "<" | ">" | "+" | "-" | "*" | "/" | "^";

/** From the weakest binding to the strongest. */
const precedence: readonly (readonly string[])[] = [["=", "<>", "<=", ">=", "<", ">"], ["+", "-"], ["*", "/"], ["^"]];

/** Reads `IF({customers}=0,NA(),{spend}/{customers})`. Throws on anything else: the build must not guess. */
export function parseNative(native: string): Expression {
  const texts = tokensOf(native).map(({ text }) => text);
  let at = 0;
  const refuse = (): never => {
    throw new Error(`Unexpected “${texts.slice(at).join("")}” in ${native}`);
  };
  const accept = (text: string): boolean => texts[at] === text && Boolean(++at);
  const expect = (text: string): void => {
    if (!accept(text)) refuse();
  };
  const signHere = (): string => {
    const two = `${texts[at]}${texts[at + 1]}`;
    return ["<>", "<=", ">="].includes(two) ? two : (texts[at] ?? "");
  };

  const binary = (level: number): Expression => {
    if (level === precedence.length) return operand();
    let left = binary(level + 1);
    for (let sign = signHere(); precedence[level]?.includes(sign); sign = signHere()) {
      at += sign.length;
      left = { sign: sign as Sign, of: [left, binary(level + 1)] };
    }
    return left;
  };
  const operand = (): Expression => {
    if (accept("(")) {
      const inside = binary(0);
      expect(")");
      return inside;
    }
    if (accept("{")) {
      const argument = texts[at++] as string;
      const otherwise = accept("|") ? texts[at++] : undefined;
      expect("}");
      return { argument, otherwise };
    }
    const text = texts[at++] ?? "";
    if (/^\d/.test(text)) return { number: text };
    if (!/^[A-Z]+$/.test(text) || !accept("(")) {
      at--;
      return refuse();
    }
    const of: Expression[] = [];
    while (!accept(")")) {
      of.push(binary(0));
      if (texts[at] !== ")") expect(",");
    }
    return { call: text, of };
  };

  const whole = binary(0);
  return at < texts.length ? refuse() : whole;
}

const operators: Readonly<Record<Sign, (left: number, right: number) => number | boolean>> = {
  "=": (left, right) => left === right,
  "<>": (left, right) => left !== right,
  "<=": (left, right) => left <= right,
  ">=": (left, right) => left >= right,
  "<": (left, right) => left < right,
  ">": (left, right) => left > right,
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "^": (left, right) => left ** right,
};

/** What an expression is for these arguments; a condition gives true or false. */
export function evaluated(expression: Expression, values: Readonly<Record<string, number>>): number | boolean {
  if ("number" in expression) return Number(expression.number);
  if ("argument" in expression) return values[expression.argument] ?? Number(expression.otherwise);
  const of = expression.of.map((each) => evaluated(each, values));
  if ("sign" in expression) return operators[expression.sign](of[0] as number, of[1] as number);
  switch (expression.call) {
    case "OR":
      return of.some(Boolean);
    case "AND":
      return of.every(Boolean);
    case "MAX":
      return Math.max(...(of as number[]));
    case "MIN":
      return Math.min(...(of as number[]));
    case "INT":
      return Math.floor(of[0] as number);
    case "ABS":
      return Math.abs(of[0] as number);
    default:
      throw new Error(`${expression.call} is not known`);
  }
}
