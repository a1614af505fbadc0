import { cellsOf, down, everywhere, named, type Pair } from "./pair.ts";

/** Pairs that read whole columns. */

export function promoters(rows: number): Pair {
  const answers = `A1:A${rows}`;
  return {
    id: "nps",
    what: `NPS of ${named(rows)} answers`,
    instead: '`=100*(COUNTIF(A:A,">=9")-COUNTIF(A:A,"<=6"))/COUNT(A:A)`',
    figures: cellsOf(rows, (row) => ({ [`A${row}`]: `${(row * 7) % 11}` })),
    ours: { C1: `=NPS(${answers})` },
    natively: { C1: `=100*(COUNTIF(${answers},">=9")-COUNTIF(${answers},"<=6"))/COUNT(${answers})` },
    answers: ["C1"],
    known: everywhere,
  };
}

export function reasons(rows: number): Pair {
  const given = `A$1:A$${rows}`;
  const kinds = 12;
  // The root of a series spreads the reasons unevenly, so that no two are equally frequent.
  const reason = (row: number): number => Math.floor(kinds * Math.sqrt(((row * 7_919) % rows) / rows));
  return {
    id: "loss-reasons",
    what: `LOSS_REASONS of ${named(rows)} deals`,
    instead: "UNIQUE, COUNTIF, SORT, shares and running shares: 38 native cells",
    figures: cellsOf(rows, (row) => ({ [`A${row}`]: `Reason ${reason(row)}` })),
    ours: { C1: `=LOSS_REASONS(A1:A${rows})` },
    natively: {
      C1: "Reason",
      D1: "Lost deals",
      E1: "Share",
      F1: "Running share",
      H1: `=UNIQUE(${given})`,
      ...cellsOf(kinds, (row) => ({ [`I${row}`]: `=COUNTIF(${given},H${row})` })),
      C2: `=SORT(H1:I${kinds},2,FALSE)`,
      ...cellsOf(kinds, (row) => ({
        [`E${row + 1}`]: `=D${row + 1}/SUM(D$2:D$${kinds + 1})`,
        [`F${row + 1}`]: `=SUM(E$2:E${row + 1})`,
      })),
    },
    answers: ["C", "D", "E", "F"].flatMap((column) => down(column, kinds + 1)),
    known: ["playground"],
  };
}

export function channels(rows: number): Pair {
  const kinds = 8;
  const total = kinds + 2;
  const given = (column: string): string => `${column}$1:${column}$${rows}`;
  return {
    id: "channel-ranking",
    what: `CHANNEL_RANKING of ${named(rows)} rows`,
    instead: "UNIQUE, SUMIFS, SORT, shares and a total: 47 native cells",
    figures: cellsOf(rows, (row) => ({
      [`A${row}`]: `Channel ${row % kinds}`,
      [`B${row}`]: `${900 + (row % kinds) * 37 + (row % 13)}`,
      [`C${row}`]: `${1 + (row % 5)}`,
    })),
    ours: { E1: `=CHANNEL_RANKING(A1:A${rows},B1:B${rows},C1:C${rows})` },
    natively: {
      E1: "Channel",
      F1: "Spend",
      G1: "Customers",
      H1: "COCA",
      I1: "Share of customers",
      K1: `=UNIQUE(${given("A")})`,
      ...cellsOf(kinds, (row) => ({
        [`L${row}`]: `=SUMIFS(${given("B")},${given("A")},K${row})`,
        [`M${row}`]: `=SUMIFS(${given("C")},${given("A")},K${row})`,
        [`N${row}`]: `=IF(M${row}=0,NA(),L${row}/M${row})`,
        [`O${row}`]: `=M${row}/SUM(M$1:M$${kinds})`,
      })),
      E2: `=SORT(K1:O${kinds},4,TRUE)`,
      [`E${total}`]: "Total",
      [`F${total}`]: `=SUM(L1:L${kinds})`,
      [`G${total}`]: `=SUM(M1:M${kinds})`,
      [`H${total}`]: `=F${total}/G${total}`,
      [`I${total}`]: `=SUM(O1:O${kinds})`,
    },
    answers: ["E", "F", "G", "H", "I"].flatMap((column) => down(column, total)),
    known: ["playground"],
  };
}
