import type { Definition } from "./define.ts";

/**
 * The native equivalent of a formula with these arguments, in canonical English: what replaces it in a workbook that
 * leaves the add-in behind. Undefined if the formula has none, or none for an argument that is passed.
 * @param passed the arguments as typed; `undefined` or empty if left out
 */
export function nativeFormula(definition: Definition, passed: readonly (string | undefined)[]): string | undefined {
  const { native, arguments: parameters } = definition;
  const unnamed = (name: string): boolean => !new RegExp(`\\{${name}[|}]`).test(native ?? "");
  if (parameters.some((argument, index) => passed[index] && unnamed(argument.name.en))) return undefined;
  return native?.replace(/\{(\w+)(?:\|([^}]*))?\}/g, (_, name: string, otherwise = "") => {
    const typed = passed[parameters.findIndex((argument) => argument.name.en === name)];
    if (!typed) return otherwise;
    // A computation typed as an argument gets parentheses.
    return /^(?:'(?:[^']|'')*'!)?[\p{L}\p{N}_$.:%!]+$/u.test(typed) ? typed : `(${typed})`;
  });
}
