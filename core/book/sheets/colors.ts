/** The colors of the page and of the sheets with data, `#RRGGBB`: a test says that each can be read on its fill. */

export const ink = "#1f2937";
export const quiet = "#525c6b";
export const navy = "#1d3557";
export const line = "#c9d1dc";
export const soft = "#eef2f7";
export const white = "#ffffff";
/** Cells that compute themselves, and the month under review. */
export const computed = "#f3f5f7";
export const reviewed = "#dce8f6";
export const good = { fill: "#dff2e6", color: "#0f5a34" } as const;
export const watch = { fill: "#fff0c9", color: "#664400" } as const;
export const bad = { fill: "#fbdedb", color: "#94180f" } as const;
/** A text where a number belongs, and the line that says so. */
export const textCell = { fill: "#ffc58a", color: "#5c2600" } as const;
export const textWarning = { fill: "#ffe3c7", color: "#5c2600" } as const;
