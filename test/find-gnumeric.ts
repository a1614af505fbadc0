import { findProgram } from "./find-program.ts";

const usual = ["/usr/bin/ssconvert", "/usr/local/bin/ssconvert", "/opt/homebrew/bin/ssconvert"];

/** Gnumeric's `ssconvert`, which recalculates and converts workbooks without a window. */
export const findGnumeric = (): string | undefined =>
  findProgram("SSCONVERT_PATH", usual, "No Gnumeric found: its answers cannot be compared with ours.");
