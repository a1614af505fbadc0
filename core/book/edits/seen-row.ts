import * as v from "valibot";

/** A cell as the panel sends it back: what its user saw. */
export const cellSchema = v.union([
  v.number(),
  v.string(),
  v.boolean(),
  v.null(),
  v.object({ day: v.number() }),
  v.object({ error: v.string() }),
]);

/** A row as its user saw it, and its position. */
export const seenRowSchema = v.object({
  row: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
  cells: v.pipe(v.array(cellSchema), v.minLength(1), v.maxLength(1000)),
});
