import type { Race } from "./turns.ts";

/**
 * The rows that a command line asks for: for each word the row with this id, or else all that have it in their id or
 * title; all rows without a word.
 */
export function chosenFrom<Row extends Pick<Race, "id" | "what">>(rows: readonly Row[], words: readonly string[]) {
  const meant = words.map((word): readonly Row[] => {
    const named = rows.filter(({ id }) => id === word);
    const has = ({ id, what }: Row): boolean => `${id} ${what}`.toLowerCase().includes(word.toLowerCase());
    return named.length > 0 ? named : rows.filter(has);
  });
  return {
    chosen: words.length === 0 ? rows : rows.filter((row) => meant.some((those) => those.includes(row))),
    unknown: words.filter((_, index) => meant[index]?.length === 0),
  };
}
