import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type { Language } from "../../core/index.ts";

/** What the sheets of the sample have in common: how they are written down, and how they look. */

/** What of a workbook we write; the spreadsheet fills in the rest. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly styles: Readonly<Record<number, Spreadsheet.Style>>;
  readonly formats: Readonly<Record<number, string>>;
  readonly borders: Readonly<Record<number, Spreadsheet.Border>>;
  readonly settings: { readonly locale: Spreadsheet.Locale };
}

export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly colNumber: number;
  readonly rowNumber: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly styles: Readonly<Record<string, number>>;
  readonly formats: Readonly<Record<string, number>>;
  readonly borders: Readonly<Record<string, number>>;
  readonly cols: Readonly<Record<number, { readonly size: number }>>;
  readonly rows?: Readonly<Record<number, { readonly size: number }>>;
  readonly panes?: Spreadsheet.PaneDivision;
  readonly conditionalFormats?: readonly unknown[];
  readonly figures: readonly unknown[];
  readonly areGridLinesVisible: boolean;
}

export const style = {
  title: 1,
  heading: 2,
  input: 3,
  result: 4,
  note: 5,
  firstTry: 6,
  label: 7,
  total: 8,
  headingRight: 9,
  month: 10,
  head: 11,
  formula: 12,
} as const;

const ink = "#2b1a22";
export const styles: Workbook["styles"] = {
  [style.title]: { bold: true, fontSize: 14, textColor: "#ffffff", fillColor: "#6d1f3c", verticalAlign: "middle" },
  [style.heading]: { bold: true, textColor: ink, fillColor: "#f3e6ea" },
  [style.input]: { fillColor: "#fdf6dc", textColor: ink },
  [style.result]: { bold: true, textColor: "#6d1f3c" },
  [style.note]: { textColor: "#767676", verticalAlign: "middle" },
  [style.firstTry]: { bold: true, fillColor: "#ffffff", textColor: "#1b5e3f", verticalAlign: "middle" },
  [style.label]: { textColor: ink },
  [style.total]: { bold: true, textColor: ink },
  [style.month]: { textColor: ink, align: "left" },
  [style.headingRight]: { bold: true, textColor: ink, fillColor: "#f3e6ea", align: "right", wrapping: "wrap" },
  [style.head]: { bold: true, textColor: ink, fillColor: "#f3e6ea", wrapping: "wrap" },
  [style.formula]: { textColor: "#666666", fillColor: "#f3e6ea" },
};

export const format = {
  whole: 1,
  percent: 2,
  money: 3,
  month: 4,
  monthNumber: 5,
  frenchPercent: 6,
  tenths: 7,
  day: 8,
  dayNumber: 9,
  oneDecimal: 10,
  fourDecimals: 11,
  frenchTenths: 12,
} as const;
export const formats: Workbook["formats"] = {
  [format.whole]: "#,##0",
  [format.percent]: "0%",
  [format.money]: "#,##0.00",
  [format.month]: "mmm yyyy",
  [format.monthNumber]: "mm/yyyy",
  [format.frenchPercent]: "0\u00a0%",
  [format.tenths]: "0.0%",
  [format.frenchTenths]: "0.0\u00a0%",
  [format.day]: "d mmm yyyy",
  [format.dayNumber]: "dd/mm/yyyy",
  [format.oneDecimal]: "#,##0.0",
  [format.fourDecimals]: "0.0000",
};

const green = { style: "medium", color: "#1b5e3f" } as const;
const thin = { style: "thin", color: "#6d1f3c" } as const;
export const borders: Workbook["borders"] = {
  1: { top: green, bottom: green, left: green, right: green },
  2: { top: thin },
};

/** A formula shown as words, in the reader's notation. */
export const shown = (language: Language, formula: string): string =>
  `'${language === "fr" ? formula.replaceAll(",", ";") : formula}`;

export const tryHere = (language: Language, formula: string): string => {
  const typed = language === "fr" ? formula.replaceAll(",", ";") : formula;
  return language === "fr" ? `À vous : ${typed} ici →` : `Try: type ${typed} here →`;
};

export const colouring = (
  id: string,
  ranges: readonly string[],
  operator: "isEqual" | "containsText",
  value: string,
  look: Spreadsheet.Style,
): unknown => ({ id, ranges, rule: { type: "CellIsRule", operator, values: [value], style: look } });

export const chart = (
  id: string,
  type: "bar" | "line",
  { col, row }: { col: number; row: number },
  size: { width: number; height: number },
  { title, values, labels }: { title: string; values: string; labels: string },
): unknown => ({
  id,
  col,
  row,
  offset: { x: 12, y: 4 },
  ...size,
  tag: "chart",
  data: {
    type,
    chartId: `${id}-chart`,
    title: { text: title, fontSize: 14, color: ink },
    background: "#ffffff",
    legendPosition: "none",
    dataSetStyles: { "0": { backgroundColor: "#6d1f3c" } },
    dataSource: {
      type: "range",
      dataSets: [{ dataSetId: "0", dataRange: values }],
      dataSetsHaveTitle: true,
      labelRange: labels,
    },
    stacked: false,
    aggregated: false,
    humanize: false,
    ...(type === "line" ? { labelsAsText: true, cumulative: false } : {}),
  },
});
