import fc from "fast-check";
import { expect, it } from "vitest";
import { dateOf } from "../../../../core/base/days.ts";
import { firstDayOf, type Month, monthAfter, monthOf } from "../../../../core/base/months.ts";
import { type Ask, decoded, monthlyFigures, readTable } from "../../../../core/book/figures/index.ts";

/** A table that some program in some country may write: read back as it was, or asked about; never something else. */

const two = (number: number): string => String(number).padStart(2, "0");

const short = {
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
  fr: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(" "),
  de: "Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez".split(" "),
  it: "gen feb mar apr mag giu lug ago set ott nov dic".split(" "),
  es: "ene feb mar abr may jun jul ago sep oct nov dic".split(" "),
  nl: "jan feb mrt apr mei jun jul aug sep okt nov dec".split(" "),
};
const long = {
  en: "January February March April May June July August September October November December".split(" "),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
  it: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(" "),
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
  nl: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),
};
type Tongue = keyof typeof short;

type Write = (day: number, tongue: Tongue) => string;
const parts = (day: number) => dateOf({ day });

const monthForms: readonly Write[] = [
  (day) => `${parts(day).year}-${two(parts(day).month)}`,
  (day) => `${parts(day).year}${two(parts(day).month)}`,
  (day) => `${two(parts(day).month)}/${parts(day).year}`,
  (day) => `${two(parts(day).month)}.${parts(day).year}`,
  (day, tongue) => `${long[tongue][parts(day).month - 1]} ${parts(day).year}`,
  (day, tongue) => `${short[tongue][parts(day).month - 1]}-${two(parts(day).year % 100)}`,
  (day, tongue) => `${short[tongue][parts(day).month - 1]} ${parts(day).year}`,
  (day) => `01/${two(parts(day).month)}/${parts(day).year}`,
  (day) => `${parts(day).month}/1/${parts(day).year}`,
  (day) => `${parts(day).year}-${two(parts(day).month)}-01 - ${parts(day).year}-${two(parts(day).month)}-28`,
];

const dayForms: readonly Write[] = [
  (day) => `${parts(day).year}-${two(parts(day).month)}-${two(parts(day).dayOfMonth)}`,
  (day) => `${parts(day).year}${two(parts(day).month)}${two(parts(day).dayOfMonth)}`,
  (day) => `${two(parts(day).dayOfMonth)}.${two(parts(day).month)}.${parts(day).year}`,
  (day) => `${two(parts(day).dayOfMonth)}/${two(parts(day).month)}/${parts(day).year}`,
  (day) => `${parts(day).month}/${parts(day).dayOfMonth}/${parts(day).year}`,
  (day) => `${two(parts(day).dayOfMonth)}/${two(parts(day).month)}/${two(parts(day).year % 100)} 09:12`,
  (day) => `${parts(day).month}/${parts(day).dayOfMonth}/${two(parts(day).year % 100)}`,
  (day) => `${two(parts(day).dayOfMonth)}-${two(parts(day).month)}-${two(parts(day).year % 100)}`,
  (day, tongue) => `${parts(day).dayOfMonth} ${short[tongue][parts(day).month - 1]} ${parts(day).year}`,
  (day, tongue) => `${long[tongue][parts(day).month - 1]} ${parts(day).dayOfMonth}, ${parts(day).year}`,
  (day) => `${parts(day).year}-${two(parts(day).month)}-${two(parts(day).dayOfMonth)} 23:50:01 +0100`,
  (day) => `${parts(day).year}-${two(parts(day).month)}-${two(parts(day).dayOfMonth)}T00:05:11.120Z`,
];

interface Figures {
  readonly decimal: "," | ".";
  readonly group: "" | "," | "." | " " | "\u00a0" | "\u202f" | "'" | "’";
  readonly decimals: 0 | 1 | 2;
  readonly around: (words: string) => string;
}

const figures: fc.Arbitrary<Figures> = fc
  .record({
    decimal: fc.constantFrom(",", "."),
    group: fc.constantFrom("", ",", ".", " ", "\u00a0", "\u202f", "'", "’"),
    decimals: fc.constantFrom(0, 1, 2),
    around: fc.constantFrom<Figures["around"]>(
      (words) => words,
      (words) => words,
      (words) => `${words} €`,
      (words) => `€${words}`,
      (words) => `EUR ${words}`,
      (words) => (words.startsWith("-") ? `(${words.slice(1)})` : words),
    ),
  })
  .filter(({ decimal, group }) => decimal !== group) as fc.Arbitrary<Figures>;

function written(value: number, { decimal, group, decimals, around }: Figures): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return around(`${value < 0 ? "-" : ""}${grouped}${fraction ? decimal + fraction : ""}`);
}

interface Style {
  readonly figures: Figures;
  readonly delimiter: "\t" | ";" | "," | "|";
  readonly tongue: Tongue;
  readonly end: "\n" | "\r\n" | "\r";
  readonly encoding: "utf8" | "mark" | "utf16";
  readonly isFirst: boolean;
  readonly above: readonly string[];
  readonly below: "none" | "total" | "footer";
  readonly beside: boolean;
  readonly heading: readonly [date: string, figure: string];
}

const style: fc.Arbitrary<Style> = fc.record({
  figures,
  delimiter: fc.constantFrom("\t", ";", ",", "|"),
  tongue: fc.constantFrom<Tongue>("en", "fr", "de", "it", "es", "nl"),
  end: fc.constantFrom("\n", "\r\n", "\r"),
  encoding: fc.constantFrom("utf8", "mark", "utf16"),
  isFirst: fc.boolean(),
  above: fc.constantFrom(
    [],
    ["Campaign report"],
    ["# Report", "# Account: Alder", ""],
    ["Rapport", "Compte : Aulne", ""],
  ),
  below: fc.constantFrom("none", "total", "footer"),
  beside: fc.boolean(),
  heading: fc.constantFrom(
    ["Month", "Revenue"],
    ["Date", "Umsatz"],
    ["Mois", "Chiffre d'affaires"],
    ["Datum", "Omzet"],
    ["Giorno", "Fatturato"],
  ),
});

function rendered(rows: readonly (readonly [day: number, value: number])[], date: Write, chosen: Style): Buffer {
  const { delimiter, heading, tongue, isFirst, beside, above, below, end, encoding } = chosen;
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell) => (cell.includes(delimiter) || cell.includes('"') ? `"${cell.replace(/"/g, '""')}"` : cell))
      .join(delimiter);
  const row = (day: string, value: string, note: string): string =>
    line([...(isFirst ? [day, value] : [value, day]), ...(beside ? [note] : [])]);
  const text = [
    ...above,
    row(heading[0], heading[1], "Note"),
    ...rows.map(([day, value], index) =>
      row(date(day, tongue), written(value, chosen.figures), `line ${String.fromCharCode(97 + (index % 26))}`),
    ),
    ...(below === "total"
      ? [
          row(
            "Total",
            written(
              rows.reduce((sum, [, value]) => sum + value, 0),
              chosen.figures,
            ),
            "",
          ),
        ]
      : []),
    ...(below === "footer" ? ["", "All rights reserved."] : []),
  ].join(end);
  return encoding === "utf16"
    ? Buffer.from(`\ufeff${text}`, "utf16le")
    : Buffer.from(encoding === "mark" ? `\ufeff${text}` : text);
}

const ask: Ask = { kpi: { code: "REVENUE", name: "Revenue", kind: "flow", unit: "EUR" } };

function isRightOrAsked(bytes: Buffer, expected: ReadonlyMap<Month, number>, asked: Ask): boolean {
  const answer = monthlyFigures(readTable(decoded(bytes), "2026-11-29"), asked);
  if (answer.questions.length > 0) {
    expect(answer.figures).toEqual([]);
    return false;
  }
  expect(answer.figures.map(({ month }) => month)).toEqual([...expected.keys()].sort());
  for (const { month, value } of answer.figures) expect(value).toBeCloseTo(expected.get(month) as number, 6);
  return true;
}

const value = (decimals: number) =>
  fc.integer({ min: -2_000_000, max: 9_000_000 }).map((cents) => Number((cents / 100).toFixed(decimals)));

const runs = 400;

it("months come back as they were written, or are asked about", () => {
  let right = 0;
  fc.assert(
    fc.property(
      style,
      fc.constantFrom(...monthForms),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 2, max: 20 }),
      fc.infiniteStream(fc.integer({ min: -200_000, max: 90_000_000 })),
      fc.constantFrom<Ask["aggregate"][]>("none", "sum", undefined),
      (chosen, form, back, count, stream, aggregate) => {
        const first = monthAfter("2026-10", -back - count + 1);
        const values = stream.take(count);
        const rows = [...values].map((cents, index): [number, number] => [
          firstDayOf(monthAfter(first, index)).day,
          Number((cents / 100).toFixed(chosen.figures.decimals)),
        ]);
        const expected = new Map(rows.map(([day, each]) => [monthOf({ day }), each]));
        if (isRightOrAsked(rendered(rows, form, chosen), expected, aggregate ? { ...ask, aggregate } : ask)) right++;
      },
    ),
    { numRuns: runs },
  );
  expect(right).toBeGreaterThan(runs * 0.6);
});

it("days come back added up, or are asked about", () => {
  let right = 0;
  fc.assert(
    fc.property(
      style,
      fc.constantFrom(...dayForms),
      fc.integer({ min: 45_000, max: 46_300 }),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 70 }), value(2)), { minLength: 2, maxLength: 40 }),
      (chosen, form, start, given) => {
        const days = new Map(given);
        const rows = [...days]
          .sort(([one], [other]) => one - other)
          .map(([by, each]): [number, number] => [start + by, Number(each.toFixed(chosen.figures.decimals))]);
        // Below “Month” days of January, written 2/01, are taken for first days of months, and the reader says so.
        fc.pre(!/^Mo/.test(chosen.heading[0] as string) || rows.some(([day]) => parts(day).month > 1));
        const expected = new Map<Month, number>();
        for (const [day, each] of rows) expected.set(monthOf({ day }), (expected.get(monthOf({ day })) ?? 0) + each);
        if (isRightOrAsked(rendered(rows, form, chosen), expected, ask)) right++;
      },
    ),
    { numRuns: runs },
  );
  expect(right).toBeGreaterThan(runs * 0.5);
});
