import { escaped } from "../core/base/html.ts";
import { isProblem } from "../core/base/problem.ts";
import type { Language, Text } from "../core/base/text.ts";
import { answer } from "../core/formulas/engine/answer.ts";
import type { Definition, Example, ReaderProblem } from "../core/formulas/engine/define.ts";
import { formula, lay, typedIn } from "../core/formulas/engine/formula.ts";
import type { Host } from "../core/formulas/reference/section.ts";

/** Errors that any formula can show: each sentence as the formula itself says it. */

const title: Text = { en: "Errors that any formula can show", fr: "Les erreurs communes à toutes les formules" };
const intro: Text = {
  en: "If a formula can't read its input, Excel shows #VALUE! and Sheets an error; if the input is fine but there is no answer, Excel shows #N/A. Hover over the cell to read why. In a range, each problem stays in its own cell; in Sheets as the text #VALUE! or #N/A.",
  fr: "Si une formule ne peut pas lire ses données, Excel affiche #VALEUR! et Sheets une erreur ; si les données sont bonnes mais qu'il n'y a pas de réponse, Excel affiche #N/A. Survolez la cellule pour lire l'explication. Dans une plage, chaque problème reste dans sa cellule ; dans Sheets, sous forme du texte #VALUE! ou #N/A.",
};

const nothing: Text = { en: "", fr: "" };
const typed = (name: string, ...given: Example["given"]): { name: string; example: Example } => ({
  name,
  example: { says: nothing, given, answer: null },
});

/** A formula that meets the problem, as people type it by mistake. */
export const commonProblems: Readonly<Record<ReaderProblem, { readonly name: string; readonly example: Example }>> = {
  empty: typed("COCA", 50_000, null),
  missing: typed("KPI_TREND"),
  "not-a-number": typed("COCA", "CHF 50", 15),
  negative: typed("COCA", -50, 15),
  "not-whole": typed("RATE_INTERVAL", 12.5, 100),
  "not-a-rate": typed("FUNNEL_LEADS", 60, 20),
  "not-a-choice": typed("FUNNEL_LEADS", 60, 0.2, "everything"),
  "not-a-day": typed("KPI_PACE", 48_000, 100_000, "1 May", "2026-05-31", "2026-05-12"),
  "too-small": typed("KPI_LIMITS", [[8, 7, 9, 8, 8, 7]], 4),
  "not-one-cell": typed("FUNNEL_LEADS", [[60], [70]], 0.2),
  "not-one-line": typed("KPI_TREND", [
    [8, 7],
    [9, 8],
  ]),
  "different-shapes": typed("COCA", [[50_000], [60_000]], [[15], [16], [17]]),
  "blank-inside": typed("FUNNEL_LEADS", 60, [[0.2], [null], [0.6]]),
  error: typed("KPI_TREND", [[8], [{ error: "#DIV/0!" }]]),
  loading: typed("KPI_TREND", [[8], [{ error: "Loading..." }]]),
  "too-large": typed("KPI_TREND", Array(100_001).fill([1])),
  "too-many-arguments": typed("COCA", 1, 234, 15),
  "out-of-range": typed("FUNNEL_LEADS", 1e308, [[0.1], [0.1]]),
};

export function commonProblemsPage(
  catalogue: readonly Definition[],
  language: Language,
  host: Host,
): { title: string; body: string } {
  const items = Object.values(commonProblems).map(({ name, example }) => {
    const definition = catalogue.find((each) => each.name === name) as Definition;
    const shown = answer(definition, example.given, () => language);
    const cells =
      lay(definition, example).ranges.length > 0 ? "" : escaped(formula(definition, example, typedIn(language, host)));
    return `<li>${cells ? `<code class="typed">${cells}</code><br>` : ""}<span class="problem">${isProblem(shown) ? escaped(shown.says[language]) : ""}</span></li>\n`;
  });
  return {
    title: title[language],
    body: `<p>${escaped(intro[language])}</p>\n<ul class="formulas">\n${items.join("")}</ul>\n`,
  };
}
