import { escaped } from "../core/base/html.ts";
import type { Language, Text } from "../core/base/text.ts";

/**
 * What each pattern means, in plain words, with rates measured by simulation: 8% noise, 3% growth a month and a season
 * of ±20% unless it says otherwise (`npm run simulate`).
 */

interface Part {
  readonly title: Text;
  readonly says: readonly Text[];
}

const title: Text = { en: "What is usual for your KPI?", fr: "Qu'est-ce qui est habituel pour votre KPI ?" };

const intro: Text = {
  en: "A change only shows against what is usual, and that isn't the same for every KPI. Say which of these cases is yours, with the pattern argument or in the KPI's own row.",
  fr: "Un changement ne se voit que par rapport à l'habitude, qui n'est pas la même pour tous les KPI. Indiquez lequel de ces cas est le vôtre, avec l'argument « profil » ou dans la ligne du KPI.",
};

const parts: readonly Part[] = [
  {
    title: { en: "It stays around a level", fr: "Il reste autour d'un niveau" },
    says: [
      {
        en: "Nothing to set. These rules mislead if that isn't so: a KPI that grows by 3% a month is “better than usual” every month, and a 30% drop in one month is noticed in 1 case out of 100.",
        fr: "Rien à indiquer. Ces règles trompent quand ce n'est pas le cas : un KPI qui croît de 3 % par mois est « mieux que d'habitude » chaque mois, et un mois en baisse de 30 % se voit 1 fois sur 100.",
      },
    ],
  },
  {
    title: { en: "It has a season: pattern 12", fr: "Il a une saison : profil 12" },
    says: [
      {
        en: "Up to three past years tell what each month is usually worth and how the figure grows, and so what the last three months should have brought in. A change is announced only if the last month is outside the range of past months, or if all three are more than halfway to the same edge.",
        fr: "Les trois dernières années au plus disent ce que vaut d'habitude chaque mois et comment le chiffre évolue, donc ce que les trois derniers mois auraient dû donner. Un changement n'est annoncé que si le dernier mois sort de la plage des mois passés, ou si les trois derniers dépassent la moitié du chemin vers le même bord.",
      },
      {
        en: "It takes 27 months: two years, and the three that are judged. With 36 months whose figures vary by 8%, about 1 verdict in 100 is false, a 30% drop in one month is noticed in 68 cases out of 100, three months at −20% in 53.",
        fr: "Il faut 27 mois : deux ans, et les trois que l'on juge. Avec 36 mois dont les chiffres varient de 8 %, 1 verdict sur 100 environ est faux, un mois en baisse de 30 % se voit 68 fois sur 100, trois mois à −20 %, 53 fois.",
      },
      {
        en: "Its limits: if figures vary by 15%, little can be noticed by anyone (17 out of 100). Weekly seasons are weak (52 weeks: 17 out of 100), since holidays move. An exceptional month still echoes a year later: after a 30% drop, 11 to 14 out of 100 verdicts on the same month of the next year are false.",
        fr: "Ses limites : quand les chiffres varient de 15 %, personne n'y voit grand-chose (17 fois sur 100). Les saisons hebdomadaires sont peu fiables (52 semaines : 17 sur 100), car les fêtes se déplacent. Un mois exceptionnel a un écho un an après : après une chute de 30 %, 11 à 14 verdicts sur 100 sur le même mois de l'année suivante sont faux.",
      },
    ],
  },
  {
    title: {
      en: "It grows or falls steadily: pattern “trend”",
      fr: "Il monte ou descend régulièrement : profil « tendance »",
    },
    says: [
      {
        en: "The same without a season, from 24 periods; 12 values are enough. On its path it is as usual, with its growth next to it. False verdicts: 4 in 100 with 12 values, 1 with 24; a 30% drop in one month is noticed in 58 and 80 cases out of 100.",
        fr: "La même chose sans saison, sur 24 périodes ; 12 valeurs suffisent. Sur sa lancée, il est comme d'habitude, sa croissance à côté. Verdicts faux : 4 sur 100 avec 12 valeurs, 1 avec 24 ; un mois en baisse de 30 % se voit 58 et 80 fois sur 100.",
      },
    ],
  },
  {
    title: {
      en: "It is rare, mostly 0, 1, 2: recognized automatically",
      fr: "Il est rare, souvent 0, 1, 2 : reconnu automatiquement",
    },
    says: [
      {
        en: "Complaints, outages, large deals. Whole numbers that average below 1 are judged by a wider range and by the total of the last seven; “rare” asks for it up to an average of about 3. One complaint after a year with none isn't a change. Four times as many for seven months are noticed in 9 cases out of 100 at one a year, 45 at one every two months, 83 at one a month.",
        fr: "Réclamations, pannes, grosses affaires. Des nombres entiers dont la moyenne est inférieure à 1 sont jugés par une plage plus large et par le total des sept derniers ; « rare » le demande jusqu'à une moyenne d'environ 3. Une réclamation après un an sans aucune n'est pas un changement. Quatre fois plus pendant sept mois se voient 9 fois sur 100 à une par an, 45 à une tous les deux mois, 83 à une par mois.",
      },
    ],
  },
  {
    title: {
      en: "It is a rate from samples of varying size: trials",
      fr: "C'est un taux calculé sur des nombres très variables : essais",
    },
    says: [
      {
        en: "A rate from 200 visits after months of 5,000 jumps by itself: without trials, 53 of 100 such months give a false verdict; with them, 1. The price: a rate that halves on 200 visits can't be told from chance, by anyone.",
        fr: "Un taux sur 200 visites après des mois de 5 000 saute de lui-même : sans « essais », 53 de ces mois sur 100 donnent un verdict faux ; avec « essais », 1 seul. Le prix : un taux réduit de moitié sur 200 visites ne se distingue pas du hasard, pour personne.",
      },
    ],
  },
];

export function whatIsUsual(language: Language): string {
  const paragraph = (text: Text): string => `<p>${escaped(text[language])}</p>\n`;
  const each = parts.map(({ title, says }) => `<h3>${escaped(title[language])}</h3>\n${says.map(paragraph).join("")}`);
  return `<h2>${escaped(title[language])}</h2>\n${paragraph(intro)}${each.join("")}`;
}
