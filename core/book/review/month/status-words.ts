import type { Text } from "../../../base/text.ts";
import type { Kpi } from "../../kpi/schema.ts";
import { directionMissing, type StatusKey } from "./status.ts";

/** The status beside a figure on page, panel and phone: whether a month is reached, or a way is kept. */
export const statusWords = {
  month: {
    onTrack: { en: "✔ Met", fr: "✔ Atteinte" },
    watch: { en: "! Close", fr: "! Proche" },
    offTrack: { en: "✖ Missed", fr: "✖ Manquée" },
  },
  way: {
    onTrack: { en: "✔ On pace", fr: "✔ Dans le rythme" },
    watch: { en: "! Slightly behind", fr: "! Léger retard" },
    offTrack: { en: "✖ Behind", fr: "✖ En retard" },
  },
  other: {
    noTarget: { en: "– No target", fr: "– Pas de cible" },
    noResult: { en: "– No figure", fr: "– Pas de chiffre" },
    below: { en: "✖ Below", fr: "✖ En dessous" },
    within: { en: "✔ Within", fr: "✔ Dans la plage" },
    above: { en: "✖ Above", fr: "✖ Au-dessus" },
    noDirection: directionMissing,
  },
} as const satisfies Record<string, Partial<Record<StatusKey, Text>>>;

/** Beside the status of a figure that is not final. */
export const provisionalWords: Text = { en: "(provisional)", fr: "(provisoire)" };

/** A path and a year to date are a way to a later target; all other targets are those of the month. */
export function statusWordsOf({ targetAppliesTo }: Kpi, status: StatusKey): Text {
  const isWay = targetAppliesTo === "path" || targetAppliesTo === "year-to-date";
  const words: Partial<Record<StatusKey, Text>> = { ...statusWords.other, ...statusWords[isWay ? "way" : "month"] };
  return words[status] as Text;
}
