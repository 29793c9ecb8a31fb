import type { PageBlock } from '../../model/page.ts'
import type { CodeKind } from '../field/field-topic.ts'
import {
  asksForCredential,
  countInlineRequests,
  hasPath,
  isAlertName,
  isDefault,
  isDesignLink,
  isFileEntry,
  isGenerator,
  isLabelledPath,
  isMetricName,
  isOperatorTask,
  isPagingParameter,
  isPathCell,
  isRequestLine,
  isScreenCode,
  isUserStory,
  isWorkflowFile,
} from './line-kind.ts'
import {
  countCardinalities,
  countConditions,
  countUses,
  isDuty,
  isProhibition,
  isShall,
  isTroubleBehavior,
  tellsCase,
  tellsOfSql,
} from './sentence-kind.ts'

/** Requests in passing from which on a page tells what is called where. */
const INLINE_CALLS = 2

/** Requests in passing from which on a page of prose tells what can be called. */
const INLINE_ENDPOINTS = 4

/** Headings that are orders to an operator from which on a page is about such tasks; one alone may be a step. */
const TASKS = 3

/** Sentences of a sort from which on a page is about what they say; one alone says it in passing. */
const SENTENCES = 3

/** Parameters of paging from which on a page tells how lists are cut. */
const PAGINGS = 2

/** Sentences of "if the queue grows" from which on a page tells what to do in trouble. */
const CONDITIONS = 2

/** Numbered screens from which on they are a list of them. */
const CODES = 2

/** Entries that forbid something from which on a list is one of limits. */
const PROHIBITIONS = 2

/** Headings with a path from which on a page tells where its screens are. */
const PATHS = 2

/** Headings of lists of paths that are what is called, not what is shown. */
const ABOUT_CALLS = /\b(?:apis?|endpoints?|calls?|requests?|backend|data|server|services?)\b/i

/** Sentences of who uses it for what from which on a page tells their stories. */
const USES = 2

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
  duties: number
  conditions: number
  uses: number
  prohibitions: number
  paths: number
  codes: number
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
    duties: 0,
    conditions: 0,
    uses: 0,
    prohibitions: 0,
    paths: 0,
    codes: 0,
    isBeforeTables: false,
    heading: '',
  }
}

/** Adds to a count, and tells whether that made it enough. */
function reaches(context: Context, count: Counted, more: number, enough: number): boolean {
  const before = context[count]
  context[count] += more
  return passes(before, context[count], enough)
}

function passes(before: number, now: number, enough: number): boolean {
  return before < enough && now >= enough
}

type Counted = 'cardinalities' | 'conditions' | 'uses'

/** What a line is by its form alone; one in the middle of a paragraph is no request of its own. */
export function kindOfLine(
  block: Extract<PageBlock, { text: string }>,
  context: Context,
  hasContent: () => boolean,
): CodeKind | null {
  const { wanted } = context
  if (wanted.has('inline-calls') || wanted.has('endpoint')) {
    const before = context.requests
    context.requests += countInlineRequests(block.text)
    if (wanted.has('inline-calls') && passes(before, context.requests, INLINE_CALLS)) return 'inline-calls'
    if (wanted.has('endpoint') && passes(before, context.requests, INLINE_ENDPOINTS)) return 'endpoint'
  }
  if (wanted.has('cardinality') && reaches(context, 'cardinalities', countCardinalities(block.text), SENTENCES))
    return 'cardinality'
  if (wanted.has('uses') && block.kind !== 'heading' && reaches(context, 'uses', countUses(block.text), USES))
    return 'uses'
  if (wanted.has('defaults') && isDefault(block.text) && ++context.defaults === SENTENCES) return 'defaults'
  if (wanted.has('design-link') && isDesignLink(block.text)) return 'design-link'
  if (block.kind === 'text' && block.opens && wanted.has('example') && tellsCase(block.text)) return 'example'
  if (block.kind !== 'heading' && wanted.has('credential') && asksForCredential(block.text)) return 'credential'
  if (block.kind === 'heading' || block.kind === 'box') {
    if (wanted.has('alert-name') && isAlertName(block.text) && hasContent()) return 'alert-name'
    if (wanted.has('task-headings') && isOperatorTask(block.text) && hasContent() && ++context.tasks === TASKS)
      return 'task-headings'
  } else if (wanted.has('user-story') && isUserStory(block.text)) return 'user-story'
  if (wanted.has('generator') && isGenerator(block.text)) return 'generator'
  const isEntry = block.kind === 'item' || block.kind === 'row'
  const tellsDuty = isEntry
    ? isDuty(block.text, context.heading)
    : block.kind === 'text' && block.opens && isShall(block.text)
  if (wanted.has('sql-file') && block.kind !== 'heading' && tellsOfSql(block.text)) return 'sql-file'
  if (wanted.has('trouble') && block.kind === 'text' && block.opens && isTroubleBehavior(block.text)) return 'trouble'
  if (wanted.has('prohibitions') && isEntry && isProhibition(block.text) && ++context.prohibitions === PROHIBITIONS)
    return 'prohibitions'
  if (wanted.has('duties') && tellsDuty && ++context.duties === SENTENCES) return 'duties'
  if (
    wanted.has('conditions') &&
    block.kind !== 'box' &&
    reaches(context, 'conditions', countConditions(block.text), CONDITIONS)
  )
    return 'conditions'
  if (wanted.has('screen-codes') && block.kind !== 'text' && isScreenCode(block.text) && ++context.codes === CODES)
    return 'screen-codes'
  if (isEntry && wanted.has('paging') && isPagingParameter(block.text) && ++context.pagings === PAGINGS) return 'paging'
  if (block.kind === 'heading' && wanted.has('path-headings') && hasPath(block.text) && ++context.paths === PATHS)
    return 'path-headings'
  const mayBePath = block.kind === 'row' || (block.kind === 'item' && !ABOUT_CALLS.test(context.heading))
  if (mayBePath && wanted.has('path-rows') && isPathCell(block.text) && ++context.pathRows === SENTENCES)
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
