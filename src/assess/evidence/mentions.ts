import { plainText } from '../../parse/page/plain.ts'
import { isNamedIn } from '../match.ts'
import type { Report, Search } from './search.ts'

/** Most lines that one topic is looked for in, once it was found. */
const ENOUGH = 5

/** Lines that name a topic and no more. */
export function findMentions(search: Search, open: ReadonlySet<number>, report: Report): void {
  const left = new Map([...open].map((topic) => [topic, ENOUGH]))
  for (const block of search.outline.blocks) {
    if (left.size === 0) return
    if (block.kind !== 'text' && block.kind !== 'item' && block.kind !== 'row') continue
    const text = block.kind === 'row' ? `${block.text} ${block.rest}` : block.text
    const stems = search.stemsOf(plainText(text))
    for (const [topic, more] of left) {
      const names = search.topics[topic]?.names ?? []
      if (!names.some((name) => isNamedIn(stems, name))) continue
      report(topic, {
        evidence: 'mentioned',
        line: block.line,
        quote: plainText(text),
        reason: 'only named in passing',
      })
      if (more === 1) left.delete(topic)
      else left.set(topic, more - 1)
    }
  }
}
