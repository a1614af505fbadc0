/**
 * Whether a cell holds a text, or TRUE or FALSE, as a rule asks it of the first cell of its area; `""` of a formula is
 * none.
 */
export const textFormula = (address: string): string =>
  `IF(ISTEXT(${address}),LEN(${address})>0,ISLOGICAL(${address}))`;
