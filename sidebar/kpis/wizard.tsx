import { useEffect, useRef, useState } from "preact/hooks";
import type { Cell } from "../../core/base/cells.ts";
import type { Text } from "../../core/base/text.ts";
import { currencyOf } from "../../core/book/figures/units.ts";
import { codeFrom, codeKey } from "../../core/book/kpi/codes.ts";
import { missingCounts, unnamedCounts } from "../../core/book/kpi/counts.ts";
import { savingIssues } from "../../core/book/kpi/saving-issues.ts";
import type { FieldKey } from "../../core/book/kpi/schema.ts";
import { sentence } from "../../core/book/kpi/sentence.ts";
import { type SmartLetter, smartLetters } from "../../core/book/kpi/smart-letters.ts";
import { isSpread, type PastYears } from "../../core/book/kpi/spread.ts";
import { countToMake } from "../../core/book/library/count-to-make.ts";
import { smartCheck } from "../../core/book/smart/smart.ts";
import type { Book } from "../../core/book/tables/read.ts";
import { refusalOf, usePanel, useWords } from "../base/context.ts";
import { useDoubts, withKpis } from "../base/doubts.ts";
import { figureText, type KpiDraft, unreadable, withField } from "../base/kpi-draft.ts";
import { useLibrary } from "../base/library.tsx";
import type { PastFigure } from "../base/saving.ts";
import { words as shared } from "../base/words.ts";
import { TextField } from "../controls/fields.tsx";
import { useFirstProblem } from "../controls/first-problem.ts";
import { KpiField } from "../controls/kpi-field.tsx";
import { Title } from "../controls/title.tsx";
import { BringIn } from "../figures/bring-in.tsx";
import { DoubtList } from "../figures/doubt-list.tsx";
import { figuresReady } from "../figures/words.ts";
import { Advice, Steps } from "./advice.tsx";
import { FromGoal } from "./from-goal.tsx";
import { furtherFields, usualFields } from "./wizard-fields.ts";
import { addAsMeasure, questions, wizardWords as words } from "./words-wizard.ts";

/** What somebody writes in the wizard. */
export interface WizardDraft extends KpiDraft {
  /** The row when editing began, even if that was days ago: the book is compared with it. */
  readonly seenCells?: readonly Cell[] | undefined;
  readonly step: SmartLetter;
  /** Past figures that were read from a table. */
  readonly past: readonly PastFigure[];
  /** Why the target changed. */
  readonly why: string;
}

export interface WizardProps {
  readonly book: Book;
  readonly title: string;
  readonly draft: WizardDraft;
  /** Whether it is new to the book. */
  readonly isNew: boolean;
  /** Whether the target differs from the book's. */
  readonly asksWhy: boolean;
  /** Past results of this KPI, including those being pasted. */
  readonly history: readonly (number | null)[];
  /** The same by their months, in the years of the company. */
  readonly past: PastYears;
  readonly takenUp: boolean;
  readonly change: (some: Partial<WizardDraft>) => void;
  readonly discard: () => void;
  readonly leave: () => void;
  readonly save: () => Promise<Text | undefined>;
}

const steps = Object.keys(smartLetters) as SmartLetter[];

/**
 * The user's own KPI, letter by letter: back and forth without loss, advice next to each step, one sentence that grows.
 */
export function Wizard({
  book,
  title,
  draft,
  isNew,
  asksWhy,
  history,
  past,
  takenUp,
  change,
  discard,
  leave,
  save,
}: WizardProps) {
  const { language, snapshot, busy, perform } = usePanel();
  const library = useLibrary();
  const say = useWords();
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<Text>();
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const { kpi, step } = draft;
  const others = [...book.kpis.values()].map((each) => each.kpi);
  const check = smartCheck(kpi, { history, others, library, ...past });
  const at = steps.indexOf(step);
  const last = at === steps.length - 1;

  // Focus moves to the next letter, so that keyboard and screen reader follow.
  useEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = true;
  }, [step]);

  const { form, seek } = useFirstProblem();
  const { doubts, seen, mustPoint } = useDoubts(
    withKpis(book, [kpi]),
    draft.past.map((figure) => ({ ...figure, code: kpi.code })),
  );
  const missing = missingCounts(kpi, others);
  const issues = [
    // The code follows the name: while that is missing, nobody need type a code.
    ...savingIssues(kpi).filter(({ field }) => field !== "code" || !isNew || kpi.name.trim() !== ""),
    ...unnamedCounts(kpi, others),
    ...unreadable(draft).map(({ key, problem }) => ({ field: key, says: problem.says })),
  ];
  // It goes as soon as it is fixed, wherever it was fixed.
  const problem = refused ?? (asked ? issues[0]?.says : undefined);
  const problemOf = (field: FieldKey): Text | undefined =>
    (asked ? issues.find((issue) => issue.field === field) : undefined)?.says ??
    missing.find((issue) => issue.field === field)?.says;
  const proposals = (field: FieldKey): readonly string[] | undefined => {
    if (field === "objective") return book.objectives.map(({ name }) => name);
    if (field === "numerator" || field === "denominator")
      return others.filter(({ code }) => codeKey(code) !== codeKey(kpi.code)).map(({ code, name }) => name || code);
    if (field === "owner") return [...new Set(others.map(({ owner }) => owner).filter(Boolean))];
    return undefined;
  };

  function set(next: KpiDraft): void {
    setRefused(undefined);
    // The code follows the name until somebody changes it, or the book has it.
    const codes = others.map(({ code }) => code);
    const followed = isNew && (kpi.code === "" || kpi.code === codeFrom(kpi.name, codes));
    const renamed = next.kpi.name !== kpi.name && followed;
    const code = next.kpi.name.trim() === "" ? "" : codeFrom(next.kpi.name, codes);
    change(renamed ? { ...next, kpi: { ...next.kpi, code } } : next);
  }

  async function finish(): Promise<void> {
    setAsked(true);
    setRefused(undefined);
    const [first] = issues;
    if (first) {
      const where = steps.find((letter) =>
        [...usualFields(letter, kpi), ...furtherFields(letter, kpi)].includes(first.field),
      );
      if (where) change({ step: where });
      return seek();
    }
    if (mustPoint()) return change({ step: "attainable" });
    setRefused(await save());
  }

  /** Saves a count that the rate names and the book does not have yet. */
  async function make(words: string): Promise<void> {
    const currency = others.map(({ unit }) => unit).find((unit) => currencyOf(unit) !== undefined);
    const count = countToMake(
      words,
      others.map(({ code }) => code),
      library ?? [],
      language,
      currency,
    );
    setRefused(refusalOf(await perform("save-kpis", { kpis: [{ kpi: count }] })));
  }

  const field = (name: FieldKey) => (
    <KpiField key={name} name={name} draft={draft} change={set} problem={problemOf(name)} proposals={proposals(name)} />
  );
  const further = furtherFields(step, kpi);
  return (
    <form
      class="wizard"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (last) void finish();
        else change({ step: steps[at + 1] as SmartLetter });
      }}
    >
      <Title>{title}</Title>
      {takenUp && (
        <p class="taken-up">
          {say(shared.takenUp)}{" "}
          <button type="button" class="plain small" onClick={discard}>
            {say(shared.discard)}
          </button>
        </p>
      )}
      <Steps check={check} current={step} go={(letter) => change({ step: letter })} />
      <h2 ref={heading} tabIndex={-1}>
        {say(smartLetters[step])}
      </h2>
      <p class="quiet">{say(questions[step])}</p>
      {usualFields(step, kpi).map(field)}
      {step === "specific" &&
        missing.map(({ field: each }) => (
          <button
            key={each}
            type="button"
            class="small"
            disabled={busy}
            onClick={() => void make(kpi[each as "numerator" | "denominator"])}
          >
            {say(addAsMeasure(kpi[each as "numerator" | "denominator"]))}
          </button>
        ))}
      {step === "attainable" && kpi.direction !== "neutral" && (
        <FromGoal
          unit={kpi.unit}
          isOfYear={isSpread(kpi)}
          use={(figure) => set(withField(draft, "target", figureText(figure, kpi.unit, language)))}
        />
      )}
      {step === "attainable" && kpi.kind !== "rate" && (
        <details class="more" open={seen}>
          <summary>{say(shared.bringIn)}</summary>
          {draft.past.length > 0 && <p class="note-line">{say(figuresReady(draft.past.length))}</p>}
          <BringIn
            book={book}
            kpis={[{ code: kpi.code, name: kpi.name, kind: kpi.kind, unit: kpi.unit, alsoCalled: [] }]}
            rates={[]}
            change={({ figures }) =>
              change({ past: figures.map(({ code, month, value }) => ({ code, month, value })) })
            }
          />
          <DoubtList book={withKpis(book, [kpi])} doubts={doubts} />
        </details>
      )}
      {asksWhy && (step === "attainable" || last) && (
        <TextField
          label={words.whyChanged}
          hint={words.whyChangedHint}
          lines={2}
          value={draft.why}
          change={(why) => {
            setRefused(undefined);
            change({ why });
          }}
        />
      )}
      {further.length > 0 && (
        <details class="more" open={asked && further.some((name) => problemOf(name) !== undefined)}>
          <summary>{say(words.more)}</summary>
          {further.map(field)}
        </details>
      )}
      <Advice check={check} letter={step} fields={[...usualFields(step, kpi), ...further]} />
      <section class="sentence" aria-label={say(words.sentence)}>
        <h3>{say(words.sentence)}</h3>
        <p>{sentence(kpi, language, snapshot?.dayOrder)}</p>
      </section>
      {problem && <p class="problem">{say(problem)}</p>}
      {seen && <p class="watch">{say(shared.lookAgain)}</p>}
      <p class="buttons">
        <button type="button" onClick={() => (at === 0 ? leave() : change({ step: steps[at - 1] as SmartLetter }))}>
          {say(at === 0 ? shared.cancel : shared.back)}
        </button>
        {!last && (
          <button type="button" disabled={busy} onClick={() => void finish()}>
            {say(seen ? shared.saveAllTheSame : shared.save)}
          </button>
        )}
        <button type="submit" class="main" disabled={busy}>
          {say(!last ? shared.next : seen ? shared.saveAllTheSame : shared.save)}
        </button>
      </p>
      {savingIssues(kpi).length > 0 && <p class="quiet">{say(words.notYet)}</p>}
    </form>
  );
}
