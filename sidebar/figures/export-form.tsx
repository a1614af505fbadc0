import { useState } from "preact/hooks";
import { columnLetters } from "../../core/base/address.ts";
import type { Text } from "../../core/base/text.ts";
import type { BookKpi } from "../../core/book/tables/read.ts";
import { refusalOf, usePanel, useWords } from "../base/context.ts";
import type { Source } from "../base/host.ts";
import { SelectField, TextField, TickField } from "../controls/fields.tsx";
import { exportWords as words } from "./words.ts";

/** Lets every month of a KPI come from an export that stands on a sheet of the user's own. */
export function ExportForm({ item }: { item: BookKpi }) {
  const { host, ask, perform, busy, say } = usePanel();
  const wordsOf = useWords();
  const [sources, setSources] = useState<readonly Source[]>();
  const [sheet, setSheet] = useState("");
  const [dates, setDates] = useState("");
  const [digits, setDigits] = useState(false);
  const [sum, setSum] = useState("");
  const [filter, setFilter] = useState("");
  const [equals, setEquals] = useState("");
  const [replace, setReplace] = useState(false);
  const [problem, setProblem] = useState<Text>();

  async function load(): Promise<void> {
    const answer = await ask(() => host.sources());
    setProblem(refusalOf(answer));
    if ("problem" in answer) return;
    setSources(answer.value);
    setSheet(answer.value[0]?.sheet ?? "");
    setDates("A");
  }

  async function write(): Promise<void> {
    const refused = refusalOf(
      await perform("results-from-export", {
        code: item.kpi.code,
        sheet,
        dates,
        datesAre: digits ? "digits" : "dates",
        // The heading: this form shows nothing else of the column.
        texts: 1,
        replace,
        ...(sum && { sum }),
        ...(filter && { filter: { column: filter, equals } }),
      }),
    );
    setProblem(refused);
    if (!refused) say(words.written);
  }

  const headings = sources?.find((each) => each.sheet === sheet)?.headings ?? [];
  const columns = headings.flatMap((heading, column): [string, string][] =>
    heading.trim() === "" ? [] : [[columnLetters(column), `${columnLetters(column)} · ${heading}`]],
  );
  const named = item.kpi.name;
  return (
    <details class="more">
      <summary>{wordsOf(words.title)}</summary>
      <p class="quiet small-print">{wordsOf(words.about)}</p>
      {!sources && (
        <button type="button" disabled={busy} onClick={() => void load()}>
          {wordsOf(words.load)}
        </button>
      )}
      {sources?.length === 0 && <p>{wordsOf(words.none)}</p>}
      {sources && sources.length > 0 && (
        <>
          <SelectField
            label={words.sheet}
            named={named}
            value={sheet}
            change={setSheet}
            options={sources.map((each) => [each.sheet, each.sheet])}
          />
          <SelectField label={words.dates} named={named} value={dates} change={setDates} options={columns} />
          <TickField label={words.digits} named={named} value={digits} change={setDigits} />
          <SelectField
            label={words.adds}
            named={named}
            value={sum}
            change={setSum}
            options={[["", wordsOf(words.rows)], ...columns]}
          />
          <SelectField
            label={words.filter}
            named={named}
            value={filter}
            change={setFilter}
            options={[["", wordsOf(words.noFilter)], ...columns]}
          />
          {filter && <TextField label={words.equals} named={named} value={equals} change={setEquals} />}
          <TickField label={words.replace} named={named} value={replace} change={setReplace} />
          <button type="button" disabled={busy} onClick={() => void write()}>
            {wordsOf(words.write)}
          </button>
        </>
      )}
      {problem && <p class="problem">{wordsOf(problem)}</p>}
    </details>
  );
}
