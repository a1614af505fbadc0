import { type DecimalSign, type Digits, partsOf, plainDigits, signIn, tidied } from "../../base/digits.ts";
import { misread, type Problem } from "../../base/problem.ts";
import { folded, type Language, quoted, type Text } from "../../base/text.ts";
import { currencyOf, figureIn, isPercent } from "./units.ts";

/** What a text says in figures. */
export interface Figure {
  /** `null`: no figure is given, which is not zero. */
  readonly value: number | null;
  /** The figure as it was understood, with its unit, to be shown before anything is written. */
  readonly understood: Text;
  /** The rule that decided where the text could mean two things. */
  readonly note?: Text;
}

/**
 * Reads a figure as people type and paste it: `3'240.50`, `3 240,50`, `12,6 %`, `CHF 50`, `(120)`, `50.–`.
 *
 * A single comma or point before exactly three digits (`1,234`) separates thousands, unless the column it is in
 * uses it for decimals, or the figure is a percentage, or it starts with 0. Nothing else is decided: what stays unclear
 * is refused.
 * @param unit of the KPI: `%` makes shares, a currency refuses another one
 * @param decimal the sign that the rest of the column uses for decimals, where it is known
 */
export function readFigure(text: string, unit = "", decimal?: DecimalSign): Figure | Problem {
  const words = tidied(text);
  if (/^-*$/.test(words) || isBlankWord(words))
    return { value: null, understood: { en: "no figure", fr: "pas de chiffre" } };
  if (words.startsWith("#"))
    return refused("error", text, {
      en: "is an error from another sheet. Correct it there.",
      fr: "est une erreur venue d'une autre feuille. Corrigez-la là-bas.",
    });
  const parts = partsOf(words);
  if (!parts) return notAFigure(text);
  let percent = false;
  for (const affix of parts.affixes) {
    if (affix === "%") percent = true;
    else {
      const problem = misfit(affix, unit, text);
      if (problem) return problem;
    }
  }
  if (percent && unit.trim() !== "" && !isPercent(unit)) return wrongUnit(text, unit);
  const digits = plainDigits(parts.digits, percent || isPercent(unit) ? signIn(parts.digits) : decimal);
  if (!digits) return notAFigure(text);
  const currency = parts.affixes.map(currencyOf).find((name) => name !== undefined);
  return figureOf(text, unit || (currency ?? ""), percent, digits, parts.negative);
}

/** What people and programs write for no figure, in any case; the formulas of the page take it for a blank, too. */
export const blankWords: readonly string[] = [
  ...["-", "--", "---", "–", "—", "n/a", "n/a.", "na", "na.", "n.a.", "nd", "n.d.", "null"],
];

export const isBlankWord = (text: string): boolean => blankWords.includes(text.toLowerCase());

/** Programs keep 15 digits: with more, what is shown is not what is kept. */
const mostDigits = 15;

function figureOf(text: string, unit: string, percent: boolean, digits: Digits, negative: boolean): Figure | Problem {
  if (digits.plain.replace(/^0+|\D/g, "").length > mostDigits)
    return refused("too-many-digits", text, {
      en: "has more digits than a spreadsheet keeps. Round it.",
      fr: "a plus de chiffres qu'un tableur n'en garde. Arrondissez-le.",
    });
  const size = Number(digits.plain);
  // In a column of percentages, 12.6 is 12.6 % and 0.126 is too; from 1 to 2 it could be either.
  const bare = isPercent(unit) && !percent;
  if (bare && size >= 1 && size < 2)
    return refused("percent-or-share", text, {
      en: `may be ${figureIn("en", size / 100, "%", 4)} or ${figureIn("en", size, "%", 4)}. Type the % sign.`,
      fr: `peut valoir ${figureIn("fr", size / 100, "%", 4)} ou ${figureIn("fr", size, "%", 4)}. Saisissez le signe %.`,
    });
  // Dividing by 100 would leave 5.6 % at 0.055999999999999994.
  const amount = percent || (bare && size >= 2) ? Number(`${digits.plain}e-2`) : size;
  const value = negative && amount !== 0 ? -amount : amount;
  const shownUnit = percent ? "%" : unit;
  return {
    value,
    understood: { en: figureIn("en", value, shownUnit, 6), fr: figureIn("fr", value, shownUnit, 6) },
    ...(digits.ruled && { note: thousandsNote[digits.ruled] }),
    ...(bare && size !== 0 && { note: size < 1 ? shareNote : percentNote }),
  };
}

const thousandsNote: Readonly<Record<DecimalSign, Text>> = {
  ",": {
    en: "A comma before exactly three digits separates thousands.",
    fr: "Une virgule devant exactement trois chiffres sépare les milliers.",
  },
  ".": {
    en: "A point before exactly three digits separates thousands.",
    fr: "Un point devant exactement trois chiffres sépare les milliers.",
  },
};

const shareNote: Text = {
  en: "Without a % sign, a figure below 1 is a share: 0.5 is 50%.",
  fr: "Sans le signe %, un chiffre sous 1 est une part : 0,5 vaut 50 %.",
};

const percentNote: Text = {
  en: "Without a % sign, a figure from 2 on is a percentage: 12 is 12%.",
  fr: "Sans le signe %, un chiffre à partir de 2 est un pourcentage : 12 vaut 12 %.",
};

/** `k`, `Mio`, `bn`: how much was rounded away nobody knows. */
const abbreviations = /^(k|m|mn|mio|mia|md|mrd|bn|b|tsd|t)\.?( |$)/i;

/** Why the words beside a figure do not fit the unit of the KPI; nothing where they do. */
function misfit(affix: string, unit: string, text: string): Problem | undefined {
  const currency = currencyOf(affix);
  if (currency) {
    if (unit.trim() === "" || currencyOf(unit) === currency) return undefined;
    return wrongUnit(text, unit);
  }
  const singular = (word: string): string => folded(word).replace(/\.$/, "").replace(/s$/, "").replace(/^x$/, "×");
  if (unit.trim() !== "" && singular(affix) === singular(unit)) return undefined;
  if (abbreviations.test(affix))
    return refused("abbreviated", text, {
      en: "is abbreviated. Type all its digits.",
      fr: "est abrégé. Saisissez tous ses chiffres.",
    });
  return notAFigure(text);
}

const refused = (name: string, text: string, fact: Text): Problem =>
  misread(
    name,
    both((language) => `${quoted(language, text.trim())} ${fact[language]}`),
  );

const both = (words: (language: Language) => string): Text => ({ en: words("en"), fr: words("fr") });

const notAFigure = (text: string): Problem =>
  refused("not-a-figure", text, {
    en: "isn't a figure. Type digits, such as 3240.50 or 12%.",
    fr: "n'est pas un chiffre. Saisissez par exemple 3240,50 ou 12 %.",
  });

const wrongUnit = (text: string, unit: string): Problem =>
  refused("wrong-unit", text, {
    en: `isn't in ${unit.trim()}, the unit of this KPI. Convert it, or change the unit.`,
    fr: `n'est pas en ${unit.trim()}, l'unité de ce KPI. Convertissez-le, ou changez l'unité.`,
  });
