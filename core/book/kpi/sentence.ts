import { dayWords, lastDayOf } from "../../base/months.ts";
import type { Language, Text } from "../../base/text.ts";
import { figureIn } from "../figures/units.ts";
import type { Frequency, Kpi, Usual } from "./schema.ts";

const missing = "…";
const noBreakSpace = "\u00a0";

/** How often, as worded in the sentence. */
const often: Readonly<Record<Language, Readonly<Record<Frequency, string>>>> = {
  en: { daily: "daily", weekly: "weekly", monthly: "monthly", quarterly: "quarterly", yearly: "yearly" },
  fr: {
    daily: "chaque jour",
    weekly: "chaque semaine",
    monthly: "chaque mois",
    quarterly: "chaque trimestre",
    yearly: "chaque année",
  },
};

/** What is usual for it, as it stands in the sentence; nothing where nobody has said it. */
const judged: Readonly<Record<Usual, Text>> = {
  level: { en: ", usually around a level", fr: ", d'habitude autour d'un niveau" },
  trend: { en: ", usually growing or falling steadily", fr: ", d'habitude en hausse ou en baisse régulière" },
  season: { en: ", with its season", fr: ", avec sa saison" },
  rare: { en: ", usually rare", fr: ", d'habitude rare" },
};

/**
 * The KPI as one sentence that grows while it is defined: “Bring COCA from CHF 3,333 to CHF 2,500 by 30 June 2027,
 * measured monthly from the ledger, because it serves …; owner: ….” Missing parts show as “…”. Plain text, with the
 * user's words unchanged.
 */
export function sentence(kpi: Kpi, language: Language): string {
  const figure = (value: number | null): string => (value === null ? missing : figureIn(language, value, kpi.unit));
  const parts = {
    name: kpi.name || kpi.code || missing,
    start: figure(kpi.startValue),
    target: figure(kpi.target),
    low: figure(kpi.benchmarkLow),
    high: figure(kpi.benchmarkHigh),
    deadline: kpi.deadline === null ? missing : dayWords(lastDayOf(kpi.deadline), language),
    often: kpi.frequency === null ? missing : often[language][kpi.frequency],
    source: kpi.source || missing,
    objective: kpi.objective || missing,
    owner: kpi.owner || missing,
    usual: kpi.usual === null ? "" : judged[kpi.usual][language],
  };
  return language === "fr" ? french(kpi, parts) : english(kpi, parts);
}

type Parts = Readonly<
  Record<
    "name" | "start" | "target" | "low" | "high" | "deadline" | "often" | "source" | "objective" | "owner" | "usual",
    string
  >
>;

function english(kpi: Kpi, parts: Parts): string {
  const { name, start, target, low, high, deadline, often, source, objective, owner, usual } = parts;
  const move =
    kpi.direction === "neutral"
      ? `Keep ${name} between ${low} and ${high} until ${deadline}`
      : kpi.targetAppliesTo === "year-to-date"
        ? `Bring ${name} to ${target} for the year by ${deadline}, from ${start} at the start`
        : `Bring ${name} from ${start} to ${target} by ${deadline}`;
  return `${move}, measured ${often} from ${source}${usual}, because it serves “${objective}”; owner: ${owner}.`;
}

function french(kpi: Kpi, parts: Parts): string {
  const { name, start, target, low, high, deadline, often, source, objective, owner, usual } = parts;
  const day = deadline === missing ? `d'ici ${missing}` : `d'ici au ${deadline}`;
  const move =
    kpi.direction === "neutral"
      ? `rester entre ${low} et ${high} ${deadline === missing ? `jusqu'à ${missing}` : `jusqu'au ${deadline}`}`
      : kpi.targetAppliesTo === "year-to-date"
        ? `atteindre ${target} en cumul annuel ${day}, en partant de ${start}`
        : `passer de ${start} à ${target} ${day}`;
  const colon = `${noBreakSpace}:`;
  const aim = `l'objectif «${noBreakSpace}${objective}${noBreakSpace}»`;
  return `${name}${colon} ${move}, avec une mesure ${often} (source${colon} ${source})${usual}, pour servir ${aim}${noBreakSpace}; responsable${colon} ${owner}.`;
}
