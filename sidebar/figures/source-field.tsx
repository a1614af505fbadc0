import { useState } from "preact/hooks";
import type { Text } from "../../core/base/text.ts";
import { decoded } from "../../core/book/figures/index.ts";
import type { Source } from "../../core/book/figures/table.ts";
import { refusalOf, usePanel, useWords } from "../base/context.ts";
import { SelectField, TextField } from "../controls/fields.tsx";
import { bringInWords as words } from "./words.ts";

/** A table that somebody gave, and where it came from. */
export interface GivenTable {
  readonly source: Source;
  /** The name of the file or the title of the sheet; none for what was pasted. */
  readonly name?: string;
}

const mostBytes = 10 * 1024 * 1024;

/** Three ways to give a table: paste it, choose a file, choose a sheet of the workbook. */
export function SourceField({ take }: { take: (given: GivenTable | undefined) => void }) {
  const { host, ask, busy } = usePanel();
  const say = useWords();
  const [text, setText] = useState("");
  const [sheets, setSheets] = useState<readonly string[]>();
  const [problem, setProblem] = useState<Text>();

  async function readFile(file: File | undefined): Promise<void> {
    setProblem(undefined);
    if (!file) return;
    if (file.size > mostBytes) return setProblem(words.fileTooLarge);
    const bytes = new Uint8Array(await file.arrayBuffer());
    take({ source: decoded(bytes), name: file.name });
  }

  async function listSheets(): Promise<void> {
    const answer = await ask(() => host.sources());
    setProblem(refusalOf(answer));
    if ("value" in answer) setSheets(answer.value);
  }

  async function readSheet(title: string): Promise<void> {
    if (title === "") return;
    const answer = await ask(() => host.sheetCells(title));
    setProblem(refusalOf(answer));
    if ("value" in answer) take({ source: { cells: answer.value }, name: title });
  }

  return (
    <div class="bring-in-source">
      <TextField
        label={words.paste}
        hint={words.pasteHint}
        lines={4}
        optional
        value={text}
        change={(typed) => {
          setText(typed);
          setProblem(undefined);
          take(typed.trim() === "" ? undefined : { source: { text: typed } });
        }}
      />
      <label class="as-button">
        {say(words.file)}
        <input
          type="file"
          class="unseen"
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          onChange={(event) => void readFile(event.currentTarget.files?.[0])}
        />
      </label>{" "}
      {!sheets && (
        <button type="button" disabled={busy} onClick={() => void listSheets()}>
          {say(words.sheet)}
        </button>
      )}
      {sheets?.length === 0 && <p>{say(words.noSheet)}</p>}
      {sheets && sheets.length > 0 && (
        <SelectField
          label={words.sheetLabel}
          value=""
          change={(title) => void readSheet(title)}
          options={[["", say(words.choose)], ...sheets.map((each): [string, string] => [each, each])]}
        />
      )}
      {problem && (
        <p class="problem" role="alert">
          {say(problem)}
        </p>
      )}
    </div>
  );
}
