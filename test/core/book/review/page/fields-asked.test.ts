import { expect, it } from "vitest";
import { fields } from "../../../../../core/book/kpi/fields.ts";
import { fieldsAsked } from "../../../../../core/book/review/page/fields-asked.ts";
import { actionFields } from "../../../../../core/book/tables/actions.ts";

it("the columns that the page asks for are among those of a new book, each once", () => {
  const keys = (of: readonly { readonly key: string }[]): string[] => of.map(({ key }) => key);
  for (const [asked, all] of [
    [keys(fieldsAsked.definitions), keys(fields)],
    [keys(fieldsAsked.actions), keys(actionFields)],
  ] as const) {
    expect(asked.filter((key) => !all.includes(key))).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
  }
  expect(keys(fieldsAsked.actions)).not.toContain("observedEffect");
});
