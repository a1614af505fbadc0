import { expect, it } from "vitest";
import type { KpiInput } from "../../../../../core/book/kpi/schema.ts";
import { type KpiMonth, monthOverview } from "../../../../../core/book/review/month/month-overview.ts";
import { readBook } from "../../../../../core/book/tables/read.ts";
import { bookWith, kpi, september, usual } from "../month-book.ts";

const found = (values: readonly number[], rest: Partial<KpiInput> = {}): KpiMonth =>
  monthOverview(readBook(bookWith([kpi("A", rest)], { A: values })), september).kpis[0] as KpiMonth;
const ending = (last: number) => [...usual.slice(0, 11), last];

it("half, twice and three times the usual are said so, all else by its reason", () => {
  expect(found(ending(52)).inSentence?.en).toBe("half the usual 96");
  expect(found(ending(220)).inSentence?.en).toBe("twice the usual 110");
  expect(found(ending(400)).inSentence?.fr).toBe("le triple des 125 habituels");
  expect(found(ending(104))).toMatchObject({ reason: { en: "within the usual 87–115" } });
  expect(found(ending(104)).inSentence).toEqual(found(ending(104)).reason);
  expect(found([100, 52]).inSentence).toBeNull();
});

it("of a season or a growth the sentence has the figure once", () => {
  const growing = [...Array(24).keys()].map((month) => Math.round(100 * 1.03 ** month));
  const of = found([...growing.slice(0, 23), 100], { usual: "trend" });
  expect(of.reason?.en).toMatch(/^100, expected \d+ to \d+$/);
  expect(of.inSentence?.en).toMatch(/^expected \d+ to \d+$/);
});
