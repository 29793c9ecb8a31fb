import type { PageBlock } from '../../model/page.ts'
import type { CodeKind } from '../field/field-topic.ts'
import {
  asksForCredential,
  countErrorCodes,
  countInlineRequests,
  countStoryLinks,
  hasPath,
  isAlertName,
  isBoldCode,
  isDefault,
  isDesignLink,
  isFileEntry,
  isFrame,
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

/** A block of one line or row; `opening` is the first line of a paragraph, `text` any other. */
type LineBlock = Extract<PageBlock, { text: string }>
type Place = LineBlock['kind'] | 'opening'

/** One sort of line: where it may stand, how it is told, and how many of it make a page one about its topic. */
interface LineRule {
  kind: CodeKind
  in: readonly Place[]
  /** How often a line shows it: not at all, for nearly every line. */
  of: (text: string, place: Place, heading: string) => number | boolean
  /** One says it in passing where more are asked for. */
  enough: number
  /** Counted anew in each section. */
  inSection?: true
  /** Counts only with something below it. */
  withContent?: true
}

const ENTRY: readonly Place[] = ['item', 'row']
const TITLE: readonly Place[] = ['heading', 'box']
const BODY: readonly Place[] = ['opening', 'text', 'term', ...ENTRY]
const BELOW_HEADING: readonly Place[] = [...BODY, 'box']
const ANYWHERE: readonly Place[] = [...BODY, ...TITLE]
/** One in the middle of a paragraph is no request of its own. */
const START: readonly Place[] = ['heading', 'opening', 'term', ...ENTRY]

/** Headings of lists of paths that are what is called, not what is shown. */
const ABOUT_CALLS = /\b(?:apis?|endpoints?|calls?|requests?|backend|data|server|services?)\b/i

const RULES: readonly LineRule[] = [
  { kind: 'inline-calls', in: ANYWHERE, of: countInlineRequests, enough: 2 },
  { kind: 'endpoint', in: ANYWHERE, of: countInlineRequests, enough: 4 },
  { kind: 'endpoint', in: START, of: isRequestLine, enough: 1, withContent: true },
  { kind: 'cardinality', in: ANYWHERE, of: countCardinalities, enough: 3 },
  { kind: 'uses', in: BELOW_HEADING, of: countUses, enough: 2 },
  { kind: 'defaults', in: ANYWHERE, of: isDefault, enough: 3 },
  { kind: 'wireframe', in: ['opening', 'text'], of: isFrame, enough: 2 },
  { kind: 'design-link', in: ANYWHERE, of: isDesignLink, enough: 1 },
  { kind: 'example', in: ['opening'], of: tellsCase, enough: 1 },
  { kind: 'credential', in: BELOW_HEADING, of: asksForCredential, enough: 1 },
  { kind: 'alert-name', in: TITLE, of: isAlertName, enough: 1, withContent: true },
  { kind: 'task-headings', in: TITLE, of: isOperatorTask, enough: 3, withContent: true },
  { kind: 'user-story', in: BODY, of: isUserStory, enough: 1 },
  { kind: 'user-story', in: ['text', 'opening', ...ENTRY], of: countStoryLinks, enough: 2 },
  { kind: 'error-codes', in: ['opening', 'text', ...ENTRY], of: countErrorCodes, enough: 2 },
  { kind: 'generator', in: ANYWHERE, of: isGenerator, enough: 1 },
  { kind: 'sql-file', in: BELOW_HEADING, of: tellsOfSql, enough: 1 },
  { kind: 'trouble', in: ['opening'], of: isTroubleBehavior, enough: 1 },
  { kind: 'prohibitions', in: ENTRY, of: isProhibition, enough: 2, inSection: true },
  {
    kind: 'duties',
    in: [...ENTRY, 'opening'],
    of: (text, place, heading) => (place === 'opening' ? isShall(text) : isDuty(text, heading)),
    enough: 3,
    inSection: true,
  },
  { kind: 'conditions', in: [...BODY, 'heading'], of: countConditions, enough: 2 },
  { kind: 'screen-codes', in: ['term', ...ENTRY, ...TITLE], of: isScreenCode, enough: 2 },
  { kind: 'screen-codes', in: ['opening'], of: isBoldCode, enough: 3 },
  { kind: 'paging', in: ENTRY, of: isPagingParameter, enough: 2 },
  { kind: 'path-headings', in: ['heading'], of: hasPath, enough: 2 },
  {
    kind: 'path-rows',
    in: ENTRY,
    of: (text, place, heading) => (place === 'row' || !ABOUT_CALLS.test(heading)) && isPathCell(text),
    enough: 3,
  },
  { kind: 'file-entries', in: ENTRY, of: isFileEntry, enough: 3, inSection: true },
  { kind: 'metrics', in: ENTRY, of: isMetricName, enough: 1 },
  { kind: 'workflow-file', in: START, of: isWorkflowFile, enough: 1 },
  { kind: 'path', in: START, of: isLabelledPath, enough: 1 },
]

/** Counts the lines of one page by their form. */
export interface LineCounter {
  /** A section begins. */
  enter: (heading: string) => void
  /** Kinds of which a line is one, or makes them enough. `hasContent`: whether something stands below it. */
  kindsOf: (block: LineBlock, hasContent: () => boolean) => readonly CodeKind[]
}

/** Of the `wanted` kinds; others are not looked for. */
export function openLineCounter(wanted: ReadonlySet<CodeKind>): LineCounter {
  const counted = RULES.filter(({ kind }) => wanted.has(kind)).map((rule) => ({ rule, count: 0 }))
  let heading = ''
  return {
    enter: (text) => {
      heading = text
      for (const entry of counted) if (entry.rule.inSection) entry.count = 0
    },
    kindsOf: (block, hasContent) => {
      const place = block.kind === 'text' && block.opens ? 'opening' : block.kind
      const kinds: CodeKind[] = []
      for (const entry of counted) {
        const { rule } = entry
        if (!rule.in.includes(place)) continue
        const more = Number(rule.of(block.text, place, heading))
        if (more === 0 || (rule.withContent && !hasContent())) continue
        const before = entry.count
        entry.count += more
        if (entry.count >= rule.enough && (before < rule.enough || rule.enough === 1)) kinds.push(rule.kind)
      }
      return kinds
    },
  }
}
