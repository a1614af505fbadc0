import { folded } from "../../base/text.ts";
import type { Kpi } from "../kpi/schema.ts";

/** Nouns for things that can be counted or measured, singular and without accents. */
const measured = new Set(
  [
    "appel attrition bounce call chiffre churn clic click client coca complaint contact conversion cost cout customer deal",
    "demande depense devis fidelisation follower formulaire impression inscription lead marge margin meeting notoriete nps",
    "opportunite opportunity order commande panier basket pipeline profit projet project prospect quote rebond reclamation",
    "rendez-vous request retention revenu revenue roas romi sale satisfaction signup spend ticket trafic traffic turnover",
    "montant nombre number part share somme total vente visit visite visiteur visitor vue view affaire abonne",
  ]
    .join(" ")
    .split(" "),
);

/** What follows one of these belongs to the word before: “meetings with customers and prospects” is one thing. */
const complements = new Set(
  "among at between by for from in of on per to via with aupres avec chez dans entre par pour sur".split(" "),
);

/** After one of these nouns, «de» does the same: «part des visites et ventes». In «taux de rebond» it does not. */
const counts = new Set("cout depense montant nombre nombres part share somme total valeur value".split(" "));

/** Departments, not figures: “sales and marketing spend”. */
const departments =
  /\b(sales|ventes?|commerciale?s?) (and|et|&) marketing\b|\bmarketing (and|et|&) (sales|ventes?|commerciale?s?)\b/g;

/**
 * Whether a name joins two measured things (“Leads and revenue”, «Leads / ventes»), which are two KPIs. When in doubt,
 * it says nothing: “Meetings with customers and prospects” and “Won and lost deals” are one.
 * @returns the two names, as written
 */
export function twoInOne({
  name,
  kind,
  numerator,
  denominator,
}: Pick<Kpi, "name" | "kind" | "numerator" | "denominator">): readonly [string, string] | undefined {
  // A rate is one figure about two things, and may be named after both: “Leads / visits”.
  const rate = kind === "rate" || kind === null || numerator !== "" || denominator !== "";
  const joined = rate ? / (?:and|et|&|\+) /i : / (?:and|et|&|\+) | ?\/ ?/i;
  const plain = name.replace(/\s+/g, " ").trim();
  const at = plain.match(joined);
  if (!at || at.index === undefined || departmentsIn(plain)) return undefined;
  const first = plain.slice(0, at.index).trim();
  const second = plain.slice(at.index + at[0].length).trim();
  const [before, after] = [wordsOf(first), wordsOf(second)];
  if (!isMeasured(before) || !isMeasured(after)) return undefined;
  // A second thing with its own complement is a thing of its own: “cost per lead and revenue per customer”.
  return hasComplement(before) && !hasComplement(after) ? undefined : [first, second];
}

const departmentsIn = (name: string): boolean => folded(name).search(departments) >= 0;

const wordsOf = (words: string): string[] =>
  folded(words)
    .replace(/\b[ld]['’]/g, "de ")
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);

const singular = (word: string): string => (word === "opportunities" ? "opportunity" : word.replace(/[sx]$/, ""));

/**
 * A measured thing before any complement. If a complement comes first, there is none: «leads par mois et par canal».
 */
function isMeasured(words: readonly string[]): boolean {
  if (/^d(e|es|u)$/.test(words[0] ?? "")) return false;
  for (const word of words) {
    if (complements.has(word)) return false;
    if (measured.has(word) || measured.has(singular(word))) return true;
    if (word === "taux" || word === "rate") return true;
  }
  return false;
}

const hasComplement = (words: readonly string[]): boolean =>
  words.some(
    (word, index) =>
      complements.has(word) || (/^d(e|es|u)$/.test(word) && counts.has(singular(words[index - 1] ?? ""))),
  );
