import { monthNamesIn } from "../../core/base/months.ts";
import type { YearStart } from "../../core/base/years.ts";
import { usePanel } from "../base/context.ts";
import { words } from "../base/words.ts";
import { SelectField } from "./fields.tsx";

/** The month that the company's year begins with. */
export function YearStartField({ value, change }: { value: YearStart; change: (yearStart: YearStart) => void }) {
  const { language } = usePanel();
  return (
    <SelectField
      label={words.yearBegins}
      hint={words.yearBeginsHint}
      value={`${value}`}
      change={(chosen) => change(Number(chosen))}
      options={monthNamesIn(language).map((name, index) => [`${index + 1}`, name] as const)}
    />
  );
}
