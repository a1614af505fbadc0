import { useState } from "preact/hooks";
import type { Text } from "../../core/base/text.ts";
import { codeKey } from "../../core/book/kpi/codes.ts";
import { libraryEntry } from "../../core/book/library/entry.ts";
import type { Book } from "../../core/book/tables/read.ts";
import { refusalOf, usePanel, useWords } from "../base/context.ts";
import { useDoubts } from "../base/doubts.ts";
import { useLibrary } from "../base/library.tsx";
import { words as shared } from "../base/words.ts";
import { SelectField } from "../controls/fields.tsx";
import { FormButtons } from "../controls/form-buttons.tsx";
import { Title } from "../controls/title.tsx";
import { BringIn } from "./bring-in.tsx";
import type { Brought, Candidate, ComputedRate } from "./brought.ts";
import { DoubtList } from "./doubt-list.tsx";
import { bringInWords, figuresWritten, writeFigures } from "./words.ts";

interface BringInViewProps {
  readonly book: Book;
  /** The code of the one KPI that it is about; none for all of them. */
  readonly only?: string;
  readonly leave: () => void;
}

/** Figures of the KPIs of the book from a table, a file or a sheet: shown, asked about, then written in one click. */
export function BringInView({ book, only, leave }: BringInViewProps) {
  const { perform, say, tell } = usePanel();
  const library = useLibrary();
  const wordsOf = useWords();
  const [brought, setBrought] = useState<Brought>({ figures: [], imports: [], open: 0 });
  const [as, setAs] = useState<"figures" | "formulas">("figures");
  const [problem, setProblem] = useState<Text>();
  const all = [...book.kpis.values()].map(({ kpi }) => kpi);
  const kpis = all
    .filter(({ kind, code }) => kind !== "rate" && (only === undefined || codeKey(code) === codeKey(only)))
    .map(({ code, name, kind, unit }): Candidate => {
      const entry = libraryEntry(library ?? [], code);
      return { code, name, kind, unit, alsoCalled: entry ? [...Object.values(entry.name), ...entry.alsoCalled] : [] };
    });
  const nameOf = (code: string): string => book.kpis.get(codeKey(code))?.kpi.name || code;
  const rates = all
    .filter(({ kind }) => kind === "rate")
    .map(
      ({ code, name, numerator, denominator }): ComputedRate => ({
        code,
        name,
        numerator: nameOf(numerator),
        denominator: nameOf(denominator),
      }),
    );
  const natives = brought.fromSheet?.kpis ?? [];
  const following = as === "formulas" ? natives.filter(({ native }) => "source" in native) : [];
  const figures = brought.figures.filter(({ code }) => !following.some((each) => each.code === code));
  const nothing = figures.length === 0 && following.length === 0;
  const { doubts, seen, mustPoint } = useDoubts(book, figures);

  /** Formulas KPI by KPI, then the other figures at once: each leaves a valid book, and doing it again goes on. */
  async function write(): Promise<void> {
    setProblem(undefined);
    if (mustPoint()) return tell(shared.lookAgain);
    for (const { code, native } of following) {
      if (!("source" in native) || !brought.fromSheet) continue;
      const { source } = native;
      const sheet = brought.fromSheet.title;
      const request = { ...source, marks: [...(source.marks ?? [])], code, sheet, replace: true };
      const refused = refusalOf(await perform("results-from-export", request));
      if (refused) return setProblem(refused);
    }
    if (figures.length > 0) {
      const refused = refusalOf(await perform("bring-in-figures", { figures, imports: [...brought.imports] }));
      if (refused) return setProblem(refused);
    }
    leave();
    say(figures.length > 0 ? figuresWritten(figures.length) : bringInWords.formulasWritten);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <Title>
        {wordsOf(shared.bringIn)}
        {only !== undefined && `: ${nameOf(only)}`}
      </Title>
      <p class="quiet">{wordsOf(bringInWords.lead)}</p>
      <BringIn
        kpis={kpis}
        rates={rates}
        book={book}
        change={(next) => {
          setBrought(next);
          setProblem(undefined);
        }}
      />
      {natives.some(({ native }) => "source" in native) && (
        <SelectField
          label={bringInWords.written}
          value={as}
          change={(value) => setAs(value as "figures" | "formulas")}
          options={[
            ["figures", wordsOf(bringInWords.asFigures)],
            ["formulas", wordsOf(bringInWords.asFormulas)],
          ]}
        />
      )}
      {natives.map(
        ({ code, native }) =>
          "why" in native && (
            <p class="note small-print" key={code}>
              {nameOf(code)}: {wordsOf(native.why)}
            </p>
          ),
      )}
      <DoubtList book={book} doubts={doubts} />
      {seen && <p class="watch">{wordsOf(shared.lookAgain)}</p>}
      {problem && (
        <p class="problem" role="alert">
          {wordsOf(problem)}
        </p>
      )}
      <FormButtons
        leave={leave}
        submitSays={
          seen
            ? shared.saveAllTheSame
            : following.length > 0 && figures.length === 0
              ? bringInWords.writeFormulas
              : writeFigures(figures.length)
        }
        blocked={brought.open > 0 || nothing}
      />
    </form>
  );
}
