/**
 * What one new customer cost (COCA, or CAC): spend divided by customers won. Example: =COCA(50000;15) gives 3,333.33.
 *
 * @param {50000} spend Money spent to win customers over the period: marketing, and sales if you count it.
 * @param {15} customers New customers won over the same period.
 * @return What one new customer cost (COCA, or CAC): spend divided by customers won.
 * @customfunction
 */
function COCA(spend, customers) {
  return SmartKpi.answerInSheets("COCA", arguments);
}

/**
 * Same as COCA. What one new customer cost (COCA, or CAC): spend divided by customers won. Example: =CAC(50000;15) gives 3,333.33.
 *
 * @param {50000} spend Money spent to win customers over the period: marketing, and sales if you count it.
 * @param {15} customers New customers won over the same period.
 * @return What one new customer cost (COCA, or CAC): spend divided by customers won.
 * @customfunction
 */
function CAC(spend, customers) {
  return SmartKpi.answerInSheets("CAC", arguments);
}

/**
 * What a customer is worth over the whole relationship, from margin and retention. Example: =CLV(100;80%;10%) gives 266.67.
 *
 * @param {100} margin What one customer brings in each period after costs, in money, not in percent.
 * @param {80%} retention Share of the customers who stay from one period to the next: 80%.
 * @param {10%} discount Optional. Discount rate per period, such as 10%. If omitted, future money counts in full.
 * @param {"now"} first Optional. When the first margin comes: "later" (default) or "now".
 * @return What a customer is worth over the whole relationship, from margin and retention.
 * @customfunction
 */
function CLV(margin, retention, discount, first) {
  return SmartKpi.answerInSheets("CLV", arguments);
}

/**
 * How many leads must enter the funnel to reach a goal at its end. Example: =FUNNEL_LEADS(60;A2:A3) gives 500.
 *
 * @param {60} goal What must come out at the end: deals, customers.
 * @param {A2:A13} rates The rate of each step, in the order of the funnel, from lead to deal: 20%, then 60%.
 * @param {"stages"} show Optional. What to show: "leads" (default), "stages" or "exact".
 * @return How many leads must enter the funnel to reach a goal at its end.
 * @customfunction
 */
function FUNNEL_LEADS(goal, rates, show) {
  return SmartKpi.answerInSheets("FUNNEL_LEADS", arguments);
}

function onOpen() {
  SmartKpi.onOpen("en");
}

function onInstall() {
  SmartKpi.onInstall("en");
}

function openPanel() {
  SmartKpi.openPanel("en");
}

function checkInstallation() {
  SmartKpi.showReport(smartKpi('{"call":"check"}'), "en");
}
