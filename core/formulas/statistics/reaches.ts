const roundingError = 1e-9;

/** Whether a figure is at least a bound, ignoring rounding errors: 0.1 + 0.2 reaches 0.3, and 0.3 reaches it. */
export const reaches = (figure: number, bound: number): boolean =>
  figure - bound >= -roundingError * Math.max(Math.abs(figure), Math.abs(bound));

/** A part over a whole of which it is no more, ignoring rounding errors: 0.1 + 0.2 of 0.3 is 1. */
export const shareOf = (part: number, whole: number): number => Math.min(1, part / whole);
