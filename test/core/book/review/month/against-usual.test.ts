import { expect, it } from "vitest";
import { monthAfter } from "../../../../../core/base/months.ts";
import { emptyKpi, type KpiInput } from "../../../../../core/book/kpi/schema.ts";
import { againstUsual } from "../../../../../core/book/review/month/against-usual.ts";
import type { KpiSeries } from "../../../../../core/book/review/month/kpi-series.ts";
import { type KpiMonth, monthOverview } from "../../../../../core/book/review/month/month-overview.ts";
import { readBook } from "../../../../../core/book/tables/read.ts";
import { seasonalMonths } from "../../../../../core/formulas/engine/trend-examples.ts";
import { findingOf } from "../../../../../core/formulas/statistics/finding.ts";
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

it("of a season nothing is said of last year's month: neither the page nor its formulas have that", () => {
  const noisy = seasonalMonths.map((value, at) => value * (1 + 0.03 * Math.sin(at * 2.4)));
  const last = noisy.length - 1;
  const values = noisy.map((value, at) => (at === last - 12 ? value * 0.5 : at === last ? value * 1.2 : value));
  const series: KpiSeries = {
    values,
    pattern: 12,
    step: 1,
    months: values.map((_, at) => monthAfter(september, at - last)),
  };
  const finding = findingOf(series);
  if ("needed" in finding) throw new Error("too early");
  expect(finding).toMatchObject({ direction: 1, seasonBefore: -1 });
  const { reason } = againstUsual({ ...emptyKpi, usual: "season" }, series, finding, september);
  expect(reason.en).toMatch(/^[\d,]+, expected [\d,]+ to [\d,]+$/);
});
