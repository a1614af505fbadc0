import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { savingIssues } from "../../../../core/book/kpi/saving-issues.ts";
import { emptyKpi, kpiSchema } from "../../../../core/book/kpi/schema.ts";
import { coca } from "./samples.ts";

describe("a KPI", () => {
  const parsed = (input: unknown) => v.safeParse(kpiSchema, input);
  const wrongIn = (input: unknown): string[] =>
    (parsed(input).issues ?? []).map(({ path }) => `${path?.[0]?.key ?? "none"}`);

  it("that came as JSON is the same KPI", () => {
    expect(parsed(JSON.parse(JSON.stringify(coca)))).toMatchObject({ success: true, output: coca });
    expect(savingIssues(coca)).toEqual([]);
  });

  it("with only a code is complete in form, and says what is missing", () => {
    const kpi = v.parse(kpiSchema, { code: " COCA " });
    expect(kpi).toEqual({ ...emptyKpi, code: "COCA" });
    expect(savingIssues(kpi).map(({ field }) => field)).toEqual(["name", "unit", "direction"]);
  });

  it("with values that do not fit names every field, and is refused", () => {
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

  it("keeps nothing but fields, and touches no prototype", () => {
    const kpi = v.parse(kpiSchema, JSON.parse('{"code":"A","__proto__":{"polluted":true},"constructor":1}'));
    expect(Object.keys(kpi).sort()).toEqual(Object.keys(emptyKpi).sort());
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
