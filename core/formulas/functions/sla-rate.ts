import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { amount } from "../engine/readers.ts";

/** The share of requests handled within the promised time, of those whose time is over. */
export function slaRate(within: number, breached: number): number | Problem {
  return within + breached === 0 ? noRequest : within / (within + breached);
}

const noRequest = unknown("no-request", {
  en: "no requests were due yet. Use a longer period, or wait for the first one.",
  fr: "aucune demande n'est encore arrivée à échéance. Prenez une période plus longue, ou attendez la première.",
});

export default define({
  name: "SLA_RATE",
  family: "sales",
  says: {
    en: "The share of requests handled within the promised time.",
    fr: "La part des demandes traitées dans le délai promis.",
  },
  formula: { en: "within ÷ (within + breached)", fr: "dans le délai ÷ (dans le délai + hors délai)" },
  source: "SparrowDesk, SLA compliance",
  notes: [
    {
      en: "A request that is open but not yet due doesn't count; one still open past its time is already breached.",
      fr: "Une demande ouverte dont le délai court encore ne compte pas ; ouverte au-delà de son délai, elle est déjà hors délai.",
    },
  ],
  native: "IF({within}+{breached}=0,NA(),{within}/({within}+{breached}))",
  sums: true,
  alsoCalled: [
    "SLA",
    "service level",
    "SLA compliance",
    "respect des délais",
    "taux de respect des SLA",
    "niveau de service",
  ],
  arguments: [
    arg({ en: "within", fr: "dans_le_délai" }, amount, {
      en: "Requests handled in time.",
      fr: "Demandes traitées à temps.",
    }),
    arg({ en: "breached", fr: "hors_délai" }, amount, {
      en: "Requests handled too late, or still open past their time.",
      fr: "Demandes traitées trop tard, ou encore ouvertes au-delà de leur délai.",
    }),
  ],
  shape: "each",
  unit: "rate",
  problems: { "no-request": noRequest },
  examples: [
    {
      says: { en: "80 in time, 20 too late.", fr: "80 à temps, 20 trop tard." },
      given: [80, 20],
      answer: 0.8,
    },
    {
      says: { en: "No requests due.", fr: "Aucune demande arrivée à échéance." },
      given: [0, 0],
      answer: { problem: "no-request" },
    },
  ],
  compute: slaRate,
});
