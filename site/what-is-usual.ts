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
  en: "A change can only be told from what is usual, and that is not the same for every KPI. Say which of these yours is, by the argument pattern or in the KPI's own row.",
  fr: "Un changement ne se voit que par rapport à l'habitude, et elle n'est pas la même pour tous les KPI. Dites lequel de ces cas est le vôtre, par l'argument « profil » ou dans la ligne du KPI.",
};

const parts: readonly Part[] = [
  {
    title: { en: "It stays around a level", fr: "Il reste autour d'un niveau" },
    says: [
      {
        en: "Nothing needs to be given. These rules mislead where that is not so: a KPI that grows by 3% a month is “better than usual” in every month, and a month that falls by 30% is told in 1 case of 100.",
        fr: "Rien à indiquer. Ces règles trompent quand ce n'est pas le cas : un KPI qui croît de 3 % par mois est « mieux que d'habitude » chaque mois, et un mois en baisse de 30 % se voit 1 fois sur 100.",
      },
    ],
  },
  {
    title: { en: "It has a season: pattern 12", fr: "Il a une saison : profil 12" },
    says: [
      {
        en: "From up to three past years we learn what each month is usually worth and how the figure grows, and so what the last three months should have brought. A change is announced only if the last month lies outside the range past months kept to, or if all three lie more than half way to the same edge.",
        fr: "Les trois dernières années au plus disent ce que vaut d'habitude chaque mois et comment le chiffre évolue, donc ce que les trois derniers mois auraient dû donner. Un changement n'est annoncé que si le dernier mois sort de la plage où se tenaient les mois passés, ou si les trois dépassent la moitié du chemin vers le même bord.",
      },
      {
        en: "It takes 27 months: two years, and the three that are judged. With 36 months whose figures vary by 8%, about 1 verdict in 100 is false, a month that falls by 30% is told in 68 cases of 100, three months at −20% in 53.",
        fr: "Il faut 27 mois : deux ans, et les trois que l'on juge. Avec 36 mois dont les chiffres varient de 8 %, 1 verdict sur 100 environ est faux, un mois en baisse de 30 % se voit 68 fois sur 100, trois mois à −20 %, 53 fois.",
      },
      {
        en: "Its limits: where figures vary by 15%, little can be told by anyone (17 of 100). Weekly seasons are weak (52 weeks: 17 of 100), since holidays move. An exceptional month is still heard a year later: after a fall of 30%, 11 to 14 in 100 verdicts on the same month of the next year are false.",
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
        en: "The same without a season, from 24 periods; 12 values are enough. On its way it is as usual, with its growth beside it. False verdicts: 4 in 100 with 12 values, 1 with 24; a month that falls by 30% is told in 58 and 80 cases of 100.",
        fr: "La même chose sans saison, sur 24 périodes ; 12 valeurs suffisent. Sur sa lancée, il est comme d'habitude, sa croissance à côté. Verdicts faux : 4 sur 100 avec 12 valeurs, 1 avec 24 ; un mois en baisse de 30 % se voit 58 et 80 fois sur 100.",
      },
    ],
  },
  {
    title: { en: "It is rare, mostly 0, 1, 2: recognised", fr: "Il est rare, souvent 0, 1, 2 : reconnu" },
    says: [
      {
        en: "Complaints, outages, large deals. Whole numbers with a mean below 1 are judged by a wider range and by what the last seven add up to; “rare” asks for it up to a mean of about 3. One complaint after a year of none is no change. Four times as many for seven months are told in 9 cases of 100 at one a year, 45 at one every two months, 83 at one a month.",
        fr: "Réclamations, pannes, grosses affaires. Des nombres entiers de moyenne inférieure à 1 sont jugés par une plage plus large et par le total des sept derniers ; « rare » le demande jusqu'à une moyenne d'environ 3. Une réclamation après un an sans aucune n'est pas un changement. Quatre fois plus pendant sept mois se voient 9 fois sur 100 à une par an, 45 à une tous les deux mois, 83 à une par mois.",
      },
    ],
  },
  {
    title: { en: "It is a rate of few or many: trials", fr: "C'est un taux sur peu ou beaucoup : essais" },
    says: [
      {
        en: "A rate from 200 visits after months of 5,000 jumps by itself: without trials, 53 of 100 such months give a false verdict, with them 1. The price: a rate that halves on 200 visits cannot be told from chance, by anyone.",
        fr: "Un taux sur 200 visites après des mois de 5 000 saute de lui-même : sans « essais », 53 de ces mois sur 100 donnent un verdict faux, avec eux, 1. Le prix : un taux réduit de moitié sur 200 visites ne se distingue pas du hasard, pour personne.",
      },
    ],
  },
];

export function whatIsUsual(language: Language): string {
  const paragraph = (text: Text): string => `<p>${escaped(text[language])}</p>\n`;
  const each = parts.map(({ title, says }) => `<h3>${escaped(title[language])}</h3>\n${says.map(paragraph).join("")}`);
  return `<h2>${escaped(title[language])}</h2>\n${paragraph(intro)}${each.join("")}`;
}
