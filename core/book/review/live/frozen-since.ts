import type { Language } from "../../../base/text.ts";
import { tables } from "../../sheets/layout.ts";
import { frozenColumns } from "../../tables/frozen-months.ts";
import { words } from "../page/words.ts";
import type { Constants } from "./constants.ts";
import {
  abs,
  blank,
  find,
  flag,
  ifElse,
  index,
  isBlank,
  joined,
  max,
  middle,
  numberIn,
  or,
  quoted,
} from "./formulas.ts";
import { type Address, fewLines, type HiddenCells, kpiCount, kpiNumber } from "./hidden-cells.ts";
import type { Kpis } from "./kpis.ts";
import type { Status } from "./status.ts";

/**
 * ` · changed since it was frozen: Leads`, where the figure of a KPI is another one than the list of frozen months
 * keeps; nothing where none is, or the month is not frozen.
 * @param frozenRow the row of the month in the list, 0 where it has none
 */
export function frozenSince(
  hidden: HiddenCells,
  { rowsPerKpi, row, code, name }: Kpis,
  { actual }: Status,
  { targetError }: Pick<Constants, "targetError">,
  frozenRow: Address,
  language: Language,
): Address {
  const list = tables.frozen.name;
  // Where the month isn't frozen, the headings, which nothing is made of.
  const rowOrHeadings = max(1, frozenRow);
  const codes = rowsPerKpi.quantity(
    "code when frozen",
    joined(index(list, rowOrHeadings, `${frozenColumns.codes}+${kpiNumber}`), blank),
  );
  const place = rowsPerKpi.quantity(
    "place when frozen",
    ifElse(or(`${row}=0`, `${frozenRow}=0`), 0, find(code, codes.all)),
  );
  const kept = numberIn(index(list, rowOrHeadings, `${frozenColumns.figures}+${place}`));
  const before = rowsPerKpi.quantity("figure when frozen", ifElse(`${place}=0`, blank, kept));
  const differs = ifElse(
    or(isBlank(before), isBlank(actual)),
    flag(`${before}<>${actual}`),
    flag(`${abs(`${before}-${actual}`)}>${targetError}*${max(abs(before), abs(actual))}`),
  );
  const changed = rowsPerKpi.quantity("changed since frozen", ifElse(`${place}=0`, 0, differs));
  const names = [...Array(kpiCount).keys()].map((at) =>
    ifElse(`${index(changed.all, 1, at + 1)}=1`, joined(quoted(", "), index(name.all, 1, at + 1)), blank),
  );
  const section = hidden.section("Changed since frozen", 2, fewLines);
  const named = section.value("names", joined(...names));
  const said = joined(quoted(` · ${words.changedSince[language]} `), middle(named, 3, 200));
  return section.value("in words", ifElse(isBlank(named), blank, said));
}
