import type { Race } from "./turns.ts";

/** The parts of the table. Each is imported when its turn has come: a row then loads only what it runs. */

export interface Section {
  readonly title: string;
  /** Its rows, or why there are none. */
  races(): Promise<readonly Race[] | { readonly notRun: string }>;
}

export const sections = {
  native: {
    title: "native formulas in the same spreadsheet, all computed anew",
    races: async () => (await import("./native.ts")).nativeRaces(),
  },
  libraries: {
    title: "libraries of npm, beside what Sheets calls",
    races: async () => (await import("./libraries.ts")).libraryRaces(),
  },
  least: {
    title: "the least that could be done in its place",
    races: async () => (await import("./doors.ts")).doorRaces(),
  },
  largest: {
    title: "the largest use",
    races: async () => (await import("./largest-use.ts")).largestUse(),
  },
} satisfies Record<string, Section>;

export type SectionName = keyof typeof sections;
