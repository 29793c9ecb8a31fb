import { isTreated } from '../assess/treated.ts'
import type { TopicEvidence } from '../model/page.ts'
import { claimProblem, glyphFor, lineOf, listed, readyCells, setStatus } from './claim.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'ready-doc-incomplete',
  severity: 'error',
  summary: '✅ but topics are absent or placeholders (only `mentioned`: warning)',
  *check(assessment) {
    const pending = glyphFor(assessment, 'pending')
    for (const cell of readyCells(assessment)) {
      const doc = cell.located.doc
      if (cell.verdict !== 'incomplete' || !doc || !cell.document) continue
      const untreated = cell.document.judgement.topics.filter(({ evidence }) => !isTreated(evidence))
      const names = untreated.map(({ name }) => name)
      yield claimProblem(cell, {
        message: `${cell.column.name} of ${cell.row.module} is marked ready, but ${doc.path} ${described(untreated)}; write about ${listed(names)}, or mark the cell ${pending}`,
        topics: names,
        related: untreated.flatMap(({ line }) => (line === null ? [] : [lineOf(doc.path, line)])),
        fix: setStatus(assessment, cell, 'pending'),
        ...(untreated.every(({ evidence }) => evidence === 'mentioned') ? { severity: 'warning' } : {}),
      })
    }
  },
})

function described(topics: readonly TopicEvidence[]): string {
  const parts: string[] = []
  const named = (evidence: TopicEvidence['evidence']) => topics.filter((topic) => topic.evidence === evidence)
  const absent = named('absent')
  if (absent.length > 0) parts.push(`has nothing about ${listed(absent.map(({ name }) => name))}`)
  for (const { name, line } of named('placeholder')) parts.push(`names "${name}" and says nothing of it (line ${line})`)
  for (const { name, line } of named('mentioned')) parts.push(`only mentions "${name}" (line ${line})`)
  return parts.join(' and ')
}
