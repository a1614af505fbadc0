import { useState } from "preact/hooks";
import {
  type NamedKpi,
  type PastedColumn,
  type PastedTable,
  pastedTable,
} from "../../core/book/figures/pasted-table.ts";
import { TextField } from "../controls/fields.tsx";
import { tableUnderstood, historyWords as words } from "./words.ts";

interface TableFieldProps {
  readonly kpis: readonly NamedKpi[];
  /** The columns as they were told apart; what their figures were understood as, is shown by whoever takes them. */
  readonly understood: (columns: readonly PastedColumn[]) => void;
}

/** A place to paste the past months of several KPIs into, as a table. */
export function TableField({ kpis, understood }: TableFieldProps) {
  const [text, setText] = useState("");
  const table: PastedTable | undefined = text.trim() === "" ? undefined : pastedTable(text, kpis);
  return (
    <TextField
      label={words.table}
      hint={table ? undefined : words.tableHint}
      problem={table?.problem?.says}
      note={table && !table.problem ? tableUnderstood(headingsOf(table), table.unknown) : undefined}
      lines={3}
      optional
      value={text}
      change={(typed) => {
        setText(typed);
        understood(typed.trim() === "" ? [] : pastedTable(typed, kpis).columns);
      }}
    />
  );
}

const headingsOf = ({ columns }: PastedTable): string[] => columns.map(({ heading }) => heading);
