import type { Choice } from "../../core/base/choice.ts";
import { type Argument, type Definition, hintOf } from "../../core/formulas/engine/define.ts";
import type { Language } from "../../core/index.ts";

/**
 * What Excel knows of the formulas before it runs them: `functions.json`, one for each language. Names of functions and
 * their arguments' order never change; Excel keeps this file for a day or longer, so that an argument may only be added
 * at the end, as an optional one.
 */
export function metadata(typable: readonly Definition[], language: Language, host: string): Metadata {
  const lists = typable.flatMap((definition) => definition.arguments.map((argument) => listOf(definition, argument)));
  return {
    allowErrorForDataTypeAny: true,
    functions: typable.map((definition) => ({
      id: definition.name,
      name: definition.name,
      description: hintOf(definition)[language],
      helpUrl: `${host}/help/${language}/${definition.sameAs ?? definition.name}.html`,
      parameters: definition.arguments.map((argument) => parameter(definition, argument, language)),
      result: { type: "any", dimensionality: "matrix" },
      options: { requiresParameterAddresses: true },
    })),
    enums: [...new Set(lists)].flatMap((choices) => (choices ? [customEnum(choices, language)] : [])),
  };
}

/**
 * Nothing is declared more narrowly than it must be: Excel would refuse it with an error of its own, where our readers
 * say what was found and what to do. Only a list of words has to be a single text, or Excel does not offer it.
 */
function parameter(definition: Definition, argument: Argument<unknown>, language: Language): Parameter {
  const choices = listOf(definition, argument);
  return {
    name: argument.name[language],
    description: argument.says[language],
    ...(choices
      ? { type: "string", dimensionality: "scalar", customEnumId: enumId(choices) }
      : { type: "any", dimensionality: "matrix" }),
    ...(argument.optional && { optional: true }),
  };
}

/**
 * The words Excel offers while one types. Where a formula answers cell by cell, a range of words must stay possible;
 * where a number may come instead of a word, it must arrive as a number: Excel hands 12 over as "12" to a text.
 */
const listOf = ({ shape }: Definition, { reader, forAll }: Argument<unknown>): readonly Choice[] | undefined =>
  (shape !== "each" || forAll) && reader.takes === "cell" && !reader.numbersToo
    ? (reader.offers ?? reader.choices)
    : undefined;

const enumId = (choices: readonly Choice[]): string => choices.map(({ key }) => key.toUpperCase()).join("_");

/** The words are those of the language, also in the formula: both languages are understood. */
const customEnum = (choices: readonly Choice[], language: Language): CustomEnum => ({
  id: enumId(choices),
  type: "string",
  values: choices.map((choice) => ({
    name: choice[language][0],
    stringValue: choice[language][0],
    tooltip: choice.says[language],
  })),
});

export interface Metadata {
  allowErrorForDataTypeAny: true;
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl: string;
    parameters: Parameter[];
    result: { type: "any"; dimensionality: "matrix" };
    /** By its address, a 0 is told from a blank cell. */
    options: { requiresParameterAddresses: true };
  }[];
  enums: CustomEnum[];
}

interface Parameter {
  name: string;
  description: string;
  type: "any" | "string";
  dimensionality: "scalar" | "matrix";
  optional?: true;
  customEnumId?: string;
}

interface CustomEnum {
  id: string;
  type: "string";
  values: { name: string; stringValue: string; tooltip: string }[];
}
