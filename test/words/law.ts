import type { Language } from "../../core/base/text.ts";
import type { WrittenText } from "./texts.ts";

/** What a text may not say, by language: a name for the report, and what it looks like. */
interface Rule {
  readonly name: string;
  readonly found: RegExp;
  /** Only in these files. */
  readonly where?: RegExp;
}

const english: readonly Rule[] = [
  { name: "“is no”: say “isn't a”", found: /(?<!\b[Tt]here )\b(is|are|was|were) no (?!longer\b|more\b)/ },
  {
    name: "“not” is contracted: isn't, can't, doesn't",
    found: /\b(is|are|was|were|could|does|do|did|has|have|had|will|would|should) not\b|\bcannot\b/i,
  },
  { name: "nothing else is contracted", found: /\b(it|that|there|what|you|we|they|who)'(s|ll|re|ve|d)\b/i },
  { name: "a thing does not stand anywhere", found: /\b(stands?|stood)\b(?!-)/i },
  { name: "whatever, anew, mend", found: /\b(whatever|anew|mends?|mended|seldom)\b/i },
  { name: "say “default”", found: /unless you say otherwise|\bif left out\b|(^|[.;] )Left out,/i },
  { name: "“where” is no condition: say “if”", found: /(^|[.:] )Where (?!can|do|does|is|are|did|else|to\b)/ },
  { name: "say “use”, “enter” or “select”", found: /(^|[.;] |, or )(give|Give) (?!up\b)/ },
  { name: "“of yours”: say “your own”", found: /\b(formulas?|scripts?|servers?|figures?) of (ours|yours)\b/i },
  { name: "say “swapped”", found: /the wrong way round/i },
  { name: "say “numerator”, “denominator”", found: /\b(above|below) the line\b/i },
  { name: "say “anymore”", found: /\bno \w+ any more\b|\bany more[,.]/ },
  { name: "say “anyway”", found: /\ball the same\b/i },
  { name: "say “KPI workbook”", found: /\bKPI book\b/ },
  {
    name: "American spelling",
    found:
      /\b(colour|favour|behaviour|organis|recognis|licence|cancelled|towards\b|programme|labell|mould|grey\b|neighbour|dialogue|learnt\b|analys(e|ing)\b)/i,
  },
];

const french: readonly Rule[] = [
  {
    name: "« comptes » : dites « nombres »",
    found: /\bcomptes? (rares?|qui (nourrissent|sert|servent)|au-dessus|sous la barre)|\b(deux|les|ses) comptes\b/i,
  },
  { name: "« but » : dites « objectif »", found: /\bbuts? de (vente|l'entreprise)|\bau but\b/i },
  { name: "page de destination", found: /page d'(arrivée|atterrissage)/i },
  { name: "taux de réussite", found: /taux de gain\b/i },
  { name: "indicateur de vanité", found: /chiffres? de vanité/i },
  { name: "les commerciaux", found: /équipe de vente|\bvendeurs?\b|\bla vente (accepte|veut|a|doit|voit)\b/i },
  { name: "clôturé", found: /\b(affaires?|demandes?|actions?) (est |sont )?closes?\b/i },
  { name: "à quelle fréquence", found: /tous les combien/i },
  { name: "à augmenter, à réduire", found: /plus (haut|vaut|bas|est) (est )?mieux|plus vaut mieux|moins vaut mieux/i },
  { name: "indiquez, sélectionnez", found: /(^|[.;] |, ou )donnez\b(?! votre avis)/i },
  { name: "par défaut", found: /sans indication/i },
  { name: "façon de faire", found: /\bprocessus\b/i },
  { name: "valeur vie client", found: /valeur à vie/i },
  {
    name: "élision",
    found:
      /(?<![\p{L}'-])(de|le|la|que|ne|se|je|me|te|jusque|lorsque|puisque) [aeéèêàâîôûiouœAEÉÈÊÀÂÎÔÛIOU](?!n\b|\b)/u,
  },
  { name: "s'il", found: /(?<!\p{L})si ils?\b/iu },
  { name: "numérateur, dénominateur", found: /\b(au-dessus de|sous) la barre\b/i },
  { name: "d'ici au", found: /\bd'ici le\b/ },
  { name: "un seul signe pour les milliers", found: /\d'\d{3}/ },
  { name: "espace insécable", found: /(?<!→) [:;!?%»]|« (?!$)|(?<=\d) (?=\d{3}(?!\d))/ },
];

const both: readonly Rule[] = [
  {
    name: "a capital after a full stop",
    found: /[\p{Ll})»”]{2}(?<!\b(janv|févr|avr|juil|sept|oct|nov|vs))\. \p{Ll}(?![.\p{Ll}]*\.\p{Ll})/u,
  },
];

/**
 * What leaves the panel is read by people who have no panel: it tells nobody what to type. The first page of an empty
 * workbook is not sent: it says how to begin.
 */
const leavesThePanel = /^core\/book\/review\/(page\/(?!first-page)|frozen\/|month\/month-message)/;
const instructions: Readonly<Record<Language, RegExp>> = {
  en: /(^|[.:;] )(type|enter|record|fill in|paste|click|press|open the panel)\b/i,
  fr: /(^|[.:;]\s)(saisissez|tapez|remplissez|collez|cliquez|ouvrez le volet|indiquez)\b/i,
};

/** “file: rule: text” for each offence of a text. */
export function offences({ file, text, language, isRead }: WrittenText): string[] {
  if (isRead) return [];
  const rules = [...(language === "fr" ? french : english), ...both];
  const broken = rules.filter(({ found, where }) => (where?.test(file) ?? true) && found.test(text));
  const names = broken.map(({ name }) => name);
  if (leavesThePanel.test(file) && instructions[language].test(text)) names.push("tells the reader to type");
  return names.map((name) => `${file}: ${name}: ${text}`);
}

/** The first words a description may not have: it is no question, and answers what the formula does. */
export const badBeginning: Readonly<Record<Language, RegExp>> = {
  en: /^(Whether|If|What share)\b/,
  fr: /^(Si|S'il|Quelle part)\b/,
};

/** A plural after a number is chosen by `counted` or `isSingular` (core/base/count.ts), which know both languages. */
export const ownPlural = /\$\{[^}]*(=== 1|> 1|<= 1|< 2|>= 2|!== 1) \? "(?!1er)[^"]*\p{L}{2}/u;

/** Words that no comment needs, since an engineer would say it otherwise. */
export const badComment =
  /\b(anew|whatever|seldom|stands (below|beside|above|among|behind|before)|colours?|behaviour|recognis\w*|organis\w*|grey|neighbour\w*|dialogue|learnt|labelled|licences?)\b/i;

/** What no title of a test says: it is a sentence that a user or an engineer could say. */
export const badTitle =
  /\b(stands?|stood|anew|seldom|mends?|colours?|behaviours?|recognis\w*|authoris\w*|licences?|spelt|towards|grey|neighbour\w*|learnt|labelled)\b|(?<!there )\b(is|are|was|were) no (?!longer|more)|\bparts? (its|their)\b|(?<!there )\b(is|are) none\b/i;

/** The titles of a test file, with the words of each. */
export const titlesIn = (source: string): string[] =>
  [...source.matchAll(/^\s*(?:\]\)\(|(?:it|describe|test)[^"`\n]*\(\s*)(["`])(.*?)\1, /gm)].map(
    ([, , title]) => title ?? "",
  );
