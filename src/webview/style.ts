/** How the dashboard looks: colours of the editor's theme in the editor, of the system in a report. Nothing is told by colour alone. */
export const STYLE = `.dashboard, .filter { --bar: var(--vscode-charts-blue, #2f6fb5); --bar-open: color-mix(in srgb, var(--bar) 18%, transparent);
  --need: var(--vscode-charts-orange, #b5651d); --need-open: color-mix(in srgb, var(--need) 14%, transparent);
  --line: var(--vscode-contrastBorder, color-mix(in srgb, currentColor 30%, transparent)); --link: var(--vscode-textLink-foreground, LinkText);
  --soft: var(--vscode-descriptionForeground, inherit); }
.vscode-high-contrast .dashboard { --soft: inherit; --bar-open: transparent; --need-open: transparent; }
.dashboard h2 { font-size: 1.15em; margin: 2em 0 .25em; }
.dashboard h3 { font-size: 1em; margin: 1em 0 .25em; }
.dashboard figure { margin: 0; min-width: 0; }
.dashboard figcaption { font-weight: 600; margin: .75em 0 .25em; }
.dashboard .soft { color: var(--soft); margin: .25em 0; }
.panels { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 27rem), 1fr)); gap: .5em 2em; }
.panels .wide { grid-column: 1 / -1; overflow-x: auto; }
.chart { font: 12px/1 var(--vscode-font-family, system-ui, sans-serif); color: inherit; background: none; max-width: 100%; height: auto; overflow: visible; }
.wide .chart { max-width: none; }
.chart text { fill: currentColor; white-space: pre; }
.chart a { cursor: pointer; color: inherit; text-decoration: none; }
.chart a:hover rect { stroke-width: 2px; }
.tiles { display: flex; flex-wrap: wrap; gap: .75em; padding: 0; list-style: none; margin: .5em 0; }
.tiles > li { border: 1px solid var(--line); border-radius: 6px; padding: .6em .9em; }
.tiles b { display: block; font-size: 1.5em; font-weight: 600; }
.dashboard details { margin: .5em 0; }
.dashboard summary { cursor: pointer; width: fit-content; }
.dashboard table { border-collapse: collapse; width: auto; max-width: 100%; margin: .5em 0; }
.dashboard th, .dashboard td { border-bottom: 1px solid var(--line); padding: .25em .9em .25em 0; text-align: end; vertical-align: top; font-weight: normal; }
.dashboard thead th { font-weight: 600; }
.dashboard th:first-child, .dashboard td:first-child, .dashboard .start { text-align: start; }
.dashboard td span, .dashboard td button { display: block; margin-inline-start: auto; }
.dashboard td a { display: inline-block; }
.dashboard .start button, .dashboard th button { margin-inline-start: 0; text-align: start; }
.dashboard .plain { list-style: none; padding: 0; }
.legend { display: flex; gap: 1.25em; font-size: .9em; margin: .25em 0; padding: 0; list-style: none; }
.legend li::before { content: ''; display: inline-block; width: .8em; height: .8em; margin-inline-end: .4em; vertical-align: -.05em; border: 1px solid var(--bar); background: var(--bar); }
.legend .open::before { background: var(--bar-open); }
.dashboard .warn { border-inline-start: 3px solid var(--need); padding-inline-start: .6em; }
@media print { .panels { display: block; } .chart { break-inside: avoid; } }`;

/** Only in the editor, where a figure is a button. */
export const EDITOR_STYLE = `body { font: var(--vscode-font-size, 13px)/1.5 var(--vscode-font-family, system-ui); color: var(--vscode-foreground); background: var(--vscode-editor-background); padding: 0 1.5em 3em; }
h1 { font-size: 1.5em; font-weight: 600; margin: .75em 0 .25em; }
button { font: inherit; color: var(--link); background: none; border: 0; padding: 0; cursor: pointer; }
button:hover, a:hover { text-decoration: underline; }
a { color: var(--link); }
:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
.filter { display: flex; flex-wrap: wrap; gap: .5em; align-items: center; margin: .75em 0; }
.filter input { flex: 1 1 24em; max-width: 44em; font: inherit; color: var(--vscode-input-foreground); background: var(--vscode-input-background); border: 1px solid var(--vscode-input-border, var(--vscode-contrastBorder, var(--line))); padding: .3em .5em; }
.filter input:focus-visible { outline-offset: -1px; }
.filter input::placeholder { color: var(--vscode-input-placeholderForeground); opacity: 1; }
.push { color: var(--vscode-button-foreground); background: var(--vscode-button-background); border: 1px solid var(--vscode-button-border, var(--vscode-contrastBorder, transparent)); padding: .3em .9em; border-radius: 2px; }
.push:hover { background: var(--vscode-button-hoverBackground); text-decoration: none; }
.push.second { color: var(--vscode-button-secondaryForeground, inherit); background: var(--vscode-button-secondaryBackground, transparent); }
.tiles button b { color: var(--vscode-foreground); }
.tiles button { text-align: start; }`;
