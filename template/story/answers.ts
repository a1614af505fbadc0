import type { Month } from "../../core/base/months.ts";
import type { Requests } from "../../core/book/commands/index.ts";
import type { InWords } from "./in-words.ts";
import { type Code, people } from "./kpis.ts";

/** What was said at each review of the wine merchant, in its order. */

export type Answer = Requests["explain-result"]["answer"];
export type Closing = Omit<Requests["close-action"], "seenRow" | "month">;

export interface Said {
  readonly month: Month;
  readonly code: Code;
  readonly answer?: InWords<Answer>;
  /** Closes the action of the KPI that has been open longest. */
  readonly closing?: InWords<Closing>;
}

const { claire, marc, nadia } = people;

export const answers: readonly Said[] = [
  // A bad month that was as usual, and what answering it cost.
  {
    month: "2026-01",
    code: "AVERAGE_BASKET",
    answer: {
      kind: "action",
      why: {
        en: "Restaurants order less after the holidays, we suppose.",
        fr: "Les restaurants commandent moins après les fêtes, pensons-nous.",
      },
      action: {
        en: "5% off orders above CHF 500, until the end of March.",
        fr: "5 % de rabais dès 500 CHF de commande, jusqu'à fin mars.",
      },
      owner: claire,
      due: "2026-03-31",
      expectedEffect: { en: "CHF 430 per order.", fr: "430 CHF par commande." },
    },
  },
  // A cause, an action with its decision, and the one unusual month of the year.
  {
    month: "2026-01",
    code: "LEADS",
    answer: {
      kind: "action",
      why: {
        en: "The monthly tasting evening fills up, and more people ask to come than we have seats for.",
        fr: "La soirée de dégustation mensuelle affiche complet, et la demande dépasse le nombre de places.",
      },
      action: {
        en: "A second tasting evening each month, in Geneva.",
        fr: "Une deuxième soirée de dégustation par mois, à Genève.",
      },
      owner: marc,
      due: "2026-03-31",
      priority: 1,
      expectedEffect: { en: "10 more leads a month.", fr: "10 leads de plus par mois." },
      decisionAsked: {
        en: "CHF 1,500 a month for the second evening.",
        fr: "1 500 CHF par mois pour la deuxième soirée.",
      },
    },
  },
  {
    month: "2026-02",
    code: "RETURN_RATE",
    answer: {
      kind: "observe",
      until: "2026-04-30",
      because: {
        en: "10.2% is a usual figure, and no cause recurs among the 15 returns.",
        fr: "10,2 % est un chiffre habituel, et aucune cause ne se répète parmi les 15 retours.",
      },
    },
  },
  { month: "2026-02", code: "LEADS", answer: { kind: "continues" } },
  {
    month: "2026-02",
    code: "QUALIFICATION_RATE",
    answer: {
      kind: "action",
      why: {
        en: "Only on the phone do we learn that a lead has twelve seats or a contract elsewhere.",
        fr: "Nous n'apprenons qu'au téléphone qu'un lead a douze couverts ou un contrat ailleurs.",
      },
      action: {
        en: "Ask for the number of seats and the current supplier in the form.",
        fr: "Demander le nombre de couverts et le fournisseur actuel dans le formulaire.",
      },
      owner: claire,
      due: "2026-04-15",
    },
  },
  { month: "2026-03", code: "QUALIFICATION_RATE", answer: { kind: "continues" } },
  {
    month: "2026-03",
    code: "AVERAGE_BASKET",
    closing: {
      state: "dropped",
      nextStep: "stop",
      observedEffect: {
        en: "425 and 404: within the 335 to 498 that orders do by themselves. The discount cost CHF 1,900.",
        fr: "425 puis 404 : dans les 335 à 498 que les commandes font d'elles-mêmes. Le rabais a coûté 1 900 CHF.",
      },
    },
  },
  {
    month: "2026-04",
    code: "LEADS",
    closing: {
      state: "done",
      nextStep: "continue",
      observedEffect: {
        en: "51 and 54 leads since the second evening, against 41 before.",
        fr: "51 puis 54 leads depuis la deuxième soirée, contre 41 avant.",
      },
      decisionTaken: {
        en: "Yes, for six months (management, 9 February).",
        fr: "Oui, pour six mois (direction, 9 février).",
      },
    },
  },
  { month: "2026-05", code: "QUALIFICATION_RATE", answer: { kind: "continues" } },
  {
    month: "2026-06",
    code: "QUALIFICATION_RATE",
    closing: {
      state: "done",
      nextStep: "change",
      observedEffect: {
        en: "Everybody answers the two questions; the rate stays at 20%.",
        fr: "Tout le monde répond aux deux questions ; le taux reste à 20 %.",
      },
    },
  },
  {
    month: "2026-06",
    code: "QUALIFICATION_RATE",
    answer: {
      kind: "action",
      why: {
        en: "The channel decides, not the form: some bring people who only like wine.",
        fr: "C'est le canal qui décide, pas le formulaire : certains amènent de simples amateurs de vin.",
      },
      action: {
        en: "Count qualified leads by channel over six months.",
        fr: "Compter les leads qualifiés par canal sur six mois.",
      },
      owner: claire,
      due: "2026-07-31",
    },
  },
  // A bad month that was left alone: nothing was wrong.
  {
    month: "2026-06",
    code: "AVERAGE_BASKET",
    answer: {
      kind: "observe",
      until: "2026-08-31",
      because: {
        en: "390 is a usual month, like January: nothing to explain.",
        fr: "390 est un mois habituel, comme janvier : rien à expliquer.",
      },
    },
  },
  { month: "2026-07", code: "QUALIFICATION_RATE", answer: { kind: "continues" } },
  {
    month: "2026-08",
    code: "QUALIFICATION_RATE",
    closing: {
      state: "done",
      nextStep: "amplify",
      observedEffect: {
        en: "One lead in three from tasting evenings qualifies, one in twelve from social networks.",
        fr: "Un lead sur trois des soirées est qualifié, un sur douze des réseaux sociaux.",
      },
    },
  },
  {
    month: "2026-08",
    code: "QUALIFICATION_RATE",
    answer: {
      kind: "action",
      why: {
        en: "Social networks take a quarter of the budget for one qualified lead in twelve.",
        fr: "Les réseaux sociaux prennent un quart du budget pour un lead qualifié sur douze.",
      },
      action: {
        en: "Move CHF 3,000 a quarter from social networks to tasting evenings.",
        fr: "Déplacer 3 000 CHF par trimestre des réseaux sociaux vers les soirées.",
      },
      owner: marc,
      due: "2026-10-01",
      expectedEffect: {
        en: "One lead in four qualified by December.",
        fr: "Un lead sur quatre qualifié d'ici décembre.",
      },
      decisionAsked: {
        en: "Move CHF 3,000 a quarter to tasting evenings.",
        fr: "Déplacer 3 000 CHF par trimestre vers les soirées.",
      },
    },
  },
  { month: "2026-09", code: "QUALIFICATION_RATE", answer: { kind: "continues" } },
  {
    month: "2026-09",
    code: "QUALIFICATION_RATE",
    closing: {
      state: "done",
      nextStep: "continue",
      observedEffect: { en: "Moved on 1 October.", fr: "Déplacé au 1er octobre." },
      decisionTaken: {
        en: "Yes, from October on (management, 14 September).",
        fr: "Oui, dès octobre (direction, 14 septembre).",
      },
    },
  },
  {
    month: "2026-09",
    code: "LEADS",
    answer: {
      kind: "action",
      why: {
        en: "Of those who have come to an evening since March, thirty haven't ordered yet.",
        fr: "Parmi ceux qui sont venus à une soirée depuis mars, trente n'ont pas encore commandé.",
      },
      action: {
        en: "Call the thirty, with the list of what they tasted.",
        fr: "Appeler les trente, avec la liste de ce qu'ils ont goûté.",
      },
      owner: claire,
      due: "2026-10-31",
    },
  },
  // The month of the review: a signal with its cause, action and open decision; a good one, still provisional.
  {
    month: "2026-10",
    code: "RETURN_RATE",
    answer: {
      kind: "action",
      why: {
        en: "Since the change of carrier on 5 October, 15 of 27 returns were for broken bottles.",
        fr: "Depuis le changement de transporteur le 5 octobre, 15 retours sur 27 viennent de bouteilles cassées.",
      },
      action: {
        en: "Pack in molded cartons; claim the breakage from the carrier.",
        fr: "Emballer en cartons moulés ; réclamer la casse au transporteur.",
      },
      owner: nadia,
      due: "2026-11-20",
      priority: 1,
      expectedEffect: { en: "Below 10% in December.", fr: "Sous 10 % en décembre." },
      decisionAsked: {
        en: "Return to the former carrier for Valais and Geneva: CHF 900 a month.",
        fr: "Reprendre l'ancien transporteur pour le Valais et Genève : 900 CHF par mois.",
      },
    },
  },
  {
    month: "2026-10",
    code: "QUALIFICATION_RATE",
    answer: { kind: "expected", on: "2026-11-10" },
  },
  {
    month: "2026-10",
    code: "QUALIFICATION_RATE",
    answer: {
      kind: "worked",
      why: {
        en: "The tasting evenings of October: 9 of the 16 qualified leads.",
        fr: "Les soirées d'octobre : 9 des 16 leads qualifiés.",
      },
      where: { en: "The same evening for hotels, in Montreux.", fr: "La même soirée pour les hôtels, à Montreux." },
    },
  },
];
