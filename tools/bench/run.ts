import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import type { Sent } from "./row.ts";
import { type SectionName, sections } from "./sections.ts";
import { type Measured, measured } from "./spread.ts";
import type { PairOfTurns, Race } from "./turns.ts";

/** Runs rows, each in several fresh processes: how V8 happens to compile one of them is noise, too. */

const usual = { processes: 3, pairsEach: 5 };
const slowToStart = { processes: 1, pairsEach: 15 };
const mostTries = 4;
const effortOf = (row: Chosen) => (row.slowToStart ? slowToStart : usual);

/**
 * One thread compiles and collects garbage, too, so that processor time is what passes. The space of young objects does
 * not grow meanwhile, and there is room enough for the old ones: V8 drops compiled code when it collects those.
 */
const flags = ["--single-threaded", "--expose-gc", "--min-semi-space-size=16", "--initial-old-space-size=2048"];

/** A row of the table, measured or not. */
export interface Row extends Pick<Race, "id" | "what" | "instead"> {
  readonly found: (Measured & { readonly note?: string }) | { readonly failed: string };
}

export interface Chosen extends Omit<Race, "ready"> {
  readonly section: SectionName;
}

/** Where to run: a program that `compiledRow` has made, and the checkout whose `dist/` it reads. */
export interface Place {
  readonly program: string;
  readonly checkout: string;
}

/** All rows of the table, and why sections have none. */
export async function allRows(): Promise<{ rows: Chosen[]; notRun: Map<SectionName, string> }> {
  const [rows, notRun] = [[] as Chosen[], new Map<SectionName, string>()];
  for (const section of Object.keys(sections) as SectionName[]) {
    const races = await sections[section].races();
    if ("notRun" in races) notRun.set(section, races.notRun);
    else rows.push(...races.map((race) => ({ section, ...race })));
  }
  return { rows, notRun };
}

/**
 * Measures each row at each place. All rows run once before any runs again, so that what disturbs the machine for some
 * seconds disturbs one process of a row and not all.
 * @returns the rows of each place, in order
 */
export async function measure(rows: readonly Chosen[], places: readonly Place[]): Promise<Row[][]> {
  const sent = places.map(() => rows.map((): Sent[] => []));
  const jobs = Array.from({ length: usual.processes }, (_, round) =>
    rows.flatMap((row, index) =>
      round < effortOf(row).processes ? places.map((place, at) => ({ row, place, into: sent[at]?.[index] })) : [],
    ),
  ).flat();
  let done = 0;
  const worker = async (): Promise<void> => {
    for (let job = jobs[done++]; job; job = jobs[done++]) {
      say(`${done} of ${jobs.length}: ${job.row.id}`);
      let sent = await sentBy(job.place, job.row);
      // Now and then LibreOffice starts without running the macro, or stops answering.
      for (let tries = 1; "failed" in sent && tries < mostTries; tries++) sent = await sentBy(job.place, job.row);
      job.into?.push(sent);
    }
  };
  // Two at most: more would share caches, and a machine has more to do.
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
  say("");
  return sent.map((ofPlace) =>
    rows.map(({ id, what, instead }, index) => ({ id, what, instead, found: together(ofPlace[index] as Sent[]) })),
  );
}

/** One line of a terminal, in place of the one before. */
function say(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
}

function sentBy({ program, checkout }: Place, row: Chosen): Promise<Sent> {
  return new Promise((resolve) => {
    const child = fork(program, [row.section, row.id, `${effortOf(row).pairsEach}`], {
      cwd: checkout,
      execArgv: flags,
    });
    let sent: Sent = { failed: "its process ended before it was measured" };
    child.on("message", (message) => {
      sent = message as Sent;
    });
    child.on("exit", () => resolve(sent));
  });
}

function together(sent: readonly Sent[]): Row["found"] {
  const pairs: PairOfTurns[] = [];
  let note: string | undefined;
  for (const each of sent) {
    if ("failed" in each) return each;
    pairs.push(...each.pairs);
    note = each.note;
  }
  return { ...measured(pairs), ...(note === undefined ? {} : { note }) };
}
