import type { Text } from "../../base/text.ts";

/** The families of formulas, in the order of the help. */
export const families = {
  acquisition: { en: "Acquisition", fr: "Acquisition" },
  funnel: { en: "Funnel and conversion", fr: "Tunnel et conversion" },
  revenue: { en: "Revenue, customers and retention", fr: "Chiffre d'affaires, clients et fidélité" },
  sales: { en: "Sales", fr: "Vente" },
  followUp: { en: "KPI follow-up", fr: "Suivi des KPI" },
  tests: { en: "A/B tests", fr: "Tests A/B" },
} as const satisfies Record<string, Text>;

export type Family = keyof typeof families;
