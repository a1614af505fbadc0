/** Time zones as Google's servers know them. */

/** What a clock on the wall shows at an instant, as if it were Greenwich's. */
export function wallClockIn(timeZone: string, instant: number): number {
  const shown = new Date(instant).toLocaleString("sv", { timeZone });
  return Date.parse(`${shown.replace(" ", "T")}Z`);
}

/** The instant at which a clock on the wall shows a time; where it skips that time, the instant of the change. */
export function dateIn(timeZone: string, wallClock: number): Date {
  const offsets = [-26, 0, 26].map((hours) => {
    const instant = wallClock + hours * 3_600_000;
    return wallClockIn(timeZone, instant) - instant;
  });
  const candidates = offsets.map((offset) => wallClock - offset).sort((one, other) => one - other);
  return new Date(candidates.find((instant) => wallClockIn(timeZone, instant) >= wallClock) as number);
}

/** `Utilities.parseDate` for the one pattern that is asked for. */
export const midnightIn = (timeZone: string, iso: string): Date => dateIn(timeZone, Date.parse(`${iso}T00:00:00Z`));
