/** The page's style. Colours on which text stands have a contrast of 4.5 or more in both schemes. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #fff; --raised: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --quiet: #59636e; --link: #0860c4;
  --held: #1a7f37; --untrue: #c62f2f; --done: #0a65c9; --waived: #7c4dce; --unknown: #8a5d00;
  --pending: #e6eaef; --pending-text: #4f5963; --on: #fff;
  --name: 17rem; --column: 6rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --raised: #161b22; --line: #30363d; --text: #e6edf3; --quiet: #9aa4ae; --link: #6cb2ff;
    --held: #23803a; --untrue: #cc3832; --done: #1c69d8; --waived: #8454dd; --unknown: #8f6400;
    --pending: #262c34; --pending-text: #a8b2bc;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; padding: 1rem 1.25rem; max-width: 90rem; background: var(--page); color: var(--text);
  font: 0.9375rem/1.45 system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.35rem; }
h2 { margin: 0 0 0.5rem; font-size: 1.1rem; }
h3 { margin: 1.1rem 0 0.3rem; font-size: 0.95rem; }
p { margin: 0.35rem 0; }
a { color: var(--link); }
code { font: 0.9em ui-monospace, monospace; overflow-wrap: anywhere; }
button, input, select { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--line);
  border-radius: 6px; padding: 0.35rem 0.6rem; }
button { cursor: pointer; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 1px; }
.verdict { font-size: 1.05rem; }
.verdict strong, .tag { border-radius: 6px; padding: 0.1rem 0.5rem; margin-right: 0.3rem; color: var(--on); background: var(--done); }
.tag { display: inline-block; font-weight: 600; }
.verdict.success strong { background: var(--held); }
.verdict.failure strong { background: var(--untrue); }
.run, .quiet, footer { color: var(--quiet); font-size: 0.85rem; overflow-wrap: anywhere; }
.note { border-left: 4px solid var(--done); padding-left: 0.6rem; }

.kinds { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0.9rem 0 0.6rem; padding: 0; list-style: none; }
.kinds button { display: flex; align-items: center; gap: 0.5rem; }
.kinds button[aria-pressed=true] { border-color: var(--link); box-shadow: inset 0 0 0 1px var(--link); }
.kinds strong { font-size: 1.05rem; }
.swatch { flex: none; width: 1.5rem; height: 1.5rem; line-height: 1.5rem; text-align: center; border-radius: 4px; }
.filters { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; margin-bottom: 0.6rem; }
.filters input { flex: 1 1 14rem; max-width: 24rem; }
.filters select { max-width: 100%; }

.held { background: var(--held); color: var(--on); }
.untrue { background: var(--untrue); color: var(--on); }
.done { background: var(--done); color: var(--on); }
.waived { background: var(--waived); color: var(--on); }
.unknown { background: var(--unknown); color: var(--on); }
.pending { background: var(--pending); color: var(--pending-text); }
.none { color: var(--quiet); }

.scroll { overflow: auto; max-height: 82vh; max-width: calc(26rem + var(--columns) * 9rem); border: 1px solid var(--line);
  border-radius: 6px; }
table { border-collapse: separate; border-spacing: 0; table-layout: fixed; width: 100%;
  min-width: calc(var(--name) + var(--columns) * var(--column)); }
.name { width: var(--name); }
.column { width: var(--column); }
thead { position: sticky; top: 0; z-index: 2; }
thead th { background: var(--raised); border-bottom: 1px solid var(--line); padding: 0.35rem 0.3rem; vertical-align: bottom;
  font-size: 0.85rem; overflow-wrap: break-word; }
tbody tr { height: 2rem; }
tbody th, tbody td { height: 2rem; padding: 0 0.3rem; overflow: hidden; white-space: nowrap; text-overflow: ellipsis;
  border: 1px solid var(--page); }
tr > :first-child { position: sticky; left: 0; z-index: 1; text-align: left; padding-left: 0.6rem; background: var(--page);
  font-weight: normal; }
thead tr > :first-child { background: var(--raised); }
tbody td { text-align: center; border-radius: 5px; }
tbody td[tabindex] { cursor: pointer; }
tbody td:focus-visible { outline-offset: -3px; outline-color: var(--text); }
.group > * { background: var(--raised); border-color: var(--raised); font-size: 0.85rem; color: var(--quiet); }
.group > :first-child { background: var(--raised); font-weight: 600; color: var(--text); }
.faded { background: transparent; color: var(--quiet); }
.spacer, .spacer td { padding: 0; border: 0; }
.bar { display: flex; height: 6px; margin: 0.3rem 0 0.15rem; border-radius: 3px; overflow: hidden; background: var(--pending); }
.share { font-weight: normal; color: var(--quiet); }

#panel { position: fixed; z-index: 3; top: 0; right: 0; bottom: 0; width: min(28rem, 100%); overflow: auto; padding: 1rem 1.2rem;
  background: var(--page); border-left: 1px solid var(--line); box-shadow: 0 0 24px rgb(0 0 0 / 25%); }
@media (min-width: 70rem) { body:has(#panel:not([hidden])) { padding-right: 30rem; } }
#panel h2 { padding-right: 5rem; overflow-wrap: anywhere; }
#panel h2:focus { outline: none; }
#panel .close { position: absolute; top: 0.8rem; right: 1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 0.9rem; margin: 0.6rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
.topics, .list { margin: 0; padding: 0; list-style: none; }
.topics li { display: flex; gap: 0.6rem; padding: 0.2rem 0; border-top: 1px solid var(--line); }
.topics li > :first-child { flex: 1; overflow-wrap: anywhere; }
.list li { padding: 0.5rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
.severity { font-weight: 600; }
.severity.error { color: var(--untrue-text, var(--untrue)); }
#findings { margin-top: 1.2rem; }
summary { cursor: pointer; font-weight: 600; }

@media (prefers-color-scheme: dark) { :root { --untrue-text: #ff8078; } }
@media (max-width: 45rem) {
  body { padding: 0.75rem; }
  :root { --name: 9.5rem; --column: 4.6rem; }
  .kinds { display: grid; grid-template-columns: 1fr 1fr; gap: 0.4rem; }
  .kinds button { width: 100%; height: 100%; padding: 0.3rem 0.4rem; gap: 0.4rem; text-align: left; font-size: 0.85rem; line-height: 1.2; }
  thead th { font-size: 0.78rem; }
  #panel { top: auto; width: 100%; max-height: 75vh; border-left: 0; border-top: 1px solid var(--line); border-radius: 12px 12px 0 0; }
}
@media (forced-colors: active) { tbody td { border-color: CanvasText; } .bar > * { forced-color-adjust: none; } }
@media print {
  @page { margin: 12mm; }
  :root { color-scheme: light; --page: #fff; --raised: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --quiet: #59636e;
    --pending: #e6eaef; --pending-text: #4f5963; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { padding: 0; font-size: 8pt; max-width: none; }
  .filters, #panel { display: none !important; }
  .kinds button { border: 0; padding: 0 0.4rem 0 0; }
  .scroll { overflow: visible; max-height: none; border: 0; }
  .scroll { max-width: none; }
  table { min-width: 0; }
  .name { width: 28%; }
  .column { width: auto; }
  thead, tr > :first-child { position: static; }
  thead th { font-size: 7pt; }
  tbody tr, tbody th, tbody td { height: 1.6em; }
}
`
