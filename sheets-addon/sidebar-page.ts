import { type Language, productName } from "../core/index.ts";

/**
 * The page of the sidebar: everything in one file, since HtmlService serves no others. Google's style sheet is what its
 * review asks for.
 */
export const sidebarPage = (language: Language, script: string, formulas: unknown): string => `<!DOCTYPE html>
<html lang="${language}">
<head>
<base target="_top">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${productName}</title>
<link rel="stylesheet" href="https://ssl.gstatic.com/docs/script/css/add-ons1.css">
</head>
<body>
<script>
window.formulas = ${inScript(JSON.stringify(formulas))};
</script>
<script>
${inScript(script)}
</script>
</body>
</html>
`;

/** Nothing in a script may end it. */
const inScript = (code: string): string => code.replace(/<\/script/gi, "<\\/script").replace(/<!--/g, "<\\!--");
