/** The page's style sheet. Every colour pair of text and ground has a contrast of at least 4.5:1, in light and dark. */
export const THEME = `
:root { color-scheme: light dark; --ground: light-dark(#ffffff, #15171b); --raised: light-dark(#f5f6f8, #1e2127); --text: light-dark(#1b1c1f, #e7e8eb);
  --quiet: light-dark(#555b66, #a9b0bd); --line: light-dark(#c9ced6, #3a404b); --link: light-dark(#0b57d0, #8ab4f8); --focus: light-dark(#0b57d0, #8ab4f8);
  --error: light-dark(#a8201a, #ff9d94); --warning: light-dark(#7a4a00, #f4bf5f); --info: light-dark(#1a5b86, #84c5f4); --good: light-dark(#17692f, #7fd696);
  --error-ground: light-dark(#fde7e5, #4a1d1a); --warning-ground: light-dark(#fdf0d5, #43320f); --info-ground: light-dark(#e2f0fb, #16374d); --good-ground: light-dark(#e2f4e6, #173a22); }
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
header.top, main, footer.bottom { max-width: 84rem; margin: 0 auto; padding: .5rem 1.25rem; }
header.top { display: flex; align-items: center; justify-content: space-between; gap: 1rem; flex-wrap: wrap; }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.3rem; margin: 1.25rem 0 .75rem; } h3 { font-size: 1.1rem; margin: 1rem 0 .5rem; } h4 { margin: 1rem 0 .5rem; }
a { color: var(--link); } h1, h2, h3, h4, p, li, td, th, dd { overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: .5rem; background: var(--ground); padding: .5rem 1rem; z-index: 2; }
button, input, select { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--quiet); border-radius: .4rem; padding: .3rem .6rem; }
button { cursor: pointer; }
code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .9em; }
.hint { color: var(--quiet); margin: .25rem 0 .75rem; } .fine { color: var(--good); } .path { display: block; color: var(--quiet); }
.tiles, .facts { display: flex; flex-wrap: wrap; gap: .75rem; margin: 0 0 1rem; }
.tiles div, .facts div { background: var(--raised); border: 1px solid var(--line); border-radius: .6rem; padding: .6rem 1rem; }
.tiles dt, .facts dt { color: var(--quiet); font-size: .9rem; } .tiles dd { margin: 0; font-size: 1.6rem; font-weight: 600; } .tiles small { font-size: .9rem; font-weight: 400; color: var(--quiet); display: block; }
.facts dd { margin: 0; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1.5rem; align-items: start; }
.chart { border-collapse: collapse; width: 100%; } .chart caption, figcaption { text-align: left; font-weight: 600; margin-bottom: .4rem; }
.chart th { font-weight: 400; text-align: left; padding: .15rem .5rem .15rem 0; } .chart .bar { width: 50%; } .chart svg { display: block; width: 100%; height: .9rem; }
.chart rect.error, .chart rect.failed { fill: var(--error); } .chart rect.warning, .chart rect.draft, .chart rect.findings { fill: var(--warning); } .chart rect.info { fill: var(--info); } .chart rect.passed, .chart rect.unchanged { fill: var(--good); }
.figure { text-align: right; font-variant-numeric: tabular-nums; }
.histogram { margin: 0; } .histogram svg { width: 100%; max-width: 32rem; } .histogram rect { fill: var(--info); } .histogram text { fill: var(--text); font-size: 9px; text-anchor: middle; }
.filters { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; margin-bottom: .5rem; }
#shown { margin: .25rem 0; color: var(--quiet); min-height: 1.55em; }
.wide { overflow-x: auto; } table { border-collapse: collapse; }
#articles, #articles thead, #articles tbody { display: block; } #articles tr { display: grid; grid-template-columns: minmax(14rem, 1fr); grid-auto-columns: 7.75rem; grid-auto-flow: column; }
/* Only rows in sight are laid out: thousands of them sort at once. */ #articles tbody tr { content-visibility: auto; contain-intrinsic-size: auto 3.6rem; } #articles tr[hidden] { display: none; }
#articles th, #articles td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; vertical-align: top; } #articles th { text-align: left; font-weight: 400; }
#articles .figure { text-align: right; } #articles thead th { align-self: end; border-bottom: 1px solid var(--text); padding-inline-start: 0; overflow-wrap: normal; font-size: .8125rem; } #articles thead th:first-child { padding-inline-start: .6rem; } #articles thead .figure button { text-align: right; } #articles thead button { border: 0; padding: .2rem 0; font-weight: 600; background: none; }
#articles thead button::after { content: " ↕"; color: var(--quiet); } #articles [aria-sort="ascending"] button::after { content: " ↑"; color: inherit; } #articles [aria-sort="descending"] button::after { content: " ↓"; color: inherit; }
.status { font-weight: 600; white-space: nowrap; } .status.passed, .status.unchanged { color: var(--good); } .status.passed::before, .status.unchanged::before { content: "✓ "; }
.status.draft, .status.findings { color: var(--warning); } .status.draft::before, .status.findings::before { content: "! "; } .status.failed { color: var(--error); } .status.failed::before { content: "✗ "; }
.steps { display: flex; gap: 1.25rem; flex-wrap: wrap; } .detail > h2 { margin-top: .75rem; }
.tabs { display: flex; flex-wrap: wrap; gap: .25rem; border-bottom: 1px solid var(--line); margin-top: 1rem; } .tabs button { border-color: transparent; border-radius: .4rem .4rem 0 0; } .tabs button[aria-selected="true"] { border-color: var(--line); border-bottom: 3px solid var(--focus); font-weight: 600; }
.panel { padding: .5rem 0; } .script .panel-title { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.page { max-width: 46rem; } .page h4 { font-size: 1.5rem; line-height: 1.25; } .page h5 { font-size: 1.2rem; margin: 1.4rem 0 .4rem; } .page h6 { font-size: 1.05rem; margin: 1.2rem 0 .4rem; }
.page blockquote { margin-left: 0; padding-left: 1rem; border-left: 3px solid var(--line); } .page pre { overflow-x: auto; white-space: pre-wrap; background: var(--raised); padding: .6rem; } .page td, .page th { border: 1px solid var(--line); padding: .25rem .5rem; }
.markup, .link, .image { border-bottom: 1px dotted var(--quiet); } .link { color: var(--link); } .image { color: var(--quiet); }
mark { color: inherit; background: var(--info-ground); border-bottom: 2px solid var(--info); } mark.error { background: var(--error-ground); border-bottom: 2px solid var(--error); } mark.warning { background: var(--warning-ground); border-bottom: 2px dashed var(--warning); } .call { font-size: .75rem; line-height: 0; }
.notes { list-style: none; padding: 0; margin: .25rem 0 1rem; max-width: 46rem; } .note { border-left: 4px solid var(--info); background: var(--info-ground); padding: .4rem .75rem; margin: .25rem 0; } .note.error { border-color: var(--error); background: var(--error-ground); } .note.warning { border-color: var(--warning); background: var(--warning-ground); }
.severity { font-weight: 600; } .severity a { color: inherit; } .rule, .where { font-size: .85rem; } .fix { margin: .2rem 0 0; font-style: italic; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; } .column { border: 1px solid var(--line); border-radius: .6rem; padding: 0 1rem; max-height: 80vh; overflow-y: auto; } .column .page h5 { font-size: 1.3rem; }
@media (max-width: 48rem) { .columns { grid-template-columns: 1fr; } .column { max-height: 50vh; } }
.fact { color: inherit; text-decoration: underline 2px; text-underline-offset: .15em; } .fact.found { color: var(--good); } .fact.strange { color: var(--error); text-decoration-style: wavy; text-decoration-thickness: 1px; } .fact.unused, .fact.accepted { color: inherit; text-decoration: underline dotted 1px; }
.fact.quotation { font-style: italic; } .fact.twin { background: var(--good-ground); outline: 2px solid var(--good); }
.result { border: 1px solid var(--line); border-radius: .6rem; padding: 1rem; width: 654px; max-width: 100%; overflow-x: auto; font-family: Arial, "Liberation Sans", Arimo, Helvetica, sans-serif; font-kerning: none; } .result p { margin: 0; }
.address { font-size: 12px; color: var(--quiet); } .result-title { font-size: 20px; line-height: 26px; color: var(--link); white-space: nowrap; } .result-description { font-size: 14px; line-height: 22px; max-width: 600px; }
.gauges { list-style: none; padding: 0; max-width: 40rem; } .gauge { display: block; width: 100%; height: .5rem; } .track { fill: var(--line); } .within .fill { fill: var(--good); } .over .fill { fill: var(--error); } .over .value { color: var(--error); font-weight: 600; }
.raw { list-style: none; padding: 0; max-width: 60rem; } .raw li { display: grid; grid-template-columns: 3.5rem 1fr; gap: 0 .75rem; padding: .1rem 0; } .raw .number { color: var(--quiet); text-align: right; font-variant-numeric: tabular-nums; } .raw .text, .raw .why { grid-column: 2; white-space: pre-wrap; }
del { color: var(--error); background: var(--error-ground); } ins { color: var(--good); background: var(--good-ground); } .why { font-size: .85rem; color: var(--quiet); }
[hidden] { display: none !important; }
footer.bottom { color: var(--quiet); border-top: 1px solid var(--line); font-size: .9rem; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print { #articles tbody tr { content-visibility: visible; } :root { color-scheme: light !important; } header.top button, .filters, #shown, .steps, .tabs, .skip { display: none !important; } .panel { display: block !important; break-before: auto; } .script .panel-title { position: static; width: auto; height: auto; clip-path: none; } .column { max-height: none; overflow: visible; } .chart, .note, tr { break-inside: avoid; } a { color: inherit; } }
`.trim();
