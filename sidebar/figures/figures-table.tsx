import { type Month, monthWords } from "../../core/base/months.ts";
import { previewFigure } from "../../core/book/edits/preview-figures.ts";
import { figureIn, isPercent } from "../../core/book/figures/units.ts";
import type { Book } from "../../core/book/tables/read.ts";
import { usePanel, useWords } from "../base/context.ts";
import type { Reading } from "./reading.ts";
import { wasBefore, bringInWords as words } from "./words.ts";

/** The months and figures that were read, a column for each KPI, before anything is written. */
export function FiguresTable({ reading: { found }, book }: { reading: Reading; book: Book }) {
  const { language } = usePanel();
  const say = useWords();
  const months = [...new Set(found.flatMap(({ result }) => result.figures.map(({ month }) => month)))].sort();
  if (months.length === 0) return null;
  const shown = (value: number, unit: string): string => figureIn(language, value, isPercent(unit) ? unit : "", 6);
  const cell = (code: string, unit: string, month: Month, value: number | null | undefined) => {
    if (value === undefined) return <td key={code} />;
    if (value === null) return <td key={code}>–</td>;
    const { fate, was, obstacle } = previewFigure(book, code, month, value);
    const look = fate === "new" ? "" : fate === "overwrites" ? "watch" : fate === "same" ? "quiet" : "problem";
    return (
      <td key={code} class={look}>
        {shown(value, unit)}
        {fate === "same" && <span class="unseen"> ({say(words.same)})</span>}
        {fate === "overwrites" && was !== null && <span class="small-print"> {say(wasBefore(shown(was, unit)))}</span>}
        {fate !== "overwrites" && obstacle && <span class="small-print"> {say(obstacle)}</span>}
      </td>
    );
  };
  return (
    <>
      <h3>{say(words.figures)}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too */}
      <section class="scrolled" tabIndex={0} aria-label={say(words.figures)}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{say(words.month)}</th>
              {found.map(({ candidate: { code, name } }) => (
                <th scope="col" key={code}>
                  {name || code}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr key={month}>
                <th scope="row">{monthWords(month, language)}</th>
                {found.map(({ candidate: { code, unit }, result }) =>
                  cell(code, unit, month, result.figures.find((each) => each.month === month)?.value),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
