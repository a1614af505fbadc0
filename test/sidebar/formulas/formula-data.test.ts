import { describe, expect, it } from "vitest";
import { isProblemExample } from "../../../core/formulas/engine/define.ts";
import { lay } from "../../../core/formulas/engine/formula.ts";
import { catalogue } from "../../../core/formulas/functions/index.ts";
import { find } from "../../../core/formulas/reference/search.ts";
import { formulaData } from "../../../sidebar/formulas/formula-data.ts";

describe("the formulas as the panel shows them", () => {
  const data = formulaData(catalogue, "fr", "excel");

  it("are all of them, each with a button below each example that has an answer", () => {
    const offenders = catalogue.filter(({ examples }, index) => {
      const buttons = data[index]?.help.match(/<button /g)?.length ?? 0;
      return buttons !== examples.filter(({ answer }) => !isProblemExample(answer)).length;
    });
    expect(data).toHaveLength(catalogue.length);
    expect(offenders.map(({ name }) => name)).toEqual([]);
  });

  it("insert only examples that need no cells", () => {
    const offenders = catalogue.filter((definition, index) => {
      const inserted = data[index]?.help.match(/data-insert=/g)?.length ?? 0;
      const single = definition.examples.filter(
        (example) => !isProblemExample(example.answer) && lay(definition, example).ranges.length === 0,
      );
      return inserted !== single.length;
    });
    expect(offenders.map(({ name }) => name)).toEqual([]);
  });

  it("are inserted and copied with the build's prefix, if it has one", () => {
    const given = (namespace?: string): string[] =>
      formulaData(catalogue, "en", "excel", namespace).flatMap(({ help }) =>
        [...help.matchAll(/data-(?:insert|copy)="([^"]*)"/g)].map(([, formula = ""]) => formula),
      );
    const names = catalogue.map(({ name }) => name).join("|");
    expect(given("DEV").filter((formula) => !new RegExp(`^=DEV\\.(${names})\\(`).test(formula))).toEqual([]);
    // No formula of ours is nested in another call, where it would need the prefix too.
    expect(given().filter((formula) => new RegExp(`.\\b(${names})\\(`).test(formula.slice(1)))).toEqual([]);
  });

  it("keep every example of the help, the first above everything else", () => {
    for (const { help } of data) expect(help.startsWith("<figure>")).toBe(true);
    const figures = data.reduce((sum, { help }) => sum + help.split("<figure>").length - 1, 0);
    expect(figures).toBe(catalogue.reduce((sum, { examples }) => sum + examples.length, 0));
  });

  it("have no heading with nothing below it", () => {
    expect(
      data.filter(({ help }) => /<h3>[^<]*<\/h3>\s*(<h3>|$)/.test(help)).map(({ searchable: sought }) => sought.name),
    ).toEqual([]);
  });

  it("are found in both languages, whichever the panel speaks", () => {
    const all = data.map((each) => each.searchable);
    for (const [query, name] of [
      ["cac", "COCA"],
      ["taux de transformation", "CONVERSION_RATE"],
      ["churn", "CHURN_RATE"],
      ["objectif", "FUNNEL_LEADS"],
    ] as const)
      expect(find(all, query).map(({ name }) => name)).toContain(name);
  });
});
