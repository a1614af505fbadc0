import { type Count, counted, type Limits, noted } from "./counted.ts";
import type { Sheet } from "./sheet.ts";

/** What lies over the cells of a sheet in memory: rules, charts, a protection, and what builds them. */

export interface RangeApi {
  getA1Notation(): string;
  getSheet(): { getSheetId(): number; getName(): string };
}

export interface Rule {
  readonly formula: string;
  readonly ranges: readonly RangeApi[];
  readonly looks: Readonly<Record<string, unknown>>;
}

export interface Chart {
  readonly type: string;
  readonly ranges: readonly RangeApi[];
  readonly position: readonly number[];
  readonly options: Readonly<Record<string, unknown>>;
  /** What is in a sheet, however often it has been redrawn. */
  readonly id: number;
}

export interface Protection {
  warningOnly: boolean;
  unprotected: readonly string[];
}

/** `SpreadsheetApp.newConditionalFormatRule()`. */
export function ruleBuilder(count: Count): object {
  let rule: Rule = { formula: "", ranges: [], looks: {} };
  const look = (name: string) => (value: unknown) => {
    rule = { ...rule, looks: { ...rule.looks, [name]: value } };
    return builder;
  };
  const builder: object = noted(count, {
    whenFormulaSatisfied: (formula: string) => {
      rule = { ...rule, formula };
      return builder;
    },
    setRanges: (ranges: RangeApi[]) => {
      rule = { ...rule, ranges };
      return builder;
    },
    setBackground: look("background"),
    setFontColor: look("color"),
    setBold: look("bold"),
    setItalic: look("italic"),
    build: () => ruleApi(rule),
  });
  return builder;
}

const rulesOf = new WeakMap<object, Rule>();

function ruleApi(rule: Rule): object {
  const api = {
    getBooleanCondition: () => ({ getCriteriaValues: () => [rule.formula] }),
    getRanges: () => rule.ranges,
  };
  rulesOf.set(api, rule);
  return api;
}

/** Rules as methods of a sheet: setting them replaces all that were there. */
export const ruleMethods = (sheet: Sheet) => ({
  getConditionalFormatRules: () => sheet.rules.map(ruleApi),
  setConditionalFormatRules: (rules: object[]) => {
    sheet.rules = rules.map((api) => rulesOf.get(api) as Rule);
  },
});

const chartsOf = new WeakMap<object, Chart>();

function chartBuilder(count: Count, from: Chart): object {
  let chart = from;
  const changed = (change: Partial<Chart>): object => {
    chart = { ...chart, ...change };
    return builder;
  };
  const builder: object = noted(count, {
    asLineChart: () => changed({ type: "line" }),
    addRange: (range: RangeApi) => changed({ ranges: [...chart.ranges, range] }),
    setPosition: (...position: number[]) => changed({ position }),
    setNumHeaders: (headers: number) => changed({ options: { ...chart.options, headers } }),
    setHiddenDimensionStrategy: (hidden: string) => changed({ options: { ...chart.options, hidden } }),
    setOption: (name: string, value: unknown) =>
      changed({ options: { ...chart.options, [name]: JSON.parse(JSON.stringify(value)) } }),
    build: () => chartApi(count, chart),
  });
  return builder;
}

function chartApi(count: Count, chart: Chart): object {
  const api = noted(count, {
    getRanges: () => chart.ranges,
    modify: () => chartBuilder(count, chart),
  });
  chartsOf.set(api, chart);
  return api;
}

export const chartMethods = (sheet: Sheet, count: Count) => ({
  getCharts: () => sheet.charts.map((chart) => chartApi(count, chart)),
  newChart: () =>
    chartBuilder(count, {
      type: "",
      ranges: [],
      position: [],
      options: {},
      id: 1 + Math.max(0, ...sheet.charts.map(({ id }) => id)),
    }),
  insertChart: (api: object) => void sheet.charts.push(chartsOf.get(api) as Chart),
  updateChart: (api: object) => {
    const chart = chartsOf.get(api) as Chart;
    sheet.charts = sheet.charts.map((each) => (each.id === chart.id ? chart : each));
  },
  removeChart: (api: object) => {
    sheet.charts = sheet.charts.filter(({ id }) => id !== chartsOf.get(api)?.id);
  },
});

/** A protection as methods of a sheet, of which there is one at most. */
export function protectionMethods(sheet: Sheet, count: Count, limits: Limits) {
  const api = (protection: Protection): object => {
    const chained = (change: () => void): object => {
      change();
      return methods;
    };
    const methods: object = counted(count, limits, {
      isWarningOnly: () => protection.warningOnly,
      setWarningOnly: (warningOnly: boolean) => chained(() => Object.assign(protection, { warningOnly })),
      setUnprotectedRanges: (ranges: RangeApi[]) =>
        chained(() => Object.assign(protection, { unprotected: ranges.map((range) => range.getA1Notation()) })),
    });
    return methods;
  };
  return {
    getProtections: () => (sheet.protection ? [api(sheet.protection)] : []),
    protect: () => {
      sheet.protection ??= { warningOnly: false, unprotected: [] };
      return api(sheet.protection);
    },
  };
}
