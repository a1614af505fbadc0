import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Plugin, transformSync } from "esbuild";
import { root } from "./bundle.ts";

/** The two style sheets as the pages use them; nothing else reads their files. */

const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** How the help looks. */
export const helpStyle = read("core/formulas/reference/help.css");

/** Google Sheets stays light when the system is dark. */
const dark = ':where(.kpi-panel:not([data-program="sheets"]))';

/** The help's rules for the panel alone: they must not affect anything around it in the same page. */
function helpInPanel(): string {
  const [light = "", ...darkened] = helpStyle.split(/(?=@media \(prefers-color-scheme: dark\))/);
  return [light.replaceAll(":root", ":where(.kpi-panel)"), ...darkened.map((part) => part.replaceAll(":root", dark))]
    .join("")
    .replace(/^body \{[^}]*\}\n/m, "body { margin: 0; }\n");
}

/**
 * How the panel looks, including the help in it, without comments and blanks: it is loaded each time the panel opens.
 */
export const panelStyle = transformSync(`${helpInPanel()}${read("sidebar/base/panel.css")}`, {
  loader: "css",
  minifyWhitespace: true,
  lineLimit: 4_000,
}).code;

/** Lets a script import both as text, by their files. */
export const stylesAsText: Plugin = {
  name: "styles-as-text",
  setup({ onLoad }) {
    onLoad({ filter: /help\.css$/ }, () => ({ contents: helpStyle, loader: "text" }));
    onLoad({ filter: /panel\.css$/ }, () => ({ contents: panelStyle, loader: "text" }));
  },
};
