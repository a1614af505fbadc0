import { style as helpStyle } from "../../core/formulas/reference/style.ts";

/**
 * How the panel looks: the help's style, then its own. Hosts set the variables on the element it is mounted in. What is said
 * lies over the page and takes no room: a page that shrinks under a press loses the click.
 */

/** Sheets itself stays light when the system is dark, and so do the sidebars of Google's own add-ons. */
const dark = ':where(.kpi-panel:not([data-program="sheets"]))';

/** What a program calls its own: `:where()` weighs nothing, so that any rule of a host wins. */
const looks = `
:where(.kpi-panel) { --kpi-font: system-ui, "Segoe UI", Roboto, sans-serif; --kpi-size: 14px; --kpi-round: 6px; --kpi-on-accent: #ffffff; --kpi-good: #1d6b34; --kpi-watch: #8a5300; }
:where(.kpi-panel[data-program="sheets"]) { --kpi-font: Roboto, Arial, sans-serif; --kpi-size: 13px; --kpi-round: 4px; --kpi-accent: #1a66d2; color-scheme: light; }
:where(.kpi-panel[data-program="excel"]) { --kpi-font: "Segoe UI", system-ui, sans-serif; --kpi-round: 4px; --kpi-accent: #0f703b; --kpi-text: #242424; --kpi-quiet: #5c5c5c; --kpi-line: #d1d1d1; --kpi-field: #f3f3f3; }
@media (prefers-color-scheme: dark) {
  ${dark} { --kpi-on-accent: #10211e; --kpi-good: #7fd79a; --kpi-watch: #f0bf6a; }
  :where(.kpi-panel[data-program="excel"]) { --kpi-accent: #7ccf9c; --kpi-text: #f0f0f0; --kpi-quiet: #b8b8b8; --kpi-line: #4d4d4d; --kpi-ground: #292929; --kpi-field: #383838; }
}
`;

const own = `
.kpi-panel { display: block; box-sizing: border-box; min-height: 100%; background: var(--kpi-ground); color: var(--kpi-text); font: var(--kpi-size)/1.45 var(--kpi-font); }
.kpi-panel * { box-sizing: border-box; }
.frame { display: flex; flex-direction: column; min-height: var(--kpi-height, 100vh); }
.frame > nav { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0; margin: 0; padding: 4px 8px 0; background: var(--kpi-ground); border-bottom: 1px solid var(--kpi-line); justify-content: flex-start; }
.frame > nav button { flex: 1 1 auto; background: none; border: 0; border-bottom: 3px solid transparent; border-radius: 0; padding: 7px 4px 5px; color: var(--kpi-quiet); font-weight: 600; min-height: 0; }
.frame > nav button[aria-current] { color: var(--kpi-accent); border-bottom-color: var(--kpi-accent); }
.frame > main { flex: 1; width: 100%; padding: 8px 12px 24px; }
h1 { font-size: 1.3em; line-height: 1.25; margin: 4px 0 6px; }
h1:focus { outline: none; }
h2 { font-size: 1em; }
h3 { font-size: 1em; }
.foot { margin: 0; padding: 6px 12px 10px; font-size: 0.86em; color: var(--kpi-quiet); }
.over { position: sticky; bottom: 0; height: 0; margin: 0; }
.said { position: absolute; bottom: 0; width: 100%; padding: 8px 12px; background: var(--kpi-text); color: var(--kpi-ground); }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
button { font: inherit; font-weight: 600; color: var(--kpi-accent); background: var(--kpi-ground); border: 1px solid var(--kpi-line); border-radius: var(--kpi-round); padding: 5px 12px; min-height: 32px; cursor: pointer; text-align: center; }
button:hover:not(:disabled) { background: var(--kpi-field); }
button.main { background: var(--kpi-accent); border-color: var(--kpi-accent); color: var(--kpi-on-accent); }
button.main:hover:not(:disabled) { background: var(--kpi-accent); filter: brightness(1.08); }
button.small { min-height: 26px; padding: 1px 10px; font-size: 0.93em; }
button:disabled { opacity: 0.55; cursor: default; }
button.plain { border-color: transparent; background: none; padding-left: 4px; padding-right: 4px; }
.frame > main > p + .quiet { margin-top: 8px; }
.frame > main > p + button { margin-top: 12px; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; margin: 16px 0 8px; }
.buttons .main { flex: 1 1 auto; }
.stacked { flex-direction: column; }
.field { margin: 0 0 12px; }
.field > label { display: block; font-weight: 600; margin-bottom: 3px; }
.field em { font-weight: 400; color: var(--kpi-quiet); }
input[type="text"], input[type="date"], textarea, select { display: block; width: 100%; min-height: 32px; padding: 5px 8px; font: inherit; color: inherit; background: var(--kpi-ground); border: 1px solid var(--kpi-quiet); border-radius: var(--kpi-round); }
textarea { resize: vertical; }
select:focus-visible, textarea:focus-visible, h1:focus-visible, h2:focus-visible { outline: 2px solid var(--kpi-accent); outline-offset: 2px; border-radius: 3px; }
[aria-invalid="true"] { border-color: var(--kpi-problem); border-width: 2px; }
.hint { font-size: 0.93em; color: var(--kpi-quiet); margin-top: 3px; }
.note-line { font-size: 0.93em; margin-top: 3px; font-weight: 600; }
.problem { margin: 6px 0; }
p.problem::before { content: "! "; font-weight: 700; }
figure p.problem::before { content: none; }
fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
.group { border-top: 1px solid var(--kpi-line); padding: 4px 0 2px; margin-bottom: 6px; }
.group > legend { font-weight: 700; padding: 0 8px 0 0; }
.choices { margin: 8px 0 12px; }
.choices label { display: flex; gap: 8px; align-items: flex-start; padding: 7px 0; border-bottom: 1px solid var(--kpi-line); cursor: pointer; }
.choices label:last-child { border-bottom: 0; }
.choices input { flex: none; width: 16px; height: 16px; margin: 2px 0 0; accent-color: var(--kpi-accent); }
.choices label:has(input:disabled) { cursor: default; }
.small-print { display: block; font-size: 0.93em; }
details.more { margin: 2px 0 8px; }
details.more > summary { padding: 5px 0 5px 16px; color: var(--kpi-accent); font-weight: 600; font-size: 0.93em; }
details.more > summary::before { left: 3px; }
details.more[open] > summary::before { content: "⌄"; left: 1px; }
details.more[open] { padding-bottom: 6px; }
.more li { margin: 3px 0; }
.steps { display: flex; gap: 4px; list-style: none; margin: 8px 0 4px; padding: 0; }
.steps li { flex: 1; }
.steps button { width: 100%; padding: 3px 0; line-height: 1.2; font-size: 1.15em; }
.steps button .state { display: block; font-size: 0.72em; font-weight: 400; color: var(--kpi-quiet); }
.steps button[aria-current] { background: var(--kpi-accent); border-color: var(--kpi-accent); color: var(--kpi-on-accent); }
.steps button[aria-current] .state { color: inherit; }
.wizard > h2 { color: var(--kpi-text); font-size: 1.1em; margin: 14px 0 0; }
.wizard > h2 + p { margin-bottom: 10px; }
.advice { background: var(--kpi-field); border-radius: var(--kpi-round); padding: 8px 10px; margin: 12px 0; }
.advice h3 { margin: 0 0 3px; }
.advice ul + h3 { margin-top: 8px; }
.advice li { margin: 3px 0; }
.sentence { border-left: 3px solid var(--kpi-accent); padding-left: 10px; margin: 12px 0; }
.sentence h3 { margin: 0; color: var(--kpi-quiet); font-weight: 400; font-size: 0.93em; }
.taken-up { background: var(--kpi-field); border-radius: var(--kpi-round); padding: 6px 10px; margin: 0 0 8px; }
.good { color: var(--kpi-good); }
.bad { color: var(--kpi-problem); }
.watch { color: var(--kpi-watch); }
.step { margin: 4px 0 0; font-size: 0.93em; }
.kpis { list-style: none; padding: 0; margin: 0 0 12px; }
.kpis > li { border-top: 1px solid var(--kpi-line); padding: 9px 0; }
.kpis .name { font-weight: 600; }
h2.name { margin: 0 0 4px; color: inherit; font-size: 1.08em; }
.line { display: flex; flex-wrap: wrap; gap: 2px 8px; align-items: baseline; justify-content: space-between; }
.score { white-space: nowrap; font-size: 0.86em; letter-spacing: 1px; }
.score span { display: inline-block; width: 1.6em; line-height: 1.5; margin-right: 2px; text-align: center; letter-spacing: 0; border: 1px solid var(--kpi-good); border-radius: 3px; }
.score .there { font-weight: 700; background: var(--kpi-good); color: var(--kpi-ground); }
.score .lacks { color: var(--kpi-quiet); border: 1px dashed var(--kpi-quiet); }
.status { font-weight: 600; }
.figure { font-size: 1.15em; font-weight: 600; font-variant-numeric: tabular-nums; }
progress { width: 100%; height: 8px; accent-color: var(--kpi-accent); }
.history { margin-bottom: 4px; }
.history + .small-print { margin: -4px 0 12px; }
.history table { width: 100%; }
.history th, .history td { white-space: normal; text-align: left; }
.history th { overflow-wrap: normal; }
.search input { font-weight: 400; }
.search input::placeholder { color: var(--kpi-quiet); opacity: 1; }
.count { font-size: 0.93em; font-weight: 400; margin: 4px 0; }
figure p + p { margin-top: 4px; }
.why { margin-top: 12px; padding-top: 8px; }
.why p { margin: 4px 0; }
.formula:last-child { border-bottom: 0; }
@media (forced-colors: active) {
  .frame > nav button[aria-current] { border-bottom-color: Highlight; }
  button.main { border: 2px solid ButtonText; }
  .said { border-top: 1px solid CanvasText; }
}
@media (prefers-reduced-motion: no-preference) { button { transition: background 0.1s; } }
`;

const [light = "", ...darkened] = helpStyle.split(/(?=@media \(prefers-color-scheme: dark\))/);
const help = [
  light.replaceAll(":root", ":where(.kpi-panel)"),
  ...darkened.map((part) => part.replaceAll(":root", dark)),
];

export const panelStyle = `${help.join("").replace(/^body \{[^}]*\}\n/m, "body { margin: 0; }\n")}${looks}${own}`;
