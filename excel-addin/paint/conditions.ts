import { columnLetters } from "../../core/base/address.ts";
import type { EditOf } from "../../core/book/sheets/plan.ts";
import { textFormula } from "../../core/book/sheets/text-formula.ts";
import type { Canvas } from "./canvas.ts";
import { fontOf } from "./look.ts";

type Condition = EditOf<"condition" | "rule" | "texts">;

/**
 * Rules that follow each other in a plan. Where a sheet was there before, it is asked which of them it has already: two
 * round trips then, for Excel tells what a rule says only once it is known which kind it is.
 */
export async function paintConditions(canvas: Canvas, edits: readonly Condition[]): Promise<void> {
  const known = await knownRules(
    canvas,
    edits.filter(({ name }) => !canvas.isNew(name)),
  );
  for (const edit of edits) if (!known.get(edit)?.has(formulaOf(canvas, edit))) addRule(canvas, edit);
}

async function knownRules(canvas: Canvas, edits: readonly Condition[]): Promise<Map<Condition, Set<string>>> {
  if (edits.length === 0) return new Map();
  const asked = edits.map((edit) => ({ edit, rules: canvas.range(edit.name, edit.area).conditionalFormats }));
  for (const { rules } of asked) rules.load("items/type");
  await canvas.sync();
  const said = asked.map(({ edit, rules }) => ({
    edit,
    rules: rules.items.filter(({ type }) => type === "Custom").map(({ custom }) => custom.rule.load("formula")),
  }));
  await canvas.sync();
  return new Map(said.map(({ edit, rules }) => [edit, new Set(rules.map(({ formula }) => formula))]));
}

function addRule(canvas: Canvas, edit: Condition): void {
  const { fill, below } = edit.style;
  const rule = canvas.range(edit.name, edit.area).conditionalFormats.add("Custom");
  rule.custom.rule.formula = formulaOf(canvas, edit);
  const { format } = rule.custom;
  if (fill) format.fill.color = fill;
  const font = fontOf(edit.style);
  if (Object.keys(font).length > 0) format.font.set(font);
  if (below) format.borders.bottom.set({ style: "Continuous", color: below });
  // Excel puts a new rule before all others; rules of people, and earlier ones of the plan, go first.
  rule.priority = lastOfAll;
}

/** `=$K12=3`: about the first cell of the area, from where Excel carries it to the others. */
function formulaOf(canvas: Canvas, edit: Condition): string {
  const { name, area } = edit;
  if (edit.kind === "rule") return `=${edit.formula}`;
  const { row, column } = canvas.onSheet(name, edit.kind === "condition" ? { ...area, column: edit.codes } : area);
  const address = `${columnLetters(column)}${row + 1}`;
  return edit.kind === "condition" ? `=$${address}=${edit.equals}` : `=${textFormula(address)}`;
}

/** Excel takes the last place there is. */
const lastOfAll = 10_000;
