import { expect, it } from "vitest";
import { dayOf } from "../../core/base/days.ts";
import { type DayOrder, monthNamesIn } from "../../core/base/months.ts";
import { isProblem } from "../../core/base/problem.ts";
import { type Language, languages, type Text } from "../../core/base/text.ts";
import { changedTarget } from "../../core/book/edits/target-columns.ts";
import { whichOrder } from "../../core/book/figures/questions-of-months.ts";
import { emptyKpi, type Kpi } from "../../core/book/kpi/schema.ts";
import { sentence } from "../../core/book/kpi/sentence.ts";
import { messageToSend } from "../../core/book/review/frozen/message.ts";
import { ofMonthInFrench } from "../../core/book/review/month/month-message.ts";
import { reviewedKpis } from "../../core/book/sheets/layout.ts";
import type { Frozen } from "../../core/book/tables/frozen-months.ts";
import { tooManyKpis } from "../../core/book/tables/refusals.ts";
import { linesLeftOut, monthsRead, sameTable } from "../../sidebar/figures/words.ts";
import { foundFormulas } from "../../sidebar/formulas/words.ts";
import { frozenWords } from "../../sidebar/month/words-review.ts";
import { chosen, kpisSaved } from "../../sidebar/quick-start/words.ts";
import { preparedNow, preparing, repairedNow, repairing } from "../../sidebar/share/words.ts";
import { bookAfter, newBook } from "../core/book/commands/try-commands.ts";
import { bookWith, kpi, september, usual } from "../core/book/review/month-book.ts";

/** Sentences that are put together, as people read them: ten minutes a language. Written by `npm run fix`. */

const counts = [0, 1, 2, 11];
/** Said of one or more only. */
const never0 = ["saved", "months", "preparing", "prepared", "repaired"];
const longName = "Requests of customers in Switzerland and abroad closed within the agreed time";
const low = [...usual.slice(0, 11), 52];

const counted: Readonly<Record<string, (count: number) => Text>> = {
  chosen,
  saved: kpisSaved,
  formulas: foundFormulas,
  "left out": linesLeftOut,
  months: (count) => monthsRead(count, "2026-04", "2026-08"),
  preparing: (count) => preparing(count, count),
  prepared: preparedNow,
  repairing,
  repaired: repairedNow,
};

const defined: readonly Kpi[] = [
  { ...emptyKpi, code: "COCA" },
  { ...emptyKpi, name: "L'avis d'Anne", unit: "points", startValue: -12, target: -3.5, direction: "increase" },
  { ...emptyKpi, name: longName, unit: "%", startValue: 0.8, target: 0.95, direction: "increase", deadline: "2026-08" },
  {
    ...emptyKpi,
    name: "Coûts",
    unit: "CHF",
    startValue: 1200,
    target: 900,
    direction: "decrease",
    deadline: "2026-10",
  },
  {
    ...emptyKpi,
    name: "Churn",
    unit: "%",
    direction: "neutral",
    benchmarkLow: 0.01,
    benchmarkHigh: 0.03,
    frequency: "quarterly",
    source: "l'ERP d'Olten",
    objective: "Keep “our” customers",
    owner: "J. d'Arc",
    usual: "season",
  },
];

const messages = (language: Language): (readonly [string, string])[] => {
  const codes = Array.from({ length: reviewedKpis }, (_, index) => `KPI-${index + 1}`);
  const odd = [kpi("LONG", { name: longName }), kpi("ICI", { name: "L'avis d'Éric", unit: "points", target: -2 })];
  const explained = bookAfter(bookWith([kpi("Leads")], { Leads: low }), "explain-result", {
    code: "Leads",
    month: september,
    answer: {
      kind: "action",
      why: "The fair was canceled.",
      action: "Book the next one.",
      owner: "M. O'Neil",
      due: "2026-10-01",
      decisionAsked: "CHF 900 for a stand.",
    },
  });
  const books: Readonly<Record<string, ReturnType<typeof bookWith>>> = {
    "0 KPIs": newBook(language),
    "1 KPI without a figure": bookWith([kpi("Leads")]),
    "1 KPI met": bookWith([kpi("Leads")], { Leads: [100] }),
    "2 KPIs missed": bookWith([kpi("Leads"), kpi("Sales")], { Leads: low, Sales: low }),
    "as many KPIs as a workbook can have, met": bookWith(
      codes.map((code) => kpi(code)),
      Object.fromEntries(codes.map((code) => [code, [120]])),
    ),
    "as many, figures missing": bookWith(
      codes.map((code) => kpi(code)),
      { "KPI-1": usual, "KPI-2": low },
    ),
    "long names and apostrophes, negative figures": bookWith(odd, { LONG: low, ICI: [-7] }),
    "explained, with full stops": explained,
    ...(language === "en" && { "the same in the United States": { ...explained, dayOrder: "month first" } }),
  };
  return Object.entries(books).map(([name, book]) => {
    const message = messageToSend(book, september, language);
    return [name, isProblem(message) ? message.says[language] : message.text] as const;
  });
};

const days = (language: Language, order: DayOrder): string[] => {
  const day = dayOf(2026, 10, 1);
  const frozen: Frozen = { month: "2026-09", on: day, by: "Anna", figures: new Map() };
  return [
    sentence({ ...emptyKpi, name: "Leads", target: 42, deadline: "2026-10" }, language, order),
    frozenWords(frozen, order)[language],
    sameTable("2026-10-01", order)[language],
    ...whichOrder("1/10/2026", day, dayOf(2026, 1, 10), order).choices.map(({ says }) => says[language]),
  ];
};

it.each(languages)("sentences read as somebody would say them, language %s", async (language) => {
  const of = monthNamesIn("fr").map(ofMonthInFrench).join(", ");
  const before = {
    ...emptyKpi,
    unit: "leads",
    target: 42,
    targetAppliesTo: "each-month",
    deadline: "2025-12",
  } as const;
  const page = [
    ...Object.entries(counted).map(([name, words]) =>
      [
        name,
        ...counts.filter((count) => count > 0 || !never0.includes(name)).map((count) => words(count)[language]),
      ].join("\n"),
    ),
    ["a KPI", ...defined.map((each) => sentence(each, language, undefined))].join("\n"),
    `days\n${days(language, "day first").join("\n")}`,
    ...(language === "en" ? [`days in the United States\n${days(language, "month first").join("\n")}`] : []),
    `a changed target\n${changedTarget(before, { ...before, target: 50, deadline: "2026-08" })?.[language]}`,
    `one KPI too many\n${tooManyKpis(11).says[language]}`,
    ...(language === "fr" ? [`months\n${of}`] : []),
    ...messages(language).map(([name, message]) => `${name}\n${message}`),
  ].join("\n\n");
  await expect(`${page}\n`).toMatchFileSnapshot(`../golden/sentences.${language}.txt`);
});
