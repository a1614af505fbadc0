import type * as Spreadsheet from "@odoo/o-spreadsheet";
import { dayOf, type Language, type Text } from "../../core/index.ts";
import { ads, adsId, adsTry } from "./ads.ts";
import { callsToAction, callsToActionId, callsToActionTry } from "./calls-to-action.ts";
import { customers, customersId, customersTry } from "./customers.ts";
import { deals, dealsId, dealsTry } from "./deals.ts";
import {
  borders,
  chart,
  colouring,
  format,
  formats,
  type Sheet,
  shown,
  style,
  styles,
  tryHere,
  type Workbook,
} from "./look.ts";

/**
 * The workbook the playground opens with: a made-up wine merchant that sells to restaurants. Formulas are written as
 * the spreadsheet stores them, in English with commas; it shows them in the reader's notation.
 */

/** The cell each sheet leaves free for the visitor's first formula, and the formula it suggests. */
export const tries = {
  acquisition: { cell: "B7", formula: "=COCA(50000,15)" },
  months: { cell: "D34", formula: "=KPI_TREND(B2:B25)" },
  callsToAction: callsToActionTry,
  deals: dealsTry,
  ads: adsTry,
  customers: customersTry,
} as const;

export const sheetIds = {
  acquisition: "acquisition",
  months: "months",
  callsToAction: callsToActionId,
  deals: dealsId,
  ads: adsId,
  customers: customersId,
} as const;

export function workbook(language: Language, locale: Spreadsheet.Locale): Workbook {
  return {
    sheets: [
      acquisition(language),
      months(language),
      callsToAction(language),
      deals(language),
      ads(language),
      customers(language),
    ],
    styles,
    formats,
    borders,
    settings: { locale },
  };
}

function acquisition(language: Language): Sheet {
  const text = (words: Text): string => words[language];
  const channels: readonly [Text, number, number][] = [
    [{ en: "Search ads", fr: "Annonces de recherche" }, 18_000, 6],
    [{ en: "Social networks", fr: "Réseaux sociaux" }, 12_000, 3],
    [{ en: "Newsletter", fr: "Newsletter" }, 4_000, 2],
    [{ en: "Tasting evenings", fr: "Soirées de dégustation" }, 10_000, 3],
    [{ en: "Trade fair", fr: "Salon professionnel" }, 6_000, 1],
  ];
  const cells: Record<string, string> = {
    A1: text({
      en: "Cave Bellarive · wine for restaurants, first quarter",
      fr: "Cave Bellarive · du vin pour les restaurants, premier trimestre",
    }),
    A2: text({ en: "Qualification rate", fr: "Part des leads qualifiés" }),
    B2: "0.2",
    A3: text({ en: "Close rate of qualified leads", fr: "Part des qualifiés qui commandent" }),
    B3: "0.6",
    A4: text({ en: "New customers wanted", fr: "Nouveaux clients visés" }),
    B4: "60",
    A5: text({ en: "Leads needed", fr: "Leads nécessaires" }),
    B5: "=FUNNEL_LEADS(B4,B2:B3)",
    C5: shown(language, "=FUNNEL_LEADS(B4,B2:B3)"),
    E2: text({ en: "Leads", fr: "Leads" }),
    F2: '=FUNNEL_LEADS(B4,B2:B3,"stages")',
    E3: text({ en: "Qualified leads", fr: "Leads qualifiés" }),
    E4: text({ en: "Customers", fr: "Clients" }),
    A7: tryHere(language, tries.acquisition.formula),
    A9: text({ en: "What one new customer costs", fr: "Ce que coûte un nouveau client" }),
    A10: text({ en: "Marketing spend (CHF)", fr: "Dépenses marketing (CHF)" }),
    B10: "50000",
    A11: text({ en: "Customers won", fr: "Clients gagnés" }),
    B11: "15",
    A12: text({ en: "Cost of one customer (CHF)", fr: "Coût d'un client (CHF)" }),
    B12: "=COCA(B10,B11)",
    C12: shown(language, "=COCA(B10,B11)"),
    A14: text({ en: "Channel", fr: "Canal" }),
    B14: text({ en: "Spend (CHF)", fr: "Dépenses (CHF)" }),
    C14: text({ en: "Customers won", fr: "Clients gagnés" }),
    D14: text({ en: "Cost of one", fr: "Coût d'un client" }),
    A20: text({ en: "All channels", fr: "Tous les canaux" }),
    B20: "=SUM(B15:B19)",
    C20: "=SUM(C15:C19)",
    D15: "=COCA(B15:B20,C15:C20)",
    A21: text({
      en: "One formula in D15 answers for the six rows: =COCA(B15:B20,C15:C20)",
      fr: "Une seule formule en D15 répond pour les six lignes : =COCA(B15:B20;C15:C20)",
    }),
  };
  for (const [index, [name, spend, customers]] of channels.entries()) {
    const row = 15 + index;
    cells[`A${row}`] = text(name);
    cells[`B${row}`] = String(spend);
    cells[`C${row}`] = String(customers);
  }
  return {
    id: sheetIds.acquisition,
    name: "Acquisition",
    colNumber: 14,
    rowNumber: 60,
    cells,
    cols: { 0: { size: 270 }, 1: { size: 110 }, 2: { size: 120 }, 3: { size: 115 }, 4: { size: 110 }, 5: { size: 70 } },
    rows: { 0: { size: 40 }, 6: { size: 30 } },
    styles: {
      "A1:F1": style.title,
      "B2:B4": style.input,
      "A5:B5": style.result,
      C5: style.note,
      "F2:F4": style.result,
      A7: style.firstTry,
      B7: style.firstTry,
      "A9:B9": style.heading,
      "B10:B11": style.input,
      "A12:B12": style.result,
      C12: style.note,
      A14: style.heading,
      "B14:D14": style.headingRight,
      "B15:C19": style.input,
      "D15:D19": style.result,
      "A20:C20": style.total,
      D20: style.result,
      A21: style.note,
    },
    formats: {
      "B2:B3": language === "fr" ? format.frenchPercent : format.percent,
      B4: format.whole,
      "B10:B11": format.whole,
      "B15:D20": format.whole,
    },
    borders: { B7: 1, "A20:D20": 2 },
    figures: [
      chart(
        "channels",
        "bar",
        { col: 4, row: 5 },
        { width: 400, height: 320 },
        {
          title: text({ en: "Cost of one customer, by channel (CHF)", fr: "Coût d'un client, par canal (CHF)" }),
          values: "D14:D19",
          labels: "A14:A19",
        },
      ),
    ],
    areGridLinesVisible: false,
  };
}

/** One change in 24 months, the leads since March 2026; all else is as usual. */
interface Kpi {
  readonly name: Text;
  readonly better: "increase" | "decrease";
  readonly target: number;
  readonly format: number;
  readonly values: readonly number[];
}

const kpis: readonly Kpi[] = [
  {
    name: { en: "Leads", fr: "Leads" },
    better: "increase",
    target: 50,
    format: format.whole,
    values: [41, 38, 45, 40, 43, 37, 42, 46, 39, 44, 40, 42, 38, 45, 41, 43, 39, 51, 54, 49, 56, 52, 58, 55],
  },
  {
    name: { en: "Qualified", fr: "Qualifiés" },
    better: "increase",
    target: 0.3,
    format: format.percent,
    values: [
      0.21, 0.19, 0.22, 0.2, 0.18, 0.21, 0.23, 0.19, 0.2, 0.22, 0.18, 0.21, 0.2, 0.19, 0.22, 0.21, 0.18, 0.2, 0.23,
      0.19, 0.21, 0.2, 0.22, 0.19,
    ],
  },
  {
    name: { en: "Cost per lead (CHF)", fr: "Coût par lead (CHF)" },
    better: "decrease",
    target: 150,
    format: format.whole,
    values: [
      118, 126, 112, 121, 131, 115, 124, 119, 109, 127, 122, 114, 129, 117, 120, 125, 111, 123, 116, 128, 113, 121, 118,
      124,
    ],
  },
  {
    name: { en: "Average order value (CHF)", fr: "Panier moyen (CHF)" },
    better: "increase",
    target: 420,
    format: format.whole,
    values: [
      410, 436, 395, 428, 402, 441, 418, 389, 430, 407, 445, 398, 421, 412, 438, 393, 425, 404, 433, 416, 390, 427, 409,
      431,
    ],
  },
  {
    name: { en: "Orders returned", fr: "Commandes rendues" },
    better: "decrease",
    target: 20,
    format: format.whole,
    values: [12, 14, 11, 13, 10, 15, 12, 13, 9, 14, 12, 11, 14, 10, 13, 12, 15, 11, 13, 12, 9, 14, 11, 13],
  },
];

const firstRow = 2;
const lastRow = 25;
const verdictRow = 28;
const column = (index: number): string => "BCDEF"[index] as string;

function months(language: Language): Sheet {
  const text = (words: Text): string => words[language];
  const better = {
    increase: { en: "increase", fr: "hausse" },
    decrease: { en: "decrease", fr: "baisse" },
  } as const satisfies Record<string, Text>;
  const cells: Record<string, string> = {
    A1: text({ en: "Month", fr: "Mois" }),
    G1: text({ en: "Signals: leads", fr: "Signaux : leads" }),
    G2: `=KPI_SIGNALS(B${firstRow}:B${lastRow},"increase",12)`,
    A27: text({ en: "KPI", fr: "KPI" }),
    B27: text({ en: "Better", fr: "Sens" }),
    C27: text({ en: "Target", fr: "Cible" }),
    D27: text({ en: "Trend", fr: "Tendance" }),
    E27: text({ en: "Lower limit", fr: "Limite basse" }),
    F27: text({ en: "Mean", fr: "Moyenne" }),
    G27: text({ en: "Upper limit", fr: "Limite haute" }),
    H27: text({ en: "Outlook", fr: "Perspective" }),
    A34: tryHere(language, tries.months.formula),
  };
  const cellFormats: Record<string, number> = {
    [`A${firstRow}:A${lastRow}`]: language === "fr" ? format.monthNumber : format.month,
  };
  for (let month = 0; month <= lastRow - firstRow; month++) {
    cells[`A${firstRow + month}`] = String(dayOf(2024, 10 + month, 1).day);
  }
  for (const [index, kpi] of kpis.entries()) {
    const letter = column(index);
    const row = verdictRow + index;
    const values = `${letter}${firstRow}:${letter}${lastRow}`;
    const kpiFormat = language === "fr" && kpi.format === format.percent ? format.frenchPercent : kpi.format;
    cells[`${letter}1`] = text(kpi.name);
    for (const [month, value] of kpi.values.entries()) cells[`${letter}${firstRow + month}`] = String(value);
    cells[`A${row}`] = text(kpi.name);
    cells[`B${row}`] = text(better[kpi.better]);
    cells[`C${row}`] = String(kpi.target);
    cells[`D${row}`] = `=KPI_TREND(${values},B${row},12)`;
    cells[`E${row}`] = `=KPI_LIMITS(${values},12)`;
    cells[`H${row}`] = `=KPI_OUTLOOK(${values},C${row},B${row},12)`;
    cellFormats[values] = kpiFormat;
    cellFormats[`C${row}`] = kpiFormat;
  }
  const lastVerdict = verdictRow + kpis.length - 1;
  return {
    id: sheetIds.months,
    name: text({ en: "24 months", fr: "24 mois" }),
    colNumber: 16,
    rowNumber: 80,
    cells,
    cols: {
      0: { size: 150 },
      1: { size: 75 },
      2: { size: 80 },
      3: { size: 138 },
      4: { size: 90 },
      5: { size: 90 },
      6: { size: 90 },
      7: { size: 270 },
    },
    rows: { 0: { size: 42 } },
    styles: {
      A1: style.heading,
      "B1:G1": style.headingRight,
      [`A${firstRow}:A${lastRow}`]: style.month,
      [`B${firstRow}:F${lastRow}`]: style.input,
      "A27:B27": style.heading,
      C27: style.headingRight,
      D27: style.heading,
      "E27:G27": style.headingRight,
      H27: style.heading,
      [`A${verdictRow}:A${lastVerdict}`]: style.label,
      [`B${verdictRow}:C${lastVerdict}`]: style.input,
      [`D${verdictRow}:D${lastVerdict}`]: style.result,
      [`E${verdictRow}:H${lastVerdict}`]: style.label,
      A34: style.firstTry,
      D34: style.firstTry,
    },
    formats: cellFormats,
    borders: { D34: 1 },
    panes: { xSplit: 0, ySplit: 1 },
    conditionalFormats: [
      colouring("better", [`G${firstRow}:G${lastRow}`], "isEqual", "1", { fillColor: "#d6ecdf", textColor: "#1b5e3f" }),
      colouring("worse", [`G${firstRow}:G${lastRow}`], "isEqual", "-1", { fillColor: "#f9dcd7", textColor: "#9c2415" }),
      ...[
        { id: "better", word: text({ en: "Better", fr: "Mieux" }), textColor: "#1b5e3f" },
        { id: "worse", word: text({ en: "Worse", fr: "Moins bien" }), textColor: "#9c2415" },
        { id: "usual", word: "○", textColor: "#5f6368" },
      ].map(({ id, word, textColor }) =>
        colouring(id, [`D${verdictRow}:D${lastVerdict}`], "containsText", word, { textColor }),
      ),
    ],
    figures: [
      chart(
        "leads",
        "line",
        { col: 7, row: 1 },
        { width: 300, height: 270 },
        {
          title: text({
            en: "Leads: unusual since March 2026",
            fr: "Leads : inhabituels depuis mars 2026",
          }),
          values: `B1:B${lastRow}`,
          labels: `A1:A${lastRow}`,
        },
      ),
    ],
    areGridLinesVisible: true,
  };
}
