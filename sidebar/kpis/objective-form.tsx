import { useState } from "preact/hooks";
import type { Text } from "../../core/base/text.ts";
import { type BookObjective, type Objective, objectiveFields } from "../../core/book/tables/objectives.ts";
import { refusalOf, usePanel, useWords } from "../base/context.ts";
import { words as shared } from "../base/words.ts";
import { TextField } from "../controls/fields.tsx";

/** An objective of the book. If it is renamed, its KPIs follow. */
export function ObjectiveForm({ objective, leave }: { objective: BookObjective; leave: () => void }) {
  const { snapshot, perform, busy, say } = usePanel();
  const wordsOf = useWords();
  const { row, ...fields } = objective;
  const [typed, setTyped] = useState<Objective>(fields);
  const [problem, setProblem] = useState<Text>();
  // What the user saw when the view opened.
  const [cells] = useState(() => [...(snapshot?.tables.objectives?.cells[row] ?? [])]);

  async function save(): Promise<void> {
    const refused = refusalOf(await perform("save-objective", { objective: typed, seenRow: { row, cells } }));
    setProblem(refused);
    if (refused) return;
    leave();
    say(shared.saved);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h1>{objective.name}</h1>
      {objectiveFields.map(({ key, heading, says, longest = 0 }) =>
        key === "score" ? null : (
          <TextField
            key={key}
            label={heading}
            hint={says}
            lines={longest > 200 ? 2 : 1}
            value={typed[key]}
            change={(value) => setTyped({ ...typed, [key]: value })}
          />
        ),
      )}
      {problem && <p class="problem">{wordsOf(problem)}</p>}
      <p class="buttons">
        <button type="button" disabled={busy} onClick={leave}>
          {wordsOf(shared.cancel)}
        </button>
        <button type="submit" class="main" disabled={busy}>
          {wordsOf(shared.save)}
        </button>
      </p>
    </form>
  );
}
