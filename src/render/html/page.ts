import type { Report } from '../../model/report.ts'
import type { GateResult, Place } from '../../model/result.ts'
import { embeddedJson, html } from '../escape.ts'
import { headline } from '../headline.ts'
import { sourceHash } from './embed.ts'
import { pageData } from './page-data.ts'
import { PAGE_SCRIPT } from './script/index.ts'
import { STYLE } from './style.ts'

/**
 * One file that shows the whole report in a browser, and asks for nothing else. The script fills the page from the
 * embedded data, by text nodes only; the policy lets no other script run, whatever a name may hold.
 */
export function renderHtml(result: GateResult, place: Place): string {
  const { report, notes } = result
  const policy = [
    "default-src 'none'",
    `script-src ${sourceHash(PAGE_SCRIPT)}`,
    `style-src ${sourceHash(STYLE)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Docs readiness: ${html(headline(report))}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Docs readiness</h1>
<p class="verdict ${report.conclusion}">${verdict(report)}</p>
<p class="run">${html(runLine(report))}</p>
${notes.map((note) => `<p class="note">${html(note)}</p>\n`).join('')}</header>
<main>
<noscript><p class="note">The table needs JavaScript, which is part of this file; it loads nothing.</p></noscript>
<section id="overview" aria-label="Totals and filters"></section>
<section id="matrix" aria-label="The roadmap as it truly stands"></section>
<section id="findings" aria-label="Findings about no cell"></section>
</main>
<aside id="panel" aria-labelledby="panel-title" hidden></aside>
<footer><p>${html(`${report.tool.name} ${report.tool.version}`)}</p></footer>
<script type="application/json" id="data">${embeddedJson(pageData(result, place))}</script>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`
}

function verdict(report: Report): string {
  const word = { success: '✓ Passes', failure: '✗ Fails', neutral: 'Report only' }[report.conclusion]
  return `<strong>${word}</strong> ${html(headline(report))}`
}

/** What was judged, so that a page that was kept can be told from another. */
function runLine({ subject, gate }: Report): string {
  const short = (commit: string) => commit.slice(0, 12)
  const judged = subject.head === null ? 'Working tree' : `Commit ${short(subject.head)}`
  const compared = subject.base === null ? '' : ` against ${short(subject.base)}`
  const roadmaps = subject.sites.flatMap(({ roadmap }) => (roadmap === null ? [] : [roadmap]))
  const from = gate.failOn === 'error' ? 'errors fail' : `findings from ${gate.failOn} up fail`
  const what = { report: 'nothing fails', new: `new ${from}`, all: from }
  return [`${judged}${compared}`, ...roadmaps, what[gate.mode]].join(' · ')
}
