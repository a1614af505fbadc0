import { type Month, monthAfter } from "../../core/base/months.ts";

/**
 * What the wine merchant of the playground counted, month after month from October 2024 to October 2026. Three things
 * happened, all else is what these figures do by themselves: more leads since March 2026, more of them qualified and
 * far more orders returned in October 2026.
 */

export const firstMonth: Month = "2024-10";

/** The month that the sample reviews. */
export const lastMonth: Month = "2026-10";

const leads = [41, 38, 45, 40, 43, 37, 42, 46, 39, 44, 40, 42, 38, 45, 41, 43, 39, 51, 54, 49, 56, 52, 58, 55, 57];
const qualified = [9, 7, 10, 8, 8, 8, 10, 9, 8, 10, 7, 9, 8, 9, 9, 9, 7, 10, 12, 9, 12, 10, 13, 10, 16];
const orders = [
  143, 150, 162, 139, 144, 147, 149, 146, 151, 149, 138, 152, 155, 158, 171, 142, 147, 151, 149, 153, 148, 156, 144,
  152, 160,
];
/** In CHF. */
const orderValues = [
  410, 436, 395, 428, 402, 441, 418, 389, 430, 407, 445, 398, 421, 412, 438, 393, 425, 404, 433, 416, 390, 427, 409,
  431, 414,
];
const returned = [12, 14, 11, 13, 10, 15, 12, 13, 9, 14, 12, 11, 14, 10, 13, 12, 15, 11, 13, 12, 9, 14, 11, 13, 27];
/** On social networks, at the end of the month. */
const followers = [
  2510, 2590, 2680, 2750, 2840, 2930, 3020, 3130, 3240, 3330, 3450, 3560, 3680, 3790, 3900, 4020, 4110, 4190, 4280,
  4350, 4420, 4500, 4570, 4630, 4700,
];
/** Asked in March, June, September and December. */
const recommendation = [null, null, 37, null, null, 39, null, null, 38, null, null, 41, null, null, 40, null, null, 43];
const laterRecommendation = [null, null, 44, null, null, 46, null];

/** By code: a figure for each month, the first one that of `firstMonth`. */
export const figures: Readonly<Record<string, readonly (number | null)[]>> = {
  LEADS: leads,
  QUALIFIED_LEADS: qualified,
  ORDERS: orders,
  REVENUE: orders.map((count, month) => count * (orderValues[month] as number)),
  RETURNS: returned,
  FOLLOWERS: followers,
  NPS: [...recommendation, ...laterRecommendation],
};

export const monthAt = (index: number): Month => monthAfter(firstMonth, index);
