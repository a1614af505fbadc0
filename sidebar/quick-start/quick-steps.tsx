import { useState } from "preact/hooks";
import { monthOf } from "../../core/base/months.ts";
import type { Text } from "../../core/base/text.ts";
import { figureIn } from "../../core/book/figures/units.ts";
import { codeKey } from "../../core/book/kpi/codes.ts";
import { fieldOf } from "../../core/book/kpi/fields.ts";
import type { Usual } from "../../core/book/kpi/schema.ts";
import {
  findInLibrary,
  type Library,
  type LibraryEntry,
  libraryEntry,
  type Objective,
  objectives,
} from "../../core/book/library/entry.ts";
import { mostKpis } from "../../core/book/smart/advice.ts";
import { usualAdvice } from "../../core/book/smart/usual-advice.ts";
import type { Book } from "../../core/book/tables/read.ts";
import { usePanel, useWords } from "../base/context.ts";
import { ChoiceField, DayField, FigureField, MonthField, TextField } from "../controls/fields.tsx";
import { BringIn } from "../figures/bring-in.tsx";
import { figuresReady } from "../figures/words.ts";
import {
  entriesOf,
  historyOf,
  isOfMoney,
  kpiDraftOf,
  lackingAction,
  lacksCurrency,
  type QuickDraft,
  type QuickRow,
  recorded,
  startOf,
} from "./quick-draft.ts";
import { chosen, computedFrom, startsFrom, quickStartWords as words } from "./words.ts";

/** The five steps of the quick start. */

export function AimStep({ draft, change, book }: QuickStepProps) {
  const { language } = usePanel();
  const say = useWords();
  const choose = (aim: Objective): void => {
    // The user's own words stay; those of another aim are removed.
    const ready = Object.values(objectives).some((text) => text[language] === draft.objective);
    change({ aim, ...((ready || draft.objective === "") && { objective: objectives[aim][language] }) });
  };
  return (
    <>
      <fieldset class="choices">
        <legend class="unseen">{say(words.whichAim)}</legend>
        {(Object.keys(objectives) as Objective[]).map((aim) => (
          <label key={aim}>
            <input type="radio" name="aim" checked={draft.aim === aim} onChange={() => choose(aim)} />{" "}
            <span>{say(objectives[aim])}</span>
          </label>
        ))}
      </fieldset>
      {draft.aim && (
        <TextField
          label={words.aimInWords}
          hint={words.aimHint}
          value={draft.objective}
          change={(objective) => change({ objective })}
          proposals={book.objectives.map(({ name }) => name)}
        />
      )}
    </>
  );
}

export function KpisStep({ draft, change, book, library }: QuickStepProps) {
  const say = useWords();
  const [query, setQuery] = useState("");
  const asked = query.trim();
  const ofAim = library.filter(({ objective, role }) => objective === draft.aim && role === "kpi");
  const found = asked === "" ? ofAim : findInLibrary(library, asked).slice(0, 12);
  // KPIs ticked elsewhere stay visible.
  const shown = [
    ...new Set([...entriesOf(draft, library).filter((entry) => asked === "" && !found.includes(entry)), ...found]),
  ];
  const toggle = (code: string): void =>
    change({
      chosen: draft.chosen.includes(code) ? draft.chosen.filter((each) => each !== code) : [...draft.chosen, code],
    });
  return (
    <>
      <TextField label={words.others} hint={words.othersHint} value={query} change={setQuery} />
      <p class="quiet">{say(chosen(draft.chosen.length))}</p>
      <fieldset class="choices">
        <legend class="unseen">{say(words.whichKpis)}</legend>
        {shown.map((entry) => (
          <Entry
            key={entry.code}
            entry={entry}
            instead={entry.vanity && libraryEntry(library, entry.vanity.instead)}
            checked={draft.chosen.includes(entry.code)}
            inBook={book.kpis.has(codeKey(entry.code))}
            full={draft.chosen.length >= mostKpis}
            toggle={() => toggle(entry.code)}
          />
        ))}
      </fieldset>
      {shown.length === 0 && <p>{say(words.nothing)}</p>}
    </>
  );
}

interface EntryProps {
  readonly entry: LibraryEntry;
  /** What to follow instead of a vanity metric. */
  readonly instead: LibraryEntry | undefined;
  readonly checked: boolean;
  readonly inBook: boolean;
  readonly full: boolean;
  readonly toggle: () => void;
}

function Entry({ entry, instead, checked, inBook, full, toggle }: EntryProps) {
  const say = useWords();
  return (
    <label>
      <input type="checkbox" checked={checked || inBook} disabled={inBook || (full && !checked)} onChange={toggle} />{" "}
      <span>
        {say(entry.name)} {inBook && <em>({say(words.inBook)})</em>}
        <span class="quiet small-print">{say(entry.measures)}</span>
        {entry.vanity && (
          <span class="small-print">
            ! {say(words.vanity)} {say(entry.vanity.why)} {instead && `→ ${say(instead.name)}`}
          </span>
        )}
      </span>
    </label>
  );
}

export function TargetsStep({ draft, change, book, library, asked }: QuickStepProps) {
  const { language, today } = usePanel();
  const say = useWords();
  const owners = [...new Set([...book.kpis.values()].map(({ kpi }) => kpi.owner).filter(Boolean))];
  const entries = entriesOf(draft, library);
  const setRow = (code: string, some: Partial<QuickRow>): void =>
    change({ rows: { ...draft.rows, [code]: { ...draft.rows[code], ...some } } });
  const months = { from: monthOf(today), count: 37 };
  return (
    <>
      <fieldset class="group">
        <legend>{say(words.forAll)}</legend>
        <TextField label={words.owner} value={draft.owner} change={(owner) => change({ owner })} proposals={owners} />
        <MonthField
          label={words.deadline}
          value={draft.deadline}
          change={(deadline) => change({ deadline })}
          {...months}
        />
        {isOfMoney(draft, library) && (
          <TextField
            label={words.currency}
            value={draft.currency}
            problem={asked && lacksCurrency(draft, library) ? words.nameCurrency : undefined}
            change={(currency) => change({ currency })}
          />
        )}
        {(["source", "whereToFind"] as const).map((key) => (
          <TextField
            key={key}
            label={fieldOf(key).heading}
            hint={fieldOf(key).says}
            value={draft[key]}
            change={(value) => change({ [key]: value })}
          />
        ))}
      </fieldset>
      {entries.map((entry, index) => {
        const { kpi } = kpiDraftOf(draft, library, entry, language, today);
        const row = draft.rows[entry.code] ?? {};
        return (
          <fieldset class="group" key={entry.code}>
            <legend>{say(entry.name)}</legend>
            <FigureField
              label={withUnit(kpi.unit)}
              hint={index === 0 ? words.targetHint : undefined}
              unit={kpi.unit}
              value={row.target ?? ""}
              change={(target) => setRow(entry.code, { target })}
            />
            <TextField
              label={fieldOf("decision").heading}
              lines={2}
              value={kpi.decision}
              change={(decision) => setRow(entry.code, { decision })}
            />
            <details class="more">
              <summary>{say(words.another)}</summary>
              <UsualField value={kpi.usual} change={(usual) => setRow(entry.code, { usual })} />
              <TextField
                label={words.owner}
                value={row.owner ?? ""}
                change={(owner) => setRow(entry.code, { owner })}
                proposals={owners}
              />
              <MonthField
                label={words.deadline}
                value={row.deadline ?? draft.deadline}
                change={(deadline) => setRow(entry.code, { deadline })}
                {...months}
              />
              {(["source", "whereToFind"] as const).map((key) => (
                <TextField
                  key={key}
                  label={fieldOf(key).heading}
                  value={row[key] ?? ""}
                  change={(value) => setRow(entry.code, { [key]: value })}
                />
              ))}
            </details>
          </fieldset>
        );
      })}
    </>
  );
}

function UsualField({ value, change }: { value: Usual | null; change: (usual: Usual | null) => void }) {
  const { heading, says, choices = [] } = fieldOf("usual");
  return (
    <ChoiceField
      label={heading}
      hint={says}
      choices={choices}
      value={value}
      change={(each) => change(each as Usual | null)}
    />
  );
}

const withUnit = (unit: string): Text => ({ en: `Target (${unit})`, fr: `Cible (${unit})` });

export function HistoryStep({ draft, change, book, library }: QuickStepProps) {
  const { language, today } = usePanel();
  const say = useWords();
  const nameOf = (code: string | undefined): string => {
    const entry = libraryEntry(library, code ?? "");
    return entry ? entry.name[language] : (code ?? "");
  };
  const counts = recorded(draft, book, library);
  return (
    <>
      <p class="quiet">{say(words.historyWhy)}</p>
      {entriesOf(draft, library)
        .filter(({ kind }) => kind === "rate")
        .map((entry) => (
          <p class="note" key={entry.code}>
            {say(computedFrom(say(entry.name), nameOf(entry.numerator), nameOf(entry.denominator)))}
          </p>
        ))}
      {draft.past.length > 0 && <p class="note-line">{say(figuresReady(draft.past.length))}</p>}
      <BringIn
        book={book}
        kpis={counts.map(({ code, name, kind, unit, alsoCalled }) => ({
          code,
          name: name[language],
          kind,
          unit: unit === "money" ? draft.currency : unit[language],
          alsoCalled: [...Object.values(name), ...alsoCalled],
        }))}
        rates={entriesOf(draft, library)
          .filter(({ kind }) => kind === "rate")
          .map(({ code, name, numerator, denominator }) => ({
            code,
            name: name[language],
            numerator: nameOf(numerator),
            denominator: nameOf(denominator),
          }))}
        change={({ figures }) => change({ past: figures.map(({ code, month, value }) => ({ code, month, value })) })}
      />
      {counts.map((entry) => {
        const unit = entry.unit === "money" ? draft.currency : entry.unit[language];
        const start = draft.chosen.includes(entry.code) ? startOf(draft, library, entry) : undefined;
        return (
          start && (
            <p class="quiet small-print" key={entry.code}>
              {say(entry.name)}:{" "}
              {say(
                startsFrom(
                  { en: figureIn("en", start.value, unit), fr: figureIn("fr", start.value, unit) },
                  start.month,
                ),
              )}
            </p>
          )
        );
      })}
      {entriesOf(draft, library).map((entry) => {
        const { kpi } = kpiDraftOf(draft, library, entry, language, today);
        // Also once it is answered: the answer can still be changed.
        const looks = usualAdvice({ ...kpi, usual: null }, historyOf(draft, library, entry));
        return (
          looks && (
            <fieldset class="group" key={entry.code}>
              <legend>{say(entry.name)}</legend>
              <p>{say(looks.says)}</p>
              <p class="quiet small-print">{say(looks.why)}</p>
              <UsualField
                value={kpi.usual}
                change={(usual) =>
                  change({ rows: { ...draft.rows, [entry.code]: { ...draft.rows[entry.code], usual } } })
                }
              />
            </fieldset>
          )
        );
      })}
    </>
  );
}

export function ActionStep({ draft, change, library, asked }: QuickStepProps) {
  const say = useWords();
  const { action } = draft;
  const set = (some: Partial<typeof action>): void => change({ action: { ...action, ...some } });
  const entries = entriesOf(draft, library);
  const lacking = asked ? lackingAction(draft) : [];
  const problemOf = (field: string): Text | undefined => lacking.find((each) => each.field === field)?.says;
  return (
    <>
      <p class="quiet">{say(words.firstActionWhy)}</p>
      <TextField label={words.action} lines={2} value={action.words} change={(text) => set({ words: text })} />
      {action.words.trim() !== "" && (
        <>
          <div class="field">
            <label for="quick-action-kpi">{say(words.whichKpi)}</label>
            <select
              id="quick-action-kpi"
              value={action.code || entries[0]?.code}
              onChange={(event) => set({ code: event.currentTarget.value })}
            >
              {entries.map(({ code, name }) => (
                <option key={code} value={code}>
                  {say(name)}
                </option>
              ))}
            </select>
          </div>
          <TextField
            label={words.why}
            hint={words.whyHint}
            value={action.why}
            problem={problemOf("why")}
            change={(why) => set({ why })}
          />
          <TextField
            label={words.owner}
            value={action.owner || draft.owner}
            problem={problemOf("owner")}
            change={(owner) => set({ owner })}
          />
          <DayField label={words.due} value={action.due} problem={problemOf("due")} change={(due) => set({ due })} />
        </>
      )}
    </>
  );
}

export interface QuickStepProps {
  readonly book: Book;
  readonly library: Library;
  readonly draft: QuickDraft;
  /** Somebody wanted to go on and could not: what is missing is said at its field. */
  readonly asked: boolean;
  readonly change: (some: Partial<QuickDraft>) => void;
}
