import { monthAfter, monthOf } from "../../core/base/months.ts";
import type { Text } from "../../core/base/text.ts";
import { fieldOf } from "../../core/book/kpi/fields.ts";
import { recordedAs } from "../../core/book/kpi/recorded-as.ts";
import type { FieldKey, Kpi } from "../../core/book/kpi/schema.ts";
import { usePanel } from "../base/context.ts";
import { type KpiDraft, textIn, unitIn, withField } from "../base/kpi-draft.ts";
import { ChoiceField, DayField, FigureField, MonthField, TextField } from "./fields.tsx";

export interface KpiFieldProps {
  readonly name: FieldKey;
  readonly draft: KpiDraft;
  readonly change: (draft: KpiDraft) => void;
  readonly problem?: Text | undefined;
  /** Suggested words: the codes or the objectives of the book. */
  readonly proposals?: readonly string[] | undefined;
}

/** The control that fits a field of a KPI, with the field's own heading and sentence. */
export function KpiField({ name, draft, change, problem, proposals }: KpiFieldProps) {
  const { language, today } = usePanel();
  const field = fieldOf(name);
  const { kpi } = draft;
  const common = { label: field.heading, hint: field.says, problem };
  const set = (value: string | null): void => change(withField(draft, name, value));
  switch (field.cell) {
    case "choice":
      return (
        <ChoiceField
          {...common}
          {...(name === "frequency" && { note: recordedAs(kpi) })}
          choices={field.choices ?? []}
          value={kpi[name] as string | null}
          // There is always a role.
          change={(value) => set(name === "role" ? (value ?? "kpi") : value)}
        />
      );
    case "month":
      return (
        <MonthField
          {...common}
          {...monthsAround[name === "deadline" ? "ahead" : "around"](monthOf(today))}
          value={kpi[name] as string | null}
          change={set}
        />
      );
    case "day":
      return <DayField {...common} value={kpi[name] as string | null} change={set} />;
    case "number":
    case "share":
    case "whole":
      return (
        <FigureField
          {...common}
          untouched={draft.typed[name] === undefined}
          unit={unitIn(name, kpi)}
          value={textIn(draft, name, language)}
          change={set}
        />
      );
    default:
      return (
        <TextField
          {...common}
          lines={(field.longest ?? 0) > 200 ? 2 : 1}
          value={kpi[name as keyof Kpi] as string}
          change={set}
          {...(proposals && { proposals })}
        />
      );
  }
}

const monthsAround = {
  /** Three years to reach a target in. */
  ahead: (month: string) => ({ from: month, count: 37 }),
  around: (month: string) => ({ from: monthAfter(month, -24), count: 37 }),
};
