import { contains, isInstruction } from '../match.ts'
import { hasContentBelow } from './headings.ts'
import { isListing, type Report, type Search, topicsOf } from './search.ts'

/** How headings begin that are a question or a clause: "What wakes us up", "If a credential leaked". */
const BEGINNINGS: ReadonlySet<string> = new Set(
  'what how who whom whose where when why which if can may every each things once before after whenever in until for'.split(
    ' ',
  ),
)

/**
 * Headings that no topic of the column has by name. No list of names has them all, so one word is enough: a noun of the
 * topic ("Retry behaviour"), or in a question or clause what it asks for ("What wakes us up").
 */
export function findByWords(search: Search, open: ReadonlySet<number>, report: Report): void {
  const { outline } = search
  const all = new Set(search.topics.keys())
  for (const [index, block] of outline.blocks.entries()) {
    if (block.kind !== 'heading' || index === outline.title || isListing(block.text)) continue
    if (topicsOf(block.text, 'heading', search, all).length > 0 || !hasContentBelow(outline, index)) continue
    const title = search.titleOf(block.text)
    if (isInstruction(title)) continue
    const asks = isClause(block.text)
    for (const topic of open) {
      const names = search.topics[topic]
      if (!names) continue
      const isOther = names.not.some((phrase) => contains(title.full, phrase))
      if (title.full.some((stem) => (!isOther && names.nouns.has(stem)) || (asks && names.words.has(stem))))
        report(topic, { evidence: 'covered', line: block.line, quote: block.text })
    }
  }
}

/** It begins with a word of a question or condition, or with a verb: "Following one request". */
function isClause(heading: string): boolean {
  const words = heading.toLowerCase().match(/\p{L}+/gu) ?? []
  const first = words[0] ?? ''
  return BEGINNINGS.has(first) || (words.length > 2 && first.length > 5 && first.endsWith('ing'))
}
