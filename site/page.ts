import { escaped } from "../core/base/html.ts";
import { type Language, productName, type Text } from "../core/base/text.ts";

/** What every page of the help has in common: its frame, and the field that looks a formula up. */

const words = {
  find: { en: "Find a formula", fr: "Chercher une formule" },
  none: {
    en: "No formula by that name. Try another word.",
    fr: "Aucune formule ne porte ce nom. Essayez un autre mot.",
  },
} as const satisfies Record<string, Text>;

/** A document of the help. */
export const framed = (
  language: Language,
  title: string,
  body: string,
  head: string,
  scripts = "",
): string => `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – ${productName}</title>
${head}
</head>
<body>
<main>
${body}</main>
${scripts}</body>
</html>
`;

/** Hidden until a script makes it work. */
export const searchField = (language: Language): string => `<p class="search" hidden><label>${words.find[language]}
<input type="search" autocomplete="off" spellcheck="false"></label></p>
<p class="note" role="status" hidden></p>
<p class="none" role="status" hidden>${escaped(words.none[language])}</p>
`;
