import type { Language, Text } from "../../core/index.ts";
import { format, type Sheet, shown, style, tryHere } from "./look.ts";

/** A report as an ad program hands it out: decimals in the conversions, `--` where there is nothing. */

export const adsId = "ads";
export const adsTry = { cell: "E24", formula: "=CPA(SUM(C4:C9),SUM(F4:F9))" } as const;

type Campaign = readonly [
  name: Text,
  network: string,
  cost: string,
  impressions: string,
  clicks: string,
  conversions: string,
];

const campaigns: readonly Campaign[] = [
  [{ en: "Search, brand", fr: "Recherche, marque" }, "Google", "1840.55", "24310", "2912", "186.4"],
  [{ en: "Search, wine cellar", fr: "Recherche, cave à vin" }, "Google", "7298.62", "61480", "3316", "128.2"],
  [{ en: "Shopping", fr: "Shopping" }, "Google", "3120.1", "148200", "2204", "97.75"],
  [{ en: "Tasting videos", fr: "Vidéos de dégustation" }, "Meta", "1500", "200000", "1180", "21.3"],
  [{ en: "Visitors brought back", fr: "Visiteurs relancés" }, "Meta", "640.4", "38900", "505", "33.6"],
  // Not started yet.
  [{ en: "Summer offer", fr: "Offre d'été" }, "Meta", "--", "--", "--", "--"],
];

const first = 4;
const last = first + campaigns.length - 1;

export function ads(language: Language): Sheet {
  const text = (words: Text): string => words[language];
  const of = (letter: string): string => `${letter}${first}:${letter}${last}`;
  const formulas = {
    G4: `=CTR(${of("E")},${of("D")})`,
    H4: `=CPC(${of("C")},${of("E")})`,
    I4: `=CPM(${of("C")},${of("D")})`,
    J4: `=CPA(${of("C")},${of("F")})`,
  };
  const ranking = `=CHANNEL_RANKING(${of("B")},${of("C")},${of("F")})`;
  const cells: Record<string, string> = {
    A1: text({
      en: "The month's ad report, as exported",
      fr: "Le rapport publicitaire du mois, tel qu'il arrive",
    }),
    A3: text({ en: "Campaign", fr: "Campagne" }),
    B3: text({ en: "Network", fr: "Régie" }),
    C3: text({ en: "Cost (CHF)", fr: "Coût (CHF)" }),
    D3: text({ en: "Impressions", fr: "Impressions" }),
    E3: text({ en: "Clicks", fr: "Clics" }),
    F3: text({ en: "Conversions", fr: "Conversions" }),
    G3: "CTR",
    H3: "CPC",
    I3: "CPM",
    J3: "CPA",
    ...formulas,
    A11: text({
      en: "“--” is the report's sign for nothing: it reads as a blank, not as a 0. Conversions have decimals where several clicks share one.",
      fr: "« -- » veut dire « rien » dans le rapport : il se lit comme un vide, pas comme un 0. Les conversions ont des décimales quand plusieurs clics s'en partagent une.",
    }),
    A12: shown(language, formulas.G4),
    D12: shown(language, formulas.J4),
    A14: text({
      en: "Which network brings conversions for less?",
      fr: "Quelle régie apporte des conversions pour moins cher ?",
    }),
    A15: ranking,
    A20: shown(language, ranking),
    A21: text({
      en: "A conversion isn't yet a new customer: compare the cost with your own shop's customers before you move the budget.",
      fr: "Une conversion n'est pas encore un nouveau client : comparez le coût aux clients de votre boutique avant de déplacer le budget.",
    }),
    A23: text({
      en: "And all campaigns together? Not the average of the rows, but total over total.",
      fr: "Et toutes les campagnes ensemble ? Pas la moyenne des lignes, mais le total sur le total.",
    }),
    A24: tryHere(language, adsTry.formula),
  };
  for (const [index, [name, network, ...figures]] of campaigns.entries()) {
    const row = first + index;
    cells[`A${row}`] = text(name);
    cells[`B${row}`] = network;
    for (const [column, figure] of figures.entries()) cells[`${"CDEF"[column]}${row}`] = figure;
  }
  return {
    id: adsId,
    name: text({ en: "Ads", fr: "Annonces" }),
    colNumber: 14,
    rowNumber: 60,
    cells,
    cols: {
      0: { size: 165 },
      1: { size: 80 },
      ...Object.fromEntries([2, 3, 4, 5].map((column) => [column, { size: 100 }])),
      ...Object.fromEntries([6, 7, 8, 9].map((column) => [column, { size: 80 }])),
    },
    rows: { 0: { size: 40 }, 14: { size: 40 }, 23: { size: 30 } },
    styles: {
      "A1:J1": style.title,
      "A3:B3": style.heading,
      "C3:J3": style.headingRight,
      [`A${first}:F${last}`]: style.input,
      [`G${first}:J${last}`]: style.result,
      "A11:A12": style.note,
      D12: style.note,
      "A14:J14": style.heading,
      A15: style.head,
      "B15:E15": style.headingRight,
      "A16:A18": style.label,
      "B16:E18": style.result,
      "A20:A21": style.note,
      "A23:J23": style.heading,
      A24: style.firstTry,
      [adsTry.cell]: style.firstTry,
    },
    formats: {
      [of("C")]: format.money,
      [`D${first}:E${last}`]: format.whole,
      [of("F")]: format.oneDecimal,
    },
    borders: { [adsTry.cell]: 1 },
    figures: [],
    areGridLinesVisible: false,
  };
}
