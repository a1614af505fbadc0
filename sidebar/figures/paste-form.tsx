import { useState } from "preact/hooks";
import { type Month, monthWords } from "../../core/base/months.ts";
import type { Text } from "../../core/base/text.ts";
import { type PreviewRow, previewPaste } from "../../core/book/commands/preview-paste.ts";
import type { Book, BookKpi } from "../../core/book/tables/read.ts";
import { refusalOf, usePanel, useWords } from "../base/context.ts";
import { TextField } from "../controls/fields.tsx";
import { monthsWritten, pasteWords as words } from "./words.ts";

/** A column that is pasted for one KPI: what would be written stands there before it is. */
export function PasteForm({ book, item, month }: { book: Book; item: BookKpi; month: Month }) {
  const { perform, busy, say } = usePanel();
  const wordsOf = useWords();
  const [text, setText] = useState("");
  const [refused, setRefused] = useState<Text>();
  const { code } = item.kpi;
  const preview = text.trim() === "" ? undefined : previewPaste(book, code, text, month);

  async function write(): Promise<void> {
    if (!preview?.request) return;
    const problem = refusalOf(await perform("paste-history", preview.request));
    setRefused(problem);
    if (problem) return;
    setText("");
    say(monthsWritten(preview.request.figures.length));
  }

  return (
    <details class="more history">
      <summary>{wordsOf(words.pasteMonths)}</summary>
      <TextField
        label={words.paste}
        named={item.kpi.name}
        lines={3}
        value={text}
        change={(typed) => {
          setText(typed);
          setRefused(undefined);
        }}
        problem={refused ?? preview?.problem?.says}
      />
      {preview && preview.rows.length > 0 && <PastePreviewTable rows={preview.rows} />}
      {preview?.request && (
        <button type="button" disabled={busy} onClick={() => void write()}>
          {wordsOf(words.writePaste)} ({preview.request.figures.length})
        </button>
      )}
    </details>
  );
}

/** What each pasted row was understood as, and what becomes of it. */
export function PastePreviewTable({ rows }: { rows: readonly PreviewRow[] }) {
  const { language } = usePanel();
  const say = useWords();
  return (
    <table>
      <tbody>
        {rows.map(({ line, month, text, understood, note, fate, obstacle }) => (
          <tr key={line}>
            <th scope="row">{month ? monthWords(month, language) : line}</th>
            <td class={fate === "new" ? "" : "quiet"}>
              {understood && fate !== "unread" ? say(understood) : text}
              {note && <span class="quiet"> {say(note)}</span>}
              {fate === "same" && ` (${say(words.kept)})`}
              {obstacle && <span class={fate === "overwrites" ? "watch" : "problem"}> {say(obstacle)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
