import { expect, it } from "vitest";
import { headAt } from "../../../../../core/book/review/page/page-cells.ts";
import { newBook } from "../../commands/try-commands.ts";
import { calculated } from "../calculated.ts";
import { bookWith, kpi, usual, withInputs } from "../month-book.ts";

it("the page begins with one sentence, its cause and its counts, and with three steps before that", {
  timeout: 60_000,
}, async () => {
  const head = async (book: Parameters<typeof calculated>[0]) => {
    const { page } = await calculated(withInputs(book));
    return (["message", "cause", "counts", "kpi"] as const).map(
      (name) => page[headAt(name).row]?.[headAt(name).column],
    );
  };
  const book = bookWith([kpi("A"), kpi("B")], { A: [...usual.slice(0, 11), 52], B: [...usual.slice(0, 11), 130] });
  expect(await head(book)).toEqual([
    "A: 52\u00a0leads, half the usual 96 (target 100\u00a0leads)",
    "Not explained yet.\nBetter than usual: B.",
    "Targets: 1 met · 0 close · 1 missed",
    "KPI",
  ]);
  const [message, , counts, first] = await head(newBook());
  expect([message, counts, first]).toEqual(["Three steps to your first review", "", "Step"]);
});
