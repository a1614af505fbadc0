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
    en: "Every KPI moves from month to month for no reason worth a meeting. A KPI that naturally varies by 10% moves by more than 10% in 48 months out of 100 by pure chance: a green or red arrow on such a change is a coin toss.",
    fr: "Tout KPI bouge d'un mois à l'autre sans raison qui mérite une réunion. Un KPI qui varie d'ordinaire de 10 % bouge de plus de 10 % dans 48 mois sur 100, par pur hasard : une flèche verte ou rouge sur un tel écart, c'est pile ou face.",
  },
  second: {
    en: "The formulas learn from past results how much the KPI normally varies, and report a change only when the results leave that range or form a pattern that chance hardly ever produces. When nothing has changed, they still raise a false alarm in fewer than 2 months out of 100.",
    fr: "Les formules apprennent des résultats passés combien le KPI varie d'ordinaire, et ne signalent un changement que si les résultats sortent de cette plage ou dessinent ce que le hasard ne fait presque jamais. Même quand rien n'a changé, elles se trompent parfois : moins de 2 mois sur 100.",
  },
  signal: {
    en: "12 leads after a quiet year around 8: unusual. The circled month is above the upper limit.",
    fr: "12 leads après une année calme autour de 8 : inhabituel. Le mois entouré dépasse la limite haute.",
  },
  noise: {
    en: "The same 12 leads after a year between 2 and 14, also around 8: nothing new. Asking why would waste the meeting.",
    fr: "Les mêmes 12 leads après une année entre 2 et 14, autour de 8 aussi : rien de nouveau. Chercher pourquoi ferait perdre le temps de la réunion.",
  },
  last: {
    en: "No signal doesn't mean that nothing changed: the change may still be too small to tell from chance. Small lasting changes take time to show: one the size of a normal month's swing shows up within 3 months in about 1 case out of 4 (24 of 100), within 6 months in about 1 out of 2 (46 of 100); one three times as large, within 3 months in 9 out of 10 (91 of 100).",
    fr: "L'absence de signal ne veut pas dire que rien n'a changé : le changement est peut-être encore trop petit pour être distingué du hasard. Un petit changement durable met du temps à se voir : de la taille d'une variation normale, il est signalé en 3 mois dans 1 cas sur 4 environ (24 sur 100), en 6 mois dans 1 cas sur 2 environ (46 sur 100) ; trois fois plus grand, en 3 mois dans 9 cas sur 10 (91 sur 100).",
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
