/** How the help looks, in a panel of 300 px as on a page: the host may set the variables. */
export const style = `:root {
  color-scheme: light dark;
  --kpi-text: #202124;
  --kpi-quiet: #5f6368;
  --kpi-line: #dadce0;
  --kpi-ground: #ffffff;
  --kpi-field: #f1f3f4;
  --kpi-accent: #0b6b5f;
  --kpi-problem: #b3261e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --kpi-text: #e8eaed;
    --kpi-quiet: #a8adb3;
    --kpi-line: #45494e;
    --kpi-ground: #202124;
    --kpi-field: #2d3034;
    --kpi-accent: #5fd0bd;
    --kpi-problem: #f2a19b;
  }
}
body { margin: 0; background: var(--kpi-ground); color: var(--kpi-text); font: 14px/1.45 system-ui, "Segoe UI", Roboto, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 12px 16px 32px; overflow-wrap: anywhere; }
h1 { font-size: 20px; margin: 4px 0 8px; }
h2 { font-size: 13px; margin: 20px 0 4px; color: var(--kpi-quiet); font-weight: 600; }
h3 { font-size: 13px; margin: 14px 0 4px; }
p, dl, dd, ul { margin: 0; }
ul { padding-left: 18px; }
code { font-family: ui-monospace, Consolas, Menlo, monospace; font-size: 0.93em; }
.quiet, figcaption { color: var(--kpi-quiet); }
.note { border-left: 3px solid var(--kpi-line); padding-left: 10px; margin: 6px 0; }
.lead { font-size: 16px; margin: 0 0 8px; }
.search { margin: 12px 0 4px; }
.search label { font-weight: 600; }
.search input { display: block; box-sizing: border-box; width: 100%; margin-top: 4px; padding: 6px 8px; font: inherit; color: inherit; background: var(--kpi-ground); border: 1px solid var(--kpi-quiet); border-radius: 4px; }
nav { display: flex; justify-content: space-between; margin-bottom: 8px; }
a { color: var(--kpi-accent); }
.formulas { list-style: none; padding: 0; }
.formulas li { padding: 4px 0; }
.card { border-top: 1px solid var(--kpi-line); padding-bottom: 12px; }
.chart { width: 100%; height: auto; max-width: 560px; display: block; }
.chart polyline { fill: none; stroke: var(--kpi-quiet); stroke-width: 1.5; }
.chart circle { fill: var(--kpi-text); }
.chart .signal { fill: var(--kpi-accent); }
.chart .ring { fill: none; stroke: var(--kpi-accent); stroke-width: 2; }
.chart line { stroke: var(--kpi-quiet); stroke-width: 1; }
.chart .limit { stroke-dasharray: 5 4; }
.chart text { fill: var(--kpi-quiet); font-size: 11px; }
details.formula { border-bottom: 1px solid var(--kpi-line); padding: 2px 0; }
details.formula[open] { padding-bottom: 14px; }
summary { cursor: pointer; padding: 8px 0 8px 18px; position: relative; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: "›"; position: absolute; left: 4px; color: var(--kpi-quiet); font-weight: 700; }
.formula[open] > summary::before { content: "⌄"; left: 2px; }
summary code { font-weight: 600; color: var(--kpi-accent); }
summary span { display: block; color: var(--kpi-text); }
summary:focus-visible, a:focus-visible, input:focus-visible, button:focus-visible { outline: 2px solid var(--kpi-accent); outline-offset: 2px; border-radius: 3px; }
dt { margin-top: 6px; font-weight: 600; }
dt em { font-weight: 400; color: var(--kpi-quiet); }
figure { margin: 8px 0 14px; }
.typed { display: inline-block; background: var(--kpi-field); padding: 3px 7px; border-radius: 4px; }
p.answer::before { content: "→ "; color: var(--kpi-quiet); }
.answer { font-weight: 600; }
.problem { color: var(--kpi-problem); }
.cells { overflow-x: auto; margin: 4px 0; }
table { border-collapse: collapse; font-size: 12px; font-variant-numeric: tabular-nums; }
th, td { border: 1px solid var(--kpi-line); padding: 2px 6px; text-align: right; white-space: nowrap; }
td:empty::before { content: "\\a0"; }
td.words { text-align: left; }
.cells.answer td { border-color: var(--kpi-accent); font-weight: 600; }
th { background: var(--kpi-field); font-weight: 400; color: var(--kpi-quiet); }
`;
