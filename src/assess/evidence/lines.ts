import type { PageBlock } from '../../model/page.ts'
import type { CodeKind } from '../field/field-topic.ts'
import {
  asksForCredential,
  countInlineRequests,
  isAlertName,
  isCardinality,
  isDefault,
  isFileEntry,
  isLabelledPath,
  isMetricName,
  isOperatorTask,
  isPagingParameter,
  isPathCell,
  isRequestLine,
  isUserStory,
  isWorkflowFile,
} from '../line-kind.ts'

/** Requests in passing from which on a page tells what is called where. */
const INLINE_CALLS = 3

/** Headings that are orders to an operator from which on a page is about such tasks; one alone may be a step. */
const TASKS = 3

/** Sentences of a sort from which on a page is about what they say; one alone says it in passing. */
const SENTENCES = 3

/** Parameters of paging from which on a page tells how lists are cut. */
const PAGINGS = 2

/** What was seen on the way to a block. */
export interface Context {
  /** Kinds that an open topic is shown by; others are not looked for. */
  wanted: ReadonlySet<CodeKind>
  curls: number
  requests: number
  tasks: number
  cardinalities: number
  defaults: number
  fieldTables: number
  pagings: number
  pathRows: number
  files: number
  /** A section began, and no table of fields was seen in it. */
  isBeforeTables: boolean
  heading: string
}

/** Nothing was seen yet. */
export function openContext(wanted: ReadonlySet<CodeKind>): Context {
  return {
    wanted,
    curls: 0,
    requests: 0,
    tasks: 0,
    cardinalities: 0,
    defaults: 0,
    fieldTables: 0,
    pagings: 0,
    pathRows: 0,
    files: 0,
    isBeforeTables: false,
    heading: '',
  }
}

/** What a line is by its form alone; one in the middle of a paragraph is no request of its own. */
export function kindOfLine(
  block: Extract<PageBlock, { text: string }>,
  context: Context,
  hasContent: () => boolean,
): CodeKind | null {
  const { wanted } = context
  if (wanted.has('inline-calls') && context.requests < INLINE_CALLS) {
    context.requests += countInlineRequests(block.text)
    if (context.requests >= INLINE_CALLS) return 'inline-calls'
  }
  if (wanted.has('cardinality') && isCardinality(block.text) && ++context.cardinalities === SENTENCES)
    return 'cardinality'
  if (wanted.has('defaults') && isDefault(block.text) && ++context.defaults === SENTENCES) return 'defaults'
  if (block.kind !== 'heading' && wanted.has('credential') && asksForCredential(block.text)) return 'credential'
  if (block.kind === 'heading' || block.kind === 'box') {
    if (wanted.has('alert-name') && isAlertName(block.text) && hasContent()) return 'alert-name'
    if (wanted.has('task-headings') && isOperatorTask(block.text) && hasContent() && ++context.tasks === TASKS)
      return 'task-headings'
  } else if (wanted.has('user-story') && isUserStory(block.text)) return 'user-story'
  const isEntry = block.kind === 'item' || block.kind === 'row'
  if (isEntry && wanted.has('paging') && isPagingParameter(block.text) && ++context.pagings === PAGINGS) return 'paging'
  if (block.kind === 'row' && wanted.has('path-rows') && isPathCell(block.text) && ++context.pathRows === SENTENCES)
    return 'path-rows'
  if (isEntry && wanted.has('file-entries') && isFileEntry(block.text) && ++context.files === SENTENCES)
    return 'file-entries'
  if (isEntry && wanted.has('metrics') && isMetricName(block.text)) return 'metrics'
  const isStart = block.kind === 'text' ? block.opens : block.kind !== 'box'
  if (!isStart) return null
  if (wanted.has('endpoint') && isRequestLine(block.text) && hasContent()) return 'endpoint'
  if (wanted.has('workflow-file') && isWorkflowFile(block.text)) return 'workflow-file'
  return wanted.has('path') && isLabelledPath(block.text) ? 'path' : null
}
