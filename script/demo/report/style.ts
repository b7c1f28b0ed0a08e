/** How the page looks. No font, no file, nothing is fetched. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #ffffff; --ink: #14181f; --soft: #5b6675; --rule: #e1e5eb; --accent: #0b6e69;
  --unprotected: #c2352b; --limit-only: #b26a00; --recommended: #0b7f79; --people: #5b4bc4; --shadow: 0 1px 2px rgb(20 24 31 / .06);
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0e1217; --card: #161c24; --ink: #e8ecf1; --soft: #98a4b3; --rule: #28313c; --accent: #4fd1c5;
    --unprotected: #ff7a70; --limit-only: #f0b04a; --recommended: #45cdc1; --people: #a99cff; --shadow: none;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; -webkit-text-size-adjust: 100%; }
main, header, footer { max-width: 1000px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 52px; }
.brand { color: var(--accent); font-weight: 650; letter-spacing: .04em; text-transform: uppercase; font-size: 13px; margin: 0 0 10px; }
h1 { font-size: clamp(28px, 5vw, 42px); line-height: 1.15; margin: 0 0 14px; letter-spacing: -.02em; text-wrap: balance; }
h2 { font-size: 21px; margin: 0 0 4px; letter-spacing: -.01em; }
h3 { font-size: 16px; margin: 24px 0 8px; }
p { margin: 0 0 14px; max-width: 68ch; }
.lead { font-size: 18px; color: var(--soft); }
.sub, figcaption, .note { color: var(--soft); font-size: 14.5px; }
section { margin: 28px 0; padding: 24px; background: var(--card); border: 1px solid var(--rule); border-radius: 14px; box-shadow: var(--shadow); }
.cards { display: grid; grid-template-columns: repeat(4, 1fr); gap: 14px; margin: 28px 0 0; }
.card { background: var(--card); border: 1px solid var(--rule); border-radius: 14px; padding: 18px; box-shadow: var(--shadow); }
.card b { display: block; font-size: 27px; line-height: 1.2; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
.card span { color: var(--soft); font-size: 14px; display: block; }
.card .name { font-size: 13px; font-weight: 600; margin-bottom: 6px; }
.t-unprotected { color: var(--unprotected) !important; } .t-limit-only { color: var(--limit-only) !important; } .t-recommended { color: var(--recommended) !important; }
figure { margin: 18px 0 0; }
.chart { width: 100%; height: auto; display: block; overflow: visible; }
.narrow { display: none !important; }
.line { fill: none; stroke-width: 2.2; stroke-linejoin: round; }
.line.unprotected { stroke: var(--unprotected); } .line.limit-only { stroke: var(--limit-only); stroke-dasharray: 6 4; } .line.recommended { stroke: var(--recommended); }
.line.escrow { stroke: var(--recommended); stroke-dasharray: 2 4; }
.grid { stroke: var(--rule); } .mark { stroke: var(--soft); stroke-dasharray: 3 3; opacity: .7; }
.tick, .marktext { fill: var(--soft); font-size: 12px; font-variant-numeric: tabular-nums; } .marktext { font-size: 12.5px; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 22px; padding: 0; margin: 16px 0 0; font-size: 14.5px; color: var(--soft); }
.legend svg { width: 26px; height: 8px; margin-right: 4px; } .legend b { color: var(--ink); font-weight: 600; }
.scroll { overflow-x: auto; margin: 14px -24px 0; padding: 0 24px; }
table { border-collapse: collapse; width: 100%; font-size: 15px; font-variant-numeric: tabular-nums; }
th, td { padding: 9px 0 9px 18px; text-align: right; border-bottom: 1px solid var(--rule); white-space: nowrap; }
th:first-child, td:first-child { text-align: left; padding-left: 0; white-space: normal; }
tbody th { font-weight: 400; } tbody th.inner { padding-left: 16px !important; color: var(--soft); }
thead th { font-weight: 600; font-size: 14px; } tr:last-child > * { border-bottom: 0; } td.key { font-weight: 650; }
.timeline { list-style: none; margin: 18px 0 0; padding: 0; position: relative; }
.timeline li { position: relative; padding: 0 0 18px 26px; }
.timeline li::before { content: ""; position: absolute; left: 4px; top: 7px; width: 10px; height: 10px; border-radius: 50%; background: var(--recommended); }
.timeline li::after { content: ""; position: absolute; left: 8.5px; top: 22px; bottom: -3px; width: 1px; background: var(--rule); }
.timeline li:last-child::after { display: none; } .timeline li:last-child { padding-bottom: 0; }
.timeline li.attack::before { background: var(--unprotected); } .timeline li.people::before { background: var(--people); }
.timeline time { display: block; color: var(--soft); font-size: 13px; font-variant-numeric: tabular-nums; }
.timeline b { font-weight: 600; } .timeline p { margin: 0; font-size: 15px; color: var(--soft); }
.keys { display: flex; flex-wrap: wrap; gap: 4px 18px; font-size: 14px; color: var(--soft); margin: 10px 0 0; padding: 0; list-style: none; }
.keys li::before { content: ""; display: inline-block; width: 9px; height: 9px; border-radius: 50%; margin-right: 7px; background: var(--recommended); }
.keys .attack::before { background: var(--unprotected); } .keys .people::before { background: var(--people); }
details { border-top: 1px solid var(--rule); margin-top: 16px; padding-top: 14px; } summary { cursor: pointer; font-weight: 600; }
summary:focus-visible, a:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 4px; }
dl { display: grid; grid-template-columns: minmax(150px, max-content) 1fr; gap: 7px 20px; margin: 12px 0 0; font-size: 15px; } dt { color: var(--soft); } dd { margin: 0; }
.plain { margin: 8px 0 0; padding-left: 20px; } .plain li { margin: 5px 0; max-width: 72ch; }
a { color: var(--accent); } code { white-space: nowrap; font: 13.5px ui-monospace, SFMono-Regular, Menlo, monospace; }
footer { color: var(--soft); font-size: 14px; padding-bottom: 56px; }
@media (max-width: 760px) { .cards { grid-template-columns: 1fr 1fr; } }
@media (max-width: 560px) {
  main, header, footer { padding-left: 16px; padding-right: 16px; } header { padding-top: 32px; } .lead { font-size: 16.5px; }
  section { padding: 18px 16px; } .scroll { margin: 14px -16px 0; padding: 0 16px; } .card { padding: 14px; } .card b { font-size: 22px; }
  .wide { display: none !important; } .narrow { display: inline !important; } .chart.narrow { display: block !important; } dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 10px; }
  .figures, .figures thead, .figures tbody { display: block; }
  .figures tr { display: grid; grid-template-columns: repeat(var(--runs), 1fr); border-bottom: 1px solid var(--rule); padding: 6px 0; }
  .figures tr:last-child { border-bottom: 0; } .figures tr > * { border: 0; padding: 2px 0; text-align: left; }
  .figures tr > :first-child { grid-column: 1 / -1; color: var(--soft); }
  table { font-size: 12.5px; } table:not(.figures) :is(th, td):not(:first-child) { padding-left: 8px; } thead th { font-size: 12px; } tbody th.inner { padding-left: 0 !important; }
}
@media print { body { background: #fff; } section, .card { break-inside: avoid; box-shadow: none; } }
`;
