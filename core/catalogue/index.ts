import abInterval from "../functions/ab-interval.ts";
import abPvalue from "../functions/ab-pvalue.ts";
import abSampleSize from "../functions/ab-sample-size.ts";
import abTest from "../functions/ab-test.ts";
import averageBasket from "../functions/average-basket.ts";
import channelRanking from "../functions/channel-ranking.ts";
import churnRate from "../functions/churn-rate.ts";
import clv from "../functions/clv.ts";
import clvCocaRatio from "../functions/clv-coca-ratio.ts";
import coca from "../functions/coca.ts";
import cocaPayback from "../functions/coca-payback.ts";
import compoundGrowth from "../functions/compound-growth.ts";
import conversionRate from "../functions/conversion-rate.ts";
import costPerLead from "../functions/cost-per-lead.ts";
import costToRevenue from "../functions/cost-to-revenue.ts";
import funnelLeads from "../functions/funnel-leads.ts";
import funnelRates from "../functions/funnel-rates.ts";
import funnelTable from "../functions/funnel-table.ts";
import grossRevenueRetention from "../functions/gross-revenue-retention.ts";
import growthRate from "../functions/growth-rate.ts";
import kpiAttainment from "../functions/kpi-attainment.ts";
import kpiBand from "../functions/kpi-band.ts";
import kpiForecast from "../functions/kpi-forecast.ts";
import kpiLimits from "../functions/kpi-limits.ts";
import kpiOutlook from "../functions/kpi-outlook.ts";
import kpiPace from "../functions/kpi-pace.ts";
import kpiRequired from "../functions/kpi-required.ts";
import kpiSignals from "../functions/kpi-signals.ts";
import kpiStatus from "../functions/kpi-status.ts";
import kpiTrend from "../functions/kpi-trend.ts";
import leverGains from "../functions/lever-gains.ts";
import lossReasons from "../functions/loss-reasons.ts";
import netRevenueRetention from "../functions/net-revenue-retention.ts";
import nps from "../functions/nps.ts";
import okrObjective from "../functions/okr-objective.ts";
import okrScore from "../functions/okr-score.ts";
import pipelineCoverage from "../functions/pipeline-coverage.ts";
import rateInterval from "../functions/rate-interval.ts";
import retentionRate from "../functions/retention-rate.ts";
import revenueBridge from "../functions/revenue-bridge.ts";
import revenuePerCustomer from "../functions/revenue-per-customer.ts";
import roas from "../functions/roas.ts";
import romi from "../functions/romi.ts";
import salesCycle from "../functions/sales-cycle.ts";
import salesVelocity from "../functions/sales-velocity.ts";
import slaRate from "../functions/sla-rate.ts";
import winRate from "../functions/win-rate.ts";
import wonLostRatio from "../functions/won-lost-ratio.ts";
import type { Definition } from "./define.ts";

/** Every formula of the product, in the order the help shows them: by family, then as people meet them. */
export const catalogue: readonly Definition[] = [
  coca,
  costPerLead,
  costToRevenue,
  romi,
  roas,
  clv,
  clvCocaRatio,
  cocaPayback,
  channelRanking,
  conversionRate,
  funnelRates,
  funnelLeads,
  funnelTable,
  leverGains,
  rateInterval,
  revenueBridge,
  growthRate,
  compoundGrowth,
  averageBasket,
  revenuePerCustomer,
  retentionRate,
  churnRate,
  netRevenueRetention,
  grossRevenueRetention,
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
  kpiPace,
  kpiForecast,
  kpiRequired,
  okrScore,
  okrObjective,
  abPvalue,
  abInterval,
  abTest,
  abSampleSize,
];
