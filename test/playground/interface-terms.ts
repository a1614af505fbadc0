import { readFileSync } from "node:fs";
import { type AnyNode, parse } from "acorn";
import { JSDOM } from "jsdom";

/** Every term that the spreadsheet's interface can show, read from its own script and its own templates. */

const file = (name: string): string => readFileSync(`node_modules/@odoo/o-spreadsheet/dist/${name}`, "utf8");

/** @param isInterface whether a module of the library belongs to it, by its path: `src/components/…` */
export function termsOfScript(isInterface: (path: string) => boolean): Set<string> {
  const source = file("o_spreadsheet.esm.js");
  const regions = [...source.matchAll(/^\/\/#region (src\/\S+)/gm)].map(({ index, 1: path }) => ({ index, path }));
  const pathAt = (position: number): string => regions.findLast(({ index }) => index < position)?.path ?? "";
  const terms = new Set<string>();
  const visit = (node: AnyNode): void => {
    if (node.type === "CallExpression" && node.callee.type === "Identifier" && node.callee.name === "_t") {
      const [term] = node.arguments;
      const text =
        term?.type === "Literal"
          ? term.value
          : term?.type === "TemplateLiteral"
            ? term.quasis[0]?.value.cooked
            : undefined;
      if (typeof text === "string" && isInterface(pathAt(node.start))) terms.add(text);
    }
    for (const child of Object.values(node).flat()) if (child && typeof child.type === "string") visit(child);
  };
  visit(parse(source, { ecmaVersion: "latest", sourceType: "module" }));
  return terms;
}

/** Attributes that Owl translates, and those that say so. */
const translated = /^(alt|aria-label|aria-placeholder|aria-roledescription|aria-valuetext|label|placeholder|title)$/;

/** @param isInterface whether a template belongs to it, by its name */
export function termsOfTemplates(isInterface: (name: string) => boolean): Set<string> {
  const { DOMParser } = new JSDOM("").window;
  const terms = new Set<string>();
  const visit = (node: Node): void => {
    // What Owl takes to its translator, without the blanks around it.
    if (node.nodeType === 3 && node.nodeValue?.trim()) terms.add(node.nodeValue.trim());
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (!isInterface(element.getAttribute("t-name") ?? "")) return;
    const isComponent = /^[A-Z]/.test(element.tagName);
    for (const { name, value } of element.attributes)
      if (name.endsWith(".translate") || (!isComponent && translated.test(name))) terms.add(value);
    for (const child of element.childNodes) visit(child);
  };
  visit(new DOMParser().parseFromString(file("o_spreadsheet.xml"), "text/xml").documentElement);
  return terms;
}
