import { dayWords } from "../../base/dates-in-words.ts";
import { type DayOrder, lastDayOf } from "../../base/months.ts";
import { type Language, quoted, type Text } from "../../base/text.ts";
import { figureIn } from "../figures/units.ts";
import type { Frequency, Kpi, Usual } from "./schema.ts";

/** How often, as worded in the sentence. */
const often: Readonly<Record<Frequency, Text>> = {
  daily: { en: "daily", fr: "chaque jour" },
  weekly: { en: "weekly", fr: "chaque semaine" },
  monthly: { en: "monthly", fr: "chaque mois" },
  quarterly: { en: "quarterly", fr: "chaque trimestre" },
  yearly: { en: "yearly", fr: "chaque année" },
};

/** What is usual for it, as worded in the sentence; nothing if nobody has said it. */
const judged: Readonly<Record<Usual, Text>> = {
  level: { en: "usually around a level", fr: "stable d'ordinaire" },
  trend: { en: "usually growing or falling steadily", fr: "en hausse ou en baisse régulière d'ordinaire" },
  season: { en: "seasonal", fr: "saisonnier" },
  rare: { en: "usually rare", fr: "rare d'ordinaire" },
};

const raise: Readonly<Record<"increase" | "decrease", string>> = { increase: "Raise", decrease: "Lower" };
const noBreakSpace = "\u00a0";

/**
 * The KPI in short sentences that grow while it is defined: “Lower COCA from CHF 3,333 to CHF 2,500 by 30 June 2027.
 * Measured monthly (source: ledger). Objective: “Grow”. Owner: Anna.” What is missing is left out; without a name the
 * KPI is “…”. Plain text, with the user's words unchanged.
 */
export function sentence(kpi: Kpi, language: Language, order: DayOrder | undefined): string {
  const figure = (value: number | null): string | undefined =>
    value === null ? undefined : figureIn(language, value, kpi.unit);
  const parts: Parts = {
    name: kpi.name || kpi.code || "…",
    start: figure(kpi.startValue),
    target: figure(kpi.target),
    low: figure(kpi.benchmarkLow),
    high: figure(kpi.benchmarkHigh),
    deadline: kpi.deadline === null ? undefined : dayWords(lastDayOf(kpi.deadline), language, order),
  };
  const measured = [
    kpi.frequency === null ? "" : often[kpi.frequency][language],
    kpi.source && (language === "fr" ? `(source${noBreakSpace}: ${kpi.source})` : `(source: ${kpi.source})`),
  ].filter(Boolean);
  const usual = kpi.usual === null ? "" : judged[kpi.usual][language];
  const how = [measured.join(" "), usual].filter(Boolean).join(", ");
  const objective = kpi.objective && quoted(language, kpi.objective, kpi.objective.length);
  return (
    language === "fr"
      ? [
          french(kpi, parts),
          how && `Mesuré ${how}`,
          objective && `Objectif${noBreakSpace}: ${objective}`,
          kpi.owner && `Responsable${noBreakSpace}: ${kpi.owner}`,
        ]
      : [
          english(kpi, parts),
          how && `Measured ${how}`,
          objective && `Objective: ${objective}`,
          kpi.owner && `Owner: ${kpi.owner}`,
        ]
  )
    .filter(Boolean)
    .map((each) => (each && /[.…]$/.test(each) ? each : `${each}.`))
    .join(" ");
}

interface Parts extends Readonly<Record<"start" | "target" | "low" | "high" | "deadline", string | undefined>> {
  readonly name: string;
}

function english({ direction, targetAppliesTo }: Kpi, { name, start, target, low, high, deadline }: Parts): string {
  if (direction === "neutral") {
    const range =
      low && high ? ` between ${low} and ${high}` : low ? ` at ${low} or more` : high && ` at ${high} or less`;
    return `Keep ${name}${range ?? ""}${deadline ? ` until ${deadline}` : ""}`;
  }
  if (!start && !target && !deadline) return name;
  const by = deadline ? ` by ${deadline}` : "";
  const verb = direction === null ? "Bring" : raise[direction];
  const from = start ? ` from ${start}` : "";
  if (target && targetAppliesTo === "year-to-date")
    return `Bring ${name} to ${target} for the year${by}${start ? `, starting${from}` : ""}`;
  return `${verb} ${name}${from}${target ? ` to ${target}` : ""}${by}`;
}

function french({ direction, targetAppliesTo }: Kpi, { name, start, target, low, high, deadline }: Parts): string {
  const said = (words: string): string => (words ? `${name}${noBreakSpace}: ${words}` : name);
  if (direction === "neutral") {
    const range = low && high ? `entre ${low} et ${high}` : low ? `à ${low} ou plus` : high && `à ${high} ou moins`;
    return said([range && `rester ${range}`, deadline && `jusqu'au ${deadline}`].filter(Boolean).join(" "));
  }
  const by = deadline && `d'ici au ${deadline}`;
  if (target && targetAppliesTo === "year-to-date")
    return said(
      [`atteindre ${target} en cumul annuel`, by].filter(Boolean).join(" ") + (start ? `, en partant de ${start}` : ""),
    );
  const move =
    start && target ? `passer de ${start} à ${target}` : target ? `atteindre ${target}` : start && `partir de ${start}`;
  return said([move, by].filter(Boolean).join(" "));
}
