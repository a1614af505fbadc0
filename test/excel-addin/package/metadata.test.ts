import { expect, test } from "vitest";
import { arg, type Definition, define } from "../../../core/formulas/engine/define.ts";
import { amount, choice } from "../../../core/formulas/engine/readers.ts";
import { catalogue, languages, typable } from "../../../core/index.ts";
import { type Metadata, metadata } from "../../../excel-addin/package/metadata.ts";
import { helpSite } from "../../../site/site.ts";
import { sampleFormulas } from "../../sample-formulas.ts";

const host = "https://localhost:3000";
const english = metadata(typable, "en", host);
const french = metadata(typable, "fr", host);
const both = [english, french];

/** The offenders among all, so that one run shows every one of them. */
const longerThan = (length: number, texts: readonly string[]): string[] =>
  texts.filter((text) => text.length === 0 || text.length > length);

test("What Excel shows of four formulas is seen in review when it changes", async () => {
  const shown = Object.fromEntries(languages.map((language) => [language, metadata(sampleFormulas, language, host)]));
  await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot("../../golden/functions.json");
});

test("Every formula is offered under each name that can be typed", () => {
  const names = typable.map(({ name }) => name);
  for (const { functions } of both) expect(functions.map(({ id }) => id)).toEqual(names);
});

test("A formula has the same name in every language, or a workbook from a colleague would show #NAME?", () => {
  for (const { functions } of both) expect(functions.filter(({ id, name }) => id !== name)).toEqual([]);
});

test("Names are what Excel accepts: letters, digits, _ and ., three characters or more, no cell, nothing twice", () => {
  const names = english.functions.map(({ id }) => id);
  const offenders = names.filter(
    (name) => !/^[A-Z][A-Z0-9._]{2,63}$/.test(name) || /^[A-Z]{1,3}\d+$|^R\d*C\d*$/.test(name),
  );
  expect(offenders).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test("Nothing is longer than Excel allows", () => {
  for (const { functions, enums } of both) {
    const parameters = functions.flatMap((each) => each.parameters);
    const values = enums.flatMap((each) => each.values);
    expect(
      longerThan(
        1024,
        functions.map(({ description }) => description),
      ),
    ).toEqual([]);
    expect(
      longerThan(
        64,
        parameters.map(({ name }) => name),
      ),
    ).toEqual([]);
    expect(
      longerThan(
        512,
        parameters.map(({ description }) => description),
      ),
    ).toEqual([]);
    expect(
      longerThan(
        64,
        enums.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(
      longerThan(
        256,
        values.flatMap(({ name, stringValue, tooltip }) => [name, stringValue, tooltip]),
      ),
    ).toEqual([]);
  }
});

test("The two languages differ in words only", () => {
  const withoutWords = (key: string, value: unknown): unknown =>
    ["description", "helpUrl", "tooltip", "stringValue"].includes(key) ? "" : value;
  const skeleton = ({ functions, ...rest }: Metadata): unknown =>
    JSON.parse(
      JSON.stringify(
        {
          ...rest,
          enums: rest.enums.map((list) => ({ ...list, values: list.values.length })),
          functions: functions.map((each) => ({
            ...each,
            parameters: each.parameters.map((parameter) => ({ ...parameter, name: "" })),
          })),
        },
        withoutWords,
      ),
    );
  expect(skeleton(french)).toEqual(skeleton(english));
});

test("Error cells reach our functions, which name them; an answer may always spill", () => {
  for (const { allowErrorForDataTypeAny, functions } of both) {
    expect(allowErrorForDataTypeAny).toBe(true);
    expect(functions.map(({ result }) => result)).toEqual(
      functions.map(() => ({ type: "any", dimensionality: "matrix" })),
    );
  }
});

test("A required argument never follows an optional one", () => {
  const offenders = english.functions.filter(({ parameters }) =>
    parameters.some(({ optional }, index) => optional && parameters.slice(index).some((later) => !later.optional)),
  );
  expect(offenders.map(({ id }) => id)).toEqual([]);
});

test("An argument is read as it comes, as a range; only one with a list of words is a single text", () => {
  const offenders = english.functions.flatMap(({ id, parameters }) =>
    parameters
      .filter(({ type, dimensionality, customEnumId }) =>
        customEnumId === undefined
          ? type !== "any" || dimensionality !== "matrix"
          : type !== "string" || dimensionality !== "scalar",
      )
      .map(({ name }) => `${id}(${name})`),
  );
  expect(offenders).toEqual([]);
});

test("Where a word or a number may come, Excel is not told that it is a text, or 12 would arrive as “12”", () => {
  for (const { functions } of both) {
    const patterns = functions.flatMap(({ id, parameters }) =>
      parameters
        .filter(({ name }) => name === "pattern" || name === "profil")
        .map(({ type, dimensionality }) => `${id}: ${type}, ${dimensionality}`),
    );
    expect(patterns).toEqual(
      ["KPI_TREND", "KPI_SIGNALS", "KPI_LIMITS", "KPI_OUTLOOK", "KPI_PROJECTION", "KPI_GROWTH"].map(
        (id) => `${id}: any, matrix`,
      ),
    );
  }
});

test("Every list of words that an argument names exists once, and every list is used", () => {
  for (const { functions, enums } of both) {
    const used = functions.flatMap(({ parameters }) => parameters.flatMap(({ customEnumId }) => customEnumId ?? []));
    const ids = enums.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    expect(ids.filter((id) => !/^[A-Z][A-Z0-9._]*$/.test(id))).toEqual([]);
  }
});

test("The list is offered in the reader's words, and those are what goes into the formula", () => {
  const words = ({ enums }: Metadata): string[] | undefined =>
    enums.find(({ id }) => id === "INCREASE_DECREASE_NEUTRAL")?.values.map(({ stringValue }) => stringValue);
  expect(words(english)).toEqual(["increase", "decrease", "neutral"]);
  expect(words(french)).toEqual(["hausse", "baisse", "neutre"]);
});

test("Where a formula answers row by row, a column of words can be given instead of the list", () => {
  const word = [{ key: "now", en: ["now"], fr: ["immédiat"], says: { en: "Now.", fr: "Maintenant." } }] as const;
  const text = { en: "x", fr: "x" };
  const definition: Definition = define({
    name: "ROW_BY_ROW",
    family: "followUp",
    says: text,
    formula: text,
    source: "",
    alsoCalled: [],
    arguments: [arg(text, amount, text), arg(text, choice(word), text)],
    shape: "each",
    unit: "number",
    problems: {},
    examples: [{ says: text, given: [1, "now"], answer: 1 }],
    compute: (value) => value,
  });
  const { functions, enums } = metadata([definition], "en", "https://kpi.example.org");
  expect(functions[0]?.parameters.map(({ type, dimensionality }) => `${type} ${dimensionality}`)).toEqual([
    "any matrix",
    "any matrix",
  ]);
  expect(enums).toEqual([]);
});

test("«More help on this function» opens its page of the help in the same language", () => {
  const pages = helpSite(catalogue);
  for (const [language, { functions }] of [
    ["en", english],
    ["fr", french],
  ] as const) {
    for (const { id, helpUrl } of functions) {
      // A second name has the page of the formula that it means.
      const { sameAs = id } = typable.find(({ name }) => name === id) ?? {};
      expect(helpUrl).toBe(`${host}/help/${language}/${sameAs}.html`);
      expect(pages.get(`${language}/${sameAs}.html`)).toContain(`<code>${sameAs}</code>`);
      if (sameAs !== id) expect(pages.get(`${language}/${sameAs}.html`)).toContain(`<code>=${id}(`);
    }
  }
});
