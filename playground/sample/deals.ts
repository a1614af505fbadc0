import { dayOf, type Language, type Text } from "../../core/index.ts";
import { colouring, format, type Sheet, shown, style, tryHere } from "./look.ts";

/** A year of the wine merchant's closed deals, row by row, and what they say. */

export const dealsId = "deals";
export const dealsTry = { cell: "F29", formula: "=SALES_CYCLE(B5:B15,C5:C15)" } as const;

const search: Text = { en: "Search ads", fr: "Annonces de recherche" };
const social: Text = { en: "Social networks", fr: "Réseaux sociaux" };
const newsletter: Text = { en: "Newsletter", fr: "Newsletter" };
const tasting: Text = { en: "Tasting evenings", fr: "Soirées de dégustation" };
const fair: Text = { en: "Trade fair", fr: "Salon professionnel" };

const price: Text = { en: "Price", fr: "Prix" };
const delivery: Text = { en: "Delivery", fr: "Livraison" };
const range: Text = { en: "Range", fr: "Assortiment" };
const undecided: Text = { en: "No decision", fr: "Sans décision" };

const importer: Text = { en: "Importer", fr: "Importateur" };
const wholesaler: Text = { en: "Wholesaler", fr: "Grossiste" };
const grower: Text = { en: "Winegrower", fr: "Vigneron" };

type Date = readonly [year: number, month: number, day: number];

interface Deal {
  readonly channel: Text;
  readonly opened: Date;
  readonly closed: Date;
  readonly value: number;
}

interface LostDeal extends Deal {
  readonly reason?: Text;
  readonly competitor?: Text;
}

const won: readonly Deal[] = [
  { channel: newsletter, opened: [2025, 6, 16], closed: [2025, 7, 10], value: 4200 },
  { channel: search, opened: [2025, 7, 1], closed: [2025, 8, 5], value: 3600 },
  { channel: tasting, opened: [2025, 8, 25], closed: [2025, 9, 22], value: 6800 },
  { channel: newsletter, opened: [2025, 9, 8], closed: [2025, 10, 2], value: 3900 },
  { channel: social, opened: [2025, 10, 6], closed: [2025, 11, 21], value: 2400 },
  { channel: newsletter, opened: [2025, 12, 1], closed: [2026, 1, 8], value: 4500 },
  { channel: search, opened: [2026, 1, 5], closed: [2026, 2, 11], value: 3200 },
  { channel: tasting, opened: [2026, 2, 2], closed: [2026, 3, 5], value: 7500 },
  { channel: search, opened: [2026, 3, 2], closed: [2026, 4, 14], value: 4100 },
  { channel: social, opened: [2026, 3, 23], closed: [2026, 5, 7], value: 2900 },
  { channel: newsletter, opened: [2026, 5, 11], closed: [2026, 6, 4], value: 4700 },
];

/** One dragged on for a year and a half; of another, nobody noted why it was lost. */
const lost: readonly LostDeal[] = [
  {
    channel: search,
    opened: [2025, 6, 23],
    closed: [2025, 7, 31],
    value: 3400,
    reason: price,
    competitor: importer,
  },
  { channel: social, opened: [2025, 7, 14], closed: [2025, 8, 28], value: 1900, reason: undecided },
  { channel: fair, opened: [2025, 9, 15], closed: [2025, 11, 7], value: 5200, reason: price, competitor: wholesaler },
  {
    channel: search,
    opened: [2025, 10, 13],
    closed: [2025, 11, 20],
    value: 3800,
    reason: price,
    competitor: importer,
  },
  {
    channel: tasting,
    opened: [2025, 11, 3],
    closed: [2025, 12, 11],
    value: 6400,
    reason: delivery,
    competitor: wholesaler,
  },
  { channel: social, opened: [2025, 11, 17], closed: [2026, 1, 15], value: 2100 },
  { channel: fair, opened: [2024, 9, 2], closed: [2026, 2, 20], value: 8800, reason: undecided },
  { channel: search, opened: [2026, 1, 19], closed: [2026, 3, 3], value: 2900, reason: price, competitor: grower },
  {
    channel: newsletter,
    opened: [2026, 2, 16],
    closed: [2026, 3, 19],
    value: 3700,
    reason: range,
    competitor: grower,
  },
  {
    channel: social,
    opened: [2026, 3, 9],
    closed: [2026, 4, 21],
    value: 2600,
    reason: delivery,
    competitor: importer,
  },
  { channel: fair, opened: [2026, 3, 16], closed: [2026, 5, 12], value: 4900, reason: price, competitor: wholesaler },
  { channel: search, opened: [2026, 4, 20], closed: [2026, 5, 28], value: 3300, reason: range, competitor: importer },
  {
    channel: tasting,
    opened: [2026, 5, 4],
    closed: [2026, 6, 18],
    value: 7200,
    reason: delivery,
    competitor: wholesaler,
  },
];

/** What was spent on each channel in the year, and the leads it brought in either half. */
const channels: readonly { readonly name: Text; readonly spend: number; readonly leads: readonly [number, number] }[] =
  [
    { name: search, spend: 9600, leads: [40, 50] },
    { name: social, spend: 4800, leads: [30, 30] },
    { name: newsletter, spend: 2400, leads: [25, 20] },
    { name: tasting, spend: 7000, leads: [8, 10] },
    { name: fair, spend: 6000, leads: [12, 15] },
  ];

export function deals(language: Language): Sheet {
  const text = (words: Text): string => words[language];
  const isWon = text({ en: "Won", fr: "Gagnée" });
  const isLost = text({ en: "Lost", fr: "Perdue" });
  const mean = text({ en: "mean", fr: "moyenne" });
  const cells: Record<string, string> = {
    A1: text({
      en: "Cave Bellarive · the deals closed from July 2025 to June 2026",
      fr: "Cave Bellarive · les affaires clôturées de juillet 2025 à juin 2026",
    }),
    A2: text({ en: "24 closed deals", fr: "24 affaires clôturées" }),
    A3: text({
      en: "Lost deals are listed together: LOSS_REASONS counts every row in its range.",
      fr: "Les affaires perdues se suivent : LOSS_REASONS compte chaque ligne de sa plage.",
    }),
    A4: text({ en: "Channel", fr: "Canal" }),
    B4: text({ en: "Opened", fr: "Ouverture" }),
    C4: text({ en: "Closed", fr: "Clôture" }),
    D4: text({ en: "Value (CHF)", fr: "Valeur (CHF)" }),
    E4: text({ en: "Result", fr: "Issue" }),
    F4: text({ en: "Why lost", fr: "Motif de perte" }),
    G4: text({ en: "Lost to", fr: "Concurrent" }),

    I2: text({ en: "Which reason costs us the most?", fr: "Quel motif nous coûte le plus ?" }),
    I4: "=LOSS_REASONS(F16:F28,D16:D28)",
    I14: text({ en: "How many do we win, how fast?", fr: "Combien en gagne-t-on, en combien de jours ?" }),
    I15: text({ en: "Deals won", fr: "Affaires gagnées" }),
    M15: `=COUNTIF(E5:E28,"${isWon}")`,
    I16: text({ en: "Deals lost", fr: "Affaires perdues" }),
    M16: `=COUNTIF(E5:E28,"${isLost}")`,
    I17: text({ en: "Share of closed deals won", fr: "Part des affaires clôturées qui sont gagnées" }),
    M17: "=WIN_RATE(M15,M16)",
    I19: text({ en: "Days a deal takes, median", fr: "Jours par affaire, médiane" }),
    M19: "=SALES_CYCLE(B5:B28,C5:C28)",
    I21: text({ en: "Mean, skewed by the deal of 2024", fr: "Moyenne, faussée par l'affaire de 2024" }),
    M21: `=SALES_CYCLE(B5:B28,C5:C28,"${mean}")`,

    A29: tryHere(language, dealsTry.formula),
    A30: text({
      en: "How many days do won deals take?",
      fr: "Combien de jours durent les affaires gagnées ?",
    }),

    A33: text({ en: "Where do customers cost the least?", fr: "Où les clients coûtent-ils le moins ?" }),
    A35: text({ en: "Channel", fr: "Canal" }),
    B35: text({ en: "Spend (CHF)", fr: "Dépenses (CHF)" }),
    C35: text({ en: "Customers", fr: "Clients" }),
    D35: text({ en: "Sales (CHF)", fr: "CA (CHF)" }),
    A42: "=CHANNEL_RANKING(A36:A40,B36:B40,C36:C40,D36:D40)",
    A49: text({
      en: "#N/A is intended: the trade fair won no customers, so there is no cost per customer. Hover over it to read why.",
      fr: "#N/A est normal : le salon n'a amené aucun client, donc pas de coût par client. Survolez la cellule pour lire pourquoi.",
    }),
    I33: text({ en: "Who do we lose to?", fr: "Au profit de qui perd-on ?" }),
    I35: "=LOSS_REASONS(G16:G28,D16:D28)",

    A51: text({ en: "Why did revenue change?", fr: "Pourquoi le chiffre d'affaires a-t-il changé ?" }),
    B53: text({ en: "July to December 2025", fr: "Juillet à décembre 2025" }),
    E53: text({ en: "January to June 2026", fr: "Janvier à juin 2026" }),
    A54: text({ en: "Channel", fr: "Canal" }),
    A60: text({
      en: "Deals and values come from the rows at the top; a channel without deals has 0.",
      fr: "Affaires et valeurs viennent des lignes du haut ; un canal sans affaire a 0.",
    }),
    A62: text({ en: "Change due to", fr: "Variation due à" }),
    E62: text({ en: "Sum", fr: "Somme" }),
    F62: text({ en: "Revenue after − before", fr: "CA après − avant" }),
    A63: text({ en: "In CHF", fr: "En CHF" }),
    B63: "=REVENUE_BRIDGE(B55:D59,E55:G59)",
    E63: "=SUM(B63:D63)",
    F63: `=SUMIFS(D5:D28,E5:E28,"${isWon}",C5:C28,">="&DATE(2026,1,1))-SUMIFS(D5:D28,E5:E28,"${isWon}",C5:C28,"<"&DATE(2026,1,1))`,
    G63: `=IF(ABS(E63-F63)<0.005,"✔ ${text({ en: "equal", fr: "égaux" })}","✖")`,
  };
  const factors: readonly Text[] = [
    { en: "Leads", fr: "Leads" },
    { en: "Deals per lead", fr: "Affaires par lead" },
    { en: "Value of a deal", fr: "Valeur d'une affaire" },
  ];
  for (const [index, name] of factors.entries()) {
    for (const cell of [`${"BCD"[index]}54`, `${"EFG"[index]}54`, `${"BCD"[index]}62`]) cells[cell] = text(name);
  }
  const rows = [
    ...won.map((deal) => ({ ...deal, result: isWon, reason: undefined, competitor: undefined })),
    ...lost.map((deal) => ({ reason: undefined, competitor: undefined, ...deal, result: isLost })),
  ];
  for (const [index, { channel, opened, closed, value, result, reason, competitor }] of rows.entries()) {
    const row = 5 + index;
    cells[`A${row}`] = text(channel);
    cells[`B${row}`] = String(dayOf(...opened).day);
    cells[`C${row}`] = String(dayOf(...closed).day);
    cells[`D${row}`] = String(value);
    cells[`E${row}`] = result;
    if (reason) cells[`F${row}`] = text(reason);
    if (competitor) cells[`G${row}`] = text(competitor);
  }
  for (const [index, { name, spend, leads }] of channels.entries()) {
    const row = 36 + index;
    cells[`A${row}`] = text(name);
    cells[`B${row}`] = String(spend);
    cells[`C${row}`] = `=COUNTIFS(A$5:A$28,A${row},E$5:E$28,"${isWon}")`;
    cells[`D${row}`] = `=SUMIFS(D$5:D$28,A$5:A$28,A${row},E$5:E$28,"${isWon}")`;
    const below = 55 + index;
    cells[`A${below}`] = text(name);
    for (const [half, columns] of ["BCD", "EFG"].entries()) {
      const [lead, rate, value] = columns;
      const theirs = `A$5:A$28,A${below},E$5:E$28,"${isWon}",C$5:C$28,"${half === 0 ? "<" : ">="}"&DATE(2026,1,1)`;
      cells[`${lead}${below}`] = String(leads[half]);
      cells[`${rate}${below}`] = `=COUNTIFS(${theirs})/${lead}${below}`;
      cells[`${value}${below}`] = `=IFERROR(AVERAGEIFS(D$5:D$28,${theirs}),0)`;
    }
  }
  // Under its question, or beside its cell, what each answer comes from.
  const sources = { I3: "I4", I18: "M17", I20: "M19", I22: "M21", A34: "A42", I34: "I35", A52: "B63" } as const;
  for (const [cell, answer] of Object.entries(sources)) cells[cell] = shown(language, cells[answer] as string);
  cells.E36 = shown(language, cells.C36?.replaceAll("$", "") as string);
  cells.E37 = shown(language, cells.D36?.replaceAll("$", "") as string);
  const rate = language === "fr" ? format.frenchTenths : format.tenths;
  return {
    id: dealsId,
    name: text({ en: "Deals", fr: "Affaires" }),
    colNumber: 16,
    rowNumber: 80,
    cells,
    cols: {
      0: { size: 146 },
      1: { size: 84 },
      2: { size: 84 },
      3: { size: 60 },
      4: { size: 74 },
      5: { size: 86 },
      6: { size: 84 },
      7: { size: 71 },
      8: { size: 104 },
      9: { size: 60 },
      10: { size: 60 },
      11: { size: 54 },
      12: { size: 64 },
    },
    rows: {
      0: { size: 36 },
      3: { size: 40 },
      28: { size: 30 },
      34: { size: 40 },
      41: { size: 58 },
      53: { size: 58 },
      61: { size: 58 },
    },
    styles: {
      "A1:M1": style.title,
      "A2:G2": style.heading,
      A3: style.note,
      A4: style.head,
      "B4:D4": style.headingRight,
      "E4:G4": style.head,
      "A5:G28": style.input,
      "I2:M2": style.heading,
      I3: style.note,
      I4: style.head,
      "J4:M4": style.headingRight,
      "I5:M12": style.label,
      "I14:M14": style.heading,
      "I15:M16": style.label,
      I17: style.label,
      M17: style.result,
      I18: style.note,
      I19: style.label,
      M19: style.result,
      I20: style.note,
      I21: style.label,
      M21: style.result,
      I22: style.note,
      A29: style.firstTry,
      F29: style.firstTry,
      A30: style.note,
      "A33:G33": style.heading,
      A34: style.note,
      A35: style.head,
      "B35:D35": style.headingRight,
      "A36:B40": style.input,
      "C36:D40": style.label,
      "E36:E37": style.note,
      A42: style.head,
      "B42:H42": style.headingRight,
      "A43:C47": style.label,
      "D43:D47": style.result,
      "E43:H47": style.label,
      "A48:H48": style.total,
      A49: style.note,
      "I33:M33": style.heading,
      I34: style.note,
      I35: style.head,
      "J35:M35": style.headingRight,
      "I36:M48": style.label,
      "A51:G51": style.heading,
      A52: style.note,
      "B53:G53": style.total,
      A54: style.head,
      "B54:G54": style.headingRight,
      "A55:B59": style.input,
      "C55:D59": style.label,
      "E55:E59": style.input,
      "F55:G59": style.label,
      A60: style.note,
      A62: style.head,
      "B62:F62": style.headingRight,
      A63: style.label,
      "B63:D63": style.result,
      "E63:F63": style.total,
      G63: style.firstTry,
    },
    formats: {
      "B5:C28": language === "fr" ? format.dayNumber : format.day,
      "D5:D28": format.whole,
      "K5:K12": format.whole,
      M17: rate,
      "M19:M21": format.oneDecimal,
      "B36:B40": format.whole,
      "D36:D40": format.whole,
      "K36:K48": format.whole,
      "B43:B48": format.whole,
      "D43:D48": format.whole,
      "F43:F48": format.whole,
      "H43:H48": format.whole,
      "B55:B59": format.whole,
      "C55:C59": rate,
      "D55:E59": format.whole,
      "F55:F59": rate,
      "G55:G59": format.whole,
      "B63:F63": format.whole,
    },
    borders: { F29: 1, "A48:H48": 2 },
    panes: { xSplit: 0, ySplit: 1 },
    conditionalFormats: [
      colouring("won", ["E5:E28"], "containsText", isWon, { textColor: "#1b5e3f" }),
      colouring("lost", ["E5:E28"], "containsText", isLost, { textColor: "#9c2415" }),
    ],
    figures: [],
    areGridLinesVisible: false,
  };
}
