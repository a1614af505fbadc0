import { type Language, productName } from "../../core/index.ts";

/**
 * The page of the sidebar: everything in one file, since HtmlService serves no others. Google's style sheet is what its
 * review asks for; in a layer it never outweighs our own.
 * @param later parts that the page asks for, by name: pieces of its script, and data. They follow the page, which is
 * served without them (sheets-addon/server/sidebar-file.ts)
 */
export const sidebarPage = (
  language: Language,
  style: string,
  script: string,
  later: ReadonlyMap<string, string>,
): string => `<!DOCTYPE html>
<html lang="${language}">
<head>
<base target="_top">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${productName}</title>
<style>
@import url("https://ssl.gstatic.com/docs/script/css/add-ons1.css") layer(google);
${style}</style>
</head>
<body>
<script>
${inScript(script)}
</script>
</body>
</html>
${[...later].map(([name, text]) => `<script id="${name}" type="text/plain">${inScript(text)}</script>\n`).join("")}`;

/** Nothing in a script may end it. */
const inScript = (code: string): string => code.replace(/<\/script/gi, "<\\/script").replace(/<!--/g, "<\\!--");
