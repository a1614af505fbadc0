import { readFileSync } from "node:fs";
import { type AnyNode, type Comment, parse } from "acorn";
import { describe, expect, it } from "vitest";
import { languages } from "../../core/base/text.ts";

/** The built page of the sidebar, as HtmlService gets it. */
describe.each(languages)("the page of the sidebar (%s)", (language) => {
  const page = readFileSync(`dist/sheets/Sidebar.${language}.html`, "utf8");
  const script = page.match(/<script>([\s\S]*?)<\/script>/)?.[1] ?? "";
  const pieces = [...page.matchAll(/<script id="([\w.-]+\.js)" type="text\/plain">([\s\S]*?)<\/script>/g)].map(
    ([, name, code]) => [name, code] as [string, string],
  );

  it("has no line that uploads and editors stumble over", () => {
    const longest = Math.max(...page.split("\n").map(({ length }) => length));
    expect(longest).toBeLessThanOrEqual(5_000);
  });

  it("leaves to later what the first view does not need, and knows what each view needs", () => {
    expect(pieces.length).toBeGreaterThan(10);
    for (const [name] of pieces) {
      expect(script).toContain(`"${name}"`);
      expect(script).not.toContain(`KpiPieces.define("${name}"`);
    }
    const needed = [...page.matchAll(/require\("\.\/([\w.-]+\.js)"\)|KpiPieces\.load\("\.\/([\w.-]+\.js)"\)/g)];
    const known = (name: string): boolean => page.includes(`KpiPieces.define("${name}"`);
    expect(needed.length).toBeGreaterThan(10);
    expect(needed.map(([, name, later]) => name ?? later).filter((name) => !known(name as string))).toEqual([]);
  });

  it("keeps Google's style sheet from outweighing our own", () => {
    expect(page).toContain('@import url("https://ssl.gstatic.com/docs/script/css/add-ons1.css") layer(google);');
    expect(page).not.toContain('rel="stylesheet"');
  });

  it("knows its language without the attribute of the page", () => {
    expect(script).not.toContain("documentElement.lang");
  });

  it("loses nothing to a server that takes comments away without knowing template literals", () => {
    const comments: Comment[] = [];
    const texts: string[] = [];
    const visit = (node: AnyNode): void => {
      if (node.type === "TemplateElement") texts.push(node.value.raw);
      for (const child of Object.values(node).flat()) if (child && typeof child.type === "string") visit(child);
    };
    for (const code of [script, ...pieces.map(([, code]) => code)])
      visit(parse(code, { ecmaVersion: 2022, onComment: comments }));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => text.includes("//"))).toEqual([]);
    expect(comments.map(({ value }) => value)).toEqual([]);
  });
});
