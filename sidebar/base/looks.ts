import type { Standing } from "../../core/book/review/month/standing.ts";

/** The look of a status or verdict: color always comes with a sign and words. */

export function statusLook(status: Standing["status"]): "good" | "watch" | "bad" | "quiet" {
  if (status === "onTrack" || status === "within") return "good";
  if (status === "watch") return "watch";
  return ["noTarget", "noResult", "noDirection"].includes(status) ? "quiet" : "bad";
}

export const signalLook = (signal: Standing["signal"]): "good" | "bad" | "quiet" =>
  signal === "better" ? "good" : signal === "worse" ? "bad" : "quiet";
