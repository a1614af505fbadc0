import { readFileSync } from "node:fs";
import { type AnyNode, type Comment, parse } from "acorn";
import { describe, expect, it } from "vitest";
import { languages } from "../../core/base/text.ts";

/** The built page of the sidebar, as HtmlService gets it. */
describe.each(languages)("the page of the sidebar (%s)", (language) => {
  const page = readFileSync(`dist/sheets/Sidebar.${language}.html`, "utf8");
  const script = page.match(/<script>([\s\S]*)<\/script>/)?.[1] ?? "";

  it("has no line that uploads and editors stumble over", () => {
    const longest = Math.max(...page.split("\n").map(({ length }) => length));
    expect(longest).toBeLessThanOrEqual(5_000);
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
    const tree = parse(script, { ecmaVersion: 2022, onComment: comments });
    const pieces: string[] = [];
    const visit = (node: AnyNode): void => {
      if (node.type === "TemplateElement") pieces.push(node.value.raw);
      for (const child of Object.values(node).flat()) if (child && typeof child.type === "string") visit(child);
    };
    visit(tree);
    expect(pieces.length).toBeGreaterThan(100);
    expect(pieces.filter((piece) => piece.includes("//"))).toEqual([]);
    expect(comments.map(({ value }) => value)).toEqual([]);
  });
});
