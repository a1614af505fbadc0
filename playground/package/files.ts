/**
 * What the playground's folder holds besides our script and style sheet. The libraries are served as their publishers
 * released them, each beside its license: the spreadsheet is LGPL-3 and must stay replaceable.
 */

/** The path of a file in the folder, and where it comes from in `node_modules`. */
export const libraries: readonly (readonly [string, string])[] = [
  ["lib/owl/owl.iife.min.js", "@odoo/owl/dist/owl.iife.min.js"],
  ["lib/owl/LICENSE", "@odoo/owl/LICENSE"],
  ["lib/o-spreadsheet/o_spreadsheet.min.iife.js", "@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js"],
  ["lib/o-spreadsheet/o_spreadsheet.xml", "@odoo/o-spreadsheet/dist/o_spreadsheet.xml"],
  ["lib/o-spreadsheet/o_spreadsheet.css", "@odoo/o-spreadsheet/dist/o_spreadsheet.css"],
  ["lib/o-spreadsheet/LICENSE", "@odoo/o-spreadsheet/LICENSE"],
  ["lib/chart.js/chart.umd.min.js", "chart.js/dist/chart.umd.min.js"],
  ["lib/chart.js/LICENSE.md", "chart.js/LICENSE.md"],
  ["lib/bootstrap/bootstrap.min.css", "bootstrap/dist/css/bootstrap.min.css"],
  ["lib/bootstrap/LICENSE", "bootstrap/LICENSE"],
  ["lib/font-awesome/css/font-awesome.min.css", "font-awesome/css/font-awesome.min.css"],
  ["lib/font-awesome/fonts/fontawesome-webfont.woff2", "font-awesome/fonts/fontawesome-webfont.woff2"],
  ["lib/font-awesome/README.md", "font-awesome/README.md"],
];

/** The packages that they come from. */
export const served: readonly string[] = [
  ...new Set(libraries.map(([, file]) => file.split("/", file.startsWith("@") ? 2 : 1).join("/"))),
];

/**
 * As tight as the spreadsheet allows. It compiles its templates and formulas with `new Function`: hence 'unsafe-eval'.
 * It sets style attributes, and a style element for the paper it prints on: hence 'unsafe-inline', for styles alone.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** What a server sends with each file: the policy of the page, and what no page can say of itself. */
export const headers: Readonly<Record<string, string>> = {
  "Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** The page before our script fills it; its words are written in the language of the address. */
export const page = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>SMART KPI</title>
<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="lib/bootstrap/bootstrap.min.css">
<link rel="stylesheet" href="lib/font-awesome/css/font-awesome.min.css">
<link rel="stylesheet" href="lib/o-spreadsheet/o_spreadsheet.css">
<link rel="stylesheet" href="playground.css">
</head>
<body>
<main>
<div id="above"></div>
<div id="spreadsheet" aria-busy="true"></div>
</main>
<aside id="panel" aria-keyshortcuts="F6"></aside>
<noscript>This page needs JavaScript. Cette page a besoin de JavaScript.</noscript>
<script src="lib/owl/owl.iife.min.js" defer></script>
<script src="lib/chart.js/chart.umd.min.js" defer></script>
<script src="lib/o-spreadsheet/o_spreadsheet.min.iife.js" defer></script>
<script src="playground.js" defer></script>
</body>
</html>
`;
