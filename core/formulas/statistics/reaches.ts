const roundingError = 1e-9;

/** Whether a figure is at least a bound, ignoring rounding errors: 0.1 + 0.2 reaches 0.3, and 0.3 reaches it. */
export const reaches = (figure: number, bound: number): boolean =>
  figure - bound >= -roundingError * Math.max(Math.abs(figure), Math.abs(bound));
