import { misread, type Problem, unknown } from "../../base/problem.ts";
import { numberIn } from "../../base/text.ts";
import { confidence } from "../engine/confidence.ts";
import { arg, define } from "../engine/define.ts";
import { count } from "../engine/readers.ts";
import { wilson } from "../statistics/proportions.ts";

/** The range in which the true rate probably lies, given what was counted: [low, high]. */
export function rateInterval(successes: number, trials: number, confidence = 0.95): number[][] | Problem {
  if (successes > trials) return moreSuccesses(successes, trials);
  return trials === 0 ? noTrial : [wilson(successes, trials, confidence)];
}

const moreSuccesses = (successes: number, trials: number): Problem =>
  misread("more-successes-than-trials", {
    en: `there are more successes (${numberIn("en", successes)}) than trials (${numberIn("en", trials)}). Check the order of the arguments.`,
    fr: `il y a plus de succès (${numberIn("fr", successes)}) que d'essais (${numberIn("fr", trials)}). Vérifiez l'ordre des arguments.`,
  });

const noTrial = unknown("no-trial", {
  en: "there were no trials, so nothing is known about the rate. Wait for the first figures.",
  fr: "aucun essai : on ne sait rien du taux. Attendez les premiers chiffres.",
});

export default define({
  name: "RATE_INTERVAL",
  family: "funnel",
  says: {
    en: "The range the true rate probably lies in, given the sample size: low, high.",
    fr: "La fourchette où se situe probablement le vrai taux, vu la taille de l'échantillon : bas, haut.",
  },
  formula: {
    en: "Wilson's score interval; without successes it starts at 0%, and it always stays between 0% and 100%",
    fr: "intervalle de score de Wilson ; sans aucun succès, il commence à 0 % ; il reste toujours entre 0 % et 100 %",
  },
  source: "Wilson 1927, Journal of the American Statistical Association 22",
  notes: [
    {
      en: "It is the interval of one rate. Two rates whose intervals overlap can still genuinely differ: compare them with AB_TEST.",
      fr: "C'est l'intervalle d'un seul taux. Deux taux dont les intervalles se recouvrent peuvent vraiment différer : comparez-les avec AB_TEST.",
    },
    {
      en: "It covers chance alone: counting the wrong people, or a seasonal effect, can mislead far more. Count each person once.",
      fr: "Il ne couvre que le hasard : compter les mauvaises personnes, ou un effet de saison, peut fausser bien davantage. Comptez chaque personne une fois.",
    },
  ],
  alsoCalled: ["confidence interval", "margin of error", "Wilson", "intervalle de confiance", "marge d'erreur"],
  arguments: [
    arg({ en: "successes", fr: "succès" }, count, {
      en: "How many converted, bought, answered yes.",
      fr: "Combien ont converti, acheté, répondu oui.",
    }),
    arg({ en: "trials", fr: "essais" }, count, {
      en: "Out of how many: visitors, offers, answers.",
      fr: "Sur combien : visiteurs, offres, réponses.",
    }),
    confidence,
  ],
  shape: "range",
  unit: "rate",
  problems: { "more-successes-than-trials": moreSuccesses, "no-trial": noTrial },
  examples: [
    {
      says: {
        en: "12 of 100 bought: the true rate may be 7% or 20%.",
        fr: "12 sur 100 ont acheté : le vrai taux peut être 7 % ou 20 %.",
      },
      given: [12, 100],
      answer: [[0.06999406437019488, 0.19812099426711416]],
    },
    {
      says: { en: "None of 120, at 99% confidence.", fr: "Aucun sur 120, à 99 % de confiance." },
      given: [0, 120, 0.99],
      answer: [[0, 0.05239390388516103]],
    },
    {
      says: { en: "Arguments swapped.", fr: "Les arguments inversés." },
      given: [100, 12],
      answer: { problem: "more-successes-than-trials" },
    },
    {
      says: { en: "No answers yet.", fr: "Aucune réponse pour l'instant." },
      given: [0, 0],
      answer: { problem: "no-trial" },
    },
    {
      says: { en: "5% typed instead of 95%.", fr: "5 % saisi au lieu de 95 %." },
      given: [12, 100, 0.05],
      answer: { problem: "not-a-rate" },
    },
  ],
  compute: rateInterval,
});
