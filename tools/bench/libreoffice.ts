import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { findLibreOffice } from "../../test/find-libreoffice.ts";
import { opened, sameAnswer } from "./in-spreadsheet.ts";
import { type Office, startOffice } from "./office.ts";
import type { Cells, Pair } from "./pair.ts";
import { costs, steps, tests, trends } from "./row-pairs.ts";
import { inProcessorTime, type Race, type Runners, type Turn } from "./turns.ts";

/**
 * What formulas add to a sheet of figures: ours when the playground's spreadsheet computes it, native ones when
 * LibreOffice opens it. The second includes reading them, which LibreOffice does not part from computing.
 */

/** About 12,000 native formulas that read 500 rows: what is subtracted is small beside what is left. */
const compared = (): Pair[] => [costs(12_000, 500), trends(1_000, 500), steps(3_000, 500), tests(6_000, 500)];

export function libreOfficeRaces(): Race[] | { notRun: string } {
  const program = findLibreOffice();
  if (!program) return { notRun: "no LibreOffice found" };
  return compared().map((pair) => ({
    id: `libreoffice-${pair.id}`,
    what: pair.what,
    instead: pair.instead,
    slowToStart: true,
    work: "office",
    async ready() {
      const office = await startOffice(program);
      try {
        return await inBoth(pair, office);
      } catch (error) {
        await office.end();
        throw error;
      }
    },
  }));
}

async function inBoth({ figures, ours, natively, answers }: Pair, office: Office): Promise<Runners> {
  const [formulas, alone] = [join(office.folder, "formulas.xlsx"), join(office.folder, "figures.xlsx")];
  writeFileSync(formulas, await workbookOf({ ...figures, ...natively }));
  writeFileSync(alone, await workbookOf(figures));
  const own = opened({ ...figures, ...ours });
  const shown = await office.cells(formulas);
  for (const address of answers) {
    const [one, other] = [own.at(address), shownAt(shown, address)];
    // LibreOffice shows an error as a text.
    const same = typeof other === "number" ? sameAnswer(one, other) : `${one}` === other;
    if (!same) throw new Error(`the answers differ in ${address}: ${one} and ${other}`);
  }
  return {
    ours: difference(withMemory(own.compute), withMemory(opened(figures).compute)),
    theirs: difference(
      (times) => office.opens(formulas, times),
      (times) => office.opens(alone, times),
    ),
    end: office.end,
  };
}

type Timed = (times: number) => Promise<number>;

/** With what the system takes to give memory: LibreOffice's can't be told apart, since files take pages there, too. */
const withMemory = (work: () => unknown): Timed => {
  const turn = inProcessorTime(work);
  return async (times) => {
    const { milliseconds, giving } = await turn(times);
    return milliseconds + giving;
  };
};

const difference =
  (whole: Timed, part: Timed): Turn =>
  async (times) => ({ milliseconds: (await whole(times)) - (await part(times)), pages: 0, giving: 0 });

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

/** @param address of the columns A to Z */
function shownAt(rows: readonly (readonly (string | number)[])[], address: string): string | number {
  const [column, row] = [address.charCodeAt(0) - 65, Number(address.slice(1)) - 1];
  return rows[row]?.[column] ?? "";
}
