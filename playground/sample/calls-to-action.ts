import type { Language, Text } from "../../core/index.ts";
import { titleFor } from "../base/title.ts";
import { colouring, format, type Sheet, shown, style, tryHere } from "./look.ts";

/** Two calls to action of the wine merchant: what their counts prove, and what they do not. */

export const callsToActionId = "calls-to-action";
export const callsToActionTry = { cell: "F6", formula: "=AB_SAMPLE_SIZE(F3/B3,F4/B4)" } as const;

/** New visitors, clicks, leads, qualified leads and deals of each. */
const counts: readonly { readonly name: Text; readonly stages: readonly number[] }[] = [
  { name: { en: "Trial", fr: "Test" }, stages: [676, 250, 150, 40, 8] },
  { name: { en: "Demo", fr: "Démo" }, stages: [1250, 150, 60, 30, 18] },
];

/** What each factor was in the best half-year so far: new visitors, then the rates. */
const bestHalf = [2100, 0.22, 0.6, 0.4, 0.45];

export function callsToAction(language: Language): Sheet {
  const text = (words: Text): string => words[language];
  const formula = (written: string): string => shown(language, written);
  const stages: readonly Text[] = [
    { en: "New visitors", fr: "Nouveaux visiteurs" },
    { en: "Clicks", fr: "Clics" },
    { en: "Leads", fr: "Leads" },
    { en: "Qualified leads", fr: "Leads qualifiés" },
    { en: "Deals", fr: "Affaires" },
  ];
  const step = (from: number, to: number): string => `${text(stages[from] as Text)} → ${text(stages[to] as Text)}`;
  const cells: Record<string, string> = {
    A1: text({
      en: "Cave Bellarive · two calls to action, two pages, first half of 2026",
      fr: "Cave Bellarive · deux appels à l'action, deux pages, premier semestre 2026",
    }),
    A2: text({ en: "Call to action", fr: "Appel à l'action" }),
    A6: tryHere(language, callsToActionTry.formula),
    G6: text({
      en: "visitors for each page, to tell their deals apart",
      fr: "visiteurs par page pour départager leurs affaires",
    }),

    A8: text({ en: "Where does each one lose the most people?", fr: "Où chacun perd-il le plus de monde ?" }),
    G8: formula("=FUNNEL_TABLE(A3:A4,B3:F4,B2:F2)"),
    A9: "=FUNNEL_TABLE(A3:A4,B3:F4,B2:F2)",

    A14: text({
      en: "Could the gap at each step be chance alone?",
      fr: "L'écart à chaque passage peut-il n'être que du hasard ?",
    }),
    G14: formula("=AB_PVALUE(C3:F3,B3:E3,C4:F4,B4:E4)"),
    A16: text({
      en: "How often chance would produce such a gap (p)",
      fr: "Fréquence d'un tel écart par hasard (p)",
    }),
    G16: "=AB_PVALUE(C3:F3,B3:E3,C4:F4,B4:E4)",

    A18: text({
      en: "Is Demo (B) really better than Trial (A)?",
      fr: "Démo (B) est-elle vraiment meilleure que Test (A) ?",
    }),
    A19: step(2, 3),
    C19: "=AB_TEST(E3,D3,E4,D4)",
    K19: formula("=AB_TEST(E3,D3,E4,D4)"),
    A20: step(3, 4),
    C20: "=AB_TEST(F3,E3,F4,E4)",
    K20: formula("=AB_TEST(F3,E3,F4,E4)"),
    A21: step(0, 4),
    C21: "=AB_TEST(F3,B3,F4,B4)",
    K21: formula("=AB_TEST(F3,B3,F4,B4)"),
    A22: text({
      en: "Visitors weren't split at random: this shows that the pages differ, not that the button is the reason.",
      fr: "Les visiteurs n'ont pas été répartis au hasard : les pages diffèrent, mais le bouton n'en est pas forcément la cause.",
    }),

    A24: text({
      en: "How well do we know the share of qualified leads that buy?",
      fr: "Que sait-on de la part des leads qualifiés qui achètent ?",
    }),
    G24: formula("=RATE_INTERVAL(F3,E3)"),
    B25: text({ en: "Counted", fr: "Compté" }),
    C25: text({ en: "Low", fr: "Bas" }),
    D25: text({ en: "High", fr: "Haut" }),

    A29: text({
      en: "Both together: which step first, if each could do as well as in our best half-year?",
      fr: "Les deux ensemble : par quoi commencer, si chaque passage valait notre meilleur semestre ?",
    }),
    A31: text({ en: "Now", fr: "Maintenant" }),
    B31: formula("=FUNNEL_RATES(B12:F12)"),
    F31: "=B12",
    G31: "=FUNNEL_RATES(B12:F12)",
    K30: text({ en: "Deals", fr: "Affaires" }),
    K31: "=PRODUCT(F31:J31)",
    A32: text({ en: "Best half-year", fr: "Meilleur semestre" }),
    A33: text({ en: "Deals it alone adds", fr: "Affaires en plus" }),
    B33: formula("=LEVER_GAINS(F31:J31,F32:J32)"),
    F33: "=LEVER_GAINS(F31:J31,F32:J32)",
    A34: text({ en: "Start with", fr: "Commencer par" }),
    B34: "=INDEX(F30:J30,1,MATCH(MAX(F33:J33),F33:J33,0))",
  };
  for (const [index, name] of stages.entries()) {
    cells[`${"BCDEF"[index]}2`] = text(name);
    cells[`${"FGHIJ"[index]}32`] = String(bestHalf[index]);
  }
  for (const [index, letter] of [..."GHIJ"].entries()) {
    cells[`${letter}15`] = step(index, index + 1);
    cells[`${letter}30`] = step(index, index + 1);
  }
  cells.F30 = text(stages[0] as Text);
  for (const [index, { name, stages: reached }] of counts.entries()) {
    const row = 3 + index;
    const below = 26 + index;
    cells[`A${row}`] = text(name);
    for (const [stage, count] of reached.entries()) cells[`${"BCDEF"[stage]}${row}`] = String(count);
    cells[`A${below}`] = `=A${row}`;
    cells[`B${below}`] = `=F${row}/E${row}`;
    cells[`C${below}`] = `=RATE_INTERVAL(F${row},E${row})`;
  }
  const rate = language === "fr" ? format.frenchTenths : format.tenths;
  return {
    id: callsToActionId,
    name: titleFor(text({ en: "Calls to action", fr: "Appels à l'action" })),
    colNumber: 16,
    rowNumber: 60,
    cells,
    cols: {
      0: { size: 130 },
      1: { size: 72 },
      ...Object.fromEntries([2, 3, 4].map((column) => [column, { size: 66 }])),
      5: { size: 72 },
      ...Object.fromEntries([6, 7, 8, 9].map((column) => [column, { size: 84 }])),
      10: { size: 58 },
      11: { size: 160 },
    },
    rows: {
      0: { size: 40 },
      1: { size: 40 },
      5: { size: 30 },
      8: { size: 58 },
      14: { size: 58 },
      29: { size: 58 },
    },
    styles: {
      "A1:L1": style.title,
      A2: style.head,
      "B2:F2": style.headingRight,
      "A3:F4": style.input,
      A6: style.firstTry,
      F6: style.firstTry,
      G6: style.note,
      "A8:F8": style.heading,
      "G8:L8": style.formula,
      A9: style.head,
      "B9:K9": style.headingRight,
      L9: style.head,
      "A10:L11": style.label,
      "A12:K12": style.total,
      "A14:F14": style.heading,
      "G14:L14": style.formula,
      "G15:J15": style.headingRight,
      A16: style.label,
      "G16:J16": style.result,
      "A18:L18": style.heading,
      "A19:A21": style.label,
      "C19:C21": style.result,
      "K19:K21": style.note,
      A22: style.note,
      "A24:F24": style.heading,
      "G24:L24": style.formula,
      A25: style.head,
      "B25:D25": style.headingRight,
      "A26:B27": style.label,
      "C26:D27": style.result,
      "A29:L29": style.heading,
      "F30:K30": style.headingRight,
      "A31:A34": style.label,
      "F31:J31": style.label,
      K31: style.total,
      B31: style.note,
      "F32:J32": style.input,
      B33: style.note,
      "F33:J33": style.result,
      B34: style.result,
    },
    formats: {
      "B3:F4": format.whole,
      "G16:J16": format.fourDecimals,
      "B26:D27": rate,
      "F31:F32": format.whole,
      "G31:J32": rate,
      K31: format.whole,
      "F33:J33": format.oneDecimal,
    },
    borders: { F6: 1, "A12:L12": 2 },
    panes: { xSplit: 0, ySplit: 4 },
    conditionalFormats: [
      colouring("unproven", ["C19:C21"], "containsText", text({ en: "Nothing is proven", fr: "Rien n'est prouvé" }), {
        textColor: "#5f6368",
      }),
    ],
    figures: [],
    areGridLinesVisible: false,
  };
}
