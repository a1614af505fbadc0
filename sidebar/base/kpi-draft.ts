import { isProblem, type Problem } from "../../core/base/problem.ts";
import type { Language } from "../../core/base/text.ts";
import { readFigure } from "../../core/book/figures/typed-figure.ts";
import { figureIn, isPercent } from "../../core/book/figures/units.ts";
import { fieldOf, fields } from "../../core/book/kpi/fields.ts";
import type { FieldKey, Kpi } from "../../core/book/kpi/schema.ts";

/** A KPI while somebody edits it: the record, and the figures as typed, which may not be readable yet. */
export interface KpiDraft {
  readonly kpi: Kpi;
  readonly typed: Readonly<Partial<Record<FieldKey, string>>>;
}

/** Shares are in percent in every KPI; whole numbers have no unit. */
export const unitIn = (key: FieldKey, kpi: Kpi): string => {
  const { cell } = fieldOf(key);
  return cell === "share" ? "%" : cell === "whole" ? "" : kpi.unit;
};

const isFigureField = (key: string): key is FieldKey =>
  fields.some((field) => field.key === key && ["number", "share", "whole"].includes(field.cell));

/** The draft with a field changed. Figures are passed as typed; a new unit reads them again. */
export function withField(draft: KpiDraft, key: FieldKey, value: string | null): KpiDraft {
  const typed = isFigureField(key) ? { ...draft.typed, [key]: value ?? "" } : draft.typed;
  let kpi: Kpi = isFigureField(key) ? draft.kpi : { ...draft.kpi, [key]: value };
  const again = key === "unit" ? Object.keys(typed).filter(isFigureField) : isFigureField(key) ? [key] : [];
  for (const each of again) kpi = { ...kpi, [each]: figureValue(typed[each] ?? "", unitIn(each, kpi)) };
  return { kpi, typed };
}

const figureValue = (text: string, unit: string): number | null => {
  const figure = readFigure(text, unit);
  return isProblem(figure) ? null : figure.value;
};

/** The text in the field of a figure. */
export const textIn = ({ kpi, typed }: KpiDraft, key: FieldKey, language: Language): string =>
  typed[key] ?? figureText(kpi[key] as number | null, unitIn(key, kpi), language);

/** A figure as somebody would type it, in a form that is read back as the same figure. */
export function figureText(value: number | null, unit: string, language: Language): string {
  if (value === null) return "";
  const text = figureIn(language, value, isPercent(unit) ? "%" : "", 6);
  const read = readFigure(text, unit);
  // “1,234” in French would be read as thousands: an extra zero makes it unambiguous.
  return !isProblem(read) && read.value === value ? text : `${text}0`;
}

/** The typed figures that cannot be read. */
export const unreadable = ({ kpi, typed }: KpiDraft): { readonly key: FieldKey; readonly problem: Problem }[] =>
  Object.keys(typed)
    .filter(isFigureField)
    .flatMap((key) => {
      const figure = readFigure(typed[key] ?? "", unitIn(key, kpi));
      return isProblem(figure) ? [{ key, problem: figure }] : [];
    });
