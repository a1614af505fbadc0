import { useState } from "preact/hooks";
import { monthAfter, monthOf } from "../../core/base/months.ts";
import type { Text } from "../../core/base/text.ts";
import { type PastePreview, previewPaste } from "../../core/book/commands/preview-paste.ts";
import type { PastedColumn } from "../../core/book/figures/pasted-table.ts";
import { codeKey } from "../../core/book/kpi/codes.ts";
import type { Book } from "../../core/book/tables/read.ts";
import { refusalOf, usePanel, useWords } from "../base/context.ts";
import { words as shared } from "../base/words.ts";
import { PastePreviewTable } from "./paste-form.tsx";
import { TableField } from "./table-field.tsx";
import { monthsWritten, pasteWords, historyWords as words } from "./words.ts";

/**
 * Past months of several KPIs and measures of the book, pasted as one table: each column is shown before it is written.
 */
export function HistoryForm({ book, leave }: { book: Book; leave: () => void }) {
  const { perform, busy, say, today } = usePanel();
  const wordsOf = useWords();
  const [columns, setColumns] = useState<readonly PastedColumn[]>([]);
  const [problem, setProblem] = useState<Text>();
  const last = monthAfter(monthOf(today), -1);
  const recorded = [...book.kpis.values()].map(({ kpi }) => kpi).filter(({ kind }) => kind !== "rate");
  const previews = columns.map((column) => ({
    ...column,
    preview: previewPaste(book, column.code, column.text, last),
  }));
  const requests = previews.flatMap(({ preview }) => preview.request ?? []);
  const count = requests.reduce((sum, { figures }) => sum + figures.length, 0);

  /** Column by column: each leaves a valid book, and writing again goes on where one was refused. */
  async function write(): Promise<void> {
    setProblem(undefined);
    for (const request of requests) {
      const refused = refusalOf(await perform("paste-history", request));
      if (refused) return setProblem(refused);
    }
    leave();
    say(monthsWritten(count));
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <h1>{wordsOf(words.pasteAll)}</h1>
      <TableField
        kpis={recorded.map(({ code, name }) => ({ code, names: [name] }))}
        understood={(next) => {
          setColumns(next);
          setProblem(undefined);
        }}
      />
      {previews.map(({ code, preview }) => (
        <Column key={code} name={book.kpis.get(codeKey(code))?.kpi.name || code} preview={preview} />
      ))}
      {problem && <p class="problem">{wordsOf(problem)}</p>}
      <p class="buttons">
        <button type="button" disabled={busy} onClick={leave}>
          {wordsOf(shared.cancel)}
        </button>
        <button type="submit" class="main" disabled={busy || count === 0}>
          {wordsOf(pasteWords.writePaste)} ({count})
        </button>
      </p>
    </form>
  );
}

function Column({ name, preview }: { name: string; preview: PastePreview }) {
  const wordsOf = useWords();
  const { rows, request, problem } = preview;
  return (
    <details class="more history">
      <summary>
        {name} ({request?.figures.length ?? 0})
      </summary>
      {problem && <p class="problem">{wordsOf(problem.says)}</p>}
      {rows.length > 0 && <PastePreviewTable rows={rows} />}
    </details>
  );
}
