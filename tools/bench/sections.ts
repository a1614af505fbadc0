import type { Race } from "./turns.ts";

/** The parts of the table. Each is imported when its turn has come: a row then loads only what it runs. */

export type SectionName = "native" | "libreoffice" | "libraries" | "least" | "largest" | "page";

export interface Section {
  readonly title: string;
  /** Its rows, or why there are none. */
  readonly races: () => Promise<readonly Race[] | { readonly notRun: string }>;
}

export const sections: Readonly<Record<SectionName, Section>> = {
  native: {
    title: "native formulas in the same spreadsheet, all computed again",
    races: async () => (await import("./native.ts")).nativeRaces(),
  },
  libreoffice: {
    title:
      "native formulas in LibreOffice, read and computed; ours in the playground, computed; both less the figures alone",
    races: async () => (await import("./libreoffice.ts")).libreOfficeRaces(),
  },
  libraries: {
    title: "libraries of npm, beside what Sheets calls",
    races: async () => (await import("./libraries.ts")).racesWithLibraries(),
  },
  least: {
    title: "the least that could be done in its place",
    races: async () => (await import("./doors.ts")).doorRaces(),
  },
  largest: {
    title: "the largest use",
    races: async () => (await import("./largest-use.ts")).largestUse(),
  },
  page: {
    title: "the page, by the clock",
    races: async () => (await import("./drawn-page.ts")).drawnPageRaces(),
  },
};
