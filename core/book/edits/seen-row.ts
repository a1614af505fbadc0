import * as v from "valibot";
import { cellSchema } from "../kpi/schema.ts";

/** A row as its user saw it, and its position. */
export const seenRowSchema = v.object({
  row: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
  cells: v.pipe(v.array(cellSchema), v.minLength(1), v.maxLength(1000)),
});
