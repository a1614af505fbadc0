import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Choice } from "../../core/base/choice.ts";
import { type Month, monthAfter, monthsFrom, monthWords } from "../../core/base/months.ts";
import { isProblem } from "../../core/base/problem.ts";
import type { Language, Text } from "../../core/base/text.ts";
import { readFigure } from "../../core/book/figures/typed-figure.ts";
import { usePanel, useWords } from "../base/context.ts";
import { words } from "../base/words.ts";

/** Native controls with their label, a hint, and what is wrong next to them. */

export interface FieldProps {
  readonly label: Text;
  /** What to write there. */
  readonly hint?: Text | undefined;
  /** Why the value is not accepted. */
  readonly problem?: Text | undefined;
  /** What was understood, or a suggestion. */
  readonly note?: Text | undefined;
  readonly optional?: boolean;
  /** What the field belongs to, for screen readers: several fields of one page have the same label. */
  readonly named?: string;
}

interface ControlProps {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": boolean | undefined;
}

/** Label above, hint and sentences below, all linked to the control. */
export function Field({
  label,
  hint,
  problem,
  note,
  optional,
  named,
  control,
}: FieldProps & { control: (props: ControlProps) => ComponentChildren }) {
  const id = useId();
  const say = useWords();
  // What was understood or is wrong replaces the hint.
  const shownHint = note || problem ? undefined : hint;
  const below = [shownHint && `${id}-hint`, note && `${id}-note`, problem && `${id}-problem`].filter(Boolean);
  return (
    <div class="field">
      <label for={id}>
        {say(label)}
        {named && <span class="unseen"> {named}</span>}
        {optional && <em> {say(words.optional)}</em>}
      </label>
      {control({
        id,
        "aria-describedby": below.length > 0 ? below.join(" ") : undefined,
        "aria-invalid": problem ? true : undefined,
      })}
      {shownHint && (
        <p class="hint" id={`${id}-hint`}>
          {say(shownHint)}
        </p>
      )}
      {note && (
        <p class="note-line" id={`${id}-note`}>
          {say(note)}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {say(problem)}
        </p>
      )}
    </div>
  );
}

interface Valued<T> extends FieldProps {
  readonly value: T;
  readonly change: (value: T) => void;
}

/** One line, or several with `lines`. Proposals are offered, but any words are possible. */
export function TextField({
  value,
  change,
  lines = 1,
  proposals,
  ...field
}: Valued<string> & { lines?: number; proposals?: readonly string[] }) {
  const list = useId();
  return (
    <Field
      {...field}
      control={(props) =>
        lines > 1 ? (
          <textarea {...props} rows={lines} value={value} onInput={(event) => change(event.currentTarget.value)} />
        ) : (
          <>
            <input
              {...props}
              type="text"
              autocomplete="off"
              list={proposals ? list : undefined}
              value={value}
              onInput={(event) => change(event.currentTarget.value)}
            />
            {proposals && (
              <datalist id={list}>
                {proposals.map((each) => (
                  <option key={each} value={each} />
                ))}
              </datalist>
            )}
          </>
        )
      }
    />
  );
}

interface FigureFieldProps extends Valued<string> {
  readonly unit: string;
  /** The form it belongs to, if it is outside that form. */
  readonly form?: string;
  /** The value was not typed by the user, so it is not echoed. */
  readonly untouched?: boolean;
}

/** A figure as people type it, with what was understood below. The text is kept, so that nothing typed is lost. */
export function FigureField({ value, change, unit, form, untouched, ...field }: FigureFieldProps) {
  const figure = readFigure(value, unit);
  const given = value.trim() !== "" && !untouched;
  return (
    <Field
      {...field}
      problem={field.problem ?? (given && isProblem(figure) ? figure.says : undefined)}
      note={field.note ?? (given && !isProblem(figure) ? understood(figure.understood, figure.note) : undefined)}
      control={(props) => (
        <input
          {...props}
          type="text"
          form={form}
          inputmode="decimal"
          autocomplete="off"
          value={value}
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
    />
  );
}

/** “= CHF 3,240.50”, with the rule that decided where the text could mean two things. */
export function understood(words: Text, note?: Text): Text {
  const after = (language: Language): string => (note ? `. ${note[language]}` : "");
  return { en: `= ${words.en}${after("en")}`, fr: `= ${words.fr}${after("fr")}` };
}

/** One of a few words, with the sentence of the chosen one below. */
export function ChoiceField<K extends string>({
  value,
  change,
  choices,
  ...field
}: Valued<K | null> & { choices: readonly Choice[] }) {
  const { language } = usePanel();
  const chosen = choices.find(({ key }) => key === value);
  return (
    <Field
      {...field}
      hint={chosen?.says ?? field.hint}
      control={(props) => (
        <select
          {...props}
          value={value ?? ""}
          onChange={(event) => change((event.currentTarget.value || null) as K | null)}
        >
          <option value="">{words.choose[language]}</option>
          {choices.map((choice) => (
            <option key={choice.key} value={choice.key}>
              {choice[language][0]}
            </option>
          ))}
        </select>
      )}
    />
  );
}

/** A month from the first to the last; a current value outside that range stays available. */
export function MonthField({
  value,
  change,
  from,
  count,
  ...field
}: Valued<Month | null> & { from: Month; count: number }) {
  const { language } = usePanel();
  const months = monthsFrom(from, monthAfter(from, count - 1));
  const all = value === null || months.includes(value) ? months : [...months, value].sort();
  return (
    <Field
      {...field}
      control={(props) => (
        <select {...props} value={value ?? ""} onChange={(event) => change(event.currentTarget.value || null)}>
          <option value="">{words.choose[language]}</option>
          {all.map((month) => (
            <option key={month} value={month}>
              {monthWords(month, language)}
            </option>
          ))}
        </select>
      )}
    />
  );
}

/** A day as `2026-10-05`. */
export function DayField({ value, change, ...field }: Valued<string | null>) {
  return (
    <Field
      {...field}
      control={(props) => (
        <input
          {...props}
          type="date"
          value={value ?? ""}
          onInput={(event) => change(event.currentTarget.value || null)}
        />
      )}
    />
  );
}

/** One of several values, each with the words that stand for it. */
export function SelectField({
  value,
  change,
  options,
  ...field
}: Valued<string> & { options: readonly (readonly [string, string])[] }) {
  return (
    <Field
      {...field}
      control={(props) => (
        <select {...props} value={value} onChange={(event) => change(event.currentTarget.value)}>
          {options.map(([each, words]) => (
            <option key={each} value={each}>
              {words}
            </option>
          ))}
        </select>
      )}
    />
  );
}

/** Yes or no. */
export function TickField({ label, named, value, change }: Valued<boolean>) {
  const say = useWords();
  return (
    <p class="choices">
      <label>
        <input type="checkbox" checked={value} onChange={(event) => change(event.currentTarget.checked)} />
        <span>
          {say(label)}
          {named && <span class="unseen"> {named}</span>}
        </span>
      </label>
    </p>
  );
}
