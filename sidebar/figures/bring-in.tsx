import { useMemo, useState } from "preact/hooks";
import type { Grid } from "../../core/base/cells.ts";
import { isoDayOf } from "../../core/base/months.ts";
import type { Text } from "../../core/base/text.ts";
import { isWritten, previewFigure } from "../../core/book/edits/preview-figures.ts";
import { nativeSource, readTable } from "../../core/book/figures/index.ts";
import type { Aggregate, Filter, Table } from "../../core/book/figures/table.ts";
import { figureIn } from "../../core/book/figures/units.ts";
import { importsIn } from "../../core/book/tables/imports.ts";
import type { Book } from "../../core/book/tables/read.ts";
import { usePanel, useWords } from "../base/context.ts";
import { SelectField, TextField } from "../controls/fields.tsx";
import type { BringInProps, Brought, Candidate, ComputedRate } from "./brought.ts";
import { FiguresTable } from "./figures-table.tsx";
import { Questions } from "./questions.tsx";
import {
  answered,
  askFor,
  type Choices,
  chosen,
  computedRates,
  figuresOf,
  importsOf,
  type KpiReading,
  noChoices,
  openQuestions,
  type Reading,
  readingOf,
  rememberedChoices,
} from "./reading.ts";
import { type GivenTable, SourceField } from "./source-field.tsx";
import {
  aggregateWords,
  answerFirst,
  fromColumn,
  leftOutLine,
  linesLeftOut,
  monthsRead,
  rateIsComputed,
  sameTable,
  tableFacts,
  totalOf,
  bringInWords as words,
} from "./words.ts";

const nothing: Brought = { figures: [], imports: [], open: 0 };

/** From a table to figures by KPI and month: what was understood, what is asked, what would be written. */
export function BringIn({ kpis, rates, book, change }: BringInProps) {
  const { today, snapshot } = usePanel();
  const say = useWords();
  const [given, setGiven] = useState<GivenTable>();
  const [choices, setChoices] = useState<Choices>(noChoices);
  const [readOn, setReadOn] = useState("");
  const table = useMemo(() => given && readTable(given.source, isoDayOf(today), snapshot?.dayOrder), [given]);
  const reading = useMemo(() => table && !table.problem && readingOf(table, kpis, choices), [table, kpis, choices]);

  function choose(next: Choices): void {
    setChoices(next);
    if (table && !table.problem) change(broughtOf(table, readingOf(table, kpis, next), next, book, given));
  }
  function take(next: GivenTable | undefined): void {
    setGiven(next);
    const read = next && readTable(next.source, isoDayOf(today), snapshot?.dayOrder);
    const known = read && snapshot && rememberedChoices(read, kpis, importsIn(snapshot).rows);
    const begun = known?.choices ?? noChoices;
    setChoices(begun);
    setReadOn(known?.readOn ?? "");
    change(!read || read.problem ? nothing : broughtOf(read, readingOf(read, kpis, begun), begun, book, next));
  }

  return (
    <div class="bring-in">
      {given?.name === undefined ? (
        <SourceField take={take} />
      ) : (
        <p class="line">
          <strong>{given.name}</strong>
          <button type="button" class="plain small" onClick={() => take(undefined)}>
            {say(words.another)}
          </button>
        </p>
      )}
      {table?.problem && (
        <p class="problem" role="alert">
          {say(table.problem.says)}
        </p>
      )}
      {reading && readOn !== "" && <p class="note-line">{say(sameTable(readOn, snapshot?.dayOrder))}</p>}
      {table && reading && (
        <Understood
          table={table}
          reading={reading}
          kpis={kpis}
          rates={computedRates(table, rates)}
          book={book}
          choices={choices}
          choose={choose}
        />
      )}
    </div>
  );
}

function broughtOf(
  table: Table,
  reading: Reading,
  choices: Choices,
  book: Book,
  given: GivenTable | undefined,
): Brought {
  const sheetOf = (title: string, cells: Grid) => ({
    title,
    kpis: reading.found.map(({ candidate, choice }) => ({
      code: candidate.code,
      native: nativeSource(table, cells, askFor(candidate, choice, choices)),
    })),
  });
  const figures = figuresOf(reading).flatMap(({ code, month, value }) => {
    if (value === null) return [];
    const previewed = previewFigure(book, code, month, value);
    return isWritten(previewed) ? [{ code, month, value, was: previewed.was }] : [];
  });
  return {
    figures,
    imports: importsOf(table, reading, choices),
    open: openQuestions(reading),
    ...(given &&
      given.name !== undefined &&
      "cells" in given.source && { fromSheet: sheetOf(given.name, given.source.cells) }),
  };
}

interface UnderstoodProps {
  readonly table: Table;
  readonly reading: Reading;
  readonly kpis: readonly Candidate[];
  readonly rates: readonly ComputedRate[];
  readonly book: Book;
  readonly choices: Choices;
  readonly choose: (next: Choices) => void;
}

function Understood({ table, reading, kpis, rates, book, choices, choose }: UnderstoodProps) {
  const say = useWords();
  const dates = reading.dateColumn;
  const dateColumns = table.columns.filter(({ kind, key }) => kind === "dates" || key === dates);
  const open = openQuestions(reading);
  return (
    <section class="understood" aria-label={say(words.understood)}>
      <h2>{say(words.understood)}</h2>
      <ul class="quiet small-print facts">
        <li>{say(tableFacts(table.lines.length, table.headingLine))}</li>
        {[...table.said, ...reading.said].map((each) => (
          <li key={each.name}>{say(each)}</li>
        ))}
      </ul>
      <LeftOut table={table} />
      {dateColumns.length > 0 && (
        <SelectField
          label={words.months}
          value={dates ?? ""}
          change={(dateColumn) => choose({ ...choices, dateColumn })}
          options={[
            ...(dates === undefined ? ([["", say(words.choose)]] as const) : []),
            ...dateColumns.map(({ key }): [string, string] => [key, key]),
          ]}
        />
      )}
      <Questions questions={reading.questions} answer={(kind, key) => choose(answered(choices, kind, key))} />
      {rates.map(({ name, numerator, denominator }) => (
        <p class="note" key={name}>
          {say(rateIsComputed(name, numerator, denominator))}
        </p>
      ))}
      {reading.found.map((each) => (
        <FoundKpi
          key={each.candidate.code}
          table={table}
          reading={each}
          alone={kpis.length === 1}
          choices={choices}
          choose={choose}
        />
      ))}
      {reading.found.length === 0 && <p>{say(words.noKpiFound)}</p>}
      <UnusedColumns reading={reading} open={reading.found.length === 0} choices={choices} choose={choose} />
      {open > 0 && <p class="watch">{say(answerFirst(open))}</p>}
      <FiguresTable reading={reading} book={book} />
    </section>
  );
}

function LeftOut({ table: { leftOut } }: { table: Table }) {
  const say = useWords();
  const worth = leftOut.filter(({ first }) => first !== "");
  if (worth.length === 0) return null;
  return (
    <details class="more">
      <summary>{say(linesLeftOut(leftOut.length))}</summary>
      <ul class="small-print">
        {worth.slice(0, 12).map(({ line, first, why }) => (
          <li key={line}>{say(leftOutLine(line, first, why))}</li>
        ))}
        {worth.length > 12 && <li>…</li>}
      </ul>
    </details>
  );
}

const aggregates: readonly Aggregate[] = ["sum", "last", "count"];

interface FoundKpiProps {
  readonly table: Table;
  readonly reading: KpiReading;
  /** Only this KPI was asked for: it cannot be left out. */
  readonly alone: boolean;
  readonly choices: Choices;
  readonly choose: (next: Choices) => void;
}

/** One KPI of the table: its column, how its lines became months, and what can be changed. */
function FoundKpi({ table, reading, alone, choices, choose }: FoundKpiProps) {
  const say = useWords();
  const { candidate, choice, result, questions, said } = reading;
  const { code, name, unit, kind } = candidate;
  const { figures, took } = result;
  const known = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  const set = (some: Parameters<typeof chosen>[2]): void => choose(chosen(choices, code, some));
  const facts: Text[] = [
    ...(took.column === undefined ? [] : [fromColumn(took.column)]),
    ...(figures.length > 0 ? [monthsRead(figures.length, figures[0]?.month, figures[figures.length - 1]?.month)] : []),
    ...(kind === "flow" && known.length > 1 ? [totalOf(textOfFigure(sumOf(known), unit))] : []),
  ];
  return (
    <fieldset class="group found">
      <legend>{name || code}</legend>
      {facts.length > 0 && <p class="small-print">{facts.map(say).join(" · ")}</p>}
      {said.length > 0 && (
        <ul class="small-print quiet facts">
          {said.map((each) => (
            <li key={each.name}>{say(each)}</li>
          ))}
        </ul>
      )}
      <Questions
        questions={questions}
        named={name}
        answer={(question, key) => choose(answered(choices, question, key, code))}
      />
      <details class="more">
        <summary>
          {say(words.change)}
          <span class="unseen"> {name}</span>
        </summary>
        <SelectField
          label={words.column}
          named={name}
          value={took.column ?? ""}
          change={(column) => set({ column })}
          options={[
            ...(took.column === undefined ? ([["", say(words.choose)]] as const) : []),
            ...table.columns
              .filter(({ kind: each }) => each !== "blank")
              .map(({ key }): [string, string] => [key, key]),
          ]}
        />
        <SelectField
          label={words.howAdded}
          named={name}
          value={took.aggregate ?? "none"}
          change={(aggregate) => set({ aggregate: aggregate as Aggregate })}
          options={[...new Set([...aggregates, took.aggregate ?? "none"])].map((each): [string, string] => [
            each,
            say(aggregateWords[each]),
          ])}
        />
        <FilterField table={table} named={name} filter={choice.filter} change={(filter) => set({ filter })} />
        {!alone && (
          <button type="button" class="plain small" onClick={() => set({ leftOut: true })}>
            {say(words.leaveOut)}
            <span class="unseen"> {name}</span>
          </button>
        )}
      </details>
    </fieldset>
  );
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const textOfFigure = (value: number, unit: string): Text => ({
  en: figureIn("en", value, unit),
  fr: figureIn("fr", value, unit),
});

/** Only some lines: those where a column has a value, or any value at all. */
function FilterField({
  table,
  named,
  filter,
  change,
}: {
  table: Table;
  named: string;
  filter: Filter | undefined;
  change: (filter: Filter | undefined) => void;
}) {
  const say = useWords();
  const of = (column: string, equals: string): Filter =>
    equals.trim() === "" ? { column, isNotBlank: true } : { column, equals };
  return (
    <>
      <SelectField
        label={words.filter}
        named={named}
        value={filter?.column ?? ""}
        change={(column) => change(column === "" ? undefined : of(column, ""))}
        options={[
          ["", say(words.noFilter)],
          ...table.columns.filter(({ kind }) => kind !== "blank").map(({ key }): [string, string] => [key, key]),
        ]}
      />
      {filter && (
        <TextField
          label={words.equals}
          named={named}
          value={"equals" in filter ? filter.equals : ""}
          change={(equals) => change(of(filter.column, equals))}
        />
      )}
    </>
  );
}

/** Columns of figures that no KPI took: somebody may say which KPI they are. */
function UnusedColumns({
  reading: { unused, missing },
  open,
  choices,
  choose,
}: {
  reading: Reading;
  open: boolean;
  choices: Choices;
  choose: (next: Choices) => void;
}) {
  const say = useWords();
  if (unused.length === 0 || missing.length === 0) return null;
  return (
    <details class="more" open={open}>
      <summary>
        {say(words.otherColumns)} ({unused.length})
      </summary>
      {unused.slice(0, 40).map(({ key, heading, first }) => (
        <SelectField
          key={key}
          label={{ en: `${heading || key} (${first}…)`, fr: `${heading || key} (${first}…)` }}
          value=""
          change={(code) => code !== "" && choose(chosen(choices, code, { column: key, leftOut: false }))}
          options={[
            ["", say(words.choose)],
            ...missing.map(({ code, name }): [string, string] => [code, name || code]),
          ]}
        />
      ))}
    </details>
  );
}
