import { plainText } from '../../parse/page/plain.ts'
import { eachPhrase } from '../names/phrases.ts'
import type { Report, Search } from './search.ts'

/** Most lines that one topic is looked for in, once it was found; without an explanation the first is enough. */
const ENOUGH = 5

/** Why a line that names a topic does not treat it. */
export const IN_PASSING = 'only named in passing'

/** Lines that name a topic and no more. */
export function findMentions(search: Search, open: ReadonlySet<number>, report: Report): void {
  const { index: phrases, meanings } = search.column.prose()
  const left = new Map([...open].map((topic) => [topic, search.explain ? ENOUGH : 1]))
  for (const [index, block] of search.outline.blocks.entries()) {
    if (left.size === 0) return
    if (block.kind !== 'text' && block.kind !== 'item' && block.kind !== 'row') continue
    const named = new Set<number>()
    eachPhrase(phrases, search.numbersAt(index), (id) => {
      const meaning = meanings[id]
      if (meaning && !meaning.denies) named.add(meaning.topic)
    })
    for (const topic of named) {
      const more = left.get(topic)
      if (more === undefined) continue
      const quote = plainText(block.kind === 'row' ? `${block.text} ${block.rest}` : block.text)
      report(topic, { evidence: 'mentioned', line: block.line, quote, reason: IN_PASSING })
      if (more === 1) left.delete(topic)
      else left.set(topic, more - 1)
    }
  }
}
