import type { PageBlock } from '../../model/page.ts'
import { plainText } from '../../parse/page/plain.ts'
import { codeKinds } from '../code-kind.ts'
import type { CodeKind } from '../field/field-topic.ts'
import {
  countInlineRequests,
  isAlertName,
  isLabelledPath,
  isMetricName,
  isOperatorTask,
  isRequestLine,
  isUserStory,
  isWorkflowFile,
} from '../line-kind.ts'
import { contains, isNamedIn } from '../match.ts'
import { matchTopic } from '../topic-match.ts'
import type { TopicNames } from '../vocabulary.ts'
import type { Report, Search } from './search.ts'

/** Calls with curl from which on a page documents what can be called; one alone is an example. */
const CURLS = 3

/** Requests in passing from which on a page tells what is called where. */
const INLINE_CALLS = 3

/** Headings that are orders to an operator from which on a page is about such tasks; one alone may be a step. */
const TASKS = 3

/** Tables with a topic's columns, code of its kind, images that show it. */
export function findObjects(search: Search, open: ReadonlySet<number>, report: Report): void {
  const { blocks } = search.outline
  const { topics } = search.column
  const wanted = new Set([...open].flatMap((topic) => [...(topics[topic]?.code ?? [])]))
  const context: Context = { wanted, curls: 0, requests: 0, tasks: 0, heading: '' }
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') context.heading = index === search.outline.title ? '' : block.text
    const seen = look(search, block, index, context)
    if (seen === null) continue
    for (const topic of open) {
      const names = topics[topic]
      if (names && seen.shows(names, topic))
        report(topic, { evidence: 'covered', line: block.line, quote: seen.quote() })
    }
  }
}

/** What was seen on the way to a block. */
interface Context {
  /** Kinds that an open topic is shown by; others are not looked for. */
  wanted: ReadonlySet<CodeKind>
  curls: number
  requests: number
  tasks: number
  heading: string
}

interface Seen {
  quote: () => string
  shows: (names: TopicNames, topic: number) => boolean
}

function look(search: Search, block: PageBlock, index: number, context: Context): Seen | null {
  if (block.kind === 'table') return search.outline.says(index + 1) ? lookAtTable(search, block.cells) : null
  if (block.kind === 'image')
    return block.file === '' ? null : lookAtImage(search, block.alt, block.file, context.heading)
  if (block.kind === 'opaque') return lookAtOpaque(search, block.text)
  if (block.kind === 'include' || context.wanted.size === 0) return null
  if (block.kind === 'code') return block.text.trim() === '' ? null : lookAtCode(block.language, block.text, context)
  const kind = kindOfLine(block, context)
  return kind && { quote: () => plainText(block.text), shows: ({ code }) => code.has(kind) }
}

/** What a line is by its form alone; one in the middle of a paragraph is no request of its own. */
function kindOfLine(block: Extract<PageBlock, { text: string }>, context: Context): CodeKind | null {
  const { wanted } = context
  if (wanted.has('inline-calls') && context.requests < INLINE_CALLS) {
    context.requests += countInlineRequests(block.text)
    if (context.requests >= INLINE_CALLS) return 'inline-calls'
  }
  if (block.kind === 'heading' || block.kind === 'box') {
    if (wanted.has('alert-name') && isAlertName(block.text)) return 'alert-name'
    if (wanted.has('task-headings') && isOperatorTask(block.text) && ++context.tasks === TASKS) return 'task-headings'
  } else if (wanted.has('user-story') && isUserStory(block.text)) return 'user-story'
  const isEntry = block.kind === 'item' || block.kind === 'row'
  if (isEntry && wanted.has('metrics') && isMetricName(block.text)) return 'metrics'
  const isStart = block.kind === 'text' ? block.opens : block.kind !== 'box'
  if (!isStart) return null
  if (wanted.has('endpoint') && isRequestLine(block.text)) return 'endpoint'
  if (wanted.has('workflow-file') && isWorkflowFile(block.text)) return 'workflow-file'
  return wanted.has('path') && isLabelledPath(block.text) ? 'path' : null
}

function lookAtTable(search: Search, cells: readonly string[]): Seen {
  const tabled = search.column.tabled(cells)
  return {
    quote: () => cells.map((cell) => plainText(cell)).join(' | '),
    shows: (_, topic) => tabled.includes(topic),
  }
}

function lookAtCode(language: string, text: string, context: Context): Seen {
  const kinds = new Set(codeKinds(language, text))
  if (kinds.delete('curl') && ++context.curls >= CURLS) kinds.add('endpoint')
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

/** A specification that is put in (`<swagger-ui src="openapi.yaml">`), or a reference made from the code of an API. */
function lookAtOpaque(search: Search, text: string): Seen | null {
  const included = /^\{%-?\s*include(?:_relative|-markdown)?\s+['"]?([^\s'"%]{1,200})/.exec(text)
  if (included) return lookAtFile(search, included[1] ?? '')
  if (!/openapi|swagger|redoc|rapi-doc|asyncapi|^:::.*\b(?:api|routes?|endpoints?|views|handlers)\b/i.test(text))
    return null
  return { quote: () => text, shows: ({ code }) => code.has('openapi') }
}
