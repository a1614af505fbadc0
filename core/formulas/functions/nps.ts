import { type Problem, unknown } from "../../base/problem.ts";
import { numberIn } from "../../base/text.ts";
import { arg, define } from "../engine/define.ts";
import { list } from "../engine/ranges.ts";
import { misreadArgument, numbersFrom, type Place } from "../engine/readers.ts";

/** Promoters (9 and 10) minus detractors (0 to 6), in percent of the answers: from −100 to 100. */
export function nps(answers: readonly (number | null)[]): number | Problem {
  let [known, promoters, detractors] = [0, 0, 0];
  for (const answer of answers) {
    if (answer === null) continue;
    known++;
    if (answer >= 9) promoters++;
    if (answer <= 6) detractors++;
  }
  return known === 0 ? noAnswer : (100 * (promoters - detractors)) / known;
}

const notAnAnswer = (value: number, place: Place): Problem =>
  misreadArgument(
    "not-an-answer",
    place,
    { en: `is ${numberIn("en", value, 6)}`, fr: `vaut ${numberIn("fr", value, 6)}` },
    {
      en: "An answer is a whole number from 0 to 10: select the answers one by one, not an average or counts",
      fr: "Une réponse est un nombre entier de 0 à 10 : indiquez les réponses une à une, ni moyenne ni décompte",
    },
  );

/** “How likely are you to recommend us?”: a whole number from 0 to 10. */
const answerFrom0To10 = numbersFrom(0, { most: 10, whole: true }, notAnAnswer);

const noAnswer = unknown("no-answer", {
  en: "nobody has answered yet. Wait for the first answers.",
  fr: "personne n'a encore répondu. Attendez les premières réponses.",
});

export default define({
  name: "NPS",
  family: "revenue",
  says: {
    en: "The Net Promoter Score: the share of 9 and 10 minus the share of 0 to 6, from −100 to 100.",
    fr: "Le Net Promoter Score : la part des 9 et 10 moins la part des 0 à 6, de −100 à 100.",
  },
  formula: {
    en: "(answers of 9 and 10 − answers of 0 to 6) ÷ all answers × 100",
    fr: "(réponses 9 et 10 − réponses 0 à 6) ÷ toutes les réponses × 100",
  },
  source: "Reichheld, The One Number You Need to Grow, Harvard Business Review, December 2003",
  notes: [
    {
      en: "A small sample says little: with 100 answers, the score is accurate to about ±15 points. Don't act on a smaller change.",
      fr: "Avec peu de réponses, le score est imprécis : à 15 points près environ pour 100 réponses. N'agissez pas sur un écart plus petit.",
    },
    {
      en: "It is a difference between shares, not a percentage of happy customers or an average of the answers.",
      fr: "C'est une différence de parts, ni un pourcentage de clients contents ni une moyenne des réponses.",
    },
  ],
  native:
    'IF(OR(COUNT({answers})=0,COUNT({answers})+COUNTBLANK({answers})<ROWS({answers})*COLUMNS({answers}),COUNTIF({answers},0)+COUNTIF({answers},1)+COUNTIF({answers},2)+COUNTIF({answers},3)+COUNTIF({answers},4)+COUNTIF({answers},5)+COUNTIF({answers},6)+COUNTIF({answers},7)+COUNTIF({answers},8)+COUNTIF({answers},9)+COUNTIF({answers},10)<COUNT({answers})),NA(),100*(COUNTIF({answers},">=9")-COUNTIF({answers},"<=6"))/COUNT({answers}))',
  alsoCalled: ["net promoter score", "recommendation", "satisfaction", "taux de recommandation", "promoteurs"],
  arguments: [
    arg({ en: "answers", fr: "réponses" }, list(answerFrom0To10), {
      en: "The answers one by one, whole numbers from 0 to 10. Blanks are skipped.",
      fr: "Les réponses une à une, nombres entiers de 0 à 10. Les vides sont ignorés.",
    }),
  ],
  shape: "cell",
  unit: "number",
  problems: { "no-answer": noAnswer, "not-an-answer": notAnAnswer },
  examples: [
    {
      says: {
        en: "Five answers: three promoters, one detractor; one person didn't answer.",
        fr: "Cinq réponses : trois promoteurs, un détracteur ; une personne n'a pas répondu.",
      },
      given: [[[10], [9], [8], [null], [9], [3]]],
      answer: 40,
    },
    {
      says: { en: "Nobody has answered yet.", fr: "Personne n'a encore répondu." },
      given: [[[null], [null]]],
      answer: { problem: "no-answer" },
    },
    {
      says: { en: "An answer beyond the scale.", fr: "Une réponse hors de l'échelle." },
      given: [[[10], [85]]],
      answer: { problem: "not-an-answer" },
    },
  ],
  compute: nps,
});
