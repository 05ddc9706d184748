/** How a report looks: on a screen, light or dark, wide or narrow; and on paper, A4 or Letter. */
export const HTML_STYLE = `:root {
  color-scheme: light dark;
  --ink: #1d1f23; --soft: #5a5f69; --line: #c9cdd4; --faint: #e4e7eb; --paper: #fdfdfc; --panel: #f4f5f3;
  --accent: #2f5d62; --good: #1d6b3a; --bad: #a3262a; --warn: #7a5200;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e4e6ea; --soft: #a3a9b4; --line: #4a505b; --faint: #31353d; --paper: #17191d; --panel: #1f2227;
    --accent: #8cc5c4; --good: #7fcf99; --bad: #f19a98; --warn: #e2bd72;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif;
}
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0; break-after: avoid; text-wrap: balance; }
h1 { font-size: 1.75rem; font-weight: 650; letter-spacing: -0.01em; margin-bottom: 1.25rem; }
h2 { font-size: 1.25rem; font-weight: 650; }
h3 { font-size: 1.1rem; font-weight: 650; }
section > h2 { margin-bottom: 0.6rem; }
section > h3 { margin-bottom: 0.5rem; }
section > .together > h3:first-child, section > .together > h4:first-child, .label {
  break-after: avoid; font-size: 0.8rem; font-weight: 650; letter-spacing: 0.02em; color: var(--accent);
}
section > * + .together { margin-top: 1.25rem; }
.together > h3:first-child, .together > h4:first-child { margin-bottom: 0.4rem; }
section { margin-top: 2.25rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
h1 + section { margin-top: 0; padding-top: 0; border-top: 0; }
section.part { margin-top: 4rem; border-top: 3px solid var(--accent); }
section.part > h2 { font-size: 1.5rem; margin-bottom: 1rem; }
p { margin: 0 0 0.6rem; }
ul, ol { margin: 0 0 0.8rem; padding-inline-start: 1.5rem; }
li { margin-bottom: 0.35rem; }
li > p { margin: 0.25rem 0 0.35rem; }
.beside { display: grid; grid-template-columns: 3fr 2fr; gap: 0.5rem 1.5rem; margin: 0.4rem 0 0.9rem; }
.beside .label { margin: 0 0 0.15rem; }
li::marker { color: var(--soft); }
ol > li::marker { font-weight: 650; }
ol > li { padding-inline-start: 0.25rem; }
.beside ul { margin: 0; padding-inline-start: 1.1rem; font-size: 0.94em; }
.beside li { margin-bottom: 0.1rem; }
dl { margin: 0 0 1rem; }
dl > div { display: grid; grid-template-columns: minmax(7rem, 22%) 1fr; gap: 0 1rem; padding: 0.5rem 0; border-top: 1px solid var(--faint); }
dl > div:first-child { border-top: 0; }
dt { font-weight: 650; }
dd { margin: 0; }
pre, code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.88em; }
pre { margin: 0 0 0.8rem; padding: 0.7rem 0.9rem; background: var(--panel); overflow-x: auto; overflow-wrap: normal; }
code { background: var(--panel); padding: 0.1em 0.35em; border-radius: 3px; }
.table { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; width: 100%; overflow-wrap: break-word; font-variant-numeric: tabular-nums; }
th, td { text-align: start; vertical-align: top; padding-block: 0.4rem; padding-inline: 0 1rem; border-bottom: 1px solid var(--faint); }
thead th { font-size: 0.8rem; color: var(--accent); border-bottom-color: var(--line); vertical-align: bottom; }
tbody th { font-weight: 500; }
.number { text-align: end; }
.strong { font-weight: 650; }
.quiet { color: var(--soft); }
.good { color: var(--good); }
.bad { color: var(--bad); }
.warn { color: var(--warn); }
.fill-in { display: flex; flex-wrap: wrap; gap: 0.9rem 1.5rem; margin: 0 0 1.25rem; }
.fill-in > p { display: flex; flex: 1 1 12rem; align-items: baseline; gap: 0.5rem; margin: 0; }
.fill-in .line { flex: 1; height: 1.6rem; border-bottom: 1px solid var(--line); }
.room { margin: 1.1rem 0; }
.room > .label, .choices > .label { margin: 0; }
.room > .line { display: block; height: 2.1rem; border-bottom: 1px solid var(--line); }
.boxes { list-style: none; padding: 0; }
.boxes > li { display: grid; grid-template-columns: auto 1fr; gap: 0 0.75rem; margin-bottom: 0.5rem; break-inside: avoid; }
.boxes > li > * { grid-column: 2; }
.boxes > li > .box { grid-column: 1; }
.box { width: 1.05rem; height: 1.05rem; margin-top: 0.25rem; border: 1.5px solid var(--soft); border-radius: 2px; }
.choices { margin: 1.25rem 0 0.9rem; break-inside: avoid; }
.choices > ul { display: flex; flex-wrap: wrap; gap: 0.5rem; list-style: none; margin: 0.4rem 0 0; padding: 0; }
.choices > ul > li {
  flex: 1 1 3.2rem; max-width: 100%; min-height: 3rem; margin: 0; padding: 0.45rem 0.4rem; text-align: center; overflow-wrap: break-word;
  border: 1px solid var(--line); border-radius: 4px; display: flex; flex-direction: column; justify-content: center;
}
.mark { font-weight: 600; }
.name { font-size: 0.75rem; line-height: 1.25; color: var(--soft); }
@media (max-width: 34rem) {
  main { padding: 1.5rem 1rem 3rem; }
  h1 { font-size: 1.45rem; }
  dl > div, .beside { grid-template-columns: 1fr; }
}
@page { margin: 14mm 16mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #555; } }
@media print {
  :root {
    color-scheme: light;
    --ink: #000; --soft: #333; --line: #888; --faint: #bbb; --paper: #fff; --panel: #fff;
    --accent: #000; --good: #000; --bad: #000; --warn: #000;
  }
  body { font-size: 9.5pt; line-height: 1.38; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 17pt; margin-bottom: 4mm; }
  h2 { font-size: 13pt; }
  section.part > h2 { font-size: 16pt; margin-bottom: 4mm; }
  p { margin-bottom: 1.9mm; }
  li, li > p { margin-bottom: 1.2mm; }
  section > * + .together { margin-top: 3mm; }
  .choices { margin: 3mm 0 2mm; }
  section { margin-top: 4mm; padding-top: 3.5mm; }
  section.whole, .together { break-inside: avoid; }
  .together:has(> ol) { break-inside: auto; }
  .room { margin: 3.5mm 0; }
  section.part { break-after: avoid; margin-top: 8mm; }
  section.part ~ section.part { break-before: page; margin-top: 0; padding-top: 0; border-top: 0; }
  h1 + section, section > h2 + p, section > h3 + p { break-after: avoid; }
  p, li, dd { orphans: 3; widows: 3; }
  li, dl > div, tr, pre { break-inside: avoid; }
  dl > div { padding: 1.2mm 0; }
  .room > .line { height: 7.6mm; break-inside: avoid; }
  .fill-in .line { height: 8mm; }
  pre { border: 1px solid #bbb; white-space: pre-wrap; }
  code { padding: 0; }
  .table { overflow: visible; }
}
`;
