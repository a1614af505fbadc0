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
 * What one lead cost: spend divided by the leads it brought. Example: =COST_PER_LEAD(50000;500) gives 100.
 *
 * @param {50000} spend Money spent over the period to bring leads in.
 * @param {500} leads Leads that came in over the same period, all of them or the qualified ones.
 * @return What one lead cost: spend divided by the leads it brought.
 * @customfunction
 */
function COST_PER_LEAD(spend, leads) {
  return SmartKpi.answerInSheets("COST_PER_LEAD", arguments);
}

/**
 * What one conversion cost, such as an order: spend divided by conversions. Example: =CPA(7298.62;428.2) gives 17.04.
 *
 * @param {7298.62} spend Money spent on the ads over the period.
 * @param {428.2} conversions Conversions of the same period: orders, sign-ups, calls. Decimals are allowed.
 * @return What one conversion cost, such as an order: spend divided by conversions.
 * @customfunction
 */
function CPA(spend, conversions) {
  return SmartKpi.answerInSheets("CPA", arguments);
}

/**
 * What one click on an ad cost: spend divided by clicks. Example: =CPC(7298.62;3316) gives 2.2.
 *
 * @param {7298.62} spend Money spent on the ads over the period.
 * @param {3316} clicks Clicks on these ads over the same period.
 * @return What one click on an ad cost: spend divided by clicks.
 * @customfunction
 */
function CPC(spend, clicks) {
  return SmartKpi.answerInSheets("CPC", arguments);
}

/**
 * What a thousand impressions of an ad cost. Example: =CPM(1500;200000) gives 7.5.
 *
 * @param {1500} spend Money spent on the ads over the period.
 * @param {200000} impressions How often these ads were shown over the same period.
 * @return What a thousand impressions of an ad cost.
 * @customfunction
 */
function CPM(spend, impressions) {
  return SmartKpi.answerInSheets("CPM", arguments);
}

/**
 * Which share of the revenue was spent to win it. Example: =COST_TO_REVENUE(50000;400000) gives 12.5%.
 *
 * @param {50000} spend Money spent to win this revenue.
 * @param {400000} revenue Revenue of the same period and the same channels.
 * @return Which share of the revenue was spent to win it.
 * @customfunction
 */
function COST_TO_REVENUE(spend, revenue) {
  return SmartKpi.answerInSheets("COST_TO_REVENUE", arguments);
}

/**
 * Return on marketing investment: the margin won beyond the spend, as a share of the spend. Example: =ROMI(50000;10000;60%) gives 200%.
 *
 * @param {50000} revenue Revenue that the spend added, not all revenue of the period.
 * @param {10000} spend Money spent on marketing to win it.
 * @param {60%} margin Optional. Share of the revenue left after the cost of what was sold: 60%. Left out, this is a return on revenue.
 * @return Return on marketing investment: the margin won beyond the spend, as a share of the spend.
 * @customfunction
 */
function ROMI(revenue, spend, margin) {
  return SmartKpi.answerInSheets("ROMI", arguments);
}

/**
 * Return on ad spend: revenue for each unit of money spent on advertising. Example: =ROAS(50000;10000) gives 5.
 *
 * @param {50000} revenue Revenue attributed to the advertising.
 * @param {10000} spend Money spent on that advertising.
 * @return Return on ad spend: revenue for each unit of money spent on advertising.
 * @customfunction
 */
function ROAS(revenue, spend) {
  return SmartKpi.answerInSheets("ROAS", arguments);
}

/**
 * What a customer is worth over the whole relation, from margin and retention. Example: =CLV(100;80%;10%) gives 266.67.
 *
 * @param {100} margin What one customer leaves each period after costs, in money, not in percent.
 * @param {80%} retention Share of the customers who stay from one period to the next: 80%.
 * @param {10%} discount Optional. Discount rate of one period: 10%. Left out, money to come counts in full.
 * @param {"now"} first Optional. When the first margin comes: "later" (unless you say otherwise) or "now".
 * @return What a customer is worth over the whole relation, from margin and retention.
 * @customfunction
 */
function CLV(margin, retention, discount, first) {
  return SmartKpi.answerInSheets("CLV", arguments);
}

/**
 * What a customer is worth over the whole relation: the margin of one period divided by churn. Example: =LTV(80;2%) gives 4,000.
 *
 * @param {80} margin What one customer leaves each period after costs, in money, not in percent.
 * @param {2%} churn Share of the customers who leave in one period: 2%.
 * @return What a customer is worth over the whole relation: the margin of one period divided by churn.
 * @customfunction
 */
function LTV(margin, churn) {
  return SmartKpi.answerInSheets("LTV", arguments);
}

/**
 * How many times a customer brings back what winning one cost. Example: =CLV_COCA_RATIO(12000;4000) gives 3.
 *
 * @param {12000} clv What a customer is worth, from CLV.
 * @param {4000} coca What winning a customer cost, from COCA.
 * @return How many times a customer brings back what winning one cost.
 * @customfunction
 */
function CLV_COCA_RATIO(clv, coca) {
  return SmartKpi.answerInSheets("CLV_COCA_RATIO", arguments);
}

/**
 * Months until a new customer has earned back what it cost to win. Example: =COCA_PAYBACK(3000;400;75%) gives 10.
 *
 * @param {3000} coca What winning a customer cost, from COCA.
 * @param {400} monthly_revenue Revenue of one customer in one month.
 * @param {75%} margin Optional. Share of the revenue left after the cost of what was sold: 75%. Left out, all of it counts.
 * @return Months until a new customer has earned back what it cost to win.
 * @customfunction
 */
function COCA_PAYBACK(coca, monthly_revenue, margin) {
  return SmartKpi.answerInSheets("COCA_PAYBACK", arguments);
}

/**
 * A table of the channels, the cheapest customers first, with shares and a total. Example: =CHANNEL_RANKING(A2:A5;B2:B5;C2:C5) gives Channel, Spend, Customers, ….
 *
 * @param {A2:A13} channels The channel of each row: SEO, ads, events. One can come several times.
 * @param {A2:A13} spend Money spent, beside each channel; 0 where it was free.
 * @param {A2:A13} customers New customers won, beside each channel; 0 where nobody came.
 * @param {A2:A13} revenue Optional. Revenue, beside each channel: adds three columns.
 * @return A table of the channels, the cheapest customers first, with shares and a total.
 * @customfunction
 */
function CHANNEL_RANKING(channels, spend, customers, revenue) {
  return SmartKpi.answerInSheets("CHANNEL_RANKING", arguments);
}

/**
 * The share of the visits that became conversions. Example: =CONVERSION_RATE(90;3000) gives 3%.
 *
 * @param {90} conversions How many converted: filled the form, bought.
 * @param {3000} visits Visits, or people, that could convert: the same unit as the conversions.
 * @return The share of the visits that became conversions.
 * @customfunction
 */
function CONVERSION_RATE(conversions, visits) {
  return SmartKpi.answerInSheets("CONVERSION_RATE", arguments);
}

/**
 * Click-through rate: the share of the impressions of an ad that were clicked. Example: =CTR(87;2500) gives 3.5%.
 *
 * @param {87} clicks Clicks on the ad over the period.
 * @param {2500} impressions How often it was shown over the same period.
 * @return Click-through rate: the share of the impressions of an ad that were clicked.
 * @customfunction
 */
function CTR(clicks, impressions) {
  return SmartKpi.answerInSheets("CTR", arguments);
}

/**
 * The rate of each step of a funnel, from how many reached each stage. Example: =FUNNEL_RATES(A2:A5) gives 30%, 40%, 12.5%.
 *
 * @param {A2:A13} counts How many reached each stage, the first stage first, in one row or column.
 * @return The rate of each step of a funnel, from how many reached each stage.
 * @customfunction
 */
function FUNNEL_RATES(counts) {
  return SmartKpi.answerInSheets("FUNNEL_RATES", arguments);
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
 * Funnels side by side: counts, the rate of each step, and where each one falls behind. Example: =FUNNEL_TABLE(A2:A3;B2:D3;E2:G2) gives Name, Clicks, Leads, ….
 *
 * @param {A2:A13} names What each row counts: a call to action, a page, a channel, a salesperson.
 * @param {A2:A13} counts A column for each stage, the first stage first: how many reached it.
 * @param {A2:A13} stages Optional. The names of the stages, usually the headings above the counts.
 * @return Funnels side by side: counts, the rate of each step, and where each one falls behind.
 * @customfunction
 */
function FUNNEL_TABLE(names, counts, stages) {
  return SmartKpi.answerInSheets("FUNNEL_TABLE", arguments);
}

/**
 * What each lever alone would add to the result if it reached its reference. Example: =LEVER_GAINS(A2:A4;B2:B4) gives 2,000, 5,000, 0.
 *
 * @param {A2:A13} current The factors whose product is the result: traffic, conversion, basket; or leads and the rates of a funnel.
 * @param {A2:A13} reference Beside each factor, what it could reach: a benchmark, your best quarter.
 * @return What each lever alone would add to the result if it reached its reference.
 * @customfunction
 */
function LEVER_GAINS(current, reference) {
  return SmartKpi.answerInSheets("LEVER_GAINS", arguments);
}

/**
 * Between which rates the true one lies, given how few were counted: low, high. Example: =RATE_INTERVAL(12;100) gives 7%, 19.8%.
 *
 * @param {12} successes How many converted, bought, answered yes.
 * @param {100} trials Out of how many: visitors, offers, answers.
 * @param {99%} confidence Optional. How sure the answer is to be: 95% unless you say otherwise, at least 50%.
 * @return Between which rates the true one lies, given how few were counted: low, high.
 * @customfunction
 */
function RATE_INTERVAL(successes, trials, confidence) {
  return SmartKpi.answerInSheets("RATE_INTERVAL", arguments);
}

/**
 * How much of a change in revenue comes from each factor: traffic, conversion, basket. Example: =REVENUE_BRIDGE(A2:C2;D2:F2) gives 1,989.68, −1,149.8, 1,040.12.
 *
 * @param {A2:A13} before The factors before, whose product is revenue: a row for each channel, a column for each factor. One column alone is one channel.
 * @param {A2:A13} after The same channels and factors after, in the same order.
 * @return How much of a change in revenue comes from each factor: traffic, conversion, basket.
 * @customfunction
 */
function REVENUE_BRIDGE(before, after) {
  return SmartKpi.answerInSheets("REVENUE_BRIDGE", arguments);
}

/**
 * By what share a figure grew or fell from one period to another. Example: =GROWTH_RATE(8000;9000) gives 12.5%.
 *
 * @param {8000} before The figure of the earlier period: above 0.
 * @param {9000} after The figure of the later period.
 * @return By what share a figure grew or fell from one period to another.
 * @customfunction
 */
function GROWTH_RATE(before, after) {
  return SmartKpi.answerInSheets("GROWTH_RATE", arguments);
}

/**
 * The steady growth rate per period that leads from a first value to a last one. Example: =COMPOUND_GROWTH(10000;14400;2) gives 20%.
 *
 * @param {10000} first The value at the start: above 0.
 * @param {14400} last The value at the end.
 * @param {2} periods How many months or years lie between the two values; the rate is per month or per year accordingly.
 * @return The steady growth rate per period that leads from a first value to a last one.
 * @customfunction
 */
function COMPOUND_GROWTH(first, last, periods) {
  return SmartKpi.answerInSheets("COMPOUND_GROWTH", arguments);
}

/**
 * The share of the revenue that is left after the cost of what was sold. Example: =GROSS_MARGIN(400000;260000) gives 35%.
 *
 * @param {400000} revenue Revenue of the period.
 * @param {260000} cost What the goods or services sold cost to buy or make.
 * @return The share of the revenue that is left after the cost of what was sold.
 * @customfunction
 */
function GROSS_MARGIN(revenue, cost) {
  return SmartKpi.answerInSheets("GROSS_MARGIN", arguments);
}

/**
 * What an order brings on average: revenue divided by orders. Example: =AVERAGE_BASKET(6600;120) gives 55.
 *
 * @param {6600} revenue Revenue of the period; below 0 where refunds exceed sales.
 * @param {120} orders Orders of the same period.
 * @return What an order brings on average: revenue divided by orders.
 * @customfunction
 */
function AVERAGE_BASKET(revenue, orders) {
  return SmartKpi.answerInSheets("AVERAGE_BASKET", arguments);
}

/**
 * What a customer brings on average: revenue divided by customers. Example: =REVENUE_PER_CUSTOMER(40000;400) gives 100.
 *
 * @param {40000} revenue Revenue of the period; below 0 where refunds exceed sales.
 * @param {400} customers Customers of the same period; it may be their mean over the period, such as 409.5.
 * @return What a customer brings on average: revenue divided by customers.
 * @customfunction
 */
function REVENUE_PER_CUSTOMER(revenue, customers) {
  return SmartKpi.answerInSheets("REVENUE_PER_CUSTOMER", arguments);
}

/**
 * What share of the customers at the start of a period are still customers at its end. Example: =RETENTION_RATE(400;418;30) gives 97%.
 *
 * @param {400} start Customers on the first day of the period.
 * @param {418} end Customers on the last day, the new ones included.
 * @param {30} new_customers Customers won during the period and still there on its last day.
 * @return What share of the customers at the start of a period are still customers at its end.
 * @customfunction
 */
function RETENTION_RATE(start, end, new_customers) {
  return SmartKpi.answerInSheets("RETENTION_RATE", arguments);
}

/**
 * What share of the customers at the start of a period left during it. Example: =CHURN_RATE(12;400) gives 3%.
 *
 * @param {12} lost Customers of the first day who left during the period.
 * @param {400} start Customers on the first day of the period.
 * @return What share of the customers at the start of a period left during it.
 * @customfunction
 */
function CHURN_RATE(lost, start) {
  return SmartKpi.answerInSheets("CHURN_RATE", arguments);
}

/**
 * The share of the customers in a list of orders who ordered twice or more. Example: =REPEAT_PURCHASE_RATE(A2:A5) gives 33.3%.
 *
 * @param {A2:A13} customers The customer of each order, in one row or column: a name, a number or an e-mail address.
 * @param {A2:A13} orders Optional. The number of each order, where one order fills several rows.
 * @return The share of the customers in a list of orders who ordered twice or more.
 * @customfunction
 */
function REPEAT_PURCHASE_RATE(customers, orders) {
  return SmartKpi.answerInSheets("REPEAT_PURCHASE_RATE", arguments);
}

/**
 * From a list of orders: customers by the month of their first purchase, and who came back month by month. Example: =COHORT_TABLE(A2:A6;B2:B6) gives First purchase, Customers, Month 0, ….
 *
 * @param {A2:A13} customers The customer of each order, in one row or column: a name, a number or an e-mail address.
 * @param {A2:A13} dates The day of each order, beside it. Hours are dropped.
 * @param {A2:A13} values Optional. The amount of each order; below 0 for a refund. A blank adds nothing.
 * @param {"value"} show Optional. What to show: "share" (unless you say otherwise), "customers", "revenue" or "value".
 * @return From a list of orders: customers by the month of their first purchase, and who came back month by month.
 * @customfunction
 */
function COHORT_TABLE(customers, dates, values, show) {
  return SmartKpi.answerInSheets("COHORT_TABLE", arguments);
}

/**
 * What the customers at the start pay now, upgrades, cuts and departures included, over what they paid then. Example: =NET_REVENUE_RETENTION(100000;8000;2000;3000) gives 103%.
 *
 * @param {100000} start Recurring revenue of all customers at the start of the period.
 * @param {8000} expansion How much more those customers pay now: upgrades, options, price rises.
 * @param {2000} contraction How much less those who stayed pay now, typed without a minus sign.
 * @param {3000} churned What those who left paid, typed without a minus sign.
 * @return What the customers at the start pay now, upgrades, cuts and departures included, over what they paid then.
 * @customfunction
 */
function NET_REVENUE_RETENTION(start, expansion, contraction, churned) {
  return SmartKpi.answerInSheets("NET_REVENUE_RETENTION", arguments);
}

/**
 * What share of recurring revenue is left from the customers at the start, upgrades not counted. Example: =GROSS_REVENUE_RETENTION(100000;2000;3000) gives 95%.
 *
 * @param {100000} start Recurring revenue of all customers at the start of the period.
 * @param {2000} contraction How much less those who stayed pay now, typed without a minus sign.
 * @param {3000} churned What those who left paid, typed without a minus sign.
 * @return What share of recurring revenue is left from the customers at the start, upgrades not counted.
 * @customfunction
 */
function GROSS_REVENUE_RETENTION(start, contraction, churned) {
  return SmartKpi.answerInSheets("GROSS_REVENUE_RETENTION", arguments);
}

/**
 * How much recurring revenue is won for each unit lost: new and expansion over contraction and churned. Example: =QUICK_RATIO(10000;2000;500;3000) gives 3.43.
 *
 * @param {10000} new_revenue Recurring revenue of the customers won in the period.
 * @param {2000} expansion How much more the customers pay who were there before.
 * @param {500} contraction How much less those pay who stayed, as a number above 0.
 * @param {3000} churned What those paid who left, as a number above 0.
 * @return How much recurring revenue is won for each unit lost: new and expansion over contraction and churned.
 * @customfunction
 */
function QUICK_RATIO(new_revenue, expansion, contraction, churned) {
  return SmartKpi.answerInSheets("QUICK_RATIO", arguments);
}

/**
 * The Net Promoter Score: the share of 9 and 10 less the share of 0 to 6, from −100 to 100. Example: =NPS(A2:A7) gives 40.
 *
 * @param {A2:A13} answers The answers one by one, whole numbers from 0 to 10. Blanks are skipped.
 * @return The Net Promoter Score: the share of 9 and 10 less the share of 0 to 6, from −100 to 100.
 * @customfunction
 */
function NPS(answers) {
  return SmartKpi.answerInSheets("NPS", arguments);
}

/**
 * What share of the closed deals were won. Example: =WIN_RATE(20;30) gives 40%.
 *
 * @param {20} won Deals won in the period.
 * @param {30} lost Deals lost in the same period.
 * @return What share of the closed deals were won.
 * @customfunction
 */
function WIN_RATE(won, lost) {
  return SmartKpi.answerInSheets("WIN_RATE", arguments);
}

/**
 * How many deals are won for each deal lost. Example: =WON_LOST_RATIO(30;20) gives 1.5.
 *
 * @param {30} won Deals won in the period.
 * @param {20} lost Deals lost in the same period.
 * @return How many deals are won for each deal lost.
 * @customfunction
 */
function WON_LOST_RATIO(won, lost) {
  return SmartKpi.answerInSheets("WON_LOST_RATIO", arguments);
}

/**
 * How many days a deal takes from its opening to its closing: the median, or the mean. Example: =SALES_CYCLE(A2:A4;B2:B4) gives 25.
 *
 * @param {A2:A13} opened The day each deal was opened, in one row or column. Hours are dropped.
 * @param {A2:A13} closed The day each deal was closed, beside it. A deal with only one of the days is skipped.
 * @param {"mean"} average Optional. Which average: "median" (unless you say otherwise) or "mean".
 * @return How many days a deal takes from its opening to its closing: the median, or the mean.
 * @customfunction
 */
function SALES_CYCLE(opened, closed, average) {
  return SmartKpi.answerInSheets("SALES_CYCLE", arguments);
}

/**
 * How much revenue the sales team brings in per day. Example: =SALES_VELOCITY(50;10000;20%;30) gives 3,333.33.
 *
 * @param {50} opportunities Deals in progress.
 * @param {10000} deal_size What a deal brings on average.
 * @param {20%} win_rate The share of the deals that are won.
 * @param {30} cycle_days The days a deal takes: see SALES_CYCLE.
 * @return How much revenue the sales team brings in per day.
 * @customfunction
 */
function SALES_VELOCITY(opportunities, deal_size, win_rate, cycle_days) {
  return SmartKpi.answerInSheets("SALES_VELOCITY", arguments);
}

/**
 * How many times the open pipeline covers what is missing to reach the sales goal. Example: =PIPELINE_COVERAGE(300000;100000;40000) gives 5.
 *
 * @param {300000} pipeline The value of the deals still open.
 * @param {100000} goal The sales to reach in the period.
 * @param {40000} won Optional. What is won already in the same period; nothing if left out.
 * @return How many times the open pipeline covers what is missing to reach the sales goal.
 * @customfunction
 */
function PIPELINE_COVERAGE(pipeline, goal, won) {
  return SmartKpi.answerInSheets("PIPELINE_COVERAGE", arguments);
}

/**
 * What share of the requests were dealt with in the time promised. Example: =SLA_RATE(80;20) gives 80%.
 *
 * @param {80} within Requests dealt with in time.
 * @param {20} breached Requests dealt with too late, or still open beyond their time.
 * @return What share of the requests were dealt with in the time promised.
 * @customfunction
 */
function SLA_RATE(within, breached) {
  return SmartKpi.answerInSheets("SLA_RATE", arguments);
}

/**
 * A table of why deals were lost, the largest reason first: deals, value, share and running share. Example: =LOSS_REASONS(A2:A5) gives Reason, Lost deals, Share, ….
 *
 * @param {A2:A13} reasons The reason of each lost deal, in one row or column.
 * @param {A2:A13} values Optional. What each of these deals would have brought. A blank adds nothing.
 * @return A table of why deals were lost, the largest reason first: deals, value, share and running share.
 * @customfunction
 */
function LOSS_REASONS(reasons, values) {
  return SmartKpi.answerInSheets("LOSS_REASONS", arguments);
}

/**
 * The share of a target that a KPI attains: 85 of 100 is 85%. Example: =KPI_ATTAINMENT(85;100) gives 85%.
 *
 * @param {85} actual What the KPI reached.
 * @param {100} target What it should reach.
 * @param {"decrease"} better Optional. Which way is better: "increase" (unless you say otherwise) or "decrease".
 * @return The share of a target that a KPI attains: 85 of 100 is 85%.
 * @customfunction
 */
function KPI_ATTAINMENT(actual, target, better) {
  return SmartKpi.answerInSheets("KPI_ATTAINMENT", arguments);
}

/**
 * Whether a KPI meets its target, comes close to it or misses it. Example: =KPI_STATUS(93;100) gives ! Close to target.
 *
 * @param {93} actual What the KPI reached; blank while it is not known.
 * @param {100} target What it should reach; blank if it has no target.
 * @param {"decrease"} better Optional. Which way is better: "increase" (unless you say otherwise) or "decrease".
 * @param {70%} watch Optional. The share of the target from which a KPI is close to it, not missing it: 90% unless you say otherwise.
 * @return Whether a KPI meets its target, comes close to it or misses it.
 * @customfunction
 */
function KPI_STATUS(actual, target, better, watch) {
  return SmartKpi.answerInSheets("KPI_STATUS", arguments);
}

/**
 * Whether a figure lies below, within or above a band such as a benchmark. Example: =KPI_BAND(0.05;0.03;0.1) gives Within.
 *
 * @param {0.05} value The figure to place.
 * @param {0.03} low The lowest figure within.
 * @param {0.1} high The highest figure within.
 * @return Whether a figure lies below, within or above a band such as a benchmark.
 * @customfunction
 */
function KPI_BAND(value, low, high) {
  return SmartKpi.answerInSheets("KPI_BAND", arguments);
}

/**
 * Whether the last result of a KPI is as usual, or better or worse than usual. Example: =KPI_TREND(A2:M2) gives ● Better than usual.
 *
 * @param {A2:A13} values The results of one KPI, oldest first, in one row or column. Blanks are skipped.
 * @param {"decrease"} better Optional. Which way is better: "increase" (unless you say otherwise), "decrease" or "neutral".
 * @param {12} baseline Optional. How many first values set the limits, 6 or more; all of them if left out. Fewer than 12 give provisional limits.
 * @param {A2:A13} phases Optional. A label beside each value: a new label starts new limits, a blank goes on with the one before.
 * @return Whether the last result of a KPI is as usual, or better or worse than usual.
 * @customfunction
 */
function KPI_TREND(values, better, baseline, phases) {
  return SmartKpi.answerInSheets("KPI_TREND", arguments);
}

/**
 * For each result, 1 for better than usual, −1 for worse than usual, 0 for as usual. Example: =KPI_SIGNALS(A2:P2;"increase";12) gives 0, 0, 0, ….
 *
 * @param {A2:A13} values The results of one KPI, oldest first, in one row or column. Blanks are skipped.
 * @param {"increase"} better Optional. Which way is better: "increase" (unless you say otherwise), "decrease" or "neutral".
 * @param {12} baseline Optional. How many first values set the limits, 6 or more; all of them if left out. Fewer than 12 give provisional limits.
 * @param {A2:A13} phases Optional. A label beside each value: a new label starts new limits, a blank goes on with the one before.
 * @return For each result, 1 for better than usual, −1 for worse than usual, 0 for as usual.
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
 * Whether a KPI's target is likely, possible or out of reach as things are. Example: =KPI_OUTLOOK(A2:L2;130) gives Target out of reach as things are.
 *
 * @param {A2:A13} values The results of one KPI, oldest first, in one row or column. Blanks are skipped.
 * @param {130} target The figure to reach, in the unit of the values.
 * @param {"increase"} better Optional. Which way is better: "increase" (unless you say otherwise), "decrease" or "neutral".
 * @param {12} baseline Optional. How many first values set the limits, 6 or more; all of them if left out. Fewer than 12 give provisional limits.
 * @param {A2:A13} phases Optional. A label beside each value: a new label starts new limits, a blank goes on with the one before.
 * @return Whether a KPI's target is likely, possible or out of reach as things are.
 * @customfunction
 */
function KPI_OUTLOOK(values, target, better, baseline, phases) {
  return SmartKpi.answerInSheets("KPI_OUTLOOK", arguments);
}

/**
 * Each value against the same month of last year, in percent or as a difference. Example: =YEAR_ON_YEAR(A2:A8;4) gives –, –, –, ….
 *
 * @param {A2:A13} values The results of one KPI in one row or column, oldest first, without gaps in time.
 * @param {4} periods Optional. How many values make a year: 12 unless you say otherwise, 4 for quarters.
 * @param {"difference"} show Optional. What to show: "percent" (unless you say otherwise) or "difference".
 * @return Each value against the same month of last year, in percent or as a difference.
 * @customfunction
 */
function YEAR_ON_YEAR(values, periods, show) {
  return SmartKpi.answerInSheets("YEAR_ON_YEAR", arguments);
}

/**
 * How a KPI keeps pace with its target: over 100% is ahead of time, below is behind. Example: =KPI_PACE(48000;100000;"2026-05-01";"2026-05-31";"2026-05-12") gives 124%.
 *
 * @param {48000} actual What has been reached since the start: a flow that adds up, such as revenue or leads.
 * @param {100000} target What the whole period should bring.
 * @param {"2026-05-01"} start The first day of the period.
 * @param {"2026-05-31"} end The last day of the period.
 * @param {"2026-05-12"} as_of The last day that the actual figure covers; it counts as elapsed.
 * @param {"business"} days Optional. Which days count: "calendar" (unless you say otherwise) or "business".
 * @param {A2:A13} holidays Optional. Days off between Monday and Friday, in one row or column; for "business" days.
 * @return How a KPI keeps pace with its target: over 100% is ahead of time, below is behind.
 * @customfunction
 */
function KPI_PACE(actual, target, start, end, as_of, days, holidays) {
  return SmartKpi.answerInSheets("KPI_PACE", arguments);
}

/**
 * Where a KPI ends the period if it goes on as it has so far. Example: =KPI_FORECAST(48000;"2026-05-01";"2026-05-31";"2026-05-12") gives 124,000.
 *
 * @param {48000} actual What has been reached since the start: a flow that adds up, such as revenue or leads.
 * @param {"2026-05-01"} start The first day of the period.
 * @param {"2026-05-31"} end The last day of the period.
 * @param {"2026-05-12"} as_of The last day that the actual figure covers; it counts as elapsed.
 * @param {"business"} days Optional. Which days count: "calendar" (unless you say otherwise) or "business".
 * @param {A2:A13} holidays Optional. Days off between Monday and Friday, in one row or column; for "business" days.
 * @return Where a KPI ends the period if it goes on as it has so far.
 * @customfunction
 */
function KPI_FORECAST(actual, start, end, as_of, days, holidays) {
  return SmartKpi.answerInSheets("KPI_FORECAST", arguments);
}

/**
 * What each remaining day must bring to reach the target. Example: =KPI_REQUIRED(48000;100000;"2026-05-01";"2026-05-31";"2026-05-12") gives 2,736.84.
 *
 * @param {48000} actual What has been reached since the start: a flow that adds up, such as revenue or leads.
 * @param {100000} target What the whole period should bring.
 * @param {"2026-05-01"} start The first day of the period.
 * @param {"2026-05-31"} end The last day of the period.
 * @param {"2026-05-12"} as_of The last day that the actual figure covers; it counts as elapsed.
 * @param {"business"} days Optional. Which days count: "calendar" (unless you say otherwise) or "business".
 * @param {A2:A13} holidays Optional. Days off between Monday and Friday, in one row or column; for "business" days.
 * @return What each remaining day must bring to reach the target.
 * @customfunction
 */
function KPI_REQUIRED(actual, target, start, end, as_of, days, holidays) {
  return SmartKpi.answerInSheets("KPI_REQUIRED", arguments);
}

/**
 * A yearly target spread over its months in the shape of past years. Example: =TARGET_SPREAD(900;A2:A13) gives 72, 81, 63, ….
 *
 * @param {900} target What the whole year should bring.
 * @param {A2:A13} past The figures of one or more whole past years in one row or column, oldest first.
 * @param {4} periods Optional. How many figures make a year: 12 unless you say otherwise, 4 for quarters.
 * @return A yearly target spread over its months in the shape of past years.
 * @customfunction
 */
function TARGET_SPREAD(target, past, periods) {
  return SmartKpi.answerInSheets("TARGET_SPREAD", arguments);
}

/**
 * How much of the way from its start to its target a key result has covered, from 0 to 1. Example: =OKR_SCORE(0;3;6) gives 0.5.
 *
 * @param {0} start The value at the start.
 * @param {3} current The value today.
 * @param {6} target The value to reach; it may lie below the start.
 * @return How much of the way from its start to its target a key result has covered, from 0 to 1.
 * @customfunction
 */
function OKR_SCORE(start, current, target) {
  return SmartKpi.answerInSheets("OKR_SCORE", arguments);
}

/**
 * The score of an objective: the mean of its key results' scores, weighted if you like. Example: =OKR_OBJECTIVE(A2:A4) gives 0.7.
 *
 * @param {A2:A13} scores The scores of the key results, from 0 to 1, in one row or column. Blanks are left out.
 * @param {A2:A13} weights Optional. A weight beside each score; all weigh the same if left out.
 * @return The score of an objective: the mean of its key results' scores, weighted if you like.
 * @customfunction
 */
function OKR_OBJECTIVE(scores, weights) {
  return SmartKpi.answerInSheets("OKR_OBJECTIVE", arguments);
}

/**
 * How likely a difference this large would be by chance if A and B were equally good. Example: =AB_PVALUE(200;5000;260;5000) gives 0.0042.
 *
 * @param {200} conversions_a Visitors of variant A who converted: each one once.
 * @param {5000} visitors_a All visitors who saw variant A.
 * @param {260} conversions_b Visitors of variant B who converted.
 * @param {5000} visitors_b All visitors who saw variant B over the same time.
 * @return How likely a difference this large would be by chance if A and B were equally good.
 * @customfunction
 */
function AB_PVALUE(conversions_a, visitors_a, conversions_b, visitors_b) {
  return SmartKpi.answerInSheets("AB_PVALUE", arguments);
}

/**
 * The lowest and highest plausible difference between the rates of B and A, in two cells. Example: =AB_INTERVAL(200;5000;260;5000) gives 0.4%, 2%.
 *
 * @param {200} conversions_a Visitors of variant A who converted: each one once.
 * @param {5000} visitors_a All visitors who saw variant A.
 * @param {260} conversions_b Visitors of variant B who converted.
 * @param {5000} visitors_b All visitors who saw variant B over the same time.
 * @param {99%} confidence Optional. How sure the answer is to be: 95% unless you say otherwise, at least 50%.
 * @return The lowest and highest plausible difference between the rates of B and A, in two cells.
 * @customfunction
 */
function AB_INTERVAL(conversions_a, visitors_a, conversions_b, visitors_b, confidence) {
  return SmartKpi.answerInSheets("AB_INTERVAL", arguments);
}

/**
 * Whether B does better or worse than A, or nothing is proven, in one sentence. Example: =AB_TEST(200;5000;260;5000) gives B does better than A by 1.2 points (95% interval: 0.4 to 2.0; p = 0.0042; z test)..
 *
 * @param {200} conversions_a Visitors of variant A who converted: each one once.
 * @param {5000} visitors_a All visitors who saw variant A.
 * @param {260} conversions_b Visitors of variant B who converted.
 * @param {5000} visitors_b All visitors who saw variant B over the same time.
 * @param {99%} confidence Optional. How sure the answer is to be: 95% unless you say otherwise, at least 50%.
 * @return Whether B does better or worse than A, or nothing is proven, in one sentence.
 * @customfunction
 */
function AB_TEST(conversions_a, visitors_a, conversions_b, visitors_b, confidence) {
  return SmartKpi.answerInSheets("AB_TEST", arguments);
}

/**
 * How many visitors each variant of an A/B test needs. Example: =AB_SAMPLE_SIZE(5%;6%) gives 8,143.
 *
 * @param {5%} base_rate The rate today, of variant A.
 * @param {6%} target_rate The rate that B should reach for the change to be worth it.
 * @param {90%} power Optional. How often such a difference should be found: 80% unless you say otherwise.
 * @param {95%} confidence Optional. How sure the answer is to be: 95% unless you say otherwise, at least 50%.
 * @return How many visitors each variant of an A/B test needs.
 * @customfunction
 */
function AB_SAMPLE_SIZE(base_rate, target_rate, power, confidence) {
  return SmartKpi.answerInSheets("AB_SAMPLE_SIZE", arguments);
}

/**
 * Whether an A/B test split its visitors as meant: below 0.01, find the fault before you read the test. Example: =AB_SPLIT(A2:A3) gives 0.32.
 *
 * @param {A2:A13} visitors The visitors of each variant, in one row or column.
 * @param {A2:A13} shares Optional. The share that each variant was meant to get, such as 90 and 10: equal unless you say otherwise.
 * @return Whether an A/B test split its visitors as meant: below 0.01, find the fault before you read the test.
 * @customfunction
 */
function AB_SPLIT(visitors, shares) {
  return SmartKpi.answerInSheets("AB_SPLIT", arguments);
}

/**
 * A table of the variants of a test, the best rate first, each against the control with a fair p-value. Example: =AB_RANKING(A2:A4;B2:B4;C2:C4) gives Variant, Conversions, Visitors, ….
 *
 * @param {A2:A13} names The variant of each row; the first one is the control.
 * @param {A2:A13} conversions Visitors who converted, beside each variant: each one once.
 * @param {A2:A13} visitors All visitors who saw it, beside each variant.
 * @param {99.9%} confidence Optional. How sure the answer is to be: 95% unless you say otherwise, at least 50%.
 * @return A table of the variants of a test, the best rate first, each against the control with a fair p-value.
 * @customfunction
 */
function AB_RANKING(names, conversions, visitors, confidence) {
  return SmartKpi.answerInSheets("AB_RANKING", arguments);
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
