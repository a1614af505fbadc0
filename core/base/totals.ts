import { folded } from "./text.ts";

/** The words for a row of totals in English, French, German, Italian, Spanish and Dutch, folded. */
const totalWords = [
  ["total", "totals", "grand total", "overall total", "subtotal", "sub-total", "sub total"],
  ["totaux", "total general", "somme totale", "sous-total", "sous total", "sous-totaux"],
  ["gesamt", "gesamtergebnis", "gesamtsumme", "summe", "zwischensumme", "teilergebnis", "ergebnis", "insgesamt"],
  ["totale", "totale complessivo", "totale generale", "totale parziale", "subtotale"],
  ["total parcial", "suma total"],
  ["totaal", "eindtotaal", "algemeen totaal", "subtotaal"],
].flat();

const known = new Set(totalWords);

/** Most names can be told from totals at a glance: each word for a total has one of these in it. */
const stems = /tota|somme|summe|gesamt|ergebnis/i;
const asciiOnly = /^[\x20-\x7e]*$/;

/** A word for totals alone, or with a colon behind it: `Total`, `Total : compte`. */
const alone = new RegExp(`^(?:${totalWords.join("|")}) ?(?::|$)`);
const around = new RegExp(`^(?:${totalWords.join("|")}) | (?:${totalWords.join("|")})$`);

/**
 * Whether a row with this name adds up other rows: `Total`, `Sous-total`, `Total: Account`; `SEO Total` if `SEO` is the
 * name of a row too. `Total Fitness` and `Somme` are names. Case, accents and all kinds of spaces are ignored.
 * @param isName whether a folded name heads a row of its own
 */
export function isTotal(name: string, isName: (name: string) => boolean = () => false): boolean {
  if (asciiOnly.test(name) && !stems.test(name)) return false;
  const words = folded(name);
  if (alone.test(words)) return true;
  if (!around.test(words)) return false;
  const parts = words.split(" ");
  return parts.some(
    (_, at) =>
      (known.has(parts.slice(0, at).join(" ")) && isName(parts.slice(at).join(" "))) ||
      (known.has(parts.slice(at).join(" ")) && isName(parts.slice(0, at).join(" "))),
  );
}
