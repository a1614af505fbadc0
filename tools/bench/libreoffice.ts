import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Workbook } from "@cj-tech-master/excelts";
import { median } from "./measure.ts";
import type { Cells } from "./pair.ts";

/**
 * Native formulas in LibreOffice. It runs no add-in of ours and does not say how long it computes: one process converts
 * workbooks to .csv one after the other, and the time between two written files is the time of one workbook.
 */

const everyTime = 3;

/**
 * What a sheet costs beyond the same sheet with its answers as values: reading, compiling and computing its formulas.
 */
export interface Costs {
  /** Milliseconds. */
  readonly formulas: number;
  /** What the cells show, row by row. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * @param program LibreOffice's
 * @param sheets cells with formulas, by name
 */
export async function costsIn(program: string, sheets: ReadonlyMap<string, Cells>): Promise<Map<string, Costs>> {
  const folder = mkdtempSync(join(tmpdir(), "smart-kpi-bench-"));
  try {
    const first = join(folder, "first.xlsx");
    writeFileSync(first, await workbookOf({ A1: "1" }));
    const files: string[] = [first];
    for (const [name, cells] of sheets) {
      const formulas = await workbookOf(cells);
      for (let time = 0; time < everyTime; time++) {
        files.push(join(folder, `${name}.formulas.${time}.xlsx`));
        writeFileSync(files[files.length - 1] as string, formulas);
      }
    }
    // Once for the answers and once for the times, in which both kinds take turns.
    const shown = await converted(
      program,
      folder,
      files.filter((file) => /first|\.0\.xlsx$/.test(file)),
      "shown",
    );
    const answered = new Map([...sheets.keys()].map((name) => [name, rowsOf(shown.text(`${name}.formulas.0`))]));
    for (const [name, cells] of sheets) {
      const values = await workbookOf(asValues(cells, answered.get(name) ?? []));
      for (let time = 0; time < everyTime; time++) writeFileSync(join(folder, `${name}.values.${time}.xlsx`), values);
    }
    const inTurns = [...sheets.keys()].flatMap((name) =>
      Array.from({ length: everyTime }, (_, time) => [
        join(folder, `${name}.formulas.${time}.xlsx`),
        join(folder, `${name}.values.${time}.xlsx`),
      ]).flat(),
    );
    const timed = await converted(program, folder, [first, ...inTurns], "timed");
    return new Map(
      [...sheets.keys()].map((name) => {
        const took = (kind: string): number =>
          median(Array.from({ length: everyTime }, (_, time) => timed.took(`${name}.${kind}.${time}`)));
        return [name, { formulas: took("formulas") - took("values"), rows: answered.get(name) ?? [] }];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Converted {
  text(name: string): string;
  /** Milliseconds from the file before to this one. */
  took(name: string): number;
}

async function converted(program: string, folder: string, files: readonly string[], into: string): Promise<Converted> {
  const target = join(folder, into);
  mkdirSync(target);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const asText = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false";
  const asked = [profile, "--headless", "--convert-to", asText, "--outdir", target, ...files];
  await promisify(execFile)(program, asked, { timeout: 120_000 });
  const written = readdirSync(target)
    .map((name) => ({ name, at: Number(statSync(join(target, name), { bigint: true }).mtimeNs) / 1e6 }))
    .sort((one, other) => one.at - other.at);
  return {
    text: (name) => readFileSync(join(target, `${name}.csv`), "utf8"),
    took(name) {
      const index = written.findIndex((each) => each.name === `${name}.csv`);
      const [before, own] = [written[index - 1], written[index]];
      return own && before ? own.at - before.at : Number.NaN;
    },
  };
}

async function workbookOf(cells: Cells): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Sheet");
  for (const [address, content] of Object.entries(cells)) {
    const number = Number(content);
    sheet.getCell(address).value = content.startsWith("=")
      ? { formula: content.slice(1) }
      : Number.isNaN(number)
        ? content
        : number;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The same cells with what LibreOffice shows for each formula. */
const asValues = (cells: Cells, rows: readonly (readonly string[])[]): Cells =>
  Object.fromEntries(
    Object.entries(cells).map(([address, content]) => [
      address,
      content.startsWith("=") ? shownAt(rows, address) : content,
    ]),
  );

/** @param address of the columns A to Z */
export function shownAt(rows: readonly (readonly string[])[], address: string): string {
  const [column, row] = [address.charCodeAt(0) - 65, Number(address.slice(1)) - 1];
  return rows[row]?.[column] ?? "";
}

/** It quotes the answers of formulas, even numbers; no text of the bench holds a comma or a quotation mark. */
const rowsOf = (text: string): string[][] => text.split("\n").map((line) => line.replaceAll('"', "").split(","));
