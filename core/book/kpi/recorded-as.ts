import type { Text } from "../../base/text.ts";
import type { Kpi } from "./schema.ts";

/** How a KPI that is followed every day or every week becomes one figure of a month; nothing for all others. */
export function recordedAs({ frequency, kind }: Pick<Kpi, "frequency" | "kind">): Text | undefined {
  if (frequency !== "daily" && frequency !== "weekly") return undefined;
  if (kind === "level")
    return {
      en: "Recorded for the month: its last value.",
      fr: "Saisi pour le mois : sa dernière valeur.",
    };
  if (kind === "rate")
    return {
      en: "Recorded for the month: its two numbers divided, each for the whole month.",
      fr: "Saisi pour le mois : le rapport de ses deux nombres, chacun pour le mois entier.",
    };
  return frequency === "daily"
    ? { en: "Recorded for the month: the sum of its days.", fr: "Saisi pour le mois : la somme de ses jours." }
    : { en: "Recorded for the month: the sum of its weeks.", fr: "Saisi pour le mois : la somme de ses semaines." };
}
