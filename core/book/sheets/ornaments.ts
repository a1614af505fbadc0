import type { Edit, EditKind } from "./plan.ts";

/** What a program may refuse to paint while the book and its figures are complete without it. */
export const ornaments = [
  "print",
  "protect",
  "chart",
  "condition",
  "list",
  "rows",
  "fold",
  "merge",
  "freeze",
  "show",
] as const;
export type Ornament = (typeof ornaments)[number];

/** Which ornament a kind of edit is; the others must succeed. Frozen panes are part of the edit that adds a sheet. */
export const ornamentOf = {
  print: "print",
  protect: "protect",
  chart: "chart",
  condition: "condition",
  rule: "condition",
  texts: "condition",
  list: "list",
  choose: "list",
  rows: "rows",
  fold: "fold",
  merge: "merge",
  show: "show",
  sheet: undefined,
  name: undefined,
  write: undefined,
  format: undefined,
  replace: undefined,
} as const satisfies { readonly [Kind in EditKind]: Ornament | undefined };

/** The ornaments that edits ask for. */
export const ornamentsIn = (edits: readonly Edit[]): ReadonlySet<Ornament> =>
  new Set(
    edits.flatMap((edit): Ornament[] => {
      if (edit.kind === "sheet") return edit.frozenRows + edit.frozenColumns > 0 ? ["freeze"] : [];
      const ornament = ornamentOf[edit.kind];
      return ornament ? [ornament] : [];
    }),
  );

/** An ornament that the program would not paint, and what it said, in its own words. */
export interface Refused {
  readonly ornament: Ornament;
  readonly why: string;
}

/** Those that were refused before, as they came over the wire; what is none of them is left out. */
export const knownRefusals = (given: unknown): Refused[] =>
  (Array.isArray(given) ? given : []).flatMap((each: { ornament?: unknown; why?: unknown } | null) => {
    const ornament = ornaments.find((one) => one === each?.ornament);
    return ornament ? [{ ornament, why: `${each?.why ?? ""}` }] : [];
  });
