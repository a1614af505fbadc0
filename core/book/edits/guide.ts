import type { Text } from "../../base/text.ts";

/** What the guide sheet says, one entry per row. Its first rows hold settings of the whole book. */

export const languageLabel: Text = { en: "Language of this workbook", fr: "Langue de ce classeur" };

export const yearStartLabel: Text = {
  en: "First month of your fiscal year (1 to 12)",
  fr: "Premier mois de votre exercice (1 à 12)",
};

/** The word in the language cell. */
export const languageWord: Text = { en: "English", fr: "Français" };

export const guideRows: readonly { readonly subject: Text; readonly says: Text }[] = [
  {
    subject: { en: "Review, Phone", fr: "Revue, Téléphone" },
    says: {
      en: "The month on one printed page, and the same to read on a phone. Both follow the other sheets; only the yellow cells of the review are yours.",
      fr: "Le mois sur une page imprimée, et le même à lire sur un téléphone. Les deux suivent les autres feuilles ; seules les cellules jaunes de la revue sont à vous.",
    },
  },
  {
    subject: { en: "Objectives", fr: "Objectifs" },
    says: {
      en: "What the company wants. Each KPI serves one of them.",
      fr: "Ce que veut l'entreprise. Chaque KPI sert l'un d'eux.",
    },
  },
  {
    subject: { en: "KPIs", fr: "KPI" },
    says: {
      en: "One row for each KPI and for each measure used in a rate. The code links it to its columns.",
      fr: "Une ligne pour chaque KPI et pour chaque mesure qui sert à calculer un taux. Le code le relie à ses colonnes.",
    },
  },
  {
    subject: { en: "Results", fr: "Résultats" },
    says: {
      en: "One figure for each month and code. Leave a month blank until its figure is known: a blank isn't a zero. Rates are computed from their numerator and denominator.",
      fr: "Un chiffre par mois et par code. Laissez un mois vide tant que son chiffre n'est pas connu : un vide n'est pas un zéro. Les taux se calculent à partir de leur numérateur et de leur dénominateur.",
    },
  },
  {
    subject: { en: "Targets", fr: "Cibles" },
    says: {
      en: "What each month should reach. Filled in when a KPI is saved; each month can be changed.",
      fr: "Ce que chaque mois devrait atteindre. Rempli à l'enregistrement d'un KPI ; chaque mois peut être modifié.",
    },
  },
  {
    subject: { en: "Actions", fr: "Actions" },
    says: {
      en: "Why a figure misses its target, what is done about it, by whom and by when. An action stays open until its month closed is filled in.",
      fr: "Pourquoi un chiffre manque sa cible, ce qui est fait, par qui et pour quand. Une action reste ouverte jusqu'à ce que son mois de clôture soit rempli.",
    },
  },
  {
    subject: { en: "Above the headings", fr: "Au-dessus des en-têtes" },
    says: {
      en: "A line says how things are: what is missing, what isn't a number, what is overdue. Orange cells are text where a number belongs, gray ones are computed, blue ones are the month of the review.",
      fr: "Une ligne fait le point : ce qui manque, ce qui n'est pas un nombre, ce qui est en retard. Les cellules orange contiennent du texte au lieu d'un nombre, les grises se calculent, les bleues sont le mois de la revue.",
    },
  },
  {
    subject: { en: "Target met, close, missed", fr: "Cible atteinte, proche, manquée" },
    says: {
      en: "The target is reached; at least 90% of it, or the KPI's own watch share; less than that.",
      fr: "La cible est atteinte ; au moins 90 % de la cible, ou le seuil de vigilance du KPI ; moins que cela.",
    },
  },
  {
    subject: { en: "Better or worse than usual, as usual", fr: "Mieux ou moins bien que d'habitude, comme d'habitude" },
    says: {
      en: "Tells you whether the last figure is unusual, so its cause is worth looking for, or within the KPI's usual range. At least six months are needed.",
      fr: "Indique si le dernier chiffre sort de l'ordinaire, et mérite qu'on en cherche la cause, ou s'il reste dans la plage habituelle du KPI. Il faut au moins six mois.",
    },
  },
  {
    subject: { en: "Year and quarters", fr: "Exercice et trimestres" },
    says: {
      en: "They are counted from the first month above, 4 for April. Change it in the panel, under KPIs, so that the targets of coming months are adjusted.",
      fr: "Ils se comptent à partir du premier mois ci-dessus, 4 pour avril. Changez-le dans le volet, sous KPI, pour que les cibles des mois à venir soient adaptées.",
    },
  },
  {
    subject: { en: "Changing this workbook", fr: "Modifier ce classeur" },
    says: {
      en: "Sort, correct, add your own columns, rename sheets: everything is found by its heading. Keep the headings and the codes.",
      fr: "Triez, corrigez, ajoutez vos colonnes, renommez les feuilles : tout est retrouvé par son en-tête. Gardez les en-têtes et les codes.",
    },
  },
];
