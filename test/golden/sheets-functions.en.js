/**
 * What one new customer cost: spend divided by customers won. Example: =COCA(50000;15) gives 3,333.33.
 *
 * @param {50000} spend Money spent to win customers over the period: marketing, and sales if you count it.
 * @param {15} customers New customers won over the same period.
 * @return What one new customer cost: spend divided by customers won.
 * @customfunction
 */
function COCA(spend, customers) {
  return SmartKpi.answerInSheets("COCA", arguments);
}

/**
 * How many leads must enter the funnel to reach a goal at its end. Example: =FUNNEL_LEADS(60;A2:A3) gives 500.
 *
 * @param {60} goal What must come out at the end: deals, customers.
 * @param {A2:A13} rates The rate of each step, in the order of the funnel, from lead to deal: 20%, then 60%.
 * @param {"stages"} show Optional. What to show: "leads" (unless you say otherwise), "stages" or "exact".
 * @return How many leads must enter the funnel to reach a goal at its end.
 * @customfunction
 */
function FUNNEL_LEADS(goal, rates, show) {
  return SmartKpi.answerInSheets("FUNNEL_LEADS", arguments);
}

/**
 * Whether the last result of a KPI is a real change or its usual variation. Example: =KPI_TREND(A2:M2) gives ▲ Improving.
 *
 * @param {A2:A13} values The results of one KPI, oldest first, in one row or column. Blanks are skipped.
 * @param {"decrease"} better Optional. Which way is better: "increase" (unless you say otherwise), "decrease" or "neutral".
 * @param {12} baseline Optional. How many first values set the limits, 6 or more; all of them if left out. Fewer than 12 give provisional limits.
 * @param {A2:A13} phases Optional. A label beside each value: a new label starts new limits, a blank goes on with the one before.
 * @return Whether the last result of a KPI is a real change or its usual variation.
 * @customfunction
 */
function KPI_TREND(values, better, baseline, phases) {
  return SmartKpi.answerInSheets("KPI_TREND", arguments);
}

/**
 * For each result, 1 for a real change for the better, −1 for the worse, 0 for usual variation. Example: =KPI_SIGNALS(A2:P2;"increase";12) gives 0, 0, 0, ….
 *
 * @param {A2:A13} values The results of one KPI, oldest first, in one row or column. Blanks are skipped.
 * @param {"increase"} better Optional. Which way is better: "increase" (unless you say otherwise), "decrease" or "neutral".
 * @param {12} baseline Optional. How many first values set the limits, 6 or more; all of them if left out. Fewer than 12 give provisional limits.
 * @param {A2:A13} phases Optional. A label beside each value: a new label starts new limits, a blank goes on with the one before.
 * @return For each result, 1 for a real change for the better, −1 for the worse, 0 for usual variation.
 * @customfunction
 */
function KPI_SIGNALS(values, better, baseline, phases) {
  return SmartKpi.answerInSheets("KPI_SIGNALS", arguments);
}

/**
 * The lower limit, the mean and the upper limit of a KPI's usual variation, in three cells. Example: =KPI_LIMITS(A2:L2) gives 5.1, 8, 10.9.
 *
 * @param {A2:A13} values The results of one KPI, oldest first, in one row or column. Blanks are skipped.
 * @param {12} baseline Optional. How many first values set the limits, 6 or more; all of them if left out. Fewer than 12 give provisional limits.
 * @param {A2:A13} phases Optional. A label beside each value: a new label starts new limits, a blank goes on with the one before.
 * @return The lower limit, the mean and the upper limit of a KPI's usual variation, in three cells.
 * @customfunction
 */
function KPI_LIMITS(values, baseline, phases) {
  return SmartKpi.answerInSheets("KPI_LIMITS", arguments);
}

/**
 * Whether a KPI will meet its target if nothing changes. Example: =KPI_OUTLOOK(A2:L2;130) gives Will miss the target if nothing changes.
 *
 * @param {A2:A13} values The results of one KPI, oldest first, in one row or column. Blanks are skipped.
 * @param {130} target The figure to reach, in the unit of the values.
 * @param {"increase"} better Optional. Which way is better: "increase" (unless you say otherwise), "decrease" or "neutral".
 * @param {12} baseline Optional. How many first values set the limits, 6 or more; all of them if left out. Fewer than 12 give provisional limits.
 * @param {A2:A13} phases Optional. A label beside each value: a new label starts new limits, a blank goes on with the one before.
 * @return Whether a KPI will meet its target if nothing changes.
 * @customfunction
 */
function KPI_OUTLOOK(values, target, better, baseline, phases) {
  return SmartKpi.answerInSheets("KPI_OUTLOOK", arguments);
}

function onOpen() {
  SmartKpi.onOpen("en");
}

function onInstall() {
  SmartKpi.onInstall("en");
}

function showFormulas() {
  SmartKpi.showFormulas("en");
}
