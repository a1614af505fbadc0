import { matching } from "../core/base/asked-words.ts";
import type { Language } from "../core/base/text.ts";
import { notOffered } from "../core/formulas/reference/not-offered.ts";
import { notOfferedIn } from "../core/formulas/reference/search.ts";

/** Makes the search field of a page of formulas work: it shows those that are called so, as one types. */

const field = document.querySelector<HTMLInputElement>(".search input");
const label = field?.closest<HTMLElement>(".search");
if (field && label) {
  label.hidden = false;
  field.addEventListener("input", () => show(field.value));
}

function show(query: string): void {
  const formulas = [...document.querySelectorAll<HTMLElement>("[data-words]")];
  const instead = notOfferedIn(notOffered, query);
  const found = new Set(
    instead
      ? formulas.filter((formula) => instead.nearest.includes(formula.querySelector("code")?.textContent ?? ""))
      : matching(formulas, query, (formula) => [formula.dataset.words ?? ""]),
  );
  for (const formula of formulas) formula.hidden = !found.has(formula);
  for (const group of document.querySelectorAll<HTMLElement>("section")) {
    group.hidden = !group.querySelector("[data-words]:not([hidden])");
  }
  const none = document.querySelector<HTMLElement>(".none");
  if (none) none.hidden = found.size > 0;
  const note = document.querySelector<HTMLElement>(".note");
  if (!note) return;
  note.hidden = !instead;
  note.textContent = instead ? instead.says[document.documentElement.lang as Language] : "";
}
