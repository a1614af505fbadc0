import type { Area } from "../../sheets/plan.ts";
import { type PhoneTexts, phoneActions, phoneDecisions } from "../phone/phone-lines.ts";
import { blank, ifElse, type Term } from "./formulas.ts";
import { ofLine } from "./head.ts";
import { type Column, formula, type HiddenCells, kpiCount, type Section } from "./hidden-cells.ts";
import type { Notes } from "./notes.ts";
import type { Order } from "./order.ts";

/** What the phone tells that the page has no room for: on the hidden sheet a column for each kind of text. */
export const phoneTextColumns = ["decisions", "actions", "notes", "counts"] as const;

/** What the last column counts. */
export const phoneCounts = ["toTake", "overdue", "open"] as const satisfies readonly (keyof PhoneTexts)[];

/** The section, whose first two columns others fill in. */
export function phoneTexts(hidden: HiddenCells) {
  const lines = Math.max(phoneDecisions, phoneActions, kpiCount);
  const section: Section = hidden.section("Phone", phoneTextColumns.length, lines);
  return {
    section,
    notes: ({ note }: Notes, { lines }: Order): Column =>
      section.column("note of the line", kpiCount, (line) =>
        ifElse(`${lines.at(line)}=0`, blank, ofLine(note, lines.at(line))),
      ),
    counts(counts: Readonly<Record<(typeof phoneCounts)[number], Term>>): Area {
      section.list(
        "count",
        phoneCounts.map((key) => formula(`${counts[key]}`)),
      );
      return section.areaOf(lines, phoneTextColumns.length);
    },
  };
}
