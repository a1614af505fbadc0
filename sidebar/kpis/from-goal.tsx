import { useState } from "preact/hooks";
import { isProblem, type Problem } from "../../core/base/problem.ts";
import type { Text } from "../../core/base/text.ts";
import { readFigure } from "../../core/book/figures/typed-figure.ts";
import { figureIn } from "../../core/book/figures/units.ts";
import { funnelLeads } from "../../core/formulas/functions/funnel-leads.ts";
import { usePanel, useWords } from "../base/context.ts";
import { FigureField, TextField } from "../controls/fields.tsx";
import { leadsNeeded, noRates, wizardWords as words } from "./words-wizard.ts";

interface FromGoalProps {
  readonly unit: string;
  /** Whether the target is one of the year: the goal is too. */
  readonly isOfYear: boolean;
  readonly use: (figure: number) => void;
}

/** What this KPI must bring to reach a sales goal, given the rates of the steps in between: FUNNEL_LEADS. */
export function FromGoal({ unit, isOfYear, use }: FromGoalProps) {
  const { language } = usePanel();
  const say = useWords();
  const [goal, setGoal] = useState("");
  const [rates, setRates] = useState("");
  const needed = leadsFor(goal, rates);
  return (
    <details class="more">
      <summary>{say(words.fromGoal)}</summary>
      <FigureField
        label={words.goal}
        hint={isOfYear ? words.goalOfYearHint : words.goalHint}
        unit=""
        value={goal}
        change={setGoal}
      />
      <TextField
        label={words.rates}
        hint={words.ratesHint}
        problem={rates.trim() !== "" && typeof needed === "object" ? needed.says : undefined}
        value={rates}
        change={setRates}
      />
      {typeof needed === "number" && (
        <>
          <p aria-live="off">{say(leadsNeeded(figures(needed, unit), figures(typedValue(goal), "")))}</p>
          <button type="button" onClick={() => use(needed)}>
            {say(words.useAsTarget)} ({figureIn(language, needed, unit)})
          </button>
        </>
      )}
    </details>
  );
}

const figures = (value: number, unit: string): Text => ({
  en: figureIn("en", value, unit),
  fr: figureIn("fr", value, unit),
});

const typedValue = (text: string): number => {
  const figure = readFigure(text);
  return isProblem(figure) || figure.value === null ? Number.NaN : figure.value;
};

/** Undefined while something is still missing. */
function leadsFor(goal: string, typed: string): number | Problem | undefined {
  const wanted = typedValue(goal);
  const parts = typed.match(/\d+(?:[.,]\d+)?(?:\s*%)?/g) ?? [];
  if (!(wanted >= 0) || typed.trim() === "") return undefined;
  const rates = parts.map((part) => readFigure(part, "%"));
  const values = rates.map((rate) => (isProblem(rate) ? null : rate.value));
  const known = values.filter((value): value is number => value !== null && value <= 1);
  if (known.length === 0 || known.length < values.length) return noRates;
  const needed = funnelLeads(wanted, { values: known, direction: "column", cells: known.length });
  return Array.isArray(needed) ? undefined : (needed as number | Problem);
}
