import { useId } from "preact/hooks";
import { monthAfter, monthOf, monthWords } from "../../core/base/months.ts";
import type { Text } from "../../core/base/text.ts";
import { usePanel, useWords } from "../base/context.ts";
import { TextField } from "../controls/fields.tsx";
import { type PastMonth, pastMonths, readable } from "./history.ts";
import { pasteProblems, pastUnderstood, historyWords as words } from "./words.ts";

interface HistoryFieldProps {
  readonly unit: string;
  readonly value: string;
  readonly change: (text: string) => void;
  /** The name of the KPI, where several stand on one page. */
  readonly label?: Text;
}

/** A place to paste past months into, and what was understood of them before anything is written. */
export function HistoryField({ unit, value, change, label = words.past }: HistoryFieldProps) {
  const { today } = usePanel();
  const { rows, problem } = pastMonths(value, unit, monthAfter(monthOf(today), -1));
  return (
    <div class="history">
      <TextField
        label={label}
        hint={value.trim() === "" ? words.pastHint : undefined}
        problem={problem?.says}
        lines={3}
        optional
        value={value}
        change={change}
      />
      {rows.length > 0 && <Preview rows={rows} />}
    </div>
  );
}

function Preview({ rows }: { rows: readonly PastMonth[] }) {
  const { language } = usePanel();
  const say = useWords();
  const id = useId();
  const kept = readable(rows);
  const issues = rows.filter(({ issue }) => issue);
  return (
    <>
      <p class="note-line" id={id}>
        {say(pastUnderstood(kept.length, kept[0]?.month, kept[kept.length - 1]?.month))}
      </p>
      {issues.length > 0 && (
        <>
          <p class="problem">{say(pasteProblems(issues.length))}</p>
          <ul class="problem">
            {issues.slice(0, 5).map(({ line, issue }) => (
              <li key={line}>
                {line}. {issue && say(issue.says)}
              </li>
            ))}
          </ul>
        </>
      )}
      <details class="more">
        <summary>{say(words.preview)}</summary>
        <table aria-labelledby={id}>
          <tbody>
            {rows.map(({ line, month, text, understood, note, issue }) => (
              <tr key={line}>
                <th scope="row">{month ? monthWords(month, language) : line}</th>
                <td class="words">
                  {issue ? text : understood && say(understood)}
                  {note && <span class="quiet"> {say(note)}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
