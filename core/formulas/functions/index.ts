import { type Definition, underName } from "../engine/define.ts";
import abInterval from "./ab-interval.ts";
import abPvalue from "./ab-pvalue.ts";
import abRanking from "./ab-ranking.ts";
import abSampleSize from "./ab-sample-size.ts";
import abSplit from "./ab-split.ts";
import abTest from "./ab-test.ts";
import averageBasket from "./average-basket.ts";
import channelRanking from "./channel-ranking.ts";
import churnRate from "./churn-rate.ts";
import clv from "./clv.ts";
import clvCocaRatio from "./clv-coca-ratio.ts";
import coca from "./coca.ts";
import cocaPayback from "./coca-payback.ts";
import cohortTable from "./cohort-table.ts";
import compoundGrowth from "./compound-growth.ts";
import conversionRate from "./conversion-rate.ts";
import costPerLead from "./cost-per-lead.ts";
import costToRevenue from "./cost-to-revenue.ts";
import cpa from "./cpa.ts";
import cpc from "./cpc.ts";
import cpm from "./cpm.ts";
import ctr from "./ctr.ts";
import funnelLeads from "./funnel-leads.ts";
import funnelRates from "./funnel-rates.ts";
import funnelTable from "./funnel-table.ts";
import grossMargin from "./gross-margin.ts";
import grossRevenueRetention from "./gross-revenue-retention.ts";
import growthRate from "./growth-rate.ts";
import kpiAttainment from "./kpi-attainment.ts";
import kpiBand from "./kpi-band.ts";
import kpiForecast from "./kpi-forecast.ts";
import kpiGrowth from "./kpi-growth.ts";
import kpiLimits from "./kpi-limits.ts";
import kpiOutlook from "./kpi-outlook.ts";
import kpiPace from "./kpi-pace.ts";
import kpiProjection from "./kpi-projection.ts";
import kpiRequired from "./kpi-required.ts";
import kpiSignals from "./kpi-signals.ts";
import kpiStatus from "./kpi-status.ts";
import kpiTrend from "./kpi-trend.ts";
import leverGains from "./lever-gains.ts";
import lossReasons from "./loss-reasons.ts";
import ltv from "./ltv.ts";
import netRevenueRetention from "./net-revenue-retention.ts";
import nps from "./nps.ts";
import okrObjective from "./okr-objective.ts";
import okrScore from "./okr-score.ts";
import pipelineCoverage from "./pipeline-coverage.ts";
import quickRatio from "./quick-ratio.ts";
import rateInterval from "./rate-interval.ts";
import repeatPurchaseRate from "./repeat-purchase-rate.ts";
import retentionRate from "./retention-rate.ts";
import revenueBridge from "./revenue-bridge.ts";
import revenuePerCustomer from "./revenue-per-customer.ts";
import roas from "./roas.ts";
import romi from "./romi.ts";
import salesCycle from "./sales-cycle.ts";
import salesVelocity from "./sales-velocity.ts";
import slaRate from "./sla-rate.ts";
import targetSpread from "./target-spread.ts";
import winRate from "./win-rate.ts";
import wonLostRatio from "./won-lost-ratio.ts";
import yearOnYear from "./year-on-year.ts";

/** Every formula of the product, in the order the help shows them: by family, then as people meet them. */
export const catalogue: readonly Definition[] = [
  coca,
  costPerLead,
  cpa,
  cpc,
  cpm,
  costToRevenue,
  romi,
  roas,
  clv,
  ltv,
  clvCocaRatio,
  cocaPayback,
  channelRanking,
  conversionRate,
  ctr,
  funnelRates,
  funnelLeads,
  funnelTable,
  leverGains,
  rateInterval,
  revenueBridge,
  growthRate,
  compoundGrowth,
  grossMargin,
  averageBasket,
  revenuePerCustomer,
  retentionRate,
  churnRate,
  repeatPurchaseRate,
  cohortTable,
  netRevenueRetention,
  grossRevenueRetention,
  quickRatio,
  nps,
  winRate,
  wonLostRatio,
  salesCycle,
  salesVelocity,
  pipelineCoverage,
  slaRate,
  lossReasons,
  kpiAttainment,
  kpiStatus,
  kpiBand,
  kpiTrend,
  kpiSignals,
  kpiLimits,
  kpiOutlook,
  kpiProjection,
  kpiGrowth,
  yearOnYear,
  kpiPace,
  kpiForecast,
  kpiRequired,
  targetSpread,
  okrScore,
  okrObjective,
  abPvalue,
  abInterval,
  abTest,
  abSampleSize,
  abSplit,
  abRanking,
];

/** Every name that can be typed, as a formula. */
export const typable: readonly Definition[] = catalogue.flatMap((definition) => [
  definition,
  ...(definition.alsoTyped ?? []).map((name) => underName(definition, name)),
]);

const byName = new Map(typable.map((definition) => [definition.name, definition]));

/** The formula that a host is asked for; its names are those of `typable`. In Sheets it is made at its first call. */
export const formulaNamed = (name: string): Definition => byName.get(name) as Definition;
