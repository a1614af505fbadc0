import { describe, expect, it } from "vitest";
import french from "../../playground/french.json" with { type: "json" };
import { termsOfScript, termsOfTemplates } from "./interface-terms.ts";

/** Not of the interface that the playground shows: help of built-in functions, pivot tables and carousels. */
const leftOut = /^src\/(functions|xlsx)\/|pivot|carousel/i;

describe("the spreadsheet's interface in French", () => {
  const terms = [
    ...new Set([...termsOfScript((path) => !leftOut.test(path)), ...termsOfTemplates((name) => !leftOut.test(name))]),
  ];

  it("misses no term that its menus, panels and messages can show", () => {
    expect(terms.length).toBeGreaterThan(900);
    expect(terms.filter((term) => !(term in french))).toEqual([]);
  });

  it("fills the same blanks as the English", () => {
    const blanks = (text: string): string[] => text.match(/%s|%\(\w+\)s|\[\[\w+\]\]/g)?.sort() ?? [];
    const differ = Object.entries(french).filter(([term, words]) => blanks(term).join() !== blanks(words).join());
    expect(differ.map(([term]) => term)).toEqual([]);
  });

  it("is set as French printers do", () => {
    const wrong = Object.values(french).filter((words) => / [:;!?»]|« | %(?![s(])/.test(words));
    expect(wrong).toEqual([]);
  });
});
