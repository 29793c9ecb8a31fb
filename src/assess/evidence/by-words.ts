import { contains, isInstruction } from '../match.ts'
import { hasContentBelow } from './headings.ts'
import { labelAlone } from './labels.ts'
import { isListing, type Report, type Search, topicsOf } from './search.ts'

/** How headings begin that are a question or a clause: "What wakes us up", "If a credential leaked". */
const BEGINNINGS: ReadonlySet<string> = new Set(
  'what how who whom whose where when why which if can may every each things once before after whenever in until for'.split(
    ' ',
  ),
)

/**
 * Headings and labels that no topic of the column has by name. No list of names has them all, so one word is enough: a
 * noun of the topic ("Retry behaviour"), or in a question or clause what it asks for ("What wakes us up").
 */
export function findByWords(search: Search, open: ReadonlySet<number>, report: Report): void {
  const { outline } = search
  const all = new Set(search.topics.keys())
  let listing = false
  for (const [index, block] of outline.blocks.entries()) {
    if (block.kind === 'heading') listing = isListing(block.text)
    if (listing || index === outline.title) continue
    const text = block.kind === 'heading' ? block.text : labelAlone(outline, index)
    if (text === null) continue
    const as = block.kind === 'heading' ? 'heading' : 'label'
    if (topicsOf(text, as, search, all).length > 0) continue
    if (as === 'heading' && !hasContentBelow(outline, index)) continue
    const title = search.titleOf(text)
    if (isInstruction(title)) continue
    const asks = isClause(text)
    for (const topic of open) {
      const names = search.topics[topic]
      if (!names) continue
      const isOther = names.not.some((phrase) => contains(title.full, phrase))
      if (
        title.full.some(
          (stem) => (as === 'heading' && !isOther && names.nouns.has(stem)) || (asks && names.words.has(stem)),
        )
      )
        report(topic, { evidence: 'covered', line: block.line, quote: text })
    }
  }
}

/** It begins with a word of a question or condition, or with a verb ("Following one request"), or has a relative clause. */
function isClause(heading: string): boolean {
  const words = heading.toLowerCase().match(/\p{L}+/gu) ?? []
  const first = words[0] ?? ''
  return (
    BEGINNINGS.has(first) ||
    (words.length > 1 && first.length > 5 && first.endsWith('ing')) ||
    words.some((word) => word === 'that' || word === 'which' || word === 'who')
  )
}
