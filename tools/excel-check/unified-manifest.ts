import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { identifier } from "../../excel-addin/package/manifest.ts";
import { addressMistake, type Files, pictureMistake } from "./files.ts";

/**
 * The unified manifest and its French words against the schemas in Microsoft's package, and the rules that
 * no schema can express: the files behind the addresses, and an identifier that differs from that of the XML manifest.
 * @param host where the files are served
 * @returns one sentence for each mistake
 */
export function unifiedManifestMistakes(path: string, host: string, files: Files): string[] {
  const text = files.get(path);
  if (typeof text !== "string") return ["The file does not exist."];
  let manifest: Unified;
  try {
    manifest = JSON.parse(text);
  } catch {
    return ["It is no JSON."];
  }
  const { icons, id, localizationInfo } = manifest;
  return [
    ...schemaMistakes(manifest),
    ...(id === identifier ? ["The id is that of manifest.xml; Excel would take both for one add-in."] : []),
    ...(icons ? [pictureMistake(icons.outline, 32, files), pictureMistake(icons.color, 192, files)] : [])
      .filter((mistake) => mistake !== undefined)
      .map((mistake) => `${mistake}.`),
    ...(localizationInfo?.additionalLanguages ?? [])
      .filter(({ file }) => !files.has(file))
      .map(({ file, languageTag }) => `The words for ${languageTag} are in ${file}, which does not exist.`),
    ...addressesIn(manifest)
      .flatMap((address) => addressMistake(address, host, files) ?? [])
      .map((mistake) => `An address ${mistake}.`),
  ];
}

const schemas = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/app-manifest/package.json")),
  "build/json-schemas",
);

type ValidateFunction = ReturnType<AjvDraft04["compile"]>;

/**
 * Only the schemas of the package are used: its code needs another package that it does not declare.
 * @returns nothing if there is no such schema
 */
function validatorOf(schema: string): ValidateFunction | undefined {
  const { pathname } = new URL(schema, "https://developer.microsoft.com");
  const file = join(schemas, pathname.replace(/^\/json-schemas\//, ""));
  if (!pathname.startsWith("/json-schemas/") || !existsSync(file)) return undefined;
  const ajv = new AjvDraft04({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv, ["uri", "email", "regex"]);
  return ajv.compile(JSON.parse(readFileSync(file, "utf8")));
}

/** Compiling a schema takes a while. */
const validators = new Map<string, ValidateFunction | undefined>();

function schemaMistakes(manifest: Unified): string[] {
  const { $schema: schema = "" } = manifest;
  if (!validators.has(schema)) validators.set(schema, validatorOf(schema));
  const validate = validators.get(schema);
  if (!validate) return [`$schema "${schema}" is not known.`];
  validate(manifest);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || "The file"} ${message} (${JSON.stringify(params)}).`,
  );
}

interface Unified {
  readonly $schema?: string;
  readonly id?: string;
  readonly icons?: { readonly outline: string; readonly color: string };
  readonly localizationInfo?: {
    readonly additionalLanguages?: readonly { readonly languageTag: string; readonly file: string }[];
  };
}

/** Every address under any key, except that of the schema. */
function addressesIn(value: unknown, key = ""): string[] {
  if (typeof value === "string") return /^\w+:\/\//.test(value) && key !== "$schema" ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([each, within]) => addressesIn(within, each));
}
