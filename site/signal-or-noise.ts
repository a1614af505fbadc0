import { escaped } from "../core/base/html.ts";
import type { Language, Text } from "../core/base/text.ts";
import { controlChartPicture } from "../core/formulas/explain/control-chart-picture.ts";
import { drawnPhases } from "../core/formulas/statistics/finding.ts";

/**
 * Signal and noise in plain words, with the figures measured by simulation (4,000 runs each) and two drawn examples.
 */

const quiet = [8, 7, 9, 8, 8, 7, 9, 8, 8, 7, 9, 8, 12];
const noisy = [8, 3, 13, 5, 11, 4, 12, 8, 2, 14, 7, 9, 12];

const words = {
  title: { en: "Signal or noise?", fr: "Signal ou bruit ?" },
  first: {
    en: "Every KPI moves from month to month without any cause worth a meeting. A KPI that varies by 10% moves by more than 10% in 48 months of 100 by pure chance: a green or red arrow on such a change is the toss of a coin.",
    fr: "Tout KPI bouge d'un mois à l'autre sans cause qui mérite une réunion. Un KPI qui varie de 10 % bouge de plus de 10 % 48 mois sur 100, par pur hasard : une flèche verte ou rouge sur un tel écart, c'est pile ou face.",
  },
  second: {
    en: "The formulas learn from the past results how much this KPI varies by itself, and speak of a change only when the results leave that band or form a pattern that chance hardly ever makes. When nothing has changed, they still give a false alarm in fewer than 2 months of 100.",
    fr: "Les formules apprennent des résultats passés combien ce KPI varie de lui-même, et ne parlent de changement que si les résultats sortent de cette bande ou dessinent un motif que le hasard ne fait presque jamais. Quand rien n'a changé, elles se trompent encore moins de 2 mois sur 100.",
  },
  signal: {
    en: "12 leads after a quiet year around 8: unusual. The ringed month lies above the upper limit.",
    fr: "12 leads après une année calme autour de 8 : inhabituel. Le mois entouré dépasse la limite haute.",
  },
  noise: {
    en: "The same 12 leads after a year between 2 and 14, also around 8: nothing new. Asking why would waste the meeting.",
    fr: "Les mêmes 12 leads après une année entre 2 et 14, autour de 8 aussi : rien de neuf. Demander pourquoi serait perdre son temps.",
  },
  last: {
    en: "No signal does not mean that nothing changed, only that it cannot be told from chance yet. A lasting change as large as one standard deviation is signalled within 3 months in 24 cases of 100, within 6 months in 46; one three times as large within 3 months in 91.",
    fr: "Pas de signal ne veut pas dire que rien n'a changé, seulement qu'on ne peut pas encore le distinguer du hasard. Un changement durable d'un écart type est signalé en 3 mois dans 24 cas sur 100, en 6 mois dans 46 ; un changement trois fois plus grand, en 3 mois dans 91.",
  },
} as const satisfies Record<string, Text>;

export function signalOrNoise(language: Language): string {
  const picture = (values: readonly number[], caption: Text): string => `<figure>
${controlChartPicture(drawnPhases({ values, baseline: 12 }), caption[language], language)}<figcaption>${escaped(caption[language])}</figcaption>
</figure>
`;
  const paragraph = (text: Text): string => `<p>${escaped(text[language])}</p>\n`;
  return `<h2>${words.title[language]}</h2>
${paragraph(words.first)}${paragraph(words.second)}${picture(quiet, words.signal)}${picture(noisy, words.noise)}${paragraph(words.last)}`;
}
