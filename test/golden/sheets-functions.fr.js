/**
 * Ce qu'a coûté un nouveau client : dépenses divisées par les clients gagnés. Exemple : =COCA(50000;15) donne 3 333,33.
 *
 * @param {50000} dépenses Argent dépensé sur la période pour gagner des clients : marketing, et vente si vous la comptez.
 * @param {15} clients Nouveaux clients gagnés sur la même période.
 * @return Ce qu'a coûté un nouveau client : dépenses divisées par les clients gagnés.
 * @customfunction
 */
function COCA(dépenses, clients) {
  return SmartKpi.answerInSheets("COCA", arguments);
}

/**
 * Ce qu'a coûté un lead : dépenses divisées par les leads obtenus. Exemple : =COST_PER_LEAD(50000;500) donne 100.
 *
 * @param {50000} dépenses Argent dépensé sur la période pour obtenir des leads.
 * @param {500} leads Leads entrés sur la même période, tous ou seulement les qualifiés.
 * @return Ce qu'a coûté un lead : dépenses divisées par les leads obtenus.
 * @customfunction
 */
function COST_PER_LEAD(dépenses, leads) {
  return SmartKpi.answerInSheets("COST_PER_LEAD", arguments);
}

/**
 * Ce qu'a coûté une conversion, par exemple une commande : dépenses divisées par les conversions. Exemple : =CPA(7298,62;428,2) donne 17,04.
 *
 * @param {7298,62} dépenses Argent dépensé pour les annonces sur la période.
 * @param {428,2} conversions Conversions de la même période : commandes, inscriptions, appels. Les décimales sont permises.
 * @return Ce qu'a coûté une conversion, par exemple une commande : dépenses divisées par les conversions.
 * @customfunction
 */
function CPA(dépenses, conversions) {
  return SmartKpi.answerInSheets("CPA", arguments);
}

/**
 * Ce qu'a coûté un clic sur une annonce : dépenses divisées par les clics. Exemple : =CPC(7298,62;3316) donne 2,2.
 *
 * @param {7298,62} dépenses Argent dépensé pour les annonces sur la période.
 * @param {3316} clics Clics sur ces annonces pendant la même période.
 * @return Ce qu'a coûté un clic sur une annonce : dépenses divisées par les clics.
 * @customfunction
 */
function CPC(dépenses, clics) {
  return SmartKpi.answerInSheets("CPC", arguments);
}

/**
 * Ce qu'ont coûté mille impressions d'une annonce. Exemple : =CPM(1500;200000) donne 7,5.
 *
 * @param {1500} dépenses Argent dépensé pour les annonces sur la période.
 * @param {200000} impressions Combien de fois ces annonces ont été affichées sur la même période.
 * @return Ce qu'ont coûté mille impressions d'une annonce.
 * @customfunction
 */
function CPM(dépenses, impressions) {
  return SmartKpi.answerInSheets("CPM", arguments);
}

/**
 * Quelle part du chiffre d'affaires a été dépensée pour l'obtenir. Exemple : =COST_TO_REVENUE(50000;400000) donne 12,5 %.
 *
 * @param {50000} dépenses Argent dépensé pour obtenir ce chiffre d'affaires.
 * @param {400000} chiffre_d_affaires Chiffre d'affaires de la même période et des mêmes canaux.
 * @return Quelle part du chiffre d'affaires a été dépensée pour l'obtenir.
 * @customfunction
 */
function COST_TO_REVENUE(dépenses, chiffre_d_affaires) {
  return SmartKpi.answerInSheets("COST_TO_REVENUE", arguments);
}

/**
 * Retour sur l'investissement marketing : la marge gagnée au-delà de la dépense, en part de la dépense. Exemple : =ROMI(50000;10000;60%) donne 200 %.
 *
 * @param {50000} chiffre_d_affaires Chiffre d'affaires que la dépense a ajouté, pas tout celui de la période.
 * @param {10000} dépenses Argent dépensé en marketing pour l'obtenir.
 * @param {60%} marge Facultatif. Part du chiffre d'affaires qui reste après le coût des ventes : 60 %. Sans elle, c'est un retour sur le chiffre d'affaires.
 * @return Retour sur l'investissement marketing : la marge gagnée au-delà de la dépense, en part de la dépense.
 * @customfunction
 */
function ROMI(chiffre_d_affaires, dépenses, marge) {
  return SmartKpi.answerInSheets("ROMI", arguments);
}

/**
 * Retour sur dépenses publicitaires : chiffre d'affaires par unité de monnaie dépensée. Exemple : =ROAS(50000;10000) donne 5.
 *
 * @param {50000} chiffre_d_affaires Chiffre d'affaires attribué à la publicité.
 * @param {10000} dépenses Argent dépensé pour cette publicité.
 * @return Retour sur dépenses publicitaires : chiffre d'affaires par unité de monnaie dépensée.
 * @customfunction
 */
function ROAS(chiffre_d_affaires, dépenses) {
  return SmartKpi.answerInSheets("ROAS", arguments);
}

/**
 * Ce que vaut un client sur toute la relation, à partir de la marge et de la rétention. Exemple : =CLV(100;80%;10%) donne 266,67.
 *
 * @param {100} marge Ce qu'un client laisse par période une fois les coûts déduits, en argent et non en pour cent.
 * @param {80%} rétention Part des clients qui restent d'une période à l'autre : 80 %.
 * @param {10%} actualisation Facultatif. Taux d'actualisation d'une période : 10 %. Sans lui, l'argent à venir compte en entier.
 * @param {"immédiat"} première Facultatif. Quand arrive la première marge : « après » (par défaut) ou « immédiat ».
 * @return Ce que vaut un client sur toute la relation, à partir de la marge et de la rétention.
 * @customfunction
 */
function CLV(marge, rétention, actualisation, première) {
  return SmartKpi.answerInSheets("CLV", arguments);
}

/**
 * Ce que vaut un client sur toute la relation : la marge d'une période divisée par l'attrition. Exemple : =LTV(80;2%) donne 4 000.
 *
 * @param {80} marge Ce qu'un client laisse par période une fois les coûts déduits, en argent et non en pour cent.
 * @param {2%} attrition Part des clients qui partent en une période : 2 %.
 * @return Ce que vaut un client sur toute la relation : la marge d'une période divisée par l'attrition.
 * @customfunction
 */
function LTV(marge, attrition) {
  return SmartKpi.answerInSheets("LTV", arguments);
}

/**
 * Combien de fois un client rapporte ce qu'il a coûté à gagner. Exemple : =CLV_COCA_RATIO(12000;4000) donne 3.
 *
 * @param {12000} clv Ce que vaut un client, calculé par CLV.
 * @param {4000} coca Ce qu'a coûté un client gagné, calculé par COCA.
 * @return Combien de fois un client rapporte ce qu'il a coûté à gagner.
 * @customfunction
 */
function CLV_COCA_RATIO(clv, coca) {
  return SmartKpi.answerInSheets("CLV_COCA_RATIO", arguments);
}

/**
 * En combien de mois un nouveau client rembourse ce qu'il a coûté. Exemple : =COCA_PAYBACK(3000;400;75%) donne 10.
 *
 * @param {3000} coca Ce qu'a coûté un client gagné, calculé par COCA.
 * @param {400} ca_mensuel Chiffre d'affaires d'un client par mois.
 * @param {75%} marge Facultatif. Part du chiffre d'affaires qui reste après le coût des ventes : 75 %. Sans elle, tout compte.
 * @return En combien de mois un nouveau client rembourse ce qu'il a coûté.
 * @customfunction
 */
function COCA_PAYBACK(coca, ca_mensuel, marge) {
  return SmartKpi.answerInSheets("COCA_PAYBACK", arguments);
}

/**
 * Un tableau des canaux, les clients les moins chers d'abord, avec les parts et un total. Exemple : =CHANNEL_RANKING(A2:A5;B2:B5;C2:C5) donne Canal ; Dépenses ; Clients ; ….
 *
 * @param {A2:A13} canaux Le canal de chaque ligne : SEO, publicité, salons. Un canal peut revenir plusieurs fois.
 * @param {A2:A13} dépenses Argent dépensé, en face de chaque canal ; 0 si c'était gratuit.
 * @param {A2:A13} clients Nouveaux clients gagnés, en face de chaque canal ; 0 si personne n'est venu.
 * @param {A2:A13} chiffre_d_affaires Facultatif. Chiffre d'affaires, en face de chaque canal : ajoute trois colonnes.
 * @return Un tableau des canaux, les clients les moins chers d'abord, avec les parts et un total.
 * @customfunction
 */
function CHANNEL_RANKING(canaux, dépenses, clients, chiffre_d_affaires) {
  return SmartKpi.answerInSheets("CHANNEL_RANKING", arguments);
}

/**
 * La part des visites devenues des conversions. Exemple : =CONVERSION_RATE(90;3000) donne 3 %.
 *
 * @param {90} conversions Combien ont converti : formulaire rempli, achat.
 * @param {3000} visites Visites, ou personnes, qui pouvaient convertir : même unité que les conversions.
 * @return La part des visites devenues des conversions.
 * @customfunction
 */
function CONVERSION_RATE(conversions, visites) {
  return SmartKpi.answerInSheets("CONVERSION_RATE", arguments);
}

/**
 * Taux de clics : la part des impressions d'une annonce qui ont été cliquées. Exemple : =CTR(87;2500) donne 3,5 %.
 *
 * @param {87} clics Clics sur l'annonce pendant la période.
 * @param {2500} impressions Combien de fois elle a été affichée sur la même période.
 * @return Taux de clics : la part des impressions d'une annonce qui ont été cliquées.
 * @customfunction
 */
function CTR(clics, impressions) {
  return SmartKpi.answerInSheets("CTR", arguments);
}

/**
 * Le taux de chaque passage d'un tunnel, d'après le nombre qui atteint chaque étape. Exemple : =FUNNEL_RATES(A2:A5) donne 30 % ; 40 % ; 12,5 %.
 *
 * @param {A2:A13} nombres Combien ont atteint chaque étape, la première d'abord, en ligne ou en colonne.
 * @return Le taux de chaque passage d'un tunnel, d'après le nombre qui atteint chaque étape.
 * @customfunction
 */
function FUNNEL_RATES(nombres) {
  return SmartKpi.answerInSheets("FUNNEL_RATES", arguments);
}

/**
 * Combien de leads doivent entrer dans le tunnel pour atteindre un objectif à sa sortie. Exemple : =FUNNEL_LEADS(60;A2:A3) donne 500.
 *
 * @param {60} objectif Ce qui doit sortir à la fin : affaires, clients.
 * @param {A2:A13} taux Le taux de chaque étape, dans l'ordre du tunnel, du lead à l'affaire : 20 %, puis 60 %.
 * @param {"étapes"} montrer Facultatif. Ce qu'il faut montrer : « leads » (par défaut), « étapes » ou « exact ».
 * @return Combien de leads doivent entrer dans le tunnel pour atteindre un objectif à sa sortie.
 * @customfunction
 */
function FUNNEL_LEADS(objectif, taux, montrer) {
  return SmartKpi.answerInSheets("FUNNEL_LEADS", arguments);
}

/**
 * Des tunnels côte à côte : nombres, taux de chaque passage, et où chacun décroche. Exemple : =FUNNEL_TABLE(A2:A3;B2:D3;E2:G2) donne Nom ; Clicks ; Leads ; ….
 *
 * @param {A2:A13} noms Ce que compte chaque ligne : un appel à l'action, une page, un canal, un vendeur.
 * @param {A2:A13} nombres Une colonne par étape, la première d'abord : combien l'ont atteinte.
 * @param {A2:A13} étapes Facultatif. Les noms des étapes, en général les en-têtes au-dessus des nombres.
 * @return Des tunnels côte à côte : nombres, taux de chaque passage, et où chacun décroche.
 * @customfunction
 */
function FUNNEL_TABLE(noms, nombres, étapes) {
  return SmartKpi.answerInSheets("FUNNEL_TABLE", arguments);
}

/**
 * Ce que chaque levier seul ajouterait au résultat s'il atteignait sa référence. Exemple : =LEVER_GAINS(A2:A4;B2:B4) donne 2 000 ; 5 000 ; 0.
 *
 * @param {A2:A13} actuel Les facteurs dont le produit est le résultat : trafic, conversion, panier ; ou les leads et les taux d'un tunnel.
 * @param {A2:A13} référence En face de chaque facteur, ce qu'il pourrait atteindre : un repère, votre meilleur trimestre.
 * @return Ce que chaque levier seul ajouterait au résultat s'il atteignait sa référence.
 * @customfunction
 */
function LEVER_GAINS(actuel, référence) {
  return SmartKpi.answerInSheets("LEVER_GAINS", arguments);
}

/**
 * Entre quels taux se situe le vrai, vu le nombre compté : bas, haut. Exemple : =RATE_INTERVAL(12;100) donne 7 % ; 19,8 %.
 *
 * @param {12} succès Combien ont converti, acheté, répondu oui.
 * @param {100} essais Sur combien : visiteurs, offres, réponses.
 * @param {99%} confiance Facultatif. La certitude voulue : 95 % par défaut, au moins 50 %.
 * @return Entre quels taux se situe le vrai, vu le nombre compté : bas, haut.
 * @customfunction
 */
function RATE_INTERVAL(succès, essais, confiance) {
  return SmartKpi.answerInSheets("RATE_INTERVAL", arguments);
}

/**
 * Ce que chaque facteur apporte à la variation du chiffre d'affaires : trafic, transformation, panier. Exemple : =REVENUE_BRIDGE(A2:C2;D2:F2) donne 1 989,68 ; −1 149,8 ; 1 040,12.
 *
 * @param {A2:A13} avant Les facteurs avant, dont le produit est le chiffre d'affaires : une ligne par canal, une colonne par facteur. Une colonne seule est un seul canal.
 * @param {A2:A13} après Les mêmes canaux et facteurs après, dans le même ordre.
 * @return Ce que chaque facteur apporte à la variation du chiffre d'affaires : trafic, transformation, panier.
 * @customfunction
 */
function REVENUE_BRIDGE(avant, après) {
  return SmartKpi.answerInSheets("REVENUE_BRIDGE", arguments);
}

/**
 * De quelle part un chiffre a augmenté ou baissé d'une période à l'autre. Exemple : =GROWTH_RATE(8000;9000) donne 12,5 %.
 *
 * @param {8000} avant Le chiffre de la période d'avant : supérieur à 0.
 * @param {9000} après Le chiffre de la période d'après.
 * @return De quelle part un chiffre a augmenté ou baissé d'une période à l'autre.
 * @customfunction
 */
function GROWTH_RATE(avant, après) {
  return SmartKpi.answerInSheets("GROWTH_RATE", arguments);
}

/**
 * Le taux de croissance constant par période qui mène d'une première valeur à une dernière. Exemple : =COMPOUND_GROWTH(10000;14400;2) donne 20 %.
 *
 * @param {10000} première_valeur La valeur de départ : supérieure à 0.
 * @param {14400} dernière_valeur La valeur d'arrivée.
 * @param {2} périodes Combien de mois ou d'années séparent les deux valeurs ; le taux est alors mensuel ou annuel.
 * @return Le taux de croissance constant par période qui mène d'une première valeur à une dernière.
 * @customfunction
 */
function COMPOUND_GROWTH(première_valeur, dernière_valeur, périodes) {
  return SmartKpi.answerInSheets("COMPOUND_GROWTH", arguments);
}

/**
 * La part du chiffre d'affaires qui reste une fois déduit le coût des ventes. Exemple : =GROSS_MARGIN(400000;260000) donne 35 %.
 *
 * @param {400000} chiffre_d_affaires Chiffre d'affaires de la période.
 * @param {260000} coût Ce qu'ont coûté à l'achat ou à la production les biens ou services vendus.
 * @return La part du chiffre d'affaires qui reste une fois déduit le coût des ventes.
 * @customfunction
 */
function GROSS_MARGIN(chiffre_d_affaires, coût) {
  return SmartKpi.answerInSheets("GROSS_MARGIN", arguments);
}

/**
 * Ce que rapporte une commande en moyenne : chiffre d'affaires divisé par les commandes. Exemple : =AVERAGE_BASKET(6600;120) donne 55.
 *
 * @param {6600} chiffre_d_affaires Chiffre d'affaires de la période ; inférieur à 0 si les remboursements dépassent les ventes.
 * @param {120} commandes Commandes de la même période.
 * @return Ce que rapporte une commande en moyenne : chiffre d'affaires divisé par les commandes.
 * @customfunction
 */
function AVERAGE_BASKET(chiffre_d_affaires, commandes) {
  return SmartKpi.answerInSheets("AVERAGE_BASKET", arguments);
}

/**
 * Ce que rapporte un client en moyenne : chiffre d'affaires divisé par les clients. Exemple : =REVENUE_PER_CUSTOMER(40000;400) donne 100.
 *
 * @param {40000} chiffre_d_affaires Chiffre d'affaires de la période ; inférieur à 0 si les remboursements dépassent les ventes.
 * @param {400} clients Clients de la même période ; ce peut être leur moyenne sur la période, même avec une décimale.
 * @return Ce que rapporte un client en moyenne : chiffre d'affaires divisé par les clients.
 * @customfunction
 */
function REVENUE_PER_CUSTOMER(chiffre_d_affaires, clients) {
  return SmartKpi.answerInSheets("REVENUE_PER_CUSTOMER", arguments);
}

/**
 * Quelle part des clients du début d'une période sont encore clients à la fin. Exemple : =RETENTION_RATE(400;418;30) donne 97 %.
 *
 * @param {400} début Clients le premier jour de la période.
 * @param {418} fin Clients le dernier jour, nouveaux compris.
 * @param {30} nouveaux Clients gagnés pendant la période et encore là le dernier jour.
 * @return Quelle part des clients du début d'une période sont encore clients à la fin.
 * @customfunction
 */
function RETENTION_RATE(début, fin, nouveaux) {
  return SmartKpi.answerInSheets("RETENTION_RATE", arguments);
}

/**
 * Quelle part des clients du début d'une période sont partis pendant celle-ci. Exemple : =CHURN_RATE(12;400) donne 3 %.
 *
 * @param {12} perdus Clients du premier jour qui sont partis pendant la période.
 * @param {400} début Clients le premier jour de la période.
 * @return Quelle part des clients du début d'une période sont partis pendant celle-ci.
 * @customfunction
 */
function CHURN_RATE(perdus, début) {
  return SmartKpi.answerInSheets("CHURN_RATE", arguments);
}

/**
 * La part des clients d'une liste de commandes qui ont commandé deux fois ou plus. Exemple : =REPEAT_PURCHASE_RATE(A2:A5) donne 33,3 %.
 *
 * @param {A2:A13} clients Le client de chaque commande, en ligne ou en colonne : un nom, un numéro ou une adresse e-mail.
 * @param {A2:A13} commandes Facultatif. Le numéro de chaque commande, si une commande occupe plusieurs lignes.
 * @return La part des clients d'une liste de commandes qui ont commandé deux fois ou plus.
 * @customfunction
 */
function REPEAT_PURCHASE_RATE(clients, commandes) {
  return SmartKpi.answerInSheets("REPEAT_PURCHASE_RATE", arguments);
}

/**
 * À partir d'une liste de commandes : les clients par mois de premier achat, et qui est revenu mois après mois. Exemple : =COHORT_TABLE(A2:A6;B2:B6) donne Premier achat ; Clients ; Mois 0 ; ….
 *
 * @param {A2:A13} clients Le client de chaque commande, en ligne ou en colonne : un nom, un numéro ou une adresse e-mail.
 * @param {A2:A13} dates Le jour de chaque commande, en regard. Les heures sont ignorées.
 * @param {A2:A13} valeurs Facultatif. Le montant de chaque commande ; négatif pour un remboursement. Un vide n'ajoute rien.
 * @param {"valeur"} montrer Facultatif. Ce qu'il faut montrer : « part » (par défaut), « clients », « chiffre d'affaires » ou « valeur ».
 * @return À partir d'une liste de commandes : les clients par mois de premier achat, et qui est revenu mois après mois.
 * @customfunction
 */
function COHORT_TABLE(clients, dates, valeurs, montrer) {
  return SmartKpi.answerInSheets("COHORT_TABLE", arguments);
}

/**
 * Ce que les clients du début paient maintenant, hausses, baisses et départs compris, sur ce qu'ils payaient. Exemple : =NET_REVENUE_RETENTION(100000;8000;2000;3000) donne 103 %.
 *
 * @param {100000} début Revenu récurrent de tous les clients au début de la période.
 * @param {8000} hausses Ce que ces clients paient en plus : montées en gamme, options, hausses de prix.
 * @param {2000} baisses Ce que ceux qui sont restés paient en moins, saisi sans signe moins.
 * @param {3000} départs Ce que payaient ceux qui sont partis, saisi sans signe moins.
 * @return Ce que les clients du début paient maintenant, hausses, baisses et départs compris, sur ce qu'ils payaient.
 * @customfunction
 */
function NET_REVENUE_RETENTION(début, hausses, baisses, départs) {
  return SmartKpi.answerInSheets("NET_REVENUE_RETENTION", arguments);
}

/**
 * Quelle part du revenu récurrent reste des clients du début, sans leurs achats en plus. Exemple : =GROSS_REVENUE_RETENTION(100000;2000;3000) donne 95 %.
 *
 * @param {100000} début Revenu récurrent de tous les clients au début de la période.
 * @param {2000} baisses Ce que ceux qui sont restés paient en moins, saisi sans signe moins.
 * @param {3000} départs Ce que payaient ceux qui sont partis, saisi sans signe moins.
 * @return Quelle part du revenu récurrent reste des clients du début, sans leurs achats en plus.
 * @customfunction
 */
function GROSS_REVENUE_RETENTION(début, baisses, départs) {
  return SmartKpi.answerInSheets("GROSS_REVENUE_RETENTION", arguments);
}

/**
 * Combien de revenu récurrent est gagné par unité perdue : nouveau et hausses sur baisses et départs. Exemple : =QUICK_RATIO(10000;2000;500;3000) donne 3,43.
 *
 * @param {10000} nouveau Revenu récurrent des clients gagnés pendant la période.
 * @param {2000} hausses Ce que les clients déjà présents paient en plus.
 * @param {500} baisses Ce que ceux qui sont restés paient en moins, en nombre positif.
 * @param {3000} départs Ce que payaient ceux qui sont partis, en nombre positif.
 * @return Combien de revenu récurrent est gagné par unité perdue : nouveau et hausses sur baisses et départs.
 * @customfunction
 */
function QUICK_RATIO(nouveau, hausses, baisses, départs) {
  return SmartKpi.answerInSheets("QUICK_RATIO", arguments);
}

/**
 * Le Net Promoter Score : la part des 9 et 10 moins la part des 0 à 6, de −100 à 100. Exemple : =NPS(A2:A7) donne 40.
 *
 * @param {A2:A13} réponses Les réponses une à une, nombres entiers de 0 à 10. Les vides sont ignorés.
 * @return Le Net Promoter Score : la part des 9 et 10 moins la part des 0 à 6, de −100 à 100.
 * @customfunction
 */
function NPS(réponses) {
  return SmartKpi.answerInSheets("NPS", arguments);
}

/**
 * Quelle part des affaires closes a été gagnée. Exemple : =WIN_RATE(20;30) donne 40 %.
 *
 * @param {20} gagnées Affaires gagnées dans la période.
 * @param {30} perdues Affaires perdues dans la même période.
 * @return Quelle part des affaires closes a été gagnée.
 * @customfunction
 */
function WIN_RATE(gagnées, perdues) {
  return SmartKpi.answerInSheets("WIN_RATE", arguments);
}

/**
 * Combien d'affaires sont gagnées pour chaque affaire perdue. Exemple : =WON_LOST_RATIO(30;20) donne 1,5.
 *
 * @param {30} gagnées Affaires gagnées dans la période.
 * @param {20} perdues Affaires perdues dans la même période.
 * @return Combien d'affaires sont gagnées pour chaque affaire perdue.
 * @customfunction
 */
function WON_LOST_RATIO(gagnées, perdues) {
  return SmartKpi.answerInSheets("WON_LOST_RATIO", arguments);
}

/**
 * Combien de jours prend une affaire, de l'ouverture à la clôture : la médiane, ou la moyenne. Exemple : =SALES_CYCLE(A2:A4;B2:B4) donne 25.
 *
 * @param {A2:A13} ouverture Le jour d'ouverture de chaque affaire, en ligne ou en colonne. Les heures sont ignorées.
 * @param {A2:A13} clôture Le jour de clôture de chaque affaire, en regard. Une affaire qui n'a qu'un des deux jours est ignorée.
 * @param {"moyenne"} type_de_moyenne Facultatif. Laquelle : « médiane » (par défaut) ou « moyenne ».
 * @return Combien de jours prend une affaire, de l'ouverture à la clôture : la médiane, ou la moyenne.
 * @customfunction
 */
function SALES_CYCLE(ouverture, clôture, type_de_moyenne) {
  return SmartKpi.answerInSheets("SALES_CYCLE", arguments);
}

/**
 * Combien de chiffre d'affaires l'équipe de vente apporte par jour. Exemple : =SALES_VELOCITY(50;10000;20%;30) donne 3 333,33.
 *
 * @param {50} opportunités Affaires en cours.
 * @param {10000} valeur_affaire Ce que rapporte une affaire en moyenne.
 * @param {20%} taux_réussite La part des affaires gagnées.
 * @param {30} jours_cycle Les jours que prend une affaire : voir SALES_CYCLE.
 * @return Combien de chiffre d'affaires l'équipe de vente apporte par jour.
 * @customfunction
 */
function SALES_VELOCITY(opportunités, valeur_affaire, taux_réussite, jours_cycle) {
  return SmartKpi.answerInSheets("SALES_VELOCITY", arguments);
}

/**
 * Combien de fois le pipeline ouvert couvre ce qui manque pour atteindre l'objectif de vente. Exemple : =PIPELINE_COVERAGE(300000;100000;40000) donne 5.
 *
 * @param {300000} pipeline La valeur des affaires encore ouvertes.
 * @param {100000} objectif Les ventes à atteindre dans la période.
 * @param {40000} gagné Facultatif. Ce qui est déjà gagné dans la même période ; rien par défaut.
 * @return Combien de fois le pipeline ouvert couvre ce qui manque pour atteindre l'objectif de vente.
 * @customfunction
 */
function PIPELINE_COVERAGE(pipeline, objectif, gagné) {
  return SmartKpi.answerInSheets("PIPELINE_COVERAGE", arguments);
}

/**
 * Quelle part des demandes a été traitée dans le délai promis. Exemple : =SLA_RATE(80;20) donne 80 %.
 *
 * @param {80} dans_le_délai Demandes traitées à temps.
 * @param {20} hors_délai Demandes traitées trop tard, ou encore ouvertes au-delà de leur délai.
 * @return Quelle part des demandes a été traitée dans le délai promis.
 * @customfunction
 */
function SLA_RATE(dans_le_délai, hors_délai) {
  return SmartKpi.answerInSheets("SLA_RATE", arguments);
}

/**
 * Un tableau des motifs de perte, le plus grand d'abord : affaires, valeur, part et part cumulée. Exemple : =LOSS_REASONS(A2:A5) donne Motif ; Affaires perdues ; Part ; ….
 *
 * @param {A2:A13} motifs Le motif de chaque affaire perdue, en ligne ou en colonne.
 * @param {A2:A13} valeurs Facultatif. Ce que chacune de ces affaires aurait rapporté. Un vide n'ajoute rien.
 * @return Un tableau des motifs de perte, le plus grand d'abord : affaires, valeur, part et part cumulée.
 * @customfunction
 */
function LOSS_REASONS(motifs, valeurs) {
  return SmartKpi.answerInSheets("LOSS_REASONS", arguments);
}

/**
 * La part de la cible qu'un KPI atteint : 85 sur 100 font 85 %. Exemple : =KPI_ATTAINMENT(85;100) donne 85 %.
 *
 * @param {85} réel Ce que le KPI a atteint.
 * @param {100} cible Ce qu'il doit atteindre.
 * @param {"baisse"} sens Facultatif. Le sens souhaité : « hausse » (par défaut) ou « baisse ».
 * @return La part de la cible qu'un KPI atteint : 85 sur 100 font 85 %.
 * @customfunction
 */
function KPI_ATTAINMENT(réel, cible, sens) {
  return SmartKpi.answerInSheets("KPI_ATTAINMENT", arguments);
}

/**
 * Si un KPI atteint sa cible, en est proche ou la manque. Exemple : =KPI_STATUS(93;100) donne ! Proche de la cible.
 *
 * @param {93} réel Ce que le KPI a atteint ; vide tant qu'on ne le connaît pas.
 * @param {100} cible Ce qu'il doit atteindre ; vide s'il n'a pas de cible.
 * @param {"baisse"} sens Facultatif. Le sens souhaité : « hausse » (par défaut) ou « baisse ».
 * @param {70%} vigilance Facultatif. La part de la cible à partir de laquelle elle est proche, et non manquée : 90 % par défaut.
 * @return Si un KPI atteint sa cible, en est proche ou la manque.
 * @customfunction
 */
function KPI_STATUS(réel, cible, sens, vigilance) {
  return SmartKpi.answerInSheets("KPI_STATUS", arguments);
}

/**
 * Si un chiffre est en dessous d'une plage de repère, dedans ou au-dessus. Exemple : =KPI_BAND(0,05;0,03;0,1) donne Dans la plage.
 *
 * @param {0,05} valeur Le chiffre à situer.
 * @param {0,03} bas Le plus petit chiffre dans la plage.
 * @param {0,1} haut Le plus grand chiffre dans la plage.
 * @return Si un chiffre est en dessous d'une plage de repère, dedans ou au-dessus.
 * @customfunction
 */
function KPI_BAND(valeur, bas, haut) {
  return SmartKpi.answerInSheets("KPI_BAND", arguments);
}

/**
 * Si le dernier résultat d'un KPI est comme d'habitude, ou mieux ou moins bien que d'habitude. Exemple : =KPI_TREND(A2:M2) donne ● Mieux que d'habitude.
 *
 * @param {A2:A13} valeurs Les résultats d'un KPI, du plus ancien au plus récent, en ligne ou en colonne. Les vides sont ignorés.
 * @param {"baisse"} sens Facultatif. Le sens souhaité : « hausse » (par défaut), « baisse » ou « neutre ».
 * @param {12} référence Facultatif. Combien de premières valeurs fixent les limites, 6 ou plus ; toutes par défaut. Moins de 12 donnent des limites provisoires.
 * @param {A2:A13} phases Facultatif. Un libellé à côté de chaque valeur : un nouveau libellé ouvre de nouvelles limites, un vide prolonge le précédent.
 * @return Si le dernier résultat d'un KPI est comme d'habitude, ou mieux ou moins bien que d'habitude.
 * @customfunction
 */
function KPI_TREND(valeurs, sens, référence, phases) {
  return SmartKpi.answerInSheets("KPI_TREND", arguments);
}

/**
 * Pour chaque résultat, 1 pour mieux que d'habitude, −1 pour moins bien, 0 pour comme d'habitude. Exemple : =KPI_SIGNALS(A2:P2;"hausse";12) donne 0 ; 0 ; 0 ; ….
 *
 * @param {A2:A13} valeurs Les résultats d'un KPI, du plus ancien au plus récent, en ligne ou en colonne. Les vides sont ignorés.
 * @param {"hausse"} sens Facultatif. Le sens souhaité : « hausse » (par défaut), « baisse » ou « neutre ».
 * @param {12} référence Facultatif. Combien de premières valeurs fixent les limites, 6 ou plus ; toutes par défaut. Moins de 12 donnent des limites provisoires.
 * @param {A2:A13} phases Facultatif. Un libellé à côté de chaque valeur : un nouveau libellé ouvre de nouvelles limites, un vide prolonge le précédent.
 * @return Pour chaque résultat, 1 pour mieux que d'habitude, −1 pour moins bien, 0 pour comme d'habitude.
 * @customfunction
 */
function KPI_SIGNALS(valeurs, sens, référence, phases) {
  return SmartKpi.answerInSheets("KPI_SIGNALS", arguments);
}

/**
 * La limite basse, la moyenne et la limite haute de la variation habituelle d'un KPI, dans trois cellules. Exemple : =KPI_LIMITS(A2:L2) donne 5,1 ; 8 ; 10,9.
 *
 * @param {A2:A13} valeurs Les résultats d'un KPI, du plus ancien au plus récent, en ligne ou en colonne. Les vides sont ignorés.
 * @param {12} référence Facultatif. Combien de premières valeurs fixent les limites, 6 ou plus ; toutes par défaut. Moins de 12 donnent des limites provisoires.
 * @param {A2:A13} phases Facultatif. Un libellé à côté de chaque valeur : un nouveau libellé ouvre de nouvelles limites, un vide prolonge le précédent.
 * @return La limite basse, la moyenne et la limite haute de la variation habituelle d'un KPI, dans trois cellules.
 * @customfunction
 */
function KPI_LIMITS(valeurs, référence, phases) {
  return SmartKpi.answerInSheets("KPI_LIMITS", arguments);
}

/**
 * Si la cible d'un KPI est probable, possible ou hors de portée au niveau actuel. Exemple : =KPI_OUTLOOK(A2:L2;130) donne Cible hors de portée au niveau actuel.
 *
 * @param {A2:A13} valeurs Les résultats d'un KPI, du plus ancien au plus récent, en ligne ou en colonne. Les vides sont ignorés.
 * @param {130} cible Le chiffre à atteindre, dans l'unité des valeurs.
 * @param {"hausse"} sens Facultatif. Le sens souhaité : « hausse » (par défaut), « baisse » ou « neutre ».
 * @param {12} référence Facultatif. Combien de premières valeurs fixent les limites, 6 ou plus ; toutes par défaut. Moins de 12 donnent des limites provisoires.
 * @param {A2:A13} phases Facultatif. Un libellé à côté de chaque valeur : un nouveau libellé ouvre de nouvelles limites, un vide prolonge le précédent.
 * @return Si la cible d'un KPI est probable, possible ou hors de portée au niveau actuel.
 * @customfunction
 */
function KPI_OUTLOOK(valeurs, cible, sens, référence, phases) {
  return SmartKpi.answerInSheets("KPI_OUTLOOK", arguments);
}

/**
 * Chaque valeur face au même mois de l'an dernier, en pourcentage ou en écart. Exemple : =YEAR_ON_YEAR(A2:A8;4) donne – ; – ; – ; ….
 *
 * @param {A2:A13} valeurs Les résultats d'un KPI, en ligne ou en colonne, du plus ancien au plus récent, sans trou dans le temps.
 * @param {4} périodes Facultatif. Combien de valeurs font une année : 12 par défaut, 4 pour des trimestres.
 * @param {"écart"} montrer Facultatif. Ce qu'il faut montrer : « pourcentage » (par défaut) ou « écart ».
 * @return Chaque valeur face au même mois de l'an dernier, en pourcentage ou en écart.
 * @customfunction
 */
function YEAR_ON_YEAR(valeurs, périodes, montrer) {
  return SmartKpi.answerInSheets("YEAR_ON_YEAR", arguments);
}

/**
 * Si un KPI suit le rythme de sa cible : plus de 100 % est en avance, moins est en retard. Exemple : =KPI_PACE(48000;100000;"2026-05-01";"2026-05-31";"2026-05-12") donne 124 %.
 *
 * @param {48000} réel Ce qui est atteint depuis le début : un flux qui s'additionne, comme le chiffre d'affaires ou les leads.
 * @param {100000} cible Ce que toute la période doit apporter.
 * @param {"2026-05-01"} début Le premier jour de la période.
 * @param {"2026-05-31"} fin Le dernier jour de la période.
 * @param {"2026-05-12"} arrêté_au Le dernier jour couvert par le chiffre réel ; il compte comme écoulé.
 * @param {"ouvrés"} jours Facultatif. Les jours qui comptent : « calendaires » (par défaut) ou « ouvrés ».
 * @param {A2:A13} fériés Facultatif. Les jours fériés, en ligne ou en colonne ; pour les jours « ouvrés ».
 * @return Si un KPI suit le rythme de sa cible : plus de 100 % est en avance, moins est en retard.
 * @customfunction
 */
function KPI_PACE(réel, cible, début, fin, arrêté_au, jours, fériés) {
  return SmartKpi.answerInSheets("KPI_PACE", arguments);
}

/**
 * Où un KPI finira la période s'il continue comme jusqu'ici. Exemple : =KPI_FORECAST(48000;"2026-05-01";"2026-05-31";"2026-05-12") donne 124 000.
 *
 * @param {48000} réel Ce qui est atteint depuis le début : un flux qui s'additionne, comme le chiffre d'affaires ou les leads.
 * @param {"2026-05-01"} début Le premier jour de la période.
 * @param {"2026-05-31"} fin Le dernier jour de la période.
 * @param {"2026-05-12"} arrêté_au Le dernier jour couvert par le chiffre réel ; il compte comme écoulé.
 * @param {"ouvrés"} jours Facultatif. Les jours qui comptent : « calendaires » (par défaut) ou « ouvrés ».
 * @param {A2:A13} fériés Facultatif. Les jours fériés, en ligne ou en colonne ; pour les jours « ouvrés ».
 * @return Où un KPI finira la période s'il continue comme jusqu'ici.
 * @customfunction
 */
function KPI_FORECAST(réel, début, fin, arrêté_au, jours, fériés) {
  return SmartKpi.answerInSheets("KPI_FORECAST", arguments);
}

/**
 * Ce que chaque jour restant doit apporter pour atteindre la cible. Exemple : =KPI_REQUIRED(48000;100000;"2026-05-01";"2026-05-31";"2026-05-12") donne 2 736,84.
 *
 * @param {48000} réel Ce qui est atteint depuis le début : un flux qui s'additionne, comme le chiffre d'affaires ou les leads.
 * @param {100000} cible Ce que toute la période doit apporter.
 * @param {"2026-05-01"} début Le premier jour de la période.
 * @param {"2026-05-31"} fin Le dernier jour de la période.
 * @param {"2026-05-12"} arrêté_au Le dernier jour couvert par le chiffre réel ; il compte comme écoulé.
 * @param {"ouvrés"} jours Facultatif. Les jours qui comptent : « calendaires » (par défaut) ou « ouvrés ».
 * @param {A2:A13} fériés Facultatif. Les jours fériés, en ligne ou en colonne ; pour les jours « ouvrés ».
 * @return Ce que chaque jour restant doit apporter pour atteindre la cible.
 * @customfunction
 */
function KPI_REQUIRED(réel, cible, début, fin, arrêté_au, jours, fériés) {
  return SmartKpi.answerInSheets("KPI_REQUIRED", arguments);
}

/**
 * Une cible annuelle répartie sur ses mois selon la forme des années passées. Exemple : =TARGET_SPREAD(900;A2:A13) donne 72 ; 81 ; 63 ; ….
 *
 * @param {900} cible Ce que toute l'année doit apporter.
 * @param {A2:A13} passé Les chiffres d'une ou plusieurs années passées entières, en ligne ou en colonne, la plus ancienne d'abord.
 * @param {4} périodes Facultatif. Combien de chiffres font une année : 12 par défaut, 4 pour des trimestres.
 * @return Une cible annuelle répartie sur ses mois selon la forme des années passées.
 * @customfunction
 */
function TARGET_SPREAD(cible, passé, périodes) {
  return SmartKpi.answerInSheets("TARGET_SPREAD", arguments);
}

/**
 * Quelle part du chemin entre son départ et sa cible un résultat clé a parcourue, de 0 à 1. Exemple : =OKR_SCORE(0;3;6) donne 0,5.
 *
 * @param {0} départ La valeur de départ.
 * @param {3} actuel La valeur d'aujourd'hui.
 * @param {6} cible La valeur à atteindre ; elle peut être inférieure au départ.
 * @return Quelle part du chemin entre son départ et sa cible un résultat clé a parcourue, de 0 à 1.
 * @customfunction
 */
function OKR_SCORE(départ, actuel, cible) {
  return SmartKpi.answerInSheets("OKR_SCORE", arguments);
}

/**
 * Le score d'un objectif : la moyenne des scores de ses résultats clés, pondérée si vous le voulez. Exemple : =OKR_OBJECTIVE(A2:A4) donne 0,7.
 *
 * @param {A2:A13} scores Les scores des résultats clés, de 0 à 1, en ligne ou en colonne. Les vides sont laissés de côté.
 * @param {A2:A13} poids Facultatif. Un poids à côté de chaque score ; tous pèsent autant par défaut.
 * @return Le score d'un objectif : la moyenne des scores de ses résultats clés, pondérée si vous le voulez.
 * @customfunction
 */
function OKR_OBJECTIVE(scores, poids) {
  return SmartKpi.answerInSheets("OKR_OBJECTIVE", arguments);
}

/**
 * La probabilité d'un tel écart par simple hasard si A et B se valaient. Exemple : =AB_PVALUE(200;5000;260;5000) donne 0,0042.
 *
 * @param {200} conversions_a Visiteurs de la variante A qui ont converti : chacun une fois.
 * @param {5000} visiteurs_a Tous les visiteurs qui ont vu la variante A.
 * @param {260} conversions_b Visiteurs de la variante B qui ont converti.
 * @param {5000} visiteurs_b Tous les visiteurs qui ont vu la variante B pendant le même temps.
 * @return La probabilité d'un tel écart par simple hasard si A et B se valaient.
 * @customfunction
 */
function AB_PVALUE(conversions_a, visiteurs_a, conversions_b, visiteurs_b) {
  return SmartKpi.answerInSheets("AB_PVALUE", arguments);
}

/**
 * Le plus petit et le plus grand écart plausible entre les taux de B et de A, dans deux cellules. Exemple : =AB_INTERVAL(200;5000;260;5000) donne 0,4 % ; 2 %.
 *
 * @param {200} conversions_a Visiteurs de la variante A qui ont converti : chacun une fois.
 * @param {5000} visiteurs_a Tous les visiteurs qui ont vu la variante A.
 * @param {260} conversions_b Visiteurs de la variante B qui ont converti.
 * @param {5000} visiteurs_b Tous les visiteurs qui ont vu la variante B pendant le même temps.
 * @param {99%} confiance Facultatif. La certitude voulue : 95 % par défaut, au moins 50 %.
 * @return Le plus petit et le plus grand écart plausible entre les taux de B et de A, dans deux cellules.
 * @customfunction
 */
function AB_INTERVAL(conversions_a, visiteurs_a, conversions_b, visiteurs_b, confiance) {
  return SmartKpi.answerInSheets("AB_INTERVAL", arguments);
}

/**
 * Si B fait mieux ou moins bien que A, ou si rien n'est prouvé, en une phrase. Exemple : =AB_TEST(200;5000;260;5000) donne B fait mieux que A de 1,2 point (intervalle à 95 % : 0,4 à 2,0 ; p = 0,0042 ; test z)..
 *
 * @param {200} conversions_a Visiteurs de la variante A qui ont converti : chacun une fois.
 * @param {5000} visiteurs_a Tous les visiteurs qui ont vu la variante A.
 * @param {260} conversions_b Visiteurs de la variante B qui ont converti.
 * @param {5000} visiteurs_b Tous les visiteurs qui ont vu la variante B pendant le même temps.
 * @param {99%} confiance Facultatif. La certitude voulue : 95 % par défaut, au moins 50 %.
 * @return Si B fait mieux ou moins bien que A, ou si rien n'est prouvé, en une phrase.
 * @customfunction
 */
function AB_TEST(conversions_a, visiteurs_a, conversions_b, visiteurs_b, confiance) {
  return SmartKpi.answerInSheets("AB_TEST", arguments);
}

/**
 * Combien de visiteurs il faut à chaque variante d'un test A/B. Exemple : =AB_SAMPLE_SIZE(5%;6%) donne 8 143.
 *
 * @param {5%} taux_actuel Le taux d'aujourd'hui, celui de la variante A.
 * @param {6%} taux_cible Le taux que B doit atteindre pour que le changement en vaille la peine.
 * @param {90%} puissance Facultatif. À quelle fréquence un tel écart doit être trouvé : 80 % par défaut.
 * @param {95%} confiance Facultatif. La certitude voulue : 95 % par défaut, au moins 50 %.
 * @return Combien de visiteurs il faut à chaque variante d'un test A/B.
 * @customfunction
 */
function AB_SAMPLE_SIZE(taux_actuel, taux_cible, puissance, confiance) {
  return SmartKpi.answerInSheets("AB_SAMPLE_SIZE", arguments);
}

/**
 * Si un test A/B a réparti ses visiteurs comme prévu : sous 0,01, cherchez le défaut avant de lire le test. Exemple : =AB_SPLIT(A2:A3) donne 0,32.
 *
 * @param {A2:A13} visiteurs Les visiteurs de chaque variante, en ligne ou en colonne.
 * @param {A2:A13} parts Facultatif. La part prévue pour chaque variante, par exemple 90 et 10 : égales par défaut.
 * @return Si un test A/B a réparti ses visiteurs comme prévu : sous 0,01, cherchez le défaut avant de lire le test.
 * @customfunction
 */
function AB_SPLIT(visiteurs, parts) {
  return SmartKpi.answerInSheets("AB_SPLIT", arguments);
}

/**
 * Un tableau des variantes d'un test, le meilleur taux d'abord, chacune face à la référence avec une valeur p juste. Exemple : =AB_RANKING(A2:A4;B2:B4;C2:C4) donne Variante ; Conversions ; Visiteurs ; ….
 *
 * @param {A2:A13} noms La variante de chaque ligne ; la première est la référence.
 * @param {A2:A13} conversions Visiteurs qui ont converti, en face de chaque variante : chacun une fois.
 * @param {A2:A13} visiteurs Tous les visiteurs qui l'ont vue, en face de chaque variante.
 * @param {99,9%} confiance Facultatif. La certitude voulue : 95 % par défaut, au moins 50 %.
 * @return Un tableau des variantes d'un test, le meilleur taux d'abord, chacune face à la référence avec une valeur p juste.
 * @customfunction
 */
function AB_RANKING(noms, conversions, visiteurs, confiance) {
  return SmartKpi.answerInSheets("AB_RANKING", arguments);
}

function onOpen() {
  SmartKpi.onOpen("fr");
}

function onInstall() {
  SmartKpi.onInstall("fr");
}

function openPanel() {
  SmartKpi.openPanel("fr");
}
