import { useState } from "preact/hooks";
import { type PastedColumn, type PastedTable, pastedTable, type Sought } from "../../core/book/figures/pasted-table.ts";
import { TextField } from "../controls/fields.tsx";
import { tableUnderstood, historyWords as words } from "./words.ts";

interface TableFieldProps {
  readonly sought: readonly Sought[];
  /** The columns as they were told apart; what their figures were understood as, is shown by whoever takes them. */
  readonly understood: (columns: readonly PastedColumn[]) => void;
}

/** A place to paste the past months of several KPIs into, as a table. */
export function TableField({ sought, understood }: TableFieldProps) {
  const [text, setText] = useState("");
  const table: PastedTable | undefined = text.trim() === "" ? undefined : pastedTable(text, sought);
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
        understood(typed.trim() === "" ? [] : pastedTable(typed, sought).columns);
      }}
    />
  );
}

const headingsOf = ({ columns }: PastedTable): string[] => columns.map(({ heading }) => heading);
