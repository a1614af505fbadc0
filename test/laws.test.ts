import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Text } from "../core/base/text.ts";
import { hintOf } from "../core/formulas/engine/define.ts";
import { catalogue, typable } from "../core/formulas/functions/index.ts";
import { filesWithFrench, withFrenchSpaces } from "../tools/french.ts";
import { builtRooms, rooms, sourcesIn } from "../tools/rooms.ts";

/** The laws of names, words and files: each failure lists every offender. */

const names = typable.map(({ name }) => name);

describe("the names of the formulas", () => {
  it("are unique", () => {
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("are letters and underscores, at least three characters, and not private names", () => {
    expect(names.filter((name) => !/^[A-Z][A-Z0-9_]*[A-Z0-9]$/.test(name) || name.length < 3)).toEqual([]);
  });

  it("are not built-in functions of Excel or Sheets", () => {
    const lines = readFileSync("test/fixtures/built-in-names.txt", "utf8").split("\n");
    const taken = new Set(lines.filter((line) => !line.startsWith("#")).flatMap((line) => line.split(" ")));
    expect(taken.size).toBeGreaterThan(500);
    expect(names.filter((name) => taken.has(name))).toEqual([]);
  });

  it("cannot be read as a cell address in either program", () => {
    expect(names.filter((name) => /^([A-Z]{1,3}\d+|R\d*C\d*)$/.test(name))).toEqual([]);
  });
});

describe("the words of the catalogue", () => {
  const sentences: [string, Text][] = typable.flatMap((definition) => [
    [definition.name, hintOf(definition)] as [string, Text],
  ]);
  sentences.push(
    ...catalogue.flatMap(({ name, arguments: parameters, examples }): [string, Text][] => [
      ...parameters.flatMap((argument): [string, Text][] => [
        [`${name} ${argument.name.en}`, argument.says],
        ...(argument.reader.takes === "cell" ? (argument.reader.choices ?? []) : []).map((choice): [string, Text] => [
          `${name} ${choice.key}`,
          choice.says,
        ]),
      ]),
      ...examples.map((example, index): [string, Text] => [`${name} example ${index + 1}`, example.says]),
    ]),
  );

  it("are sentences: a capital or a figure first, a full stop last", () => {
    expect(
      sentences.filter(([, text]) => !isSentence(text.en) || !isSentence(text.fr)).map(([where]) => where),
    ).toEqual([]);
  });

  it("differ between the languages", () => {
    expect(sentences.filter(([, text]) => text.en === text.fr).map(([where]) => where)).toEqual([]);
  });

  it("fit a tooltip: at most 160 characters", () => {
    const long = ([, { en, fr }]: [string, Text]): boolean => en.length > 160 || fr.length > 160;
    expect(sentences.filter(long).map(([where]) => where)).toEqual([]);
  });

  it("give arguments names that both programs accept, each once", () => {
    const offenders = catalogue.flatMap(({ name, arguments: parameters }) =>
      (["en", "fr"] as const).flatMap((language) => {
        const names = parameters.map((argument) => argument.name[language]);
        return names
          .filter((each, index) => !/^\p{Ll}[\p{Ll}_]*$/u.test(each) || names.indexOf(each) !== index)
          .map((each) => `${name} ${each}`);
      }),
    );
    expect(offenders).toEqual([]);
  });

  it("never use a reserved word of JavaScript as the name of an argument", () => {
    const reserved = new Set(
      "new in do if for let var try case else enum null this true void with await break catch class const".split(" "),
    );
    const names = catalogue.flatMap(({ arguments: parameters }) =>
      parameters.flatMap(({ name }) => [name.en, name.fr]),
    );
    expect(names.filter((name) => reserved.has(name))).toEqual([]);
  });

  it("show a value for every argument in an example", () => {
    const unshown = catalogue.flatMap(({ name, arguments: parameters, examples }) =>
      parameters
        .filter((_, index) => examples.every(({ given }) => given[index] === undefined || given[index] === null))
        .map((argument) => `${name} ${argument.name.en}`),
    );
    expect(unshown).toEqual([]);
  });

  it("put arguments that may be left out last", () => {
    const disordered = catalogue.filter(({ arguments: parameters }) => {
      const flags = parameters.map(({ optional }) => optional);
      return flags.lastIndexOf(false) > flags.indexOf(true) && flags.includes(true);
    });
    expect(disordered.map(({ name }) => name)).toEqual([]);
  });
});

const isSentence = (words: string): boolean => /^[\p{Lu}\d].*\.$/u.test(words);

describe("the files", () => {
  it("are one for each formula, with its name", () => {
    const files = readdirSync("core/formulas/functions")
      .filter((file) => file !== "index.ts")
      .sort();
    expect(files).toEqual(catalogue.map(({ name }) => `${name.toLowerCase().replace(/_/g, "-")}.ts`).sort());
  });

  it("of the core each have a test at the same path", () => {
    const tested = (file: string): boolean => {
      try {
        return statSync(join("test", file.replace(/\.ts$/, ".test.ts"))).isFile();
      } catch {
        return false;
      }
    };
    expect(sourcesIn("core").filter((file) => !tested(file) && !declarationsOnly.has(file))).toEqual([]);
  });

  it("have comment lines of at most 120 columns", () => {
    const offenders = [".", "test", ...rooms].flatMap((room) =>
      (room === "." ? readdirSync(room).filter((file) => file.endsWith(".ts")) : sourcesIn(room)).flatMap((file) =>
        readFileSync(file, "utf8")
          .split("\n")
          .flatMap((line, index) =>
            /^\s*(\/\/|\/?\*)/.test(line) && line.length > 120 ? [`${file}:${index + 1}`] : [],
          ),
      ),
    );
    expect(offenders).toEqual([]);
  });

  it("set French as French printers do: no ordinary space before : ; ! ? % », after « or in 50 000 (npm run fix sets them)", () => {
    const offenders = filesWithFrench().flatMap((file) => {
      const text = readFileSync(file, "utf8");
      const lines = withFrenchSpaces(file, text).split("\n");
      return text.split("\n").flatMap((line, index) => (line === lines[index] ? [] : [`${file}:${index + 1}`]));
    });
    expect(offenders).toEqual([]);
  });
});

describe("the parts of others", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, { link?: boolean; resolved?: string; integrity?: string; hasInstallScript?: boolean }>;
  };
  const installed = Object.entries(packages).filter(([path, { link }]) => path.includes("node_modules/") && !link);

  it("come from the public registry, each with a known checksum", () => {
    expect(installed.length).toBeGreaterThan(100);
    const offenders = installed.filter(
      ([, { integrity = "", resolved = "https://registry.npmjs.org/" }]) =>
        !integrity.startsWith("sha512-") || !resolved.startsWith("https://registry.npmjs.org/"),
    );
    expect(offenders.map(([path]) => path)).toEqual([]);
  });

  it("are required in one exact version", () => {
    const asked = ["package.json", "playground/package.json"].flatMap((file) => {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(file, "utf8"));
      return Object.entries({ ...dependencies, ...devDependencies } as Record<string, string>);
    });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("run none of their scripts when they are installed: esbuild's would only link its program to a second place", () => {
    const { allowScripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const scripts = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(scripts).toEqual(["node_modules/esbuild"]);
    expect(allowScripts).toEqual({ esbuild: false });
  });

  it("bring no second compiler: the spreadsheet's library lists swc (49 MB) and never runs it", () => {
    // If npm has written the lock file again, delete its entries that start with node_modules/@swc.
    expect(installed.map(([path]) => path).filter((path) => path.includes("node_modules/@swc/"))).toEqual([]);
  });
});

describe("the documents", () => {
  const documents = [".", "docs"].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".md"))
      .map((file) => join(folder, file)),
  );

  it("link to files that exist", () => {
    const links = documents.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)].map(([, path]) =>
        join(file, "..", path as string),
      ),
    );
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });

  it("name commands that exist", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    const named = documents.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script as string),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  it("are written by npm run fix wherever a test compares a golden file", () => {
    const { fix } = JSON.parse(readFileSync("package.json", "utf8")).scripts as { fix: string };
    const written = fix.split(" ").filter((word) => word.startsWith("test/"));
    const golden = sourcesIn("test").filter((file) => /\.toMatchFileSnapshot\(/.test(readFileSync(file, "utf8")));
    expect(golden.length).toBeGreaterThan(5);
    expect(golden.filter((file) => !written.some((path) => file.startsWith(path)))).toEqual([]);
  });

  it("name only files that exist", () => {
    const paths = new RegExp(`\`((?:docs|test|${rooms.join("|")})/[\\w./-]+)\``, "g");
    const named = documents.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(paths)].map(([, path]) => path as string),
    );
    expect(named.length).toBeGreaterThan(80);
    // CONTRIBUTING speaks of files that are still to be written.
    expect(named.filter((path) => !existsSync(path) && !/NAME|net-price/.test(path))).toEqual([]);
  });
});

describe("what people see", () => {
  it("is never a dialog of the browser, which Office blocks and both stores refuse", () => {
    const offenders = builtRooms.flatMap(sourcesIn).flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .flatMap((line, index) =>
          /(^|[^.\w])(window\.|globalThis\.|self\.|ui\.)?(alert|confirm|prompt)\(/.test(line)
            ? [`${file}:${index + 1}`]
            : [],
        ),
    );
    expect(offenders).toEqual([]);
  });
});

/** Files that hold types, lists or re-exports: what uses them tests them. */
const declarationsOnly = new Set([
  "core/index.ts",
  "core/formulas/engine/families.ts",
  ...sourcesIn("core/book/library").filter((file) => !/(index|entry)\.ts$/.test(file)),
  "core/base/choice.ts",
  "core/book/sheets/plan.ts",
  "core/book/sheets/snapshot.ts",
  "core/book/commands/command.ts",
  "core/book/figures/papaparse.d.ts",
  "core/book/figures/table.ts",
]);
