import { hasContentBelow } from './headings.ts'
import { labelAlone } from './labels.ts'
import { isListing, type Report, type Search } from './search.ts'

/**
 * Headings and labels that no topic of the column has by name. No list of names has them all, so one word is enough: a
 * noun of the topic ("Retry behaviour"), or in a question or clause what it asks for ("What wakes us up").
 */
export function findByWords(search: Search, open: ReadonlySet<number>, report: Report): void {
  const { outline } = search
  let listing = false
  for (const [index, block] of outline.blocks.entries()) {
    if (block.kind === 'heading') listing = isListing(block.text)
    if (listing || index === outline.title) continue
    const text = block.kind === 'heading' ? block.text : labelAlone(search, index)
    if (text === null) continue
    const asked = search.column.asked(text, block.kind === 'heading' ? 'heading' : 'label')
    if (!asked.some((topic) => open.has(topic))) continue
    if (block.kind === 'heading' && !hasContentBelow(outline, index)) continue
    for (const topic of asked)
      if (open.has(topic)) report(topic, { evidence: 'covered', line: block.line, quote: text })
  }
}
