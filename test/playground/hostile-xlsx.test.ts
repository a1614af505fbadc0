import "./document.ts";
import * as library from "@odoo/o-spreadsheet";
import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { workbookIn } from "../../playground/files/import.ts";
import { xlsxOf } from "../../playground/files/xlsx.ts";
import { localeOf, openBook } from "./headless.ts";

/** Files that mean harm: the playground reads them as what they are, or not at all. */

console.debug = () => {};

let parts: Unzipped;
beforeAll(async () => {
  const cells = { A1: "figures", A2: "42" };
  const { model } = openBook({ sheets: [{ id: "s", name: "Data", colNumber: 26, rowNumber: 100, cells }] });
  parts = unzipSync(await xlsxOf(model, library));
});

const read = (changed: Unzipped) => workbookIn(zipSync(changed), library, localeOf("en"));
const sheetPath = "xl/worksheets/sheet0.xml";
const withSheet = (change: (xml: string) => string): Unzipped => ({
  ...parts,
  [sheetPath]: strToU8(change(strFromU8(parts[sheetPath] as Uint8Array))),
});

describe("an uploaded file", { timeout: 60_000 }, () => {
  it("that declares texts of its own, to grow without end or to read other files, is refused", () => {
    const doctypes = [
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>',
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
      '<!doctype x SYSTEM "https://elsewhere.example/x.dtd">',
    ];
    for (const doctype of doctypes) {
      const answer = read(withSheet((xml) => xml.replace(/<worksheet/, `${doctype}<worksheet`)));
      expect("problem" in answer && answer.problem.en).toContain("isn't an .xlsx workbook");
    }
  });

  it("with parts that are called as what every object has, or lie outside the file, is read without them", () => {
    const names = ["--proto--", "constructor", "../../outside.xml", "/etc/passwd.xml", "xl/--proto--.xml"];
    const file = zipSync({ ...parts, ...Object.fromEntries(names.map((name) => [name, strToU8("<x/>")])) });
    // The packer itself cannot take such a name: it is written into the packed file.
    const renamed = Buffer.from(Buffer.from(file).toString("latin1").replaceAll("--proto--", "__proto__"), "latin1");
    const answer = workbookIn(new Uint8Array(renamed), library, localeOf("en"));
    if ("problem" in answer) throw new Error(answer.problem.en);
    expect(answer.value.data.sheets.map(({ name }) => name)).toEqual(["Data"]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Object.getPrototypeOf(answer.value.data)).toBe(Object.prototype);
  });

  it("with markup in its cells has text in its cells", () => {
    const markup = "<img src=x onerror=alert(1)>";
    const escaped = markup.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    const cell = `<c r="A5" t="inlineStr"><is><t>${escaped}</t></is></c>`;
    const answer = read(withSheet((xml) => xml.replace("</sheetData>", `<row r="5">${cell}</row></sheetData>`)));
    if ("problem" in answer) throw new Error(answer.problem.en);
    expect(openBook(answer.value.data).get("A5").value).toBe(markup);
  });
});
