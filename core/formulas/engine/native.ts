import type { Definition } from "./define.ts";

/**
 * The native equivalent of a formula over these arguments, in canonical English: what takes its place in a workbook
 * that leaves the add-in behind. None where the formula has none, or none for an argument that is given.
 * @param passed the arguments as they are typed, `undefined` or an empty text where one is left out
 */
export function nativeFormula(definition: Definition, passed: readonly (string | undefined)[]): string | undefined {
  const { native, arguments: parameters } = definition;
  const unnamed = (name: string): boolean => !new RegExp(`\\{${name}[|}]`).test(native ?? "");
  if (parameters.some((argument, index) => passed[index] && unnamed(argument.name.en))) return undefined;
  return native?.replace(/\{(\w+)(?:\|([^}]*))?\}/g, (_, name: string, otherwise = "") => {
    const typed = passed[parameters.findIndex((argument) => argument.name.en === name)];
    if (!typed) return otherwise;
    // A computation typed as an argument keeps together.
    return /^(?:'(?:[^']|'')*'!)?[\p{L}\p{N}_$.:%!]+$/u.test(typed) ? typed : `(${typed})`;
  });
}
