import { useId, useState } from "preact/hooks";
import { dayFromIso, type Month } from "../../core/base/months.ts";
import type { Text } from "../../core/base/text.ts";
import type { Requests } from "../../core/book/commands/index.ts";
import type { KpiMonth } from "../../core/book/review/month/month-overview.ts";
import { type BookAction, entries } from "../../core/book/tables/actions.ts";
import { lackingIn } from "../../core/book/tables/lacking-answer.ts";
import { refusalOf, useDayWords, usePanel, useWords } from "../base/context.ts";
import { DayField, TextField } from "../controls/fields.tsx";
import { useFirstProblem } from "../controls/first-problem.ts";
import { answerWords as words } from "./words.ts";

type Answer = Requests["explain-result"]["answer"];
type Kind = Answer["kind"];

interface Typed {
  readonly why: string;
  readonly action: string;
  readonly owner: string;
  readonly day: string | null;
  readonly effect: string;
  readonly decision: string;
}

interface AnswerFormProps {
  readonly standing: KpiMonth;
  readonly month: Month;
  readonly good?: boolean;
  readonly answered: () => void;
}

/** The four answers to a bad month; after a good one, what worked. */
export function AnswerForm({ standing, month, good = false, answered }: AnswerFormProps) {
  const { perform, busy, say, tell } = usePanel();
  const wordsOf = useWords();
  const { form, seek } = useFirstProblem();
  const [asked, setAsked] = useState(false);
  const { kpi, figure, openActions } = standing;
  const continues = openActions.some((action) => action.month !== month);
  const kinds: readonly Kind[] = good
    ? ["worked"]
    : figure === null
      ? ["expected"]
      : ["action", ...(continues ? (["continues"] as const) : []), "observe", "expected"];
  const [kind, setKind] = useState<Kind>();
  const [typed, setTyped] = useState<Typed>({
    why: "",
    action: "",
    owner: kpi.owner,
    day: null,
    effect: "",
    decision: "",
  });
  const [problem, setProblem] = useState<Text>();
  const name = useId();
  const chosen = kinds.length === 1 ? kinds[0] : kind;
  const answer = chosen && answerOf(chosen, typed);
  const lacking = answer ? lackingIn(answer) : [];

  async function save(): Promise<void> {
    if (!answer) return;
    setAsked(true);
    const [first] = lacking;
    if (first) {
      seek();
      return tell(first.says);
    }
    const refused = refusalOf(await perform("explain-result", { code: kpi.code, month, answer }));
    setProblem(refused);
    if (refused) return;
    answered();
    say(words.saved);
  }

  const set = (some: Partial<Typed>): void => {
    setProblem(undefined);
    setTyped({ ...typed, ...some });
  };
  const choose = (next: Kind): void => {
    setAsked(false);
    setProblem(undefined);
    setKind(next);
  };
  return (
    <form
      ref={form}
      class="answer-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {kinds.length > 1 && (
        <fieldset class="choices">
          <legend>
            {wordsOf(words.asks)}
            <span class="unseen"> {kpi.name}</span>
          </legend>
          {kinds.map((each) => (
            <label key={each}>
              <input type="radio" name={name} checked={kind === each} onChange={() => choose(each)} />
              <span>{wordsOf(words[each])}</span>
            </label>
          ))}
        </fieldset>
      )}
      {chosen && (
        <AnswerFields
          kind={chosen}
          typed={typed}
          set={set}
          named={kpi.name}
          problemOf={(field) => (asked ? lacking.find((each) => each.field === field)?.says : undefined)}
        />
      )}
      {problem && <p class="problem">{wordsOf(problem)}</p>}
      {chosen && (
        <button type="submit" disabled={busy}>
          {wordsOf(words.save)}
        </button>
      )}
    </form>
  );
}

interface AnswerFieldsProps {
  readonly kind: Kind;
  readonly typed: Typed;
  readonly set: (some: Partial<Typed>) => void;
  readonly named: string;
  /** What is missing in a field of the answer. */
  readonly problemOf: (field: string) => Text | undefined;
}

function AnswerFields({ kind, typed, set, named, problemOf }: AnswerFieldsProps) {
  const why = (label: Text, field = "why") => (
    <TextField
      label={label}
      named={named}
      lines={2}
      value={typed.why}
      problem={problemOf(field)}
      change={(why) => set({ why })}
    />
  );
  const day = (label: Text, field: string) => (
    <DayField label={label} named={named} value={typed.day} problem={problemOf(field)} change={(day) => set({ day })} />
  );
  const text = (label: Text, key: "action" | "owner" | "effect" | "decision", optional = false) => (
    <TextField
      label={label}
      named={named}
      optional={optional}
      value={typed[key]}
      problem={problemOf(key)}
      change={(value) => set({ [key]: value })}
    />
  );
  switch (kind) {
    case "action":
      return (
        <>
          {why(words.why)}
          {text(words.what, "action")}
          {text(words.owner, "owner")}
          {day(words.due, "due")}
          {text(words.effect, "effect", true)}
          {text(words.decision, "decision", true)}
        </>
      );
    case "continues":
      return (
        <>
          {why(words.why)}
          {text(words.decision, "decision", true)}
        </>
      );
    case "observe":
      return (
        <>
          {day(words.until, "until")}
          {why(words.because, "because")}
        </>
      );
    case "expected":
      return day(words.on, "on");
    case "worked":
      return (
        <>
          {why(words.why)}
          {text(words.where, "action", true)}
        </>
      );
  }
}

function answerOf(kind: Kind, { why, action, owner, day, effect, decision }: Typed): Answer {
  switch (kind) {
    case "action":
      return { kind, why, action, owner, due: day, expectedEffect: effect, decisionAsked: decision };
    case "continues":
      return { kind, why, decisionAsked: decision };
    case "observe":
      return { kind, until: day, because: why };
    case "expected":
      return { kind, on: day };
    case "worked":
      return { kind, why, where: action };
  }
}

/** What has been said about a month. */
export function Answers({ answers }: { answers: readonly BookAction[] }) {
  const { language } = usePanel();
  const dayWords = useDayWords();
  const lines = answers.map((row) => {
    const kind = entries.find(({ key }) => key === row.entry)?.[language][0];
    const due = row.due === null ? undefined : dayFromIso(row.due);
    return [kind, row.why, row.action, row.owner, due && dayWords(due)].filter(Boolean).join(" · ");
  });
  return lines.map((line, index) => (
    <p class="note small-print" key={answers[index]?.row}>
      {line}
    </p>
  ));
}
