/** 21 ÷ 0.7 is 30.000000000000004 in floating point, so a plain ceiling would give 31. */
const roundingError = (exact: number): number => Math.max(1e-9, 1e-14 * exact);

/** The smallest whole number not below a computed figure of 0 or more, ignoring its rounding error. */
export const ceiling = (exact: number): number => Math.max(0, Math.ceil(exact - roundingError(exact)));
