import { nativeFormula } from "../../core/formulas/engine/native.ts";
import coca from "../../core/formulas/functions/coca.ts";

import { type Cells, cellsOf, down, everywhere, named, type Pair } from "./pair.ts";

/**
 * Pairs that answer row by row.
 * @param rows how many answer
 * @param figures how many rows of figures they read, again and again from the first where these are fewer
 */

const readBy = (row: number, figures: number): number => 1 + ((row - 1) % figures);

const moneyAndCustomers = (rows: number): Cells =>
  cellsOf(rows, (row) => ({ [`A${row}`]: `${1_000 + row}`, [`B${row}`]: `${row % 50}` }));

export function costs(rows: number, figures = rows): Pair {
  const of = (row: number): number => readBy(row, figures);
  return {
    id: "coca",
    what: `${named(rows)} cells with COCA`,
    instead: "`=IF(B2=0,NA(),A2/B2)`",
    figures: moneyAndCustomers(figures),
    ours: cellsOf(rows, (row) => ({ [`C${row}`]: `=COCA(A${of(row)},B${of(row)})` })),
    natively: cellsOf(rows, (row) => ({ [`C${row}`]: `=IF(B${of(row)}=0,NA(),A${of(row)}/B${of(row)})` })),
    answers: down("C", rows),
    known: everywhere,
  };
}

/** What “Prepare to share” writes: it refuses text, blanks and counts that are not whole, as COCA does. */
export function guardedCosts(rows: number): Pair {
  const refusing = (row: number): string => {
    const [spend, customers] = [`A${row}`, `B${row}`];
    const refused = coca.arguments.flatMap(({ reader }, index) =>
      reader.takes === "cell" ? (reader.refuses?.([spend, customers][index] as string) ?? []) : [],
    );
    const native = nativeFormula(coca, [spend, customers]);
    return `=IF(AND(ISNUMBER(${spend}),ISNUMBER(${customers})),IF(OR(${refused.join(",")}),NA(),${native}),NA())`;
  };
  return {
    ...costs(rows),
    id: "coca-guarded",
    instead: "natively with all that COCA refuses: text, blanks, −1, 2.5 customers",
    natively: cellsOf(rows, (row) => ({ [`C${row}`]: refusing(row) })),
  };
}

/** What happens in seven months, so that each rule fires on the last of them, upwards and then downwards. */
const events = [
  [0, 0, 0, 0, 0, 0, 32],
  [-6, -4, -2, 0, 2, 4, 6],
  [0, -5, 3, -2, 13, 4, 13],
  [5, 7, 4, 8, 3, 6, 5],
].flatMap((event) => [event, event.map((change) => -change)]);

/** Usual variation around 100, with an event every 50 months. */
function monthOf(row: number): number {
  const [event, month] = [events[Math.floor(row / 50) % events.length], (row % 50) - 43];
  return 100 + (event?.[month] ?? ((row * 7_919) % 21) - 10);
}

/** A control chart's verdict takes eleven native cells; three of them each compute the moving ranges. */
export function trends(rows: number, figures = rows): Pair {
  const length = 24;
  const natively = (row: number): Cells => {
    const first = readBy(row, figures);
    const last = first + length - 1;
    const lastOnes = (count: number, before = 0): string => `A${last - count + 1 - before}:A${last - before}`;
    const ranges = `ABS(A${first + 1}:A${last}-A${first}:A${last - 1})`;
    const kept = `(${ranges}<3.267*E${row})`;
    const near = (sign: "<" | ">", nearLimit: string, limit: string): string =>
      `SUMPRODUCT((${lastOnes(3)}${sign}${nearLimit})*1)-SUMPRODUCT((${lastOnes(3)}${sign}${limit})*1)`;
    return {
      [`D${row}`]: `=AVERAGE(A${first}:A${last})`,
      [`E${row}`]: `=SUMPRODUCT(${ranges})/${length - 1}`,
      [`F${row}`]: `=2.66*IFERROR(SUMPRODUCT(${kept}*${ranges})/SUMPRODUCT(${kept}*1),E${row})`,
      [`G${row}`]: `=D${row}-F${row}`,
      [`H${row}`]: `=D${row}+F${row}`,
      [`I${row}`]: `=D${row}-F${row}*2/3`,
      [`J${row}`]: `=D${row}+F${row}*2/3`,
      [`K${row}`]: `=IF(SUMPRODUCT((${lastOnes(6)}>${lastOnes(6, 1)})*1)=6,1,IF(SUMPRODUCT((${lastOnes(6)}<${lastOnes(6, 1)})*1)=6,-1,0))`,
      [`L${row}`]: `=IF(AND(MIN(${lastOnes(3)})>D${row},A${last}>J${row},${near(">", `J${row}`, `H${row}`)}>=2),1,IF(AND(MAX(${lastOnes(3)})<D${row},A${last}<I${row},${near("<", `I${row}`, `G${row}`)}>=2),-1,0))`,
      [`M${row}`]: `=IF(MIN(${lastOnes(7)})>D${row},1,IF(MAX(${lastOnes(7)})<D${row},-1,0))`,
      [`C${row}`]: `=CHOOSE(2+IF(A${last}>H${row},1,IF(A${last}<G${row},-1,IF(K${row}<>0,K${row},IF(L${row}<>0,L${row},M${row})))),"● Worse than usual","○ As usual","● Better than usual")`,
    };
  };
  return {
    id: "trend",
    what: `${named(rows)} cells with KPI_TREND over 24 values`,
    instead: "eleven native cells each: mean, moving ranges, limits and the four rules",
    figures: cellsOf(figures + length - 1, (row) => ({ [`A${row}`]: `${monthOf(row)}` })),
    ours: cellsOf(rows, (row) => {
      const first = readBy(row, figures);
      return { [`C${row}`]: `=KPI_TREND(A${first}:A${first + length - 1})` };
    }),
    natively: cellsOf(rows, natively),
    answers: down("C", rows),
    known: everywhere,
  };
}

export function steps(rows: number, figures = rows): Pair {
  const of = (row: number): number => readBy(row, figures);
  const pairsOfColumns = ["AB", "BC", "CD", "DE"];
  const answers = ["G", "H", "I", "J"];
  return {
    id: "funnel-rates",
    what: `${named(rows)} cells with FUNNEL_RATES over 5 stages`,
    instead: "`=IF(A2=0,NA(),B2/A2)` in four cells each",
    figures: cellsOf(figures, (row) => {
      const first = 5_000 + row * 7;
      const counts = [first, first >> 1, first >> 3, row % 9 === 0 ? 0 : first >> 5, row % 9 === 0 ? 0 : first >> 6];
      return Object.fromEntries(counts.map((count, index) => [`${"ABCDE"[index]}${row}`, `${count}`]));
    }),
    ours: cellsOf(rows, (row) => ({ [`G${row}`]: `=FUNNEL_RATES(A${of(row)}:E${of(row)})` })),
    natively: cellsOf(rows, (row) =>
      Object.fromEntries(
        pairsOfColumns.map(([before, after], index) => [
          `${answers[index]}${row}`,
          `=IF(${before}${of(row)}=0,NA(),${after}${of(row)}/${before}${of(row)})`,
        ]),
      ),
    ),
    answers: answers.flatMap((column) => down(column, rows)),
    known: everywhere,
  };
}

export function leads(rows: number): Pair {
  return {
    id: "funnel-leads",
    what: `${named(rows)} cells with FUNNEL_LEADS over 3 rates`,
    instead: "`=ROUNDUP(A2/PRODUCT(B2:D2),0)`",
    figures: cellsOf(rows, (row) => ({
      [`A${row}`]: `${10 + (row % 90)}`,
      [`B${row}`]: `${(11 + (row % 37)) / 100}`,
      [`C${row}`]: `${(23 + (row % 41)) / 100}`,
      [`D${row}`]: `${(31 + (row % 29)) / 100}`,
    })),
    ours: cellsOf(rows, (row) => ({ [`F${row}`]: `=FUNNEL_LEADS(A${row},B${row}:D${row})` })),
    natively: cellsOf(rows, (row) => ({ [`F${row}`]: `=ROUNDUP(A${row}/PRODUCT(B${row}:D${row}),0)` })),
    answers: down("F", rows),
    known: everywhere,
  };
}

export function pace(rows: number): Pair {
  // 1 May 2026 and the days after it, as both programs count them.
  const firstOfMay = 46_143;
  return {
    id: "pace",
    what: `${named(rows)} cells with KPI_PACE in business days`,
    instead: "`=A2/(B2*NETWORKDAYS(C2,MIN(E2,D2))/NETWORKDAYS(C2,D2))`",
    figures: cellsOf(rows, (row) => ({
      [`A${row}`]: `${40_000 + row}`,
      [`B${row}`]: `${90_000 + 3 * row}`,
      [`C${row}`]: `${firstOfMay + (row % 200)}`,
      [`D${row}`]: `${firstOfMay + (row % 200) + 30 + (row % 60)}`,
      [`E${row}`]: `${firstOfMay + (row % 200) + 5 + (row % 50)}`,
    })),
    ours: cellsOf(rows, (row) => ({
      [`G${row}`]: `=KPI_PACE(A${row},B${row},C${row},D${row},E${row},"business")`,
    })),
    natively: cellsOf(rows, (row) => ({
      [`G${row}`]: `=A${row}/(B${row}*NETWORKDAYS(C${row},MIN(E${row},D${row}))/NETWORKDAYS(C${row},D${row}))`,
    })),
    answers: down("G", rows),
    known: everywhere,
  };
}

/** Conversions and visitors of A and of B, enough for the z test. */
export const abCounts = (row: number): readonly [number, number, number, number] => [
  200 + (row % 40),
  5_000 + (row % 500),
  215 + ((row * 7) % 60),
  5_000 + ((row * 3) % 700),
];

export function tests(rows: number, figures = rows): Pair {
  const counts = (row: number): string[] => ["A", "B", "C", "D"].map((column) => `${column}${readBy(row, figures)}`);
  return {
    id: "ab-pvalue",
    what: `${named(rows)} cells with AB_PVALUE`,
    instead: "two native cells each: the common rate, then NORMSDIST of z",
    figures: cellsOf(figures, (row) =>
      Object.fromEntries(abCounts(row).map((count, index) => [`${"ABCD"[index]}${row}`, `${count}`])),
    ),
    ours: cellsOf(rows, (row) => {
      const [a, visitorsOfA, b, visitorsOfB] = counts(row);
      return { [`F${row}`]: `=AB_PVALUE(${a},${visitorsOfA},${b},${visitorsOfB})` };
    }),
    natively: cellsOf(rows, (row) => {
      const [a, visitorsOfA, b, visitorsOfB] = counts(row);
      const z = `ABS(${b}/${visitorsOfB}-${a}/${visitorsOfA})/SQRT(G${row}*(1-G${row})*(1/${visitorsOfA}+1/${visitorsOfB}))`;
      return { [`G${row}`]: `=(${a}+${b})/(${visitorsOfA}+${visitorsOfB})`, [`F${row}`]: `=2*NORMSDIST(-${z})` };
    }),
    answers: down("F", rows),
    known: ["libreoffice"],
  };
}
