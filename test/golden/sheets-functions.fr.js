/**
 * Ce qu'a coûté un nouveau client (COCA, ou CAC) : dépenses divisées par les clients gagnés. Exemple : =COCA(50000;15) donne 3 333,33.
 *
 * @param {50000} dépenses Argent dépensé sur la période pour gagner des clients : marketing, et force de vente si vous la comptez.
 * @param {15} clients Nouveaux clients gagnés sur la même période.
 * @return Ce qu'a coûté un nouveau client (COCA, ou CAC) : dépenses divisées par les clients gagnés.
 * @customfunction
 */
function COCA(dépenses, clients) {
  return SmartKpi.answerInSheets("COCA", arguments);
}

/**
 * Identique à COCA. Ce qu'a coûté un nouveau client (COCA, ou CAC) : dépenses divisées par les clients gagnés. Exemple : =CAC(50000;15) donne 3 333,33.
 *
 * @param {50000} dépenses Argent dépensé sur la période pour gagner des clients : marketing, et force de vente si vous la comptez.
 * @param {15} clients Nouveaux clients gagnés sur la même période.
 * @return Ce qu'a coûté un nouveau client (COCA, ou CAC) : dépenses divisées par les clients gagnés.
 * @customfunction
 */
function CAC(dépenses, clients) {
  return SmartKpi.answerInSheets("CAC", arguments);
}

/**
 * Ce que vaut un client sur toute la relation, à partir de la marge et de la rétention. Exemple : =CLV(100;80%;10%) donne 266,67.
 *
 * @param {100} marge Ce qu'un client rapporte par période une fois les coûts déduits, en argent et non en pourcentage.
 * @param {80%} rétention Part des clients qui restent d'une période à l'autre : 80 %.
 * @param {10%} actualisation Facultatif. Taux d'actualisation par période, par exemple 10 %. Par défaut, l'argent à venir compte en entier.
 * @param {"immédiat"} première Facultatif. Quand arrive la première marge : « après » (par défaut) ou « immédiat ».
 * @return Ce que vaut un client sur toute la relation, à partir de la marge et de la rétention.
 * @customfunction
 */
function CLV(marge, rétention, actualisation, première) {
  return SmartKpi.answerInSheets("CLV", arguments);
}

/**
 * Combien de leads doivent entrer dans le tunnel pour atteindre un objectif à la sortie. Exemple : =FUNNEL_LEADS(60;A2:A3) donne 500.
 *
 * @param {60} objectif Ce qui doit sortir à la fin : affaires, clients.
 * @param {A2:A13} taux Le taux de chaque étape, dans l'ordre du tunnel, du lead à l'affaire : 20 %, puis 60 %.
 * @param {"étapes"} affichage Facultatif. Ce qu'il faut afficher : « leads » (par défaut), « étapes » ou « exact ».
 * @return Combien de leads doivent entrer dans le tunnel pour atteindre un objectif à la sortie.
 * @customfunction
 */
function FUNNEL_LEADS(objectif, taux, affichage) {
  return SmartKpi.answerInSheets("FUNNEL_LEADS", arguments);
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

function checkInstallation() {
  SmartKpi.showReport(smartKpi('{"call":"check"}'), "fr");
}
