import { useState } from "preact/hooks";
import type { Text } from "../../core/base/text.ts";
import { fieldOf } from "../../core/book/kpi/fields.ts";
import { changed, type Usual } from "../../core/book/kpi/schema.ts";
import { usualAdvice } from "../../core/book/smart/usual-advice.ts";
import type { Book, BookKpi } from "../../core/book/tables/read.ts";
import { refusalOf, usePanel, useWords } from "../base/context.ts";
import { words as shared } from "../base/words.ts";
import { ChoiceField } from "../controls/fields.tsx";

/** Asks what is usual for a KPI whose past looks like something it does not say; nothing is chosen for the user. */
export function UsualQuestion({ book, item }: { readonly book: Book; readonly item: BookKpi }) {
  const { perform, busy } = usePanel();
  const say = useWords();
  const [usual, setUsual] = useState<Usual | null>(item.kpi.usual);
  const [problem, setProblem] = useState<Text>();
  const since = item.kpi.processChanged;
  const history = item.results.flatMap(({ value }, at) =>
    since !== null && (book.months[at] ?? "") < since ? [] : value,
  );
  const advice = usualAdvice(item.kpi, history);
  if (!advice) return null;
  const field = fieldOf("usual");
  const save = async (): Promise<void> =>
    setProblem(
      refusalOf(
        await perform("save-kpis", { kpis: [{ kpi: changed(item.kpi, { usual }), seenCells: [...item.cells] }] }),
      ),
    );
  return (
    <details class="more">
      <summary>
        {say(advice.says)}
        <span class="unseen"> {item.kpi.name}</span>
      </summary>
      <p class="quiet small-print">{say(advice.why)}</p>
      <ChoiceField
        label={field.heading}
        hint={field.says}
        choices={field.choices ?? []}
        value={usual}
        change={(value) => setUsual(value as Usual | null)}
      />
      {problem && <p class="problem">{say(problem)}</p>}
      <button type="button" class="small" disabled={busy || usual === item.kpi.usual} onClick={() => void save()}>
        {say(shared.save)}
      </button>
    </details>
  );
}
