import { type Language, productName } from "../../core/index.ts";

/**
 * The page of the sidebar: everything in one file, since HtmlService serves no others. Google's style sheet is what its
 * review asks for; in a layer it never outweighs our own.
 * @param data elements that the panel reads after it has appeared
 */
export const sidebarPage = (
  language: Language,
  style: string,
  script: string,
  data: readonly string[],
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
${data.join("\n")}
<script>
${inScript(script)}
</script>
</body>
</html>
`;

/** Nothing in a script may end it. */
const inScript = (code: string): string => code.replace(/<\/script/gi, "<\\/script").replace(/<!--/g, "<\\!--");
