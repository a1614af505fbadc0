import { readdirSync } from "node:fs";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { isProblem } from "../../../../core/base/problem.ts";
import { type CommandName, commands, isForWorkbook, perform } from "../../../../core/book/commands/index.ts";
import { workbookCommands } from "../../../../core/book/commands/workbook.ts";
import { type KpiInput, kpiSchema } from "../../../../core/book/kpi/schema.ts";
import { applied } from "../../../../core/book/sheets/apply.ts";
import type { Snapshot } from "../../../../core/book/sheets/snapshot.ts";
import { open } from "../../../../core/book/tables/issues.ts";
import { readBook } from "../../../../core/book/tables/read.ts";
import {
  bookAfter,
  conversion,
  kpiOf,
  leads,
  newBook,
  refusal,
  signups,
  tableOf,
  today,
  tried,
  typed,
  visits,
  withKpis,
} from "./try-commands.ts";

const attacks = [
  '=HYPERLINK("http://x.example","click")',
  "+1+1",
  "@SUM(A1)",
  "'; DROP TABLE kpis; --",
  "<img src=x onerror=alert(1)>",
  "__proto__",
  "constructor",
  "x".repeat(80),
  "👩‍👩‍👧 🚀",
  "مرحبا بالعالم",
  "\u202eevil",
  "TRUE",
  "007",
  "1e5",
  "2026-10",
];

describe("the list of commands", () => {
  it("has one for each file, here or among those of the whole workbook", () => {
    const others = ["command.ts", "index.ts", "workbook.ts"];
    const files = readdirSync("core/book/commands").filter((file) => !others.includes(file));
    const names = [...Object.keys(commands), ...Object.keys(workbookCommands)];
    expect(names.map((name) => `${name}.ts`).sort()).toEqual(files.sort());
    expect(names.filter(isForWorkbook)).toEqual(Object.keys(workbookCommands));
  });
});

describe("a request", () => {
  it("is refused if it names no command, or a property every object has", () => {
    for (const name of ["", "drop-everything", "__proto__", "constructor", "toString"])
      expect(perform(name, newBook(), {}, today)).toMatchObject({ name: "unknown-command" });
  });

  it("is not used by any command before its schema has checked it", () => {
    const requests: unknown[] = [
      undefined,
      null,
      "x",
      5,
      [],
      {},
      { kpis: [] },
      JSON.parse('{"__proto__":{"code":"A"}}'),
    ];
    for (const name of Object.keys(commands))
      for (const request of requests)
        expect(perform(name, newBook(), request, today), name).toMatchObject({ name: "request-not-understood" });
  });

  it("that cannot be read says which part is wrong", () => {
    const answer = perform("save-kpis", newBook(), { kpis: [{ kpi: { ...leads, target: "many" } }] }, today);
    expect(isProblem(answer) && answer.says.en).toContain("(kpis.0.kpi.target)");
  });
});

describe("words that are harmful elsewhere", () => {
  for (const words of attacks)
    it(`come back as the same text: ${words.slice(0, 30)}`, () => {
      const kpi: KpiInput = { ...leads, name: words, owner: words, decision: words, objective: words, measures: words };
      const answer = { kind: "observe", until: "2026-12-01", because: words } as const;
      const book = bookAfter(withKpis(kpi), "explain-result", { code: "LEADS", month: "2026-09", answer });
      const read = readBook(book);
      expect(kpiOf(book, "LEADS").kpi).toMatchObject({ name: words, owner: words, decision: words, measures: words });
      expect([read.objectives[0]?.name, read.actions[0]?.why, open(read.issues)]).toEqual([words, words, []]);
      for (const table of Object.values(book.tables))
        expect(table?.formulas?.some((row) => row.some((formula) => formula !== "")) ?? false).toBe(false);
    });

  it("are codes like any other: constructor, toString, 007", () => {
    const codes = ["constructor", "toString", "007", "valueOf"];
    const book = withKpis(...codes.map((code) => ({ ...leads, code })));
    const figures = codes.map((code, index) => ({ code, value: index + 1 }));
    const read = readBook(bookAfter(book, "record-results", { month: "2026-09", figures }));
    const at = read.months.indexOf("2026-09");
    expect([...read.kpis.values()].map(({ kpi, results }) => [kpi.code, results[at]?.value])).toEqual(
      codes.map((code, index) => [code, index + 1]),
    );
  });
});

const words = (longest: number) =>
  fc
    .oneof(fc.string({ unit: "grapheme", maxLength: 30 }), fc.constantFrom(...attacks))
    .map((text) => [...text.trim()].slice(0, longest).join("").trim());
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => (value === 0 ? 0 : value));
const month = fc
  .integer({ min: 0, max: 59 })
  .map((by) => `${2024 + Math.floor((9 + by) / 12)}-${`${((9 + by) % 12) + 1}`.padStart(2, "0")}`);
const code = fc.constantFrom("LEADS", "VISITS", "SIGNUPS", "CONVERSION", "constructor", "leads");

const anyKpi: fc.Arbitrary<KpiInput> = fc.record({
  code,
  name: words(80).map((text) => text || "Leads"),
  role: fc.constantFrom("kpi", "measure"),
  objective: words(200),
  measures: words(500),
  kind: maybe(fc.constantFrom("flow", "level", "rate")),
  numerator: fc.constantFrom("", "SIGNUPS", "LEADS"),
  denominator: fc.constantFrom("", "VISITS", "CONVERSION"),
  unit: fc.constantFrom("leads", "CHF", "jours"),
  direction: fc.constantFrom("increase", "decrease", "neutral"),
  startValue: maybe(amount),
  target: maybe(amount),
  targetAppliesTo: maybe(fc.constantFrom("each-month", "year-to-date", "path")),
  start: maybe(month),
  deadline: maybe(month),
  watchShare: maybe(fc.double({ min: 0.01, max: 1, noNaN: true })),
  owner: words(80),
  frequency: maybe(fc.constantFrom("daily", "weekly", "monthly", "quarterly", "yearly")),
  priority: maybe(fc.integer({ min: 1, max: 1000 })),
  group: maybe(fc.constantFrom("effort", "result")),
  actionability: maybe(fc.constantFrom("actionable", "vanity")),
  benchmarkLow: maybe(amount),
  usual: maybe(fc.constantFrom("level", "trend", "season", "rare")),
  limitsFrom: maybe(fc.integer({ min: 6, max: 60 })),
  processChanged: maybe(month),
  revisitOn: maybe(month.map((each) => `${each}-15`)),
}) as fc.Arbitrary<KpiInput>;

describe("a KPI", () => {
  it("that is saved reads back the same, in both languages", () => {
    fc.assert(
      fc.property(anyKpi, fc.constantFrom("en" as const, "fr" as const), (kpi, language) => {
        const book = bookAfter(newBook(language), "save-kpis", { kpis: [{ kpi }] });
        expect(kpiOf(book, kpi.code).kpi).toEqual(v.parse(kpiSchema, kpi));
        expect(open(readBook(book).issues)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** Any click, as a panel makes it: with what its user saw. */
type Click = (book: Snapshot) => readonly [CommandName, unknown];

const seenOf = (book: Snapshot, wanted: string) => {
  const found = readBook(book).kpis.get(wanted.toLowerCase());
  return found ? { seenCells: [...found.cells] } : {};
};

/** Clicks of every command but those that make sheets, whose own tests cut them short after every edit. */
const clicks = {
  "save-kpis": [
    fc.tuple(fc.array(anyKpi, { minLength: 1, maxLength: 3 }), fc.constantFrom("", "a new market"), fc.boolean()).map(
      ([kpis, reason, refill]): Click =>
        (book) => ["save-kpis", { kpis: kpis.map((kpi) => ({ kpi, ...seenOf(book, kpi.code) })), reason, refill }],
    ),
  ],
  "record-results": [
    fc
      .tuple(
        month,
        fc.array(fc.record({ code, value: maybe(amount), expectedOn: maybe(fc.constant("2026-11-02")) }), {
          minLength: 1,
          maxLength: 3,
        }),
      )
      .map(
        ([at, figures]): Click =>
          (book) => {
            const read = readBook(book);
            const was = (each: string) =>
              read.kpis.get(each.toLowerCase())?.results[read.months.indexOf(at)]?.value ?? null;
            return [
              "record-results",
              { month: at, figures: figures.map((each) => ({ ...each, was: was(each.code) })) },
            ];
          },
      ),
  ],
  "bring-in-figures": [
    fc.tuple(code, fc.uniqueArray(month, { minLength: 1, maxLength: 5 }), amount).map(
      ([each, months, value]): Click =>
        () => ["bring-in-figures", { figures: months.map((at) => ({ code: each, month: at, value })) }],
    ),
  ],
  "explain-result": [
    fc.tuple(code, month, words(200)).map(
      ([each, at, because]): Click =>
        () => ["explain-result", { code: each, month: at, answer: { kind: "observe", until: "2026-12-01", because } }],
    ),
    fc.tuple(code, month, words(200)).map(
      ([each, at, why]): Click =>
        () => [
          "explain-result",
          { code: each, month: at, answer: { kind: "action", why, action: why, owner: "Ann", due: "2026-12-01" } },
        ],
    ),
  ],
  "close-action": [
    fc.tuple(fc.nat(5), fc.constantFrom("done", "dropped")).map(
      ([index, state]): Click =>
        (book) => {
          const row = readBook(book).actions[index]?.row ?? 1;
          return [
            "close-action",
            { seenRow: { row, cells: [...(tableOf(book, "actions").cells[row] ?? [])] }, state, nextStep: "stop" },
          ];
        },
    ),
  ],
  "retire-kpi": [
    fc.tuple(code, words(200)).map(
      ([each, reason]): Click =>
        (book) => ["retire-kpi", { code: each, seenCells: [], ...seenOf(book, each), reason }],
    ),
  ],
  "save-objective": [
    fc.tuple(fc.nat(3), words(200)).map(
      ([index, name]): Click =>
        (book) => {
          const row = readBook(book).objectives[index]?.row;
          const seenRow =
            row === undefined ? {} : { seenRow: { row, cells: [...(tableOf(book, "objectives").cells[row] ?? [])] } };
          return ["save-objective", { objective: { name, owner: name }, ...seenRow }];
        },
    ),
  ],
  "results-from-export": [
    fc.tuple(code, fc.boolean()).map(
      ([each, replace]): Click =>
        () => ["results-from-export", { code: each, sheet: "CRM", dates: "A", sum: "C", texts: 1, replace }],
    ),
  ],
} satisfies Readonly<
  Record<
    Exclude<keyof typeof commands, "start-book" | "start-like" | "set-year-start" | "freeze-month" | "make-review">,
    readonly fc.Arbitrary<Click>[]
  >
>;

const anyClick: fc.Arbitrary<Click> = fc.oneof(...Object.values(clicks).flat());

/** The user's own content: formulas anywhere, texts among the figures, in blank rows and in columns next to ours. */
function furnished(book: Snapshot, places: readonly (readonly [number, number])[]): Snapshot {
  return places.reduce((each, [row, column], index) => {
    const key = (["results", "targets", "definitions", "actions", "objectives"] as const)[index % 5] ?? "results";
    const { cells } = tableOf(each, key);
    const [rows, columns] = [cells.length - 1, (cells[0]?.length ?? 2) - 1];
    if (index % 2 === 1) return typed(each, key, 1 + (row % rows), 1 + (column % columns), 7, `=Mine!A${index}`);
    // The content of a record's field belongs to the record, and changes with it.
    const across = key === "results" || key === "targets" ? 1 + (column % columns) : columns;
    return typed(
      typed(each, key, 0, across, cells[0]?.[across] ?? "Mine"),
      key,
      1 + (row % rows),
      across,
      `mine ${index}`,
    );
  }, withOwnColumn(book));
}

/** A column of the user's own at the end of each table of records. */
function withOwnColumn(book: Snapshot): Snapshot {
  const tables = Object.entries(book.tables).map(([key, table]) => [
    key,
    key === "results" || key === "targets"
      ? table
      : { ...table, cells: table?.cells.map((row, at) => [...row, at === 0 ? "Mine" : null]) },
  ]);
  return { ...book, tables: Object.fromEntries(tables) };
}

const own = (book: Snapshot): string[] =>
  Object.entries(book.tables).flatMap(([key, table]) =>
    (table?.cells ?? []).flatMap((row, at) =>
      row.flatMap((cell, column) => {
        const formula = table?.formulas?.[at]?.[column] ?? "";
        const mine = formula.startsWith("=Mine!")
          ? formula
          : typeof cell === "string" && cell.startsWith("mine ")
            ? cell
            : "";
        return mine ? [`${key} ${at} ${column} ${mine}`] : [];
      }),
    ),
  );

describe("any clicks one after the other", () => {
  it("keep the book valid, and each can be cut short after any edit and run again", () => {
    let planned = 0;
    fc.assert(
      fc.property(fc.array(anyClick, { minLength: 1, maxLength: 8 }), fc.nat(), (clicks, where) => {
        let book = withKpis(leads, visits, signups, conversion);
        for (const click of clicks) {
          const [name, request] = click(book);
          const plan = tried(book, name, request as never);
          if (isProblem(plan)) continue;
          planned++;
          const whole = applied(book, plan);
          expect(open(readBook(whole).issues), name).toEqual([]);
          if (plan.edits.length > 0) {
            const part = applied(book, { edits: plan.edits.slice(0, where % plan.edits.length) });
            expect(open(readBook(part).issues), `${name}, cut`).toEqual([]);
            expect(readBook(bookAfter(part, name, request as never)), `${name}, again`).toEqual(readBook(whole));
          }
          book = whole;
        }
      }),
      { numRuns: 60 },
    );
    expect(planned).toBeGreaterThan(60);
  });

  it("never write over a text or a formula of the user's own", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 5, maxLength: 15 }),
        fc.array(anyClick, { minLength: 1, maxLength: 8 }),
        (places, clicks) => {
          let book = furnished(withKpis(leads, visits, signups, conversion), places);
          const before = own(book);
          for (const click of clicks) {
            const plan = tried(book, ...(click(book) as readonly [CommandName, never]));
            if (!isProblem(plan)) book = applied(book, plan);
          }
          expect(own(book)).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("two panels", () => {
  it("that save the same KPI do not lose each other's edits: the second is told", () => {
    const book = withKpis(leads);
    const save = (name: string) => ({ kpis: [{ kpi: { ...leads, name }, ...seenOf(book, "LEADS") }] });
    const first = bookAfter(book, "save-kpis", save("New leads"));
    expect(refusal(first, "save-kpis", save("Fresh leads"))).toBe("changed-since");
  });
});
