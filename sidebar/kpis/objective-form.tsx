import { useState } from "preact/hooks";
import { monthAfter, monthOf } from "../../core/base/months.ts";
import type { Text } from "../../core/base/text.ts";
import { quarterWords, type YearStart, yearWords } from "../../core/base/years.ts";
import { type BookObjective, type Objective, objectiveFields } from "../../core/book/tables/objectives.ts";
import { refusalOf, usePanel, useWords } from "../base/context.ts";
import { words as shared } from "../base/words.ts";
import { TextField } from "../controls/fields.tsx";
import { FormButtons } from "../controls/form-buttons.tsx";

import { Title } from "../controls/title.tsx";

interface ObjectiveFormProps {
  readonly objective: BookObjective;
  readonly yearStart: YearStart;
  readonly leave: () => void;
}

/** An objective of the book. If it is renamed, its KPIs follow. */
export function ObjectiveForm({ objective, yearStart, leave }: ObjectiveFormProps) {
  const { snapshot, perform, say, today, language } = usePanel();
  const wordsOf = useWords();
  const { row, ...fields } = objective;
  const [typed, setTyped] = useState<Objective>(fields);
  const [problem, setProblem] = useState<Text>();
  const months = [0, 3, 6, 9].map((by) => monthAfter(monthOf(today), by));
  const periods = [
    ...new Set(months.map((month) => yearWords(month, yearStart))),
    ...months.map((month) => quarterWords(month, yearStart, language)),
  ];
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
      <Title>{objective.name}</Title>
      {objectiveFields.map(({ key, heading, says, longest = 0 }) =>
        key === "score" ? null : (
          <TextField
            key={key}
            label={heading}
            hint={says}
            lines={longest > 200 ? 2 : 1}
            value={typed[key]}
            change={(value) => setTyped({ ...typed, [key]: value })}
            {...(key === "period" && { proposals: periods })}
          />
        ),
      )}
      {problem && <p class="problem">{wordsOf(problem)}</p>}
      <FormButtons leave={leave} submitSays={shared.save} />
    </form>
  );
}
