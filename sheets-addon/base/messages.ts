/** What Apps Script throws, read by its words: it has no codes, and speaks the language of the user. */

/** Google has had enough for now, or something is gone: what comes after would fail, too. */
export const stopsAll = (thrown: unknown): boolean =>
  /service .* failed|échec du service|number of cells|nombre de cellules|too many|quota|limit|trop de|exceeded|dépass|timed? ?out|unavailable|server error|délai|indisponible|not found|deleted|does not exist|introuvable|supprimé/i.test(
    messageOf(thrown),
  );

/** @param thrown an error from another realm, so `instanceof Error` is false */
export const messageOf = (thrown: unknown): string => `${(thrown as { message?: unknown } | null)?.message ?? thrown}`;
