/** The whole look of an exported page. System fonts only: the file asks nothing of anyone. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fff; --ground: #f4f2ee; --ink: #1b1a17; --quiet: #5f5b53; --line: #dcd7cc;
  --a: #d6e6fb; --a-ink: #123f7c; --b: #fbe2cf; --b-ink: #7a3205; --hair: #a9a294; --stripe: #f3efe7; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1b1a18; --ground: #121110; --ink: #ece8e0; --quiet: #aaa498; --line: #3a3732;
    --a: #183456; --a-ink: #b9d6ff; --b: #4b2a12; --b-ink: #ffcda6; --hair: #6f6a60; --stripe: #24221f; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; background: var(--ground); color: var(--ink);
  font: 1.0625rem/1.5 Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); margin: 0; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; }
.sides > * { min-width: 0; }
header h1 { margin: 0 0 .25rem; font-size: 1.75rem; }
header h2 { margin: 0; font-size: 1.5rem; }
header .author { margin-bottom: 1rem; }
header section { border-top: 3px solid var(--a-ink); padding-top: .5rem; }
header section.b { border-top-color: var(--b-ink); }
header p, .side, .summary, .legend, .notice, th, caption, .none, .said, summary, details, footer {
  font-family: system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; font-size: .8125rem; }
header p { margin: .35rem 0 0; color: var(--quiet); }
header .side { margin: 0; font-weight: 700; color: var(--ink); }
.summary, header .legend { margin-top: 1rem; }
header .summary { color: var(--ink); font-size: .9375rem; }
header .legend { margin-top: .25rem; }
mark { padding: 0 .08em; border-radius: 2px; text-decoration: underline; text-decoration-thickness: 1.5px; text-underline-offset: .16em;
  text-decoration-skip-ink: none; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.a { background: var(--a); color: var(--a-ink); }
mark.b { background: var(--b); color: var(--b-ink); text-decoration-style: wavy; text-decoration-thickness: 1px; }
mark.told { padding: 0; background: none; font-weight: 700; text-decoration-thickness: 2px; }
mark.b.told { text-decoration-style: double; text-decoration-thickness: 1px; }
mark.hair { padding: 0; background: none; color: inherit; text-decoration-thickness: 1px; text-decoration-color: var(--hair); text-underline-offset: .22em; }
mark.b.hair { text-decoration-style: dotted; }
[data-marks='all'] mark.a.hair { text-decoration-color: var(--a-ink); }
[data-marks='all'] mark.b.hair { text-decoration-color: var(--b-ink); }
sup.rank.a { color: var(--a-ink); }
sup.rank.b { color: var(--b-ink); }
.differs { margin-top: 1.5rem; }
.differs h2 { margin: 0; padding-bottom: .3rem; border-bottom: 2px solid var(--ink); font-size: 1.375rem; }
.differs ol { margin: 0; padding: 0; list-style: none; }
.differs li { display: grid; grid-template-columns: 2rem 1fr 1fr; gap: .15rem 1.5rem; padding: .7rem 0 .6rem; border-bottom: 1px solid var(--line); break-inside: avoid; }
.differs li:target { outline: 2px solid var(--a-ink); outline-offset: 2px; }
.differs .number { grid-row: span 2; font: 700 1rem/1.5 system-ui, 'Segoe UI', Roboto, Arial, sans-serif; }
.differs p { margin: 0; min-width: 0; font-size: 1.1875rem; line-height: 1.35; color: var(--quiet); hyphens: auto; }
.differs p.a b { color: var(--a-ink); }
.differs p.b b { color: var(--b-ink); }
.differs .side { font-weight: 700; margin-inline-end: .2em; }
.differs .one > p { grid-column: 2 / -1; }
.differs p.says { font: .8125rem/1.5 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
.differs p.says { grid-column: 2 / -1; }
.differs a { text-decoration: none; }
.rewritten td { border-inline-start: 3px double var(--quiet); }
table { width: 100%; margin: 1.25rem 0; border-collapse: collapse; table-layout: fixed; background: var(--paper); border: 1px solid var(--line); }
caption { padding: 0 0 .4rem; color: var(--quiet); text-align: start; }
th { font-weight: 400; color: var(--quiet); }
thead th { padding: .6rem 1rem; font-weight: 700; color: var(--ink); text-align: start; }
thead tr { border-bottom: 2px solid var(--ink); }
thead th:nth-child(2) { width: 7rem; text-align: center; padding-inline: .25rem; }
tbody { border-top: 1px solid var(--line); break-inside: avoid; }
tbody th { padding: .95rem .4rem; vertical-align: top; text-align: center; border-inline: 1px solid var(--line); }
tbody th .fact { display: block; }
tbody th .dot { display: none; }
td { padding: .8rem 1rem; vertical-align: top; }
td p { margin: 0; }
td p + p { margin-top: .5em; }
td .title { font-weight: 700; font-size: 1.15em; line-height: 1.3; }
td .heading { font-weight: 700; }
.arrow { position: relative; display: inline-block; width: 1.2em; margin-inline: .15em; color: transparent;
  background: linear-gradient(var(--quiet) 0 0) center / calc(100% - .2em) 1px no-repeat;
  -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.arrow::after, .arrow.both::before { content: ''; position: absolute; inset-inline-end: .15em; top: calc(50% - .2em);
  width: .4em; height: .4em; border: solid var(--quiet); border-width: 1px 1px 0 0; transform: rotate(45deg); }
.arrow.both::before { inset-inline: .15em auto; transform: rotate(-135deg); }
.gap { color: var(--quiet); }
.none { color: var(--quiet); background: repeating-linear-gradient(135deg, var(--stripe) 0 9px, transparent 9px 18px); }
.said td { padding: 0 1rem .7rem; color: var(--quiet); }
.said ul { margin: 0; padding: .45rem 0 0; list-style: none; border-top: 1px dotted var(--line); display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; }
.noted { border-bottom: 2px dotted var(--quiet); -webkit-box-decoration-break: clone; box-decoration-break: clone; }
sup { position: relative; top: -.4em; vertical-align: baseline; line-height: 0; font: 700 .7em system-ui, 'Segoe UI', Roboto, Arial, sans-serif; margin-inline-start: .1em; }
sup a, .on a { text-decoration: none; }
sup.note a { border: 1px solid currentColor; border-radius: 2px; padding: 0 .25em; }
.said details { margin: 0; padding: .3rem 0 0; border: 0; border-top: 1px dotted var(--line); }
.said details ul { border: 0; }
sup a:hover, .on a:hover { text-decoration: underline; }
.notes h2 { font-size: 1.125rem; }
.notes h3 { font-size: 1rem; }
.notes ol { padding-inline-start: 2rem; }
.notes > ol > li { margin-bottom: 1rem; break-inside: avoid; }
.notes li::marker { font: 700 .8125rem system-ui, sans-serif; }
.notes li:target, tbody:target { outline: 2px solid var(--a-ink); outline-offset: 4px; }
.notes p, .notes ul { margin: 0 0 .35em; }
.notes .on, .notes .by { font-family: system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; font-size: .8125rem; color: var(--quiet); }
.notes .typed { white-space: pre-wrap; }
.notes pre { overflow-x: auto; white-space: pre-wrap; }
.notice { padding: .8rem 1rem; border: 1px solid var(--line); border-inline-start: 4px solid var(--ink); background: var(--paper); font-size: .9375rem; }
.observed h2 { font-size: 1.125rem; margin-bottom: 0; }
.observed h3 { font-size: 1rem; margin: 0.75rem 0 0; }
.full { margin-top: 2rem; }
.full article { padding: 0 1rem 1rem; background: var(--paper); border: 1px solid var(--line); }
.full h3 { font-size: 1.35rem; }
blockquote { margin: 1em 0 1em .25rem; padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); }
details { margin: .75rem 0; padding: .4rem .7rem; border: 1px dashed var(--line); color: var(--quiet); }
summary { cursor: pointer; }
a { color: inherit; }
footer { margin-top: 1.5rem; color: var(--quiet); }
@media screen and (max-width: 44rem) {
  body { padding: .75rem; }
  .sides { grid-template-columns: 1fr; gap: 1rem; }
  .differs li { grid-template-columns: 1.5rem 1fr; column-gap: .5rem; }
  .differs .number { grid-row: span 3; }
  .differs p, .differs p.says { grid-column: 2; }
  table, tbody, tr, td, tbody th { display: block; width: auto; }
  caption { display: block; padding: .4rem 1rem 0; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { display: flex; flex-direction: column; }
  tbody th { order: -1; padding: .6rem 1rem 0; border: 0; text-align: start; }
  tbody th .fact, tbody th .dot { display: inline; }
  td { padding: .5rem 1rem .7rem; }
  td.a::before, td.b::before { content: 'A'; font: 700 .75rem system-ui, sans-serif; color: var(--quiet); }
  td.b::before { content: 'B'; }
  .said td { padding: 0 1rem .7rem; }
}
@media print {
  @page { margin: 14mm 14mm 15mm; @bottom-center { content: counter(page) ' / ' counter(pages); font: 8pt system-ui, Arial, sans-serif; } }
  :root { color-scheme: light; --paper: #fff; --ground: #fff; --ink: #000; --quiet: #444; --line: #bbb;
    --a: #e3edfb; --a-ink: #0c2c58; --b: #fbe8da; --b-ink: #5b2503; --hair: #999; --stripe: #eee; }
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.4; }
  header h1 { font-size: 17pt; margin-bottom: 3mm; }
  header { margin-bottom: 4mm; }
  header .sides { gap: 7mm; }
  header section { padding-top: 1.5mm; border-top-width: 1.5pt; }
  header section h2 { font-size: 14pt; }
  header p, header .summary, header .legend { margin-top: 1.5mm; font-size: 7.5pt; }
  .differs { margin-top: 0; break-after: page; }
  .differs h2 { font-size: 13pt; padding-bottom: 1mm; }
  .differs li { grid-template-columns: 5mm 1fr 1fr; gap: .3mm 5mm; padding: 1.5mm 0 1.2mm; }
  .differs p { font-size: 10pt; line-height: 1.3; }
  .differs .number { font-size: 9.5pt; line-height: 1.45; }
  .differs p.says { font-size: 7.5pt; line-height: 1.35; }
  /* Two columns with nothing between, and what only one side has over the full width: whose it is, below it in one small line. */
  table, thead { display: block; margin: 0; border: 0; }
  caption, tbody th .dot, thead th:nth-child(2), .said details { display: none; }
  thead tr, tbody, tbody tr { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 7mm; }
  thead tr { border-bottom: 1pt solid #000; }
  thead th { padding: 0 0 1mm; }
  tbody { padding-block: 1.4mm; border-top: .5pt solid #999; }
  tbody tr { grid-column: 1 / -1; }
  td, tbody th { padding: 0; border: 0; }
  tbody th { grid-column: 1 / -1; order: 1; text-align: start; font-size: 7pt; }
  tbody th .fact { display: inline; }
  tbody th .fact + .dot { display: inline; }
  .said td { grid-column: 1 / -1; padding: 0; font-size: 7.5pt; }
  .said ul { padding-top: .5mm; border: 0; }
  tbody.only { break-inside: auto; padding-block: 1.4mm; }
  tbody.only tr { grid-template-columns: max-content minmax(0, 1fr); column-gap: 2mm; break-inside: auto; }
  tbody.only td:not(.none) { grid-column: 1 / -1; padding-inline-start: 3mm; border-inline-start: 2pt solid #000; }
  tbody.only td.b:not(.none) { border-inline-start-style: dotted; }
  tbody.only td.none { order: 2; background: none; font-size: 7pt; }
  tbody.only th { grid-column: 1; padding-inline-start: 3mm; line-height: inherit; }
  .rewritten td { padding-inline-start: 2mm; }
  td .title { font-size: 1.1em; }
  h1, h2, h3, h4 { break-after: avoid; }
  tbody, tr, td p, li { break-inside: avoid; }
  mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; text-decoration-thickness: 1pt; }
  mark.hair { text-decoration-thickness: .5pt; }
  a { text-decoration: none; }
  .on a { display: none; }
  .sides.full { display: none; }
  .notes > ol > li { margin-bottom: 2mm; }
  .observed h2, .notes h2 { font-size: 11pt; margin-top: 3mm; }
  .observed h3 { font-size: 9pt; margin-top: 1.5mm; }
  .observed ul { margin: 0; columns: 2; column-gap: 7mm; padding-inline-start: 4mm; }
  .observed li { font-size: 8pt; line-height: 1.3; }
  footer { margin-top: 4mm; font-size: 7pt; }
  p { orphans: 2; widows: 2; }
}
`;
