import type { Standing } from "../../core/book/review/month/standing.ts";

/** The look of what is said of a figure: colour goes with a sign and words, never alone. */

export function statusLook(status: Standing["status"]): "good" | "watch" | "bad" | "quiet" {
  if (status === "onTrack" || status === "within") return "good";
  if (status === "watch") return "watch";
  return status === "noTarget" || status === "noResult" ? "quiet" : "bad";
}

export const signalLook = (signal: Standing["signal"]): "good" | "bad" | "quiet" =>
  signal === "better" ? "good" : signal === "worse" ? "bad" : "quiet";
