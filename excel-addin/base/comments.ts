/** Whether this Excel keeps comments: some say that they do and answer `NotImplemented`. */

/** The Office that has refused them; it is not asked again. */
let refusedBy: unknown;

export const takesComments = (): boolean =>
  refusedBy !== Office.context && Office.context.requirements.isSetSupported("ExcelApi", "1.10");

/** Says whether what was thrown is such a refusal, and remembers it. */
export function refusesComments(thrown: unknown): boolean {
  const { code = "", debugInfo } = (thrown ?? {}) as { code?: string; debugInfo?: { errorLocation?: string } };
  const isRefusal = /^(NotImplemented|ApiNotFound)/.test(code) && /comment/i.test(debugInfo?.errorLocation ?? "");
  if (isRefusal) refusedBy = Office.context;
  return isRefusal;
}
