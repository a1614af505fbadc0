import { type SectionName, sections } from "./sections.ts";
import { inTurns, type PairOfTurns } from "./turns.ts";

/**
 * One race in a process of its own, so that the code and the memory of another row neither help nor hurt it. It sends
 * what it has measured to the process that started it.
 *
 *   node row.mjs SECTION ID PAIRS
 */

/** What is sent. */
export type Sent = { readonly pairs: readonly PairOfTurns[]; readonly note?: string } | { readonly failed: string };

// The spreadsheet tells the console how long it calculates.
console.debug = () => {};

async function run(section: SectionName, id: string, pairs: number): Promise<Sent> {
  try {
    const races = await sections[section].races();
    const race = "notRun" in races ? undefined : races.find((each) => each.id === id);
    if (!race) return { failed: `there is no row ${id}` };
    const runners = await race.ready();
    try {
      return { pairs: await inTurns(runners, pairs, race.work), ...(runners.note ? { note: runners.note } : {}) };
    } finally {
      await runners.end?.();
    }
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

const [section, id = "", pairs] = process.argv.slice(2);
process.send?.(await run(section as SectionName, id, Number(pairs)));
process.disconnect?.();
