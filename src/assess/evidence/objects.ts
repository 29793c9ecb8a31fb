import type { PageBlock } from '../../model/page.ts'
import { plainText } from '../../parse/page/plain.ts'
import { codeKinds, isRequestLine } from '../code-kind.ts'
import { contains } from '../match.ts'
import { isColumnOf, matchTopic, type TopicNames } from '../vocabulary.ts'
import type { Report, Search } from './search.ts'

/** Calls with curl from which on a page documents what can be called; one alone is an example. */
const CURLS = 3

/** Tables with a topic's columns, code of its kind, images that show it. */
export function findObjects(search: Search, open: ReadonlySet<number>, report: Report): void {
  const { blocks } = search.outline
  const context: Context = { curls: 0, heading: '' }
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') context.heading = block.text
    const seen = look(search, block, index, context)
    if (seen === null) continue
    for (const topic of open) {
      const names = search.topics[topic]
      if (names && seen.shows(names)) report(topic, { evidence: 'covered', line: block.line, quote: seen.quote })
    }
  }
}

/** What was seen on the way to a block. */
interface Context {
  curls: number
  heading: string
}

interface Seen {
  quote: string
  shows: (topic: TopicNames) => boolean
}

function look(search: Search, block: PageBlock, index: number, context: Context): Seen | null {
  if (block.kind === 'table') return search.outline.says(index + 1) ? lookAtTable(search, block.cells) : null
  if (block.kind === 'code') return lookAtCode(block.language, block.text, context)
  if (block.kind === 'image') return lookAtImage(search, block.alt, block.file)
  if (block.kind === 'opaque') return lookAtOpaque(block.text)
  if (block.kind === 'box' || block.kind === 'include' || !isRequestLine(block.text)) return null
  return { quote: plainText(block.text), shows: ({ code }) => code.has('endpoint') }
}

function lookAtTable(search: Search, cells: readonly string[]): Seen {
  const titles = cells.map((cell) => search.titleOf(plainText(cell)))
  return {
    quote: cells.map((cell) => plainText(cell)).join(' | '),
    shows: (topic) => titles.some((title) => isColumnOf(title, topic)),
  }
}

function lookAtCode(language: string, text: string, context: Context): Seen {
  const kinds = new Set(codeKinds(language, text))
  if (kinds.delete('curl') && ++context.curls >= CURLS) kinds.add('endpoint')
  // The body of an error is an example of the error model, not of what the calls take and give.
  if (/error|problem/i.test(context.heading)) kinds.delete('payload')
  return {
    quote: language === '' ? 'a code block' : `a ${language} block`,
    shows: ({ code }) => [...code].some((kind) => kinds.has(kind)),
  }
}

function lookAtImage(search: Search, alt: string, file: string): Seen {
  const title = search.titleOf(alt)
  const altStems = search.stemsOf(alt)
  const fileStems = search.stemsOf(file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, ''))
  return {
    quote: alt === '' ? file : alt,
    shows: (topic) =>
      matchTopic(title, topic, 'heading') !== null ||
      (topic.visual &&
        topic.names.some(({ stems, whole }) => !whole && (contains(altStems, stems) || contains(fileStems, stems)))),
  }
}

/** A specification that is put in by a macro or element: `<swagger-ui src="openapi.yaml">`. */
function lookAtOpaque(text: string): Seen | null {
  if (!/openapi|swagger|redoc|rapi-doc|asyncapi/i.test(text)) return null
  return { quote: text, shows: ({ code }) => code.has('openapi') }
}
