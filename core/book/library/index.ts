import { awareness } from "./awareness.ts";
import type { Library } from "./entry.ts";
import { leads } from "./leads.ts";
import { retention } from "./retention.ts";
import { revenue } from "./revenue.ts";
import { sales } from "./sales.ts";
import { service } from "./service.ts";
import { traffic } from "./traffic.ts";

/** Ready-made KPIs and the measures they need, by objective; KPIs first. */
export const library: Library = [...awareness, ...traffic, ...leads, ...sales, ...retention, ...revenue, ...service];
