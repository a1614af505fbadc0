import { expect, it } from "vitest";
import { monthOverview } from "../../../../../core/book/review/month/month-overview.ts";
import { inPageOrder } from "../../../../../core/book/review/month/page-order.ts";
import { readBook } from "../../../../../core/book/tables/read.ts";
import { bookWith, kpi, september, usual } from "../month-book.ts";

const ordered = (...parameters: Parameters<typeof bookWith>): string[] => {
  const book = readBook(bookWith(...parameters));
  return inPageOrder(book, monthOverview(book, september)).map(({ kpi: { code } }) => code);
};
const ending = (last: number | null) => [...usual.slice(0, 11), last];

it("what is missed comes first, then what has no figure, is worse than usual, is close, has no target, is met", () => {
  const kpis = ["Met", "None", "Close", "Worse", "Missing", "Missed"].map((code) =>
    kpi(code, { target: code === "None" ? null : code === "Worse" ? 50 : 100 }),
  );
  const figures = { Met: usual, None: usual, Close: ending(95), Worse: ending(60), Missed: ending(85) };
  expect(ordered(kpis, figures)).toEqual(["Missed", "Missing", "Worse", "Close", "None", "Met"]);
});

it("KPIs of one objective stay together, the objective in most trouble first", () => {
  const kpis = [
    kpi("One", { objective: "Grow" }),
    kpi("Two", { objective: "Keep" }),
    kpi("Three", { objective: "Grow" }),
  ];
  expect(ordered(kpis, { One: usual, Two: ending(80), Three: usual })).toEqual(["Two", "One", "Three"]);
});
