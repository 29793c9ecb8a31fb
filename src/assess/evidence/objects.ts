import type { PageBlock } from '../../model/page.ts'
import { plainText } from '../../parse/page/plain.ts'
import { codeKinds, isRequestLine } from '../code-kind.ts'
import { contains, titleMatches } from '../match.ts'
import type { CodeKind } from '../synonyms.ts'
import { type TopicNames, matchTopic } from '../vocabulary.ts'
import { type Report, type Search } from './search.ts'

/** Tables with a topic's columns, code of its kind, images that show it. */
export function findObjects(search: Search, open: ReadonlySet<number>, report: Report): void {
  const { blocks, substantive } = search.outline
  for (const [index, block] of blocks.entries()) {
    const seen = look(search, block, substantive[index + 1] === true)
    if (seen === null) continue
    for (const topic of open) {
      const names = search.topics[topic]
      if (names && seen.shows(names)) report(topic, { evidence: 'covered', line: block.line, quote: seen.quote })
    }
  }
}

interface Seen {
  quote: string
  shows: (topic: TopicNames) => boolean
}

function look(search: Search, block: PageBlock, hasRows: boolean): Seen | null {
  switch (block.kind) {
    case 'table':
      return hasRows ? lookAtTable(search, block.cells) : null
    case 'code':
      return lookAtCode(block.language, block.text)
    case 'image':
      return lookAtImage(search, block.alt, block.file)
    case 'opaque':
      return lookAtOpaque(block.text)
    case 'text':
    case 'item':
    case 'row':
    case 'heading':
    case 'term':
      return isRequestLine(block.text) ? { quote: plainText(block.text), shows: ({ code }) => code.has('endpoint') } : null
    case 'box':
    case 'include':
      return null
  }
}

function lookAtTable(search: Search, cells: readonly string[]): Seen {
  const titles = cells.map((cell) => search.titleOf(plainText(cell)))
  return {
    quote: cells.map((cell) => plainText(cell)).join(' | '),
    shows: (topic) => titles.some((title) => matchTopic(title, topic) !== null || topic.columns.some((name) => titleMatches(title, name))),
  }
}

function lookAtCode(language: string, text: string): Seen {
  let kinds: ReadonlySet<CodeKind> | null = null
  return {
    quote: language === '' ? 'a code block' : `a ${language} block`,
    shows: ({ code }) => {
      if (code.size === 0) return false
      kinds ??= codeKinds(language, text)
      return [...code].some((kind) => kinds?.has(kind))
    },
  }
}

function lookAtImage(search: Search, alt: string, file: string): Seen {
  const title = search.titleOf(alt)
  const altStems = search.stemsOf(alt)
  const fileStems = search.stemsOf(file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, ''))
  return {
    quote: alt === '' ? file : alt,
    shows: (topic) =>
      matchTopic(title, topic) !== null ||
      (topic.visual && topic.names.some(({ stems, whole }) => !whole && (contains(altStems, stems) || contains(fileStems, stems)))),
  }
}

/** A specification that is put in by a macro or element: `<swagger-ui src="openapi.yaml">`. */
function lookAtOpaque(text: string): Seen | null {
  if (!/openapi|swagger|redoc|rapi-doc|asyncapi/i.test(text)) return null
  return { quote: text, shows: ({ code }) => code.has('openapi') }
}
