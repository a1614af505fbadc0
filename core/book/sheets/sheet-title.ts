/** Excel's limit, the shortest of the three. */
const longestTitle = 31;

/** The title of a sheet to add, with a number if the title is taken: `Actions (2)`. */
export function freeTitle(title: string, isTaken: (title: string) => boolean): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const free = title.slice(0, longestTitle - suffix.length) + suffix;
    if (!isTaken(free)) return free;
  }
}
