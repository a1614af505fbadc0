import { askedWords } from "../core/base/asked-words.ts";

/** Makes the search field of a page of formulas work: it shows those that are called so, as one types. */

const field = document.querySelector<HTMLInputElement>(".search input");
const label = field?.closest<HTMLElement>(".search");
if (field && label) {
  label.hidden = false;
  field.addEventListener("input", () => show(field.value));
}

function show(query: string): void {
  const asked = askedWords(query);
  let found = 0;
  for (const formula of document.querySelectorAll<HTMLElement>("[data-words]")) {
    const words = formula.dataset.words ?? "";
    formula.hidden = !asked.every((word) => words.includes(word));
    if (!formula.hidden) found++;
  }
  for (const group of document.querySelectorAll<HTMLElement>("section")) {
    group.hidden = !group.querySelector("[data-words]:not([hidden])");
  }
  const none = document.querySelector<HTMLElement>(".none");
  if (none) none.hidden = found > 0;
}
