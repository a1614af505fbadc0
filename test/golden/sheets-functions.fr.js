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
 * Si le dernier résultat d'un KPI est un vrai changement ou sa variation habituelle. Exemple : =KPI_TREND(A2:M2) donne ▲ Amélioration.
 *
 * @param {A2:A13} valeurs Les résultats d'un KPI, du plus ancien au plus récent, en ligne ou en colonne. Les vides sont ignorés.
 * @param {"baisse"} sens Facultatif. Le sens souhaité : « hausse » (par défaut), « baisse » ou « neutre ».
 * @param {12} référence Facultatif. Combien de premières valeurs fixent les limites, 6 ou plus ; toutes par défaut. Moins de 12 donnent des limites provisoires.
 * @param {A2:A13} phases Facultatif. Un libellé à côté de chaque valeur : un nouveau libellé ouvre de nouvelles limites, un vide prolonge le précédent.
 * @return Si le dernier résultat d'un KPI est un vrai changement ou sa variation habituelle.
 * @customfunction
 */
function KPI_TREND(valeurs, sens, référence, phases) {
  return SmartKpi.answerInSheets("KPI_TREND", arguments);
}

/**
 * Pour chaque résultat, 1 pour un vrai changement en mieux, −1 en moins bien, 0 pour la variation habituelle. Exemple : =KPI_SIGNALS(A2:P2;"hausse";12) donne 0 ; 0 ; 0 ; ….
 *
 * @param {A2:A13} valeurs Les résultats d'un KPI, du plus ancien au plus récent, en ligne ou en colonne. Les vides sont ignorés.
 * @param {"hausse"} sens Facultatif. Le sens souhaité : « hausse » (par défaut), « baisse » ou « neutre ».
 * @param {12} référence Facultatif. Combien de premières valeurs fixent les limites, 6 ou plus ; toutes par défaut. Moins de 12 donnent des limites provisoires.
 * @param {A2:A13} phases Facultatif. Un libellé à côté de chaque valeur : un nouveau libellé ouvre de nouvelles limites, un vide prolonge le précédent.
 * @return Pour chaque résultat, 1 pour un vrai changement en mieux, −1 en moins bien, 0 pour la variation habituelle.
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
 * Si un KPI atteindra sa cible si rien ne change. Exemple : =KPI_OUTLOOK(A2:L2;130) donne Manquera la cible si rien ne change.
 *
 * @param {A2:A13} valeurs Les résultats d'un KPI, du plus ancien au plus récent, en ligne ou en colonne. Les vides sont ignorés.
 * @param {130} cible Le chiffre à atteindre, dans l'unité des valeurs.
 * @param {"hausse"} sens Facultatif. Le sens souhaité : « hausse » (par défaut), « baisse » ou « neutre ».
 * @param {12} référence Facultatif. Combien de premières valeurs fixent les limites, 6 ou plus ; toutes par défaut. Moins de 12 donnent des limites provisoires.
 * @param {A2:A13} phases Facultatif. Un libellé à côté de chaque valeur : un nouveau libellé ouvre de nouvelles limites, un vide prolonge le précédent.
 * @return Si un KPI atteindra sa cible si rien ne change.
 * @customfunction
 */
function KPI_OUTLOOK(valeurs, cible, sens, référence, phases) {
  return SmartKpi.answerInSheets("KPI_OUTLOOK", arguments);
}

function onOpen() {
  SmartKpi.onOpen("fr");
}

function onInstall() {
  SmartKpi.onInstall("fr");
}

function showFormulas() {
  SmartKpi.showFormulas("fr");
}
