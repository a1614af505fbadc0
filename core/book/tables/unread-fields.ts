import { isDay } from "../../base/cells.ts";
import { choiceKey } from "../kpi/choices.ts";
import type { Columns } from "../kpi/row.ts";
import { changed, type FieldKey, type Kpi } from "../kpi/schema.ts";
import type { BookKpi } from "./read.ts";
import { isBlankCell } from "./records.ts";
import { noMonthInDigits } from "./typed-month.ts";

/** The fields of a KPI that the formulas of the page compute with, by what they read. */
const numbers = ["startValue", "target", "benchmarkLow", "benchmarkHigh", "priority"] as const;
const restricted = ["watchShare", "limitsFrom"] as const;
const months = ["start", "deadline", "processChanged"] as const;
const choices = ["kind", "targetAppliesTo", "usual", "frequency"] as const;
export const fieldsOfFormulas = { numbers, restricted, months, choices } as const;

type Row = Pick<BookKpi, "kpi" | "cells">;

/** The fields whose cells hold something that formulas do not read, although the panel may: a number as text. */
export function unreadFields({ kpi, cells }: Row, columns: Columns): FieldKey[] {
  const cellOf = (field: FieldKey) => cells[columns.get(field) ?? -1] ?? null;
  const isNumber = (field: FieldKey): boolean => typeof cellOf(field) === "number" || isDay(cellOf(field));
  const unread = (fields: readonly FieldKey[], isRead: (field: FieldKey) => boolean): FieldKey[] =>
    fields.filter((field) => !isBlankCell(cellOf(field)) && !isRead(field));
  return [
    ...unread(numbers, isNumber),
    ...unread(restricted, (field) => isNumber(field) && kpi[field] !== null),
    ...unread(months, (field) => {
      const cell = cellOf(field);
      return isNumber(field) && kpi[field] !== null && !(typeof cell === "number" && cell >= noMonthInDigits);
    }),
    ...unread(choices, (field) => choiceKey(field, cellOf(field)) !== undefined),
  ];
}

/** A KPI as formulas read it: without the numbers and months that are typed as text. */
export function withoutUnread(row: Row, columns: Columns): Kpi {
  const texts = unreadFields(row, columns).filter((field) => !(choices as readonly FieldKey[]).includes(field));
  return texts.length === 0 ? row.kpi : changed(row.kpi, Object.fromEntries(texts.map((field) => [field, null])));
}
