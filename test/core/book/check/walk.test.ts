import { describe, expect, it } from "vitest";
import { isProblem } from "../../../../core/base/problem.ts";
import { walk, walkDay } from "../../../../core/book/check/walk.ts";
import { perform } from "../../../../core/book/commands/index.ts";
import { applied } from "../../../../core/book/sheets/apply.ts";
import type { Snapshot } from "../../../../core/book/sheets/snapshot.ts";

describe("the walk of the check", () => {
  it("is done on plain data, each click of it", () => {
    let book: Snapshot = { language: "en", tables: {} };
    for (const step of walk) {
      if (!("request" in step)) continue;
      const plan = perform(step.command, book, step.request, walkDay);
      if (isProblem(plan)) throw new Error(`${step.command}: ${plan.says.en}`);
      book = applied(book, plan);
    }
    expect(book.tables.definitions?.cells.filter(([code]) => code !== null)).toHaveLength(6);
  });
});
