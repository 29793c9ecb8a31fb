import type { PageBlock } from '../../model/page.ts'
import { plainText } from '../../parse/page/plain.ts'
import type { CodeKind } from '../field/field-topic.ts'
import { contains, isNamedIn } from '../names/match.ts'
import { matchTopic } from '../names/topic-match.ts'
import type { TopicNames } from '../names/vocabulary.ts'
import { isPlaceOfCode } from '../substance/place.ts'
import { isPlaceholder } from '../substance/placeholder.ts'
import { hasOwnContent } from './below.ts'
import { codeKinds } from './code-kind.ts'
import { announcesExample, isDesignLink } from './line-kind.ts'
import { type LineCounter, openLineCounter } from './lines.ts'
import type { Report, Search } from './search.ts'

/** Calls with curl from which on a page documents what can be called; one alone is an example. */
const CURLS = 3

/** Tables of fields, each below a heading of its own, from which on the headings are the entities. */
const FIELD_TABLES = 2

/** Headings with a drawn screen from which on they are screens; one is a sketch of something. */
const DRAWN = 2

/** Heads of tables of which each row is a field. */
const FIELD_HEAD = /^[*_`\s]*(?:attributes?|columns?|column names?|fields?|field names?|property|properties)[*_`\s]*$/i

/** Tables with a topic's columns, code of its kind, images that show it. */
export function findObjects(search: Search, open: ReadonlySet<number>, report: Report): void {
  const { blocks } = search.outline
  const { topics } = search.column
  const wanted = new Set([...open].flatMap((topic) => [...(topics[topic]?.code ?? [])]))
  const context: Context = {
    wanted,
    lines: openLineCounter(wanted),
    curls: 0,
    fieldTables: 0,
    isBeforeTables: false,
    drawn: new Set(),
    heading: '',
  }
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      context.heading = index === search.outline.title ? '' : block.text
      context.isBeforeTables = context.heading !== ''
      context.lines.enter(context.heading)
    }
    const seen = look(search, block, index, context)
    if (seen === null || isPlace(block)) continue
    for (const topic of open) {
      const names = topics[topic]
      if (names && seen.shows(names, topic))
        report(topic, { evidence: 'covered', line: block.line, quote: seen.quote() })
    }
  }
}

/** What is to stand there one day: "// paste it here" in a fence, "`GET /…`" in a list. */
function isPlace(block: PageBlock): boolean {
  if (block.kind === 'code') return isPlaceOfCode(block.text)
  return block.kind === 'item' && isPlaceholder(block.text.trim(), true)
}

/** What was seen on the way to a block. */
interface Context {
  /** Kinds that an open topic is shown by; others are not looked for. */
  wanted: ReadonlySet<CodeKind>
  lines: LineCounter
  curls: number
  fieldTables: number
  /** A section began, and no table of fields was seen in it. */
  isBeforeTables: boolean
  /** Headings below which a screen is drawn. */
  drawn: Set<string>
  heading: string
}

interface Seen {
  quote: () => string
  shows: (names: TopicNames, topic: number) => boolean
}

function look(search: Search, block: PageBlock, index: number, context: Context): Seen | null {
  if (block.kind === 'table') return search.outline.says(index + 1) ? lookAtTable(search, block.cells, context) : null
  if (block.kind === 'image')
    return search.outline.says(index) ? lookAtImage(search, block.alt, block.file, context.heading) : null
  if (block.kind === 'opaque') return lookAtOpaque(search, block.text)
  if (block.kind === 'include') return lookAtInclude(block.target)
  if (context.wanted.size === 0) return null
  if (block.kind === 'code')
    return block.text.trim() === '' ? null : lookAtCode(block.language, block.text, isAnnounced(search, index), context)
  const hasContent = () => block.kind !== 'heading' || hasOwnContent(search.outline, index)
  const kinds = context.lines.kindsOf(block, hasContent)
  if (kinds.length === 0) return null
  return { quote: () => plainText(block.text), shows: ({ code }) => kinds.some((kind) => code.has(kind)) }
}

function lookAtTable(search: Search, cells: readonly string[], context: Context): Seen {
  const tabled = search.column.tabled(cells)
  const isOfEntity = context.isBeforeTables && context.wanted.has('field-tables') && isFieldHead(cells)
  if (isOfEntity) context.isBeforeTables = false
  const areEntities = isOfEntity && ++context.fieldTables === FIELD_TABLES
  return {
    quote: () => cells.map((cell) => plainText(cell)).join(' | '),
    shows: ({ code }, topic) => tabled.includes(topic) || (areEntities && code.has('field-tables')),
  }
}

function isFieldHead([first = '', ...others]: readonly string[]): boolean {
  return others.length > 0 && first.length < 40 && FIELD_HEAD.test(first)
}

/** Whether the line before says that this is an example. */
function isAnnounced({ outline }: Search, index: number): boolean {
  const before = outline.blocks[index - 1]
  return (before?.kind === 'text' || before?.kind === 'item') && announcesExample(before.text)
}

function lookAtCode(language: string, text: string, isExample: boolean, context: Context): Seen {
  const kinds = new Set(codeKinds(language, text, context.wanted))
  if (isExample && context.wanted.has('example')) kinds.add('example')
  if (kinds.delete('curl') && ++context.curls >= CURLS) kinds.add('endpoint')
  // Where each screen is drawn below its name, the names are the list of screens.
  if (kinds.has('wireframe') && context.heading !== '' && context.drawn.add(context.heading).size >= DRAWN)
    kinds.add('picture')
  // The body of an error is an example of the error model, not of what the calls take and give.
  if (/error|problem/i.test(context.heading)) kinds.delete('payload')
  return {
    quote: () => (language === '' ? 'a code block' : `a ${language} block`),
    shows: ({ code }) => [...code].some((kind) => kinds.has(kind)),
  }
}

function lookAtImage(search: Search, alt: string, file: string, heading: string): Seen {
  const title = search.titleOf(alt)
  const altStems = search.stemsOf(alt)
  // What its section is called: on a page about screens that is one of them.
  const isOfSection = contains(altStems, search.titleOf(heading).stems)
  const fileStems = search.stemsOf(nameOfFile(file))
  return {
    quote: () => (alt === '' ? file : alt),
    shows: (topic) =>
      matchTopic(title, topic, 'heading') !== null ||
      (isOfSection && topic.code.has('picture')) ||
      topic.images.some((name) => isNamedIn(altStems, name) || isNamedIn(fileStems, name)) ||
      (topic.visual && topic.names.some((name) => isNamedIn(altStems, name) || isNamedIn(fileStems, name))),
  }
}

function nameOfFile(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
}

/** A file that only the build of the site puts in says what it is by its name: `{% include erd.md %}`. */
function lookAtFile(search: Search, path: string): Seen {
  const title = search.titleOf(nameOfFile(path))
  return { quote: () => path, shows: (topic) => matchTopic(title, topic, 'label')?.strong ?? false }
}

/** A file that could not be put in, or is no Markdown: its ending tells what it is. */
function lookAtInclude(path: string): Seen | null {
  const kind = kindOfFile(path.toLowerCase())
  return kind && { quote: () => path, shows: ({ code }) => code.has(kind) }
}

function kindOfFile(path: string): CodeKind | null {
  if (path.endsWith('.dbml')) return 'dbml'
  if (!path.endsWith('.sql')) return null
  return /seed|fixture|sample|demo/.test(path) ? 'seed' : 'ddl'
}

/** A specification that is put in (`<swagger-ui src="openapi.yaml">`), or a reference made from the code of an API. */
function lookAtOpaque(search: Search, text: string): Seen | null {
  const included = /^\{%-?\s*include(?:_relative|-markdown)?\s+['"]?([^\s'"%]{1,200})/.exec(text)
  if (included) return lookAtFile(search, included[1] ?? '')
  if (isDesignLink(text)) return { quote: () => text, shows: ({ code }) => code.has('design-link') }
  if (!/openapi|swagger|redoc|rapi-doc|asyncapi|^:::.*\b(?:api|routes?|endpoints?|views|handlers)\b/i.test(text))
    return null
  return { quote: () => text, shows: ({ code }) => code.has('openapi') }
}
