import cdf from "@stdlib/stats-base-dists-normal-cdf";
import quantile from "@stdlib/stats-base-dists-normal-quantile";

/** The share of a standard normal distribution below z: 0.975 for 1.96. */
export const standardNormalCumulative = (z: number): number => cdf(z, 0, 1);

/** The z below which a share p of a standard normal distribution lies: 1.96 for 0.975. */
export const standardNormalQuantile = (p: number): number => quantile(p, 0, 1);
