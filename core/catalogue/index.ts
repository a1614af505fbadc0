import coca from "../functions/coca.ts";
import funnelLeads from "../functions/funnel-leads.ts";
import kpiLimits from "../functions/kpi-limits.ts";
import kpiOutlook from "../functions/kpi-outlook.ts";
import kpiSignals from "../functions/kpi-signals.ts";
import kpiTrend from "../functions/kpi-trend.ts";
import type { Definition } from "./define.ts";

/** Every formula of the product, in the order the help shows them: by family, then as people meet them. */
export const catalogue: readonly Definition[] = [coca, funnelLeads, kpiTrend, kpiSignals, kpiLimits, kpiOutlook];
