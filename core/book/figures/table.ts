import type { Cell, Day, Grid } from "../../base/cells.ts";
import type { DecimalSign } from "../../base/digits.ts";
import type { DayOrder, Month } from "../../base/months.ts";
import type { Problem } from "../../base/problem.ts";
import type { Text } from "../../base/text.ts";

/** As of a KPI: months of a flow add up, of a level the last counts, a rate has two counts. */
export type Kind = "flow" | "level" | "rate";

/**
 * A whole table as somebody pasted it, chose it as a file, or keeps it on a sheet: what it holds and what was
 * understood.
 */

/** `encoding` is what `encodingOf` says of a file, so that it can be told; left out for what was pasted. */
export type Source = { readonly text: string; readonly encoding?: Encoding } | { readonly cells: Grid };

export type Encoding = "UTF-8" | "UTF-16" | "Windows-1252";

export type Delimiter = "\t" | ";" | "," | "|";

/** Something that was understood or decided, as a sentence. */
export interface Said extends Text {
  /** Which sentence this is: `total-rows`, `day-order`. */
  readonly name: string;
}

/**
 * - `dates`: days, months, weeks or periods
 * - `percentages`: most figures carry `%`
 */
export type ColumnKind = "dates" | "numbers" | "percentages" | "texts" | "blank";

export interface Column {
  /** From 0. */
  readonly index: number;
  /**
   * What `ask.column`, `ask.dateColumn`, `ask.of` and `ask.filter` may call it: its heading, with its letter where two
   * are alike.
   */
  readonly key: string;
  /** As it stands there, without line breaks and outer spaces; `""` where there is none. */
  readonly heading: string;
  /** The heading of a sheet that is a date itself. */
  readonly dateHeading?: Day;
  readonly kind: ColumnKind;
  /** The first cell that is filled, as text: what the panel shows as an example. */
  readonly first: string;
  /** The cell that decided how all of the column is read: “1/26/2026 shows that the month comes first.” */
  readonly why?: Text;
  /** The one currency that its heading or its cells name, as a code. */
  readonly currency?: string;
}

/** A row of data. */
export interface Line {
  /** Records count from 1, blank ones included; a line break inside quotes makes none. In a sheet it is the row. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/**
 * - `above`, `below`: report titles and footers; `note`: a line of words among the data
 * - `total`: adds up other lines
 * - `heading`: the headings once more
 * - `other-table`: belongs to another table below
 */
export type WhyLeftOut = "above" | "below" | "note" | "total" | "heading" | "other-table";

export interface LeftOut {
  readonly line: number;
  readonly why: WhyLeftOut;
  /** Its first filled cell; `""` where it is blank. */
  readonly first: string;
}

export interface Across {
  /** What each column is: a month as it is in the headings, or a year above months that go down. */
  readonly columns: readonly { readonly index: number; readonly heading: string }[];
  readonly by: "months" | "years";
  /** The columns of words in front. */
  readonly labels: readonly number[];
  /** What `ask.column` may call a line. */
  readonly names: readonly string[];
}

export interface Table {
  readonly today: Day;
  /** How English names a day in what is said of the table: as in the book, however its own dates are written. */
  readonly saidOrder?: DayOrder;
  /** None for the cells of a sheet, and where there is one column only. */
  readonly delimiter?: Delimiter;
  /** The line of the headings; none where the first line holds figures already. */
  readonly headingLine?: number;
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  /** Where months stand across: the columns of the months, and the words in front of each line by which it is found. */
  readonly across?: Across;
  /** The records above the headings, where a report says what period it covers. */
  readonly above: readonly Line[];
  /** The sign of the decimals, where any cell of the table shows it beyond doubt and none another. */
  readonly decimal?: { readonly sign: DecimalSign; readonly shownBy: string };
  /** The order of day and month, where any cell of the table shows it and none the other. */
  readonly dayOrder?: { readonly order: DayOrder; readonly shownBy: string };
  /** Further tables below this one: `monthlyFigures` looks there for what is not here. */
  readonly others?: readonly Table[];
  /** In their order. */
  readonly leftOut: readonly LeftOut[];
  /**
   * What holds for all figures of the table: encoding, lines left out. `monthlyFigures` repeats what concerns its
   * figures.
   */
  readonly said: readonly Said[];
  /** Why nothing of it can be read; then there are no lines. The sentence quotes the first cell. */
  readonly problem?: Problem;
}

/** How the lines of one month become one figure: `none` is one line a month, as it is. */
export type Aggregate = "sum" | "last" | "count" | "rate of two columns" | "none";

/** Compared without case and outer spaces. */
export type Filter =
  | { readonly column: string; readonly equals: string }
  | { readonly column: string; readonly isNotBlank: true };

export interface Ask {
  readonly kpi: {
    readonly code: string;
    readonly name: string;
    readonly kind: Kind | null;
    readonly unit: string;
    /** Other names that its column may have: of the library, of the catalogue. */
    readonly alsoCalled?: readonly string[];
  };
  /** The column of figures; `null` or left out: it is found. In a table with months across: the name of its row. */
  readonly column?: string | null;
  readonly dateColumn?: string | null;
  /** Left out: by the kind of the KPI. */
  readonly aggregate?: Aggregate;
  /** The two columns of a rate. */
  readonly of?: readonly [numerator: string, denominator: string];
  readonly filter?: Filter;
  /** What somebody chose of the choices of earlier questions. */
  readonly answers?: Answers;
}

export type QuestionKind =
  /** Which column holds the figures; which one the months. Choices: keys of columns. */
  | "column"
  | "date-column"
  /** Which column the filter looks at. */
  | "filter-column"
  /** The two columns of a rate. Choices: keys of columns. */
  | "numerator"
  | "denominator"
  /**
   * A share whose numerator is the greater count, or a count divided by money: the key of the numerator.
   */
  | "swapped"
  /** `day-first`, `month-first`. */
  | "day-order"
  /** The year of the first line, where months have none. Choices: years. */
  | "year"
  /** There is no column of months at all. Choices: months. `month`: of all lines; `last-month`: of the last one. */
  | "month"
  | "last-month"
  /** Several lines for one month: `sum`, `last`. */
  | "add-up"
  /** People who would count twice: `add`. */
  | "people"
  /** Averages and rates that cannot be added: `last`. */
  | "average"
  /** The numbers of orders, where orders are counted: `lines`, `keep`. */
  | "numbers"
  /** Which currency counts. Choices: codes; none where the KPI is kept in another one. */
  | "currency"
  /** `share`: 1 is 100 %; `percent`: 1 is 1 %. */
  | "percent-scale"
  /** `,` or `.`. */
  | "decimal-sign"
  /** The same line twice: `keep`, `once`. */
  | "twice"
  /**
   * Results beside other figures in one column: `Current` and `Previous`, `Actual` and `Budget`. Choices: its values.
   */
  | "compared"
  /** Lists hold lines that came to nothing, such as `Cancelled`: `leave-out`, `keep`, `= VALUE` for one value alone. */
  | "states"
  /** Lines of the one value that the name of the KPI says: `only`, `keep`. */
  | "named"
  /** Lines of tests and colleagues; of deals that aren't won for sure: `leave-out`, `keep`. */
  | "tests"
  | "chances"
  /** Refunds in a column beside sales: `deduct`, `keep`. */
  | "paid-back"
  /** Prices beside quantities: `times`, `keep`. */
  | "price"
  /**
   * A column that adds up the months before: `from-start`, `from-before` (its first month stays unknown), `of-month`
   * (the days of one month), `keep`.
   */
  | "running-total"
  /** Figures in thousands, millions or millionths: what they are multiplied by. */
  | "magnitude"
  /** One figure on several lines of one thing: keys of columns, each of whose values counts once, or `keep`. */
  | "repeated"
  /** Lines that may add up the others of their month: `leave-out`, `keep`. */
  | "totals"
  /** Weeks that lie in two months: `thursday` counts a week where its Thursday lies. */
  | "weeks"
  /** Periods of several months: `last-month` writes each to its last month. */
  | "periods"
  /** Periods or exports that overlap: `add`; `later`. */
  | "overlap"
  /** What is counted. Choices: `lines`, or keys of columns whose different values are counted. */
  | "count"
  /** Figures, or months, that cannot be read: `leave-out`. */
  | "unread"
  | "unread-dates"
  /**
   * The spreadsheet has read dates or figures of a file in another way than the file means. `right`: the figures are
   * right as they are.
   */
  | "spreadsheet";

export type Answers = Readonly<Partial<Record<QuestionKind, string>>>;

/** What only a person can answer. */
export interface Question {
  readonly kind: QuestionKind;
  /** What is asked, and why; quotes a cell where one shows it. */
  readonly says: Text;
  /**
   * `ask.answers[kind] = key` answers it. None: nothing can be chosen here, and the sentence says what to do instead.
   */
  readonly choices: readonly { readonly key: string; readonly says: Text }[];
}

export interface MonthFigure {
  readonly month: Month;
  /** Shares where the unit is `%`; `null`: the month has lines and no figure, which is not 0. */
  readonly value: number | null;
  /** The numbers of the lines behind it. */
  readonly lines: readonly number[];
}

export interface MonthlyFigures {
  /** In the order of the months; none while a question is open. A month without lines is not there. */
  readonly figures: readonly MonthFigure[];
  readonly said: readonly Said[];
  readonly questions: readonly Question[];
  /** What was taken, found or asked for: what the panel's choosers show. Keys of columns. */
  readonly took: {
    readonly column?: string;
    readonly dateColumn?: string;
    readonly aggregate?: Aggregate;
    readonly of?: readonly [numerator: string, denominator: string];
  };
}
