import { addressMistake, type Files } from "./files.ts";

/**
 * The rules of `functions.json`; if one is broken, Excel only shows #NAME?. Source: Microsoft, «Manually create JSON
 * metadata for custom functions» and «Custom functions naming guidelines», lengths of the schema of the unified
 * manifest.
 * @param host where the files are served
 * @returns one sentence for each mistake
 */
export function metadataMistakes(path: string, host: string, files: Files): string[] {
  const text = files.get(path);
  if (typeof text !== "string") return ["The file does not exist."];
  let metadata: unknown;
  try {
    metadata = JSON.parse(text);
  } catch {
    return ["It is no JSON."];
  }
  if (!isRecord(metadata)) return ["It is no object."];
  const functions = recordsIn(metadata.functions);
  const enums = recordsIn(metadata.enums ?? []);
  if (!functions || functions.length === 0) return ["functions is no list of formulas."];
  if (!enums) return ["enums is no list of choices."];
  const known = new Map(enums.map(({ id, type }) => [id, type]));
  const used = new Set(
    functions.flatMap(({ parameters }) => (recordsIn(parameters) ?? []).map(({ customEnumId }) => customEnumId)),
  );
  return [
    ...unknownFields("The file", metadata, fields.file),
    // An error in a cell would show Excel's own sentence instead of ours.
    ...(metadata.allowErrorForDataTypeAny === true ? [] : ["allowErrorForDataTypeAny is not true."]),
    ...(functions.length > 20_000 ? [`There are ${functions.length} formulas, at most 20000 are taken.`] : []),
    ...twice(functions, "id"),
    ...twice(functions, "name"),
    ...twice(enums, "id"),
    ...functions.flatMap((each) => formulaMistakes(each, known, host, files)),
    ...enums.flatMap((each) => choiceMistakes(each)),
    ...enums.filter(({ id }) => !used.has(id)).map(({ id }) => `No argument offers the choices ${id}.`),
  ];
}

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const recordsIn = (value: unknown): readonly Fields[] | undefined =>
  Array.isArray(value) && value.every(isRecord) ? value : undefined;

const words = (list: string): ReadonlySet<unknown> => new Set(list.split(" "));
const fields = {
  file: words("$schema allowCustomDataForDataTypeAny allowErrorForDataTypeAny functions enums"),
  formula: words("id name description helpUrl parameters result options"),
  parameter: words("name description type dimensionality optional repeating cellValueType customEnumId"),
  result: words("type dimensionality"),
  options: words(
    "cancelable stream volatile requiresAddress requiresParameterAddresses requiresStreamAddress requiresStreamParameterAddresses excludeFromAutoComplete linkedEntityLoadService capturesCallingObject",
  ),
  choices: words("id type values"),
  choice: words("name stringValue numberValue tooltip"),
};
const types = words("boolean number string any");
const dimensionalities = words("scalar matrix");

const unknownFields = (subject: string, record: Fields, known: ReadonlySet<unknown>): string[] =>
  Object.keys(record)
    .filter((key) => !known.has(key))
    .map((key) => `${subject} has the field ${key}, which Excel does not know.`);

/** Excel compares ids and names without regard to case. */
function twice(records: readonly Fields[], key: string): string[] {
  const all = records.map((record) => String(record[key]).toUpperCase());
  return [...new Set(all.filter((each, index) => all.indexOf(each) !== index))].map(
    (each) => `The ${key} ${each} stands twice.`,
  );
}

function formulaMistakes(formula: Fields, known: ReadonlyMap<unknown, unknown>, host: string, files: Files): string[] {
  const subject = String(formula.name ?? formula.id);
  const parameters = recordsIn(formula.parameters);
  const help = typeof formula.helpUrl === "string" ? addressMistake(formula.helpUrl, host, files) : "is missing";
  return [
    ...unknownFields(subject, formula, fields.formula),
    ...nameMistakes(subject, "id", formula.id, /^[A-Za-z][A-Za-z0-9._]*$/),
    ...nameMistakes(subject, "name", formula.name, /^\p{Alphabetic}[\p{Alphabetic}\d._]*$/u),
    ...textMistake(subject, "description", formula.description, 1024),
    ...(help ? [`${subject}: helpUrl ${help}.`] : []),
    ...(parameters ? parameterMistakes(subject, parameters, known) : [`${subject} has no list of parameters.`]),
    ...resultMistakes(subject, formula.result, formula.options),
  ];
}

/** Names of Excel 4.0 macros, which caused trouble in other add-ins. */
const macros = words("RUN ECHO GROUP TABLE CONSOLIDATE BEEP");

function nameMistakes(subject: string, key: string, name: unknown, pattern: RegExp): string[] {
  if (typeof name !== "string") return [`${subject} has no ${key}.`];
  if (name.length < 3 || name.length > 64)
    return [`${subject}: the ${key} has ${name.length} characters, 3 to 64 are taken.`];
  if (!pattern.test(name)) return [`${subject}: the ${key} has more than letters, digits, . and _ after a letter.`];
  if (isCell(name)) return [`${subject}: the ${key} is the address of a cell.`];
  return macros.has(name.toUpperCase()) ? [`${subject}: the ${key} is a macro of Excel 4.0.`] : [];
}

/** A1 to XFD1048576, and R1C1. */
function isCell(name: string): boolean {
  const [, letters = "", row] = name.toUpperCase().match(/^([A-Z]{1,3})(\d+)$/) ?? [];
  const last = letters.length < 3 || letters <= "XFD";
  return (letters !== "" && last && Number(row) >= 1 && Number(row) <= 1_048_576) || /^R\d*C\d*$/i.test(name);
}

const textMistake = (subject: string, key: string, text: unknown, most: number): string[] =>
  typeof text === "string" && text.length > 0 && text.length <= most
    ? []
    : [
        typeof text === "string"
          ? `${subject}: ${key} has ${text.length} characters, 1 to ${most} are taken.`
          : `${subject} has no ${key}.`,
      ];

function parameterMistakes(
  subject: string,
  parameters: readonly Fields[],
  known: ReadonlyMap<unknown, unknown>,
): string[] {
  const flags = parameters.map(({ optional }) => optional === true);
  return [
    ...(parameters.length > 128 ? [`${subject} has ${parameters.length} parameters, at most 128 are taken.`] : []),
    ...twice(parameters, "name").map((mistake) => `${subject}: ${mistake}`),
    ...(flags.includes(true) && flags.lastIndexOf(false) > flags.indexOf(true)
      ? [`${subject}: a parameter that must be given follows one that may be left out.`]
      : []),
    ...parameters.flatMap((parameter, index) => {
      const { name, description, type, dimensionality, repeating, customEnumId } = parameter;
      const place = `${subject}(${name})`;
      return [
        ...unknownFields(place, parameter, fields.parameter),
        ...textMistake(place, "name", name, 64),
        ...textMistake(place, "description", description, 512),
        ...oneOf(place, "type", type, types),
        ...oneOf(place, "dimensionality", dimensionality, dimensionalities),
        ...(repeating && index < parameters.length - 1 ? [`${place} repeats, but is not the last.`] : []),
        ...(customEnumId === undefined || known.get(customEnumId) === type
          ? []
          : [`${place} offers the choices ${customEnumId}, of which there are none of its type.`]),
        ...(customEnumId !== undefined && dimensionality === "matrix"
          ? [`${place} takes a range: Excel offers choices for single values.`]
          : []),
      ];
    }),
  ];
}

const oneOf = (subject: string, key: string, value: unknown, known: ReadonlySet<unknown>): string[] =>
  known.has(value) ? [] : [`${subject}: ${key} is ${value}, not one of ${[...known].join(", ")}.`];

function resultMistakes(subject: string, result: unknown, options: unknown = {}): string[] {
  if (!isRecord(result)) return [`${subject} has no result.`];
  if (!isRecord(options)) return [`${subject}: options is no object.`];
  const { stream, requiresAddress, requiresParameterAddresses } = options;
  return [
    ...unknownFields(`${subject}: the result`, result, fields.result),
    ...oneOf(`${subject}: the result`, "type", result.type, types),
    ...oneOf(`${subject}: the result`, "dimensionality", result.dimensionality, dimensionalities),
    ...unknownFields(`${subject}: options`, options, fields.options),
    ...(requiresParameterAddresses && result.dimensionality !== "matrix"
      ? [`${subject} asks for parameter addresses: its result must be a matrix.`]
      : []),
    // Without them, Excel for desktop passes a blank as 0.
    ...(requiresParameterAddresses === true ? [] : [`${subject} does not ask for parameter addresses.`]),
    ...(stream && (requiresAddress || requiresParameterAddresses)
      ? [`${subject} streams: it cannot ask for addresses.`]
      : []),
  ];
}

function choiceMistakes({ id, type, values, ...rest }: Fields): string[] {
  const subject = `The choices ${id}`;
  const choices = recordsIn(values) ?? [];
  const key = type === "number" ? "numberValue" : "stringValue";
  return [
    ...unknownFields(subject, { ...rest }, fields.choices),
    ...(typeof id === "string" && /^[A-Za-z][A-Za-z0-9._]{2,63}$/.test(id)
      ? []
      : [`${subject}: the id is not a letter and 2 to 63 letters, digits, . or _.`]),
    ...oneOf(subject, "type", type, words("string number")),
    ...(choices.length === 0 ? [`${subject} are none.`] : []),
    ...twice(choices, "name").map((mistake) => `${subject}: ${mistake}`),
    ...choices.flatMap((choice) => [
      ...unknownFields(`${subject}: ${choice.name}`, choice, fields.choice),
      ...textMistake(`${subject}: ${choice.name}`, "name", choice.name, 256),
      ...textMistake(`${subject}: ${choice.name}`, "tooltip", choice.tooltip, 256),
      ...(typeof choice[key] === type ? [] : [`${subject}: ${choice.name} has no ${key}.`]),
    ]),
  ];
}

/**
 * Excel keeps the names and positions of arguments in the language it read first, and a workbook moves between
 * languages: the two files may differ only in their words.
 */
export function languageMistakes(one: string, other: string): string[] {
  const skeletons = [one, other].map((text) => {
    const { functions } = JSON.parse(text) as { functions: Fields[] };
    return new Map(functions.map((each) => [String(each.id), skeletonOf(each)]));
  }) as [Map<string, string>, Map<string, string>];
  const ids = [...new Set(skeletons.flatMap((each) => [...each.keys()]))];
  return ids
    .filter((id) => skeletons[0].get(id) !== skeletons[1].get(id))
    .map((id) => `${id} differs between the languages in more than words.`);
}

const skeletonOf = ({ description: _, helpUrl: __, parameters, ...rest }: Fields): string =>
  JSON.stringify({
    ...rest,
    parameters: (recordsIn(parameters) ?? []).map(({ name: _, description: __, ...parameter }) => parameter),
  });
