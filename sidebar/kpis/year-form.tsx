import { useState } from "preact/hooks";
import type { Text } from "../../core/base/text.ts";
import type { Book } from "../../core/book/tables/read.ts";
import { refusalOf, usePanel, useWords } from "../base/context.ts";
import { words as shared } from "../base/words.ts";
import { YearStartField } from "../controls/year-start-field.tsx";
import { kpisWords as words } from "./words.ts";

/** The one place to change with which month the company's year begins. */
export function YearForm({ book }: { book: Book }) {
  const { snapshot, perform, busy, say } = usePanel();
  const wordsOf = useWords();
  const [chosen, setChosen] = useState(book.yearStart);
  const [question, setQuestion] = useState<Text>();
  const isUnread = book.issues.some(({ table }) => table === "yearStart");

  async function save(targets?: "follow" | "stay"): Promise<void> {
    const cell = snapshot?.tables.yearStart?.cells[0]?.[0];
    const refused = refusalOf(
      await perform("set-year-start", {
        yearStart: chosen,
        ...(cell !== undefined && { seenCell: cell }),
        ...(targets && { targets }),
      }),
    );
    setQuestion(refused);
    if (!refused) say(words.yearChanged);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <YearStartField
        value={chosen}
        change={(yearStart) => {
          setChosen(yearStart);
          setQuestion(undefined);
        }}
      />
      {question && <p class="problem">{wordsOf(question)}</p>}
      <p class="buttons">
        {question && (
          <>
            <button type="button" class="main" disabled={busy} onClick={() => void save("follow")}>
              {wordsOf(words.follow)}
            </button>
            <button type="button" disabled={busy} onClick={() => void save("stay")}>
              {wordsOf(words.stay)}
            </button>
          </>
        )}
        {!question && (
          <button type="submit" disabled={busy || (chosen === book.yearStart && !isUnread)}>
            {wordsOf(shared.save)}
          </button>
        )}
      </p>
    </form>
  );
}
