import { useState } from "preact/hooks";
import type { Text } from "../../core/base/text.ts";
import type { BookKpi } from "../../core/book/tables/read.ts";
import { refusalOf, usePanel, useWords } from "../base/context.ts";
import { TextField } from "../controls/fields.tsx";
import { FormButtons } from "../controls/form-buttons.tsx";
import { Title } from "../controls/title.tsx";
import { retired, retiring, kpisWords as words } from "./words.ts";

/** Takes a KPI out of the review; its history stays. */
export function RetireForm({ item, leave }: { item: BookKpi; leave: () => void }) {
  const { perform, say } = usePanel();
  const wordsOf = useWords();
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<Text>();
  // What the user saw when the view opened.
  const [{ kpi, cells }] = useState(item);

  async function retire(): Promise<void> {
    const refused = refusalOf(await perform("retire-kpi", { code: kpi.code, seenCells: [...cells], reason }));
    setProblem(refused);
    if (refused) return;
    leave();
    say(retired(kpi.name));
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void retire();
      }}
    >
      <Title>{wordsOf(retiring(kpi.name))}</Title>
      <p>{wordsOf(words.historyStays)}</p>
      <TextField label={words.whyRetire} lines={2} value={reason} change={setReason} />
      {problem && <p class="problem">{wordsOf(problem)}</p>}
      <FormButtons leave={leave} submitSays={words.retire} />
    </form>
  );
}
