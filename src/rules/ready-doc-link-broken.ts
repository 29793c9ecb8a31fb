import { type BrokenLink, brokenLinks, linkTargets } from '../assess/page-links.ts'
import { readyCells } from './claim.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'ready-doc-link-broken',
  severity: 'warning',
  summary: 'a relative link or image in a ✅ document points to nothing',
  *check(assessment) {
    const documents = new Map(assessment.cells.map(({ located, document }) => [located.doc?.path, document]))
    const targets = linkTargets(assessment.nav, (path) => documents.get(path)?.anchors ?? null)
    for (const cell of readyCells(assessment)) {
      const path = cell.located.doc?.path
      if (path === undefined || !cell.document) continue
      for (const broken of brokenLinks(path, cell.document.links, targets)) {
        const { line, startColumn, endColumn, target } = broken.link
        yield {
          location: { path, startLine: line, startColumn, endLine: line, endColumn },
          module: cell.row.module,
          column: cell.column.name,
          key: target,
          message: `${path} ${broken.link.image ? 'shows the image' : 'links to'} ${target}, ${lack(broken)}; mend the link, or remove it`,
        }
      }
    }
  },
})

function lack({ problem, path, anchor }: BrokenLink): string {
  return problem === 'no-file' ? `but ${path} does not exist` : `but ${path} has no heading or id "${anchor}"`
}
