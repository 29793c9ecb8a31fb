import type { BrokenLink } from '../assess/page-links.ts'
import { counted } from '../counted.ts'
import { lineOf, readyCells } from './claim.ts'
import { type ListedLinks, listBroken } from './listed-links.ts'
import { defineRule, type Problem } from './rule.ts'

/** Keys of what is said of many links at once. No relative target has a `<`, so that they are no link's key. */
const MORE = '<more>'
const MORE_ADDED = '<more added>'
const NOT_LOOKED_AT = '<not looked at>'
const NOT_LOOKED_AT_ADDED = '<not looked at added>'

/** A target may be as long as its page; a person knows it by its beginning. */
const LONGEST_SHOWN = 300

export default defineRule({
  id: 'ready-doc-link-broken',
  severity: 'warning',
  summary: 'a relative link or image in a ✅ document points to nothing',
  *check(assessment, { base }) {
    for (const links of listBroken(assessment, base)) {
      for (const broken of links.listed) {
        const { image, target } = broken.link
        yield {
          ...place(links, broken),
          key: target,
          message: `${links.path} ${image ? 'shows the image' : 'links to'} ${cut(target)}, ${lack(broken)}; mend the link, or remove it`,
        }
      }
      yield* more(links, links.known, MORE)
      yield* more(links, links.rest, base ? MORE_ADDED : MORE)
    }
    const before = new Map(base?.cells.map(({ key, document }) => [key, document?.linksLeft ?? 0]))
    for (const { key, row, column, located, document } of readyCells(assessment)) {
      const path = located.doc?.path
      const last = document?.links.at(-1)
      if (path === undefined || !document || !last || document.linksLeft === 0) continue
      yield {
        location: lineOf(path, last.line),
        module: row.module,
        column: column.name,
        key: base && document.linksLeft > (before.get(key) ?? 0) ? NOT_LOOKED_AT_ADDED : NOT_LOOKED_AT,
        message: `${path} has ${counted(document.linksLeft, 'link')} and images more than the ${document.links.length} that are looked at; split the page`,
      }
    }
  },
})

/** One sentence for the broken links that have none of their own. */
function* more(links: ListedLinks, left: readonly BrokenLink[], key: string): Iterable<Problem> {
  const [first] = left
  if (!first) return
  yield {
    ...place(links, first),
    key,
    message: `${links.path} has ${counted(left.length, 'more broken link')} or images, the first of them to ${cut(first.link.target)}, ${lack(first)}; mend them, or remove them`,
  }
}

function place({ cell, path }: ListedLinks, { link }: BrokenLink): Omit<Problem, 'message'> {
  const { line, startColumn, endColumn } = link
  return {
    location: { path, startLine: line, startColumn, endLine: line, endColumn },
    module: cell.row.module,
    column: cell.column.name,
  }
}

function lack({ problem, path, anchor }: BrokenLink): string {
  return problem === 'no-file'
    ? `but ${cut(path)} does not exist`
    : `but ${path} has no heading or id "${cut(anchor ?? '')}"`
}

function cut(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
}
