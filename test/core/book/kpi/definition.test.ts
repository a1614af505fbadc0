import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { folded, languages, type Text } from "../../../../core/base/text.ts";
import {
  choiceKey,
  codeFrom,
  codeKey,
  codePattern,
  emptyKpi,
  type FieldKey,
  fieldOf,
  fields,
  kpiSchema,
  lengthOf,
  savingIssues,
} from "../../../../core/book/kpi/definition.ts";
import { attackNames, coca } from "./samples.ts";

const isSentence = (words: string): boolean => /^[\p{Lu}\d].*\.$/u.test(words);

describe("the fields", () => {
  it("are those of the record, each once, and the computed score", () => {
    const keys = fields.map(({ key }) => key);
    expect(keys).toEqual([...Object.keys(kpiSchema.entries).filter((key) => key !== "unread"), "smart"]);
    expect(keys.length).toBe(31);
  });

  it("have headings that no two fields share, in either language", () => {
    const headings = fields.flatMap(({ key, heading }) =>
      [...new Set(languages.map((language) => folded(heading[language])))].map((words) => `${words} ${key}`),
    );
    const words = headings.map((heading) => heading.slice(0, heading.lastIndexOf(" ")));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it("say in a sentence what to write, in both languages, short enough for a hint", () => {
    const sentences: [string, Text][] = fields.flatMap(({ key, says, choices = [] }) => [
      [key, says] as [string, Text],
      ...choices.map((choice): [string, Text] => [`${key} ${choice.key}`, choice.says]),
    ]);
    const wrong = ({ en, fr }: Text): boolean =>
      !isSentence(en) || !isSentence(fr) || en === fr || en.length > 160 || fr.length > 160;
    expect(sentences.filter(([, says]) => wrong(says)).map(([where]) => where)).toEqual([]);
  });

  it("accept each choice by its words of both languages, in any case, and by no word twice", () => {
    const wrong = fields.flatMap(({ key, choices = [] }) =>
      choices.flatMap((choice) =>
        languages.flatMap((language) =>
          choice[language]
            .filter((word) => choiceKey(key as FieldKey, ` ${word.toUpperCase()} `) !== choice.key)
            .map((word) => `${key} ${word}`),
        ),
      ),
    );
    expect(wrong).toEqual([]);
    expect(choiceKey("direction", "sideways")).toBeUndefined();
    expect(choiceKey("direction", 1)).toBeUndefined();
    expect(choiceKey("name", "KPI")).toBeUndefined();
  });

  it("are French in French", () => {
    expect(fieldOf("direction").heading.fr).toBe("Sens souhaité");
    expect(fieldOf("targetAppliesTo").choices?.map(({ fr }) => fr[0])).toEqual([
      "Chaque mois",
      "Cumul annuel",
      "Trajectoire",
    ]);
  });
});

describe("a KPI", () => {
  it("needs a code, a name, a unit and a direction to be saved, and nothing else", () => {
    expect(savingIssues(emptyKpi).map(({ field }) => field)).toEqual(["code", "name", "unit", "direction"]);
    expect(savingIssues({ ...emptyKpi, code: "COCA", name: "COCA", unit: "CHF", direction: "decrease" })).toEqual([]);
  });

  it("that is a measure needs no direction", () => {
    expect(savingIssues({ ...emptyKpi, code: "SPEND", name: "Spend", unit: "CHF", role: "measure" })).toEqual([]);
  });

  it("may have a name of 80 characters in any script, and no more", () => {
    const named = (name: string): string[] => savingIssues({ ...coca, name }).map((issue) => issue.name);
    expect([named("客".repeat(80)), named("🚀".repeat(80)), named("é".repeat(81))]).toEqual([[], [], ["too-long"]]);
    expect(savingIssues({ ...coca, name: "x".repeat(200) })[0]?.says).toEqual({
      en: "Name: 200 characters, 80 at most.",
      fr: "Nom : 200 caractères, 80 au plus.",
    });
    expect(attackNames.flatMap((name) => savingIssues({ ...coca, name }))).toEqual([]);
  });

  const parsed = (input: unknown) => v.safeParse(kpiSchema, input);
  const wrongIn = (input: unknown): string[] =>
    (parsed(input).issues ?? []).map(({ path }) => `${path?.[0]?.key ?? "none"}`);

  it("that came as JSON is the same KPI", () => {
    expect(parsed(JSON.parse(JSON.stringify(coca)))).toMatchObject({ success: true, output: coca });
    expect(savingIssues(coca)).toEqual([]);
  });

  it("of which only the code is known is complete in form, and says what is missing", () => {
    const kpi = v.parse(kpiSchema, { code: " COCA " });
    expect(kpi).toEqual({ ...emptyKpi, code: "COCA" });
    expect(savingIssues(kpi).map(({ field }) => field)).toEqual(["name", "unit", "direction"]);
  });

  it("with values that do not fit names every field, and is not taken", () => {
    const sent = {
      ...coca,
      target: "2500",
      start: "2026-13",
      watchShare: 90,
      direction: "up",
      limitsFrom: 5,
      revisitOn: "soon",
    };
    expect(wrongIn(sent).sort()).toEqual(["direction", "limitsFrom", "revisitOn", "start", "target", "watchShare"]);
  });

  it("is not made of anything else", () => {
    for (const input of [null, undefined, 7, "COCA", [], {}, { code: "" }, { code: 7 }])
      expect(parsed(input).success).toBe(false);
    for (const input of [{}, { code: "" }, { code: 7 }]) expect(wrongIn(input)).toEqual(["code"]);
  });

  it("keeps nothing that is no field, and touches no prototype", () => {
    const kpi = v.parse(kpiSchema, JSON.parse('{"code":"A","__proto__":{"polluted":true},"constructor":1}'));
    expect(Object.keys(kpi).sort()).toEqual(Object.keys(emptyKpi).sort());
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("a code", () => {
  it("is made of up to 20 letters, digits, dashes and underscores, a letter or digit first", () => {
    const accepted = ["COCA", "coca-2", "1", "CHURN_B2B", "Coût", "客户", "a".repeat(20)];
    const refused = ["", "__proto__", "-a", "a b", "a.b", "a".repeat(21), "=A1", "a!", "<b>", "🚀"];
    expect([...accepted, ...refused].filter((code) => codePattern.test(code))).toEqual(accepted);
    expect(refused.filter((code) => v.is(kpiSchema, { code }))).toEqual([]);
  });

  it("is the same in any case", () => {
    expect(codeKey(" Coca ")).toBe(codeKey("COCA"));
  });

  it("is proposed from the name", () => {
    expect(
      [
        "Cost per lead",
        "Taux de transformation",
        "COCA",
        "Coût d'acquisition client",
        "客户",
        "🚀",
        "",
        "=1+1",
        "__proto__",
      ].map((name) => codeFrom(name)),
    ).toEqual(["COST-LEAD", "TAUX", "COCA", "COUT-ACQUISITION", "客户", "KPI", "KPI", "1-1", "PROTO"]);
  });

  it("is proposed free and fit, whatever the name", () => {
    expect(codeFrom("COCA", ["coca", "COCA-2"])).toBe("COCA-3");
    for (const name of [...attackNames, "x".repeat(200)]) {
      const taken = Array.from({ length: 12 }, (_, index) => `${codeFrom(name)}${index === 0 ? "" : `-${index + 1}`}`);
      expect(codeFrom(name, taken)).toMatch(codePattern);
      expect(taken).not.toContain(codeFrom(name, taken));
    }
  });
});

it("characters are counted as people count them", () => {
  expect([lengthOf("abc"), lengthOf("🚀"), lengthOf("")]).toEqual([3, 1, 0]);
});
