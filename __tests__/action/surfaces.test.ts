import { beforeAll, describe, expect, test } from '@jest/globals'
import { inert } from '../../src/action/log.ts'
import { checkRunTitle } from '../../src/action/presentation.ts'
import type { Finding } from '../../src/model/report.ts'
import type { GateResult, Place } from '../../src/model/result.ts'
import { toRequest } from '../../src/publish/check-annotations.ts'
import { CHECK_TEXT_BYTES, COMMENT_BYTES, fitToBytes, SUMMARY_BYTES } from '../../src/publish/limits.ts'
import { annotationsOf } from '../../src/render/annotations.ts'
import { renderComment } from '../../src/render/comment.ts'
import { annotationCommands } from '../../src/render/github.ts'
import { renderSummary } from '../../src/render/summary.ts'
import { renderText } from '../../src/render/text.ts'
import { gate, roadmap, smallSite } from '../helpers/small-site.ts'

/** Each would do harm on one surface or another. */
const HOSTILE = [
  '@everyone',
  '<script>alert(1)</script>',
  '-->',
  '<!-- docs-readiness-gate:0123 failure -->',
  'a \\| b',
  '`` ` ```',
  '##[error]pwned',
  '::error::pwned',
  '\u202ereversed\u2066',
  '#1 GH-2 octo/docs#3',
  'https://evil.test/?a=1',
  '![x](https://evil.test/track.png)',
  '<details><summary>open',
  'a'.repeat(10_000),
  '✅'.repeat(10_000),
]

const PLACE: Place = {
  links: { line: (path, line) => `https://github.test/o/r/blob/head/${encodeURIComponent(path)}#L${line}` },
  runUrl: 'https://github.test/o/r/actions/runs/1',
}

/** 300 claims without a document, in the names of strangers; and as many findings from before. */
let result: GateResult
beforeAll(async () => {
  const rows = Array.from({ length: 300 }, (_, index) => `| ${HOSTILE[index % HOSTILE.length]} ${index} | ✅ | ⚪ |`)
  const head = smallSite({ 'docs/roadmap.md': roadmap().replace(/\| Ledger .*/, rows.join('\n')) })
  const found = await gate(head, smallSite())
  const more = found.report.findings.map((finding): Finding => ({ ...finding, state: 'existing' }))
  const findings = [...found.report.findings, ...more]
  result = { ...found, notes: ['x'.repeat(20_000)], report: { ...found.report, findings } }
})

const bytes = (text: string): number => Buffer.byteLength(text)

/** What GitHub would read as more than text. */
const ACTIVE = /(?<![\\`])@everyone|<script|<!--|-->|!\[|\u202e|\u2066|(?<![\\&])#\d/

describe('behaviour 6: with 300 findings and names of 10,000 characters', () => {
  test('there are as many', () => {
    const errors = result.report.findings.filter(({ state, severity }) => state === 'new' && severity === 'error')
    expect(errors.length).toBeGreaterThanOrEqual(300)
  })

  test('the comment fits, keeps its numbers, and drops details before rows', () => {
    // Each `<` is five bytes where it is shown.
    const findings = result.report.findings.map((finding) => ({ ...finding, message: '<'.repeat(1000) }))
    const comment = renderComment({ ...result, report: { ...result.report, findings } }, PLACE)
    expect(bytes(comment)).toBeLessThan(COMMENT_BYTES - 200)
    expect(comment).toMatch(/^### ❌ Docs readiness: 3\d\d new errors/)
    expect(comment.match(/^\| ❌ \|/gm)?.length).toBeGreaterThan(3)
    expect(comment).toMatch(/- \d+ findings from before this change/)
    expect(comment).toMatch(/\d+ more rows, in \[the page of the run\]/)
    expect(comment).not.toContain('more lines did not fit')
  })

  test('the comment keeps its rows where only the details are long', async () => {
    const few = { ...result, notes: [], report: { ...result.report, findings: result.report.findings.slice(0, 3) } }
    const comment = renderComment(few, PLACE, `--- a/x\n+++ b/x\n${'+x\n'.repeat(30_000)}`)
    expect(bytes(comment)).toBeLessThan(COMMENT_BYTES)
    expect(comment.match(/^\| (❌|⚠️|ℹ️) \|/gm)?.length).toBeGreaterThan(0)
    expect(comment).toContain('- An edit of the roadmap for git apply')
  })

  test('whatever the number of findings, the comment fits and says it', () => {
    for (let count = 1; count < result.report.findings.length; count = count * 2 + 1) {
      const findings = result.report.findings.slice(0, count)
      const comment = renderComment({ ...result, report: { ...result.report, findings } }, PLACE)
      expect(bytes(comment)).toBeLessThan(COMMENT_BYTES - 200)
      expect(comment).toMatch(/^### ❌ Docs readiness: \d+ new (error|warning|notice)/)
    }
  })

  test('summary, check run and title fit, and end in what was left out', () => {
    const summary = renderSummary(result, PLACE)
    expect(bytes(fitToBytes(summary, SUMMARY_BYTES))).toBeLessThan(1024 * 1024)
    const checkRun = fitToBytes(summary, CHECK_TEXT_BYTES, '[The run’s page](x)')
    expect(bytes(checkRun)).toBeLessThan(65_535)
    expect(checkRun).toMatch(/^### ❌ Docs readiness: 3\d\d new errors/)
    expect(checkRun).toMatch(/_\d+ more lines did not fit here\._ \[The run’s page\]\(x\)\n$/)
    expect(checkRunTitle(result).length).toBeLessThan(255)
  })

  test('behaviour 5: annotations are within GitHub’s limits, one by one', () => {
    const requests = annotationsOf(result).map(toRequest)
    expect(requests.length).toBeGreaterThanOrEqual(300)
    for (const { title, message } of requests) {
      expect(title.length).toBeLessThanOrEqual(255)
      expect(bytes(message)).toBeLessThanOrEqual(64 * 1024)
    }
  })

  test('behaviour 7: the log has ten of a level, the worst first, each within the runner’s length, and their number', () => {
    const lines = annotationCommands(annotationsOf(result))
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10)
    expect(lines).toContainEqual(expect.stringMatching(/^Showing 10 of 3\d\d errors$/))
    for (const line of lines) expect(line.replace(/^::[^:]*::/, '').length).toBeLessThanOrEqual(4096)
    const levels = lines.flatMap((line) => /^::(\w+)/.exec(line)?.[1] ?? [])
    expect(levels).toEqual(levels.toSorted((one, other) => rank(one) - rank(other)))
  })
})

const rank = (level: string): number => ['error', 'warning', 'notice'].indexOf(level)

describe('behaviour 9: names made of markup are text on every surface', () => {
  /** One finding for each name, so that all are shown. */
  let all: string
  beforeAll(() => {
    const hostile = result.report.findings.slice(0, HOSTILE.length)
    const pages = hostile.map((finding) => {
      const one = { ...result, report: { ...result.report, findings: [finding] } }
      return renderComment(one, PLACE) + renderSummary(one, PLACE)
    })
    all = pages.join('\n')
  })

  test('no mention, tag, comment, image, reference or reordering', () => {
    // What the comment itself writes: details, breaks, and the places in code.
    const own = all.replaceAll(/<\/?(details|summary|br)>/g, '').replaceAll(/`[^`\n]*`/g, '')
    expect(own.match(ACTIVE)).toBeNull()
    expect(own).not.toMatch(/<[a-z!/]/i)
    expect(own).toContain('alert(1)')
  })

  test('no name adds a cell to a table', () => {
    const rows = all.split('\n').filter((line) => /^\| (❌|⚠️|ℹ️) \|/.test(line))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(4)
  })

  test('the parts to open are closed', () => {
    expect(all.match(/<details>/g)?.length).toBe(all.match(/<\/details>/g)?.length)
  })
})

test('behaviour 8: neither the verdict nor an annotation gives the runner a command', () => {
  for (const line of inert(renderText(result, { colour: false })).split('\n')) {
    expect(line.trim().startsWith('::')).toBe(false)
    expect(line).not.toContain('##[')
  }
  for (const line of annotationCommands(annotationsOf(result))) {
    expect(line).not.toContain('##[')
    expect(line).toMatch(/^(::(error|warning|notice) [^:]*::[^\r\n]*|Showing .*)$/)
  }
})

test('behaviour 10: where there is nothing to do, the comment is one line to open', async () => {
  const clean = renderComment(await gate(smallSite(), smallSite()), PLACE)
  expect(
    clean.startsWith('### ✅ Docs readiness: all 2 ready cells hold\n\n<details><summary>Details</summary>\n'),
  ).toBe(true)
  expect(clean.match(/<details>/g)).toHaveLength(1)
  expect(clean.trimEnd()).toMatch(/<\/details>$/)
})
