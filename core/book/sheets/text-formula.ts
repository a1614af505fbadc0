/** Whether a cell holds a text, as a rule asks it of the first cell of its area; `""` of a formula is none. */
export const textFormula = (address: string): string => `IF(ISTEXT(${address}),LEN(${address})>0,1=0)`;
